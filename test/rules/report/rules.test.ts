import { sentence } from '../../../src/messages';
import type { RuleId } from '../../../src/rules';
import { findingsOf } from '../verdicts';

const OPERATING = {
  '公用经费 上年决算': '120',
  '公用经费 本年预算': '125',
  '公用经费 本年决算': '118',
};
const ABROAD_OF_YEAR = {
  '三公经费 上年决算': '6.5',
  '三公经费 本年预算': '7',
  '三公经费 本年决算': '6',
};
const OF_LIST = {
  ...ABROAD_OF_YEAR,
  '公务接待 上年决算': '4.2',
  '公务接待 本年决算': '4',
  '公车运行维护 上年决算': '2.3',
  '公车运行维护 本年决算': '2',
};
const LARGE_REST = { 全年预算数: '9000', 全年执行数: '7762.55' };
const POSTS = { 编制数: '40', 在职人数: '38', 控制率: '95%' };
const FUNDS = { 年初预算数: '1400', 全年预算数: '1500', 全年执行数: '1440', 执行率: '96%' };

const FURTHER = {
  '另有 会议费 上年决算': '0.9',
  '另有 会议费 本年决算': '0.86',
  固定资产原值: '312.8',
  在用固定资产: '303.4',
  固定资产利用率: '96.99%',
};

const SPENT = { 全年预算数: '1500', 全年执行数: '1443.52' };

const SPLIT = {
  ...{ 全年预算数: '1648.5', 全年执行数: '1601.37', 基本支出: '620.5', 项目支出: '1028' },
  '项目支出 本年决算': '985.6',
};
const YEARS = { ...OPERATING, ...ABROAD_OF_YEAR, '基础数据表 年度': '2023' };
const FUND = {
  '专项资金 上年决算': '480',
  '专项资金 本年决算': '522',
  '专项 路网改造 上年决算': '180',
  '专项 路网改造 本年决算': '192',
};

const BASIC = {
  基本支出: '1490',
  '基本支出 年初预算数': '1480',
  '基本支出 全年执行数': '1433.76',
};

const TRAINED = { 三级指标: '培训农民人次', 年度指标值: '≥2000人次', 实际完成值: '1850人次' };
const MISSED = { 三级指标: '按期完工率', 年度指标值: '≥95%', 实际完成值: '90%', 分值: '10' };
const PLEASED = {
  二级指标: '服务对象满意度指标',
  三级指标: '学生及家长满意度',
  年度指标值: '≥90%',
  实际完成值: '95%',
};
const SCORED = { ...MISSED, 得分: '9.47' };
const TRAINED_PEOPLE = {
  ...TRAINED,
  三级指标: '高素质农民培育人数（人）',
  年度指标值: '2000',
  实际完成值: '1850',
};
const FIELDS = { 三级指标: '高标准农田建设面积', 年度指标值: '≥3万亩', 实际完成值: '3.05万亩' };
const MEETINGS = {
  ...OPERATING,
  '其中 会议费、培训费 上年决算': '12',
  '其中 会议费、培训费 本年决算': '28.6',
};

const NEXT_YEAR = { ...OPERATING, 编制数: '40', 在职人数: '38', '基础数据表 年度': '2024' };

type Row = readonly [text: string, forms: Readonly<Record<string, string>>, expected: string];

/** A report that its unit signs. */
function signed(text: string): string {
  return `清河县交通运输局2023年度部门整体支出绩效自评报告\n一、支出情况\n${text}`;
}

/** What a rule says of a report's text beside a few fields: outcome and key, then what it says and should say. */
const TABLES: Readonly<Partial<Record<RuleId, readonly Row[]>>> = {
  'report/figures': [
    ['2023年公用经费118万元。', OPERATING, 'pass agree'],
    ['2023年公用经费1,180,000.00元。', OPERATING, 'pass agree'],
    ['2023年公用经费0.0118亿元。', OPERATING, 'pass agree'],
    ['2023年公用经费125万元。', OPERATING, 'pass agree'],
    ['2023年公用经费预算125万元，决算118万元。', OPERATING, 'pass agree'],
    ['2023年公用经费预算118万元。', OPERATING, 'fail differs 118 125'],
    ['2023年公用经费预算125万元，决算128万元。', OPERATING, 'fail differs 128 118'],
    ['2023年公用经费超过100万元。', OPERATING, 'pass agree'],
    ['2023年公用经费不超过100万元。', OPERATING, 'fail differs 100 118'],
    ['2023年公用经费约120万元。', OPERATING, 'not-applicable not-applicable'],
    ['2023年公用经费达118万元。', OPERATING, 'pass agree'],
    ['2023年公用经费达108万元。', OPERATING, 'fail differs 108 118'],
    ['2023年公用经费118.37万元。', OPERATING, 'explain rounding 118.37 118'],
    ['2023年公用经费117.6万元。', OPERATING, 'explain rounding 117.6 118'],
    ['2022年公用经费120万元。', { ...OPERATING, '基础数据表 年度': '2023' }, 'pass agree'],
    [
      '2022年公用经费118万元。',
      { ...OPERATING, '基础数据表 年度': '2023' },
      'fail differs 118 120',
    ],
    [
      '2021年公用经费100万元。',
      { ...OPERATING, '基础数据表 年度': '2023' },
      'not-applicable not-applicable',
    ],
    ['2023年公用经费年初预算110万元。', OPERATING, 'not-applicable not-applicable'],
    ['下属二级单位公用经费20万元。', OPERATING, 'not-applicable not-applicable'],
    ['年初预算1400万元，全年预算1500万元，全年支出1440万元，预算执行率96%。', FUNDS, 'pass agree'],
    ['预算执行率97%。', FUNDS, 'fail differs 97 96'],
    // What was left of the budget, and posts that are vacant, follow from two cells.
    ['全年支出1440万元，年末结转结余60万元。', FUNDS, 'pass agree'],
    ['全年支出1440万元，年末结转结余75万元。', FUNDS, 'fail differs 75 60'],
    ['执行1440万元，还剩75万元没有花完。', FUNDS, 'pass agree'],
    ['项目资金结余75万元。', FUNDS, 'not-applicable not-applicable'],
    ['其中上年结转75万元。', FUNDS, 'not-applicable not-applicable'],
    ['全年支出1440万元，尚有75万元未支付。', FUNDS, 'fail differs 75 60'],
    ['还剩1237.54万元没有花完。', LARGE_REST, 'fail differs 1237.54 1237.45'],
    ['2022年资金到位晚，还剩1237.54万元没有花完。', LARGE_REST, 'not-applicable not-applicable'],
    ['全年支出1440万元，6月末尚有75万元未支付。', FUNDS, 'pass agree'],
    ['在职人员38人，空编2名。', POSTS, 'pass agree'],
    ['在职人员38人，空编5名。', POSTS, 'fail differs 5 2'],
    ['在职人员38人，比编制少3人。', POSTS, 'fail differs 3 2'],
    ['其中行政空编1名。', POSTS, 'not-applicable not-applicable'],
    // A row beyond the usual ones.
    ['会议费0.86万元，固定资产原值312.8万元。', FURTHER, 'pass agree'],
    ['会议费0.68万元。', FURTHER, 'fail differs 0.68 0.86'],
    ['固定资产原值321.8万元。', FURTHER, 'fail differs 321.8 312.8'],
    // How many indicators there are, and how many have all their points; the execution may be one of them.
    ['共设置绩效指标1个。', SCORED, 'pass agree'],
    ['共设置绩效指标2个。', SCORED, 'fail differs 2 1'],
    ['共设置绩效指标2个（含预算执行）。', SCORED, 'pass agree'],
    ['设置三级指标3项。', SCORED, 'fail differs 3 1'],
    ['共设置12个绩效指标。', SCORED, 'fail differs 12 1'],
    ['扣分的指标1项。', SCORED, 'pass agree'],
    ['得满分的指标2项。', SCORED, 'fail differs 2 0'],
    ['共设置二级指标6个，核心指标3个。', SCORED, 'not-applicable not-applicable'],
    // How many projects there are leaves 项目支出 what the sentence is about.
    [
      '项目支出涉及4个项目，全年预算合计125万元。',
      { 全年预算数: '1500', '项目支出 本年预算': '125' },
      'pass agree',
    ],
    // Figures in words.
    ['公用经费一百一十八万元，在职三十八人。', { ...YEARS, 在职人数: '38' }, 'pass agree'],
    ['公用经费一百八十一万元。', YEARS, 'fail differs 181 118'],
    ['预算执行率百分之九十六点五。', FUNDS, 'fail differs 96.5 96'],
    // Rates that follow from a row of the basic data, or from the two budgets.
    ['三公经费控制率85.71%，公用经费控制率94.4%。', YEARS, 'pass agree'],
    ['三公经费控制率87.51%。', YEARS, 'fail differs 87.51 85.71'],
    ['公用经费预算执行率94.04%。', YEARS, 'fail differs 94.04 94.4'],
    ['公用经费变动率-1.67%。', YEARS, 'pass agree'],
    ['公用经费变动率-1.76%。', YEARS, 'fail differs -1.76 -1.67'],
    ['公用经费变动率1.76%，为负增长。', YEARS, 'not-applicable not-applicable'],
    ['三公经费控制率控制在100%以内。', YEARS, 'pass agree'],
    ['2022年三公经费控制率92.3%。', YEARS, 'not-applicable not-applicable'],
    ['全县三公经费控制率平均为90.2%。', YEARS, 'not-applicable not-applicable'],
    ['下属中心公用经费控制率92.3%，三公经费控制率80%。', YEARS, 'not-applicable not-applicable'],
    ['预算调整率7.14%，预算完成率96%。', FUNDS, 'pass agree'],
    ['预算完成率102.86%。', FUNDS, 'pass agree'],
    ['预算调整率7.41%。', FUNDS, 'fail differs 7.41 7.14'],
    ['预算完成率69%。', FUNDS, 'fail differs 69 96'],
    // Whose spending it is stays open: only a slip of the pen is told.
    ['2023年实际支出1443.52万元。', SPENT, 'pass agree'],
    ['2023年实际支出1443.25万元。', SPENT, 'fail differs 1443.25 1443.52'],
    ['2023年实际支出1100.75万元。', SPENT, 'not-applicable not-applicable'],
    ['某某中心实际支出1443.25万元。', SPENT, 'not-applicable not-applicable'],
    // A split of the budget tells what was spent of 基本支出 only through what 项目支出 leaves.
    ['2023年支出合计1601.37万元，其中：基本支出615.77万元。', SPLIT, 'pass agree'],
    ['2023年全年预算1648.5万元，其中：基本支出620.5万元。', SPLIT, 'pass agree'],
    ['2023年预算安排基本支出650.5万元。', SPLIT, 'fail differs 650.5 620.5'],
    // Parts of what was compared with last year are this year's.
    ['2023年公用经费118万元，上年120万元，减少2万元。其中三公经费6万元。', YEARS, 'pass agree'],
    ['2023年公用经费118万元，上年120万元，减少2万元，其中三公经费6万元。', YEARS, 'pass agree'],
    ['2022年公用经费120万元。其中三公经费6.5万元。', YEARS, 'pass agree'],
    // Units below, the county, part of the year, the year's beginning: not the form's, though named like it.
    ...[
      '其中县公路养护中心全年预算数412.6万元，全年执行数405.3万元，执行率98.23%。',
      '截至2023年6月30日，全年预算执行780.4万元，执行率47.34%。',
    ].map((text): Row => [signed(text), FUNDS, 'not-applicable not-applicable']),
    ['年初在职64人。', NEXT_YEAR, 'not-applicable not-applicable'],
    ['全市培训农民人次5000人次。', TRAINED, 'not-applicable not-applicable'],
    ['2023年公用经费118万元，比2022年预算130万元减少12万元。', YEARS, 'pass agree'],
    // The target beside a result, and how far that is from it.
    ['培训农民1850人次，低于2000人次的目标。', TRAINED, 'pass agree'],
    ['培训农民1850人次，低于2200人次的目标。', TRAINED, 'fail differs 2200 2000'],
    ['培训农民1850人次，比目标少150人次。', TRAINED, 'pass agree'],
    ['培训农民1850人次，比目标少250人次。', TRAINED, 'fail differs 250 150'],
    ['培训农民1850人次，比目标2000人次少250人次。', TRAINED, 'fail differs 250 150'],
    ['培训农民人次1850人次，低于2000人次的目标。', TRAINED, 'pass agree'],
    ['培训农民人次1850人次，低于2200人次的目标。', TRAINED, 'fail differs 2200 2000'],
    ['培训农民1850人次，完成年度目标2000人次的92.5%。', TRAINED, 'pass agree'],
    ['培训农民人次1850人次，低于2000人次的目标150人次。', TRAINED, 'pass agree'],
    ['培训农民人次1850人次，低于2000人次的目标250人次。', TRAINED, 'fail differs 250 150'],
    ['培训农民1850人次，比绩效计划指标少150人次。', TRAINED, 'pass agree'],
    ['培训农民1850人次，完成目标的92.5%。', TRAINED, 'pass agree'],
    ['培训农民1850人次，完成目标的95.2%。', TRAINED, 'fail differs 95.2 92.5'],
    ['培训农民1850人次，完成率92.5%。', TRAINED, 'pass agree'],
    ['按期完工率90%，低于目标值5个百分点。', MISSED, 'pass agree'],
    ['按期完工率90%，低于目标值6个百分点。', MISSED, 'fail differs 6 5'],
    // A name with its unit in brackets, or of the year; words of the name with just its result.
    ['高素质农民培育人数1850人。', TRAINED_PEOPLE, 'pass agree'],
    ['培育高素质农民1850人，比目标少150人。', TRAINED_PEOPLE, 'pass agree'],
    ['高素质农民培育人数1580人。', TRAINED_PEOPLE, 'fail differs 1580 1850'],
    ['开工项目完工率90%。', { ...MISSED, 三级指标: '当年开工项目完工率' }, 'pass agree'],
    ['开工项目完工率95%。', { ...MISSED, 三级指标: '当年开工项目完工率' }, 'fail differs 95 90'],
    ['全县完成农民培训共1850人次。', TRAINED, 'pass agree'],
    // What next year brings does not make the next sentence one of next year.
    ['下年提前核验账号。自评总分96分。', { 总分: '96', 年度: '2023' }, 'pass agree'],
    ['下年提前核验账号。自评总分69分。', { 总分: '96', 年度: '2023' }, 'fail differs 69 96'],
    ['2023年实际采购76.4万元。', { '政府采购 本年决算': '76.4' }, 'pass agree'],
    // Points gained and lost.
    ['其中按期完工率9.47分。', SCORED, 'pass agree'],
    ['其中按期完工率9.74分。', SCORED, 'fail differs 9.74 9.47'],
    ['按期完工率扣0.53分。', SCORED, 'pass agree'],
    ['按期完工率扣0.35分。', SCORED, 'fail differs 0.35 0.53'],
    ['按期完工率满分20分。', SCORED, 'fail differs 20 10'],
    // What is planned for all years is no result of one.
    ['计划改造小区46个、培训农民人次5000人次。', TRAINED, 'not-applicable not-applicable'],
    // A row with columns of its own: the one that the sentence speaks of, or any where it names none.
    ['2023年全年支出5683.71万元。其中：基本支出1433.76万元。', BASIC, 'pass agree'],
    ['2023年基本支出1490万元。', BASIC, 'pass agree'],
    ['2023年基本支出执行1433.76万元。', BASIC, 'pass agree'],
    ['2023年基本支出预算1490万元。', BASIC, 'pass agree'],
    ['2023年基本支出年初预算1480万元，决算1433.76万元。', BASIC, 'pass agree'],
    ['2023年基本支出1443.76万元。', BASIC, 'fail differs 1443.76 1433.76'],
    ['2023年基本支出执行1490万元。', BASIC, 'fail differs 1490 1433.76'],
    ['2023年基本支出预算1433.76万元。', BASIC, 'fail differs 1433.76 1490'],
    // The figure of which it is a slip of the pen.
    [
      '2023年基本支出1940.25万元。',
      { ...BASIC, 基本支出: '1490.25' },
      'fail differs 1940.25 1490.25',
    ],
    // An indicator's name without the words for how it is measured, once and of the whole year.
    ['培训农民1850人次。', TRAINED, 'pass agree'],
    ['培训农民1580人次，完成目标的92.5%。', TRAINED, 'fail differs 1580 1850'],
    ['全年农民培训1580人次。', TRAINED, 'fail differs 1580 1850'],
    ['农民培训1850人次。', TRAINED, 'pass agree'],
    ['民培训农1580人次。', TRAINED, 'not-applicable not-applicable'],
    ['建成高标准农田3.5万亩。', FIELDS, 'fail differs 3.5 3.05'],
    ['建成高标准农田3.05万亩。', FIELDS, 'pass agree'],
    ['建成高标准农田30500亩。', FIELDS, 'pass agree'],
    ['计划培训农民2000人次。', TRAINED, 'not-applicable not-applicable'],
    ['培训农民2000人次。', TRAINED, 'not-applicable not-applicable'],
    [
      '一、绩效目标完成情况\n培训农民1580人次。',
      { ...TRAINED, 年度: '2023' },
      'fail differs 1580 1850',
    ],
    ['一、年度绩效目标\n培训农民1900人次。', TRAINED, 'not-applicable not-applicable'],
    ['其中培训农民500人次。', TRAINED, 'not-applicable not-applicable'],
    ['一季度，培训农民500人次。', TRAINED, 'not-applicable not-applicable'],
    ['山区培训农民500人次。', TRAINED, 'not-applicable not-applicable'],
    ['培训农民500人次。培训农民600人次。', TRAINED, 'not-applicable not-applicable'],
    ['培训农民12期。', TRAINED, 'not-applicable not-applicable'],
    ['改造高标准农田3.5万亩。', FIELDS, 'not-applicable not-applicable'],
    // Last year's figure of a row that only the sentence names.
    ['会议费、培训费28.6万元，比上年12万元增加16.6万元。', MEETINGS, 'pass agree'],
    ['会议费、培训费28.6万元，比上年21万元增加16.6万元。', MEETINGS, 'fail differs 21 12'],
    ['处罚33万元，比上年21万元增加12万元。', MEETINGS, 'not-applicable not-applicable'],
    // What was not done, what it was before, and what is aimed at are not what there was.
    ['2023年公用经费20万元未支付。', OPERATING, 'not-applicable not-applicable'],
    ['2023年公用经费由128万元降至118万元。', OPERATING, 'pass agree'],
    [
      '力争成本降低，工程验收合格率98%。',
      { 三级指标: '工程验收合格率', 年度指标值: '≥95%', 实际完成值: '100%' },
      'not-applicable not-applicable',
    ],
    [
      '截至9月底，工程验收合格率98%。',
      { 三级指标: '工程验收合格率', 年度指标值: '≥95%', 实际完成值: '100%' },
      'not-applicable not-applicable',
    ],
    // The year of the title is wrong where most figures are those of the forms' own year.
    ['2023年公用经费118万元，编制40人，在职38人。', NEXT_YEAR, 'pass agree'],
    ['2023年公用经费128万元，编制40人，在职38人。', NEXT_YEAR, 'fail differs 128 118'],
    ['2023年公用经费120万元，编制40人，在职38人。', NEXT_YEAR, 'pass agree'],
    ['2023年公用经费118万元。', NEXT_YEAR, 'fail differs 118 120'],
    ['自评总分100分，自评得分96分。', { 总分: '96' }, 'pass agree'],
    ['自评得分69分。', { 总分: '96' }, 'fail differs 69 96'],
    ['自评等级为良。', { 总分: '96', '总分 分值': '100' }, 'fail grade 良 优'],
    ['自评等级为良。', { 总分: '96', '总分 分值': '120' }, 'not-applicable not-applicable'],
    ['编制数40人，在职人员38人。', { 编制数: '40', 在职人数: '38', 控制率: '95%' }, 'pass agree'],
    ['编制数38人。', { 编制数: '40', 在职人数: '38', 控制率: '95%' }, 'fail differs 38 40'],
    ['河道治理250万元。', { '专项 河道治理 本年决算': '270' }, 'fail differs 250 270'],
    [
      '河道治理投入上级资金250万元。',
      { '专项 河道治理 本年决算': '270' },
      'not-applicable not-applicable',
    ],
    [
      '工程验收合格率98%。',
      { 三级指标: '工程验收合格率', 年度指标值: '≥95%', 实际完成值: '100%' },
      'fail differs 98 100',
    ],
    [
      '工程验收合格率98%。',
      { 三级指标: '工程验收合格率', 年度指标值: '≥95%', 实际完成值: '≥95%' },
      'not-applicable not-applicable',
    ],
  ],
  'report/basic-split': [
    ['基本支出590万元，其中人员经费472万元，公用经费118万元。', {}, 'pass ties'],
    ['人员经费472万元，公用经费118万元。基本支出共590万元。', {}, 'pass ties'],
    ['基本支出590万元，其中人员经费482万元，公用经费118万元。', {}, 'fail off 590 600'],
    [
      '基本支出590.0万元，其中人员经费471.9万元，公用经费118.0万元。',
      {},
      'explain rounding 590 589.9',
    ],
    ['基本支出590万元，其中人员经费472万元，公用经费128万元。', OPERATING, 'pass pass'],
    [
      '基本支出590万元，其中人员经费450万元、公用经费118万元、资本性支出22万元。',
      {},
      'not-applicable not-applicable',
    ],
    ['基本支出590万元，其中人员经费472万元。', {}, 'not-applicable not-applicable'],
  ],
  'report/sums': [
    ['安排资金60万元，其中培训30万元、宣传29.95万元。', {}, 'explain close 60 59.95'],
    ['共安排资金60.00万元，包括培训30.00万元、宣传29.99万元。', {}, 'explain rounding 60 59.99'],
    ['支出60万元，其中培训30.5万元、宣传29.2万元。', {}, 'explain close 60 59.7'],
    ['支出60万元，其中培训30万元、宣传20万元。', {}, 'pass pass'],
    ['支出60万元，包括培训30万元、宣传20万元。', {}, 'fail off 60 50'],
    ['支出60万元，其中培训30万元、宣传40万元。', {}, 'fail more 60 70'],
    ['支出约60万元，其中培训30万元、宣传40万元。', {}, 'pass pass'],
    ['支出0.006亿元，其中培训30万元、宣传30万元。', {}, 'pass ties'],
  ],
  'report/percentages': [
    // Behind a list the change may be that of its last part, or of the whole.
    [
      '三公经费16.35万元，其中公务接待费11万元，公务用车运行维护费5.35万元，比上年减少2.55万元，下降13.49%。',
      {},
      'not-applicable not-applicable',
    ],
    [
      '三公经费16.35万元，其中公务接待费11万元，公务用车运行维护费5.35万元，比上年减少2.55万元，下降32.28%。',
      {},
      'pass right',
    ],
    [
      '三公经费16.35万元，其中公务接待费11万元，公务用车运行维护费5.35万元，比上年减少2.55万元，下降23.5%。',
      {},
      'fail wrong 23.5% 32.28%',
    ],
    ['培训9.15万元，上年3.1万元，增加6.05万元，增长195.16%。', {}, 'pass right'],
    ['培训9.15万元，上年3.1万元，增加6.05万元，增长19.52%。', {}, 'fail wrong 19.52% 195.16%'],
    ['培训9.15万元，上年3.1万元，增加6.5万元，增长19.52%。', {}, 'fail wrong 6.5万元 6.05万元'],
    ['培训9.15万元，上年3.1万元，减少6.05万元。', {}, 'fail direction'],
    ['会议费由3.1万元减少到9.15万元，减少6.05万元。', {}, 'fail direction'],
    ['床位由10张增至16张，增加8张，增幅80%。', {}, 'fail wrong 8张 6张'],
    ['合格率由91.2%提高到93.5%，提高3.2个百分点。', {}, 'fail wrong 3.2个百分点 2.3个百分点'],
    ['年初预算1400万元，全年预算1500万元，调增110万元。', FUNDS, 'fail wrong 110万元 100万元'],
    ['年初预算1400万元，年中调减100万元，全年预算1500万元。', FUNDS, 'fail direction'],
    ['全年预算1500万元，执行1440万元，结余64万元。', FUNDS, 'fail wrong 64万元 60万元'],
    // A formula has its sign; 两项占 is of what both come to.
    ['三公经费变动率=（21.3-22.6）÷22.6×100%=-5.75%。', {}, 'pass right'],
    ['三公经费变动率=（21.3-22.6）÷22.6×100%=-7.55%。', {}, 'fail wrong -7.55% -5.75%'],
    [
      '会议费61.45万元、差旅费76.12万元，两项占公用经费200.87万元的68.49%。',
      {},
      'not-applicable not-applicable',
    ],
    ['编制40人，在职38人，控制率95%。', {}, 'pass right'],
    // What is listed under the budget is no other budget; what arrived may be what the rate is of.
    [
      '预算安排4200万元，其中县级3000万元、省级补助1200万元；到位4200万元，实际使用4074万元，使用率97%。',
      {},
      'pass right',
    ],
    [
      '预算安排4200万元，其中县级3000万元、省级补助1200万元；到位4200万元，实际使用4047万元，使用率97%。',
      {},
      'fail wrong 97% 96.36%',
    ],
    ['预算2600万元，到位2500万元，支出2425万元，执行率97%。', {}, 'not-applicable not-applicable'],
    ['编制40人，在职38人，控制率96%。', {}, 'fail wrong 96% 95%'],
    ['全年预算1500万元，执行1450万元，执行率96.66%。', {}, 'pass right'],
    ['全年预算1500万元，执行1450万元，执行率96.67%。', {}, 'pass right'],
    ['全年预算1500万元，执行1450万元，执行率96.68%。', {}, 'fail wrong 96.68% 96.67%'],
    ['总支出1440万元，项目支出850万元，约占总支出的六成。', {}, 'not-applicable not-applicable'],
    ['全年预算0万元，执行0万元，执行率0%。', {}, 'not-applicable not-applicable'],
  ],
  'report/year-on-year': [
    [
      '三公经费6万元，其中公务接待费4万元、公务用车运行维护费2万元，比上年减少0.5万元。',
      OF_LIST,
      'pass right',
    ],
    [
      '三公经费6万元，其中公务接待费4万元、公务用车运行维护费2万元，比上年减少0.3万元。',
      OF_LIST,
      'pass right',
    ],
    [
      '三公经费6万元，其中公务接待费4万元、公务用车运行维护费2万元，比上年减少0.8万元。',
      OF_LIST,
      'not-applicable not-applicable',
    ],
    ['三公经费6万元，同比下降7.69%。', ABROAD_OF_YEAR, 'pass right'],
    ['三公经费6万元，同比下降7.7%。', ABROAD_OF_YEAR, 'pass right'],
    ['三公经费6万元，同比下降9.67%。', ABROAD_OF_YEAR, 'fail wrong 9.67% 7.69%'],
    ['三公经费6万元，比预算减少1万元。', ABROAD_OF_YEAR, 'pass right'],
    ['三公经费6万元，比预算减少2万元。', ABROAD_OF_YEAR, 'fail wrong 2万元 1万元'],
    // Of a row that is named right before it, or of what the sentence is about.
    [
      '公用经费118万元，其中会议费、培训费28.60万元，比上年增加18.60万元。',
      MEETINGS,
      'fail wrong 18.6万元 16.6万元',
    ],
    ['公用经费118万元，其中会议费、培训费28.60万元，比上年增加16.60万元。', MEETINGS, 'pass right'],
    ['公用经费118万元，其中会议费、培训费28.60万元，比上年减少2万元。', MEETINGS, 'pass right'],
    ['会议费、培训费28.60万元，比上年下降138.33%。', MEETINGS, 'fail direction'],
    ['会议费、培训费比上年增加16.60万元。', MEETINGS, 'pass right'],
    ['会议费、培训费比上年增加18.60万元。', MEETINGS, 'fail wrong 18.6万元 16.6万元'],
    ['会议费、培训费28.60万元，比上年12万元增加16.60万元。', MEETINGS, 'pass right'],
    [
      '会议费、培训费28.60万元，比上年12万元增加18.60万元。',
      MEETINGS,
      'fail wrong 18.6万元 16.6万元',
    ],
    [
      '处罚33万元，会议费、培训费28.60万元，比上年增加7万元。',
      MEETINGS,
      'not-applicable not-applicable',
    ],
    // 分别 deals them out to what the sentence names, and so does what follows.
    [
      '本级专项资金中，农村公路养护330万元，路网改造192万元，分别比上年增加30万元和12万元，增长10%和6.67%。',
      FUND,
      'not-applicable not-applicable',
    ],
    ['三公经费5万元，同比下降20%。', ABROAD_OF_YEAR, 'not-applicable not-applicable'],
    ['三公经费6万元，同比增长7.69%。', ABROAD_OF_YEAR, 'not-applicable not-applicable'],
    [
      '2024年三公经费同比下降20%。',
      { ...ABROAD_OF_YEAR, '基础数据表 年度': '2023' },
      'not-applicable not-applicable',
    ],
    [
      '三公经费同比下降10%。',
      { '三公经费 上年决算': '0', '三公经费 本年决算': '6' },
      'not-applicable not-applicable',
    ],
  ],
  'report/dates-and-names': [
    [
      '清河县水利局\n2023年度绩效自评报告\n2024年5月\n一、概况\n略。\n清河县水利局\n2024年5月30日',
      {},
      'pass pass',
    ],
    ['清河县水利局\n2023年度绩效自评报告\n一、概况\n略。\n河东市清河县水利局', {}, 'pass pass'],
    ['清河县水利局2023年度绩效自评报告\n一、概况\n略。\n2023年5月30日', {}, 'pass pass'],
    ['清河县水利局2023年度绩效自评报告\n一、概况\n略。\n2022年5月30日', {}, 'note early'],
    [
      '清河县水利局2023年度绩效自评报告\n一、概况\n略。',
      { 预算部门: '清河县水务局' },
      'note form-name',
    ],
    // A name with something left out of it; other units and the one that there was are not meant.
    [
      '青山县农业农村局2023年度绩效自评报告\n一、概况\n青山县农业局编制40人。',
      {},
      'note body-name',
    ],
    [
      '青山县农业农村局2023年度绩效自评报告\n一、概况\n青山县农业农村局由原青山县农业局组建，青山县财政局、青山县水利局指导。',
      {},
      'pass pass',
    ],
    ['一、概况\n略。', {}, 'not-applicable not-applicable'],
  ],
  'report/contradiction': [
    ['2023年预算执行率100%。', FUNDS, 'pass pass'],
    ['2023年预算资金全部支付完毕。', FUNDS, 'explain contradicted'],
    ['要确保预算资金全部支付完毕。', FUNDS, 'pass pass'],
    ['基本支出预算未作调整。', FUNDS, 'pass pass'],
    ['预算未作调整。', FUNDS, 'explain contradicted'],
    // 100% of a formula is no claim; others' satisfaction is not the form's.
    ['预算执行率=1440÷1500×100%=96%。', FUNDS, 'pass pass'],
    ...['学生满意度96.2%。', '驾驶员满意度92%。', '全县平均满意度91%。'].map((text): Row => [
      text,
      PLEASED,
      'pass pass',
    ]),
    ['学生及家长满意度96.2%。', PLEASED, 'pass pass'],
    ['乘客满意度92%。', { ...PLEASED, 三级指标: '乘客满意度' }, 'explain contradicted'],
    // Which they are, the sentence lists itself.
    [
      '三项年度目标均已实现：一是建成机井40座；二是维修渠道3公里；三是验收合格。',
      MISSED,
      'pass pass',
    ],
    ['各项年度目标均已实现。', MISSED, 'explain contradicted'],
    ['三公经费较上年有所增长。', ABROAD_OF_YEAR, 'explain contradicted'],
  ],
  'report/uncompared': [
    ['处罚33万元，召开会议3次。', {}, 'not-applicable listed'],
    ['召开会议3次，比上年减少5次。', {}, 'not-applicable listed'],
    ['建成机井40座。', {}, 'not-applicable listed'],
    // What no form has, whose words leave it open, or that is about so much.
    ['公用经费118万元。', {}, 'not-applicable listed'],
    ['公用经费约120万元。', OPERATING, 'not-applicable listed'],
    ['公用经费118万元，比上年减少2万元。', OPERATING, 'not-applicable all'],
    ['印发〔2023〕10号文件，2023年5月30日完成，按第3条办理。', {}, 'pass pass'],
  ],
};

for (const [id, rows] of Object.entries(TABLES)) {
  describe(id, () => {
    test.each(rows)('%s %j → %s', (report, forms, expected) => {
      const [first, ...more] = findingsOf(id as RuleId, {
        报告: `${title(report)}${report}`,
        ...forms,
      });
      expect(more).toEqual([]);
      const { outcome, key, actual, expected: should } = first!;
      expect([outcome, key, actual, should].filter((part) => part !== undefined).join(' ')).toBe(
        expected,
      );
    });
  });
}

/** A report's own year, where the text does not begin with a title itself. */
function title(report: string): string {
  return report.includes('一、') ? '' : '2023年度部门整体支出绩效自评报告\n一、支出情况\n';
}

test.each(Object.keys(TABLES) as RuleId[])('%s is not applicable without a report', (id) => {
  expect(findingsOf(id, { ...FUNDS, ...OPERATING }).map(({ outcome }) => outcome)).toEqual([
    'not-applicable',
  ]);
});

/** What a finding about a report says, term by term and in words: no sum where there is none, one thing to do. */
const WORDINGS: readonly (readonly [RuleId, string, Readonly<Record<string, string>>, string])[] = [
  [
    'report/sums',
    '一般公共预算5510.00万元，政府性基金173.71万元，合计5693.71万元。',
    {},
    '一般公共预算+ 政府性基金+ 合计=',
  ],
  [
    'report/year-on-year',
    '“三公”经费决算数6万元，比上年下降9.67%。',
    ABROAD_OF_YEAR,
    '@threePublic（@finalAccounts）+ @threePublic（@lastYear），',
  ],
  [
    'report/contradiction',
    '“三公”经费较上年有所增长。',
    ABROAD_OF_YEAR,
    '@threePublic（@finalAccounts）， @threePublic（@lastYear），',
  ],
];

test.each(WORDINGS)('%s of %s has its terms', (id, report, forms, expected) => {
  const [found] = findingsOf(id, { 报告: `${title(report)}${report}`, ...forms });
  const terms = (found?.terms ?? []).map(({ label, sign = '+' }) => `${label}${sign}`);
  expect(terms.join(' ')).toBe(expected);
});

test.each([
  ['“三公”经费较上年有所增长。', '报告写“‘三公’经费较上年有所增长”，与表内不符'],
  ['“三公”经费6.00万元，比上年下降9.67%。', '报告写“‘三公’经费6.00万元，比上年下降9.67%”'],
  ['共安排资金60.00万元，包括培训30.00万元、宣传29.99万元。', '可能是四舍五入造成的。'],
])('%s is told in words that ask for one thing', (report, expected) => {
  const forms = { 报告: `${title(report)}${report}`, ...ABROAD_OF_YEAR };
  const found = (['report/contradiction', 'report/year-on-year', 'report/sums'] as const)
    .flatMap((id) => findingsOf(id, forms))
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'explain');
  const said = found.map((one) => sentence(one, 'zh-CN')).join();
  expect(said).toContain(expected);
  expect(said).not.toContain('请填写');
});
