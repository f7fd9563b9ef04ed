import { readForms } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
项目支出绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
项目名称|公园管护|<|<|<|<|<
项目资金（万元）|<|年初预算数|全年预算数|全年执行数|执行率|得分
资金总额|<|300|300|285|95%|9.5
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|管护面积|≥310亩|315亩|50|50
效益指标|社会效益|游园人次|≥30万人次|31万人次|30|30
满意度指标|满意度|市民满意度|≥90%|93%|10|10
总分|<|<|<|<|90|99.5
`;
const LIST = `
2023年度项目支出绩效自评汇总表|<|<|<|<|<|<
序号|项目名称|全年预算数|全年执行数|执行率|自评得分|自评等级
1|公园管护|300|285|95%|99.5|优
2|绿地改造|200|200|100%|98|优
3|行道树补植|80|72|90%|97|优
`;
/** Without a title; the form ends at its total, or above a blank row. */
const UNTITLED = LIST.replace(/.*汇总表.*\n/, '');
const OF_UNITS = `
单位|下达资金|支出资金|支出率|||
北镇|150|145|96.67%|||
南镇|150|140|93.33%|||
`;
const MONITORED = `
项目支出绩效目标运行监控表|<|<|<|<|<|<
（2023年1-7月）|<|<|<|<|<|<
项目名称|公园管护|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|1-7月实际完成值|全年预计完成值|偏差原因
产出指标|数量指标|管护面积|≥310亩|310亩|315亩|
效益指标|社会效益|游园人次|≥30万人次|18万人次|31万人次|
`;
const OFF = { '90|99.5': '90|97.5' };

describe('a table of another kind on the sheet of a form', () => {
  test.each<readonly [string, string, string, Case[1], Case[2]]>([
    ['a list of projects below it', FORM + LIST, 'project-list A12', {}, []],
    ['and a total that is off', FORM + LIST, 'project-list A12', OFF, ['fail score/total G10']],
    ['a list of projects above it', LIST + FORM, 'project-list', {}, []],
    ['a list without a title', FORM + UNTITLED, 'project-list', OFF, ['fail score/total G10']],
    ['right below the total', FORM.trimEnd() + UNTITLED, 'project-list', {}, []],
    ['a list of units without a title', FORM + OF_UNITS, 'unit-list', {}, []],
    ['a look at mid-year below it', FORM + MONITORED, 'monitoring', {}, []],
    ['a look at mid-year above it', MONITORED + FORM, 'monitoring', {}, []],
    ['and a total off', FORM + MONITORED, 'monitoring', OFF, ['fail score/total G10']],
  ])('%s is named', (_, text, left, changes, expected) => {
    const snapshot = drawn(text, changes);
    const { forms, leftOut } = readForms(snapshot);
    expect(forms).toHaveLength(1);
    expect(leftOut.map(({ why }) => why)).toEqual([left.split(' ')[0]]);
    expect(findingsIn(snapshot)).toEqual(expected);
  });

  test('two forms are both read', () => {
    const other = FORM.replace('公园管护', '绿地改造');
    const { forms, leftOut } = readForms(drawn(FORM + other, {}));
    expect(forms).toHaveLength(2);
    expect(leftOut).toEqual([]);
  });
});
