import { gather, type Decimal, formatDecimal, matchesPrinted } from '../../amount';
import { shownText, type Indicator } from '../../forms';
import type { Rubric } from '../../rubrics';
import {
  contradictingRate,
  daysLate,
  digitSlip,
  earns,
  earnsAsTyped,
  executionOf,
  unitSlip,
} from '../../scoring';
import { isFarBeyond } from '../beyond';
import { doubting, restingOn } from '../doubts';
import { named } from '../field-names';
import { signed } from '../figure';
import { percentBeside, percentText } from '../compare/rate';
import {
  asksWithReport,
  cellsOf,
  isScored,
  pointsText,
  type Row,
  rowPath,
  rowsOf,
  rowValues,
  pointsToRound,
  weightTerm,
} from '../rows';
import { type Asks, NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';
import { suggestPoints } from '../suggest';
import { toldDelay } from '../told-delay';
import { term } from '../terms';
import { aboveToldRate } from './told-rate';
import { type Key as OutsideKey, outsideOf, type OutsideRange } from '../outside-range';

type Key =
  | OutsideKey
  | 'above-unit'
  | 'above-point'
  | 'above-year'
  | 'below-far'
  | 'below-turned'
  | 'told-above'
  | 'told-full';

/** 指标得分在评分标准允许的范围内 */
export default rule({
  id: 'score/indicator',
  outcome: 'fail',
  basis: ['printed-quantitative', 'mof-2020-10'],
  messages: [
    'above',
    'above-unit',
    'above-point',
    'above-year',
    'below',
    'negative',
    'negative-band',
    'below-far',
    'below-turned',
    'one-decimal',
    'above-band',
    'below-band',
    'above-open',
    'below-open',
    'above-late',
    'below-late',
    'above-criteria',
    'below-criteria',
    'unclear-criteria',
    'told-above',
    'told-full',
  ],
  examples: {
    right: [
      { 年度指标值: '≥50个', 实际完成值: '40个', 分值: '10', 得分: '8' },
      { 年度指标值: '≤20天', 实际完成值: '25天', 分值: '10', 得分: '8' },
      { 年度指标值: '显著提升', 实际完成值: '显著提升', 分值: '10', 得分: '9' },
    ],
    wrong: [
      { 年度指标值: '≥50个', 实际完成值: '40个', 分值: '10', 得分: '10' },
      { 年度指标值: '0', 实际完成值: '1', 分值: '5', 得分: '5' },
    ],
  },
  check(subject) {
    if (!isScored(subject.card)) return NOT_APPLICABLE;
    return gather(rowsOf(subject), (row) => {
      const outside = outsideOf(row, subject);
      if (!outside) return aboveToldRate(row) ?? [];
      if (outside.key === 'below' && isLessByShare(row)) return [];
      const meant = contradictingRate(row.indicator, subject.evaluation?.funds);
      // A score that a rate earned which the money contradicts goes with that rate; less, with any.
      if (!meant && earnsByMoney(row.indicator, subject)) return [];
      if (meant && (outside.outcome === 'note' || earnsAsTyped(row.indicator))) return [];
      const found = verdict(row, outside, subject, meant);
      return (
        otherYear(row, found, subject.evaluation) ??
        turnedRound(row, found) ??
        beyondTarget(row, found, subject.rubric) ??
        found
      );
    });
  },
});

/** 30小时 for ≤24小时: a quarter too much, and a quarter of the points less; the other way to count it. */
function isLessByShare({ indicator, score }: Row): boolean {
  const { measured, reported, weight, method } = score;
  if (method !== 'inverse-ratio' || !measured || !reported || !weight) return false;
  const { target, actual } = measured;
  if (!target.greaterThan(0) || !actual.greaterThan(target)) return false;
  const earned = weight.times(target.times(2).minus(actual)).dividedBy(target);
  const read = indicator.score?.reading;
  const places = read?.kind === 'quantity' ? read.places : 2;
  return matchesPrinted(earned, reported, Math.max(places, 1));
}

/** A rate that goes with the money, printed rounded: the exact one may earn what the score says. */
function earnsByMoney(indicator: Indicator, { evaluation }: Subject): boolean {
  const rate = executionOf(evaluation?.funds, indicator.name)?.rate;
  return rate !== undefined && earns(indicator, rate);
}

/** What decides a score: the form's own 评分标准, a band of the rubric, or else the rule. */
function basisOf({ key, banded }: OutsideRange, bandBasis: string) {
  if (key === 'above-criteria' || key === 'below-criteria' || key === 'unclear-criteria')
    return { basis: 'form:self-evaluation' };
  return banded ? { basis: bandBasis } : undefined;
}

/** What speaks of a score, and not of the shortfall alone. */
const OF_SCORE =
  /得分|满分|评分|打分|计分|赋分|分值|自评分|[扣减]\s*分|(?:扣|得|按)\s*\d|\d\s*分(?![钟之])/;

/** Who let a thing be done later: then it was not late. */
const OF_LEAVE =
  /(?:批准|批复|同意|准予|通知|文件|合同|协议|会议)[^。；]{0,20}(?:延|推迟|顺延|调整)|(?:延|推迟|顺延|调整)[^。；]{0,12}(?:批准|批复|同意)|不可抗力/;
/** More is not a little late. */
const A_LITTLE = 15;

/**
 * Why a result in words fell short is no reason for full marks, nor for those of two bands above: only a text that speaks of the
 * score is. A date a little late, and points of the next band, are settled by the reason for the shortfall.
 */
function reasonsFor(row: Row, outside: OutsideRange, { evaluation, rubric }: Subject): Asks {
  const asks = asksWithReport(row, evaluation);
  const { open, reported, weight } = outside;
  const only = (pattern: RegExp): Asks => {
    const { inReport: _, texts, ...rest } = asks;
    return { ...rest, texts: texts.filter((text) => text && pattern.test(text.text)) };
  };
  if (outside.key === 'above-late') {
    const isFull =
      reported.equals(weight) && (isFarBehind(row, evaluation?.year) || isToldLate(row, asks));
    return isFull ? only(new RegExp(`${OF_SCORE.source}|${OF_LEAVE.source}`)) : asks;
  }
  if (!row.score.missed || !open) return asks;
  const next = rubric.bands.value.find(({ from }) => open.equals(weight.times(from)));
  return !next || reported.lessThan(weight.times(next.to)) ? asks : only(OF_SCORE);
}

function isFarBehind({ indicator: { target, actual } }: Row, year: number | undefined): boolean {
  const [wanted, reached] = [target?.reading, actual?.reading];
  if (wanted?.kind !== 'date' || reached?.kind !== 'date') return false;
  return (daysLate(wanted, reached, year) ?? 0) > A_LITTLE;
}

/** 停工18天 beside a result that names the month alone: so late it says itself that it was. */
function isToldLate({ indicator: { actual } }: Row, { texts }: Asks): boolean {
  const reached = actual?.reading;
  if (reached?.kind !== 'date' || reached.day !== undefined) return false;
  return texts.some((text) => (toldDelay(text?.text ?? '')?.days ?? 0) > A_LITTLE);
}

/** A date that is late by its year alone, where the form tells of the same month a year before: the year may be what is wrong. */
function otherYear(
  { indicator }: Row,
  found: Verdict<Key>,
  evaluation: Subject['evaluation'],
): Verdict<Key> | undefined {
  const [wanted, reached] = [indicator.target?.reading, indicator.actual?.reading];
  if (
    found.key !== 'above-late' ||
    wanted?.kind !== 'date' ||
    reached?.kind !== 'date' ||
    !evaluation
  )
    return undefined;
  const { year, month } = reached;
  if (year === undefined || month === undefined) return undefined;
  if (year - 1 !== (wanted.year ?? evaluation.year)) return undefined;
  const likely = `${year - 1}年${month}月`;
  const place = evaluation.completions.find(({ text }) => text.includes(likely));
  if (!place || place.text.includes(`${year}年`)) return undefined;
  const data = { ...found.data, likely };
  return { ...found, key: 'above-year', cells: [...found.cells, place.cell], data };
}

/** A bound in the result and none in the target, which a score below full marks does not go with: each looks typed for the other. */
function turnedRound({ indicator }: Row, found: Verdict<Key>): Verdict<Key> | undefined {
  const [target, actual] = [indicator.target?.reading, indicator.actual?.reading];
  if (found.key !== 'below' || target?.kind !== 'quantity' || actual?.kind !== 'quantity')
    return undefined;
  const sign = /^\s*[≥≤<>]=?/.exec(actual.text)?.[0].trim();
  if (target.comparator || sign === undefined || target.value.equals(actual.value))
    return undefined;
  const data = { ...found.data, sign };
  return { ...found, outcome: 'undetermined', key: 'below-turned', data, suggestion: undefined };
}

/** A result far beyond its target may be what is wrong beside a score that is not full: nobody is advised to raise the score. */
function beyondTarget(row: Row, found: Verdict<Key>, rubric: Rubric): Verdict<Key> | undefined {
  const wanted = row.indicator.target?.reading;
  const { measured } = row.score;
  if (found.key !== 'below' || wanted?.kind !== 'quantity' || !measured) return undefined;
  if (!isFarBeyond(row.indicator, wanted, measured, rubric)) return undefined;
  const { target, actual } = measured;
  const share = actual.minus(target).abs().dividedBy(target);
  const rate = percentBeside(share, rubric.thresholds.overAchieved.value);
  return { ...found, key: 'below-far', data: { ...found.data, rate }, suggestion: undefined };
}

/** Full marks for about a tenth of what was wanted: the decimal point may be what is wrong. */
function pointSlip({ indicator, score }: Row) {
  const { weight, reported } = score;
  const slip = reported && weight?.equals(reported) ? digitSlip(indicator) : undefined;
  return slip?.way === 'point' ? slip : undefined;
}

function verdict(
  row: Row,
  outside: OutsideRange,
  subject: Subject,
  meant: Decimal | undefined,
): Verdict<Key> {
  const { indicator } = row;
  const { reported, bottom, top, weight, banded, open } = outside;
  const limit = reported.lessThan(bottom) ? bottom : top;
  const expected = formatDecimal(limit, 2);
  const actual = reported.toFixed();
  const difference = signed(reported.minus(limit));
  // As far from each other as 万亩 and 亩: the units come first, and with them the reason.
  const slip = outside.key === 'above' ? unitSlip(indicator) : undefined;
  const mistyped = outside.key === 'above' && !slip ? pointSlip(row) : undefined;
  const isSlip = slip !== undefined || mistyped !== undefined;
  const rests = restingOn(
    indicator.score,
    indicator.weight,
    ...(outside.key === 'above' ? [indicator.actual, indicator.target] : []),
  );
  return {
    outcome: outside.outcome,
    key: slip ? 'above-unit' : mistyped ? 'above-point' : outside.key,
    ...(isSlip && { doubts: doubting(indicator.actual) }),
    cells: isSlip
      ? cellsOf(row, indicator.actual, indicator.target, indicator.score)
      : cellsOf(row, indicator.score, indicator.actual, indicator.target),
    terms: [
      term({ label: named('target'), field: indicator.target }, '，'),
      term({ label: named('actual'), field: indicator.actual }, '，'),
      weightTerm(row, '，'),
      term({ label: named('score'), field: indicator.score }, '，'),
    ],
    ...(isSlip
      ? { expected: shownText(indicator.target), actual: shownText(indicator.actual) }
      : { expected, actual, difference }),
    data: {
      indicator: indicator.name,
      target: shownText(indicator.target),
      value: meant ? percentText(meant) : shownText(indicator.actual),
      criteria: shownText(indicator.criteria),
      weight: pointsText(weight),
      low: formatDecimal(bottom, 2),
      high: formatDecimal(top, 2),
      below: open ? pointsText(open, 6) : formatDecimal(top, 2),
      expected,
      actual,
      difference,
      ...(outside.key === 'one-decimal' && {
        expected: pointsToRound(outside.exact, limit, reported),
      }),
      gap: reported.minus(limit).abs().toFixed(),
      ...slip,
      ...mistyped,
    },
    suggestion:
      isSlip || banded || row.score.group
        ? undefined
        : suggestPoints(indicator.score, limit, indicator.weight),
    ...basisOf(outside, subject.rubric.bands.basis),
    ...(outside.outcome === 'explain' && { asks: reasonsFor(row, outside, subject) }),
    // Where the target was missed as well, only this finding asks for the reason.
    ...(!(outside.outcome === 'explain' && row.score.missed) && {
      // What is less than a formula allows may be the office's own choice, whatever the result.
      fallsWith: rests,
    }),
    path: rowPath(row, 'score'),
    values: rowValues(row),
  };
}
