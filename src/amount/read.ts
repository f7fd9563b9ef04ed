import { normalize, trimmed } from './characters';
import { bothBounds, range } from './bounds';
import { decimal } from './decimal';
import { eitherSide } from './either-side';
import { brokenFigure, isImpossibleDate, isNoSuchDate, RANGE, unreadable } from './broken';
import { CLAUSE, quantityReading } from './quantity';
import type { DateReading, Quantity, Reading } from './reading';
import { scanCell, type FoundAmount } from './scan';
import { blank, denies, isBlankText, PARTLY_WORDS, words } from './words';
import { readChineseFigure } from './chinese';
import { spelledOut } from './spelled';
import { statedSum } from './stated-sum';
import { unbroken } from './unbroken';
import { matchUnit } from './units';

const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/;
/** `2023.12`: a month, unless the field is known to hold a figure. */
const MONTH = /^(?:19|20)\d{2}\.(?:0[1-9]|1[0-2])$/;
const ERROR =
  /^#(?:DIV\/0!|REF!|N\/A|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!)$/i;
/** `#REF!` and the like, which Excel shows in place of a value or a text. */
export function isErrorValue(text: string): boolean {
  return text.startsWith('#') && ERROR.test(text);
}

/** Marks and headings in front of a value that say nothing of it. */
const PREFIX = /^(?:[★☆▲△●○■□◆√✓※]+|(?:指标|目标)\s*\d*\s*[:：]|['"“”‘’])\s*/;
/** `1、保工资…`: numbering before words, not a figure. */
const NUMBERED = /^(?:\(?\d{1,2}\)|\d{1,2}\s*[、．]|\d{1,2}\.(?=[^\d.]))\s*/;
const ACCOUNTING = /^\(\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*\)$/;
/** What makes the month behind it one of the next year. */
const NEXT_YEAR = /(?:次年|翌年|来年|明年|转年|下一?年度?|第二年)(?:的|于)?$/;
/** A lead longer than this is a sentence, not a caption. */
const LONGEST_LEAD = 24;

/** Reads a text as a cell's content; `figure` where the field holds a figure, so that `2023.12` is no month. */
export function readText(whole: string, figure: boolean): Reading {
  const text = trimmed(whole);
  if (PLAIN.test(text) && (figure || !MONTH.test(text))) return plainQuantity(text);
  const close = unbroken(text);
  if (close !== text) return { ...readText(close, figure), text };
  const normal = linesApart(text, normalize(text));
  if (isBlankText(normal)) return blank(text);
  if (isErrorValue(text)) return { kind: 'error', text };
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

const PARTING = /(?<=\d[^\S\r\n]*)[\r\n](?=\s*\d)/g;

/** A line break that may part two figures is no space between the groups of one. */
function linesApart(text: string, normal: string): string {
  if (!text.includes('\n') && !text.includes('\r')) return normal;
  let apart = normal;
  for (const { index } of text.matchAll(PARTING)) {
    apart = `${apart.slice(0, index)}\u2028${apart.slice(index + 1)}`;
  }
  return apart;
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
  if (denies(lead)) return undefined;
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
      if (!CLAUSE.test(between) && !RANGE.test(between) && !denies(between)) {
        return quantityReading(text, normal, second, second.reading, others.slice(1));
      }
    }
    return dateReading(text, normal, first, first.reading, second);
  }
  return quantityReading(text, normal, first, first.reading, others);
}

/** A few words without a clause's end, or a caption with a colon. */
function isCaption(lead: string): boolean {
  const words = lead.replace(/[:：]\s*$/, '');
  return words.length <= LONGEST_LEAD && !/[,;。；，\n!！?？]/.test(words.trim());
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
  if (denies(clause)) return { ...words(text), grade: 'missed' };
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
  const lead = normal.slice(0, found.start);
  const isNextYear = reading.year === undefined && NEXT_YEAR.test(lead);
  return {
    ...reading,
    text,
    ...(NO_LATER.test(lead) ? { bound: 'by' } : {}),
    ...(isNextYear ? { isNextYear } : {}),
    ...(PARTLY_WORDS.test(around) ? { partly: true } : {}),
    ...(tail === '' ? {} : { tail }),
  };
}

/** ≤10月, 不晚于10月: a limit, as 10月底前 is. */
const NO_LATER = /(?:[≤<]=?|≦|不[晚迟]于)\s*$/;

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

/** The unit for a percent format. */
export function percentUnit(): NonNullable<Quantity['unit']> | undefined {
  return matchUnit('%', 0)?.unit;
}
