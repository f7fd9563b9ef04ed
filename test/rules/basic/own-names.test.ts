import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

const form = (operations: string, running: string) => `
2023年度部门整体支出绩效评价基础数据表|<|<|<
单位名称：云溪坪县林业局|<|<|<
经费控制情况（万元）|2022年决算数|2023年预算数|2023年决算数
三公经费|5|5|5
项目支出|60|60|60
1、${operations}|40|40|48
2、${running}|20|20|20
公用经费|40|40|40
政府采购金额|9|9|9
`;

test.each([
  ['业务工作经费', '运行维护经费', ['@operations', '@running']],
  ['业务工作专项', '运行维护专项', ['业务工作专项', '运行维护专项']],
])('the parts %s and %s go by what the sheet calls them', (operations, running, labels) => {
  const { units } = assess({ snapshot: snapshotOf(drawing('表', form(operations, running))) });
  const found = units[0]?.findings.find(
    ({ rule, outcome }) => rule === 'basic/project-total' && outcome === 'fail',
  );
  expect(found?.terms?.slice(0, 2).map(({ label }) => label)).toEqual(labels);
});
