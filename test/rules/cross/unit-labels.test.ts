import { findingsOf } from '../verdicts';

/** The same digits under two names of unit are told as such; anything else is a difference, or none. */
test.each<[string, Record<string, string>, string]>([
  [
    'the basic data in 元',
    { 项目支出: '814.41万元', '项目支出 本年决算': '814.41元' },
    'fail label 万元 元',
  ],
  [
    'the self-evaluation in 元',
    { 项目支出: '814.41元', '项目支出 本年决算': '814.41万元' },
    'fail label 元 万元',
  ],
  [
    'the budget under another unit',
    {
      全年预算数: '900',
      全年执行数: '810',
      项目支出: '500亿元',
      '项目支出 本年预算': '500万元',
      '项目支出 本年决算': '430万元',
    },
    'fail label 亿元 万元',
  ],
  [
    'one figure in two units',
    { 项目支出: '8144100元', '项目支出 本年决算': '814.41万元' },
    'pass same  ',
  ],
  [
    'one figure in one unit',
    { 项目支出: '814.41万元', '项目支出 本年决算': '814.41万元' },
    'pass same  ',
  ],
  ['nothing in two units', { 项目支出: '0万元', '项目支出 本年决算': '0元' }, 'pass same  '],
  [
    'other digits in two units',
    { 项目支出: '814.41万元', '项目支出 本年决算': '914.41元' },
    'fail differs  ',
  ],
])('%s', (_, example, expected) => {
  const [finding] = findingsOf('cross/project-expenditure', example);
  const { ownUnit = '', otherUnit = '' } = finding?.data ?? {};
  expect(`${finding?.outcome} ${finding?.key} ${ownUnit} ${otherUnit}`).toBe(expected);
});
