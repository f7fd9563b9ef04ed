import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const GIVEN = '两场展演因台风取消，5万元场地费未支付；已定2025年5月补办并支付。';
const FORM = `
项目支出绩效自评表（2024年度）|<|<|<|<|<|<|<
项目名称|非遗保护传承|<|<|<|<|<|<
资金（万元）|全年预算数|25|全年执行数|20|执行率|80%|
一级指标|二级指标|三级指标|目标值|完成值|分值|自评得分|偏差原因分析及改进措施
预算执行|预算执行率|预算执行率|100%|80%|10|8|${GIVEN}
产出指标|数量指标|举办展演场次|≥10场|10场|50|50|
效益指标|社会效益|观展人数|≥4000人|4100人|30|30|
满意度指标|满意度|观众满意度|≥90%|95%|10|10|
合计|<|<|<|<|100|98|
`;
const ROW = '预算执行率|预算执行率|100%|80%|10|8|';

test.each<Case>([
  ['a reason in the row', {}, []],
  ['a blank row', { [GIVEN]: '' }, ['explain explanation/missing H5']],
  [
    'a reason without a measure',
    { [GIVEN]: '两场展演取消。' },
    ['explain explanation/inadequate H5'],
  ],
  [
    'a lower target, and a reason',
    { [ROW]: '预算执行率|预算执行率|≥80%|80%|10|10|', '100|98': '100|100' },
    [],
  ],
  [
    'a lower target, and no reason',
    { [ROW + GIVEN]: '预算执行率|预算执行率|≥80%|80%|10|10|', '100|98': '100|100' },
    ['explain funds/under-executed G3'],
  ],
  [
    'the rate of a part is not that of all',
    { [ROW]: '项目支出预算执行率|项目支出预算执行率|100%|80%|10|8|' },
    ['explain funds/under-executed G3'],
  ],
  [
    'a rate that the money belies',
    { [ROW + GIVEN]: '预算执行率|预算执行率|100%|70%|10|8|' },
    ['explain funds/under-executed G3', 'fail indicator/execution-rate E5'],
  ],
])('%s for an indicator that is the execution rate', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
});
