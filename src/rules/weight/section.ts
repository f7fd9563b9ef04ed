import { ZERO } from '../../amount';
import type { Field, Indicator, Section, SelfEvaluation } from '../../forms';
import { figureState, type ScoreCard } from '../../scoring';
import { pointsOf } from '../../scoring';
import { signed } from '../figure';
import { pointsText } from '../rows';
import { held, NOT_APPLICABLE, rule, type Result } from '../rule';
import { suggestFigure } from '../suggest';
import { statesWeights } from './states';
import { named } from '../field-names';
import { names, term } from '../terms';

interface Group {
  readonly heading: Section;
  readonly belongs: (row: Indicator) => boolean;
}

type Key = 'right' | 'off' | 'unchecked';

/** 标题所列分值（如“产出指标(50分)”）= 其下各项分值合计 */
export default rule({
  id: 'weight/section',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['right', 'off', 'unchecked'],
  examples: {
    right: [{ 一级指标: '产出指标(50分)', 分值: '20', 分值2: '30' }],
    wrong: [{ 一级指标: '产出指标(50分)', 分值: '20', 分值2: '40' }],
  },
  check({ evaluation, card, rubric }) {
    if (!evaluation || !card) return NOT_APPLICABLE;
    const execution = executionHeading(evaluation, card) ?? [];
    if (!statesWeights(evaluation)) {
      const headings = [...execution, ...nestedHeadings(evaluation)];
      return headings.length > 0 ? headings : NOT_APPLICABLE;
    }
    const levels = [
      { field: 'section', headings: evaluation.sections },
      { field: 'subsection', headings: evaluation.subsections ?? [] },
    ] as const;
    const verdicts = levels.flatMap(({ field, headings }) =>
      headings.flatMap((heading, index) => {
        const belongs = (row: Indicator): boolean => row[field] === index;
        return judge(evaluation, card, { heading, belongs }, rubric.totalWeight) ?? [];
      }),
    );
    const { tableHeading } = evaluation;
    // 分值（100分） is the total of the form, execution included, and `weight/total` compares it.
    const isTotal = pointsOf(tableHeading?.statedWeight)?.equals(rubric.totalWeight);
    const whole =
      tableHeading &&
      !isTotal &&
      judge(evaluation, card, { heading: tableHeading, belongs: () => true }, rubric.totalWeight);
    const all = [...execution, ...verdicts, ...(whole ? [whole] : [])];
    return all.length > 0 ? all : NOT_APPLICABLE;
  },
});

/** 产出指标（50分） over 数量指标（20分） and the like, on a form whose rows have no weights: the second level adds up to the first. */
function nestedHeadings({
  sections,
  subsections = [],
  indicators,
}: SelfEvaluation): readonly Result<Key>[] {
  return sections.flatMap(({ name, label, statedWeight }, at): Result<Key>[] => {
    const stated = pointsOf(statedWeight);
    const rows = indicators.filter(({ section, skipped }) => section === at && !skipped);
    if (!statedWeight || !stated || rows.length === 0) return [];
    const own = new Set(rows.map(({ subsection }) => subsection));
    const parts: { readonly label: string; readonly field: Field }[] = [];
    let sum = ZERO;
    for (const index of own) {
      const part = index === undefined ? undefined : subsections[index];
      const points = pointsOf(part?.statedWeight);
      if (!part?.statedWeight || !points) return [];
      parts.push({ label: part.label.text.replace(/\s+/g, ''), field: part.statedWeight });
      sum = sum.plus(points);
    }
    const heading = label.text.replace(/\s+/g, '');
    const figures = { expected: pointsText(stated), actual: pointsText(sum) };
    const base = {
      cells: [statedWeight.cell, ...parts.map(({ field }) => field.cell)],
      terms: [
        ...parts.map((part) => term(part, '+')),
        { label: heading, cell: statedWeight.cell, value: figures.expected, sign: '=' as const },
      ],
      path: sectionPath(name, heading),
      values: [figures.expected, ...parts.map(({ field }) => field.text)],
    };
    if (sum.equals(stated)) {
      return [{ outcome: 'pass', key: 'right', ...base, data: { heading, ...figures } }];
    }
    const off = { ...figures, difference: signed(sum.minus(stated)) };
    return [{ outcome: 'fail', key: 'off', ...base, ...off, data: { heading, ...off } }];
  });
}

function sectionPath(name: string, heading: string): string {
  return `sections.${name}/${heading.replace(/[(（].*/, '')}.statedWeight`;
}

/** 预算执行情况（10分） = 分值 of the row beneath it. */
function executionHeading(
  { funds }: SelfEvaluation,
  { execution }: ScoreCard,
): readonly Result<Key>[] | undefined {
  const { heading } = funds ?? {};
  const stated = pointsOf(heading?.statedWeight);
  const typed = pointsOf(funds?.total.weight);
  if (!heading?.statedWeight || !funds?.total.weight || !stated || !typed) return undefined;
  const { statedWeight } = heading;
  const { weight } = funds.total;
  const text = heading.label.text.replace(/\s+/g, '');
  const [expected, actual] = [pointsText(stated), pointsText(typed)];
  const base = {
    cells: [statedWeight.cell, weight.cell],
    terms: [
      term({ label: named('executionWeight'), field: weight }, '+'),
      { label: text, cell: statedWeight.cell, value: expected, sign: '=' as const },
    ],
    path: 'funds.heading.statedWeight',
    values: [expected, weight.text],
  };
  if (typed.equals(stated)) {
    return [{ outcome: 'pass', key: 'right', ...base, data: { heading: text, expected, actual } }];
  }
  // The cell is what is mistyped, and `weight/total` marks it.
  if (execution?.weight?.equals(stated)) return undefined;
  const difference = signed(typed.minus(stated));
  const figures = { expected, actual, difference };
  return [
    { outcome: 'fail', key: 'off', ...base, ...figures, data: { heading: text, ...figures } },
  ];
}

function judge(
  evaluation: SelfEvaluation,
  card: ScoreCard,
  { heading: section, belongs }: Group,
  totalWeight: string,
): Result<Key> | undefined {
  const stated = pointsOf(section.statedWeight);
  if (!section.statedWeight || !stated) return undefined;
  const { label, statedWeight } = section;
  const rows = evaluation.indicators.filter(
    (row, at) =>
      belongs(row) &&
      row.skipped !== true &&
      card.indicators[at] !== undefined &&
      card.indicators[at].within === undefined,
  );
  const typed = rows.filter(({ weight }) => pointsOf(weight));
  if (typed.length === 0) return undefined;
  const sum = typed.reduce((all, { weight }) => all.plus(pointsOf(weight) ?? ZERO), ZERO);
  const verdict = () => {
    const heading = label.text.replace(/\s+/g, '');
    const expected = pointsText(stated);
    return {
      cells: [statedWeight.cell, ...rows.flatMap(({ weight }) => weight?.cell ?? [])],
      terms: [
        ...rows.map((row) => term({ label: row.name, field: row.weight }, '+')),
        { label: heading, cell: statedWeight.cell, value: expected, sign: '=' as const },
      ],
      path: sectionPath(section.name, heading),
      values: [expected, ...rows.map(({ weight }) => weight?.text ?? '')],
      data: { heading, expected, actual: pointsText(sum) },
    };
  };
  if (sum.equals(stated)) return held(() => ({ outcome: 'pass', key: 'right', ...verdict() }));
  const { data, ...base } = verdict();
  // A row whose weight is left blank may hold what is wanting.
  const blank = rows.filter(({ weight }) => figureState(weight) !== 'figure');
  if (blank.length > 0 && sum.lessThan(stated)) {
    const which = names(blank.map(({ name, weight }) => ({ label: name, field: weight })));
    return { outcome: 'undetermined', key: 'unchecked', ...base, data: { ...data, which } };
  }
  const difference = signed(sum.minus(stated));
  const figures = { expected: data.expected, actual: data.actual, difference };
  // Only where all weights together are right, the heading is sure to be what is wrong.
  const suggestion = card.weight.equals(totalWeight) ? suggestFigure(statedWeight, sum) : undefined;
  return {
    outcome: 'fail',
    key: 'off',
    ...base,
    ...figures,
    data: { ...data, difference },
    suggestion,
  };
}
