/** 占比 beside amounts of a table: what each row is of the whole, whose own share is 100%. */
import type { Statement } from '../../../narrative';
import { workedOut } from '../percentage';
import { baseOf, holds } from '../stated';
import { isSum } from './things';
import type { StatedCell } from './statements';

const SHARE = /占比|比重|占[\u4e00-\u9fff]{0,8}(?:比例|[（(]?[%％])|^比例/;

/** Nothing where the table does not say by a row of 100% what the whole is. */
export function sharesOf(cells: readonly StatedCell[]): readonly Statement[] {
  const shares = cells.filter(isShare);
  const byColumn = new Map<number, StatedCell[]>();
  for (const cell of shares) {
    const column = columnOf(cell);
    byColumn.set(column, [...(byColumn.get(column) ?? []), cell]);
  }
  return [...byColumn.values()].flatMap((column) => {
    const [whole, another] = column.filter(isAll);
    if (!whole || another) return [];
    return column.flatMap((cell) => (cell === whole ? [] : (shareIn(cell, whole, cells) ?? [])));
  });
}

function isShare({ figure, operand }: StatedCell): boolean {
  return (
    operand.quantity.unit?.dimension === 'ratio' &&
    operand.quantity.comparator === undefined &&
    SHARE.test((figure.headings.at(-1) ?? '').replace(/\s/g, ''))
  );
}

function isAll({ figure, operand }: StatedCell): boolean {
  return isSum(figure.labels.at(-1)?.text ?? '') && baseOf(operand.quantity).equals(1);
}

function shareIn(
  cell: StatedCell,
  whole: StatedCell,
  cells: readonly StatedCell[],
): Statement | undefined {
  // 其中：人员经费: of the row above it as well as of all.
  if (/其中/.test(cell.figure.labels.map(({ text }) => text).join())) return undefined;
  const wholes = cells.filter((one) => rowOf(one) === rowOf(whole) && isMoney(one));
  const pairs = wholes.flatMap((all) => {
    const part = cells.find((one) => rowOf(one) === rowOf(cell) && columnOf(one) === columnOf(all));
    return part && isMoney(part) ? [[part, all] as const] : [];
  });
  const [pair, another] = pairs;
  // Beside several amounts nobody can tell of which it is.
  if (!pair || another) return undefined;
  const [part, all] = pair;
  const isOfAnother = cells.some((one) => {
    if (columnOf(one) !== columnOf(all) || !isMoney(one) || one === all) return false;
    const exact = workedOut('share', baseOf(part.operand.quantity), baseOf(one.operand.quantity));
    return exact !== undefined && holds(cell.operand.quantity, exact) === 'same';
  });
  if (isOfAnother) return undefined;
  const operands = [part.operand, all.operand];
  return { kind: 'share', result: cell.operand, operands, quote: cell.figure.quote, sentence: -1 };
}

function isMoney({ operand }: StatedCell): boolean {
  return operand.quantity.unit?.dimension === 'money';
}

function rowOf({ figure }: StatedCell): number {
  return figure.mention.table?.row ?? 0;
}

function columnOf({ figure }: StatedCell): number {
  return figure.mention.table?.column ?? 0;
}
