import { normalize } from './characters';
import { BEFORE_SOURCE, joinComparators, matchAfter } from './comparators';
import { DATE_START, matchDate, type DateMatch } from './dates';
import { decimal } from './decimal';
import type { DateReading, Quantity } from './reading';
import { matchUnit } from './units';

/** A quantity or a date found in a text, with its offsets; `comma` and the like are the reader's business. */
export interface FoundAmount {
  /** Offset of its first character, a comparator before the figure included. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
  readonly reading: Quantity | DateReading;
  /** Set where the comparators around the figure contradict each other. */
  readonly conflict?: true;
}

/** Digits, grouped by threes or not, with at most one point. */
const PLAIN = '\\d+(?:\\.\\d+)?';
const GROUPED = '\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d+)?';
const SPACED = '\\d{1,3}(?: \\d{3})+(?![\\d])(?:\\.\\d+)?';
const FIGURE_START = `((?:${BEFORE_SOURCE}\\s*)*)(百分之\\s*)?([¥])?\\s*([+-](?=[\\d.]))?`;

const IN_CELL = new RegExp(`${FIGURE_START}(${GROUPED}|${SPACED}|${PLAIN}(?:e[+-]?\\d+)?)`, 'giy');
const IN_TEXT = new RegExp(`${FIGURE_START}(${GROUPED}|${PLAIN})`, 'giy');

/** Where a comparator, a figure or a date may begin. */
const START = /[\d¥+\-第一二三四上下全年><=≥≤≈大不小高低多超达至最控没未等约将接近少百]/g;

/** Behind these a `-` or `+` joins or ranges; it is no sign. */
const JOINED = /(?:[\d%‰A-Za-z)\]]|\d[\u4e00-\u9fff]{1,3})$/;

/**
 * All quantities and dates in running text, in order. Numbering (`1、`, `（2）`, `第3条`), document numbers
 * (`〔2024〕10号`) and figures that are part of a word (`PM2.5`) are left out.
 */
export function findAmounts(text: string): readonly FoundAmount[] {
  // In running text a full-width comma parts figures; it never groups their digits.
  return scan(text, normalize(text.replace(/，/g, '、')), IN_TEXT).filter(
    (found) => !isNumbering(text, found),
  );
}

/** All quantities and dates of a cell's text: like `findAmounts`, but every figure counts. */
export function scanCell(text: string, normal: string): readonly FoundAmount[] {
  return scan(text, normal, IN_CELL);
}

function scan(text: string, normal: string, figure: RegExp): FoundAmount[] {
  const found: FoundAmount[] = [];
  START.lastIndex = 0;
  for (let start = START.exec(normal); start; start = START.exec(normal)) {
    const at = start.index;
    const amount = dateAt(text, normal, at) ?? quantityAt(text, normal, at, figure);
    if (amount) {
      found.push(amount);
      START.lastIndex = amount.end;
    } else {
      START.lastIndex = at + 1;
    }
  }
  return found;
}

function dateAt(text: string, normal: string, at: number): FoundAmount | undefined {
  if (!DATE_START.test(normal[at] ?? '') || /[\d.]/.test(normal[at - 1] ?? '')) return undefined;
  const match: DateMatch | undefined = matchDate(normal, at);
  if (!match) return undefined;
  const { end, ...parts } = match;
  return { start: at, end, reading: { kind: 'date', text: text.slice(at, end), ...parts } };
}

function quantityAt(
  text: string,
  normal: string,
  at: number,
  figure: RegExp,
): FoundAmount | undefined {
  figure.lastIndex = at;
  const match = figure.exec(normal);
  if (!match) return undefined;
  const [, before = '', percent, currency, sign, digits = ''] = match;
  const previous = normal[at - 1] ?? '';
  if (sign !== undefined && before === '' && JOINED.test(normal.slice(Math.max(0, at - 5), at))) {
    return undefined;
  }
  if (before === '' && /[\d.]/.test(previous)) return undefined;
  if (isTitleEnd(text, at)) return undefined;
  const behind = figure.lastIndex;
  const more = /^\s*[余多几]/.exec(normal.slice(behind, behind + 3));
  const unitAt = behind + (more ? more[0].length : 0);
  const unit = percent === undefined ? unitBehind(normal, unitAt) : undefined;
  const end = unit?.end ?? (more && !unit ? unitAt : behind);
  const isTime = /^(time|working days|months)$/.test(unit?.unit.of ?? '');
  const after = matchAfter(normal, end, isTime);
  const about = more !== null || unit?.about === true;
  const comparator = joinComparators(before, after?.sense ?? (about ? 'about' : undefined));
  const plain = digits.replace(/[, ]/g, '');
  const point = /\.(\d+)/.exec(plain)?.[1];
  const value = decimal(plain);
  const finish = after?.end ?? end;
  const money = currency === undefined || unit ? undefined : matchUnit('元', 0)?.unit;
  const ratio = percent === undefined ? undefined : matchUnit('%', 0)?.unit;
  const read = unit?.unit ?? money ?? ratio;
  return {
    start: at,
    end: finish,
    reading: {
      kind: 'quantity',
      text: text.slice(at, finish),
      ...(comparator === undefined || comparator === 'conflict' ? {} : { comparator }),
      value: sign === '-' ? value.neg() : value,
      places: /e/i.test(plain) ? value.decimalPlaces() : (point?.length ?? 0),
      ...(read === undefined ? {} : { unit: read }),
    },
    ...(comparator === 'conflict' ? { conflict: true } : {}),
  };
}

/** The unit behind a figure; white space and brackets may stand between: `1024.16\n万元`, `50（个）`. */
function unitBehind(normal: string, offset: number): ReturnType<typeof matchUnit> {
  const gap = /^\s*/.exec(normal.slice(offset, offset + 8))?.[0].length ?? 0;
  const at = offset + gap;
  if (normal[at] === '(') {
    const inner = matchUnit(normal, at + 1);
    return inner?.known && normal[inner.end] === ')' ? { ...inner, end: inner.end + 1 } : undefined;
  }
  const unit = matchUnit(normal, at);
  // A word that no table knows is a unit only where it touches the figure.
  return unit && (unit.known || gap === 0) ? unit : undefined;
}

/** `》95%` after `《…` closes a title and is no comparator. */
function isTitleEnd(text: string, at: number): boolean {
  const glyph = text[at];
  return (glyph === '》' || glyph === '〉') && /[《〈]/.test(text.slice(0, at));
}

function isNumbering(text: string, found: FoundAmount): boolean {
  if (found.reading.kind === 'date')
    return /[〔[（(]$/.test(text.slice(0, found.start)) && /^[〕\]）)]/.test(text.slice(found.end));
  const before = text.slice(Math.max(0, found.start - 12), found.start);
  const behind = text.slice(found.end, found.end + 2);
  const { reading } = found;
  if (/[A-Za-z_]$/.test(before) || /[〔[]$/.test(before)) return true;
  // A year before a word (`2023工作方案`) counts nothing.
  const isYear = /^(?:19|20)\d{2}$/.test(reading.value.toFixed()) && reading.unit?.of === undefined;
  if (isYear && reading.unit?.dimension === 'count') return true;
  if (reading.unit !== undefined && !/^[条款项章节号届次批期步]$/.test(reading.unit.name)) {
    return false;
  }
  if (/第\s*$/.test(before)) return true;
  if (/^号/.test(behind) || reading.unit?.name === '号') return true;
  if (reading.unit !== undefined) return false;
  if (/(?:^|[\n。；;：:\s])$/.test(before) && /^[、．]|^\.(?!\d)/.test(behind)) return true;
  return /[（(]$/.test(before) && /^[)）]/.test(behind);
}
