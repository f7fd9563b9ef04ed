import { squeeze } from '../labels/text';
import type { ListGroup, ListRow } from '../model';

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
}

export interface Grouped {
  /** Those that are no sums of others. */
  readonly rows: readonly ListRow[];
  readonly groups: readonly ListGroup[];
  /** Some are parts or sums of others, and nobody can tell of which. */
  readonly nested: boolean;
}

/** The rows of a list and those that are sums of them: a 小计 below its rows, or a heading with figures above them. */
export function grouped(all: readonly LedRow[]): Grouped {
  const marks = all.map(markOf);
  const kinds = new Set(marks.filter((mark) => mark !== 'row'));
  const rows = all.map(({ row }) => row);
  if (kinds.size === 0) return { rows, groups: [], nested: false };
  const isPlain = kinds.size === 1 && !kinds.has('part');
  const isCounted = beginsAtOne(all, marks);
  const found =
    isPlain && isCounted ? (kinds.has('foot') ? byFoot : byHead)(rows, marks) : undefined;
  return found ? { ...found, nested: false } : { rows, groups: [], nested: true };
}

/** The first 一 is followed by 1: where it is followed by 2 it is a number among others. */
function beginsAtOne(all: readonly LedRow[], marks: readonly Mark[]): boolean {
  const number =
    marks[0] === 'row' ? undefined : /^\d+/.exec(all[marks.indexOf('row')]?.lead ?? '');
  return !number || Number(number[0]) === 1;
}

type Mark = 'row' | 'part' | 'foot' | 'head' | 'subhead';

function markOf({ row, lead }: LedRow): Mark {
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
    if (marks[index] === 'foot') {
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
  if (marks[0] === 'row') return undefined;
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
