import {
  readForms,
  type BasicData,
  type Funds,
  type FundsRow,
  type SelfEvaluation,
} from '../../src/forms';
import { findingsIn } from '../families/findings';
import { drawing, snapshotOf } from '../families/grid';

/** A form that ends with these rows. */
function ending(rows: string): BasicData {
  const drawn = drawing(
    '附表1',
    `
2024年度部门整体支出绩效评价基础数据表|<|<|<
经费控制情况|2023年决算数|2024年预算数|2024年决算数
三公经费|3|3|3
${rows}
`,
  );
  return readForms(snapshotOf(drawn)).forms[0] as BasicData;
}

/** A form with these rows in its midst. */
function basic(rows: string): BasicData {
  return ending(`${rows}\n公用经费|40|42|41\n政府采购金额|0|0|0`);
}

describe('projects by their own names beneath 项目支出', () => {
  const rows = (numbers: boolean, ...lines: string[]) => {
    const [head, ...rest] = lines;
    const label = numbers ? '序号|项目' : '项目';
    const pad = numbers ? '1|' : '';
    const text = [
      numbers ? '2024年度基础数据表|<|<|<|<' : '2024年度基础数据表|<|<|<',
      `${label}|2023年决算数|2024年预算数|2024年决算数`,
      `${pad}三公经费|3|3|3`,
      head,
      ...rest,
      `${numbers ? '3|' : ''}公用经费|40|42|41`,
    ].join('\n');
    return drawing('附表1', `\n${text}\n`);
  };
  const projects = (drawn: ReturnType<typeof drawing>) =>
    (readForms(snapshotOf(drawn)).forms[0] as BasicData).otherRows
      .filter(({ under }) => under === 'project')
      .map(({ name }) => name);

  test.each<[string, string[], string[]]>([
    [
      'by a number and a dot',
      ['项目支出|60|60|60', '1.甲专项|20|20|20', '2.乙专项|40|40|40'],
      ['甲专项', '乙专项'],
    ],
    [
      'by 2.1',
      ['2.项目支出|60|60|60', '2.1甲专项|20|20|20', '2.2乙专项|40|40|40'],
      ['甲专项', '乙专项'],
    ],
    ['after 其中', ['项目支出|60|60|60', '其中：甲专项|20|20|20'], ['甲专项']],
    ['not what is numbered like 项目支出', ['2、项目支出|60|60|60', '3、经营支出|20|20|20'], []],
    ['not what has no number', ['项目支出|60|60|60', '经营支出|90|90|90'], []],
    [
      'not what comes after them',
      ['二、项目支出|60|60|60', '1.甲专项|60|60|60', '三、经营支出|90|90|90'],
      ['甲专项'],
    ],
  ])('%s', (_, lines, names) => {
    expect(projects(rows(false, ...lines)).map((name) => name.replace(/^[\d.]+/, ''))).toEqual(
      names,
    );
  });

  test('by a column of numbers', () => {
    const list = ['2|项目支出|60|60|60', '2.1|甲专项|20|20|20', '2.2|乙专项|40|40|40'];
    expect(projects(rows(true, ...list))).toEqual(['甲专项', '乙专项']);
    expect(projects(rows(true, '2|项目支出|60|60|60', '3|经营支出|90|90|90'))).toEqual([]);
  });

  const told = (...lines: string[]) =>
    findingsIn(snapshotOf(rows(false, '项目支出|60|60|60', ...lines))).filter((one) =>
      one.includes('project-total'),
    );
  test('make the total where they do so in one of the years, or come to more than it', () => {
    expect(told('1.甲专项|20|20|20', '2.乙专项|40|40|30')).toHaveLength(1);
    expect(told('1.甲专项|20|20|20', '2.乙专项|40|40|40')).toHaveLength(0);
    expect(told('1.甲专项|20|20|20', '2.乙专项|30|30|30')).toHaveLength(0);
    expect(told('1.甲专项|20|20|20', '2.乙专项|30|30|50')).toHaveLength(1);
  });
});

describe('rows under 项目支出', () => {
  const listed = (rows: string) => {
    const form = basic(
      `项目支出|60|60|60\n1、业务工作经费|10|10|10\n2、运行维护经费|5|5|5\n${rows}`,
    );
    return {
      funds: form.funds.map(({ name }) => name),
      beside: form.otherRows.filter(({ under }) => under === 'project').map(({ name }) => name),
    };
  };

  test.each<[string, string, string[], string[]]>([
    [
      'a number that follows stands beside the funds',
      '3、县级专项资金|20|20|20\n山洪灾害防治|20|20|20\n4、上级专项资金|25|25|25',
      ['山洪灾害防治'],
      ['上级专项资金'],
    ],
    [
      'so does a second kind of funds',
      '3、县级专项资金|20|20|20\n山洪灾害防治|20|20|20\n4、省级专项资金|25|25|25',
      ['山洪灾害防治'],
      ['省级专项资金'],
    ],
    [
      'a list of its own numbers stays whole',
      '3、县级专项资金|45|45|45\n1、甲|5|5|5\n2、乙|5|5|5\n3、丙|5|5|5\n4、丁|30|30|30',
      ['甲', '乙', '丙', '丁'],
      [],
    ],
    [
      'a number that goes on above a list with numbers of its own',
      '3、县级专项资金|45|45|45\n1、甲|5|5|5\n2、乙|5|5|5\n4、其他项目支出|35|35|35',
      ['甲', '乙'],
      ['其他项目支出'],
    ],
    [
      'money of a higher level is no fund of this one',
      '县级专项资金|20|20|20\n山洪灾害防治|20|20|20\n上级专项资金|25|25|25',
      ['山洪灾害防治'],
      ['上级专项资金'],
    ],
  ])('%s', (_, rows, funds, beside) => {
    expect(listed(rows)).toEqual({ funds, beside });
  });
});

test.each([
  ['short', 1],
  ['longer than any label', 12],
])('a text behind its label in one cell: %s', (_, times) => {
  const measures = '严格执行中央八项规定，从严控制一般性支出，压减会议和培训。'.repeat(times);
  expect(basic(`厉行节约保障措施：${measures}`).thrift?.text).toBe(measures);
});

test('运行维护费 is the vehicles’ below the purchase of vehicles, and the projects’ below 项目支出', () => {
  const { rows } = basic(
    '1、公务用车购置和维护经费|3|3|3\n其中：公车购置|0|0|0\n运行维护费|3|3|3\n项目支出|5|5|5\n2、运行维护费|5|5|5',
  );
  expect(rows.vehicleRunning?.finalAccounts?.text).toBe('3');
  expect(rows.running?.finalAccounts?.text).toBe('5');
});

test('one form for all levels: 县级预算部门名称, and the unit in a cell of its own', () => {
  const drawn = drawing(
    '附表2',
    `
2024年度部门整体支出绩效自评表|<|<|<|<|<|<|<|<
县级预算部门名称|溆浦县水利局|<|<|<|<|<|<|<
年度预算申请|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
（元）|年度资金总额|<|1000000|1000000|900000|10|90%|9
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|
产出指标|数量指标|巡查次数|≥12次|12次|90|90||
总分|<|<|<|<|100|99||
`,
  );
  const form = readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
  expect(form.department?.text).toBe('溆浦县水利局');
  expect(form.funds?.total.annualBudget?.headingUnit).toBe('元');
});

test('a label and its amount under each heading, part by part', () => {
  const drawn = drawing(
    '自评',
    `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<|<
项目名称|基本公共卫生服务补助|<|<|<|<|<|<|<
预算执行情况|预算安排情况（调整后）|<|资金到位情况|<|资金执行情况|<|预算执行进度|
^|预算数：|600|到位数：|600|执行数：|588|98.00%|
^|其中：财政资金|500|其中：财政资金|500|其中：财政资金|490|98.00%|
^|其他|100|其他|100|其他|98|98.00%|
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|原因|
产出指标|数量指标|建档人数|≥12万人|12.3万人|100|100||
`,
  );
  const { funds } = readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
  const amounts = (row: FundsRow | undefined) =>
    [row?.annualBudget, row?.executed, row?.executionRate].map((field) => field?.text);
  expect(amounts(funds?.total)).toEqual(['600', '588', '98.00%']);
  expect(funds?.parts.map(amounts)).toEqual([
    ['500', '490', '98.00%'],
    ['100', '98', '98.00%'],
  ]);
});

/** A project with these rows of funds; the columns are initial and annual budget, executed, weight, rate and score. */
function fundsOf(rows: string): Funds | undefined {
  const drawn = drawing(
    '自评',
    `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|河道清淤|<|<|<|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
${rows}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|
产出指标|数量指标|清淤长度|≥12公里|12.3公里|90|90|
`,
  );
  return (readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation).funds;
}

test('kinds of 财政拨款 are within it, though none says 其中 and they do not add up', () => {
  const funds = fundsOf(
    '|年度资金总额|1100|1100|1100|10|100%|10\n|财政拨款|1000|1000|1000|||\n' +
      '|一般公共预算|600|600|600|||\n|政府性基金|300|300|300|||\n|其他资金|100|100|100|||',
  );
  expect(funds?.parts.map(({ name }) => name)).toEqual(['财政拨款', '其他资金']);
});

test.each(['10|100%|10', '10|100%|', '|100%|10'])(
  'of two totals the one with %s is scored',
  (points) => {
    const funds = fundsOf(`|资金总额|1100|1100|1100|||\n|合计|1100|1100|1100|${points}`);
    expect(funds?.total.label.text).toBe('合计');
  },
);

test.each<[string, string | undefined]>([
  ['预算执行率低于90%的原因：受汛期影响', '受汛期影响'],
  ['预算执行率低于90%的，请逐项说明未支付资金的结转结余及原因：受汛期影响', '受汛期影响'],
  ['预算执行率低于90%的，请逐项说明未支付资金的结转结余及其原因：受汛期影响', undefined],
  ['受汛期影响，清淤推迟', undefined],
])('%s beneath the amounts', (text, reason) => {
  const funds = fundsOf(`|年度资金总额|1100|1100|900|10|81.82%|8.18\n|${text}|<|<|<|<|<|<`);
  expect(funds?.reason?.text).toBe(reason);
});

test('goals beside adjusted goals beside what was done', () => {
  const drawn = drawing(
    '自评',
    `
2023年度项目支出绩效目标自评表|<|<|<|<|<
项目名称|小型水库维修养护|<|<|<|<
当年绩效目标|年初绩效目标|<|全年（调整）绩效目标|全年目标实际完成情况|<
^|养护28座|<|养护25座|完成养护25座|<
指标名称|计量单位|指标性质|年初指标值|全年完成值|指标得分
养护水库数量|座|≥|25|25|100
`,
  );
  const form = readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
  expect(form.goals.map(({ text }) => text)).toEqual(['养护25座']);
  expect(form.initialGoals?.map(({ text }) => text)).toEqual(['养护28座']);
  expect(form.completions.map(({ text }) => text)).toEqual(['完成养护25座']);
});

test.each([
  ['年初指标值', '全年（调整）指标值', '25座', '28座'],
  ['年初指标值', '指标值（调整后）', '25座', '28座'],
  ['指标值（年初）', '全年（调整）指标值', '25座', '28座'],
  ['备注', '全年（调整）指标值', '25座', undefined],
])('%s beside %s', (first, second, target, initial) => {
  const drawn = drawing(
    '自评',
    `
2023年度项目支出绩效自评表|<|<|<|<|<
项目名称|小型水库维修养护|<|<|<|<
指标名称|${first}|${second}|全年完成值|指标权重|指标得分
养护水库数量|28座|25座|25座|100|100
`,
  );
  const [row] = (readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation).indicators;
  expect([row?.target?.text, row?.initialTarget?.text]).toEqual([target, initial]);
});

test('a weight in the name of a row limits its score where no column does', () => {
  const drawn = drawing(
    '自评',
    `
2023年度部门整体绩效自评表|<|<|<|<|<
单位名称|武陵市民政局|<|<|<|<
预算执行情况（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）
^|部门整体支出总额|4000|4000|100%|20
一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
产出指标（70分）|数量指标|保障低保对象人数（70分）|≥2万人|2万人|70
满意度指标（10分）|服务对象满意度|困难群众满意度（10分）|≥90%|93%|12
总分|102|<|<|<|<
`,
  );
  expect(findingsIn(snapshotOf(drawn))).toEqual(['fail score/exceeds-weight F7']);
});

test('tasks are called what stands under 任务名称, not what was done', () => {
  const drawn = drawing(
    '自评',
    `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<
部门名称|<|某县水利局|<|<|<|<|<|<
年度主要任务|任务名称|主要内容|完成情况|全年预算数（万元）|<|全年执行数（万元）|<|执行率
^|^|^|^|总额|财政拨款|总额|财政拨款|^
^|保障机构运转|人员工资|按时足额发放|500|500|490|490|98%
^|饮水安全提升|管网改造18公里|完成18公里|300|300|300|300|100%
^|金额合计|<|<|800|800|790|790|98.75%
一级指标|二级指标|三级指标|年度指标值|<|实际完成值|<|分值|得分
产出指标|数量指标|改造管网|18公里|<|18公里|<|60|60
效益指标|社会效益指标|受益人口|≥3000人|<|3200人|<|40|40
合计|<|<|<|<|<|<|100|100
`,
  );
  const form = readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
  expect(form.funds?.parts.map(({ name }) => name)).toEqual(['保障机构运转', '饮水安全提升']);
});

test.each([
  '“三公”经费合计',
  '“三公”经费支出合计',
  '“三公经费”合计',
  '「三公」经费',
  "'三公'经费支出",
])('%s is 三公经费, whatever its quotes', (label) => {
  const drawn = drawing(
    '附表1',
    `
2024年度部门整体支出绩效评价基础数据表|<|<|<
经费控制情况|2023年决算数|2024年预算数|2024年决算数
${label}|3|3|4
项目支出|60|60|60
公用经费|40|42|41
`,
  );
  const form = readForms(snapshotOf(drawn)).forms[0] as BasicData;
  expect(form.rows.threePublic?.finalAccounts?.text).toBe('4');
  expect(form.doubts).toEqual([]);
});

test.each<[string, string]>([
  ['实际在职人数', '控制率'],
  ['年末实有在职人数', '在职人员控制率'],
  ['2024年末在职人数', '控制率'],
  ['年底在岗情况', '控制率'],
])('%s beside 编制数 is a heading and no value', (staff, rate) => {
  const form = basic(`项目支出|60|60|60\n人员情况|编制数|${staff}|${rate}\n|45|43|95.56%`);
  expect(form.staffing.authorised?.text).toBe('45');
  expect(form.staffing.actual?.text).toBe(staff === '年底在岗情况' ? undefined : '43');
});

const BUILDINGS = '楼堂馆所控制情况（2024年完工项目）|批复规模（㎡）|实际规模（㎡）|规模控制率';

test.each<[string, string, number]>([
  ['a note', '说明：“项目支出”需要填报基本支出以外的所有项目支出情况。|<|<|<', 0],
  ['a note in one cell', '备注：本年没有完工的楼堂馆所项目。|||', 0],
  ['a blank row and a note', '|||\n注：本年没有完工的楼堂馆所项目。|<|<|<', 0],
  ['a text across label and values', '以上各项均不含涉密经费。|<|<|<', 0],
  ['a building and a note', '办公楼|3000|2900|96.67%\n说明：金额保留两位小数。|<|<|<', 1],
  ['two buildings', '办公楼|3000|2900|96.67%\n业务用房|500|500|100%', 2],
])('beneath the headings of the buildings: %s', (_, rows, buildings) => {
  const form = ending(`项目支出|60|60|60\n公用经费|40|42|41\n${BUILDINGS}\n${rows}`);
  expect(form.buildings).toHaveLength(buildings);
});

const REASON = '会议费较上年增加14万元，是因为承办全省培训班3期；2025年起改为线上培训，压减场次。';

test.each<[string, string[]]>([
  [`说明|${REASON}|<|<`, [REASON]],
  [`其他需要说明的事项|${REASON}|<|<`, [REASON]],
  [`其他需要说明的事项：|${REASON}|<|<`, [REASON]],
  [`经费增减说明|${REASON}|<|<`, [REASON]],
  [`经费增减说明：${REASON}|<|<|<`, [`经费增减说明：${REASON}`]],
  ['其他需要说明的事项||<|<', []],
  ['说明：无|<|<|<', []],
  ['说明|无|<|<', []],
  ['说明|承办全省培训班|<|<', []],
  ['说明|承办全省培训两期|<|<', ['承办全省培训两期']],
  [`备注如下|${REASON}|<|<`, [REASON]],
  ['经费变动情况监测|5|5|5', []],
])('%s below the rows is read as a remark', (row, remarks) => {
  const form = ending(`项目支出|60|60|60\n公用经费|40|42|41\n政府采购金额|0|0|0\n${row}`);
  expect(form.remarks.map(({ text }) => text)).toEqual(remarks);
});

describe('what ends the rows beneath 公用经费', () => {
  const parts = (head: string, ...rows: string[]): readonly string[] =>
    ending(
      [
        `${head}|210|210|206`,
        '其中：办公费|48|47|46',
        '会议费、培训费|18|18|17',
        ...rows.map((row) => `${row}|2455|2460|2429`),
      ].join('\n'),
    ).operatingParts.map(({ name }) => name);
  const own = ['办公费', '会议费、培训费'];

  test.each([
    ['（三）公用经费', '三、部门支出合计'],
    ['（三）公用经费', '三、部门整体支出'],
    ['（三）公用经费', '（四）部门支出合计'],
    ['（三）公用经费', '三、支出合计'],
    ['（三）公用经费', '三、政府采购情况'],
    ['（三）公用经费', '三、资产情况'],
    ['（三）公用经费', '（四）其他情况'],
    ['3、公用经费', '4、其他情况'],
    ['公用经费', '三、其他情况'],
    ['公用经费', '部门支出合计'],
  ])('%s, then %s', (head, row) => {
    expect(parts(head, row, '其他一项')).toEqual(own);
  });

  test.each([
    ['（三）公用经费', '其他交通费用'],
    ['（三）公用经费', '1、其他交通费用'],
    ['3、公用经费', '（1）其他交通费用'],
    ['3、公用经费', '3、其他交通费用'],
    ['公用经费', '1、其他交通费用'],
  ])('%s, then its own %s', (head, row) => {
    expect(parts(head, row)).toEqual([...own, '其他交通费用']);
  });

  test.each([
    '机关运行经费',
    '“三公”以外机关运行经费',
    '政府采购执行金额',
    '政府采购金额（工程）',
    '政府购买服务',
    '固定资产购置',
    '年末结余',
  ])('what is no class of it: %s', (row) => {
    expect(parts('公用经费', row, '其中：货物')).toEqual(own);
  });

  test.each(['其中：机关运行经费', '3、党建活动', '工会经费', '专用材料费'])(
    'one more of its own: %s',
    (row) => {
      expect(parts('公用经费', row)).toHaveLength(3);
    },
  );

  test('专项资金小计 above its funds, and 政府采购执行金额', () => {
    const form = basic(
      '项目支出合计|60|60|60\n1.业务工作专项|40|40|40\n2.专项资金小计|20|20|20\n（1）甲|5|5|5\n（2）乙|15|15|15',
    );
    expect(form.rows.specialFunds?.budget?.text).toBe('20');
    expect(form.funds.map(({ name }) => name)).toHaveLength(2);
    const { rows } = ending('公用经费|40|42|41\n其中：办公费|4|4|4\n政府采购执行金额|80|96|90');
    expect(rows.procurement?.budget?.text).toBe('96');
  });

  test('a list that counts as its head does', () => {
    const form = ending(`
2、公用经费|210|210|206
1、办公费|48|47|46
2、水费|18|18|17
3、差旅费|18|18|17
4、培训费|18|18|17`);
    expect(form.operatingParts).toHaveLength(4);
  });
});
