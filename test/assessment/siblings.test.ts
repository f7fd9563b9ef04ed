import { assess } from '../../src/assessment';
import { drawing, snapshotOf } from '../families/grid';

const project = (sheet: string, name: string, year = 2023, done = 8, executed = 95) =>
  drawing(
    sheet,
    `
项目支出绩效自评表（${year}年度）|<|<|<|<|<|<|<
项目名称|<|${name}|<|<|<|<|<
主管部门|<|临川市城市管理局|<|实施单位|<|临川市市政所|<
项目资金（万元）|<||年初预算数|全年预算数|全年执行数|执行率|得分（10分×执行率）
^|^|年度资金总额|100|100|${executed}|${executed}%|${executed / 10}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|作业面积|≥20万平方米|21万平方米|60|60|
效益指标|社会效益指标|有责投诉数|≤10件|${done}件|20|20|
满意度指标|服务对象满意度|市民满意度|≥90%|93%|10|10|
总分|<|<|<|<|100|${90 + executed / 10}|
`,
  );
const lights = project('甲', '路灯维护');
const streets = project('乙', '环卫作业', 2023, 7, 96);
const parks = project('丙', '公园维护', 2023, 9, 97);

test.each([
  ['two projects of a year', [lights, streets], []],
  ['two years', [lights, project('乙', '环卫作业', 2022, 7)], ['note other-project 乙 甲']],
  [
    'one of three is of another year',
    [project('甲', '路灯维护', 2022), streets, parks],
    ['note other-project 甲 乙'],
  ],
  [
    'three years',
    [lights, project('乙', '环卫作业', 2022, 7), project('丙', '公园维护', 2021, 9)],
    [],
  ],
  ['the same project of two years', [lights, project('乙', '路灯维护', 2022, 7)], []],
  ['a sheet named by its year', [lights, project('2022年', '环卫作业', 2022, 7)], []],
  [
    'a sheet copied whole',
    [lights, streets, project('丙', '路灯维护')],
    ['note copied-form 丙 甲'],
  ],
  [
    'copied, with the year changed',
    [lights, project('乙', '路灯维护', 2022)],
    ['note copied-form 乙 甲'],
  ],
  [
    'the same name with results of its own',
    [lights, project('乙', '路灯维护', 2023, 7)],
    ['note same-name 乙 甲'],
  ],
  [
    'the same name on sheets of two years',
    [project('2022', '路灯维护', 2022), project('2023', '路灯维护', 2023, 7)],
    [],
  ],
  [
    'the same name and year on sheets of two years',
    [project('2022', '路灯维护', 2023), project('2023', '路灯维护', 2023, 7)],
    ['note sheet-year 2022'],
  ],
  ['the same figures of another project', [lights, project('乙', '环卫作业')], []],
  ['copied onto a hidden sheet', [lights, { ...project('乙', '路灯维护'), hidden: true }], []],
  ['no name', [project('甲', '')], ['undetermined no-project 甲']],
  ['no name but a mark', [project('甲', '/')], ['undetermined no-project 甲']],
])('%s', (_, sheets, expected) => {
  const { units } = assess({ snapshot: snapshotOf(...sheets) });
  const told = units.flatMap(({ findings }) =>
    findings
      .filter(({ rule }) => rule === 'cross/identity')
      .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
      .map(({ outcome, key, cells }) =>
        [outcome, key, ...cells.map((cell) => ('sheet' in cell ? cell.sheet : ''))].join(' '),
      ),
  );
  expect(told).toEqual(expected);
});

const bureau = (sheet: string, name: string, executed = '814.41', actual = '126处') =>
  drawing(
    sheet,
    `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<|<|<
部门名称|<|${name}|<|<|<|<|<|<
年度预算申请（万元）|<||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|<|年度资金总额|814.41|814.41|${executed}|10||10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|
产出指标|数量指标|维护处数|≥120处|${actual}|50|50||
产出指标|质量指标|合格率|≥95%|96%|20|20||
满意度指标|服务对象满意度|群众满意度|≥90%|93%|20|20||
总分|<|<|<|<|100|100||
`,
  );

test.each([
  [
    'all of another unit but its name',
    [bureau('甲', '青溪县水利局'), bureau('乙', '青溪县农业农村局')],
    ['农业农村局 乙 青溪县水利局'],
  ],
  [
    'results of its own',
    [bureau('甲', '青溪县水利局'), bureau('乙', '青溪县农业农村局', '814.41', '127处')],
    [],
  ],
  [
    'a round sum that two units may have',
    [bureau('甲', '青溪县水利局', '810'), bureau('乙', '青溪县农业农村局', '810')],
    [],
  ],
  [
    'one office by itself and as the whole',
    [bureau('甲', '青溪县水利局'), bureau('乙', '青溪县水利局（本级）')],
    [],
  ],
])('a department with %s', (_, sheets, expected) => {
  const { units } = assess({ snapshot: snapshotOf(...sheets) });
  const told = units.flatMap(({ name, findings }) =>
    findings
      .filter(({ key }) => key === 'copied-unit')
      .map(({ data }) => `${name.replace('青溪县', '')} ${data['own']} ${data['unit']}`),
  );
  expect(told).toEqual(expected);
});

const school = (sheet: string, name: string, unit: string, budget: string, office = '明德中学') =>
  drawing(
    sheet,
    `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|${name}|<|<|<|<|<
主管部门|临川市教育局|<|实施单位|${office}|<|<
项目资金（${unit}）|全年预算数|全年执行数|分值|执行率|得分|
年度资金总额|${budget}|${budget}|10|100%|10|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|完成处数|≥6处|6处|60|60
效益指标|社会效益指标|受益人数|≥900人|910人|30|30
总分|<|<|<|<|100|100
`,
  );
const roof = school('甲', '校舍维修', '万元', '320');

test.each([
  [
    'two schools with a project of one name',
    [roof, school('乙', '校舍维修', '万元', '180', '启明小学')],
    [],
  ],
  [
    'a name copied from another sheet',
    [
      school('1.校舍维修改造', '校舍维修改造项目', '万元', '320'),
      school('2.营养餐补助', '校舍维修改造项目', '万元', '180', '启明小学'),
    ],
    ['same-name 2.营养餐补助'],
  ],
  ['two forms of one school', [roof, school('乙', '校舍维修', '万元', '180')], ['same-name 乙']],
  [
    'one in 元 that says 万元',
    [roof, school('乙', '营养餐', '万元', '1200000')],
    ['other-unit 乙'],
  ],
  ['one in 元 that says so', [roof, school('乙', '营养餐', '元', '1200000')], []],
  ['without a unit', [roof, school('乙', '营养餐', '金额', '3200000')], ['other-unit 乙']],
  [
    'the fewer are told, with their neighbour',
    [
      school('甲', '校舍维修', '金额', '320000'),
      school('乙', '营养餐', '金额', '120000'),
      school('丙', '操场改造', '金额', '88'),
    ],
    ['other-unit 丙'],
  ],
  ['a large project among small ones', [roof, school('乙', '新校区建设', '万元', '180000')], []],
  [
    'large projects alike',
    [school('甲', '一期', '万元', '1500000'), school('乙', '二期', '万元', '2600000')],
    [],
  ],
])('%s', (_, sheets, expected) => {
  const { units } = assess({ snapshot: snapshotOf(...sheets) });
  const told = units.flatMap(({ findings }) =>
    findings
      .filter(({ rule, outcome }) => rule === 'cross/identity' && outcome === 'note')
      .map(({ key, cells: [cell] }) => `${key} ${cell && 'sheet' in cell ? cell.sheet : ''}`),
  );
  expect(told).toEqual(expected);
});
