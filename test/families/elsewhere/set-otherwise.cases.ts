import { readForms } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const INDICATORS = `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|检修泵站|≥12座|12座|30|30
^|质量指标|设备完好率|≥95%|97%|20|20
效益指标|社会效益指标|受益人口|≥3万人|3.1万人|30|30
满意度指标|满意度|群众满意度|≥90%|93%|10|10`;

describe('results by county beside those of all', () => {
  const form = `
转移支付区域绩效自评表|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<
项目名称|农村危房改造补助|<|<|<|<|<|<
资金（万元）|全年预算数|全年执行数|执行率|||
^|640|608|95%|||
一级指标|二级指标|三级指标|指标值|全年实际完成值|<|<|未完成原因
^|^|^|^|合计|甲镇|乙镇|^
产出指标|数量指标|改造户数|≥320户|320户|200户|120户|
^|质量指标|住房达标率|100%|100%|100%|100%|
效益指标|社会效益指标|住房安全|保障|保障|保障|保障|
满意度指标|满意度|农户满意度|≥90%|96%|97%|95%|
`;

  test.each<Case>([
    ['are read from the column of all', {}, []],
    [
      'of which all fall short',
      { '320户|200户': '318户|198户' },
      ['explain explanation/missing H8'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('money by quarters', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<|<|<
项目名称|农村饮水工程维护|<|<|<|<|<|<|<|<
资金（万元）|年初预算|调整后预算|一季度支出|二季度支出|三季度支出|四季度支出|全年支出|执行率|得分（10分）
^|120|130|20|30|40|40|130|100%|10${INDICATORS}
总分|<|<|<|<|100|100
`;

  test.each<Case>([
    ['is what the year came to', {}, []],
    ['with a rate that is off', { '130|100%|10': '130|96%|10' }, ['fail funds/execution-rate I5']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('money over several years', () => {
  const form = `
延续性项目绩效自评表|<|<|<|<|<|<|<
项目名称|雨污分流改造|<|<|实施单位|涪江区住建局|<|<
项目资金（万元）||2021年|2022年|2023年|合计|分值|得分
^|预算数|2000|3000|2500|7500||
^|执行数|2000|2850|2500|7350||
^|执行率|100%|95%|100%|98%|10|9.8${INDICATORS}
总分|<|<|<|<|100|99.8
`;

  test.each<Case>([
    ['is their sum', {}, []],
    [
      'that do not come to it',
      {
        '2500|7350||': '2500|7300||',
        '100%|98%|10|9.8': '100%|97.33%|10|9.73',
        '100|99.8': '100|99.73',
      },
      ['fail funds/parts-total F5'],
    ],
    ['with a rate that is off', { '100%|98%|10': '100%|97%|10' }, ['fail funds/execution-rate F6']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('a form over two pages', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<
（2019年度）|<|<|<|<|<|<
项目名称|文物保护|<|<|<|<|<
项目资金（万元）||全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|2410|2289.5|10|95%|9.5
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|勘探面积|≥20万平方米|22万平方米|30|30
第1页，共2页|<|<|<|<|<|<
项目支出绩效自评表（续表）|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|质量指标|报告通过率|100%|100%|20|20
效益指标|社会效益指标|公众参与人次|≥5000人次|5300人次|30|30
满意度指标|满意度|公众满意度|≥85%|90%|10|10
总分|<|<|<|<|100|99.5
`;

  test.each<Case>([
    ['is one', {}, []],
    ['whose total is off', { '100|99.5': '100|98.5' }, ['fail score/total G14']],
  ])('%s', (_, changes, expected) => {
    const snapshot = drawn(form, changes);
    expect(readForms(snapshot).forms).toHaveLength(1);
    expect(findingsIn(snapshot)).toEqual(expected);
  });
});

describe('several indicators in one row, a line each', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2021年度）|<|<|<|<|<|<|<
项目名称|校园安防工程|<|<|<|<|<|<
项目资金（万元）||全年预算数|全年执行数|分值|执行率|得分|
^|年度资金总额|95|95|10|100%|10|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|1.安装探头~2.一键报警|1.≥600个~2.≥40处|1.612个~2.40处|50|50|
效益指标|社会效益指标|校园安全事故|0起|0起|30|30|
满意度指标|满意度|1.家长满意度~2.教师满意度|1.≥90%~2.≥90%|1.96%~2.95%|10|10|
总分|<|<|<|<|100|100|
`;

  test.each<Case>([
    ['are compared one by one', {}, []],
    [
      'of which one falls short',
      { '1.96%~2.95%': '1.96%~2.81%' },
      ['explain explanation/missing H9', 'fail score/indicator G9'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('a total without a name', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|旧址修缮|<|<|实施单位|兴河县博物馆|<|<
项目资金（万元）|资金来源|年初预算数|全年预算数|全年执行数|执行率|分值|得分
^|修缮补助|200|200|190|95%||
^|展陈补助|100|100|98|98%||
^|环境整治|50|60|57|95%||
^||350|360|345|95.83%|10|9.58${INDICATORS}
|||||100|99.58
`;

  test.each<Case>([
    ['is the sum of the rows above it', {}, []],
    [
      'of money does not add up',
      { '350|360|345|95.83%|10|9.58': '350|380|345|90.79%|10|9.08', '100|99.58': '100|99.08' },
      ['fail funds/parts-total D8'],
    ],
    ['of the scores does not add up', { '100|99.58': '100|97.58' }, ['fail score/total G14']],
    ['of the weights does not add up', { '|100|99.58': '|110|99.58' }, ['fail weight/total F14']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('a total without a name beside a heading that covers it', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|旧址修缮|<|<|<|实施单位|兴河县博物馆|<
项目资金（万元）|资金来源|年初预算数|全年预算数|全年执行数|执行率|分值|得分
^|年度资金总额|350|360|345|95.83%|10|9.58
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
^|产出指标|数量指标|检修泵站|≥12座|12座|30|30
^|^|质量指标|设备完好率|≥95%|97%|20|20
^|效益指标|社会效益指标|受益人口|≥3万人|3.1万人|30|30
^|满意度指标|满意度|群众满意度|≥90%|93%|10|10
^||||||100|99.58
`;

  test.each<Case>([
    ['is the sum of the rows above it', {}, []],
    ['does not add up', { '100|99.58': '100|97.58' }, ['fail score/total H11']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('a last row of money without a name', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<
（2022年度）|<|<|<|<|<
项目名称|烘干设备更新|<|<|<|<
项目资金（万元）|内容|年初预算数|全年预算数|全年执行数|执行率
^|设备购置|120|120|118|98.33%
^|安装调试|60|60|59|98.33%
^||180|180|177|98.33%
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|更新台数|≥60台|62台|50|50
效益指标|社会效益指标|烘干能力|≥300吨/日|310吨/日|40|40
满意度指标|满意度|农户满意度|≥90%|95%|10|10
合计|<|<|<|<|100|100
`;

  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['is their total', {}, []],
    ['adds up in no column', { '180|180|177|98.33%': '130|131|128|97.71%' }, ['unread-row']],
    ['is blank', { '180|180|177|98.33%': '|||' }, []],
  ])('%s', (_, changes, expected) => {
    const { forms } = readForms(drawn(form, changes));
    expect(forms.flatMap(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual(expected);
  });
});

describe('basic and project expenditure above the funds', () => {
  const form = `
部门整体支出绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
部门名称|沅江县农业农村局|<|<|<|<|<
支出情况（万元）|基本支出|项目支出|年末结转|合计||
^|1200|1054|46|2300||
预算执行|年初预算数|全年预算数|全年执行数|执行率|分值|得分
^|2050|2300|2254|98%|10|9.8${INDICATORS}
总分|<|<|<|<|100|99.8
`;

  test.each<Case>([
    ['are what was spent', {}, []],
    ['do not come to it', { '1200|1054|46': '1200|1045|46' }, ['fail funds/nature-total B5']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('amounts told in one cell', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<
项目名称|文化站免费开放|<|<|<|<|<
资金情况|预算数：80万元；执行数：76万元；执行率：95%|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分（合计：99.5）
预算执行|预算执行|预算执行率|100%|95%|10|9.5
产出指标|数量指标|开放站点|16个|16个|50|50
效益指标|社会效益指标|服务人次|≥8万人次|8.2万人次|30|30
满意度指标|满意度|群众满意度|≥90%|94%|10|10
`;

  test.each<Case>([
    ['beside a total in the heading', {}, []],
    ['with a rate that is off', { '执行率：95%': '执行率：96%' }, ['fail funds/execution-rate B4']],
    ['and a total that is off', { '合计：99.5': '合计：98.5' }, ['fail score/total G5']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('columns that head no reason', () => {
  const form = `
项目绩效自评表|<|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<|<
项目名称|体育设施开放|<|<|<|<|<|<|<|<
资金（万元）|全年预算数|全年执行数|执行率|分值|得分||||
^|305|301.95|99%|10|9.9||||
一级指标|二级指标|三级指标|指标类型|年度指标值|实际完成值|偏离度|分值|得分|未完成说明
产出指标|数量指标|开放场馆|定量|≥25个|25个|0%|50|50|
效益指标|社会效益指标|健身人次|定量|≥100万人次|88万人次|-12%|30|26.4|场馆封闭维修4个月，2024年错峰维修。
满意度指标|满意度|市民满意度|定量|≥90%|91%|1.11%|10|10|（无偏差填“无”）
总分|<|<|<|<|<|<|100|96.3|
`;

  test.each<Case>([
    ['stand beside one that does', {}, []],
    [
      'where none is given',
      { '场馆封闭维修4个月，2024年错峰维修。': '（无偏差填“无”）' },
      ['explain explanation/missing J8'],
    ],
  ])('%s', (_, changes, expected) => {
    const snapshot = drawn(form, changes);
    expect(readForms(snapshot).forms[0]?.doubts).toEqual([]);
    expect(findingsIn(snapshot)).toEqual(expected);
  });
});

describe('results of several years', () => {
  const form = `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<
部门名称|鄱江县图书馆|<|<|<|<|<|<|<
预算执行（万元）|年初预算数|全年预算数|全年执行数|执行率|分值|得分||
^|100|110|110|100%|10|10||
一级指标|二级指标|三级指标|2022年完成值|2023年目标值|2023年完成值|2024年目标值|分值|得分
产出|数量|新购图书|6000册|≥8000册|8200册|≥9000册|30|30
^|质量|图书合格率|99%|100%|100%|100%|20|20
效益|社会|到馆人次|18万人次|≥20万人次|21万人次|≥22万人次|30|30
满意度|读者|读者满意度|92%|≥90%|93%|≥90%|10|10
总分|<|<|<|<|<|<|100|100
`;

  test.each<Case>([
    ['count for the latest', {}, []],
    [
      'of which the latest falls short',
      { '8200册': '7600册' },
      ['explain explanation/missing I7', 'fail score/indicator I7'],
    ],
  ])('%s', (_, changes, expected) => {
    const snapshot = drawn(form, changes);
    expect(readForms(snapshot).forms[0]?.doubts).toEqual([]);
    expect(findingsIn(snapshot)).toEqual(expected);
  });
});

describe('tasks with points of their own', () => {
  const form = `
2022年度部门整体支出绩效自评表|<|<|<|<|<|<
部门名称|湖滨县水利局|<|<|<|<|<
预算执行率（10分）|年初预算数|全年预算数|全年执行数|执行率|分值|得分
^|900|960|940.8|98%|10|9.8
年度主要任务|任务名称|全年预算数|全年执行数|执行率|分值|得分
^|水库除险加固|400|400|100%|15|15
^|河道疏浚|300|285|95%|15|15
^|合计|700|685|97.86%|30|30
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|加固水库|5座|5座|20|20
^|质量指标|验收合格率|100%|100%|10|10
效益指标|社会效益指标|灌溉保证率|≥80%|82%|20|20
满意度指标|满意度|群众满意度|≥90%|93%|10|10
总分|<|<|<|<|100|99.8
`;

  test.each<Case>([
    ['count in the total', {}, []],
    ['above their weight', { '95%|15|15': '95%|15|16' }, ['fail score/exceeds-weight G7']],
    ['that the total leaves out', { '100|99.8': '100|69.8' }, ['fail score/total G14']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('columns that say how they are worked out', () => {
  const form = `
专项资金绩效自评表|<|<|<|<|<|<|<
2024年度|<|<|<|<|<|单位：万元|<
项目名称|中小企业发展专项|<|<|<|<|<|<
资金情况|全年预算数①|<|<|全年执行数②|<|<|执行率③=②/①
^|小计|财政资金|自筹资金|小计|财政资金|自筹资金|^
^|900|700|200|882|690|192|98%
一级指标|二级指标|三级指标|目标值|完成值|分值|得分|说明
产出|数量|支持企业|≥60家|63家|50|50|
效益|经济|带动投资|≥1.5亿元|1.62亿元|30|30|
满意度|企业|企业满意度|≥90%|94%|20|20|
总分|||||100|100|
`;

  test.each<Case>([
    ['are read without it', {}, []],
    ['with a rate that is off', { '192|98%': '192|97%' }, ['fail funds/execution-rate H6']],
    [
      'of parts that do not add up',
      { '690|192|98%': '690|182|98%' },
      ['fail funds/columns-total E6'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('points deducted of the money and of the indicators', () => {
  const form = `
项目绩效自评情况表|<|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<|<
项目名称|社区养老设施|<|<|实施单位|昌河区民政局|<|<|<
项目资金（万元）|年初预算|调整后预算|实际支出|支出进度|分值|扣分|得分|扣分原因
^|300|300|270|90%|10|1|9|质保金尚未到支付期
一级|二级|三级|目标值|完成值|分值|扣分|得分|扣分原因
产出|数量|养老驿站|4个|4个|50|0|50|
效益|社会|运营天数|≥300天|285天|30|1.5|28.5|一处驿站周边施工影响开放，已协调恢复开放。
满意度|满意度|老人满意度|≥90%|95%|10|0|10|
总分|<|<|<|<|100|2.5|97.5|
`;

  test.each<Case>([
    ['come to the total', {}, []],
    [
      'beside a score that is too high',
      { '30|1.5|28.5': '30|1.5|30', '2.5|97.5': '2.5|99' },
      ['fail score/indicator H8'],
    ],
    ['that the total does not add', { '2.5|97.5': '3.5|97.5' }, ['fail score/deduction G10']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
