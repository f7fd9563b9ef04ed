import { gather, type Decimal, formatDecimal, roundHalfUp, truncate } from '../amount';
import type { Term } from '../findings';
import type { Field, FundsRow, Indicator, Label, SelfEvaluation } from '../forms';
import type { Rubric } from '../rubrics';
import {
  contradictingRate,
  earnsAsTyped,
  type IndicatorScore,
  isExecutionName,
  isWholeExecution,
  ofEach,
  readRate,
  rowRate,
  type ScoreCard,
} from '../scoring';
import type { CellRef } from '../workbook';
import { misconverted } from './conversion';
import { restingOn } from './doubts';
import { named } from './field-names';
import { isNoReason, judgeWritten } from './reason';
import type { Asks, ReasonText, Subject, Verdict } from './rule';
import { term } from './terms';
import { ofRate, ofRow } from './told-in-report';
import {
  isToldByAnother,
  leavesOut,
  namesRow,
  saysOnlyMiss,
  speaksOf,
  textOfCauses,
} from './whole-reason';

/** An indicator that is to be judged, with what the rubric allows for it. */
export interface Row {
  readonly index: number;
  readonly indicator: Indicator;
  readonly score: IndicatorScore;
}

/** The indicators of the evaluation but for rows that do not apply (无, /). One list for all the rules of a unit. */
export const rowsOf = ofEach(({ evaluation, card }: Subject): readonly Row[] => {
  if (!evaluation || !card) return [];
  const rows: Row[] = [];
  evaluation.indicators.forEach((indicator, index) => {
    const score = card.indicators[index];
    if (score && indicator.skipped !== true) rows.push({ index, indicator, score });
  });
  return rows;
});

/** Field path of a row: its headings and its name, no addresses. */
export function rowPath({ indicator }: Row, field: string): string {
  return `indicators.${indicator.level1}/${indicator.level2}/${indicator.name}.${field}`;
}

/** What a reason for this row is found under and goes stale with. */
export function rowValues({ indicator }: Row): readonly string[] {
  const { target, actual, weight, score } = indicator;
  return [target, actual, weight, score].map((field) => field?.text ?? '');
}

/** The cells of the fields that the form has, in this order; the row's label where it has none of them. */
export function cellsOf(row: Row, ...fields: readonly (Label | undefined)[]): readonly CellRef[] {
  const cells = gather(fields, (field) => (field ? [field.cell] : []));
  return cells.length > 0 ? cells : [row.indicator.label.cell];
}

/**
 * Where a reason for a row may stand: its own cell, then the one of the whole sheet. A row with a cell of its own that was left
 * blank is not explained by a sheet that speaks of other rows, nor is a row that has to be named.
 */
export function asksOf(
  { indicator, score }: Row,
  evaluation: SelfEvaluation | undefined,
  isToBeNamed = indicator.reason !== undefined,
): Asks {
  const whole = evaluation?.sheetReason;
  // The funds may give the reason for their rate where they state it.
  const ofFunds = isWholeExecution(indicator.name) ? evaluation?.funds?.reason : undefined;
  const others = evaluation && !score.missed ? sharing(score, evaluation) : [];
  const context: Omit<Asks, 'texts'> = {
    about: [indicator.name, indicator.level2, ...others.map(({ name }) => name)],
    of: isExecutionName(indicator.name) || indicator.money ? 'rate' : 'target',
    way: 'fell',
    ...(indicator.measures && { measure: indicator.measures.text }),
    ...(evaluation?.year !== undefined && { year: evaluation.year }),
    ...(evaluation && asksCauseOnly(evaluation) && { causeOnly: true as const }),
  };
  const counts =
    evaluation &&
    whole &&
    (isToBeNamed
      ? isOfNamed(whole, indicator, evaluation, context)
      : !leavesOut(textOfCauses(whole, evaluation, indicator), indicator, evaluation));
  return {
    texts: [
      indicator.reason,
      ...others.map(({ reason }) => reason),
      ofFunds,
      counts ? whole : undefined,
      remarkOn(indicator, evaluation),
    ],
    ...context,
  };
}

/** A form of criteria asks why points were lost, unless its heading asks for measures too. */
function asksCauseOnly({ kind, columns }: SelfEvaluation): boolean {
  return kind === 'criteria-self-evaluation' && !columns.measures;
}

/** The same with what a narrative report says of the row: of its rate, where it is that of all the money. */
export function asksWithReport(
  row: Row,
  evaluation: SelfEvaluation | undefined,
  isToBeNamed?: boolean,
): Asks {
  const { indicator } = row;
  const ofMoney = isWholeExecution(indicator.name) ? ofRate : undefined;
  const inReport = ofRow(indicator, evaluation?.indicators ?? [indicator], ofMoney);
  return { ...asksOf(row, evaluation, isToBeNamed), inReport };
}

/** The rows whose points are given with those of a row, and which may say why some were lost. */
function sharing({ group }: IndicatorScore, { indicators }: SelfEvaluation): readonly Indicator[] {
  return group ? gather(group.rows.slice(1), (row) => indicators[row] ?? []) : [];
}

/** Beside a cell of the row's own, a text that only shares words with it is of the row where it explains it and no other has told it. */
function isOfNamed(
  whole: ReasonText,
  indicator: Indicator,
  evaluation: SelfEvaluation,
  context: Omit<Asks, 'texts'>,
): boolean {
  const { indicators, reasonRows } = evaluation;
  const causes = textOfCauses(whole, evaluation, indicator);
  if (!speaksOf(withoutUnit(causes, evaluation), indicator)) return false;
  if (!indicator.reason) return true;
  if (namesRow(whole.text, indicator)) {
    return !saysOnlyMiss(reasonRows?.cause.text ?? whole.text, indicator);
  }
  if (isToldByAnother(whole.text, indicator, indicators)) return false;
  return judgeWritten(whole, context).status === 'given';
}

/** 说明 and 其他需要说明事项 explain a row where they name it. */
function remarkOn(indicator: Indicator, evaluation: SelfEvaluation | undefined): Label | undefined {
  const remarks = evaluation?.remarks;
  const isOwn = remarks && speaksOf(withoutUnit(remarks.text, evaluation), indicator);
  return isOwn ? remarks : undefined;
}

/** A text without the unit's own name: 市档案馆 says nothing of 珍贵档案修复率. */
function withoutUnit(text: string, { department, implementer }: SelfEvaluation): string {
  return [department, implementer].reduce((left, field) => {
    const name = field?.text.trim() ?? '';
    return name.length < SHORTEST_UNIT ? left : left.replaceAll(name, '');
  }, text);
}

const SHORTEST_UNIT = 4;

/**
 * The points a row has lost: its group's where a score cell is shared. A wrong conversion loses none, and a score below 0 is a
 * mistake in writing.
 */
export function lostPoints(row: Row): Decimal | undefined {
  const { score } = row;
  const { weight, reported } = score.group ?? score;
  if (!weight || !reported || score.within !== undefined || reported.isNegative()) return undefined;
  const lost = weight.minus(misconverted(row) ?? reported);
  return lost.greaterThan(0) ? lost : undefined;
}

/** Points lost, or a target missed: what `explanation/missing` and `explanation/inadequate` speak of. */
export function needsReason(row: Row, subject: Subject): boolean {
  if (!row.score.missed && (lostPoints(row) === undefined || isLostByOther(row, subject))) {
    return false;
  }
  return !isExecutedEnough(row, subject.rubric);
}

/** Whether points that rows lose together are those of a row that missed its target, which is asked itself. */
function isLostByOther({ score: { group } }: Row, { card }: Subject): boolean {
  return group?.rows.some((row) => card?.indicators[row]?.missed) ?? false;
}

/** What that is concluded from. Points that a rate of execution loses are won back with it; others are lost all the same. */
export function needForReason(row: Row): NonNullable<Verdict['fallsWith']> {
  const { actual, target, weight, name } = row.indicator;
  const isOfResult = lostPoints(row) === undefined || isExecutionName(name);
  return restingOn(...(isOfResult ? [actual, target] : []), ...(row.score.missed ? [] : [weight]));
}

/** Whether an indicator that is the execution rate itself, as the money has it, asks for the reason in its own row. */
export function isAskedByRow(subject: Subject): boolean {
  const funds = subject.evaluation?.funds;
  return rowsOf(subject).some(
    (row) =>
      isWholeExecution(row.indicator.name) &&
      needsReason(row, subject) &&
      contradictingRate(row.indicator, funds) === undefined,
  );
}

/** A row of the funds with points of its own, and an indicator that is the execution rate itself, ask no more than the funds do: below the threshold only. */
function isExecutedEnough(row: Row, rubric: Rubric): boolean {
  const { indicator, score } = row;
  const { thresholds } = rubric;
  if (indicator.money) return isSpentEnough(indicator.money, score, rubric);
  const { measured, reported, high } = score;
  if (!measured || !isExecutionName(indicator.name)) return false;
  const isWhole = readRate(indicator.target)[0]?.value.equals(1) === true;
  // What a wrong rate has cost is won back with it.
  const isEarned = !reported || !high || reported.greaterThanOrEqualTo(truncate(high, 1));
  const least = measured.target.times(thresholds.underExecuted.value);
  return (
    isWhole && (isEarned || earnsAsTyped(indicator)) && measured.actual.greaterThanOrEqualTo(least)
  );
}

/** Whether so much of a row's money was spent that nothing is asked, and the points lost are those that the rest has cost. */
function isSpentEnough(
  money: FundsRow,
  { weight, reported }: IndicatorScore,
  { thresholds }: Rubric,
): boolean {
  const rate = rowRate(money);
  if (!rate || !weight || !reported || rate.lessThan(thresholds.underExecuted.value)) return false;
  return reported.greaterThanOrEqualTo(truncate(weight.times(rate), 1));
}

/** The reason that the form itself holds for a row, and whether it will do. */
export function writtenReason(
  row: Row,
  evaluation: SelfEvaluation | undefined,
): { readonly reason: ReasonText; readonly adequate: boolean } | undefined {
  const { texts, ...context } = asksOf(row, evaluation);
  let first: ReasonText | undefined;
  for (const reason of texts) {
    if (!reason || isNoReason(reason.text)) continue;
    const { status } = judgeWritten(reason, context);
    if (status === 'missing') continue;
    if (status === 'given') return { reason, adequate: true };
    first ??= reason;
  }
  return first && { reason: first, adequate: false };
}

/** Whether the form gives scores at all; of one that does not, none are invented. */
export function isScored(card: ScoreCard | undefined): card is ScoreCard {
  return card?.typedSum !== undefined;
}

/** Points as text, without trailing zeros: `9.5`, `10`. */
export function pointsText(points: Decimal, places = 2): string {
  return formatDecimal(points.toDecimalPlaces(places));
}

/** The right points beside a score of one decimal: 9.7492, where 9.75 would look as if 9.7 were the wrong way to round it. */
export function pointsToRound(exact: Decimal | undefined, right: Decimal, given: Decimal): string {
  return roundHalfUp(right, 1).equals(given) ? pointsText(right) : pointsText(exact ?? right, 4);
}

/** The weight that stands beside a total: its own, or that of the first row. */
export function weightBeside(
  total: SelfEvaluation['total'],
  rows: readonly Row[],
): Field | undefined {
  return total?.weight ?? rows[0]?.indicator.weight;
}

/** The weight of a row in an equation; one that a heading leaves for the row has no cell of its own. */
export function weightTerm({ indicator, score }: Row, sign: Term['sign']): Term {
  const { weight } = score.group ?? score;
  if (indicator.weight) return term({ label: named('weight'), field: indicator.weight }, sign);
  return { label: named('weight'), value: weight ? pointsText(weight) : '', sign };
}
