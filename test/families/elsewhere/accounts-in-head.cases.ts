import { findingsIn } from '../findings';
import { drawing, snapshotOf } from '../grid';

const BASIC = `
2023年度部门整体支出绩效评价基础数据表|<|<|<
填报单位：平江县水利局|<|<|单位：万元
经费控制情况|2022年决算数|2023年预算数|2023年决算数
三公经费|15.1|15.4|14.89
1、公务用车购置和维护经费|9|9.2|8.9
2、出国经费|0|0|0
3、公务接待|6.1|6.2|5.99
公用经费|40|42|41
`;
const evaluation = (row: string) => `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<
部门名称|平江县水利局|<|<|<|<|<
资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|1950|2000|1960|10|98%|9.8
${row}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|硬化公路|≥8公里|8.6公里|50|50
效益指标|社会效益|务工人口|≥860人|902人|30|30
满意度指标|满意度|群众满意度|≥90%|93%|10|10
总分|<|<|<|<|100|99.8
`;

describe('三公经费 in the head of the self-evaluation', () => {
  test.each([
    ['as it should be', '“三公”经费（万元）|上年决算数|15.1|本年预算数|15.4|本年决算数|14.89', []],
    [
      'last year',
      '“三公”经费（万元）|上年决算数|15.9|本年预算数|15.4|本年决算数|14.89',
      ['fail indicator/basic-amount C5'],
    ],
    [
      'this year, by its number',
      '“三公”经费（万元）|2022年决算数|15.1|2023年预算数|15.4|2023年决算数|18.49',
      ['fail indicator/basic-amount G5'],
    ],
    ['in 元', '“三公”经费（元）|上年决算数|151000|本年预算数|154000|本年决算数|148900', []],
    ['left blank', '“三公”经费（万元）|上年决算数||本年预算数||本年决算数|', []],
  ])('%s', (_, row, expected) => {
    const found = findingsIn(snapshotOf(drawing('基础', BASIC), drawing('自评', evaluation(row))));
    expect(found.filter((one) => one.startsWith('fail'))).toEqual(expected);
  });
});
