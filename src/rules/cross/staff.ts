import type { Decimal } from '../../amount';
import type { BasicData, Field, SelfEvaluation, StaffInHead } from '../../forms';
import { figure } from '../../scoring';
import { mendedBy } from '../doubts';
import { named } from '../field-names';
import { signed } from '../figure';
import type { Verdict } from '../rule';
import { term } from '../terms';

export const STAFF_KEYS = ['staff', 'staff-scope'] as const;
export type StaffKey = (typeof STAFF_KEYS)[number];

/** 编制人数 and 在职人数 in the head of the self-evaluation against those of the basic data. */
export function staffOf(basic: BasicData, { staff }: SelfEvaluation): Verdict<StaffKey>[] {
  const { authorised, actual } = basic.staffing;
  return [
    ...apart(staff?.authorised, authorised, 'authorised'),
    ...apart(staff?.actual, actual, 'staff'),
  ];
}

function apart(
  own: StaffInHead | undefined,
  known: Field | undefined,
  name: 'authorised' | 'staff',
): Verdict<StaffKey>[] {
  const [said, listed] = [own && plain(own.field), known && plain(known)];
  if (!own || !known || !said || !listed || said.equals(listed)) return [];
  // 实有人数 may count people beside those in post.
  const isWider =
    name === 'staff' && said.greaterThan(listed) && /实有|实际人/.test(own.label.text);
  const [actual, expected] = [said.toFixed(), listed.toFixed()];
  return [
    {
      outcome: isWider ? 'note' : 'fail',
      key: isWider ? 'staff-scope' : 'staff',
      cells: [own.field.cell, known.cell],
      terms: [
        term({ label: named(name), field: own.field }, '+'),
        term({ label: named(name), field: known }, '='),
      ],
      expected,
      actual,
      difference: signed(said.minus(listed)),
      data: { label: own.label.text.trim(), known: named(name), actual, expected },
      path: `evaluation.staff.${name}`,
      values: [actual, expected],
      fallsWith: mendedBy([known], (off) => listed.minus(off).equals(said)),
    },
  ];
}

/** A number of people and nothing else. */
function plain({ reading, ...field }: Field): Decimal | undefined {
  if (reading.kind !== 'quantity' || reading.comparator || reading.also || reading.tail)
    return undefined;
  return figure({ reading, ...field })?.stored;
}
