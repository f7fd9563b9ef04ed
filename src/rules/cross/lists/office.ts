import { nameKey, type Field } from '../../../forms';
import type { Subject, Verdict } from '../../rule';
import { placed, type Listed } from './row';

/** A unit beside a project that is none of those which its form names, in full or shortened. */
export function officeIn(listed: Listed, { evaluation }: Subject): readonly Verdict<'office'>[] {
  const { office } = listed.row;
  if (!office || !evaluation || isNoName(office)) return [];
  const { implementer, authority, department } = evaluation;
  const own = [implementer, authority, department].flatMap((one) =>
    one && !isNoName(one) ? [one] : [],
  );
  const [first] = own;
  const typed = nameKey(office.text);
  if (!first || own.some(({ text }) => isShortened(typed, nameKey(text)))) return [];
  const [actual, expected] = [office.text.trim(), first.text.trim()];
  const { path, data } = placed(listed, undefined);
  return [
    {
      outcome: 'note',
      key: 'office',
      cells: [office.cell, first.cell],
      path: `${path}.office`,
      values: [actual, expected],
      data: { ...data, actual, expected },
    },
  ];
}

function isNoName({ text }: Field): boolean {
  return nameKey(text).length < 2;
}

/** Whether the characters of one name stand in the other in their order. */
function isShortened(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at === short.length;
}
