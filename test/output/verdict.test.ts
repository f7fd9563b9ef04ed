import { assess } from '../../src/assessment';
import { advice, sentence } from '../../src/messages';
import { verdict } from '../../src/output/verdict';
import { drawing, snapshotOf } from '../families/grid';

const REASON = '巡查台账电子化尚未完成，2024年上半年上线路灯管理平台。';

const unitOf = (score: string, total: string, reason: string) =>
  assess({
    snapshot: snapshotOf(
      drawing(
        'Sheet1',
        `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|路灯维护|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|维护路灯|≥600盏|600盏|84.6|84.6|
效益指标|社会效益指标|维护机制健全性|健全|基本健全|15.4|${score}|${reason}
总分|<|<|<|<|100|${total}|
`,
      ),
    ),
  }).units[0]!;

test.each([
  ['above its band, for a reason', '14.4', '99', REASON, 1],
  ['above its band, without a reason', '14.4', '99', '', 0],
  ['within its band', '11.4', '96', REASON, 0],
])('the head of a form with a row %s', (_, score, total, reason, lines) => {
  const unit = unitOf(score, total, reason);
  const said = verdict(unit, 'zh-CN').filter((line) => line.includes('已写明理由'));
  expect(said).toHaveLength(lines);
  if (lines === 0) return;
  expect(said[0]).toContain('“维护机制健全性”');
  expect(verdict(unit, 'en').join('\n')).toContain('“维护机制健全性” scored above the band');
});

test('a total that was rounded is not asked for measures', () => {
  const found = unitOf('11.3', '96', REASON).findings.find(({ rule }) => rule === 'score/total')!;
  expect(found).toMatchObject({ outcome: 'explain', key: 'rounding' });
  expect(sentence(found, 'zh-CN')).toMatch(/或说明如何取舍。$/);
  expect(sentence(found, 'en')).toMatch(/say how they were rounded\.$/);
});

test.each([
  [
    'with rows and weights',
    `产出指标|数量指标|维护路灯|≥600盏||40||
效益指标|社会效益指标|维护机制健全性|健全||50||`,
    ['分值合计 90，应为 100'],
    [3, 4],
  ],
  ['without a row', '产出指标|数量指标||||||', [], [0, 0]],
])(
  'a form that nobody has filled in, %s, has no score that the rules allow',
  (_, rows, weight, at) => {
    const form = `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|路灯维护|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
${rows}
总分|<|<|<|<|||
`;
    const [unit] = assess({ snapshot: snapshotOf(drawing('Sheet1', form)) }).units;
    expect(verdict(unit!, 'zh-CN')).toEqual([
      '这张表还没有填写完成值和得分，不能评分；已填的数照样核对',
      ...weight,
    ]);
    const found = unit!.findings.find(({ rule }) => rule === 'indicator/missing-actual')!;
    expect(found.cells[0]).toMatchObject({ row: at[0], column: at[1] });
    expect(advice(found, 'zh-CN')).not.toBe('');
  },
);

test.each([
  ['a total', '99', '自评 99 分'],
  ['no total', '', '没有读到自评总分'],
  ['a formula without its result', '=G4+G5 ->', '自评总分是公式，文件里没有它的计算结果'],
])('the head of a form with %s', (_, total, said) => {
  expect(verdict(unitOf('14.4', total, REASON), 'zh-CN')[0]).toContain(said);
});
