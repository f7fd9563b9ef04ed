import { findingsIn, notesIn } from '../findings';
import { drawn, type Case } from './changed';

/** One goal a row, numbered in a column of their own, each with what was done. */
const FORM = `
部门整体支出绩效自评表|<|<|<|<|<|<|<
部门名称：海湾县商务局|<|<|<|年度：2024  单位：万元|<|<|<
预算情况|年初预算|全年预算|执行数|执行率|分值|得分|<
总支出|912.4|930.7|912.09|98%|10|9.8|<
基本支出|412.4|430.7|430.7|100%|||<
项目支出|500|500|481.39|96.28%|||<
年度目标|序号|目标内容|<|<|完成情况|<|<
^|1|补贴资金按时兑付|<|<|补贴资金按时兑付|<|<
^|2|新增限上商贸企业18家|<|<|新增限上商贸企业19家|<|<
^|3|实际利用外资1200万美元|<|<|实际利用外资1236万美元|<|<
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因及措施
产出指标|数量指标|新增限上商贸企业|18家|19家|20|20|
^|^|实际利用外资|≥1200万美元|1236万美元|20|20|
^|时效指标|补贴兑付时间|≤20个工作日|16个工作日|20|20|
效益指标|社会效益指标|商贸环境|改善|改善|20|20|
满意度指标|服务对象满意度指标|企业满意度|≥95%|97%|10|10|
总分|<|<|<|<|100|99.8|
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['the first of two figures', { '企业19家|<': '企业91家|<' }, ['explain goal/contradicted E12']],
  ['the last row', { '外资1236万美元|<': '外资1263万美元|<' }, ['explain goal/contradicted E13']],
  ['a goal', { '企业18家|<': '企业81家|<' }, ['explain goal/contradicted D12']],
  [
    'numbered in words',
    { '^|2|': '^|（二）|', '^|3|': '^|三、|', '外资1236万美元|<': '外资1263万美元|<' },
    ['explain goal/contradicted E13'],
  ],
])('goals row by row: %s', (_, changes, expected) => {
  const book = drawn(FORM, changes);
  expect([...findingsIn(book), ...notesIn(book, 'goal/contradicted', 'goal/unreported')]).toEqual([
    ...expected,
  ]);
});
