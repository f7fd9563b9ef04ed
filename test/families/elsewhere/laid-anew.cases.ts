import { readForms, type SelfEvaluation } from '../../../src/forms';
import { formatPosition } from '../../../src/workbook';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

function evaluationOf(form: string): SelfEvaluation {
  const { forms } = readForms(drawn(form, {}));
  expect(forms).toHaveLength(1);
  return forms[0] as SelfEvaluation;
}

/** Name, result and score of each indicator, with the cell of the score. */
function rowsOf({ indicators }: SelfEvaluation): readonly string[] {
  return indicators.map(({ name, actual, score }) => {
    const { row, column } = score?.cell ?? { row: -1, column: -1 };
    return [name, actual?.text, score?.text, formatPosition(row, column)].join(' ');
  });
}

describe('a table that lies on its side', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<
（2022年度）|<|<|<|<|<
项目名称|图书馆夜间开放|<|<|<|<
实施单位|东湖市图书馆|<|<|<|<
资金（万元）|全年预算数|全年执行数|执行率|分值|得分
^|60|57|95%|10|9.5
一级指标|产出指标|<|<|效益指标|满意度指标
二级指标|数量指标|质量指标|时效指标|社会效益指标|满意度指标
三级指标|开放天数|设备完好率|开放及时率|接待读者人次|读者满意度
年度指标值|≥300天|≥98%|=100%|≥50000人次|≥90%
实际完成值|310天|99%|100%|45000人次|95%
分值|20|15|15|30|10
得分|20|15|15|27|10
偏差原因||||受周边地铁施工影响，读者减少，2023年增设流动站点。|
总分|96.5|<|<|<|<
`;

  test('is read as if it stood up, each field at its own cell', () => {
    const evaluation = evaluationOf(form);
    expect(rowsOf(evaluation)).toEqual([
      '开放天数 310天 20 B13',
      '设备完好率 99% 15 C13',
      '开放及时率 100% 15 D13',
      '接待读者人次 45000人次 27 E13',
      '读者满意度 95% 10 F13',
    ]);
    expect(evaluation.total?.score).toMatchObject({ text: '96.5', cell: { row: 14, column: 1 } });
    expect(evaluation.range).toEqual({ top: 0, left: 0, bottom: 14, right: 5 });
  });

  test.each<Case>([
    ['right', {}, []],
    [
      'a score above what its row earned',
      { '|27|10': '|30|10', '|96.5|': '|99.5|' },
      ['fail score/indicator E13'],
    ],
    ['a total that is off', { '|96.5|': '|95.5|' }, ['fail score/total B15']],
    [
      'no reason',
      { '受周边地铁施工影响，读者减少，2023年增设流动站点。': '' },
      ['explain explanation/missing E14'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('one form in two halves', () => {
  const form = `
2021年度单位整体支出绩效自评表|<|<|<|<|<|<|<|<|<
单位名称：正阳县图书馆|<|<|<|<|<|<|<|<|<
产出指标（60分）|<|<|<|<|效益及满意度指标（40分）|<|<|<|<
指标名称|目标值|完成值|分值|得分|指标名称|目标值|完成值|分值|得分
新增图书|≥5000册|5200册|20|20|读者人次增长率|≥5%|6%|20|20
阅读活动场次|≥40场|38场|20|19|数字资源访问量|≥10万次|11万次|10|10
图书加工差错率|≤1%|0.9%|20|20|读者满意度|≥90%|95%|10|10
得分合计|99|<|<|<|<|<|<|<|<
偏差原因及改进措施|疫情期间2场阅读活动取消，2022年补办并增加线上活动。|<|<|<|<|<|<|<|<
`;

  test('is read as one table, the right half after the left', () => {
    const evaluation = evaluationOf(form);
    expect(rowsOf(evaluation)).toEqual([
      '新增图书 5200册 20 E5',
      '阅读活动场次 38场 19 E6',
      '图书加工差错率 0.9% 20 E7',
      '读者人次增长率 6% 20 J5',
      '数字资源访问量 11万次 10 J6',
      '读者满意度 95% 10 J7',
    ]);
    expect(evaluation.sections.map(({ statedWeight }) => statedWeight?.text)).toEqual(['60', '40']);
  });

  test.each<Case>([
    ['right', {}, []],
    [
      'a score above its weight in the right half',
      { '95%|10|10': '95%|10|11', '|99|': '|100|' },
      ['fail score/exceeds-weight J7'],
    ],
    ['a heading of the right half', { '（40分）': '（45分）' }, ['fail weight/section F3']],
    ['a total that is off', { '|99|': '|96|' }, ['fail score/total B8']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('扣分 in place of 得分', () => {
  const form = `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目名称：|乡镇卫生院设备更新|<|<|<|<|<
资金情况（万元）|全年预算数|全年执行数|执行率|<|<|<
^|200|190|95%|<|<|<
一级指标|二级指标|三级指标|分值|目标值|完成值|扣分
产出指标|数量指标|购置彩超数量|20|≥10台|9台|2
^|质量指标|设备验收合格率|20|=100%|100%|0
^|时效指标|采购按期完成率|20|≥95%|96%|
效益指标|社会效益指标|服务群众人次|30|≥20000人次|20500人次|0
满意度指标|满意度指标|患者满意度|10|≥90%|93%|0
合计|<|<|100|||2
偏差原因分析及改进措施|厂家产能不足，1台彩超未到货，已督促厂家于2024年3月前交付。|<|<|<|<|<
`;

  test('leaves the score, at the cell of what was taken off', () => {
    const evaluation = evaluationOf(form);
    expect(rowsOf(evaluation)).toEqual([
      '购置彩超数量 9台 18 G6',
      '设备验收合格率 100% 20 G7',
      '采购按期完成率 96% 20 G8',
      '服务群众人次 20500人次 30 G9',
      '患者满意度 93% 10 G10',
    ]);
    expect(evaluation.total?.score).toMatchObject({ text: '98', derived: true });
  });

  test.each<Case>([
    ['right', {}, []],
    ['the total as the score itself', { '100|||2': '100|||98' }, []],
    [
      'too little taken off',
      { '9台|2': '9台|1', '100|||2': '100|||1' },
      ['fail score/indicator G6'],
    ],
    ['a total that is off', { '100|||2': '100|||5' }, ['fail score/total G11']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('what stands beside tasks and in the head', () => {
  const form = `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<|<
部门名称|田阳县农业农村局|<|<|年度|2023年|<|<
年度主要任务|任务名称|<|预算数（万元）|执行数（万元）|执行率|未完成原因及改进措施|<
^|高标准农田建设|<|800|800|100%|无|<
^|产业奖补|<|400|260|65%|申报户资料不全，审核退回较多，2024年提前组织培训并指导申报。|<
^|合计|<|1200|1060|88.33%||<
资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分|
年度资金总额|1200|1200|1060|10|88.33%|8.83|
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因及措施
产出指标|数量指标|建设高标准农田|≥5300亩|5320亩|25|25|
^|质量指标|工程验收合格率|100%|100%|25|25|
效益指标|社会效益指标|受益脱贫户|≥800户|812户|30|30|
满意度指标|满意度|群众满意度|≥95%|96%|10|10|
总分|<|<|<|<|100|98.83|
填报日期：2024年3月5日|<|<|<|<|<|<|<
`;

  test.each<Case>([
    ['the reason of a task explains the execution', {}, []],
    [
      'no reason anywhere',
      { '申报户资料不全，审核退回较多，2024年提前组织培训并指导申报。': '' },
      ['explain funds/under-executed F8'],
    ],
    ['a rate of a task', { '260|65%': '260|68%' }, ['fail funds/execution-rate F5']],
    [
      'the total of the tasks',
      { '|1200|1060|88.33%||': '|1300|1060|81.54%||' },
      ['fail funds/columns-total D6'],
    ],
    ['another year beneath the title', { '|2023年|': '|2022年|' }, ['fail cross/identity F2']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('money with its points in rows beneath', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
项目名称|老旧小区改造|<|<|<|<|<
资金情况（万元）|资金来源|合计|财政拨款|其他资金||
^|年初预算数|500|400|100||
^|全年预算数|500|400|100||
^|全年执行数|480|384|96||
^|执行率|96.00%|96.00%|96.00%||
预算执行（10分）|得分|9.6||||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|改造小区|≥20个|20个|50|50
效益指标|社会效益指标|受益户数|≥800户|812户|40|40
总分|<|<|<|<|100|99.6
`;

  test.each<Case>([
    ['the weight at the side', {}, []],
    ['the weight in a row of its own', { '预算执行（10分）|得分': '^|分值|10||||\n^|得分' }, []],
    [
      'another score',
      { '得分|9.6': '得分|9.9', '100|99.6': '100|99.9' },
      ['fail score/execution C9'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
