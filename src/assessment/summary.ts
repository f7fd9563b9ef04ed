import { formatDecimal, type Decimal, type Writable } from '../amount';
import { isPassage, OUTCOMES, type Finding, type Outcome } from '../findings';
import {
  shownText,
  type Form,
  type Indicator,
  type ProjectList,
  type SelfEvaluation,
} from '../forms';
import type { Rubric } from '../rubrics';
import { figureFieldsOf, type Judgement } from '../rules';
import type { IndicatorScore, ScoreCard, SectionScore } from '../scoring';
import { columnLetters, formatArea } from '../workbook';
import type {
  FormSummary,
  HiddenLines,
  IndicatorSummary,
  ScoreSummary,
  SectionSummary,
  UnitAssessment,
} from './model';

export function formSummary(form: Form): FormSummary {
  const { kind, sheet, range, layout, hidden, doubts } = form;
  const lines = hiddenLines(form);
  return {
    kind,
    sheet,
    range: formatArea(range),
    layout,
    ...(hidden && { hidden }),
    ...(lines && { hiddenLines: lines }),
    ...(doubts.length > 0 && { doubts }),
  };
}

/** A list that is a unit of its own, as one of the forms. */
export function listSummary({ of, sheet, range, hidden }: ProjectList): FormSummary {
  const kind = `${of}-list` as const;
  return { kind, sheet, range: formatArea(range), layout: kind, ...(hidden && { hidden }) };
}

/** The hidden rows and columns that hold figures: those without any are the form's own affair. */
function hiddenLines(form: Form): HiddenLines | undefined {
  if (!form.hiddenLines) return undefined;
  const own = form.kind === 'basic-data' ? { basic: form } : { evaluation: form };
  const fields = figureFieldsOf(
    own,
    ({ reading }) => reading.kind === 'quantity' && !reading.value.isZero(),
  );
  const [filledRows, filledColumns] = (['row', 'column'] as const).map(
    (line) => new Set(fields.map(({ field }) => field.cell[line])),
  );
  const rows = form.hiddenLines.rows.filter((row) => filledRows?.has(row));
  const columns = form.hiddenLines.columns.filter((column) => filledColumns?.has(column));
  if (rows.length + columns.length === 0) return undefined;
  return { rows: rows.map((row) => row + 1), columns: columns.map(columnLetters) };
}

/** `undefined` points are `null` in every output. */
function plain(points: Decimal | undefined): string | null {
  return points ? formatDecimal(points) : null;
}

export function scoreSummary(card: ScoreCard, { rounding }: Rubric): ScoreSummary {
  const { scorePlaces } = rounding;
  return {
    reported: plain(card.reported),
    recomputed: plain(card.recomputed),
    low: formatDecimal(card.low, scorePlaces),
    high: formatDecimal(card.high, scorePlaces),
    weight: formatDecimal(card.weight),
    grade: card.grade ?? null,
  };
}

/** The allowed range as a share of all weights, where these do not total 100. */
export function outOf100(
  { low, high, weight }: ScoreCard,
  { rounding }: Rubric,
): { low: string; high: string } | undefined {
  if (weight.isZero() || weight.equals(100)) return undefined;
  const share = (total: Decimal) =>
    formatDecimal(total.dividedBy(weight).times(100), rounding.scorePlaces);
  return { low: share(low), high: share(high) };
}

export function sectionSummaries(
  evaluation: SelfEvaluation,
  card: ScoreCard,
  rubric: Rubric,
): readonly SectionSummary[] {
  return card.sections.map((section) => sectionSummary(evaluation, section, rubric));
}

function sectionSummary(
  evaluation: SelfEvaluation,
  score: SectionScore,
  { rounding }: Rubric,
): SectionSummary {
  const own = score.section === undefined ? undefined : evaluation.sections[score.section];
  const label = own?.label.text.replace(/\s+/g, '');
  const cell =
    own?.label.cell ?? (score.name === 'execution' ? executionCell(evaluation) : undefined);
  return {
    name: score.name,
    label: label ?? (score.name === 'execution' ? '预算执行' : ''),
    ...(cell && { cell }),
    weight: formatDecimal(score.weight),
    reported: plain(score.reported),
    low: formatDecimal(score.low, rounding.scorePlaces),
    high: formatDecimal(score.high, rounding.scorePlaces),
  };
}

function executionCell({ funds }: SelfEvaluation) {
  return funds?.total.score?.cell ?? funds?.total.label.cell;
}

export function indicatorSummaries(
  evaluation: SelfEvaluation,
  card: ScoreCard,
  { rounding }: Rubric,
): readonly IndicatorSummary[] {
  const deciding = new Set(card.deciding);
  return evaluation.indicators.flatMap((indicator, index) => {
    const score = card.indicators[index];
    if (!score || indicator.skipped) return [];
    return indicatorSummary(indicator, score, deciding.has(index), rounding.scorePlaces);
  });
}

function indicatorSummary(
  indicator: Indicator,
  score: IndicatorScore,
  decides: boolean,
  places: number,
): IndicatorSummary {
  const { target, actual, weight, score: typed, reason } = indicator;
  const cells: Writable<IndicatorSummary['cells']> = {};
  if (target) cells.target = target.cell;
  if (actual) cells.actual = actual.cell;
  if (weight) cells.weight = weight.cell;
  if (typed) cells.score = typed.cell;
  if (reason) cells.reason = reason.cell;
  const low = score.low ? formatDecimal(score.low, places) : null;
  return {
    name: indicator.name,
    level1: indicator.level1,
    level2: indicator.level2,
    cells,
    target: target ? shownText(target) : null,
    actual: actual ? shownText(actual) : null,
    weight: plain(score.weight),
    reported: plain(score.reported),
    low,
    high: score.high === score.low ? low : score.high ? formatDecimal(score.high, places) : null,
    method: score.method,
    ...(decides && { decides: true as const }),
  };
}

/** How many rows of a table of criteria have points and neither a target nor a result to judge them by. */
export function scoredByCriteria({ indicators }: UnitAssessment): number {
  return indicators.filter(
    ({ target, actual, weight, reported }) =>
      target === null && actual === null && weight !== null && reported !== null,
  ).length;
}

/** Where each sheet stands among the forms. */
export type SheetOrder = ReadonlyMap<string, number>;

export function sheetOrder(forms: readonly { readonly sheet: string }[]): SheetOrder {
  const order = new Map<string, number>();
  forms.forEach(({ sheet }, index) => {
    if (!order.has(sheet)) order.set(sheet, index);
  });
  return order;
}

/** Whether a judgement says more than that a rule holds or does not apply. */
export function isMatter(judgement: Judgement): boolean {
  const { outcome, isExplained = false } = judgement;
  if (outcome === 'pass') return isExplained;
  return outcome !== 'not-applicable' || 'verdict' in judgement;
}

/** Worst first, then in the order of the forms, row by row; what names no cell comes last. */
export function inOrder(judgements: readonly Judgement[], order: SheetOrder): readonly Finding[] {
  const sorted: Finding[] = [];
  for (const outcome of OUTCOMES) {
    const own = judgements
      .filter((judgement) => judgement.outcome === outcome)
      .map((judgement) => judgement.finding());
    if (own.length > 1 && outcome !== 'not-applicable') own.sort((a, b) => compare(a, b, order));
    sorted.push(...own);
  }
  return sorted;
}

function compare(a: Finding, b: Finding, order: SheetOrder): number {
  const [first] = a.cells;
  const [second] = b.cells;
  if (!first || !second) return first ? -1 : second ? 1 : 0;
  if (isPassage(first) || isPassage(second)) {
    if (isPassage(first) && isPassage(second)) return first.paragraph - second.paragraph;
    return isPassage(first) ? 1 : -1;
  }
  if (first.sheet !== second.sheet) {
    return (order.get(first.sheet) ?? order.size) - (order.get(second.sheet) ?? order.size);
  }
  return first.row - second.row || first.column - second.column;
}

export function countOutcomes(judgements: readonly Judgement[]): Readonly<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = {
    pass: 0,
    fail: 0,
    explain: 0,
    undetermined: 0,
    note: 0,
    'not-applicable': 0,
  };
  for (const { outcome } of judgements) counts[outcome]++;
  return counts;
}
