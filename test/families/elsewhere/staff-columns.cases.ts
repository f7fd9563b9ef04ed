import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
2022年度部门整体支出绩效评价基础数据表|<|<|<|<|<|<
填报单位：云溪坪县林业局|<|<|<|<|<|<
财政供养人员情况（人）||行政编制|事业编制|行政实有|事业实有|控制率
||36|60|34|57|94.79%
经费控制情况（万元）|<|2021年决算数||2022年预算数||2022年决算数
三公经费||5||5||5
项目支出||60||60||60
公用经费||40||40||40
政府采购金额||9||9||9
`;
const RATE = 'staffing/control-rate G4';

test.each<Case>([
  ['as it should be', {}, []],
  ['in other words', { 行政实有: '行政实有人数', 事业实有: '事业实有人数' }, []],
  ['a rate that is off', { '94.79%': '97.49%' }, [`fail ${RATE}`]],
  [
    'more staff than posts in all',
    { '34|57|94.79%': '39|60|103.13%' },
    ['explain staffing/over-establishment G4'],
  ],
  ['a kind left blank', { '|57|': '||' }, [`undetermined ${RATE}`]],
  ['a kind without its staff', { 事业实有: '退休人员' }, [`undetermined ${RATE}`]],
])('posts and staff of each kind in columns of their own: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
});
