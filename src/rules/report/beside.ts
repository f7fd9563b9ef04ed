import { decimal, type Decimal, type Quantity, type Unit } from '../../amount';
import type { Field, Indicator } from '../../forms';
import type { Fact, LooseFact, ValueFact } from '../../narrative';
import { cellLabel } from '../basic/columns';
import type { FieldName } from '../field-names';
import type { Subject } from '../rule';
import type { Candidate, Judged, Owner } from './candidate';
import { judgePoints } from './points';
import { holds } from './stated';

/** A figure in its sentence, and what has been found of those before it. */
export interface Beside {
  readonly subject: Subject;
  readonly earlier: readonly Judged[];
  /** The words of its sentence before it and behind it. */
  readonly before: string;
  readonly behind: string;
}

/**
 * A figure that goes on about one before it: the target beside a result, how far that is from it, points. `open`
 * where it is one of these and nobody can tell which; `undefined` where it is none.
 */
export function besideFigures(
  fact: ValueFact | LooseFact,
  beside: Beside,
): Judged | 'open' | undefined {
  return judgeTarget(fact, beside) ?? judgePoints(fact, beside);
}

const YEAR = '(?:年度|全年|年初|预期|既定|设定的?|计划的?|绩效|的)*';
const AIM = `${YEAR}(?:目标|计划|任务|控制)(?:值|数|任务|标准)?`;
/** 未达到100%的目标, 高于90%的目标值, 目标35件. */
const BEFORE_TARGET = new RegExp(
  `^[，,（(、]?\\s*(?:但|仍|均|略|虽)*(?:高于|低于|超过|超出|未达到?|没有达到|达到|不及|少于|多于|优于|完成)了?${YEAR}$`,
);
const BEHIND_AIM = new RegExp(`^(?:以[上内下])?的?${AIM}`);
const NAMED_TARGET = new RegExp(
  `^[，,（(、]?\\s*(?:但|仍|均)*(?:未达到?|达到|完成|控制在)?了?${AIM}(?:为|是|[:：])?$`,
);
/** 比目标3000户少150户. */
const COMPARED_WITH = new RegExp(`^[，,（(、]?\\s*(?:比|较|与)${AIM}的?$`);
const GOES_ON = /^(?:的)?(?:少|多|高|低|节约|超|减少|增加|差)/;
const NO_WORDS = /^[，,（(、]?\s*(?:但|仍|均|略|虽)*$/;
/** 比目标多22人, 低于目标值5个百分点, 超目标2家. */
const FROM_TARGET = new RegExp(
  `^[，,（(、]?\\s*(?:但|仍|均|略)*(?:比|较|超|高于|低于|少于|多于|超出|超过|高出|距|距离|优于)了?${AIM}(?:高|低|多|少|超|减少|增加|差|相差|提高|降低|缩短)?(?:了|出)?$`,
);
const WITHOUT_GAP = new RegExp(`(?:超|高于|低于|少于|多于|超出|超过|优于)了?${AIM}$`);
/** 超过320公里的目标12公里. */
const BEHIND_TARGET = new RegExp(
  `^(?:以[上内下])?的?${AIM}[，,]?(?:高|低|多|少|超|差|相差)?(?:了|出)?$`,
);
const BARE = /^(?:少|多|高|低|超|差|相差)了?$/;
/** 完成目标的102.4%, 完成年度目标320公里的103.75%. */
const DEGREE = new RegExp(`^[，,（(、]?\\s*(?:仅|已|占)?(?:完成|达到)?了?${AIM}的$`);
const DEGREE_BEHIND = new RegExp(`^的?(?:${AIM})?的$`);
const COMPLETION = /^[，,（(、]?\s*(?:目标|任务|计划)?完成率(?:为|达到?|是|[:：])?$/;

/** The target beside a result, or how the one stands to the other. */
function judgeTarget(fact: ValueFact | LooseFact, beside: Beside): Judged | 'open' | undefined {
  const { subject, before, behind } = beside;
  if (
    fact.kind !== 'uncompared' ||
    !/目标|计划|任务|控制|完成率/.test(before + behind.slice(0, 12))
  ) {
    return undefined;
  }
  const previous = previousOf(fact, subject);
  if (!previous) return undefined;
  const between = before.slice(before.length - gapOf(previous, fact));
  const known = beside.earlier.find((one) => one.fact === previous);
  const indicator = known ? known.indicator : satisfactionOf(previous, subject);
  if (!indicator?.target || known?.not) return undefined;
  const isTarget = known?.isTarget === true;
  const values = valuesOf(indicator, fact.quantity.unit);
  if (!values) return undefined;
  const { target, actual } = values;
  const isPoints = fact.quantity.text.includes('百分点');
  // 低于95% is read as one figure, of whose bound the words behind it tell.
  const { comparator, ...plain } = fact.quantity;
  const isBound = comparator !== undefined && NO_WORDS.test(between) && BEHIND_AIM.test(behind);
  const isAimed =
    isBound ||
    (COMPARED_WITH.test(between) && GOES_ON.test(behind)) ||
    (BEFORE_TARGET.test(between) && BEHIND_AIM.test(behind)) ||
    NAMED_TARGET.test(between);
  const make = (column: FieldName, exact: Decimal | undefined, aim?: true) => {
    if (!exact) return undefined;
    const label = cellLabel(indicator.name, column);
    const field = indicator.target as Field;
    const path = `evaluation.named.${indicator.name}.${column}`;
    const stated = aim ? { ...fact, quantity: plain } : fact;
    const found = against(stated, [{ label, path, field, exact, indicator }], { indicator });
    return found && { ...found, fact, ...(aim && { isTarget: aim }) };
  };
  if (!isTarget && !isPoints && isAimed && isAlike(fact.quantity, indicator.target)) {
    return make('target', target, true);
  }
  const isRatio = fact.quantity.unit?.dimension === 'ratio';
  const degree = isTarget ? DEGREE_BEHIND : DEGREE;
  if (isRatio && (degree.test(between) || COMPLETION.test(between))) {
    if (target.isZero()) return 'open';
    const share = actual.dividedBy(target);
    // 比计划少195户，占计划的6%: of the target is what is lacking.
    const lacking = share.minus(1).abs();
    const isOfGap = holds(fact.quantity, lacking) === 'same';
    return make('targetDegree', isOfGap ? lacking : share);
  }
  const isFrom = isTarget
    ? BEHIND_TARGET.test(between) || BARE.test(between)
    : FROM_TARGET.test(between);
  // 超过目标值40公里 may name the target as well as the gap.
  const isEither = isFrom && !isTarget && WITHOUT_GAP.test(between);
  if (isEither && isAlike(fact.quantity, indicator.target)) {
    const named = make('target', target, true);
    if (named && !named.not) return named;
  }
  if (isFrom) {
    const isRate = indicator.actual && unitOf(indicator.actual)?.dimension === 'ratio';
    if (isPoints !== (isRate === true)) return 'open';
    return isPoints || isAlike(fact.quantity, indicator.target)
      ? make('targetDifference', actual.minus(target).abs())
      : 'open';
  }
  return undefined;
}

function against(
  fact: ValueFact | LooseFact,
  candidates: readonly Candidate[],
  owner: Owner,
): Judged | undefined {
  const [likely] = candidates;
  const results = candidates.map(({ exact }) => holds(fact.quantity, exact));
  if (!likely || results.includes('open')) return undefined;
  const { label } = likely;
  return { fact, label, isSure: true, ...owner, ...(!results.includes('same') && { not: likely }) };
}

/** The figure right before one in its sentence. */
function previousOf(fact: Fact, { report }: Subject): Fact | undefined {
  const facts = report?.facts ?? [];
  const previous = facts[facts.indexOf(fact) - 1];
  return previous?.sentence === fact.sentence ? previous : undefined;
}

function gapOf(previous: Fact, fact: Fact): number {
  return fact.mention.start - previous.mention.end;
}

/** Satisfaction is judged as a claim: whose it is, is told by the row of its name with its figure. */
function satisfactionOf(fact: Fact, { evaluation }: Subject): Indicator | undefined {
  if (fact.kind !== 'value' || fact.measure !== 'satisfaction') return undefined;
  const rows = (evaluation?.indicators ?? []).filter((row) => {
    const values = row.name.includes('满意') && valuesOf(row);
    return values && holds(fact.quantity, values.actual) === 'same';
  });
  return rows.length === 1 ? rows[0] : undefined;
}

/** Target and result in one base. */
export function valuesOf({ target, actual }: Indicator, stated?: Unit) {
  const [aim, done] = [target?.reading, actual?.reading];
  if (aim?.kind !== 'quantity' || done?.kind !== 'quantity' || done.comparator) return undefined;
  // A form that has the unit in the name alone, or nowhere, has the one that the report uses.
  const unit = done.unit ?? aim.unit ?? stated;
  const base = (one: Quantity) => one.value.times((one.unit ?? unit)?.scale ?? decimal('1'));
  if (aim.unit && done.unit && aim.unit.dimension !== done.unit.dimension) return undefined;
  return { target: base(aim), actual: base(done) };
}

function unitOf({ reading }: Field) {
  return reading.kind === 'quantity' ? reading.unit : undefined;
}

function isAlike({ unit }: Quantity, field: Field): boolean {
  const own = unitOf(field);
  return !own || !unit || own.dimension === unit.dimension;
}
