import { normalize, trimmed } from './characters';
import { bothBounds, range } from './bounds';
import { decimal } from './decimal';
import { eitherSide } from './either-side';
import type { DateReading, Quantity, Reading, Unreadable, Writable } from './reading';
import { scanCell, type FoundAmount } from './scan';
import { blank, isBlankText, NEGATION, PARTLY_WORDS, words } from './words';
import { readChineseFigure } from './chinese';
import { spelledOut } from './spelled';
import { statedSum } from './stated-sum';
import { matchUnit } from './units';

const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/;
/** `2023.12`: a month, unless the field is known to hold a figure. */
const MONTH = /^(?:19|20)\d{2}\.(?:0[1-9]|1[0-2])$/;
const ERROR =
  /^#(?:DIV\/0!|REF!|N\/A|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!)$/i;
/** Marks and headings in front of a value that say nothing of it. */
const PREFIX = /^(?:[★☆▲△●○■□◆√✓※]+|(?:指标|目标)\s*\d*\s*[:：]|['"“”‘’])\s*/;
/** `1、保工资…`: numbering before words, not a figure. */
const NUMBERED = /^(?:\(?\d{1,2}\)|\d{1,2}\s*[、．]|\d{1,2}\.(?=[^\d.]))\s*/;
/** A clause ends here. */
const CLAUSE = /[,;。；：:，\n（(!！?？]/;
const ACCOUNTING = /^\(\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*\)$/;
const RANGE = /^\s*(?:-|~|—|至|到)\s*$/;
const UP = /(?:(?<!负)增长|增加|提高|提升|上升|上涨|增幅|超出)[^,。]{0,4}$/;
const DOWN = /(?:负增长|下降|减少|降低|压减|压缩|减幅|降幅|节约|下浮)[^,。]{0,4}$/;
/** What makes the month behind it one of the next year. */
const NEXT_YEAR = /(?:次年|翌年|来年|明年|转年|下一?年度?|第二年)(?:的|于)?$/;
/** A lead longer than this is a sentence, not a caption. */
const LONGEST_LEAD = 24;

/** Reads a text as a cell's content; `figure` where the field holds a figure, so that `2023.12` is no month. */
export function readText(whole: string, figure: boolean): Reading {
  const text = trimmed(whole);
  if (PLAIN.test(text) && (figure || !MONTH.test(text))) return plainQuantity(text);
  const normal = normalize(text);
  if (isBlankText(normal)) return blank(text);
  if (ERROR.test(text)) return { kind: 'error', text };
  const prefix = PREFIX.exec(normal)?.[0].length ?? 0;
  if (prefix > 0) return { ...readText(text.slice(prefix), figure), text };
  if (figure && PLAIN.test(normal)) return { ...plainQuantity(normal), text };
  const accounting = ACCOUNTING.exec(normal)?.[1];
  if (accounting !== undefined) {
    const quantity = plainQuantity(accounting.replace(/,/g, ''));
    return { ...quantity, text, value: quantity.value.negated() };
  }
  if (normal.startsWith('(') && normal.endsWith(')') && normal.indexOf('(', 1) < 0) {
    return { ...readText(text.slice(1, -1), figure), text };
  }
  const spelled = spelledOut(normal);
  if (spelled !== normal) return { ...readText(spelled, figure), text };
  const [from, to] = figure ? [] : eitherSide(normal).map((end) => readText(end, true));
  if (from?.kind === 'quantity' && to?.kind === 'quantity') {
    return { kind: 'range', text, from, to };
  }
  const found = scanCell(text, normal);
  const reading = found.length > 0 ? fromFound(text, normal, found) : undefined;
  if (figure && reading?.kind === 'range') return unreadable(text, 'range');
  if (!figure && reading?.kind === 'unreadable' && isImpossibleDate(normal)) {
    return unreadable(text, 'no-such-date');
  }
  return (
    reading ??
    readChineseFigure(text, normal) ??
    (found.length > 0 ? words(text) : noFigure(text, normal))
  );
}

function noFigure(text: string, normal: string): Reading {
  return /\d/.test(normal) && !NUMBERED.test(normal) && !/[\u4e00-\u9fff]/.test(normal)
    ? unreadable(text, 'malformed')
    : words(text);
}

function plainQuantity(digits: string): Quantity {
  const point = digits.indexOf('.');
  return {
    kind: 'quantity',
    text: digits,
    value: decimal(digits),
    places: point < 0 ? 0 : digits.length - point - 1,
  };
}

export function unreadable(text: string, reason: Unreadable['reason']): Unreadable {
  return { kind: 'unreadable', text, reason };
}

/** Which of the figures in a cell is its value, if one is; `undefined` where the cell is words. */
function fromFound(
  text: string,
  normal: string,
  found: readonly FoundAmount[],
): Reading | undefined {
  const [first, ...others] = found;
  if (!first || NUMBERED.test(normal)) return undefined;
  const lead = normal.slice(0, first.start);
  if (first.start > 0 && !isCaption(lead)) return undefined;
  if (NEGATION.test(lead)) return undefined;
  // 3+X项, 5+N: nobody can tell.
  if (/\d\s*\+\s*[A-Za-z]/.test(normal)) return unreadable(text, 'malformed');
  const malformed = brokenFigure(normal, first, others[0]);
  const bounds = bothBounds(text, normal, found);
  if (bounds) return bounds;
  if (malformed === 'range') return range(text, found) ?? unreadable(text, malformed);
  if (malformed) return unreadable(text, malformed);
  const sum = statedSum(text, normal, found);
  if (sum) return sum;
  const second = others[0];
  if (first.reading.kind === 'date') {
    if (isNoSuchDate(first.reading, normal.slice(first.end))) {
      return unreadable(text, 'no-such-date');
    }
    // A date before a figure in one clause says when, not how much: `2023年完成8个`.
    if (second?.reading.kind === 'quantity') {
      if (second.start === first.end && second.reading.unit?.of === 'months') {
        return unreadable(text, 'malformed');
      }
      const between = normal.slice(first.end, second.start);
      if (!CLAUSE.test(between) && !RANGE.test(between) && !NEGATION.test(between)) {
        return quantityReading(text, normal, second, second.reading, others.slice(1));
      }
    }
    return dateReading(text, normal, first, first.reading, second);
  }
  return quantityReading(text, normal, first, first.reading, others);
}

/** A date by its shape: 2023/9/31, 2024年19月27日, 13月5日. */
const DATE_SHAPE =
  /^[≤≥<>=]*\s*(?:(?:19|20)\d{2}\s*(?:年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号])?|([./-])\s*\d{1,2}\s*\1\s*\d{1,2}\s*日?)|\d{1,2}\s*月\s*\d{1,2}\s*[日号])\s*(?:之?前|以前|底|之?内|以内)*[。.]?$/;

/** It has the shape of a date, and could not be read as one. */
function isImpossibleDate(normal: string): boolean {
  return DATE_SHAPE.test(normal);
}

/** A day behind a month that has no such day: the date of it was left at the month. */
const DAY_LEFT = /^\s*(?:\d{1,2}\s*[日号]|[-/.]\d{1,2}$)/;

function isNoSuchDate({ month, day, from }: DateReading, rest: string): boolean {
  return month !== undefined && day === undefined && from === undefined && DAY_LEFT.test(rest);
}

/** A few words without a clause's end, or a caption with a colon. */
function isCaption(lead: string): boolean {
  const words = lead.replace(/[:：]\s*$/, '');
  return words.length <= LONGEST_LEAD && !/[,;。；，\n!！?？]/.test(words.trim());
}

/** A figure that runs into letters, points or further digits: `12..5`, `1O0`, `1,01`, `8/10`. */
function brokenFigure(
  normal: string,
  first: FoundAmount,
  second: FoundAmount | undefined,
): Unreadable['reason'] | undefined {
  if (first.conflict) return 'malformed';
  const rest = normal.slice(first.end);
  const bare = first.reading.kind === 'quantity' && first.reading.unit === undefined;
  if (bare && /^\s+\d/.test(rest)) return 'two-figures';
  if (bare && /^(?:[.,]\s*[.\d]|[A-Za-z]*\d|\.\s*\.)/.test(rest) && !/^[A-Za-z]+\d+$/.test(rest)) {
    return 'malformed';
  }
  if (/^(?:[A-Za-z]\d|\.\s*\d)/.test(rest)) return 'malformed';
  // A letter typed for a digit, and taken for a unit: 9O%, 3OO人, 1l2.
  const unit = first.reading.kind === 'quantity' ? first.reading.unit?.name : undefined;
  if (unit !== undefined && /^[OolI]+(?![A-Za-z])/.test(unit)) return 'malformed';
  if (/[\d.]$|[A-Za-z]$/.test(normal.slice(0, first.start)) && first.reading.kind === 'quantity') {
    return 'malformed';
  }
  if (/^\s*(?:[/:×*xX]|分之)\s*\d/.test(rest)) return 'two-figures';
  if (second && first.reading.kind === second.reading.kind && first.reading.kind === 'quantity') {
    if (RANGE.test(normal.slice(first.end, second.start))) return 'range';
  }
  if (/^\s*[-~—]\s*\d/.test(rest) && first.reading.kind === 'quantity') return 'range';
  return undefined;
}

function dateReading(
  text: string,
  normal: string,
  found: FoundAmount,
  reading: DateReading,
  second: FoundAmount | undefined,
): Reading | undefined {
  const around = normal.slice(0, found.start) + normal.slice(found.end);
  const clause = clauseAfter(normal, found.end);
  if (NEGATION.test(clause)) return { ...words(text), grade: 'missed' };
  if (
    second?.reading.kind === 'date' &&
    second.start - found.end <= clause.length &&
    !CLAUSE.test(normal.slice(found.end, second.start))
  ) {
    return RANGE.test(normal.slice(found.end, second.start))
      ? { ...second.reading, text, from: datePoint(reading) }
      : unreadable(text, 'two-figures');
  }
  const tail = trimmed(text.slice(found.end)).replace(/^[)）]/, '');
  const isNextYear = reading.year === undefined && NEXT_YEAR.test(normal.slice(0, found.start));
  return {
    ...reading,
    text,
    ...(isNextYear ? { isNextYear } : {}),
    ...(PARTLY_WORDS.test(around) ? { partly: true } : {}),
    ...(tail === '' ? {} : { tail }),
  };
}

function datePoint(date: DateReading): NonNullable<DateReading['from']> {
  const { year, month, day } = date;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

function clauseAfter(normal: string, from: number): string {
  const rest = normal.slice(from);
  const end = rest.search(CLAUSE);
  return end < 0 ? rest : rest.slice(0, end);
}

function quantityReading(
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

/** The unit for a percent format. */
export function percentUnit(): NonNullable<Quantity['unit']> | undefined {
  return matchUnit('%', 0)?.unit;
}
