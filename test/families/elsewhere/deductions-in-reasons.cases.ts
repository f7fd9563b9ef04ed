import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('points that a reason says were taken off', () => {
  const form = `
部门整体支出绩效自评指标评分表|<|<|<|<|<
一级指标|二级指标|三级指标|权重|自评分数|扣分原因及改进措施
履职效能（60分）|整体效能|产出指标完成情况|30|29.5|管网3公里因管线迁改滞后未完工扣0.5分；2024年6月底前完成。
^|^|效益指标完成情况|30|30|
管理效率（40分）|绩效管理|绩效管理制度执行|20|18.5|一个项目监控报告迟报，扣1分；一个项目未报，扣0.5分；已明确专人按时报送。
^|资产管理|资产盘点情况|20|19|按办法每少盘点一次扣0.5分，少盘点两次；2024年按季盘点。
合计|<|<|100|97|
`;

  test.each<Case>([
    ['are those that were lost', {}, []],
    ['are fewer', { '|30|29.5|': '|30|28.5|' }, ['explain score/deduction E3']],
    ['are other ones together', { '|20|18.5|': '|20|18|' }, ['explain score/deduction E5']],
    ['are told by their sum', { '扣1分；一个项目未报，扣0.5分': '共扣1.5分，其中一项扣1分' }, []],
    ['are only told by the rule', { '|20|19|': '|20|18|' }, []],
  ])('%s', (_, changes, expected) => {
    const found = findingsIn(drawn(form, changes));
    expect(found.filter((one) => one.includes('score/deduction'))).toEqual(expected);
  });
});
