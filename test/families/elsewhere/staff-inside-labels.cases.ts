import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const INSIDE = `
2023年部门整体支出基础数据表|<|<|<
单位：沙湾县粮食局|<|<|<
编制人数：32人|<|实有人数：30人|控制率：93.75%
项目（万元）|2022年决算|2023年预算|2023年决算
“三公”经费|4|4|3.6
其中：公务用车运行维护费|2|2|1.8
因公出国（境）费用|0|0|0
公务接待费|2|2|1.8
项目支出|50|55|54
其中：业务工作经费|50|55|54
公用经费|30|31|30.5
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['控制率：97.35%', { '控制率：93.75%': '控制率：97.35%' }, ['fail staffing/control-rate D3']],
  ['4|4|3.9', { '4|4|3.6': '4|4|3.9' }, ['fail basic/three-public-total D5']],
])('posts and staff behind the colons of their labels: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(INSIDE, changes))).toEqual([...expected].sort());
});
