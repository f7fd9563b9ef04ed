import { assess } from '../../../src/assessment';
import { writeBackEdits } from '../../../src/output';
import { formatCell, type Snapshot } from '../../../src/workbook';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** A list as systems export it: a row for each indicator, all that is said of the project in each of them. */
const FORM = `
单位编码|单位名称|项目编码|项目名称|年初预算数|全年预算数|全年执行数|执行率(%)|预算执行得分|一级指标|三级指标|指标值|实际完成值|分值|自评得分|偏差原因|项目总分
306001|湖口县公路站|3606|公路养护|320|320|304|95|9.5|产出指标|养护里程|≥400公里|412公里|30|30||99.5
306001|湖口县公路站|3606|公路养护|320|320|304|95|9.5|产出指标|验收合格率|=100%|100%|30|30||99.5
306001|湖口县公路站|3606|公路养护|320|320|304|95|9.5|效益指标|优良路率|≥85%|86%|20|20||99.5
306001|湖口县公路站|3606|公路养护|320|320|304|95|9.5|满意度指标|群众满意度|≥90%|93%|10|10||99.5
306002|湖口县执法队|3607|路面治超|200|200|200|100|10|产出指标|检测车辆|≥2600辆次|2715辆次|30|30||100
306002|湖口县执法队|3607|路面治超|200|200|200|100|10|产出指标|办案合格率|≥98%|98.6%|30|30||100
306002|湖口县执法队|3607|路面治超|200|200|200|100|10|效益指标|源头企业签约率|≥95%|96%|20|20||100
306002|湖口县执法队|3607|路面治超|200|200|200|100|10|满意度指标|企业满意度|≥85%|88%|10|10||100
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['an amount in one row', { '|304|95|9.5|效益': '|340|95|9.5|效益' }, ['fail cell/repeated G4']],
  ['a rate in the first row', { '|304|95|9.5|': '|304|96|9.5|' }, ['fail cell/repeated H2']],
  ['points of the execution', { '|100|10|产出': '|100|9|产出' }, ['fail cell/repeated I6']],
  ['a total', { '|10|10||100': '|10|10||98' }, ['fail cell/repeated Q9']],
  ['the unit', { '306001|湖口县公路站': '306001|湖口县公路局' }, ['fail cell/repeated B2']],
  [
    'a score of an indicator',
    { '2600辆次|2715辆次|30|30': '2600辆次|2715辆次|30|28' },
    ['explain explanation/missing P6', 'fail score/total O6'],
  ],
])('a list with a row for each indicator: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
});

const HEAD = FORM.trim().split('\n')[0] ?? '';
const SECOND = '306001|湖口县公路站|3606|公路养护|320|320|304|95|9.5|产出指标|验收';
const NEXT = '306002|湖口县执法队|3607|路面治超|200|200|200|100|10|产出指标|检测';

test.each<Case>([
  ['a blank row within a project', { [SECOND]: `\n${SECOND}` }, []],
  ['a blank row between two', { [NEXT]: `\n${NEXT}` }, []],
  ['a blank row beneath the headings', { [HEAD]: `${HEAD}\n` }, []],
  ['the headings once more within a project', { [SECOND]: `${HEAD}\n${SECOND}` }, []],
  ['the headings once more between two', { [NEXT]: `\n${HEAD}\n${NEXT}` }, []],
  ['a colon behind a heading', { '|项目名称|': '|项目名称：|' }, []],
  ['a blank behind a name', { [SECOND]: SECOND.replace('公路养护', '公路养护 ') }, []],
  ['a mark without room', { [SECOND]: SECOND.replace('公路养护', '公路养护\u200b') }, []],
  ['places of a figure', { [SECOND]: SECOND.replace('|9.5|', '|9.50|') }, []],
  [
    'another name in one row',
    { [SECOND]: SECOND.replace('公路养护', '公路养扩') },
    ['fail cell/repeated D3'],
  ],
  [
    'a wrong score after a blank row and headings',
    { [NEXT]: `\n${HEAD}\n${NEXT}`, '2600辆次|2715辆次|30|30': '2600辆次|2715辆次|30|28' },
    ['explain explanation/missing P8', 'fail score/total O8'],
  ],
])('such a list as people keep it: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
});

test('its units go by their names, not their codes', () => {
  const { units } = assess({ snapshot: drawn(FORM, {}) });
  expect(units.map(({ name, organisation }) => `${name} ${organisation}`)).toEqual([
    '公路养护 湖口县公路站',
    '路面治超 湖口县执法队',
  ]);
});

test('weights that are nearly all alike stay those of the indicators', () => {
  const form = `
项目名称|全年预算数|全年执行数|执行率|一级指标|分值|三级指标|指标值|实际完成值|得分|总分
公路养护|320|320|100%|产出指标|20|养护里程|≥400公里|412公里|20|90
^|^|^|^|产出指标|20|验收合格率|=100%|100%|20|^
^|^|^|^|效益指标|20|优良路率|≥85%|86%|20|^
^|^|^|^|效益指标|20|安全事故|0起|0起|20|^
^|^|^|^|满意度指标|10|群众满意度|≥90%|93%|10|^
`;
  const { units } = assess({ snapshot: drawn(form, {}) });
  expect(units[0]?.indicators.map(({ weight }) => weight)).toEqual(['20', '20', '20', '20', '10']);
});

/** What a fill writes, by its cell. */
function filled(snapshot: Snapshot): string[] {
  const edits = writeBackEdits(snapshot, (own) => assess({ snapshot: own }), 'fill');
  return edits
    .map(({ cell, after: { value, format } }) =>
      [formatCell(cell).replace(/^.*!/, ''), JSON.stringify(value), format].join(' '),
    )
    .sort();
}

test('what is left blank of a project is filled at its own cell, a rate in the way of its heading', () => {
  const form = `
项目名称|全年预算数|全年执行数|执行率(%)|执行得分|二级指标|三级指标|指标值|完成值|分值|得分|项目得分
公路养护|320|304||9.5|数量指标|养护里程|≥400公里|412公里|60|60|99.5
^|^|^|^|^|社会效益指标|优良路率|≥85%|86%|20|20|^
^|^|^|^|^|满意度指标|群众满意度|≥90%|93%|10|10|^
路面治超|200|200|100|10|数量指标|检测车辆|≥2600辆次|2715辆次|60|60|
^|^|^|^|^|社会效益指标|签约率|≥95%|96%|20|20|^
^|^|^|^|^|满意度指标|企业满意度|≥85%|88%|10|10|^
`;
  expect(filled(drawn(form, {}))).toEqual(['D2 95 General', 'L5 100 General']);
  expect(filled(drawn(form, { '执行率(%)': '执行率' }))).toEqual([
    'D2 0.95 0.00%',
    'L5 100 General',
  ]);
});
