import type { Writable } from '../../amount';
import { fieldOf, isBlank } from '../field';
import type { Role } from '../families/family';
import { isFilled, type Spot } from '../grid';
import { indicatorName } from '../indicators/naming';
import { namesExecution } from '../labels/execution';
import { nameKey } from '../labels/text';
import type { Field, Funds, Indicator, SelfEvaluation } from '../model';
import { hasRole, type Region } from '../region';

/** `指标名称 | 未完成原因 | 改进措施` beneath a form: why its rows fell short, each called by its name. */
export interface ListedReasons {
  /** The row of the headings, and the last one beneath. */
  readonly top: number;
  readonly bottom: number;
  readonly reasons: ReadonlyMap<string, Pick<Indicator, 'reason' | 'measures'>>;
}

interface Headings {
  readonly name: Spot;
  readonly cause: Spot;
  readonly measures: Spot | undefined;
}

const NAMES = /^(?:未(?:完成|达标|达成)的?|扣分|偏[差离])?(?:绩效|三级|具体)?指标(?:名称|内容)?$/;
const SHORTEST = 4;

export function listedReasons(region: Region, from: number): ListedReasons | undefined {
  for (let top = from; top < region.bottom; top++) {
    const headings = headingsIn(region, top);
    if (!headings) continue;
    const reasons = new Map<string, Pick<Indicator, 'reason' | 'measures'>>();
    let bottom = top;
    for (let row = top + 1; row <= region.bottom; row++) {
      const { name, cause, measures } = headings;
      const called = region.grid.at(row, name.left);
      const why = region.grid.at(row, cause.left);
      if (!isFilled(called) || called.right >= cause.left || called.right > name.right) break;
      bottom = row;
      const done = measures && region.grid.at(row, measures.left);
      const reason = together(region, why, done);
      if (reason) reasons.set(keyOf(called.text), reason);
    }
    if (reasons.size > 0) return { top, bottom, reasons };
  }
  return undefined;
}

function headingsIn(region: Region, row: number): Headings | undefined {
  const filled = region.filled(row);
  const name = filled.find(({ label }) => NAMES.test(label?.bare ?? ''));
  const right = name ? filled.filter(({ left }) => left > name.right) : [];
  const cause = right.find((spot) => heads(region, spot, 'reason', 'sheetReason'));
  if (!name || !cause) return undefined;
  const measures = right.find((spot) => spot !== cause && heads(region, spot, 'measures'));
  return { name, cause, measures };
}

function heads({ words }: Region, spot: Spot, ...roles: readonly Role[]): boolean {
  const { label } = spot;
  if (!label || label.inline) return false;
  if (label.roles.length > 0) return hasRole(spot, ...roles);
  return words.likely(label).some((role) => roles.includes(role));
}

function together({ grid }: Region, why: Spot, done: Spot | undefined) {
  const [cause, measures] = [fieldOf(grid, why), done && fieldOf(grid, done)];
  if (isBlank(cause) && isBlank(measures)) return undefined;
  if (!measures || isBlank(measures)) return { reason: cause };
  const reason: Field = isBlank(cause)
    ? { ...measures, causeAt: cause.cell }
    : { ...cause, text: `${cause.text}\n${measures.text}` };
  return { reason, measures };
}

function keyOf(text: string): string {
  return nameKey(indicatorName(text));
}

/** The rows, each with the reason that the list has for it. */
export function withListed(
  indicators: readonly Indicator[],
  { reasons }: ListedReasons,
): readonly Indicator[] {
  const rows = indicators.map((row): Writable<Indicator> => ({ ...row }));
  for (const [name, own] of reasons) {
    const exact = rows.filter((row) => keyOf(row.name) === name);
    const near = exact.length > 0 ? exact : rows.filter((row) => isWithin(keyOf(row.name), name));
    const [only, another] = near;
    if (only && !another && isBlank(only.reason)) Object.assign(only, own);
  }
  return rows;
}

/** 印发手册 for 印发手册数量. */
function isWithin(name: string, called: string): boolean {
  const [short, long] = name.length < called.length ? [name, called] : [called, name];
  return short.length >= SHORTEST && long.includes(short);
}

/** The funds, with what the list says of their execution. */
export function withListedReason(
  funds: Funds | undefined,
  { reasons }: ListedReasons,
): Funds | undefined {
  if (!funds || !isBlank(funds.reason)) return funds;
  const own = [...reasons].find(([name]) => namesExecution(name))?.[1].reason;
  return own ? { ...funds, reason: own } : funds;
}

/** What stands in the list is no reason for the whole form. */
export function withoutListed<Tail extends Pick<SelfEvaluation, 'sheetReason' | 'reasonRows'>>(
  tail: Tail,
  listed: ListedReasons | undefined,
): Tail | Omit<Tail, 'sheetReason' | 'reasonRows'> {
  const row = tail.sheetReason?.cell.row;
  if (!listed || row === undefined || row < listed.top || row > listed.bottom) return tail;
  const { sheetReason, reasonRows, ...rest } = tail;
  return rest;
}
