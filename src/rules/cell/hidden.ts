import type { Form } from '../../forms';
import { type CellRef, formatPosition } from '../../workbook';
import { LIST } from '../field-names';
import { figureFieldsOf } from '../odd-fields';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';

type Key = 'rows' | 'columns';

/** Places named; more are only counted. */
const NAMED = 3;

/** 隐藏的行、列里的数照样计入审核：每张表说一次 */
export default rule({
  id: 'cell/hidden',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['rows', 'columns'],
  examples: {
    right: [{ 全年预算数: '150', 全年执行数: '150' }],
    wrong: [{ 全年预算数: '150', 全年执行数: '150', 隐藏的行: '全年执行数' }],
  },
  check(subject) {
    const { basic, evaluation } = subject;
    if (!basic && !evaluation) return NOT_APPLICABLE;
    return [basic, evaluation].flatMap((form) =>
      form?.hiddenLines ? hiddenIn(form, form.hiddenLines, subject) : [],
    );
  },
});

function hiddenIn(
  form: Form,
  lines: NonNullable<Form['hiddenLines']>,
  subject: Subject,
): Verdict<Key>[] {
  const cells = figureFieldsOf(subject, ({ cell, reading }) => {
    if (cell.sheet !== form.sheet || reading.kind !== 'quantity') return false;
    return !reading.value.isZero();
  })
    .map(({ field }) => field.cell)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return [
    ...told('rows', form, lines.rows, cells, ({ row }) => row),
    ...told('columns', form, lines.columns, cells, ({ column }) => column),
  ];
}

/** The first figure of every hidden line that holds any. */
function told(
  key: Key,
  form: Form,
  hidden: readonly number[],
  cells: readonly CellRef[],
  lineOf: (cell: CellRef) => number,
): Verdict<Key>[] {
  const first = new Map<number, CellRef>();
  for (const cell of cells) {
    const line = lineOf(cell);
    if (hidden.includes(line) && !first.has(line)) first.set(line, cell);
  }
  const found = [...first.values()];
  if (found.length === 0) return [];
  const places = found.slice(0, NAMED).map(({ row, column }) => formatPosition(row, column));
  return [
    {
      outcome: 'note',
      key,
      cells: found,
      data: {
        sheet: form.sheet,
        count: String(found.length),
        places: places.join(LIST) + (found.length > NAMED ? '…' : ''),
      },
      path: `${form.kind}.hidden.${key}`,
      values: [String(found.length)],
    },
  ];
}
