import { assess } from '../../../src/assessment';
import { formatPosition } from '../../../src/workbook';
import { drawing, snapshotOf } from '../grid';

/** What is said but for 提示, with the cell. */
function told(rows: string): string[] {
  const [unit] = assess({ snapshot: snapshotOf(drawing('自评表', rows)) }).units;
  return (unit?.findings ?? [])
    .filter(({ outcome }) => /^(?:fail|explain|undetermined)$/.test(outcome))
    .map(({ rule, outcome, key, cells: [cell] }) => {
      const at = cell && 'row' in cell ? formatPosition(cell.row, cell.column) : '';
      return `${outcome} ${rule} ${key} ${at}`;
    });
}

interface Points {
  readonly first?: string;
  readonly output?: string;
  readonly benefit?: string;
  readonly fields?: string;
  readonly incomes?: string;
  readonly total?: string;
}

/** 小计 under each section, at the level of the sections or of the groups beneath them. */
const form = (level: string, points: Points) => `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|<|高标准农田建设|<|主管部门|<|农业农村局|<
项目资金（万元）|<|全年预算数|全年执行数|执行率|分值|得分|
^|<|300|285|95%|10|9.5|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|建设面积|≥2000亩|2050亩|20|${points.fields ?? '20'}|
^|质量指标|工程验收合格率|100%|100%|30|30|
${level}|<|<|<|${points.output ?? '50|50'}|
效益指标|经济效益指标|亩均增产粮食|≥50公斤|48公斤|15|${points.incomes ?? '14.4'}|土壤熟化不足，2024年春耕前增施有机肥。
^|社会效益指标|受益农户数|≥800户|826户|15|15|
${level}|<|<|<|${points.benefit ?? '30|29.4'}|
满意度指标|服务对象满意度指标|农户满意度|≥90%|94%|10|10|
总分|<|<|<|<|100|${points.total ?? '98.9'}|
`;

describe.each([
  ['beside the sections', '小计|<'],
  ['beneath the sections', '^|小计'],
])('%s', (_, level) => {
  test.each<[string, Points, string[]]>([
    ['all right', {}, []],
    ['a score', { output: '50|48' }, ['fail score/total subtotal G8']],
    [
      'a score, and the total with it',
      { output: '50|48', total: '96.9' },
      ['fail score/total subtotal-carried G8'],
    ],
    [
      'a score, and another total',
      { output: '50|48', total: '97.9' },
      ['fail score/total subtotal G8', 'fail score/total off G13'],
    ],
    ['the second', { benefit: '30|30' }, ['fail score/total subtotal G11']],
    ['a weight', { benefit: '40|29.4' }, ['fail weight/section subtotal F11']],
    [
      'a score that is too high, added as it should be',
      { incomes: '15' },
      ['fail score/indicator above G9'],
    ],
    [
      'a score that is too high, added as it is typed',
      { incomes: '15', benefit: '30|30', total: '99.5' },
      ['fail score/indicator above G9'],
    ],
    [
      'a score that is too low, added as it should be',
      { incomes: '14.04' },
      ['fail score/total short G9'],
    ],
    // The first of them may add the execution, but in both columns.
    ['the execution in both', { output: '60|59.5' }, []],
    [
      'the execution among the weights alone',
      { output: '60|50' },
      ['fail weight/section subtotal F8'],
    ],
    [
      'the execution among the scores alone',
      { output: '50|59.5' },
      ['fail score/total subtotal G8'],
    ],
    ['no figures', { output: '|' }, []],
    // Beside scores that nobody can add, nothing is known of the sum.
    ['a score in words', { fields: '优' }, ['undetermined score/missing unreadable G6']],
  ])('%s', (__, points, expected) => {
    expect(told(form(level, points))).toEqual(expected);
  });
});

test('the execution among the rows that a 小计 adds', () => {
  const sheet = (weight: string, score: string) => `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<
部门名称|水务局|<|<|<|<|<
资金（万元）|全年预算数|全年执行数|执行率|||
^|500|480|96%|||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
投入|预算执行|预算执行率|||10|9.6
^|预算编制|编制完整性|完整|完整|10|10
^|小计|<|<|<|${weight}|${score}
产出|数量指标|管网长度|≥20公里|21公里|50|50
效益|社会效益|供水保证率|≥95%|96%|30|30
总分|<|<|<|<|100|99.6
`;
  expect(told(sheet('20', '19.6'))).toEqual([]);
  expect(told(sheet('20', '19'))).toEqual(['fail score/total subtotal G8']);
});

test('小计 of the groups, and of the section over them', () => {
  const sheet = (group: string, section: string) => `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<
部门名称|水务局|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出|数量指标|管网长度|≥20公里|21公里|20|20
^|^|泵站数|2座|2座|10|10
^|小计|<|<|<|30|${group}
^|质量指标|合格率|100%|100%|20|20
^|^|达标率|100%|100%|10|10
^|小计|<|<|<|30|30
小计|<|<|<|<|60|${section}
效益|社会效益|供水保证率|≥95%|96%|40|40
总分|<|<|<|<|100|100
`;
  expect(told(sheet('30', '60'))).toEqual([]);
  expect(told(sheet('20', '60'))).toEqual(['fail score/total subtotal G6']);
  expect(told(sheet('30', '50'))).toEqual(['fail score/total subtotal G10']);
});

describe('a 小计 by another name', () => {
  const NAMES = [
    '产出指标小计|<',
    '产出指标小计|',
    '产出指标得分小计|<',
    '产出指标合计|<',
    '产出指标小计（分）|<',
    '产出指标得分|<',
    '本级小计|<',
    '一级指标得分|<',
    '^|第一部分合计',
    '合计|<',
    '分项情况合计|<',
  ];
  test.each(NAMES)('%s is no total', (name) => {
    expect(told(form(name, {}))).toEqual([]);
    expect(told(form(name, { output: '50|48' }))).toEqual(['fail score/total subtotal G8']);
    expect(told(form(name, { total: '96.9' }))).toEqual(['fail score/total off G13']);
    expect(told(form(name, { incomes: '15', benefit: '30|30', total: '99.5' }))).toEqual([
      'fail score/indicator above G9',
    ]);
  });

  const ALONE = (last: string, score = '8') => `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|高标准农田建设|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|建设面积|≥2000亩|2050亩|50|50
^|质量指标|工程验收合格率|100%|100%|30|30
满意度指标|服务对象满意度指标|农户满意度|≥90%|94%|10|10
^|^|满意度得分|≥90分|94分|10|${score}
${last}
`;
  test('the last sum of all is the total, and an indicator may be called so', () => {
    const missed = 'explain explanation/missing lost G7';
    expect(told(ALONE('各指标得分|<|<|<|<|100|100', '10'))).toEqual([]);
    expect(told(ALONE('产出指标合计|<|<|<|<|100|90', '10'))).toEqual(['fail score/total off G8']);
    expect(told(ALONE('总分|<|<|<|<|100|98')).filter((one) => !one.includes('indicator'))).toEqual([
      missed,
    ]);
  });
});
