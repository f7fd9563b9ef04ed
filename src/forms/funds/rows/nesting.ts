import { squeeze } from '../../labels/text';
import { MONEY_COLUMNS, type FundsRow, type MoneyColumn } from '../../model';
import type { Listed } from './apart';
import { addsUp, amountIn } from './column-sums';

/* Which rows of the funds make up one above them, by their numbers or by their figures. */

export type Level = 'top' | 'beneath';

/** One way of numbering, and whether a text is the first by it. */
interface Style {
  readonly words: RegExp;
  readonly first: RegExp;
}

const STYLES: readonly Style[] = [
  { words: /^[一二三四五六七八九十]{1,2}[、.．]/, first: /^一/ },
  { words: /^[（(][一二三四五六七八九十]{1,2}[）)]/, first: /^.一/ },
  { words: /^\d{1,2}[.．]\d/, first: /^\d{1,2}[.．]1/ },
  { words: /^\d{1,2}[.．、]/, first: /^1[.．、]/ },
  { words: /^[（(]?\d{1,2}[）)]/, first: /^[（(]?1[）)]/ },
  { words: /^[①-⑳]/, first: /^①/ },
];
const LEAD = /^其中[:：]?/;

/** `1.财政拨款` over `（1）当年财政拨款` and `（2）上年结转`: what numbers say of the rows, where they have more than one level. */
export function numberedLevels(listed: readonly Listed[]): ReadonlyMap<FundsRow, Level> {
  const levels = new Map<FundsRow, Level>();
  let base: Style | undefined;
  let inner: Style | undefined;
  let isDeep = false;
  listed.forEach(({ row, spot }, at) => {
    const text = squeeze(spot.text).replace(LEAD, '');
    const style = STYLES.find(({ words }) => words.test(text));
    if (at === 0) base = style;
    else if (style && style !== base && (style === inner || style.first.test(text))) {
      inner = style;
      isDeep = true;
      levels.set(row, 'beneath');
      return;
    } else if (style !== base) return;
    inner = undefined;
    levels.set(row, 'top');
  });
  return isDeep ? levels : new Map();
}

function styleOf(text: string): Style | undefined {
  const plain = squeeze(text);
  return STYLES.find(({ words }) => words.test(plain));
}

/** `2.单位收入` after `1.财政资金` and what is spent of it: the list goes on where its first one was, unless those between are numbered so too. */
export function goesOn(
  text: string,
  listed: readonly Listed[],
  between: readonly string[],
): boolean {
  const style = styleOf(text);
  const [first] = listed;
  if (!style || !first || style.first.test(squeeze(text))) return false;
  return styleOf(first.spot.text) === style && !between.some((own) => styleOf(own) === style);
}

const THIS_YEAR = /^(?:当年|本年|本年度|年度)/;

/**
 * The rows as parts of the total with what makes some of them up beneath these, where no word or number tells which are: so that the
 * total, and each of these rows, add up in more columns than otherwise.
 */
export function nestedByFigures(
  total: FundsRow,
  rows: readonly FundsRow[],
  otherwise: number,
): readonly FundsRow[] | undefined {
  let best: readonly FundsRow[] | undefined;
  // What adds up in one column alone may do so by chance.
  let most = Math.max(otherwise, 1);
  for (const column of MONEY_COLUMNS) {
    const nested = nestedIn(rows, column);
    if (!nested || !addsUp(total, nested, column)) continue;
    const count = columnsOf(total, nested);
    if (count > most) [best, most] = [nested, count];
  }
  return best;
}

/** In how many columns the rows make up the total; one budget that stands for both counts once. */
export function columnsOf(total: FundsRow, rows: readonly FundsRow[]): number {
  const fields = MONEY_COLUMNS.filter((column) => addsUp(total, rows, column)).map(
    (column) => total[column],
  );
  return new Set(fields).size;
}

function nestedIn(rows: readonly FundsRow[], column: MoneyColumn): readonly FundsRow[] | undefined {
  const top: FundsRow[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row) continue;
    const beneath = makingUp(row, rows.slice(at + 1), column);
    top.push(beneath.length > 0 ? { ...row, ofWhich: beneath } : row);
    at += beneath.length;
  }
  return top.length < rows.length ? top : undefined;
}

/** The next rows whose amounts come to that of the row: two of them, or what is called the same of this year. */
function makingUp(
  row: FundsRow,
  next: readonly FundsRow[],
  column: MoneyColumn,
): readonly FundsRow[] {
  const whole = amountIn(row, column);
  if (whole.isZero()) return [];
  let left = whole;
  let filled = 0;
  for (const [at, own] of next.entries()) {
    const amount = amountIn(own, column);
    left = left.minus(amount);
    if (left.isNegative()) return [];
    if (!amount.isZero()) filled++;
    if (!left.isZero()) continue;
    const isSame = at === 0 && THIS_YEAR.test(own.name) && !THIS_YEAR.test(row.name);
    return filled > 1 || isSame ? next.slice(0, at + 1) : [];
  }
  return [];
}
