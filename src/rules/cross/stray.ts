/** A form that has the unit's name of another one, or one that no other has, and so goes without its partner. */
import type { Form } from '../../forms';
import { formatCell } from '../../workbook';
import type { Stray, Verdict } from '../rule';

export const STRAY_KEYS = ['stray-basic', 'stray-evaluation', 'apart'] as const;
export type StrayKey = (typeof STRAY_KEYS)[number];

export function strayForm({ form, twin, open }: Stray): Verdict<StrayKey> | undefined {
  const { department } = form;
  const other = open.department;
  if (!department || !other) return undefined;
  const isTogether = twin?.sheet === form.sheet || open.sheet === form.sheet;
  const called = ({ sheet, department: at }: Form): string =>
    isTogether && at ? formatCell(at.cell) : sheet;
  const isBasic = form.kind === 'basic-data';
  return {
    outcome: twin ? 'undetermined' : 'note',
    key: !twin ? 'apart' : isBasic ? 'stray-basic' : 'stray-evaluation',
    cells: [
      department.cell,
      ...[twin, open].flatMap((each) => (each?.department ? [each.department.cell] : [])),
    ],
    data: {
      own: called(form),
      twin: twin ? called(twin) : '',
      open: called(open),
      name: department.text.trim(),
      other: other.text.trim(),
    },
    path: 'unit.stray',
    values: [department.text, other.text],
  };
}
