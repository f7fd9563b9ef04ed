import { findingsOf } from '../verdicts';

/** What the reason beside the money is told to say against the rate of the form. */
function told(reason: string): string[] {
  const form = {
    全年预算数: '268.4',
    全年执行数: '255.17',
    执行率: '95.07%',
    三级指标: '巡查次数',
    执行原因: reason,
  };
  return (['text/figures', 'explanation/contradicted'] as const)
    .flatMap((rule) => findingsOf(rule, form))
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ outcome, rule }) => `${outcome} ${rule}`);
}

test.each([
  '预算执行率低于90%的，请说明原因',
  '年初预算与调整后预算差异、执行率低于90%应说明原因',
  '执行率低于90%时填写',
  '（预算执行率低于90%的需说明）',
  '预算执行率低于90%的，请说明原因。\n质保金未到支付期，执行率95.07%。',
])('a limit that is printed into the cell is no figure of the form: %s', (reason) => {
  expect(told(reason)).toEqual([]);
});

test.each([
  '质保金未到支付期，预算执行率89.5%。',
  '预算执行率低于90%的，请说明原因。质保金未到支付期，预算执行率89.5%。',
])('a rate that is written there is: %s', (reason) => {
  expect(told(reason)).toHaveLength(1);
});
