import { claimsIn } from './against';

type Row = Readonly<Record<string, string>>;
const LAMPS: Row = {
  三级指标: '新建路灯',
  年度指标值: '≥100盏',
  实际完成值: '100盏',
  分值: '20',
  得分: '20',
};
const WORDS: Row = { ...LAMPS, 年度指标值: '完成建设', 实际完成值: '已完成建设' };
const LIMIT: Row = { ...LAMPS, 三级指标: '信访件数', 年度指标值: '≤5件', 实际完成值: '2件' };

test.each<[Row, string, string[]]>([
  [LAMPS, '因征地问题停工，尚未完成，明年继续实施。', ['row-undone']],
  [LAMPS, '因资金未到位项目未实施，已协调财政尽快拨付。', ['row-undone']],
  [LAMPS, '路灯尚未建成', ['row-undone']],
  [LAMPS, '施工受阻，至今未开工', ['row-undone']],
  [{ ...LAMPS, 实际完成值: '110盏' }, '因征地问题停工', ['row-undone']],
  [WORDS, '因承包方式争议停工，计划2023年5月完工', ['row-undone']],
  // It was done after all, or stood still for a time only.
  [LAMPS, '因征地问题停工，复工后加班赶工', []],
  [LAMPS, '汛期停工', []],
  [LAMPS, '因暴雨停工一个月', []],
  [LAMPS, '上半年因征地问题未开工，下半年已全部建成', []],
  [LAMPS, '原方案未实施，改用太阳能路灯', []],
  // Of another matter, a part, or others.
  [LAMPS, '配套绿化尚未完成', []],
  [LAMPS, '因前期手续未完成，工期紧张', []],
  [LAMPS, '供货厂家停工', []],
  [LAMPS, '部分标段尚未完成', []],
  [LAMPS, '上年未实施', []],
  [LIMIT, '项目未实施', []],
  // Fewer points, or a missed target, are what the reason is for.
  [{ ...LAMPS, 得分: '18' }, '因征地问题停工，尚未完成', []],
  [{ ...LAMPS, 实际完成值: '90盏', 得分: '18' }, '因征地问题停工，尚未完成', []],
])('%j: %s', (row, reason, expected) => {
  const claims = claimsIn({ 年度: '2022', ...row, 原因: reason });
  expect(claims).toEqual(expected);
});
