import { assess } from '../../../src/assessment';
import { isPassage } from '../../../src/findings';
import { formatCell } from '../../../src/workbook';
import { drawing, snapshotOf } from '../grid';

const project = (name: string, office: string, implementer = '') => `
项目支出绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
项目名称|${name}|<|<|<|<|<|<
主管部门|${office}|<|<|实施单位|${implementer}|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|40|40|40|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|${name}|8000册|8000册|50|50|
满意度指标|满意度|读者满意度|≥90%|93%|40|40|
总分|<|<|<|<|100|100|
`;
const DEPARTMENT = `
部门整体支出绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
部门名称|沙洲县文旅局|<|<|<|<|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|400|400|400|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|送戏下乡|≥100场|104场|50|50|
满意度指标|满意度|群众满意度|≥90%|94%|40|40|
总分|<|<|<|<|100|100|
`;
const books = (office: string, implementer?: string) => project('采购图书', office, implementer);
const plays = (office: string, implementer?: string) => project('送戏下乡册', office, implementer);

test.each<[string, string[], string[]]>([
  ['one for all', [DEPARTMENT, books('沙洲县文旅局'), plays('沙洲县文旅局')], []],
  ['another', [DEPARTMENT, books('沙洲县文旅局'), plays('沙洲县文体局')], ['Sheet3!B4']],
  ['one of its units', [DEPARTMENT, books('沙洲县文旅局'), plays('沙洲县图书馆')], []],
  ['of another place', [DEPARTMENT, books('沙洲县文旅局'), plays('青山市文旅局')], []],
  [
    'of another place, with the usual one beside it',
    [DEPARTMENT, books('沙洲县文旅局'), plays('青山市文旅局', '沙洲县文旅局')],
    ['Sheet3!B4'],
  ],
  [
    'with another character',
    [DEPARTMENT, books('沙洲县文旅局'), plays('沙州县文旅局')],
    ['Sheet3!B4'],
  ],
  [
    'the department with another character',
    [DEPARTMENT.replace('沙洲', '沙州'), books('沙洲县文旅局'), plays('沙洲县文旅局')],
    ['Sheet1!B3'],
  ],
  ['with a code', [DEPARTMENT, books('沙洲县文旅局'), plays('205001-沙洲县文旅局')], []],
  ['two projects of two', [books('沙洲县文旅局'), plays('沙洲县教育局')], []],
  [
    'two projects of one unit',
    [books('沙洲县文旅局', '沙洲县文旅局'), plays('沙洲县教育局', '沙洲县文旅局')],
    ['Sheet2!B4'],
  ],
  [
    'two projects of one unit below two offices',
    [books('沙洲县文旅局', '沙洲县图书馆'), plays('沙洲县教育局', '沙洲县图书馆')],
    [],
  ],
])('the office of projects: %s', (_, forms, expected) => {
  const sheets = forms.map((form, at) => drawing(`Sheet${at + 1}`, form));
  const { units } = assess({ snapshot: snapshotOf(...sheets) });
  const odd = units
    .flatMap(({ findings }) => findings)
    .filter(({ key }) => key === 'other-office' || key === 'odd-name');
  expect(odd.map(({ outcome }) => outcome)).toEqual(expected.map(() => 'note'));
  const places = odd.flatMap(({ cells }) => cells[0] ?? []);
  expect(places.map((place) => (isPassage(place) ? '' : formatCell(place)))).toEqual(expected);
});
