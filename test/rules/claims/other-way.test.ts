import { findingsOf } from '../verdicts';
import { claimsIn } from './against';

const ROW = { 三级指标: '培训人次', 年度指标值: '≥100人次', 分值: '10' };
const OVER = { ...ROW, 实际完成值: '180人次', 得分: '10' };
const SHORT = { ...ROW, 实际完成值: '80人次', 得分: '8' };

function claimsOf(row: Readonly<Record<string, string>>, reason: string): string[] {
  return claimsIn({ ...row, 原因: reason });
}

describe('a row far beyond its target', () => {
  test.each([
    '因疫情影响，培训未能开展，下年加快推进。',
    '资金未到位，影响培训进度，已协调财政尽快拨付资金。',
    '受疫情影响，培训进度滞后，下年将加快。',
    '因人员不足，部分培训没有举办，下年增派人员补办。',
    '因招标流标延期，下年提前组织招标。',
    '目标值设定过高，下年按实际核定。',
  ])('is not explained by what tells of less: %s', (reason) => {
    expect(claimsOf(OVER, reason)).toEqual(['tells-of-less']);
  });

  test.each([
    '上级年中追加两批任务，下年按实际需求核定指标值。',
    '年初资金未到位，目标定得低，年中资金到位后扩大规模，下年据实定目标。',
    '年初按小班设计，实际采用大班授课，参训人员多，下年据实核定。',
    '因线下班未能开展，改为线上，参训面扩大，下年按线上线下分别设定目标。',
    '年初资金未下达，目标按最低数编报，实际到位后足额开展，下年提前沟通。',
    '因目标值编报时项目未批复，按上年数填报，下年细化编报。',
    '基层单位参加热情高，下年合理设定目标。',
    '原定两期培训延期至本年举办，与本年培训一并开展，下年按计划举办。',
    '2021年因疫情未开展的培训在本年补办，下年据实编制目标。',
    '项目实施方案未细化，目标编制时未考虑临时任务，下年完善编制。',
    '疫情防控任务重，参训医护人员多，下年完善测算。',
    '年初未预料到乡镇报名人数，下年提前摸底并据实核定指标值。',
    '未充分考虑实际需求，下年科学测算。',
    '目标值填写时单位为期次，未换算为人次，下年规范填报。',
    '年初没有将乡镇纳入培训范围，后全部纳入，下年按全口径设定。',
    '编制目标时经费紧张，只安排一期，省厅给了师资支持办了三期，下年据实安排。',
    '年初未考虑村级人员，下年将村级人员列入目标。',
    '培训合并了未实施的技能提升项目，下年分开列示。',
    '受疫情影响，防护物资培训次数大幅提高，下年据实编报。',
    '由于机构改革，新划入单位的人员一并参训，下年按划入后的人数核定。',
    '绩效目标编制不科学，指标值设定过于保守，下年提高目标编制质量。',
    '因上级资金未到位，先行使用本级资金，扩面举办，下年做好资金衔接。',
  ])('may be explained by %s', (reason) => {
    expect(claimsOf(OVER, reason)).toEqual([]);
  });
});

describe('a result with a digit too many', () => {
  const slip = { ...ROW, 实际完成值: '950人次', 得分: '10' };
  test.each([
    ['报名的人较上年减少，下年加强宣传。', ['tells-of-less']],
    ['培训人次少于预期，下年加强宣传。', ['tells-of-less']],
    ['因新增三期培训，单期人数减少，下年调高指标值。', []],
    ['因扩大范围，下年调高指标值。', []],
  ])('%s', (reason, expected) => {
    expect(claimsOf(slip, reason)).toEqual(expected);
    expect(claimsOf({ ...slip, 实际完成值: '100人次' }, reason)).not.toContain('tells-of-less');
  });

  test('less of the row itself contradicts any result far beyond its target', () => {
    expect(claimsOf(OVER, '培训人次下降，下年加强宣传。')).toEqual(['tells-of-less']);
    expect(claimsOf(OVER, '培训成本下降，下年据实核定。')).toEqual([]);
  });
});

describe('a row that fell short of its target', () => {
  test.each([
    '因培训需求大幅增加，下年按实际需求调高指标值。',
    '上级年中追加任务，培训人次超出年初计划，下年调高目标值。',
    '年初目标设置偏低，下年提高指标值。',
    '对培训需求预估不足，参加培训的人员增多，下年据实测算。',
  ])('is not explained by what tells of more: %s', (reason) => {
    expect(claimsOf(SHORT, reason)).toEqual(['tells-of-more']);
  });

  test.each([
    '年初目标设置偏高，下年合理设定指标值。',
    '因上级追加任务，人力分散，20人次未培训，下年3月前补训。',
    '因疫情影响，培训班少办一期，下年补办。',
    '业务量增加，人员抽不开身，下年合理安排。',
    '上级临时任务超出年初计划，挤占培训时间，下年统筹安排。',
    '参训人员食宿价格上升，下年控制成本，按标准安排培训。',
    '师资成本增加，培训期数压缩，下年提前与师资单位签约。',
    '线上自学人数增加，线下参训人员减少，下年调整培训方式。',
    '省厅已统一培训，参训人员重复，下年与省厅计划衔接。',
    '培训对象退休增加，参训人次下降，下年据实核定。',
    '单人培训成本上涨，下年压减师资费用。',
    '指标设置超出实际承受能力，下年合理设定。',
    '因培训内容增加、单期时间延长，期数减少，下年优化课程。',
    '目标人数按两期设定，实际合办一期，下年据实设定。',
    '工作任务超过年初安排，下年提前组织培训。',
    '培训需求增加但场地有限，下年租用新场地。',
    '因新增教材费用，参训名额压减，下年分摊教材费用。',
  ])('may be explained by %s', (reason) => {
    expect(claimsOf(SHORT, reason)).toEqual([]);
  });

  test('superlatives of its own are told as before', () => {
    expect(claimsOf(SHORT, '超额完成任务，下年提高目标值。')).toEqual(['row-exceeded']);
    expect(claimsOf(SHORT, '培训效果超出预期，下年提高目标值。')).toEqual(['row-exceeded']);
    expect(claimsOf(SHORT, '汛期长，超出预期，20人次延至下年补训。')).toEqual([]);
  });
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['a rate', { 三级指标: '培训合格率', 年度指标值: '≥60%', 实际完成值: '95%' }],
  ['what is saved', { 三级指标: '经费节约额', 年度指标值: '≥10万元', 实际完成值: '30万元' }],
  ['a limit', { 年度指标值: '≤100人次', 实际完成值: '60人次' }],
  ['a little more', { 实际完成值: '110人次' }],
  ['points lost as well', { 得分: '9' }],
])('%s: nothing is said of its way', (_, more) => {
  expect(claimsOf({ ...OVER, ...more }, '因疫情影响，部分活动未能开展，下年补办。')).toEqual([]);
});

test('is told at the reason, once', () => {
  const example = { ...OVER, 原因: '资金未到位，下年提前与财政衔接。' };
  expect(findingsOf('explanation/contradicted', example)).toMatchObject([
    { outcome: 'explain', key: 'tells-of-less', data: { quote: '资金未到位' } },
  ]);
  expect(findingsOf('indicator/over-achieved', example)).toMatchObject([{ outcome: 'pass' }]);
});
