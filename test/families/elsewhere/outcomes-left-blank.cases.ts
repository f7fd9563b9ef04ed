import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FUNDS = `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<
预算部门名称|平江县水利局|<|<|<|<|<
年度预算申请（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|1950|2000|1960|10|98%|9.8
按收入性质分：|<|<|按支出性质分：|<|<|<
其中：一般公共预算：1900|<|<|其中：基本支出：1500|<|<|<
其他资金：100|<|<|项目支出：460|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|硬化公路|≥8公里|8.6公里|50|50
效益指标|社会效益|务工人口|≥860人|902人|30|30
满意度指标|满意度|群众满意度|≥90%|93%|10|10
总分|<|<|<|<|100|99.8
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['what was spent', { '2000|1960|10': '2000||10' }, ['undetermined funds/nature-total D4']],
  [
    'what was spent, and more than the budget beneath',
    { '2000|1960|10': '2000||10', '基本支出：1500': '基本支出：1600' },
    ['fail funds/nature-total D6', 'undetermined funds/execution-rate F4'],
  ],
])('parts of what was spent, which is left blank: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FUNDS, changes))).toEqual(expected);
});

const BASIC = `
2023年度部门整体支出绩效评价基础数据表|<|<|<
填报单位：平江县水利局|<|<|单位：万元
经费控制情况|2022年决算数|2023年预算数|2023年决算数
三公经费|15.1|15.4|14.89
1、公务用车购置和维护经费|9|9.2|8.9
2、出国经费|0|0|0
3、公务接待|6.1|6.2|5.99
项目支出|60|62|61
1、业务工作经费|60|62|61
公用经费|40|42|41
厉行节约保障措施|从严控制接待，全年“三公”经费支出14.89万元。|<|<
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['the text', { '支出14.89万元': '支出18.49万元' }, ['fail text/figures B11']],
  [
    'the outcome left blank',
    { '15.4|14.89': '15.4|' },
    ['undetermined basic/three-public-total D4'],
  ],
])('a text on an outcome of the basic data: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(BASIC, changes))).toEqual(expected);
});
