/** The figures of a sentence that a name is in force for, beside those of the form. */
import { decimal, HUNDRED, roundHalfUp, type Decimal, type Quantity } from '../../../amount';
import type { Field, Indicator } from '../../../forms';
import { pointsOf } from '../../../scoring';
import { cellLabel } from '../../basic/columns';
import { named, type FieldName } from '../../field-names';
import type { Subject } from '../../rule';
import { rateCandidate, type Candidate, type Judged } from '../candidate';
import { valuesOf } from '../target-and-result';
import { exactOf } from '../named-rows';
import { pointsOfRows, type Points } from '../points';
import { arePoints, baseOf, holds } from '../stated';
import { inForce, type OfOwner } from './chain';

/** `open` where the words say what it is and nobody can tell whether it is right; `undefined` where they leave it to others. */
export function judgeInForce(one: OfOwner, subject: Subject): Judged | 'open' | undefined {
  switch (one.role) {
    case 'bare':
    case 'count':
      return undefined;
    case 'points':
    case 'score':
    case 'weight':
    case 'lost':
      return judgePoints(one, subject);
    default:
      return judgeRow(one);
  }
}

function judgePoints(one: OfOwner, subject: Subject): Judged | 'open' | undefined {
  const { fact, owner, role } = one;
  if (owner.kind !== 'total' && isOfWhole(fact, owner, subject)) return undefined;
  if (role === 'points' && areToBeGained(one, subject)) return 'open';
  const found = owner.kind === 'total' ? totalPoints(subject, role) : ofOwner(owner, role, subject);
  const { quantity } = fact;
  if (found.length === 0 || quantity.comparator === 'about') return 'open';
  const isRight = found.some(({ exact }) => arePoints(quantity, exact));
  const [likely] = found;
  if (!likely || (!isRight && holds(quantity, likely.exact) === 'open')) return 'open';
  return { fact, label: likely.label, isSure: true, ...(!isRight && { not: likely }) };
}

/** 产出指标50分、效益指标30分: each is what there was to be gained, and nothing says that it was. */
function areToBeGained({ fact }: OfOwner, subject: Subject): boolean {
  const { facts = [] } = subject.report ?? {};
  const own = facts.flatMap((other) => {
    const force = other.sentence === fact.sentence ? inForce(other, subject) : undefined;
    return force?.role === 'points' ? [force] : [];
  });
  return own.every((other) => {
    const [most] = ofOwner(other.owner, 'weight', subject);
    return most !== undefined && other.fact.quantity.value.equals(most.exact);
  });
}

/** 预算执行率98%，自评95.6分: no single row, nor a section, has so many points. */
function isOfWhole(fact: OfOwner['fact'], owner: OfOwner['owner'], subject: Subject): boolean {
  if (fact.kind !== 'value' || fact.measure !== 'selfScore') return false;
  const [most] = ofOwner(owner, 'weight', subject);
  return most === undefined || fact.quantity.value.greaterThan(most.exact);
}

function ofOwner(
  { kind, name, rows }: OfOwner['owner'],
  role: OfOwner['role'],
  subject: Subject,
): readonly Candidate[] {
  if (kind === 'row' && rows.length !== 1) return [];
  const called = kind === 'row' ? (rows[0]?.name ?? name) : name;
  const points = pointsOfRows(called, rows, subject);
  const own = points ? pointsIn(points, role) : [];
  return kind === 'row' && role === 'score' ? [...own, ...otherScores(rows)] : own;
}

/** 折算得分, and the one out of 100, where the form has them. */
function otherScores(rows: readonly Indicator[]): readonly Candidate[] {
  return rows.flatMap(({ name, convertedScore, rawScore }) =>
    [convertedScore, rawScore].flatMap((field) => {
      const exact = pointsOf(field);
      const label = cellLabel(name, 'convertedScore');
      return field && exact ? [{ label, path: `evaluation.points.${name}`, field, exact }] : [];
    }),
  );
}

function pointsIn(
  { name, field, score, weight }: Points,
  role: OfOwner['role'],
): readonly Candidate[] {
  const make = (column: FieldName, exact: Decimal | undefined): readonly Candidate[] => {
    if (!exact) return [];
    const label = cellLabel(name, column);
    const path = `evaluation.points.${name}.${column}`;
    return [{ label, path, field, exact, worked: exact.toFixed() }];
  };
  if (role === 'score' || role === 'points') return make('score', score);
  if (role === 'weight') return make('weight', weight);
  return make('deduction', weight?.minus(score));
}

/** Of the whole, or of its indicators alone, where it is not said which. */
function totalPoints(subject: Subject, role: OfOwner['role']): readonly Candidate[] {
  const { total } = subject.evaluation ?? {};
  const [score, weight] = [pointsOf(total?.score), pointsOf(total?.weight) ?? HUNDRED];
  if (!total?.score || !score) return [];
  const whole = pointsIn({ name: named('total'), field: total.score, score, weight }, role);
  const { indicators = [] } = subject.evaluation ?? {};
  const isRows = role === 'lost' && indicators.length > 0;
  const all = isRows ? pointsOfRows(named('indicator'), indicators, subject) : undefined;
  return all ? [...whole, ...pointsIn(all, role)] : whole;
}

function judgeRow(one: OfOwner): Judged | 'open' | undefined {
  const { fact, owner, role } = one;
  const [indicator, another] = owner.rows;
  if (!indicator || another) return 'open';
  const { comparator, ...plain } = fact.quantity;
  if (comparator === 'about') return 'open';
  const candidates = candidatesOf(one, indicator);
  if (candidates === undefined) return 'open';
  const [likely] = candidates;
  if (!likely) return undefined;
  const quantity = role === 'actual' && comparator ? fact.quantity : plain;
  const results = candidates.map(({ exact }) => holds(quantity, exact));
  const isRight = results.includes('same') || (role === 'rest' && isWithin(plain, likely));
  const isTarget = role === 'target' || likely.path.endsWith('.target');
  const found: Judged = {
    fact,
    label: likely.label,
    isSure: true,
    indicator,
    ...(isTarget && { isTarget }),
  };
  if (isRight || followsFrom(one, quantity)) return found;
  if (results.includes('open') || isSpoilt(one)) return 'open';
  return { ...found, not: likely };
}

function candidatesOf(
  { fact, role, way, before }: OfOwner,
  indicator: Indicator,
): readonly Candidate[] | undefined {
  const { quantity } = fact;
  const { target: aim, actual: done } = indicator;
  const of = (column: FieldName, field: Field, exact: Decimal, worked?: string): Candidate => {
    const path = `evaluation.named.${indicator.name}.${column}`;
    return {
      label: cellLabel(indicator.name, column),
      path,
      field,
      exact,
      ...(worked && { worked }),
    };
  };
  const plainly = (column: 'target' | 'actual', field: Field | undefined) => {
    const exact = field && isPlainFigure(field, column) ? exactOf(quantity, field) : undefined;
    return field && exact ? [of(column, field, exact)] : undefined;
  };
  if (role === 'target') {
    const own = plainly('target', aim);
    // The first target beside the adjusted one.
    return own && [...own, ...(plainly('target', indicator.initialTarget) ?? [])];
  }
  if (role === 'actual') return plainly('actual', done);
  const values = valuesOf(indicator, quantity.unit);
  if (!values || !aim || !done) return undefined;
  const { target, actual } = values;
  const isRate = isOfRatio(done) || isOfRatio(aim);
  if (role === 'degree' || role === 'excess') {
    if (target.isZero() || quantity.unit?.dimension !== 'ratio') return undefined;
    const share = actual.dividedBy(target);
    const worked = role === 'degree' ? share : share.minus(1);
    const other = role === 'degree' ? actual : actual.minus(target);
    const own = of('targetDegree', aim, worked, percent(worked));
    // 比计划少195户，占计划的6%: of the target is what is lacking.
    const isOfGap = role === 'degree' && before.at(-1)?.role === 'difference';
    const lacking = isOfGap ? [of('targetDegree', aim, share.minus(1).abs())] : [];
    const typed = rateCandidate(indicator.completionRate, 'completionRate', own.path);
    return [own, ...lacking, ...(isRate ? [of('actual', done, other)] : []), ...typed];
  }
  const scale = quantity.unit?.scale ?? decimal('1');
  const isPoints = quantity.text.includes('百分点');
  if (isPoints ? !isRate : isRate !== (quantity.unit?.dimension === 'ratio')) return undefined;
  if (!isPoints && !isAlike(quantity, done)) return undefined;
  const up = actual.minus(target);
  const gap = way === 'up' ? up : way === 'down' || role === 'rest' ? up.negated() : up.abs();
  const text = `${gap.dividedBy(scale).toFixed()}${quantity.unit?.name ?? ''}`;
  const apart = of('targetDifference', aim, gap, text);
  if (role === 'either') {
    const near = plainly('target', aim);
    const isNear = baseOf(quantity).times(2).greaterThan(target.abs());
    return near && isNear ? [...near, apart] : [apart, ...(near ?? [])];
  }
  // 低3% of a rate may be a share of its target.
  const share = isRate && !isPoints && !target.isZero() ? gap.dividedBy(target) : undefined;
  return share ? [apart, of('targetDifference', aim, share)] : [apart];
}

function isPlainFigure({ reading }: Field, column: 'target' | 'actual'): boolean {
  if (reading.kind !== 'quantity' || reading.also || reading.change) return false;
  return column === 'target' || reading.comparator === undefined;
}

function isOfRatio({ reading }: Field): boolean {
  return reading.kind === 'quantity' && reading.unit?.dimension === 'ratio';
}

function isAlike({ unit }: Quantity, { reading }: Field): boolean {
  const own = reading.kind === 'quantity' ? reading.unit : undefined;
  return !own || !unit || own.dimension === unit.dimension;
}

function percent(share: Decimal): string {
  return `${roundHalfUp(share.times(HUNDRED), 2).toFixed()}%`;
}

/** Fewer may be what was not made up for in another way. */
function isWithin(quantity: Quantity, { exact }: Candidate): boolean {
  return !baseOf(quantity).greaterThan(exact);
}

/** What the sentence itself states of target and result. */
function statedIn({ before }: OfOwner) {
  const last = (role: string) =>
    before.filter((other) => other.role === role).at(-1)?.fact.quantity;
  const [target, actual] = [last('target'), last('actual') ?? last('bare')];
  return { target, actual };
}

/** A difference, or a share, that is right between the figures that the sentence states: one of those is told. */
function followsFrom(one: OfOwner, quantity: Quantity): boolean {
  const { target, actual } = statedIn(one);
  if (!target || !actual) return false;
  const [aim, done] = [baseOf(target), baseOf(actual)];
  if (one.role === 'degree' || one.role === 'excess') {
    if (aim.isZero()) return false;
    const share = done.dividedBy(aim);
    return holds(quantity, one.role === 'degree' ? share : share.minus(1)) === 'same';
  }
  if (one.role !== 'difference') return false;
  const up = done.minus(aim);
  const gap = one.way === 'up' ? up : one.way === 'down' ? up.negated() : up.abs();
  return holds(quantity, gap) === 'same';
}

/** Beside a figure that is not the form's nobody can tell what a further one should be. */
function isSpoilt(one: OfOwner): boolean {
  const { role, owner, before } = one;
  if (role === 'target' || role === 'actual') return false;
  const [indicator] = owner.rows;
  return before.some((other) => {
    if (!indicator || (other.role !== 'target' && other.role !== 'actual')) return false;
    const [likely] = candidatesOf(other, indicator) ?? [];
    const { comparator: _, ...plain } = other.fact.quantity;
    return likely !== undefined && holds(plain, likely.exact) === 'differs';
  });
}
