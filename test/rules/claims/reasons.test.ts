import { contradictionsOf, promiseOfNoGrowth } from '../../../src/rules/claims';
import { subjectOf } from '../examples/subject';
import type { Example } from '../../../src/rules';
import { claimsIn, contradictionsIn } from './against';

const FUNDS = { 年度: '2023', 全年预算数: '1000', 全年执行数: '1000', 执行率: '100%' };
const DONE = {
  三级指标: '培训场次',
  年度指标值: '≥20场',
  实际完成值: '20场',
  分值: '10',
  得分: '9',
};
const STAFF = { 编制数: '40', 在职人数: '38', 三级指标: '人员控制' };
const OVER = { ...STAFF, 在职人数: '42' };
const SHORT = { ...DONE, 实际完成值: '16场' };
const CLEAN = {
  三级指标: '资金使用合规性',
  年度指标值: '100%',
  实际完成值: '100%',
  分值: '10',
  得分: '10',
};

test.each<[string, Example, string[]]>([
  [
    'a low rate at 100%',
    { ...FUNDS, ...SHORT, 原因: '指标下达较晚，预算执行率有待提高。' },
    ['execution-low'],
  ],
  [
    'a low rate at 80%',
    { ...FUNDS, 全年执行数: '800', ...SHORT, 原因: '预算执行率有待提高。' },
    [],
  ],
  [
    'another rate',
    { ...FUNDS, ...SHORT, 原因: '全年预算执行率为86%，其余资金下年支付' },
    ['execution-stated'],
  ],
  ['the rate of another', { ...FUNDS, ...SHORT, 原因: '施工单位资金支付率仅60%，工程滞后' }, []],
  [
    'the rate of another after its own',
    { ...FUNDS, ...SHORT, 原因: '预算执行率100%，但施工单位的资金支付率仅60%' },
    [],
  ],
  [
    'its own rate, for which another is to blame',
    { ...FUNDS, ...SHORT, 原因: '因施工单位未开票，预算执行率仅60%' },
    ['execution-stated'],
  ],
  ['its own rate', { ...FUNDS, 全年执行数: '860', ...SHORT, 原因: '全年预算执行率为86%' }, []],
  [
    'its own rate, rounded',
    { ...FUNDS, 全年执行数: '863.4', ...SHORT, 原因: '预算执行率86.34%' },
    [],
  ],
  ['a bound that holds', { ...FUNDS, 全年执行数: '963', ...SHORT, 原因: '执行率达95%以上' }, []],
  [
    'a bound that does not',
    { ...FUNDS, 全年执行数: '913', ...SHORT, 原因: '执行率达95%以上' },
    ['execution-stated'],
  ],
  [
    'one reason against one figure, said twice',
    {
      ...SHORT,
      三级指标: '群众满意度',
      年度指标值: '≥95%',
      实际完成值: '90%',
      原因: '群众满意度达到97%，已超过目标',
    },
    ['satisfaction-stated'],
  ],
  ['unmet, but met', { ...DONE, 原因: '因疫情影响，年度任务未完成' }, ['row-unmet']],
  ['partly unmet, but met', { ...DONE, 原因: '部分培训任务未按时完成' }, ['row-unmet']],
  ['unmet and so it is', { ...SHORT, 原因: '因疫情影响，年度任务未完成' }, []],
  ['another thing undone', { ...DONE, 原因: '因采购流程未完成，场地更换' }, []],
  ['exceeded, but missed', { ...SHORT, 原因: '超额完成目标' }, ['row-exceeded']],
  ['exceeded and so it is', { ...DONE, 实际完成值: '30场', 原因: '超额完成目标' }, []],
  [
    'a breach beside full marks',
    { ...CLEAN, 原因: '个别票据违规报销，已整改' },
    ['misuse-admitted'],
  ],
  [
    'a breach and marks lost',
    { ...CLEAN, 实际完成值: '95%', 得分: '9.5', 原因: '个别票据违规报销，已整改' },
    [],
  ],
  ['no breach beside full marks', { ...CLEAN, 原因: '未发现违规情况' }, []],
  ['said of last year', { ...FUNDS, ...SHORT, 原因: '上年预算执行率偏低，影响本年安排' }, []],
  ['said of 2022', { ...FUNDS, ...SHORT, 原因: '2022年预算执行率偏低' }, []],
  ['overspent, but not', { ...FUNDS, ...SHORT, 原因: '物价上涨，全年支出超预算' }, ['overspent']],
  [
    'overspent and so it is',
    { ...FUNDS, 全年执行数: '1050', ...SHORT, 原因: '物价上涨，全年支出超预算' },
    [],
  ],
  [
    'another number of staff',
    { 编制数: '40', 在职人数: '38', 三级指标: '人员控制', 原因: '在职人员42人，正在消化' },
    ['headcount-stated'],
  ],
  [
    'its own number of staff',
    { 编制数: '40', 在职人数: '38', 三级指标: '人员控制', 原因: '核定编制40名，在职人员38人' },
    [],
  ],
  [
    'the staff beside the posts, and people of other kinds',
    {
      编制数: '40',
      在职人数: '38',
      三级指标: '人员控制',
      原因: '编制40人，年末实有在职38人，退休21人',
    },
    [],
  ],
  [
    'another number of staff beside the posts',
    { 编制数: '40', 在职人数: '38', 三级指标: '人员控制', 原因: '编制40人，年末实有在职36人' },
    ['headcount-stated'],
  ],
  [
    'another number of posts',
    { 编制数: '40', 在职人数: '38', 三级指标: '人员控制', 原因: '编制36名，在职人员38人' },
    ['headcount-stated'],
  ],
  ['how many staff are too many', { ...OVER, 原因: '在职人员控制率105%，超编2人，系军转安置' }, []],
  [
    'another number of them',
    { ...OVER, 原因: '在职人员控制率105%，超编3人，系军转安置' },
    ['headcount-stated'],
  ],
  ['how many came', { ...OVER, 原因: '在职人员42人，在职人员较上年增加5人' }, []],
  ['posts that are free', { ...STAFF, 原因: '编制40名，在职人员38人，空编2人' }, []],
  [
    'another number of free posts',
    { ...STAFF, 原因: '编制40名，在职人员38人，空编4人' },
    ['headcount-stated'],
  ],
  ['posts that were not gone beyond', { ...STAFF, 原因: '在职人员38人，未超过编制40人' }, []],
  [
    'another number of posts not gone beyond',
    { ...STAFF, 原因: '在职人员38人，未超过编制45人' },
    ['headcount-stated'],
  ],
  [
    'a budget said to be raised',
    { ...FUNDS, 年初预算数: '1000', ...SHORT, 原因: '年中追加预算200万元，任务增加' },
    ['budget-changed'],
  ],
  [
    'a budget that was raised',
    { ...FUNDS, 年初预算数: '800', ...SHORT, 原因: '年中追加预算200万元，任务增加' },
    [],
  ],
])('%s', (_, example, claims) => {
  expect(claimsIn(example)).toEqual(claims);
});

test('the words, the figure against them and its cell', () => {
  const example = {
    ...FUNDS,
    ...SHORT,
    原因: '因工作已开展，资金未到账。\n预算执行率有待提高；下一步加快支付。',
  };
  const [found] = contradictionsIn(example);
  expect(found).toMatchObject({
    quote: '预算执行率有待提高',
    cells: [subjectOf(example).evaluation?.funds?.total.executionRate?.cell],
    terms: [{ label: '@executionRate', value: '100.00%' }],
    statement: { row: 0 },
  });
});

test('one reason, one contradiction however often it says so', () => {
  expect(
    claimsIn({ ...FUNDS, ...SHORT, 原因: '支出进度偏慢，执行率偏低，资金尚未支付完毕。' }),
  ).toEqual(['execution-low']);
});

const ADMITS = {
  三级指标: '资金使用合规性',
  年度指标值: '100%',
  实际完成值: '95%',
  原因: '存在项目资金支出人员经费等现象',
};

test('a report that denies what a reason admits', () => {
  const subject = subjectOf(ADMITS);
  const text = '资金使用无截留、挤占、挪用、虚列支出等情况。';
  const place = { paragraph: 7, quote: text };
  expect(contradictionsOf([{ text, place }], subject)).toMatchObject([
    { claim: 'no-misuse', cells: [subject.evaluation?.indicators[0]?.reason?.cell] },
  ]);
});

test('a report that claims everything gives way to what it claims of the same rows', () => {
  const subject = subjectOf({
    ...ADMITS,
    三级指标2: '各项目完成时间',
    年度指标值2: '2023年',
    实际完成值2: '部分项目2024年年初完成。',
    年度: '2023',
  });
  const say = (text: string, paragraph: number) => ({ text, place: { paragraph, quote: text } });
  const found = contradictionsOf(
    [
      say('部门整体支出目标全部完成。', 1),
      say('重点工作全部按时完成。', 2),
      say('不存在挪用情况。', 3),
      say('各项工作均按期完成。', 4),
    ],
    subject,
  );
  expect(found.map(({ claim, statement }) => [claim, statement.text])).toEqual([
    ['all-on-time', '重点工作全部按时完成。'],
    ['no-misuse', '不存在挪用情况。'],
  ]);
});

test.each([
  ['认真落实有关费用实行零增长的要求，严格预算支出管理', '认真落实有关费用实行零增长的要求'],
  ['三公经费只减不增', '三公经费只减不增'],
  ['确保一般性支出不增长', '确保一般性支出不增长'],
  ['定期公布各项费用支出情况', undefined],
  ['上年实现零增长', undefined],
])('promise of no growth: %s', (text, promise) => {
  expect(promiseOfNoGrowth(text)).toBe(promise);
});

/** A row of one of these kinds with full marks for what was done, so that only its reason is looked at. */
const KINDS = {
  places: { 三级指标: '养护里程', 年度指标值: '≥620公里', 实际完成值: '602公里', 得分: '9.71' },
  people: { 三级指标: '补助人数', 年度指标值: '≥500人', 实际完成值: '480人', 得分: '9.6' },
  rate: { 三级指标: '工程验收合格率', 年度指标值: '100%', 实际完成值: '98%', 得分: '9.8' },
  most: { 三级指标: '投诉件数', 年度指标值: '≤3件', 实际完成值: '5件', 得分: '6' },
  late: { 三级指标: '完工时间', 年度指标值: '2023年12月底前', 实际完成值: '2024年3月', 得分: '7' },
  pleased: { 三级指标: '群众满意度', 年度指标值: '≥95%', 实际完成值: '94%', 得分: '9.89' },
} as const;

test.each<[keyof typeof KINDS, string, string[]]>([
  ['places', '实际完成602公里，其余封路', []],
  ['places', '实际完成590公里，30公里封路未养护', ['row-stated']],
  ['places', '完成县道400公里、乡道202公里，其余封路', []],
  ['places', '完成500公里日常养护，102公里由施工单位代养，18公里封路', []],
  ['places', '截至6月完成300公里', []],
  ['places', '7月中旬山洪封路，实际养护602公里，少18公里', []],
  ['places', '7月中旬山洪封路，实际养护610公里，少10公里', ['row-gap']],
  ['places', '7月中旬山洪封路，当月养护40公里，少12公里', []],
  ['places', '7月完成610公里，少10公里', []],
  ['places', '7月中旬山洪封路，计划8月补做，完成610公里，少10公里', []],
  ['places', '2022年完成640公里', []],
  ['places', '其中县道完成400公里', []],
  ['places', '2024年3月前补做，完成620公里', []],
  ['places', '比目标少18公里', []],
  ['places', '比目标少18000米', []],
  ['places', '比目标少28公里', ['row-gap']],
  ['places', '比目标低2.9%', []],
  ['places', '比目标低12%', ['row-gap']],
  ['places', '较上年减少30公里', []],
  ['places', '养护工人少3人', []],
  ['places', '完成率97.1%', []],
  ['places', '任务完成率为79%', ['row-stated']],
  ['people', '实际发放480人共96万元', []],
  ['people', '实际发放450人', ['row-stated']],
  ['people', '补助人数仅为380人', ['row-stated']],
  ['people', '少发20人', []],
  ['people', '20人因迁出未发放', []],
  ['people', '5人因迁出未发放', []],
  ['people', '35人因迁出未发放', ['row-gap']],
  ['people', '年初预计500人', []],
  ['rate', '合格率达98%', []],
  ['rate', '合格率达96%', ['row-stated']],
  ['rate', '低于目标2个百分点', []],
  ['rate', '低于目标5个百分点', ['row-gap']],
  ['rate', '不合格率2%', []],
  ['most', '超出目标2件', []],
  ['most', '超过目标值4件', ['row-gap']],
  ['most', '收到投诉5件', []],
  ['late', '连续降雨，比计划晚3个月完工', []],
  ['late', '连续降雨，比计划晚5个月完工', ['row-gap']],
  ['pleased', '等候时间长，满意度仅完成目标的98.9%', []],
  ['most', '超额完成目标', []],
])('figures of its own row, %s: %s', (kind, reason, claims) => {
  const row = { ...FUNDS, 全年执行数: '950', 执行率: '95%', ...KINDS[kind], 分值: '10' };
  expect(claimsIn({ ...row, 原因: `${reason}。` })).toEqual(claims);
});

test('a reason that speaks of the result as the score has it is not blamed for a slip in the result', () => {
  const row = { ...FUNDS, ...KINDS.rate, 实际完成值: '89%', 分值: '10' };
  expect(claimsIn({ ...row, 原因: '低于目标2个百分点。' })).toEqual([]);
});

test.each<[string, string, string, string[]]>([
  ['a cut where the budget rose', '320', '年中预算压减20万元，两户未动工', ['budget-changed']],
  ['a rise where the budget fell', '350', '年中追加预算，下达较晚', ['budget-changed']],
  ['the rise that there was', '320', '年中追加预算16.5万元，下达较晚', []],
  ['a part of the rise', '320', '年中追加预算10万元，下达较晚', []],
  ['more than the rise', '320', '年中追加预算50万元，下达较晚', ['budget-changed']],
  ['both ways', '320', '年中追加预算50万元后又压减预算33.5万元', []],
  ['against last year', '320', '预算较上年压减20万元', []],
])('what a project says of its budget: %s', (_, initial, reason, claims) => {
  const project = {
    项目名称: '危桥改造',
    年度: '2023',
    年初预算数: `${initial}万元`,
    全年预算数: '336.5万元',
    全年执行数: '320万元',
    ...SHORT,
  };
  expect(claimsIn({ ...project, 原因: `${reason}。` })).toEqual(claims);
});

describe('a reason that denies what its row has reached', () => {
  const rows: Readonly<Record<string, Record<string, string>>> = {
    reached: {
      三级指标: '受益农户数',
      年度指标值: '≥300户',
      实际完成值: '310户',
      分值: '10',
      得分: '10',
    },
    missed: {
      三级指标: '受益农户数',
      年度指标值: '≥300户',
      实际完成值: '290户',
      分值: '10',
      得分: '9.67',
    },
    rate: { 三级指标: '群众知晓率', 年度指标值: '≥85%', 实际完成值: '87%', 分值: '10', 得分: '10' },
    limit: {
      三级指标: '平均处理时长',
      年度指标值: '≤7天',
      实际完成值: '6天',
      分值: '10',
      得分: '10',
    },
  };
  test.each<[string, string, string[]]>([
    ['reached', '未达到300户，2024年扩大范围', ['row-unmet']],
    ['reached', '因易地搬迁，受益户数未达到300户的目标', ['row-unmet']],
    ['reached', '未完成300户目标任务，已商乡镇补报', ['row-unmet']],
    ['reached', '没有达到“≥300户”的目标值', ['row-unmet']],
    ['reached', '未达到目标，系宣传不足', ['row-unmet']],
    ['reached', '受益农户数未达预期', ['row-unmet']],
    ['reached', '由于政策调整，指标未达标', ['row-unmet']],
    ['reached', '因道路施工未达到年初目标', ['row-unmet']],
    ['rate', '知晓率未达到85%，将加大宣传', ['row-unmet']],
    ['rate', '未达到目标值，2024年改进', ['row-unmet']],
    ['missed', '未达到300户，2024年扩大范围', []],
    ['missed', '因易地搬迁未达到目标', []],
    // Of somebody else, of another time, of a condition, of another figure, or no denial.
    ['reached', '长冲村未达到60户的目标', []],
    ['reached', '柳林村种植面积未达到目标', []],
    ['reached', '上半年未达到目标，下半年加快进度', []],
    ['reached', '上年未达到300户', []],
    ['reached', '如未达到目标，将约谈乡镇', []],
    ['reached', '对未达标的乡镇进行约谈', []],
    ['reached', '未达到350户', []],
    ['reached', '另有20户未完成20户改厕', []],
    ['reached', '超过300户的目标', []],
    ['limit', '未达到7天', []],
  ])('%s: %s', (row, reason, expected) => {
    expect(claimsIn({ ...rows[row], 原因: reason })).toEqual(expected);
  });
});
