/** Whose of several units a report is: by its title and first lines, by the headings of its chapters, or nobody's. */
import { assess } from '../../src/assessment';
import { formatText } from '../../src/output';
import { readReportText } from '../../src/narrative';
import type { Snapshot } from '../../src/workbook';
import { drawing, snapshotOf, type Drawing } from '../families/grid';

const department = (name: string, sheet: string, executed: string): Drawing =>
  drawing(
    sheet,
    `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<|<|<
部门名称|<|${name}|<|<|<|<|<|<
年度预算申请（万元）|<||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|<|年度资金总额|1000|1000|${executed}|10|${executed.slice(0, 2)}.00%|9.${executed.charAt(1)}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|
产出指标|数量指标|道路养护里程|≥300公里|310公里|50|50||
效益指标|社会效益指标|群众满意度|≥90%|93.5%|40|40||
总分|<|<|<|<|100|99.${executed.charAt(1)}||
`,
  );

const project = (name: string, budget: string, spent: string, metres: string, unit = '万元') =>
  drawing(
    name,
    `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|<|${name}|<|<|<|<|<
主管部门|<|青山县交通运输局|<|实施单位|青山县交通运输局|<|<
项目资金（${unit}）|<||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|<|年度资金总额|${budget}|${budget}|${spent}|10|96.00%|9.6
^|<|其中：财政拨款|${budget}|${budget}|${spent}||96.00%|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|
产出指标|数量指标|改造里程|≥100公里|${metres}公里|50|50||
满意度指标|服务对象满意度指标|受益群众满意度|≥90%|92%|40|40||
总分|<|<|<|<|100|99.6||
`,
  );

const TRAFFIC = department('青山县交通运输局', '交通', '960');
const FARMS = department('青山县农业农村局', '农业', '970');
const ROADS = project('县道路网改造', '200', '192', '112');
const BRIDGES = project('危桥排查整治', '50', '48', '130');

/** `unit: outcome key` of what the rules about reports find or say of it. */
function saidOf(snapshot: Snapshot, text: string): string[] {
  const { units } = assess({ snapshot, report: readReportText(text) });
  return units.flatMap(({ name, findings }) =>
    findings.flatMap(({ rule, outcome, key, data, actual, expected }) => {
      if (rule === 'report/uncompared' && key !== 'no-report') {
        return `${name}: ${key} ${data['compared'] ?? data['count'] ?? ''}`.trim();
      }
      return rule.startsWith('report/') && ['fail', 'explain'].includes(outcome)
        ? `${name}: ${outcome} ${rule} ${actual} ${expected}`
        : [];
    }),
  );
}

const OF_FARMS = '2023年度部门整体支出绩效自评报告\n一、支出情况\n全年执行数970万元，执行率97%。';

test.each<[string, Snapshot, string, string[]]>([
  [
    'two departments, one in the title',
    snapshotOf(TRAFFIC, FARMS),
    `青山县农业农村局${OF_FARMS}`,
    ['青山县农业农村局: all 2'],
  ],
  [
    'two departments, one in the line above the title',
    snapshotOf(TRAFFIC, FARMS),
    `青山县农业农村局\n${OF_FARMS.replace('970', '960')}`,
    ['青山县农业农村局: fail report/figures 960 970', '青山县农业农村局: all 2'],
  ],
  [
    'two departments, none named',
    snapshotOf(TRAFFIC, FARMS),
    OF_FARMS,
    ['青山县交通运输局: whose'],
  ],
  [
    'a department and its projects, each in a chapter',
    snapshotOf(TRAFFIC, ROADS, BRIDGES),
    `青山县交通运输局2023年度部门整体支出及项目支出绩效自评报告
一、预算执行情况
全年执行数960万元，执行率96%。
二、项目绩效情况
（一）县道路网改造
项目全年预算200万元，支出192万元。受益群众满意度92%。
（二）危桥排查整治项目
项目支出84万元，执行率96%。`,
    [
      '青山县交通运输局: all 2',
      '县道路网改造: all 3',
      '危桥排查整治: fail report/figures 84 48',
      '危桥排查整治: all 2',
    ],
  ],
  [
    'projects without a department',
    snapshotOf(ROADS, BRIDGES),
    `青山县交通运输局2023年度项目支出绩效自评报告
2个项目预算合计250万元，支出合计240万元。
一、县道路网改造
预算200万元，支出192万元。
二、危桥排查整治
预算50万元，支出48万元。`,
    ['县道路网改造: all 2', '县道路网改造: left 3', '危桥排查整治: all 2'],
  ],
  [
    'one of the projects in the title',
    snapshotOf(TRAFFIC, ROADS, BRIDGES),
    '2023年度危桥排查整治项目支出绩效自评报告\n一、支出情况\n全年支出48万元，执行率96%。',
    ['危桥排查整治: all 2'],
  ],
  [
    'a project that the workbook has not',
    snapshotOf(TRAFFIC, ROADS),
    '2023年度公厕新建项目支出绩效自评报告\n一、支出情况\n全年支出48万元，执行率96%。',
    ['青山县交通运输局: whose'],
  ],
  [
    'a source of the money of a form in 元',
    snapshotOf(project('县道路网改造', '2000000', '1920000', '112', '元')),
    '县道路网改造项目2023年度绩效自评报告\n一、支出情况\n全年支出192万元，其中财政拨款支出192万元。',
    ['县道路网改造: all 2'],
  ],
])('%s', (_, snapshot, text, expected) => {
  expect(saidOf(snapshot, text)).toEqual(expected);
});

/** A report that says its year nowhere surely is of the form's. */
test.each<[string, string[]]>([
  ['自2012年起实施。2023年全年支出192万元。', ['县道路网改造: all 1']],
  ['政策期限为2023—2025年。全年支出192万元。', ['县道路网改造: all 1']],
  ['全年支出192万元。尾款已列入2024年预算。', ['县道路网改造: all 1']],
])('%s', (text, expected) => {
  const report = readReportText(`县道路网改造项目绩效自评报告\n一、支出情况\n${text}`);
  const { units } = assess({ snapshot: snapshotOf(ROADS), report });
  const notes = units[0]!.findings.filter(({ rule, outcome }) => {
    return rule === 'report/dates-and-names' && outcome === 'note';
  });
  expect(notes).toEqual([]);
  expect(saidOf(snapshotOf(ROADS), report.paragraphs.map((one) => one.text).join('\n'))).toEqual(
    expected,
  );
});

describe('reports of several units one after another in one file', () => {
  const BOTH = snapshotOf(TRAFFIC, FARMS);
  const of = (name: string, spent: string, rate: string, title = '') =>
    `${name}2023年度部门整体支出绩效自评报告
${title}一、部门概况
本单位为县政府工作部门。
二、支出情况
全年执行数${spent}万元，执行率${rate}。
三、存在问题
预算编制不够细化。
`;
  const TRAFFIC_REPORT = of('青山县交通运输局', '960', '96%');
  const FARMS_REPORT = of('青山县农业农村局', '970', '97%');

  test.each<[string, Snapshot, string, readonly string[]]>([
    [
      'each with its own unit',
      BOTH,
      TRAFFIC_REPORT + FARMS_REPORT,
      ['青山县交通运输局: all 2', '青山县农业农村局: all 2'],
    ],
    [
      'one of them wrong',
      BOTH,
      TRAFFIC_REPORT + FARMS_REPORT.replace('970', '960'),
      [
        '青山县交通运输局: all 2',
        '青山县农业农村局: fail report/figures 960 970',
        '青山县农业农村局: all 2',
      ],
    ],
    [
      'names on lines of their own, one of them short',
      BOTH,
      TRAFFIC_REPORT.replace('局2023', '局\n2023') +
        FARMS_REPORT.replace('青山县农业农村局', '农业农村局\n'),
      ['青山县交通运输局: all 2', '青山县农业农村局: all 2'],
    ],
    [
      'a unit that the workbook has not',
      BOTH,
      TRAFFIC_REPORT + of('青山县民政局', '500', '91%'),
      ['青山县交通运输局: all 2', '青山县交通运输局: left 2'],
    ],
    [
      'a workbook of one of them',
      snapshotOf(FARMS),
      TRAFFIC_REPORT + FARMS_REPORT,
      ['青山县农业农村局: all 2', '青山县农业农村局: left 2'],
    ],
    [
      'a cover that names another unit than the title under it',
      snapshotOf(FARMS),
      `青山县农业局2023年度部门整体支出绩效自评报告\n2024年3月\n${FARMS_REPORT}`,
      ['青山县农业农村局: all 2'],
    ],
    [
      'a list of what is attached',
      snapshotOf(FARMS),
      `${FARMS_REPORT}附件：1.青山县农技站2023年度绩效自评报告`,
      ['青山县农业农村局: all 2'],
    ],
  ])('%s', (_, snapshot, text, expected) => {
    expect(saidOf(snapshot, text)).toEqual(expected);
  });
});

/** What the report says of names, years, grades. */
test.each<[string, readonly string[]]>([
  ['编制数86人。自评得分99.7分，其中满意度指标得40分，评价等级为优。', []],
  ['自评得分99.7分，其中满意度指标得40分，评价等级为良。', ['report/figures grade']],
  ['青山县财政局编制数86人。', ['report/dates-and-names other-name']],
  ['我局编制数86人。青山县公路管理局编制数20人。', []],
  ['青山县农业农村局2023年度部门整体支出绩效自评得分99.7分。', []],
  [
    '经自评，青山县财政局2023年度部门整体支出绩效自评得分99.7分。',
    ['report/dates-and-names other-name'],
  ],
  ['2203年末实际在职80人。', ['report/dates-and-names odd-year']],
  ['按规划到2060年建成。', []],
  // A later date that ends a sentence is not the next one's.
  ['执行率97%，尾款2024年3月底前付清。全年执行数790万元。', ['report/figures differs']],
  ['执行率97%，尾款2024年3月底前付清。全年执行数970万元。', []],
  ['执行率97%，2024年安排预算800万元。其中项目支出300万元。', []],
])('%s', (text, expected) => {
  const report = readReportText(
    `青山县农业农村局2023年度部门整体支出绩效自评报告\n一、支出情况\n${text}`,
  );
  const { units } = assess({ snapshot: snapshotOf(FARMS), report });
  const found = units[0]!.findings.filter(({ rule, outcome }) => {
    return /report\/(?:figures|dates)/.test(rule) && !/pass|not-applicable/.test(outcome);
  });
  expect(found.map(({ rule, key }) => `${rule} ${key}`)).toEqual(expected);
});

test('the text always tells how much of a report was compared', () => {
  const told = (snapshot: Snapshot, text: string) =>
    formatText('一.xlsx', assess({ snapshot, report: readReportText(text) }), {
      language: 'zh-CN',
      all: false,
    });
  const whole = told(snapshotOf(TRAFFIC, FARMS), `青山县农业农村局${OF_FARMS}`);
  expect(whole).toContain('报告中的 2 处数字都作了比对。');
  const part = told(snapshotOf(FARMS), `青山县农业农村局${OF_FARMS}处罚3万元。`);
  expect(part).toContain('报告中比对了 2 处数字，另有 1 处没有比对');
  expect(told(snapshotOf(TRAFFIC, FARMS), OF_FARMS)).toContain('给出的自评报告没有比对');
});

/** Last year's workbook of one unit under another name. */
test.each<[string, string, string[]]>([
  ['with the same figures', '500', ['note renamed']],
  ['with other figures', '640', ['undetermined unlike']],
])('last year’s unit has another name, %s', (_, spent, expected) => {
  const basic = (name: string, year: number, [before = '', now = '']: string[]) =>
    snapshotOf(
      drawing(
        '基础数据',
        `
${year}年度部门整体支出绩效评价基础数据表|<|<|<
填报单位：${name}||单位：万元|
经费控制情况|${year - 1}年决算数|${year}年预算数|${year}年决算数
三公经费|${before}|600|${now}
项目支出|${before}|600|${now}
公用经费|${before}|600|${now}
`,
      ),
    );
  const { units } = assess({
    snapshot: basic('青山县交通运输局', 2023, ['500', '550']),
    previous: basic('青山县交通局', 2022, ['480', spent]),
  });
  const found = units[0]!.findings.filter(({ rule }) => rule === 'basic/previous-year');
  expect(
    found.flatMap(({ outcome, key }) => (outcome === 'pass' ? [] : `${outcome} ${key}`)),
  ).toEqual(expected);
});

describe('a report without chapters on several projects', () => {
  const BOTH = snapshotOf(
    project('县道路网改造升级', '200', '192', '112'),
    project('危桥排查与整治', '50', '48', '130'),
  );
  const said = (text: string) =>
    saidOf(BOTH, `青山县交通运输局2023年度项目支出绩效自评报告\n${text}`).filter((one) =>
      /fail|untold/.test(one),
    );

  test.each<[string, readonly string[]]>([
    [
      '县道路网改造升级全年支出192万元，自评得分99.6分；危桥排查与整治支出48万元，自评得分99.6分。',
      [],
    ],
    [
      '县道路网改造升级全年支出192万元，自评得分96.9分；危桥排查与整治支出84万元。',
      [
        '县道路网改造升级: fail report/figures 96.9 99.6',
        '危桥排查与整治: fail report/figures 84 48',
      ],
    ],
    // Of both together, or of neither by its whole name.
    ['县道路网改造升级和危桥排查与整治共支出230万元。', []],
    ['我局两个项目共支出230万元，平均自评得分95分。', []],
    ['县道路网改造升级项目按计划推进。路网改造支出190万元。', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
