import { decimal } from '../../../src/amount';
import { byPrintedRule } from '../../../src/scoring/execution/by-printed-rule';

const BANDS = '注：预算执行率≥95%得10分；90%（含）—95%得8分；80%（含）—90%得6分；80%以下得0分。';
const STEPS = '分值（执行率≥90%得10分，每低1个百分点扣0.5分）';
const CHAIN = '预算执行率100%的，得满分；90%≤执行率<100%的，得8分；执行率<90%的，不得分';
const SHARE = '执行率达到95%以上得满分，其余按执行率×10分计算';

test.each<[rule: string, rate: string, span: string | undefined]>([
  [BANDS, '0.965', '10 10'],
  [BANDS, '0.95', '10 10'],
  [BANDS, '0.9', '8 8'],
  [BANDS, '0.8999', '6 6'],
  [BANDS, '0.5', '0 0'],
  [STEPS, '0.92', '10 10'],
  [STEPS, '0.85', '7.5 7.5'],
  [STEPS, '0.855', '7.5 8'],
  [STEPS, '0.1', '0 0'],
  [CHAIN, '1', '10 10'],
  [CHAIN, '0.99', '8 8'],
  [CHAIN, '0.9', '8 8'],
  [CHAIN, '0.85', '0 0'],
  [SHARE, '0.96', '10 10'],
  [SHARE, '0.9', '9 9'],
  ['注：预算执行率得分=执行率×10分，最高不超过10分', '0.955', '9.55 9.55'],
  ['执行率≥95%得10分，≥90%得8分，≥80%得6分，低于80%得0分', '0.91', '8 8'],
  ['执行率≥95%得10分；其余情况酌情扣分', '0.97', '10 10'],
  ['注：预算执行率得分=执行率×10分，最高不超过10分', '1.02', '10 10'],
  // The points of another weight, a clause that nobody but a person understands, and a rate without a band.
  ['执行率≥95%得20分；95%以下得10分', '0.97', undefined],
  ['执行率≥95%得10分；其余情况酌情扣分', '0.94', undefined],
  ['执行率80%—90%得6分', '0.97', undefined],
])('%s at %s', (rule, rate, span) => {
  const found = byPrintedRule(rule, decimal(rate), decimal('10'));
  expect(found && `${found.low.toFixed()} ${found.high.toFixed()}`).toBe(span);
});
