import { assess } from '../../src/assessment';
import { formatMarkdown, formatText } from '../../src/output';
import { drawing, snapshotOf } from '../families/grid';

/** As many projects, the second of them with a total that is wrong. */
function projects(count: number) {
  const sheets = Array.from({ length: count }, (_, at) =>
    drawing(
      `表${at + 1}`,
      `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|项目${at + 1}|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|维护路灯|100盏|100盏|60|60|
满意度指标|服务对象满意度指标|居民满意度|≥90%|95%|40|40|
总分|<|<|<|<|100|${at === 1 ? 98 : 100}|
`,
    ),
  );
  return assess({ snapshot: snapshotOf(...sheets) });
}

const options = { language: 'zh-CN', all: false } as const;

test('after the report on many units stands a line for each, those with most to do first', () => {
  const [, overview] = formatText('a.xlsx', projects(5), options).split('【一览：');
  expect(overview?.trim().split('\n')).toEqual([
    '5 个单位或项目，要处理的在前】',
    '  ✕ 项目2 · 2023 年度　不通过 1',
    ...[1, 3, 4, 5].map((at) => `  ✓ 项目${at} · 2023 年度`),
  ]);
});

test('in Markdown the same stands before the units', () => {
  const text = formatMarkdown('a.xlsx', projects(5), options);
  const [before] = text.split('## 项目1');
  expect(before).toMatch(
    /## 一览：5 个单位或项目，要处理的在前\n\n- ✕ 项目2 · 2023 年度　不通过 1\n- ✓ 项目1/,
  );
});

test('few units need none', () => {
  expect(formatText('a.xlsx', projects(4), options)).not.toContain('一览');
  expect(formatMarkdown('a.xlsx', projects(4), options)).not.toContain('一览');
});

test('a workbook without a unit has no empty lines for it', () => {
  const nothing = assess({ snapshot: snapshotOf(drawing('通讯录', '\n姓名|电话\n张三|123\n')) });
  expect(formatText('a.xlsx', nothing, options)).not.toMatch(/\n\n$/);
});
