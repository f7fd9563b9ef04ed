import { assess } from '../../src/assessment';
import { readForms } from '../../src/forms';
import { drawing, snapshotOf } from '../families/grid';

type Row = readonly [name: string, criteria: string, actual: string];

/** A form without a column for targets, each row worth 20. */
const form = (rows: readonly Row[], heading = '评分标准') =>
  snapshotOf(
    drawing(
      '表',
      `
2023年度项目支出绩效自评表|<|<|<|<|<
项目名称|农田灌渠整治|<|实施单位|青禾县水利局|<
一级指标|三级指标|${heading}|实际完成值|分值|得分
${rows.map(([name, criteria, actual], at) => `${at === 0 ? '产出指标' : '^'}|${name}|${criteria}|${actual}|20|18`).join('\n')}
总分|<|<|<|100|90
`,
    ),
  );

const targetOf = (row: Row, heading?: string): string | undefined => {
  const [own] = readForms(form([row], heading)).forms;
  return own && 'indicators' in own ? own.indicators[0]?.target?.text : undefined;
};

describe('a target that the criteria tell', () => {
  test.each<readonly [...Row, string | undefined]>([
    ['整治灌渠', '≥80公里', '83公里', '≥80公里'],
    ['整治灌渠', '整治灌渠≥80公里得满分，每少1公里扣0.5分', '83公里', '≥80公里'],
    ['整治灌渠', '整治长度达到80公里以上的，得20分；否则不得分', '83公里', undefined],
    ['整治灌渠长度', '整治灌渠达到80公里以上的，得20分；否则不得分', '83公里', '达到80公里以上'],
    ['验收合格率', '验收合格率达到100%得20分，否则按比例扣分', '98%', '达到100%'],
    ['验收合格率', '合格率=合格数/总数×100%，目标100%', '98%', '100%'],
    ['农户满意度', '满意度在90%以上得20分，80%-90%得10分', '92%', '90%以上'],
    ['农户满意度', '达到90%得满分；每降低1个百分点扣1分', '92%', '达到90%'],
    ['成本控制', '控制在30万元以内得满分，超支不得分', '29万元', '控制在30万元以内'],
    ['完工时间', '2023年12月底前完成得满分，逾期不得分', '11月', '2023年12月底前'],
    ['受益农户', '年度目标值：1200户', '1315户', '1200户'],
    ['受益农户', '计划完成1200户，完成率×分值', '1315户', '1200户'],
    // Of another thing, in another unit, for fewer points, or of several things.
    ['农户满意度', '任务完成率达到100%得满分', '92%', undefined],
    ['整治灌渠', '完成率≥95%得满分', '83公里', undefined],
    ['整治灌渠', '≥60公里得10分，少于60公里不得分', '83公里', undefined],
    ['整治灌渠', '每少1公里扣0.5分', '83公里', undefined],
    ['整治灌渠', '≥80公里得满分或≥85公里得满分', '83公里', undefined],
    ['整治灌渠', '考察整治灌渠的完成情况', '83公里', undefined],
    ['验收合格率', '合格率=合格数/总数×100%', '98%', undefined],
    ['制度健全性', '制度健全得20分，较健全得10分', '健全', undefined],
  ])('%s: %s → %s', (name, criteria, actual, expected) => {
    expect(targetOf([name, criteria, actual])).toBe(expected);
  });

  test.each(['评价标准', '指标说明', '指标解释', '评分细则'])('under %s', (heading) => {
    expect(targetOf(['整治灌渠', '≥80公里', '83公里'], heading)).toBe('≥80公里');
  });
});

const FINE: readonly Row[] = [
  ['整治灌渠', '≥80公里得满分，每少1公里扣0.5分', '83公里'],
  ['验收合格率', '100%得20分', '100%'],
  ['制度健全性', '健全得满分', '健全'],
];
const told = (rows: readonly Row[]) =>
  assess({ snapshot: form(rows) }).units.flatMap(({ findings }) =>
    findings
      .filter(({ rule, outcome }) => rule === 'indicator/unreadable' && outcome !== 'pass')
      .map(({ outcome, key, cells, data }) => [outcome, key, cells.length, data['count']]),
  );

test.each<readonly [string, readonly Row[], readonly unknown[]]>([
  ['nothing where all of them do', FINE, []],
  [
    'once where one does not',
    [...FINE, ['受益农户', '考察受益情况', '1315户']],
    [['undetermined', 'no-target-column', 1, '1']],
  ],
  [
    'once where none does, but for what is told in words',
    [
      ['整治灌渠', '考察完成情况', '83公里'],
      ['验收合格率', '考察质量', '100%'],
      ['受益农户', '考察受益情况', '1315户'],
      ['制度健全性', '考察制度', '健全'],
    ],
    [['undetermined', 'no-target-column', 3, '3']],
  ],
])('no target: told %s', (_, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});
