import { gather, ZERO, type Decimal } from '../../amount';
import { squeeze } from '../labels/text';
import type { Field, ListGroup, ListRow } from '../model';
import { LIST_MONEY } from './list-columns';

/** Parts of a row: 其中：…, 分项. */
const PART = /^(?:其中|分项)/;
/** 某局小计, 小计: what the rows above it come to. */
const FOOT = /(?:小计|合计)$/;
/** 一、本级项目 */
const ORDINAL = /^[一二三四五六七八九十]{1,3}[、.]/;
/** (一)基本建设 */
const SECOND_ORDINAL = /^\([一二三四五六七八九十]+\)/;
/** 一 in a column of numbers where others are 1, 2. */
const ORDINAL_ALONE = /^[一二三四五六七八九十]{1,3}[、.]?$/;

/** A row of a list with what stands first in its row, which may number it. */
export interface LedRow {
  readonly row: ListRow;
  readonly lead: string;
  /** It has figures and no name: perhaps those of the unit that stands before. */
  readonly nameless?: true;
}

export interface Grouped {
  /** Those that are no sums of others. */
  readonly rows: readonly ListRow[];
  readonly groups: readonly ListGroup[];
  /** Some are parts or sums of others, and nobody can tell of which. */
  readonly nested: boolean;
}

/**
 * The rows of a list and those that are sums of them: a 小计 or a row of the unit alone below or above its rows, a heading with
 * figures above them.
 */
export function grouped(all: readonly LedRow[]): Grouped {
  const marks = all.map(markOf);
  const named = all.filter((_, index) => marks[index] !== 'unit');
  if (named.length < all.length) {
    const byUnits =
      marks.every((mark) => mark === 'row' || mark === 'unit') && byEither(all, marks);
    // Nothing but their figures tells that they are sums.
    const isSure = byUnits && byUnits.groups.some(isSum);
    return isSure ? { ...byUnits, nested: false } : grouped(named);
  }
  const kinds = new Set(marks.filter((mark) => mark !== 'row'));
  const rows = all.map(({ row }) => row);
  if (kinds.size === 0) return { rows, groups: [], nested: false };
  const isPlain = kinds.size === 1 && !kinds.has('part');
  const isCounted = kinds.has('foot') || beginsAtOne(all, marks);
  const found = isPlain && isCounted ? byEither(all, marks) : undefined;
  return found ? { ...found, nested: false } : { rows, groups: [], nested: true };
}

/** Sums above their rows, as headings are, or below them, as no heading is. */
function byEither(all: readonly LedRow[], marks: readonly Mark[]) {
  const rows = all.map(({ row }) => row);
  if (marks[0] !== 'row') return byHead(rows, marks);
  return marks.some((mark) => mark === 'head' || mark === 'subhead')
    ? undefined
    : byFoot(rows, marks);
}

/** Whether an amount of a group is what its rows come to. */
function isSum({ total, rows }: ListGroup): boolean {
  return LIST_MONEY.some((column) => {
    const whole = amountIn(total[column]);
    const parts = gather(rows, (row) => amountIn(row[column]) ?? []);
    if (!whole || parts.length < 2 || parts.length < rows.length) return false;
    return parts.reduce((sum, one) => sum.plus(one), ZERO).equals(whole);
  });
}

function amountIn(field: Field | undefined): Decimal | undefined {
  return field?.reading.kind === 'quantity' ? field.reading.value : undefined;
}

/** The first 一 is followed by 1: where it is followed by 2 it is a number among others. */
function beginsAtOne(all: readonly LedRow[], marks: readonly Mark[]): boolean {
  const number =
    marks[0] === 'row' ? undefined : /^\d+/.exec(all[marks.indexOf('row')]?.lead ?? '');
  return !number || Number(number[0]) === 1;
}

type Mark = 'row' | 'part' | 'foot' | 'head' | 'subhead' | 'unit';

function markOf({ row, lead, nameless }: LedRow): Mark {
  if (nameless) return 'unit';
  const name = squeeze(row.label.text);
  if (PART.test(name) || PART.test(lead)) return 'part';
  if (FOOT.test(name) || FOOT.test(lead)) return 'foot';
  if (SECOND_ORDINAL.test(name) || SECOND_ORDINAL.test(lead)) return 'subhead';
  return ORDINAL.test(name) || ORDINAL_ALONE.test(lead) ? 'head' : 'row';
}

function byFoot(rows: readonly ListRow[], marks: readonly Mark[]) {
  const own: ListRow[] = [];
  const groups: ListGroup[] = [];
  let above: ListRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (marks[index] !== 'row') {
      if (above.length === 0) return undefined;
      groups.push({ total: row, rows: above });
      above = [];
    } else {
      own.push(row);
      above.push(row);
    }
  }
  return { rows: own, groups };
}

/** A heading with no rows beneath it is a row itself. */
function byHead(rows: readonly ListRow[], marks: readonly Mark[]) {
  const own: ListRow[] = [];
  const groups: ListGroup[] = [];
  for (let index = 0; index < rows.length;) {
    const head = rows[index];
    let next = index + 1;
    while (next < rows.length && marks[next] === 'row') next++;
    const beneath = rows.slice(index + 1, next);
    if (head && beneath.length > 0) groups.push({ total: head, rows: beneath });
    own.push(...(beneath.length > 0 ? beneath : head ? [head] : []));
    index = next;
  }
  return { rows: own, groups };
}
