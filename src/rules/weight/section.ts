import { gather, ZERO, type Decimal } from '../../amount';
import type { Field, Indicator, Label, Section, SelfEvaluation } from '../../forms';
import { figureState, pointsOf, type ScoreCard } from '../../scoring';
import { isSameCell } from '../../workbook';
import { missOf } from '../compare/sum';
import { either, mendedBy, restingOn } from '../doubts';
import { named } from '../field-names';
import { signed } from '../figure';
import { pointsText } from '../rows';
import { held, NOT_APPLICABLE, rule, told, type Result, type Verdict } from '../rule';
import { suggestPoints } from '../suggest';
import { type WrongSubtotal, wrongSubtotals } from '../subtotals';
import { names, term, type Named } from '../terms';
import { statesWeights } from './states';

interface Group {
  readonly heading: Section;
  readonly belongs: (row: Indicator) => boolean;
}

type Key = 'right' | 'off' | 'subtotal' | 'unchecked';

/** 标题所列分值（如“产出指标(50分)”）= 其下各项分值合计 */
export default rule({
  id: 'weight/section',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['right', 'off', 'subtotal', 'unchecked'],
  examples: {
    right: [{ 一级指标: '产出指标(50分)', 分值: '20', 分值2: '30' }],
    wrong: [{ 一级指标: '产出指标(50分)', 分值: '20', 分值2: '40' }],
  },
  check(subject) {
    const { evaluation, card, rubric } = subject;
    if (!evaluation || !card) return NOT_APPLICABLE;
    const execution = executionHeading(evaluation, card) ?? [];
    if (!statesWeights(evaluation)) {
      const nested = nestedHeadings(evaluation);
      const headings = [...execution, ...nested, ...blockHeadings(evaluation, nested)];
      return headings.length > 0 ? headings : NOT_APPLICABLE;
    }
    const judged = (group: Group) => judge(evaluation, card, group, rubric.totalWeight);
    const { tableHeading, sections, subsections = [], indicators } = evaluation;
    const narrow = subsections.map((heading, index) =>
      judged({ heading, belongs: (row) => row.subsection === index }),
    );
    const broad = sections.map((heading, index) => {
      const belongs = (row: Indicator): boolean => row.section === index;
      const result = judged({ heading, belongs });
      const within = narrow.filter((_, at) =>
        indicators.some((row) => row.subsection === at && belongs(row)),
      );
      return follows(result, within) ? undefined : result;
    });
    const verdicts = gather([...broad, ...narrow], (result) => result ?? []);
    // 分值（100分） is the total of the form, execution included, and `weight/total` compares it.
    const isTotal = pointsOf(tableHeading?.statedWeight)?.equals(rubric.totalWeight);
    const whole =
      tableHeading && !isTotal ? judged({ heading: tableHeading, belongs: () => true }) : undefined;
    const isWhole = card.weight.equals(rubric.totalWeight);
    const subtotals = wrongSubtotals(subject, 'weight')
      .filter(({ stored }) => !repeatsHeading(stored, evaluation))
      .map((wrong) => subtotalOff(wrong, isWhole));
    const all = [
      ...execution,
      ...verdicts,
      ...blockHeadings(evaluation, verdicts),
      ...(whole && !follows(whole, verdicts) ? [whole] : []),
      ...subtotals,
    ];
    return all.length > 0 ? all : NOT_APPLICABLE;
  },
});

/** Whether what a heading is off by is what those beneath it are off by: they are nearer to the mistake. */
function follows(
  result: Result<Key> | undefined,
  within: readonly (Result<Key> | undefined)[],
): boolean {
  const misses = [result, ...within].map((one) =>
    one?.outcome === 'fail' ? missOf(told(one)) : undefined,
  );
  const [own, ...inner] = misses;
  const sum = inner.reduce<Decimal>((all, miss) => (miss ? all.plus(miss) : all), ZERO);
  return own?.equals(sum) === true && !sum.isZero();
}

/** 产出指标（50分） over 数量指标（20分） and the like, on a form whose rows have no weights: the second level adds up to the first. */
function nestedHeadings({
  sections,
  subsections = [],
  indicators,
}: SelfEvaluation): readonly Result<Key>[] {
  return gather(sections, (section, at): Result<Key>[] => {
    const rows = indicators.filter((row) => row.section === at && !row.skipped);
    const heading = stating(section, sectionPath(section));
    if (!heading || rows.length === 0) return [];
    const own = new Set(rows.map(({ subsection }) => subsection));
    const parts: Named[] = [];
    let sum = ZERO;
    for (const index of own) {
      const part = index === undefined ? undefined : subsections[index];
      const points = pointsOf(part?.statedWeight);
      if (!part?.statedWeight || !points) return [];
      parts.push({ label: squeezed(part.label), field: part.statedWeight });
      sum = sum.plus(points);
    }
    return [compare(heading, parts, sum)];
  });
}

/** 年度绩效目标1（40分） over 产出指标（30分） and the like. Where one of these is off itself, it may be the one that is wrong. */
function blockHeadings(
  { sections, indicators }: SelfEvaluation,
  within: readonly Result<Key>[],
): readonly Result<Key>[] {
  const isOff = within.some(({ outcome }) => outcome === 'fail' || outcome === 'undetermined');
  if (isOff) return [];
  const isFilled = (at: number) => indicators.some((row) => row.section === at && !row.skipped);
  return gather(sections, (section, at): Result<Key>[] => {
    const heading = section.block && stating(section, sectionPath(section));
    if (!heading || isFilled(at)) return [];
    const next = sections.findIndex((other, place) => place > at && other.block);
    const inner = sections.slice(at + 1, next < 0 ? undefined : next);
    const parts: Named[] = [];
    let sum = ZERO;
    for (const { label, statedWeight } of inner) {
      const points = pointsOf(statedWeight);
      if (!points) return [];
      parts.push({ label: squeezed(label), field: statedWeight });
      sum = sum.plus(points);
    }
    return parts.length > 0 ? [compare(heading, parts, sum)] : [];
  });
}

/** 预算执行情况（10分） = 分值 of the row beneath it. */
function executionHeading(
  { funds }: SelfEvaluation,
  { execution }: ScoreCard,
): readonly Result<Key>[] | undefined {
  const weight = funds?.total.weight;
  const heading = funds?.heading && stating(funds.heading, 'funds.heading.statedWeight');
  const typed = pointsOf(weight);
  if (!heading || !typed) return undefined;
  // The cell is what is mistyped, and `weight/total` marks it.
  const isCellOff = !typed.equals(heading.stated) && execution?.weight?.equals(heading.stated);
  if (isCellOff) return undefined;
  return [compare(heading, [{ label: named('executionWeight'), field: weight }], typed)];
}

function judge(
  evaluation: SelfEvaluation,
  card: ScoreCard,
  { heading: section, belongs }: Group,
  totalWeight: string,
): Result<Key> | undefined {
  const heading = stating(section, sectionPath(section));
  if (!heading) return undefined;
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
  const parts = rows.map(({ name, weight }): Named => ({ label: name, field: weight }));
  // A row whose weight is left blank may hold what is wanting.
  const blank = parts.filter(({ field }) => figureState(field) !== 'figure');
  if (blank.length > 0 && sum.lessThan(heading.stated)) {
    const { data, ...base } = equationOf(heading, parts, sum);
    const which = names(blank);
    // What is to be filled in comes first.
    const cells = [...gather(blank, ({ field }) => field?.cell ?? []), ...base.cells];
    return {
      outcome: 'undetermined',
      key: 'unchecked',
      ...base,
      cells: cells.filter((cell, at) => cells.findIndex((one) => isSameCell(one, cell)) === at),
      data: { ...data, which },
    };
  }
  const result = compare(heading, parts, sum);
  if (result.outcome !== 'fail') return result;
  // Where no cell holds the total, that is told at the weight that is wrong.
  const weights = rows.map(({ weight }) => weight);
  const mended = mendedBy(weights, (off) => off.equals(sum.minus(heading.stated)));
  const fallsWith = evaluation.total?.weight ? mended : either(mended, restingOn(...weights));
  // Only where all weights together are right, the heading is sure to be what is wrong.
  const isSure = card.weight.equals(totalWeight);
  const suggestion = isSure ? suggestPoints(heading.field, sum) : undefined;
  return { ...told(result), suggestion, fallsWith };
}

/** A heading that states the same is told already. */
function repeatsHeading(stored: Decimal, { sections }: SelfEvaluation): boolean {
  return sections.some(({ statedWeight }) => pointsOf(statedWeight)?.equals(stored));
}

/** Only where all weights together are right, the 小计 is sure to be what is wrong. */
function subtotalOff({ base, field, sum }: WrongSubtotal, isSure: boolean): Verdict<Key> {
  const suggestion = isSure ? suggestPoints(field, sum) : undefined;
  return { outcome: 'fail', key: 'subtotal', ...base, suggestion };
}

/** A heading with the points it states. */
interface Stating {
  /** Its words, without spaces. */
  readonly text: string;
  readonly field: Field;
  readonly stated: Decimal;
  readonly path: string;
}

function stating(
  { label, statedWeight: field }: Pick<Section, 'label' | 'statedWeight'>,
  path: string,
): Stating | undefined {
  const stated = pointsOf(field);
  return field && stated ? { text: squeezed(label), field, stated, path } : undefined;
}

function sectionPath({ name, label }: Section): string {
  return `sections.${name}/${squeezed(label).replace(/[(（].*/, '')}.statedWeight`;
}

function squeezed({ text }: Label): string {
  return text.replace(/\s+/g, '');
}

/** What a heading states against `sum`, which the parts beneath it come to. */
function compare(heading: Stating, parts: readonly Named[], sum: Decimal): Result<Key> {
  if (sum.equals(heading.stated)) {
    return held(() => ({ outcome: 'pass', key: 'right', ...equationOf(heading, parts, sum) }));
  }
  const { data, ...base } = equationOf(heading, parts, sum);
  const { expected, actual } = data;
  const figures = { expected, actual, difference: signed(sum.minus(heading.stated)) };
  return { outcome: 'fail', key: 'off', ...base, ...figures, data: { ...data, ...figures } };
}

function equationOf({ text, field, stated, path }: Stating, parts: readonly Named[], sum: Decimal) {
  const expected = pointsText(stated);
  return {
    cells: [field.cell, ...gather(parts, (part) => part.field?.cell ?? [])],
    terms: [
      ...parts.map((part) => term(part, '+')),
      { label: text, cell: field.cell, value: expected, sign: '=' as const },
    ],
    path,
    values: [expected, ...parts.map((part) => part.field?.text ?? '')],
    data: { heading: text, expected, actual: pointsText(sum) },
  };
}
