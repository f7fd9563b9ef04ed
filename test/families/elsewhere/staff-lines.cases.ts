import { readForms, type BasicData } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const REST = `
经费控制情况（万元）|2022年决算数|2023年预算数|2023年决算数|<
三公经费|5|5|5|<
1、公务用车购置和维护经费|2|2|2|<
其中：公车购置|0|0|0|<
公车运行维护|2|2|2|<
2、出国经费|0|0|0|<
3、公务接待|3|3|3|<
项目支出|60|60|60|<
1、业务工作经费|60|60|60|<
公用经费|40|40|40|<
政府采购金额|9|9|9|<
`;

const HEAD = `
2023年度部门整体支出绩效评价基础数据表|<|<|<|<
单位名称：林海县自然资源局|<|<|<|<
`;

const DOWN = `${HEAD}财政供养人员情况||编制数|2023年实际在职人数|控制率
^|行政|20|18|90%
^|事业|30|31|103.33%
^|合计|50|49|98%${REST}`;

test.each<Case>([
  ['as it should be', {}, []],
  ['the rate of all', { '49|98%': '49|89%' }, ['fail staffing/control-rate E6']],
  ['the rate of a part', { '103.33%': '96.77%' }, ['fail staffing/control-rate E5']],
  ['staff that are not the sum', { '49|98%': '48|96%' }, ['fail staffing/control-rate D6']],
  [
    'staff of all misread, and the rate that is right without',
    { '|49|': '|94|' },
    ['fail staffing/control-rate D6'],
  ],
  ['posts that are not the sum', { '50|49|98%': '49|49|100%' }, ['fail staffing/control-rate C6']],
  [
    'more staff than posts in all',
    { '20|18|90%': '20|20|100%', '50|49|98%': '50|51|102%' },
    ['explain staffing/over-establishment E6'],
  ],
  ['参公 among 事业', { '^|合计': '^|其中参公|10|9|90%~^|合计' }, []],
  ['a part without staff', { '^|合计': '^|工勤||~^|合计' }, []],
])('kinds of staff below one another: %s', (_, changes, expected) => {
  const rows = Object.fromEntries(
    Object.entries(changes).map(([from, to]) => [from, to.replace('~', '\n')]),
  );
  expect(findingsIn(drawn(DOWN, rows))).toEqual([...expected].sort());
});

const UNITS = `${HEAD}人员情况|单位|编制数|在职人数|控制率
|合计|50|49|98%
|局机关|20|18|90%
|执法大队|30|31|103.33%${REST}`;

test.each<Case>([
  ['as it should be', {}, []],
  ['the rate of the last', { '103.33%': '96.77%' }, ['fail staffing/control-rate E6']],
  ['a sum', { '49|98%': '48|96%' }, ['fail staffing/control-rate D4']],
  ['其中', { '|局机关|20|18|90%': '|其中：局机关|10|9|90%' }, []],
])('units under 合计: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(UNITS, changes))).toEqual([...expected].sort());
});

test.each<Case>([
  ['as it should be', {}, ['explain staffing/over-establishment E5']],
  [
    'the rate of the second',
    { '103.33%': '96.77%' },
    ['explain staffing/over-establishment E5', 'fail staffing/control-rate E5'],
  ],
])('kinds without 合计: %s', (_, changes, expected) => {
  const form = DOWN.replace('^|合计|50|49|98%', '');
  expect(findingsIn(drawn(form.replace('\n\n', '\n'), changes))).toEqual([...expected].sort());
});

const ACROSS = `${HEAD}财政供养人员情况|人员性质|行政|事业|合计
^|编制数|20|30|50
^|实际在职人数|18|31|49
^|控制率|90%|103.33%|98%${REST}`;

test.each<Case>([
  ['as it should be', {}, []],
  ['the rate of all', { '103.33%|98%': '103.33%|89%' }, ['fail staffing/control-rate E6']],
  ['a sum', { '31|49': '31|48', '|98%': '|96%' }, ['fail staffing/control-rate E5']],
])('kinds beside one another: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(ACROSS, changes))).toEqual([...expected].sort());
});

test('all staff are those of 合计', () => {
  for (const form of [DOWN, UNITS, ACROSS]) {
    const { staffing } = readForms(drawn(form, {})).forms[0] as BasicData;
    expect([staffing.authorised?.text, staffing.actual?.text]).toEqual(['50', '49']);
    expect(staffing.parts).toHaveLength(2);
  }
});

test('a line alone has no name', () => {
  const form = DOWN.replace(/\^\|事业.*\n\^\|合计.*\n/, '');
  const { staffing } = readForms(drawn(form, {})).forms[0] as BasicData;
  expect(staffing).not.toHaveProperty('parts');
  expect(staffing.authorised?.text).toBe('20');
});
