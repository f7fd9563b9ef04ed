import { decimal, type Decimal, ONE } from '../../amount';

/** Counts that stand side by side, each of things of its own: 12个所86个站. */
const PARTS =
  /^(?:\d+(?:\.\d+)?[^\d\s，,、;；和及。%‰:：/+=<>≥≤~～—-]{1,8}[\s，,、;；和及]*){2,6}[。.]?$/;
const PART = /(\d+(?:\.\d+)?)([^\d\s，,、;；和及。]{1,8})/g;
/** Parts of one figure: 3小时20分, 2023年5月, 5万3千, 8元5角. */
const OF_ONE_FIGURE =
  /^(?:年|个?月|日|号|天|时|点|小时|分|分钟|秒|周|季度?|元|角|块|毛|[十百千万亿].*|公里|千米|米|分米|厘米|吨|公斤|千克|斤|克|度)$/;

function partsOf(text: string): ReadonlyMap<string, Decimal> | undefined {
  const plain = text.trim();
  if (!PARTS.test(plain)) return undefined;
  const parts = new Map<string, Decimal>();
  for (const [, count = '', things = ''] of plain.matchAll(PART)) {
    if (parts.has(things) || OF_ONE_FIGURE.test(things)) return undefined;
    parts.set(things, decimal(count));
  }
  return parts;
}

/** The least share of its part that any part of a result comes to; `undefined` where the two texts list no parts of the same names. */
export function shareOfParts(wanted: string, reached: string): Decimal | undefined {
  const targets = partsOf(wanted);
  const actuals = targets && partsOf(reached);
  if (!actuals || targets.size !== actuals.size) return undefined;
  let least: Decimal | undefined;
  for (const [things, count] of targets) {
    const done = actuals.get(things);
    if (!done || count.isZero()) return undefined;
    const share = done.dividedBy(count);
    if (!least || share.lessThan(least)) least = share;
  }
  return least;
}

/** 发现一处整改一处: whatever turns up is dealt with. */
const EACH_ONE =
  /^(?:做到)?([\u4e00-\u9fff]{1,4}?)[一1]([\u4e00-\u9fff]{1,2})[\s，,、]*(?:就|即)?([\u4e00-\u9fff]{1,4}?)[一1]\2[。.]?$/;
const BOTH =
  /^(?:全年|本年|共|累计)*([\u4e00-\u9fff]{1,4}?)(\d+)([\u4e00-\u9fff]{1,2})[\s，,、；;]*(?:已|均已|全部)?(?:完成)?([\u4e00-\u9fff]{1,4}?)(?:了|完成)?(\d+)\3[。.]?$/;

/** What was dealt with of what had turned up; `undefined` where the texts do not say this. */
export function shareOfEach(wanted: string, reached: string): Decimal | undefined {
  const [, turnsUp, thing, dealt] = EACH_ONE.exec(wanted.trim()) ?? [];
  const [, found, count = '', things, done, number = ''] = BOTH.exec(reached.trim()) ?? [];
  if (turnsUp === undefined || turnsUp !== found || thing !== things || dealt !== done)
    return undefined;
  const [total, part] = [decimal(count), decimal(number)];
  return total.isZero() ? (part.isZero() ? ONE : undefined) : part.dividedBy(total);
}

const RATES = /^(?:\d+(?:\.\d+)?%[、，,;；/和及]){1,5}\d+(?:\.\d+)?%[。.]?$/;
const FLOORS =
  /^(?:(?:≥|>=|不[低少]于)\d+(?:\.\d+)?%[、，,;；/和及]){1,5}(?:≥|>=|不[低少]于)\d+(?:\.\d+)?%[。.]?$/;
const RATE = /\d+(?:\.\d+)?/g;

/** ≥95%、≥95% → 99.8%、99.5%: whether each rate reaches its own floor. What falls short is left to the reader. */
export function reachFloors(wanted: string, reached: string): boolean {
  const [limits, rates] = [wanted, reached].map((text) =>
    text.normalize('NFKC').replace(/\s+/g, ''),
  );
  if (!limits || !rates || !FLOORS.test(limits) || !RATES.test(rates)) return false;
  const floors = limits.match(RATE) ?? [];
  const given = rates.match(RATE) ?? [];
  return (
    floors.length === given.length &&
    given.every((rate, at) => !decimal(rate).lessThan(decimal(floors[at] ?? rate)))
  );
}
