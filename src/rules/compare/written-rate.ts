/** Rates that a text writes beside the two figures they come from: 在职23人/编制25人，控制率92%. */
import { decimal, type Decimal, HUNDRED, ONE, stepAt } from '../../amount';
import { isMeasuredBy } from '../../narrative';

export interface WorkedOut {
  /** The figures with their rate, as written. */
  readonly quote: string;
  readonly part: Decimal;
  readonly whole: Decimal;
  /** In percent. */
  readonly stated: Decimal;
  readonly places: number;
  /** A stroke, or what the figures are called, says which is divided by which. */
  readonly isSure: boolean;
  readonly fits: boolean;
}

/** In `102/103,99.03%` the comma parts two figures. */
const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)`;
/** Up to the next sign. */
const UNIT = String.raw`\s*([十百千万亿]?[\u4e00-\u9fa5㎡]{0,2})(?![\u4e00-\u9fa5㎡])\s*`;
const WORDS = String.raw`[\u4e00-\u9fa5“”"]{0,10}?`;
const RATE = String.raw`(-?\d+(?:\.\d+)?)\s*%`;

/** 23人/编制25人，控制率92%; 36/40=90%. In 8.4/9.2-100% and 100%-8.4/9.2 the quotient is part of a longer formula. */
const DIVIDED = new RegExp(
  String.raw`(?<![\d./年月]|[\d%]\s*-\s*)${NUMBER}${UNIT}[/÷]\s*${WORDS}${NUMBER}${UNIT}(?:[×x*]\s*100%?)?[,，、:：=(\s]*${WORDS}[=:：]?\s*(?!-(?<![,，、:：=(率为是]\s*-))${RATE}`,
  'g',
);
/** 96.67%（29/30） */
const BEHIND = new RegExp(
  String.raw`${RATE}\s*\(\s*${WORDS}${NUMBER}${UNIT}[/÷]\s*${WORDS}${NUMBER}${UNIT}\)`,
  'g',
);
/** 应验收20项，验收18项，90%; 在职48人，编制50人，控制率96% */
const CALLED = String.raw`([\u4e00-\u9fa5“”"]{1,14})`;
const LISTED = new RegExp(
  String.raw`${CALLED}${NUMBER}${UNIT}[,，、]\s*(${WORDS})${NUMBER}${UNIT}[,，、=]\s*(?:(${WORDS}率)(?:为|达到?)?)?\s*${RATE}`,
  'g',
);
/** 136人，占编制数143人的比率为95.10% */
const OF_WHOLE = new RegExp(
  String.raw`${NUMBER}\s*([十百千万亿]?[\u4e00-\u9fa5㎡]{0,2}?)[,，、]?\s*占${WORDS.replace('10', '14')}${NUMBER}([十百千万亿]?[\u4e00-\u9fa5㎡]{0,2}?)的(?:比率|比例|比重|百分比)?(?:[为是]|达到?|约)*[:：]?\s*${RATE}`,
  'g',
);
/** 本年42.6万元，上年48.2万元，变动率-11.62% */
const CHANGED = new RegExp(
  String.raw`(本年|上年|今年|去年)度?${WORDS}${NUMBER}${UNIT}[,，、;；]\s*(本年|上年|今年|去年)度?${WORDS}${NUMBER}${UNIT}[,，、;；]\s*${WORDS}(?:变动|增减|变化|增长)率[为是:：]?\s*${RATE}`,
  'g',
);
/** 40项中39项达标，达标率97.5%; 40项中1项未达标 is as sure. */
const OUT_OF = new RegExp(
  String.raw`(?<![\d./年月])${NUMBER}([\u4e00-\u9fa5]{1,2})[\u4e00-\u9fa5]{0,8}?(?:当|其)?中有?${NUMBER}\2(?:已|均|都|为|[未不])?([\u4e00-\u9fa5]{2})[,，、]\s*(${WORDS}率)(?:[为是]|达到?)?[:：]?\s*${RATE}`,
  'g',
);
/** What the larger of two figures is called that were listed. */
const WHOLE = /应|计划|需|目标|预算|编制|共|总/;
/** What a rate is called, without which it may be of anything. */
const STEM = /([\u4e00-\u9fa5]{2})率$/;
const SCALES: Readonly<Record<string, string>> = { 元: '1', 万元: '1e4', 亿元: '1e8' };

/** What stands between two figures of which a rate comes, in either width. */
const PARTED = /\d.*[/÷,、／，､﹐占中].*\d/s;

/** The rates of a text of an indicator of this name. */
export function ratesWorkedOut(text: string, name: string): readonly WorkedOut[] {
  if (!/[%％]/.test(text) || !PARTED.test(text)) return [];
  const plain = text.normalize('NFKC');
  const found: WorkedOut[] = [];
  const add = (
    { 0: own, index }: RegExpExecArray,
    order: Order,
    ...parts: readonly (string | undefined)[]
  ) => {
    // As it is written, with its own commas.
    const quote = plain.length === text.length ? text.slice(index, index + own.length) : own;
    const rate = workedOut(quote.trim(), order, parts);
    if (rate) found.push(rate);
  };
  for (const match of plain.matchAll(DIVIDED)) {
    const [own, part, unit, whole, other, rate] = match;
    const before = /[\u4e00-\u9fa5]*$/.exec(plain.slice(0, match.index))?.[0] ?? '';
    const isNamed = isMeasuredBy(before, own.slice(own.search(/[/÷]/)), `${name}${own}`);
    add(match, isNamed ? 'named' : 'divided', part, unit, whole, other, rate);
  }
  for (const match of plain.matchAll(BEHIND)) {
    const [, rate, part, unit, whole, other] = match;
    add(match, 'divided', part, unit, whole, other, rate);
  }
  for (const match of plain.matchAll(OF_WHOLE)) {
    const [, part, unit, whole, other, rate] = match;
    // 甲50人、乙30人，占80人的…: more than one figure may be what it is of.
    const before = plain.slice(0, match.index).replace(/^.*[。；;]/s, '');
    if (unit && new RegExp(`\\d${unit}`).test(before)) continue;
    add(match, 'named', part, unit, whole, other, rate);
  }
  for (const match of plain.matchAll(OUT_OF)) {
    const [, whole, unit, part, done = '', called = '', rate] = match;
    if (called === `${done}率` || (called === name && name.endsWith(`${done}率`)))
      add(match, 'named', part, unit, whole, unit, rate);
  }
  for (const match of plain.matchAll(CHANGED)) {
    const [own, first, one, unit, second, another, other, rate = ''] = match;
    if (/^[本今]/.test(first ?? '') === /^[本今]/.test(second ?? '')) continue;
    const figures = /^[本今]/.test(first ?? '')
      ? [one, unit, another, other]
      : [another, other, one, unit];
    const change = changeFrom(own.trim(), figures, rate);
    if (change) found.push(change);
  }
  for (const match of plain.matchAll(LISTED)) {
    const [quote, first = '', one, unit, second = '', another, other, called, rate] = match;
    const stem = called === undefined ? undefined : STEM.exec(called)?.[1];
    const isOfThem =
      called === undefined || (stem !== undefined && `${name}${quote}`.split(stem).length > 2);
    if (unit === '' || !isOfThem) continue;
    const rated = called ?? name;
    if (isMeasuredBy(first, second, rated)) add(match, 'named', one, unit, another, other, rate);
    else if (isMeasuredBy(second, first, rated))
      add(match, 'named', another, other, one, unit, rate);
    else if (WHOLE.test(first) || isStem(first, second, stem, called))
      add(match, 'listed', another, unit, one, other, rate);
  }
  return found;
}

/** 重点工作25项，办结22项，办结率: the second is what the rate is called by, the first is not, and nothing narrows the rate (按期办结率). */
function isStem(first: string, second: string, stem = '', called = ''): boolean {
  return stem !== '' && called === `${stem}率` && second.endsWith(stem) && !first.includes(stem);
}

/** What says which figure is divided by which: their names, a stroke, or nothing but what is likely. */
type Order = 'named' | 'divided' | 'listed';

/** By how much of last year's figure this year's is more; a rate of change has its sign. */
function changeFrom(
  quote: string,
  figures: readonly (string | undefined)[],
  rate: string,
): WorkedOut | undefined {
  const read = workedOut(quote, 'named', [...figures, rate]);
  if (!read) return undefined;
  const part = read.part.minus(read.whole);
  const exact = part.dividedBy(read.whole).times(HUNDRED);
  return { ...read, part, fits: isNear(exact, read.stated, read.places) };
}

function workedOut(
  quote: string,
  order: Order,
  [part = '', unit = '', whole = '', other = '', rate = '']: readonly (string | undefined)[],
): WorkedOut | undefined {
  const scales = [unit, other].map((one) => SCALES[one]);
  const isOneUnit = unit === other || unit === '' || other === '';
  const areMoney = scales.every((scale) => scale !== undefined);
  if (!isOneUnit && !areMoney) return undefined;
  const [above, below] = [part, whole].map((figure, at) =>
    decimal(figure.replace(/,/g, '')).times(decimal(isOneUnit ? '1' : (scales[at] ?? '1'))),
  );
  if (!above?.greaterThan(0) || !below?.greaterThan(0)) return undefined;
  const stated = decimal(rate);
  const places = stated.decimalPlaces();
  const share = above.dividedBy(below);
  const ways = [share, share.minus(ONE).abs()];
  if (order !== 'named') ways.push(ONE.dividedBy(share), ONE.minus(ONE.dividedBy(share)).abs());
  const fits = ways.some((way) => isNear(way.times(HUNDRED), stated.abs(), places));
  return { quote, part: above, whole: below, stated, places, isSure: order !== 'listed', fits };
}

/** As it is printed, or off by no more than figures that were rounded themselves. */
function isNear(exact: Decimal, printed: Decimal, places: number): boolean {
  return !exact.minus(printed).abs().greaterThan(stepAt(places));
}
