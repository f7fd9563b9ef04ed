import { findingsIn, notesIn } from '../findings';
import { drawn, type Case } from './changed';

describe('a project without money', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
项目名称|志愿服务|<|<|<|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|0|0|0|0||0
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|服务场次|≥20场|22场|60|60|
效益指标|社会效益指标|知晓率|≥90%|88%|30|29.33|两个小区宣传少，2025年3月前补做宣传。
满意度指标|满意度指标|群众满意度|≥90%|95%|10|10|
总分|<|<|<|<|100|99.33|
`;

  test.each<Case>([
    ['has no points for it', {}, []],
    ['and points all the same', { '|0||0\n': '|0||10\n' }, ['undetermined score/execution H5']],
  ])('%s', (_, changes, expected) => {
    const found = findingsIn(drawn(form, changes));
    expect(found.filter((one) => one.includes('score/execution'))).toEqual(expected);
  });
});

describe('the score of a rate that is printed rounded', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<
项目名称|图书馆免费开放|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
预算执行|预算执行|预算执行率|100%|99.05%|10|9.9|
产出指标|数量指标|开放天数|≥310天|312天|80|80|
满意度指标|满意度指标|读者满意度|≥90%|95%|10|10|
总分|<|<|<|<|100|99.9|
资金来源（万元）|年初预算|全年预算|全年执行|执行率|||
财政拨款|98|98|97.02|99.00%|||
其他资金|5|5|5|100.00%|||
合计|103|103|102.02|99.05%|||
`;

  test.each<Case>([
    ['is that of the money', {}, []],
    ['or of the rate as printed', { '|9.9|\n': '|9.91|\n', '|99.9|\n': '|99.91|\n' }, []],
    [
      'and of neither',
      { '|9.9|\n': '|9.8|\n', '|99.9|\n': '|99.8|\n' },
      ['note score/indicator G5'],
    ],
  ])('%s', (_, changes, expected) => {
    const book = drawn(form, changes);
    const found = [...findingsIn(book), ...notesIn(book, 'score/indicator')];
    expect(found.filter((one) => one.includes('score/'))).toEqual(expected);
  });
});
