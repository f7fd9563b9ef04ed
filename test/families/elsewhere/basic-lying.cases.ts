import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const LYING = `
部门整体支出绩效评价基础数据表（2023年度）|<|<|<|<|<|<|<|<|<|<
单位名称：林海县林业局|<|<|<|<|<|<|<|<|<|<
年度|三公经费|公务用车购置和维护经费|公车购置|公车运行维护|出国经费|公务接待|项目支出|业务工作经费|公用经费|政府采购金额
2022年决算数|5.1|2.1|0|2.1|0|3|60.1|60.1|40|9
2023年预算数|5.1|2.1|0|2.1|0|3|60.1|60.1|40|9
2023年决算数|5.1|2.1|0|2.1|0|3|60.1|60.1|40|9
`;

test.each<Case>([
  ['as it should be', {}, []],
  [
    '2023年决算数|4.1|',
    { '2023年决算数|5.1|': '2023年决算数|4.1|' },
    ['fail basic/three-public-total B6'],
  ],
])('basic data on its side: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(LYING, changes))).toEqual([...expected].sort());
});

const GROUPED = `
2023年度基础数据表|<|<|<|<|<|<|<|<|<|<|<|<
单位：林海县林业局|<|<|<|<|<|<|<|<|<|金额单位：万元|<|<
年度|三公经费|<|<|<|<|<|项目支出|<|<|<|公用经费|政府采购金额
^|合计|公务用车购置和维护经费|公车购置|公车运行维护|出国经费|公务接待|合计|业务工作经费|运行维护经费|本级专项资金|^|^
2022年决算数|5.1|2.1|0|2.1|0|3|60.1|40.1|10|10|40|9
2023年预算数|5.1|2.1|0|2.1|0|3|61.1|41.1|10|10|40|9
2023年决算数|5.1|2.1|0|2.1|0|3|61.1|41.1|10|10|40|9
备注：以上数据取自部门决算。|<|<|<|<|<|<|<|<|<|<|<|<
`;

test.each<Case>([
  ['as it should be', {}, []],
  [
    '2023年决算数|4.6|',
    { '2023年决算数|5.1|': '2023年决算数|4.6|' },
    ['fail basic/three-public-total B7'],
  ],
  ['3|60.1|50.1', { '3|60.1|40.1': '3|60.1|50.1' }, ['fail basic/project-total H5']],
])('on its side, under two rows of names: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(GROUPED, changes))).toEqual([...expected].sort());
});

const STAFFED = `
部门整体支出绩效评价基础数据表（2023年度）|<|<|<|<|<|<|<|<|<|<
填报单位：林海县林业局|<|<|<|<|<|<|<|<|<|<
财政供养人员情况|编制数|<|2023年实际在职人数|<|控制率|<|||
^|20|<|21|<|105%|<|||
项目|三公经费|公务用车购置和维护经费|其中：公车购置|公车运行维护|出国经费|公务接待|项目支出|业务工作经费|公用经费|政府采购金额
上年决算数|5|2|0|2|0|3|60|60|40|9
本年预算数|5|2|0|2|0|3|62|62|40|9
本年决算数|5|2|0|2|0|3|62|62|40|9
`;

test.each<Case>([
  ['as it should be', {}, ['explain staffing/over-establishment F4']],
  [
    '2|0|2|0|3|60|50|40|9',
    { '2|0|2|0|3|60|60|40|9': '2|0|2|0|3|60|50|40|9' },
    ['explain staffing/over-establishment F4', 'fail basic/project-total H6'],
  ],
])('on its side below the staff: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(STAFFED, changes))).toEqual([...expected].sort());
});
const GROUPS = `
2023年度部门整体支出绩效评价基础数据表|<|<|<|<
单位：林海县林业局|<|<|<|<
项目|<|2022年决算数|2023年预算数|2023年决算数
三公经费|合计|5.26|5.00|4.80
^|公务用车购置和维护经费|2.26|2.00|1.80
^|公车购置|0|0|0
^|公车运行维护|2.26|2.00|1.80
^|出国经费|0|0|0
^|公务接待|3.00|3.00|3.00
项目支出|小计|60.5|62.5|61.5
^|业务工作经费|40.5|42.5|41.5
^|运行维护经费|10|10|10
^|本级专项资金|10|10|10
公用经费|<|40.1|41.2|40.3
政府采购金额|<|9.5|9.8|9.7
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['5.26|5.00|4.08', { '5.26|5.00|4.80': '5.26|5.00|4.08' }, ['fail basic/three-public-total E4']],
  ['60.5|62.5|56.1', { '60.5|62.5|61.5': '60.5|62.5|56.1' }, ['fail basic/project-total E10']],
])('a group at the left of its 合计: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(GROUPS, changes))).toEqual([...expected].sort());
});

const STAFF_BESIDE = `
部门整体支出绩效评价基础数据表（2023年度）|<|<|<|<|<|<|<|<|<|<|<|<|<
单位名称：林海县林业局|<|<|<|<|<|<|<|<|<|<|<|<|<
年度|三公经费|公务用车购置和维护经费|公车购置|公车运行维护|出国经费|公务接待|项目支出|业务工作经费|公用经费|政府采购金额|编制数|实际在职人数|控制率
2022年决算数|5.1|2.1|0|2.1|0|3|60.1|60.1|40|9|30|28|93.33%
2023年预算数|5.1|2.1|0|2.1|0|3|60.1|60.1|40|9|30|28|93.33%
2023年决算数|5.1|2.1|0|2.1|0|3|60.1|60.1|40|9|30|27|90%
`;

test.each<Case>([
  ['as it should be', {}, []],
  [
    'more staff than posts',
    { '30|27|90%': '30|33|110%' },
    ['explain staffing/over-establishment N6'],
  ],
  ['more of them a year ago', { '30|28|93.33%': '30|33|110%' }, []],
  ['the rate', { '30|27|90%': '30|27|99%' }, ['fail staffing/control-rate N6']],
])('on its side, with the staff of each year: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(STAFF_BESIDE, changes))).toEqual([...expected].sort());
});
