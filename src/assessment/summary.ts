import { formatDecimal, type Decimal } from '../amount';
import { OUTCOMES, isPassage, type Finding, type Outcome } from '../findings';
import type { Form, Indicator, SelfEvaluation } from '../forms';
import type { Rubric } from '../rubrics';
import type { IndicatorScore, ScoreCard, SectionScore } from '../scoring';
import { formatArea } from '../workbook';
import type { FormSummary, IndicatorSummary, ScoreSummary, SectionSummary } from './model';

export function formSummary({ kind, sheet, range, layout }: Form): FormSummary {
  return { kind, sheet, range: formatArea(range), layout };
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
  return {
    name: indicator.name,
    level1: indicator.level1,
    level2: indicator.level2,
    cells: {
      ...(target && { target: target.cell }),
      ...(actual && { actual: actual.cell }),
      ...(weight && { weight: weight.cell }),
      ...(typed && { score: typed.cell }),
      ...(reason && { reason: reason.cell }),
    },
    target: target?.text ?? null,
    actual: actual?.text ?? null,
    weight: plain(score.weight),
    reported: plain(score.reported),
    low: score.low ? formatDecimal(score.low, places) : null,
    high: score.high ? formatDecimal(score.high, places) : null,
    method: score.method,
    ...(decides && { decides: true as const }),
  };
}

const RANK = new Map<Outcome, number>(OUTCOMES.map((outcome, index) => [outcome, index]));

/** Worst first, then in the order of the forms, row by row. */
export function inOrder(findings: readonly Finding[], forms: readonly Form[]): readonly Finding[] {
  const sheets = new Map<string, number>();
  forms.forEach(({ sheet }, index) => {
    if (!sheets.has(sheet)) sheets.set(sheet, index);
  });
  const keyed = findings.map((finding) => {
    const [place] = finding.cells;
    const cell = place && !isPassage(place) ? place : undefined;
    return {
      finding,
      rank: RANK.get(finding.outcome) ?? OUTCOMES.length,
      sheet: cell ? (sheets.get(cell.sheet) ?? sheets.size) : sheets.size + 1,
      row: cell ? cell.row : place && isPassage(place) ? place.paragraph : 0,
      column: cell?.column ?? 0,
    };
  });
  keyed.sort(
    (a, b) => a.rank - b.rank || a.sheet - b.sheet || a.row - b.row || a.column - b.column,
  );
  return keyed.map(({ finding }) => finding);
}

export function countOutcomes(findings: readonly Finding[]): Readonly<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = {
    pass: 0,
    fail: 0,
    explain: 0,
    undetermined: 0,
    note: 0,
    'not-applicable': 0,
  };
  for (const { outcome } of findings) counts[outcome]++;
  return counts;
}
