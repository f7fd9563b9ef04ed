import { unreadable } from './broken';
import { trimmed } from './characters';
import type { Quantity, Reading, Writable } from './reading';
import type { FoundAmount } from './scan';

/** A clause ends here. */
export const CLAUSE = /[,;。；：:，\n（(!！?？]/;
const UP = /(?:(?<!负)增长|增加|提高|提升|上升|上涨|增幅|超出)[^,。]{0,4}$/;
const DOWN = /(?:负增长|下降|减少|降低|压减|压缩|减幅|降幅|节约|下浮)[^,。]{0,4}$/;

/** A figure in a cell as its value, with what is said before and behind it; unreadable where another figure may be meant. */
export function quantityReading(
  text: string,
  normal: string,
  found: FoundAmount,
  reading: Quantity,
  others: readonly FoundAmount[],
): Reading | undefined {
  const also: Quantity[] = [];
  let end = found.end;
  // 99.6%（抽查250人，249人准确）: of the value only, how it was come by.
  const ofValue = others.length > 1 && isAllInBrackets(normal.slice(found.end));
  for (const other of ofValue ? [] : others) {
    const between = normal.slice(end, other.start);
    if (other.reading.kind !== 'quantity') break;
    // 100%（24/24）: how the value was come by.
    if (/^\s*\($/.test(between) && isQuotient(normal, other)) break;
    // 7处（1处在建）: what is not done is told besides.
    if (/^\s*\($/.test(between) && UNFINISHED.test(normal.slice(other.end))) break;
    if (/^[\s,;，；、。和及与(]*$/.test(between)) {
      // Side by side: two figures of one kind leave open which is meant.
      if (sameKind(reading, other.reading)) return unreadable(text, 'two-figures');
      also.push(other.reading);
      end = other.end;
    } else if (!CLAUSE.test(between) && !isNextListed(normal.slice(0, found.start), between)) {
      return unreadable(text, 'two-figures');
    } else break;
  }
  const tail = trimmed(text.slice(end)).replace(/^[)）]/, '');
  const leadText = trimmed(text.slice(0, found.start));
  const change = UP.test(normal.slice(0, found.start))
    ? 'up'
    : DOWN.test(normal.slice(0, found.start))
      ? 'down'
      : undefined;
  const { value, places, unit, comparator } = reading;
  const whole: Writable<Quantity> = { kind: 'quantity', text, value, places };
  if (unit) whole.unit = unit;
  const sense = isPlace(normal, found, reading) ? '<=' : comparator;
  if (sense) whole.comparator = sense;
  if (leadText !== '') whole.lead = leadText;
  if (change !== undefined) whole.change = change;
  if (also.length > 0) whole.also = also;
  if (tail !== '' && !/^[。.,，；;]$/.test(tail)) whole.tail = tail;
  return whole;
}

/** 国家级3篇、省级10篇: each under words of its own. */
function isNextListed(before: string, between: string): boolean {
  return /[\u4e00-\u9fff]{2}\s*$/.test(before) && /^\s*、\s*[\u4e00-\u9fff]{2,}\s*$/.test(between);
}

/** One pair of brackets right behind a value, and nothing after it. */
function isAllInBrackets(rest: string): boolean {
  return /^\s*\([^()]*\)[。.]?$/.test(rest);
}

/** 目前95% and 疫情前的 speak of time. */
const BEFORE_IN_TIME = /[目之此以先提年月日期汛情]前$/;
/** 前3, 排名前3, 全省前3: without a unit only an order makes a place of it. */
const IN_ORDER = /(?:^|[名列居入在省市州县区国])前$/;

/** `前10名`, `前10%`: a place among the first ten, so at most ten. */
function isPlace(normal: string, { start }: FoundAmount, { unit, comparator }: Quantity): boolean {
  if (comparator !== undefined) return false;
  const before = normal.slice(0, start);
  if (!unit) return IN_ORDER.test(before);
  return /^[名位强%]$/.test(unit.name) && /前$/.test(before) && !BEFORE_IN_TIME.test(before);
}

const UNFINISHED =
  /^(?:尚|仍|还|正)?(?:在[建办施]|未(?!来)|待|正在|推进中|施工中|缓建|停[工建]|延[期后])[^()]*\)/;

/** A fraction or a division: `24/24`, `95÷100`. */
function isQuotient(normal: string, { end }: FoundAmount): boolean {
  return /^\s*[/÷]\s*\d/.test(normal.slice(end));
}

function sameKind(a: Quantity, b: Quantity): boolean {
  return (
    a.unit?.name === b.unit?.name ||
    (a.unit?.dimension !== 'count' && a.unit?.dimension === b.unit?.dimension)
  );
}
