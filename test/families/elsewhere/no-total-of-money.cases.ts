import { readForms } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const INDICATORS = `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|建设消防站|1座|1座|50|50
效益指标|社会效益|出警时间缩短|≥2分钟|2.5分钟|30|30
满意度指标|满意度|群众满意度|≥90%|93%|10|10
总分|<|<|<|<|100|99.6
`;

/** The same one column further right. */
const INDENTED = INDICATORS.replace(/\n(?=.)/g, '\n|');

describe('sources of money beside each other, none of them the total', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
项目名称|消防站建设|<|<|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率|得分
^|财政拨款|200|200|190|95%|9.6
^|其他资金|50|50|50|100%|^${INDICATORS}`;

  test.each<Case>([
    ['have the points of all of them', {}, []],
    ['and points that are off', { '95%|9.6': '95%|9.5' }, ['fail score/execution G5']],
    [
      'and a rate that is off',
      { '50|50|50|100%': '50|50|50|98%' },
      ['fail funds/execution-rate F6'],
    ],
    [
      'with what one is made of',
      {
        '^|其他资金':
          '^|其中：中央资金|120|120|110|91.67%|^\n^|省级资金|80|80|80|100%|^\n^|其他资金',
      },
      [],
    ],
    ['by level', { '^|财政拨款': '^|中央资金', '^|其他资金': '^|县级资金' }, []],
    [
      'a cost that is what they come to',
      {
        '建设消防站|1座|1座|50|50':
          '建设消防站|1座|1座|30|30\n^|成本指标|项目总成本|≤250万元|240万元|20|20',
      },
      [],
    ],
    [
      'a cost that is not',
      {
        '建设消防站|1座|1座|50|50':
          '建设消防站|1座|1座|30|30\n^|成本指标|项目总成本|≤250万元|230万元|20|20',
      },
      ['fail cross/cost-indicator E9'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('a source of money with its parts as all there is', () => {
  const form = `
政府性基金预算项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|征地拆迁补偿|<|<|<|<|<|<
项目资金（万元）|资金性质|年初预算数|全年预算数|全年支出数|分值|预算执行率|得分
^|政府性基金预算|20000|18000|17280|10|96%|9.6
^|其中：国有土地使用权出让收入|18000|16000|15280|||
^|国有土地收益基金|2000|2000|2000|||${INDICATORS}`;

  test.each<Case>([
    ['is the total of these', {}, []],
    ['that they do not come to', { '16000|15280': '16500|15280' }, ['fail funds/parts-total D5']],
    ['whose first part alone is named', { '^|国有土地收益基金|2000|2000|2000|||\n': '' }, []],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('basic and project expenditure without their total', () => {
  const form = `
部门整体支出绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
部门名称|洛川县统计局|<|<|<|<|<
资金情况（万元）|支出性质|年初预算数|全年预算数|全年执行数|执行率|得分
^|基本支出|300|320|320|100%|9.6
^|项目支出|100|180|160|88.89%|^${INDICATORS}`;

  test.each<Case>([
    ['are read', {}, []],
    ['with a rate that is off', { '88.89%': '92.89%' }, ['fail funds/execution-rate F6']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
    expect(readForms(drawn(form, changes)).forms.flatMap(({ doubts }) => doubts)).toEqual([]);
  });
});

describe('headings of the kinds of money in rows of their own, nothing merged', () => {
  const form = `
部门整体支出绩效自评表|<|<|<|<|<|<|<
（2020年度）|<|<|<|<|<|<|<
部门名称|清源县水利局||||||
年度预算（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|1280.5|1350.5|1296.48|10|96%|9.6
|按收入性质分：|||||按支出性质分：|
|其中：一般公共预算：1200.5|||||其中：基本支出：520.5|
|政府性基金拨款：150|||||项目支出：830|
年度履职目标|1.建设消防站一座。|<|<|<|<|<|<${INDENTED}`;

  test.each<Case>([
    ['belong to the funds', {}, []],
    ['over sources that do not add up', { '：1200.5': '：1210.5' }, ['fail funds/source-total B7']],
    ['over natures that do not add up', { '：520.5': '：502.5' }, ['fail funds/nature-total G7']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('a goal with a number before it below money in columns', () => {
  const form = `
部门整体绩效自评表|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<
部门名称|<|河口市粮食局|<|<|<|<|<|<
预算执行情况（万元）|<|<|年初预算数|<|全年预算数|<|全年执行数|执行率
部门预算总额|<|<|2150|<|2280|<|2188.8|96%
1、资金来源|（1）财政性资金|<|2100|<|2230|<|2138.8|95.91%
^|（2）其他资金|<|50|<|50|<|50|100%
2、资金结构|（1）基本支出|<|900|<|930|<|930|100%
^|（2）项目支出|<|1250|<|1350|<|1258.8|93.24%
工作方向|<|1.确保粮食安全。|<|<|<|<|<|<
一级指标|二级指标|三级指标|指标值|<|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|储备粮轮换|≥2万吨|<|2.05万吨|50|50|
效益指标|社会效益|应急保障能力|提升|<|提升|40|40|
满意度指标|满意度|群众满意度|≥90%|<|91%|10|10|
总分|<|<|<|<|<|100|100|
`;

  test.each<Case>([
    ['is no row of them', {}, []],
    [
      'leaves them to be added up',
      { '1250|<|1350|<|1258.8|93.24%': '1250|<|1355|<|1258.8|92.9%' },
      ['fail funds/nature-total F8'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('headings of money that no list has', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|博物馆免费开放|<|<|<|<|<|<
经费使用|经费类别|核定数|追加后核定|累计花销|花销占比|分值|得分
^|全部经费|300|310|297.6|96%|10|9.6
^|其中：本级|200|200|187.6|93.8%||
^|上级|100|110|110|100%||${INDICATORS}`;

  test.each<Case>([
    ['are told by their figures', {}, []],
    ['a score that is off', { '96%|10|9.6': '96%|10|9.9' }, ['fail score/execution H5']],
    ['parts that do not add up', { '187.6|93.8%': '167.6|83.8%' }, ['fail funds/parts-total E5']],
    [
      'a rate that is off beside others that are right',
      { '297.6|96%': '297.6|97%' },
      ['fail funds/execution-rate F5'],
    ],
    [
      'a rate that is off with nothing else to tell by',
      {
        '297.6|96%': '297.6|97%',
        '^|其中：本级|200|200|187.6|93.8%||\n^|上级|100|110|110|100%||\n': '',
      },
      ['undetermined score/total G10', 'undetermined weight/total F10'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('parts of a part beside its heading, 小计 first', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<
项目名称|义务教育薄弱环节改善|<|<|<|<|<|<
项目资金（万元）|资金来源|<|年初预算数|全年预算数|全年执行数|执行率|得分
^|合计|<|1500|1600|1536|96%|9.6
^|财政资金|小计|1400|1500|1436|95.73%|
^|^|中央|800|800|770|96.25%|
^|^|省级|400|400|380|95%|
^|^|市县|200|300|286|95.33%|
^|其他资金|<|100|100|100|100%|${INDICATORS}`;

  test.each<Case>([
    ['are not counted twice', {}, []],
    ['above the part', { '200|300|286|95.33%': '200|330|286|86.67%' }, ['fail funds/of-which E6']],
    [
      'that is not in the total',
      { '1400|1500|1436|95.73%': '1400|1520|1436|94.47%' },
      ['fail funds/parts-total E5'],
    ],
    [
      'with a rate that is off',
      { '800|800|770|96.25%': '800|800|770|97.25%' },
      ['fail funds/execution-rate G7'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('income beside expenditure under one row of headings', () => {
  const form = `
部门整体支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
部门（单位）名称：|临泽县消防大队|<|<|<|<|<|<
收支情况（万元）|收入|年初预算|决算|支出|年初预算|调整预算|决算
^|一般公共预算拨款|3000|3200|基本支出|2200|2300|2300
^|其他收入|0|0|项目支出|1000|1100|1050
^|上年结转|200|200|结转下年|0|0|50
^|合计|3200|3400|合计|3200|3400|3400${INDICATORS.replace('99.6', '100').replace('|30|30\n', '|40|40\n')}`;

  test.each<Case>([
    ['is read by what is spent', {}, []],
    ['that does not add up', { '3200|3400|3400': '3200|3450|3400' }, ['fail funds/parts-total G8']],
    [
      'with nothing carried over',
      { '0|0|50\n': '0|0|0\n', '3200|3400|3400': '3200|3400|3350' },
      [],
    ],
    [
      'whose accounts do not add up',
      { '3200|3400|3400': '3200|3400|3305' },
      ['fail funds/parts-total H8'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('a form without a place for the points of the execution', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
项目名称|消防站建设|<|<|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率
^|年度资金总额|250|250|240|10|96%
^|其中：财政拨款|200|200|190|-|95%
^|其他资金|50|50|50|-|100%
未达98%的原因|尾款未到支付节点，已约定2024年3月前支付。|<|<|<|<|<${INDICATORS}`;

  test.each<Case>([
    ['that has them in its total', {}, []],
    ['that has not', { '100|99.6': '100|90' }, ['fail score/missing F5']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('what arrived in a table above that of what was spent', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
项目名称|智慧校园|<|<|主管部门|教体局|<
资金到位情况（万元）|资金来源|计划数|到位数|到位率|<|备注
^|省级资金|100|100|100%|<|
^|县级资金|75|75|100%|<|
^|合计|175|175|100%|<|
资金执行情况（万元）|资金来源|全年预算数|全年执行数|执行率|得分|备注
^|省级资金|100|95|95%||
^|县级资金|75|73|97.33%||
^|合计|175|168|96%|9.6|${INDICATORS}`;

  test.each<Case>([
    ['is no part of it', {}, []],
    [
      'that does not add up',
      { '175|168|96%|9.6': '175|161|92%|9.2', '100|99.6': '100|99.2' },
      ['fail funds/parts-total D11'],
    ],
    [
      'with a rate of arrival that is off',
      { '75|75|100%': '75|75|98%' },
      ['fail funds/arrival-rate E6'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('money and its points in one cell', () => {
  const form = `
2023年度项目支出绩效自评表|<|<|<|<|<
项目名称：粮食应急中心建设　　实施单位：县粮食局|<|<|<|<|<
资金情况：年初预算数：500万元；全年预算数：520万元；全年执行数：499.2万元；执行率：96%；得分：9.6分|<|<|<|<|<
指标|指标值|完成值|分值|得分|原因
一、产出指标（50分）|<|<|<|<|<
1.建设面积|≥2000平方米|2050平方米|25|25|
2.工程合格率|100%|100%|25|25|
二、效益指标（30分）|<|<|<|<|<
1.应急保障人口|≥30万人|31万人|30|30|
三、满意度指标（10分）|<|<|<|<|<
1.群众满意度|≥90%|91%|10|10|
合计|||90|99.6|
`;

  test.each<Case>([
    ['are read', {}, []],
    ['points that are off', { '得分：9.6分': '得分：9.9分' }, ['fail score/execution A3']],
    ['a rate that is off', { '执行率：96%': '执行率：97%' }, ['fail funds/execution-rate A3']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
