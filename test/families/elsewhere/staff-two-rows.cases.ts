import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** The rows beneath the staff: all in order. */
const AMOUNTS = `经费控制情况（万元）|<|2022年决算数|<|2023年预算数|<|2023年决算数|<
三公经费|<|5|<|5|<|5|<
1、公务用车购置和维护经费|<|2|<|2|<|2|<
其中：公车购置|<|0|<|0|<|0|<
公车运行维护|<|2|<|2|<|2|<
2、出国经费|<|0|<|0|<|0|<
3、公务接待|<|3|<|3|<|3|<
项目支出|<|60|<|60|<|60|<
1、业务工作经费|<|60|<|60|<|60|<
公用经费|<|40|<|40|<|40|<
政府采购金额|<|9|<|9|<|9|<
`;

const COUNTS = `
2023年度部门整体支出绩效评价基础数据表|<|<|<|<|<|<|<
单位名称：林海县自然资源局|<|<|<|<|<|<|<
财政供养人员情况|编制数|<|<|2023年实际在职人数|<|<|控制率
^|行政|事业|小计|行政|事业|小计|^
^|20|30|50|18|31|49|98%
${AMOUNTS}`;

test.each<Case>([
  ['as it should be', {}, []],
  ['49|89%', { '49|98%': '49|89%' }, ['fail staffing/control-rate H5']],
  ['31|48|96%', { '31|49|98%': '31|48|96%' }, ['fail staffing/control-rate G5']],
])('counts over kinds of staff: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(COUNTS, changes))).toEqual([...expected].sort());
});

const KINDS = `
2023年度部门整体支出绩效评价基础数据表|<|<|<|<|<|<|<|<|<
单位名称：林海县自然资源局|<|<|<|<|<|<|<|<|<
财政供养人员情况|行政人员|<|<|事业人员|<|<|合计|<|<
^|编制数|在职人数|控制率|编制数|在职人数|控制率|编制数|在职人数|控制率
^|20|18|90%|30|30|100%|50|48|96%
经费控制情况（万元）|<|<|2022年决算数|<|2023年预算数|<|2023年决算数|<|<
三公经费|<|<|5|<|5|<|5|<|<
1、公务用车购置和维护经费|<|<|2|<|2|<|2|<|<
其中：公车购置|<|<|0|<|0|<|0|<|<
公车运行维护|<|<|2|<|2|<|2|<|<
2、出国经费|<|<|0|<|0|<|0|<|<
3、公务接待|<|<|3|<|3|<|3|<|<
项目支出|<|<|60|<|60|<|60|<|<
1、业务工作经费|<|<|60|<|60|<|60|<|<
公用经费|<|<|40|<|40|<|40|<|<
政府采购金额|<|<|9|<|9|<|9|<|<
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['48|69%', { '48|96%': '48|69%' }, ['fail staffing/control-rate J5']],
  ['18|95%', { '18|90%': '18|95%' }, ['fail staffing/control-rate D5']],
  ['50|47|94%', { '50|48|96%': '50|47|94%' }, ['fail staffing/control-rate I5']],
])('kinds of staff over counts: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(KINDS, changes))).toEqual([...expected].sort());
});

const UNITS = `
2023年度部门整体支出绩效评价基础数据表|<|<|<|<|<|<|<
单位名称：林海县自然资源局|<|<|<|<|<|<|<
人员情况|单位|编制数|<|<|实际在职人数|<|控制率
^|^|行政|事业|合计|行政|事业|^
^|局机关|20|5|25|18|5|92%
^|执法大队|0|30|30|0|30|100%
^|合计|20|35|55|18|35|96.36%
${AMOUNTS}`;

const POSTS = 'fail staffing/control-rate E5';

test.each<Case>([
  ['as it should be', {}, []],
  ['a kind of posts', { '局机关|20|5|25': '局机关|20|6|25' }, [POSTS]],
  ['posts of a unit', { '局机关|20|5|25': '局机关|20|5|35' }, [POSTS]],
  [
    'a kind of posts of all',
    { '合计|20|35|55': '合计|20|25|55' },
    ['fail staffing/control-rate E7'],
  ],
  ['35|93.36%', { '35|96.36%': '35|93.36%' }, ['fail staffing/control-rate H7']],
])('units under two rows of headings: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(UNITS, changes))).toEqual([...expected].sort());
});
