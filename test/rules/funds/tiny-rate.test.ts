import { findingsOf } from '../verdicts';

/** A rate is printed with the digits that tell it from 0, and from another one. */
test.each([
  ['3', '0.5%', '0.00025%', '+0.50%'],
  ['3', '0.003%', '0.00025%', '+0.0028%'],
  ['50', '0.5%', '0.0042%', '+0.50%'],
  ['0', '0.1%', '0.00%', '+0.10%'],
  ['600000', '40%', '50.00%', '-10.00%'],
])('%s of 1200000 and a rate of %s', (executed, rate, expected, difference) => {
  const [found] = findingsOf('funds/execution-rate', {
    全年预算数: '1200000',
    全年执行数: executed,
    执行率: rate,
  });
  expect([found?.outcome, found?.expected, found?.difference]).toEqual([
    'fail',
    expected,
    difference,
  ]);
});
