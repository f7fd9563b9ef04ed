import { findingsIn, notesIn } from '../findings';
import { drawing, snapshotOf } from '../grid';

const basic = (name: string, year = '2023') => `
部门整体支出绩效评价基础数据表|<|<|<
填报单位：${name}|<|年度：${year}年|单位：万元
经费控制情况|${Number(year) - 1}年决算数|${year}年预算数|${year}年决算数
三公经费|10|11|10.5
1、公务用车购置和维护经费|6|6|6
其中：公车购置|0|0|0
公车运行维护|6|6|6
2、出国经费|0|0|0
3、公务接待|4|5|4.5
项目支出|100|110|110
1、业务工作经费|100|110|110
公用经费|30|30|30
`;
const evaluation = (name: string) => `
部门整体支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
部门名称|${name}|<|<|<|<|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|420|420|420|10|100%|10
^|其中：基本支出|310|310|310|||
^|项目支出|110|110|110|||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|送戏下乡|≥100场|104场|50|50|
效益指标|社会效益指标|观众人次|≥3万人次|3.3万人次|30|30|
满意度指标|满意度|群众满意度|≥90%|94%|10|10|
总分|<|<|<|<|100|100|
`;

/** Two units with both forms each, some of them under another name. */
const workbook = (
  names: readonly [string, string, string, string],
  year = '2023',
  sheets = ['表一', '表二', '表三', '表四'],
) =>
  snapshotOf(
    ...[basic(names[0]), evaluation(names[1]), basic(names[2], year), evaluation(names[3])].map(
      (form, at) => drawing(sheets[at] ?? '', form),
    ),
  );
const [CULTURE, FORESTS] = ['沙洲县文旅局', '沙洲县林业局'];

describe('two units, and a form that has the name of the other one', () => {
  test.each([
    ['right', [CULTURE, CULTURE, FORESTS, FORESTS], []],
    ['basic data', [CULTURE, CULTURE, CULTURE, FORESTS], ['undetermined cross/identity A2']],
    ['a self-evaluation', [CULTURE, CULTURE, FORESTS, CULTURE], ['undetermined cross/identity B3']],
    ['a unit that nobody else names', [CULTURE, CULTURE, '沙洲县水利局', FORESTS], []],
    ['a self-evaluation without a name', [CULTURE, CULTURE, CULTURE, ''], []],
  ] as const)('%s', (_, names, expected) => {
    const own = findingsIn(workbook(names)).filter((one) => one.includes('cross/identity'));
    expect(own).toEqual(expected);
  });

  test('sheets called after their units tell which form has the wrong name', () => {
    const sheets = ['文旅-基础', '文旅-自评', '林业-基础', '林业-自评'];
    const found = findingsIn(workbook([CULTURE, CULTURE, CULTURE, FORESTS], '2023', sheets));
    expect(found.filter((one) => one.includes('cross/identity'))).toEqual([
      'fail cross/identity B3',
    ]);
  });

  test.each([
    ['one of each kind is left', [CULTURE, CULTURE, '沙洲县水利局', FORESTS], 1],
    ['none is', [CULTURE, CULTURE, FORESTS, FORESTS], 0],
    ['no two go together', ['沙洲县水利局', CULTURE, '沙洲县教育局', FORESTS], 0],
  ] as const)('names that no other form has, where %s', (_, names, count) => {
    expect(notesIn(workbook(names), 'cross/identity')).toHaveLength(count);
  });

  test('basic data of another year are kept on purpose', () => {
    const own = findingsIn(workbook([CULTURE, CULTURE, CULTURE, FORESTS], '2022'));
    expect(own.filter((one) => one.startsWith('undetermined cross/identity'))).toEqual([]);
  });
});

describe('one project for two years', () => {
  const project = (year: string, done: string) => `
项目支出绩效自评表|<|<|<|<|<|<|<
（${year}年度）|<|<|<|<|<|<|<
项目名称|送戏下乡|<|<|<|<|<|<
实施单位|沙洲县文旅局|<|<|<|<|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|70|70|70|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|送戏下乡|≥100场|${done}|50|50|
效益指标|社会效益指标|观众人次|≥3万人次|3.3万人次|30|30|
满意度指标|满意度|群众满意度|≥90%|94%|10|10|
总分|<|<|<|<|100|100|
`;
  const notes = (sheet: string, year: string) =>
    notesIn(
      snapshotOf(drawing('2022', project('2022', '104场')), drawing(sheet, project(year, '108场'))),
      'cross/identity',
    );

  test('the year of the sheet that the form was copied to', () => {
    expect(notes('2023', '2022')).toEqual(['note cross/identity A2']);
    expect(notes('2023', '2023')).toEqual([]);
    // Filed in the year after.
    expect(notes('2024年报', '2023')).toEqual([]);
  });
});

test('two towns whose names are one character apart, both with their forms, stay apart', () => {
  const names = ['石坝镇人民政府', '石坝镇人民政府', '石板镇人民政府', '石板镇人民政府'] as const;
  expect(findingsIn(workbook(names)).filter((one) => one.includes('cross/'))).toEqual([]);
});

test.each([
  ['a character of the last unit', '沙洲县林业局', '沙州县林业局', ['fail cross/identity B3']],
  ['a number', '沙洲县第一中学', '沙洲县第二中学', []],
])(
  '%s: told as one unit under two names only where it cannot be another',
  (_, one, two, expected) => {
    const own = findingsIn(workbook([CULTURE, CULTURE, one, two]));
    expect(own.filter((found) => found.includes('cross/identity'))).toEqual(expected);
  },
);

describe('basic data of two years in one workbook', () => {
  const years = (lastYear: string) =>
    snapshotOf(
      drawing('2023', basic(FORESTS).replace('公用经费|30', `公用经费|${lastYear}`)),
      drawing(
        '2022',
        basic(FORESTS, '2022')
          .replaceAll('11|10.5', '10|10')
          .replaceAll('|5|4.5', '|5|4')
          .replace('项目支出|100|110|110', '项目支出|90|100|100')
          .replace('经费|100|110|110', '经费|90|100|100'),
      ),
    );
  const found = (lastYear: string) =>
    findingsIn(years(lastYear)).filter((one) => one.includes('basic/previous-year'));

  test('this year goes on with what last year came to', () => {
    expect(found('30')).toEqual([]);
    expect(found('33')).toEqual(['fail basic/previous-year B12']);
  });
});
