import { outcomesOf } from '../verdicts';

const FUNDS = {
  年初预算数: '2860.5',
  全年预算数: '3012.8',
  全年执行数: '2952.54',
};
const row = (三级指标: string, 实际完成值: string, 原因 = '') => ({
  ...FUNDS,
  三级指标,
  年度指标值: '≤10%',
  实际完成值,
  原因,
});

test.each([
  ['as the funds give it', row('预算调整率', '5.32%'), ['pass']],
  ['of the budget of the year', row('预算调整率', '5.06%'), ['pass']],
  ['a cut typed with its minus', row('部门预算调整率', '-5.32%'), ['pass']],
  ['a lower one, as changes of policy do not count', row('预算调整率', '3.2%'), ['note']],
  ['a higher one', row('预算调整率', '7.2%'), ['explain']],
  [
    'another one, with a reason of something else',
    row('预算调整率', '7.2%', '年中追加人员经费，下年提高年初预算编制准确性。'),
    ['explain'],
  ],
  ['what was left, as the funds give it', row('结转结余率', '2%'), ['pass']],
  ['less than what was left, as the rest was taken back', row('结转结余率', '0'), ['note']],
  ['more than what was left', row('结转结余率', '2.5%'), ['explain']],
  ['a rate of change is something else', row('结转结余变动率', '0.5%'), ['not-applicable']],
  ['a limit typed again tells nothing', row('预算调整率', '≤5%'), ['pass']],
])('%s', (_, example, outcomes) => {
  expect(outcomesOf('indicator/budget-rates', example)).toEqual(outcomes);
});
