import { type Decimal, decimal, HUNDRED, ONE, type Quantity, ZERO } from '../../amount';
import type { Indicator } from '../../forms';
import type { Measured, Shares } from '../model';
import { bandOf, sharesInBands } from './own-bands';

/** 达标得满分, 完成目标值得10分: what a row that meets its target earns. */
const FULL =
  /(?:达标|(?:达到|完成|达成|实现)(?:年度|预期|计划)?(?:目标|指标|标准|要求|任务|计划)?值?|全部完成|按[时期]完成)的?[,，]?(?:[得计为记](?:满分|全分|\d+(?:\.\d+)?分)|满分)/;
/** 未达标不得分, 逾期不得分: nothing for a miss. */
const NOTHING =
  /^(?:未(?:全部)?完成|未达标|未达到?(?:目标|指标|标准|要求|预期)?值?|未按[时期]完成|不达标|达不到|逾期|超期|否则)的?[,，]?(?:不得分|不计分|[得计]?0分|扣[完除]?全[部分]?分?)$/;
/** ≤22公斤/亩得满分, 达到90%的得10分, 控制在22公斤以内得满分: full marks for what the target says itself. */
const FULL_AT_TARGET =
  /^(?:[\u4e00-\u9fa5]{0,8}[率度量值])?(?:≤|≥|<=?|>=?|=|不超过|不高于|不大于|不低于|不少于|不小于|控制在|达到?|完成)?(?<figure>\d+(?:\.\d+)?)[^\d,;。]{0,8}?(?:(?:及|\(含\))?以[内上下])?的?,?[得计为记]?(?:满分|全分|\d+(?:\.\d+)?分)$/;
/** 超出不得分, 超过22公斤不得分, 低于目标值不得分: nothing for a miss on that side. */
const NOTHING_BEYOND =
  /^(?:(?<up>超过|超出|超标|超支|超额|超限|超|高于|大于|突破)|低于|少于|小于|不足|达不到|未达到?)(?:年度|预期|计划)?(?:目标|指标|标准|计划|上限|下限|限额|控制|规定)?(?:[数值量]|要求)?(?<figure>\d+(?:\.\d+)?)?[^\d,;。扣]{0,6}?[的者]?,?(?:不得分|不计分|[得计]?0分|扣[完除]?全[部分]?分?)$/;
/** 得分=完成率×分值, 得分=实际完成值/目标值×权重: the same as a formula. */
const FORMULA =
  /^(?:本项|该项|指标|实际)?得分=(?:指标|实际)?(?:完成(?:率|比例)|\(?(?:实际)?完成[值数量]?[/÷](?:年度|年初|预期)?(?:目标|指标|计划)[值数量]?\)?)(?:\*|×|x|乘以?)(?:该项|本项|指标)?(?:权重|分值|权数|标准分|满分|总分|\d+(?:\.\d+)?分?)[值分]?$/i;
/** 按比例得分, 未完成的按完成比例计分: the share that is had anyhow. */
const IN_PROPORTION =
  /^(?:未(?:全部)?完成|未达标|未达到(?:目标|指标)?值?|不足|否则)?的?[,，]?按(?:实际)?完成?(?:比例|率|比率)(?:得分|计分|扣分|折算得?分?|给分)$/;
/** 每低1个百分点扣0.5分, 每少1个扣2分, 每超1天扣1分. */
const STEP =
  /^(?:每[亩户人个件套处项次]?(?<way>降低|下降|减少|低|少|差|缺|欠|超过|超出|增加|高出|逾期|超期|延期|延迟|推迟|延后|拖延|晚|高|超|多)(?:于|出)?(?:目标|指标|标准|计划)?值?(?<size>\d+(?:\.\d+)?|一)(?<unit>个?百分点|个?%|[\u4e00-\u9fa5]{1,2}?(?:\/[\u4e00-\u9fa5]{1,2}?)?)?[,，]?扣[减除]?(?<points>\d+(?:\.\d+)?)分)$/;
const DOWN = /^(?:降低|下降|减少|低|少|差|缺|欠)$/;
const TO_THE_END = /^(?:直[至到])?扣完(?:为止|本项分值)?$/;

/**
 * What 评分标准 of its own leave a row that missed its target, where they say it in so many words and nothing else; a step may count
 * begun or only whole, and 1% of a rate may be one of its points or a hundredth of it; where two clauses differ, either may be meant.
 * `undefined` where a person must read them.
 */
export function byOwnCriteria(
  { criteria, target, name }: Indicator,
  shares: Shares,
  weight: Decimal | undefined,
): Shares | undefined {
  if (!criteria) return undefined;
  const quantity = target?.reading.kind === 'quantity' ? target.reading : undefined;
  const said = clausesOf(criteria.text).filter((one) => !TO_THE_END.test(one));
  const graded = said.filter((one) => bandOf(one) !== undefined);
  // Full marks at the target alone are no scale.
  const bands = graded.every((one) => isFullAtTarget(one, quantity))
    ? []
    : graded.flatMap((one) => bandOf(one) ?? []);
  const others = said.filter((one) => bandOf(one) === undefined && !isCaseOfMiss(one, quantity));
  const clauses = others.filter((one) => !isFullAtTarget(one, quantity));
  if (bands.length === 0) return byClauses(clauses, shares, quantity, weight);
  if (clauses.length > 1 || !clauses.every(isProportional)) return undefined;
  if (!quantity || !weight?.greaterThan(ZERO)) return undefined;
  const found = sharesInBands(bands, shares, quantity, weight, name);
  return found ? bounded(shares, ...found) : clauses.length === 0 ? undefined : shares;
}

/** 预算调整率绝对值>5%的, before what is deducted there: the case of a miss, of which nothing else is said. */
const CASE =
  /^[\u4e00-\u9fa5“”"]{0,12}(?:>|<|超过|高于|大于|低于|小于|不足)(?<figure>\d+(?:\.\d+)?)%?的?$/;

function isCaseOfMiss(clause: string, target: Quantity | undefined): boolean {
  const figure = CASE.exec(clause)?.groups?.['figure'];
  return figure !== undefined && target?.value.equals(figure) === true;
}

/** Full marks at the target's own figure say nothing of a miss. */
function isFullAtTarget(clause: string, target: Quantity | undefined): boolean {
  const figure = FULL_AT_TARGET.exec(clause)?.groups?.['figure'];
  return figure !== undefined && target?.value.equals(figure) === true;
}

/** From the least that a clause leaves to the most, where each of them can be worked out. */
function byClauses(
  clauses: readonly string[],
  shares: Shares,
  target: Quantity | undefined,
  weight: Decimal | undefined,
): Shares | undefined {
  const [first, ...others] = clauses.map((one) => byClause(one, shares, target, weight));
  return others.reduce(
    (all, one) =>
      all && one && bounded(shares, lesser(all.low, one.low), greater(all.high, one.high)),
    first,
  );
}

function byClause(
  clause: string,
  shares: Shares,
  target: Quantity | undefined,
  weight: Decimal | undefined,
): Shares | undefined {
  if (isProportional(clause)) return shares;
  if (NOTHING.test(clause) || isNothingBeyond(clause, shares, target)) {
    return bounded(shares, ZERO, ZERO);
  }
  const step = STEP.exec(clause)?.groups;
  return step && weight && target && inSteps(step, shares, target, weight);
}

/** 超出不得分 over a limit that was exceeded; a figure in it is the target's own. */
function isNothingBeyond(
  clause: string,
  { measured }: Shares,
  target: Quantity | undefined,
): boolean {
  const said = NOTHING_BEYOND.exec(clause)?.groups;
  if (!said || !measured || !target) return false;
  const isAbove = measured.actual.greaterThan(measured.target);
  if ((said['up'] !== undefined) !== isAbove) return false;
  return said['figure'] === undefined || target.value.equals(said['figure']);
}

/** What a deduction for each step leaves. */
function inSteps(
  step: Readonly<Record<string, string>>,
  shares: Shares,
  target: Quantity,
  weight: Decimal,
): Shares | undefined {
  const { measured } = shares;
  if (!weight.greaterThan(ZERO) || !measured) return undefined;
  if (DOWN.test(step['way'] ?? '') !== measured.actual.lessThan(measured.target)) return undefined;
  const counts = stepsIn(
    measured,
    target,
    step['size'] ?? '',
    step['unit']?.replace(/^个(?=百分点|%)/, ''),
  );
  const [first, ...others] = counts;
  if (!first) return undefined;
  const points = decimal(step['points'] ?? '0');
  const left = (count: Decimal): Decimal => {
    const rest = ONE.minus(count.times(points).dividedBy(weight));
    return rest.isNegative() ? ZERO : rest;
  };
  return bounded(
    shares,
    left(others.reduce(greater, first).ceil()),
    left(others.reduce(lesser, first).floor()),
  );
}

function lesser(one: Decimal, other: Decimal): Decimal {
  return one.lessThan(other) ? one : other;
}

function greater(one: Decimal, other: Decimal): Decimal {
  return one.greaterThan(other) ? one : other;
}

function isProportional(clause: string): boolean {
  return IN_PROPORTION.test(clause) || FORMULA.test(clause);
}

/** The parts of the text that say something of a miss. */
function clausesOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(FULL, '')
    .split(/[,;。]+(?!扣[减除]?\d|[得计]\d+(?:\.\d+)?分)/)
    .filter((clause) => clause !== '');
}

/** How many steps the result lies off its target, in each way that the step may be meant. */
function stepsIn(
  { target, actual }: Measured,
  { unit, value }: Quantity,
  size: string,
  named: string | undefined,
): readonly Decimal[] {
  const step = decimal(size === '一' ? '1' : size);
  if (step.isZero() || target.isZero()) return [];
  // Divided last, so that what is one whole step off comes out as one.
  const miss = target.minus(actual);
  const inUnits = miss.times(value).dividedBy(target.times(step)).abs();
  const inHundredths = miss.times(HUNDRED).dividedBy(target.times(step)).abs();
  const isPercent = unit?.name === '%';
  if (named === '百分点') return isPercent ? [inUnits] : [];
  if (named === '%') return isPercent ? [inUnits, inHundredths] : [inHundredths];
  // 每亩超1公斤 of 22公斤/亩: so much for each of them.
  const own = unit?.per === undefined ? unit?.name : [unit.name, unit.name.replace(/\/.*$/, '')];
  return [own].flat().includes(named) ? [inUnits] : [];
}

function bounded(shares: Shares, low: Decimal, high: Decimal): Shares {
  return { ...shares, method: 'band', low, high, why: 'own-criteria' };
}
