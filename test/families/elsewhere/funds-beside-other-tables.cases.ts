import { readForms } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const INDICATORS = `一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|硬化公路|≥8公里|8.6公里|30|30|
^|质量指标|验收合格率|100%|100%|20|20|
效益指标|社会效益|务工人口|≥860人|902人|30|30|
满意度指标|满意度|群众满意度|≥90%|93%|10|10|
总分|<|<|<|<|100|99.8|`;

const STAFF = `一、人员情况|编制数|实有人数|控制率||||
^|115|109|94.78%||||`;
const FUNDS = `二、收支情况|项目|年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|支出合计|2600|2650|2597|10|98%|9.8
^|1.基本支出|2000|2050|2040|||
^|其中：人员经费|1900|1950|1945|||
^|公用经费|100|100|95|||
^|2.项目支出|600|600|557|||`;
const PUBLIC = `三、“三公”经费|项目|2022年决算数|2023年预算数|2023年决算数|||
^|“三公”经费合计|20|21|19.5|||
^|1.因公出国（境）费|0|0|0|||
^|2.公务用车购置及运行费|16|17|15.5|||
^|其中：公务用车购置费|0|0|0|||
^|公务用车运行费|16|17|15.5|||
^|3.公务接待费|4|4|4|||`;
const sheet = (...blocks: string[]): string =>
  `
平江县石湾镇人民政府2023年度整体支出绩效自评表|<|<|<|<|<|<|<
单位名称|平江县石湾镇人民政府|<|<|<|单位：万元||
${[...blocks, INDICATORS].join('\n')}
`;

const LAID = sheet(STAFF, FUNDS, PUBLIC);

describe.each([
  ['above 三公经费', LAID],
  ['beneath it', sheet(STAFF, PUBLIC, FUNDS)],
])('the funds of the indicators %s, which is a table on the same sheet', (_, form) => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly RegExp[]]>([
    ['as it should be', {}, []],
    ['the score of the execution', { '98%|9.8': '98%|10' }, [/^fail score\/execution H\d+$/]],
    ['项目支出', { '600|600|557': '650|600|557' }, [/^fail funds\/parts-total C\d+$/]],
    ['人员经费', { '1950|1945': '1950|1954' }, [/^fail funds\/basic-total E\d+$/]],
    ['三公经费', { '20|21|19.5': '20|21|18.5' }, [/^fail basic\/three-public-total E\d+$/]],
  ])('%s', (__, changes, expected) => {
    const found = findingsIn(drawn(form, changes)).filter((one) => one.startsWith('fail'));
    expect(found).toHaveLength(expected.length);
    for (const [at, own] of expected.entries()) expect(found[at]).toMatch(own);
  });
});

test('both forms bear the name of their one head', () => {
  const { forms, units } = readForms(drawn(LAID, {}));
  expect(units).toHaveLength(1);
  expect(forms.map((form) => 'department' in form && form.department?.text)).toEqual([
    '平江县石湾镇人民政府',
    '平江县石湾镇人民政府',
  ]);
});

const BALANCE = `
部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<|<
部门名称：江口市退役军人事务局|<|<|<|<|<|金额单位：万元|<
一、收入支出情况|<|<|<|<|<|<|<
收入项目|预算数|决算数|支出项目|预算数|决算数||
一般公共预算|2500|2450|一、基本支出|1900|1890||
政府性基金拨款|300|294|其中：人员经费|1800|1795||
其他资金|0|0|公用经费|100|95||
||||||
|||二、项目支出|900|854||
收入合计|2800|2744|支出合计|2800|2744||
二、预算执行情况|<|<|<|<|<|<|<
年初预算数|全年预算数|全年执行数|执行率|分值|得分||
2750|2800|2744|98%|10|9.8||
三、绩效指标完成情况|<|<|<|<|<|<|<
${INDICATORS}
`;

describe('income beside spending, and their execution scored beneath', () => {
  test.each<Case>([
    ['as it should be', {}, []],
    ['the score', { '98%|10|9.8': '98%|10|10' }, ['fail score/execution F13']],
    ['the rate', { '98%|10|9.8': '95%|10|9.8' }, ['fail funds/execution-rate D13']],
    ['支出合计', { '支出合计|2800': '支出合计|2850' }, ['fail funds/columns-total E10']],
    ['收入合计', { '收入合计|2800': '收入合计|2850' }, ['fail funds/columns-total B10']],
    ['人员经费', { '1800|1795': '1800|1759' }, ['fail funds/basic-total F5']],
  ])('%s', (_, changes, expected) => {
    const found = findingsIn(drawn(BALANCE, changes)).filter((one) => one.startsWith('fail'));
    expect(found).toEqual(expected);
  });
});
