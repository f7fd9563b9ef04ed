import { claimsIn } from './against';

type Row = Readonly<Record<string, string>>;
const GUARDS: Row = { 三级指标: '选聘护林员人数', 年度指标值: '800人', 实际完成值: '772人' };
const ROAD: Row = {
  三级指标: '养护里程',
  年度指标值: '126.4公里',
  实际完成值: '126.4公里',
  分值: '10',
  得分: '10',
};
const REPLIES: Row = { 三级指标: '投诉处理及时率', 年度指标值: '100%', 实际完成值: '98%' };
const LASTING: Row = {
  三级指标: '公路管养长效机制',
  年度指标值: '健全',
  实际完成值: '健全',
  分值: '10',
  得分: '10',
};

test.each<[Row, string, string[]]>([
  [GUARDS, '年内82人外出务工退出，未能递补', ['row-gap']],
  [GUARDS, '年内28人外出务工退出，未能递补', []],
  [GUARDS, '年内30人外出务工退出，未能递补', []],
  [GUARDS, '82人退出，递补54人', []],
  [GUARDS, '82岁老护林员退出', []],
  // Part of the work undone beside all of it.
  [ROAD, '因资金不足，有6公里未完成，明年补做', ['row-gap']],
  [ROAD, '因征地6公里未完工，9月复工后完成', []],
  [{ ...ROAD, 实际完成值: '120.4公里', 得分: '9.5' }, '有6公里未完成，明年补做', []],
  [{ ...ROAD, 实际完成值: '130公里' }, '有6公里未完成，明年补做', []],
  // A rate that is said without a verb.
  [REPLIES, '投诉处理全部按时办结，及时率100%', ['row-stated']],
  [REPLIES, '及时率98%，一件超期', []],
  [REPLIES, '回复率100%，一件超期', []],
  // What was not set up beside full points.
  [LASTING, '长效机制尚未建立，今后完善', ['row-undone']],
  [LASTING, '长效机制已建立', []],
  [{ ...LASTING, 得分: '6', 实际完成值: '基本健全' }, '长效机制尚未建立', []],
  // The target was too low, and yet it was missed.
  [
    { ...REPLIES, 三级指标: '按期完工率', 分值: '10', 得分: '9' },
    '目标值设定偏低，下年调高目标值',
    ['tells-of-more'],
  ],
  [{ ...REPLIES, 年度指标值: '≥95%' }, '目标值设定偏低，下年调高目标值', []],
  [{ ...REPLIES, 年度指标值: '≥99%' }, '投诉大量增加', []],
  [{ ...REPLIES, 年度指标值: '≤90%' }, '目标值设定偏低，下年调高目标值', []],
])('%j: %s', (row, reason, expected) => {
  const claims = claimsIn({ 年度: '2023', ...row, 原因: reason });
  expect(claims).toEqual(expected);
});
