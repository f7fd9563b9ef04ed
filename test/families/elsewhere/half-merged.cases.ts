import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/* Forms in which some of the merged cells were taken apart, merged too far, or filled, and the rest was left as it was. */

const PROJECT = `
项目支出绩效自评表|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<
项目名称|乡道养护|<|<|<|<|<|<|<
项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|<|860|920.5|897.42||97.49%|
^|其中：财政拨款|<|860|920.5|897.42||97.49%|
^|其他资金|<||||—|—|—
绩效指标|一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因
^|产出指标|数量指标|养护里程|≥300公里|312公里|30|30|
^|^|时效指标|完成及时率|≥90%|95%|20|20|
^|效益指标|社会效益指标|通行满意|≥90%|93%|30|30|
^|满意度指标|服务对象满意度指标|群众满意度|≥90%|93%|10|10|
预算执行得分（10分）|<|<|<|<|<|<|9.75|
总分|<|<|<|<|<|<|99.75|
`;

const EXECUTION = '预算执行得分（10分）|<|<|<|<|<|<|9.75|';
const OTHER = '^|其他资金|<||||—|—|—';

test.each<Case>([
  ['as it should be', {}, []],
  ['the execution beside all levels', { [EXECUTION]: '预算执行得分（10分）|||||||9.75|' }, []],
  ['the execution by another name', { [EXECUTION]: '预算执行率（10分）|||||||9.75|' }, []],
  [
    'a wrong score of the execution beside all levels',
    { [EXECUTION]: '预算执行得分（10分）|||||||9.6|', '|99.75|': '|99.6|' },
    ['fail score/execution H13'],
  ],
  ['a label over blank amounts', { [OTHER]: '^|其他资金|<|<|<|<|<|<|<' }, []],
  ['a label over some of the blank amounts', { [OTHER]: '^|其他资金|<|<|<||—|—|—' }, []],
  [
    'a label over blank amounts beneath a wrong part',
    {
      [OTHER]: '^|其他资金|<|<|<|<|<|<|<',
      '^|其中：财政拨款|<|860|920.5|897.42': '^|其中：财政拨款|<|860|920.5|879.42',
      '||97.49%|\n^|其他': '||95.54%|\n^|其他',
    },
    ['fail funds/parts-total F5'],
  ],
])('a project: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(PROJECT, changes))).toEqual(expected);
});

const LEFT_OVER = `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<|<
部门名称|某区文化局|<|<|<|<|<|<|<
资金情况（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|<|1360|1392.5|1322.88|10|95%|9.5
^|其中：财政拨款|<|1360|1392.5|1322.88|—|—|—
^|其他资金|<|0|0|0|—|—|—
^|结转结余|<|||69.62|—|—|—
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|未完成原因及改进措施|<
产出指标|数量指标|文化惠民演出|≥80场|86场|30|30||<
^|质量指标|演出合格率|≥98%|100%|20|20||<
效益指标|社会效益指标|受益群众|≥3万人次|3.2万人次|30|30||<
满意度指标|服务对象满意度指标|群众满意度|≥95%|97%|10|10||<
总分|<|<|<|<|100|99.5||<
`;

const LEFT = '^|结转结余|<|||69.62|—|—|—';

test.each<Case>([
  ['as it should be', {}, []],
  ['its label in one cell', { [LEFT]: '^|结转结余||||69.62|—|—|—' }, []],
  ['with slashes beside it', { [LEFT]: '^|结转结余||||69.62|/|/|/' }, []],
  ['a wrong amount', { [LEFT]: '^|结转结余||||96.62|—|—|—' }, ['fail funds/balance F8']],
])('what was left of the money: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(LEFT_OVER, changes))).toEqual(expected);
});

const HALVES = `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<|<
部门名称|某市委党校|<|<|<|<|<|<|<
年度收入（万元）|<|<|<|年度支出（万元）|<|<|<|<
项目|年初预算|全年预算|决算|项目|年初预算|全年预算|决算|执行率
一般公共预算|2460|2580.5|2580.5|基本支出|2060|2146.5|2142.2|99.80%
政府性基金|0|0|0|项目支出|400|434|421.8|97.19%
收入合计|2460|2580.5|2580.5|支出合计|2460|2580.5|2564|99.36%
一级指标|二级指标|三级指标|计算方法|指标值|完成值|分值|得分|原因
产出指标|数量指标|主体班次|实际数|14期|14期|50|50|
效益指标|社会效益指标|资政成果|实际数|≥3项|3项|40|40|
满意度指标|服务对象满意度|学员满意度|问卷|≥95%|97.4%|10|10|
合计|<|<|<|<|<|100|100|
`;

const INCOME = '年度收入（万元）|<|<|<|';
const SPENDING = '|年度支出（万元）|<|<|<|<';

test.each<Case>([
  ['as it should be', {}, []],
  ['income in one cell', { [INCOME]: '年度收入（万元）||||' }, []],
  ['spending in one cell', { [SPENDING]: '|年度支出（万元）||||' }, []],
  [
    'both in one cell each',
    { [INCOME]: '年度收入（万元）||||', [SPENDING]: '|年度支出（万元）||||' },
    [],
  ],
  [
    'a wrong rate of what was spent',
    { [INCOME]: '年度收入（万元）||||', '|2564|99.36%': '|2564|100.00%' },
    ['fail funds/execution-rate I8'],
  ],
  [
    'a wrong total of income',
    { [INCOME]: '年度收入（万元）||||', '收入合计|2460|2580.5': '收入合计|2460|2850.5' },
    ['fail funds/columns-total C8'],
  ],
])('income beside spending: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(HALVES, changes))).toEqual(expected);
});
