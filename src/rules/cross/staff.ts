import type { Decimal } from '../../amount';
import {
  shownText,
  type BasicData,
  type Field,
  type SelfEvaluation,
  type StaffFigures,
  type StaffInHead,
} from '../../forms';
import { figure, isPrintedRate, readRate } from '../../scoring';
import { mendedBy, type FigureDoubt } from '../doubts';
import { named } from '../field-names';
import { signed } from '../figure';
import { mendedRate, quotient } from '../compare/rate';
import type { Verdict } from '../rule';
import { term } from '../terms';

export const STAFF_KEYS = ['staff', 'staff-basic', 'staff-scope'] as const;
export type StaffKey = (typeof STAFF_KEYS)[number];

/** 编制人数 and 在职人数 in the head of the self-evaluation against those of the basic data. */
export function staffOf(basic: BasicData, { staff }: SelfEvaluation): Verdict<StaffKey>[] {
  const { authorised, actual } = basic.staffing;
  return [
    ...apart(staff?.authorised, authorised, 'authorised', basic.staffing),
    ...apart(staff?.actual, actual, 'staff', basic.staffing),
  ];
}

function apart(
  own: StaffInHead | undefined,
  known: Field | undefined,
  name: 'authorised' | 'staff',
  staffing: StaffFigures,
): Verdict<StaffKey>[] {
  const [said, listed] = [own && plain(own.field), known && plain(known)];
  if (!own || !known || !said || !listed || said.equals(listed)) return [];
  const off = listed.minus(said);
  const rate = rateMendedBy({ cell: known.cell, off }, staffing);
  // 实有人数 may count people beside those in post.
  const isWider = name === 'staff' && off.isNegative() && /实有|实际人/.test(own.label.text);
  const [wrong, right] = rate ? [known, own.field] : [own.field, known];
  const actual = (rate ? listed : said).toFixed();
  const expected = (rate ? said : listed).toFixed();
  return [
    {
      outcome: isWider && !rate ? 'note' : 'fail',
      key: rate ? 'staff-basic' : isWider ? 'staff-scope' : 'staff',
      cells: [wrong.cell, right.cell, ...(rate ? [rate.cell] : [])],
      terms: [
        term({ label: named(name), field: wrong }, '+'),
        term({ label: named(name), field: right }, '='),
      ],
      expected,
      actual,
      difference: signed(rate ? off : off.negated()),
      data: {
        label: own.label.text.trim(),
        known: named(name),
        rate: shownText(rate),
        actual,
        expected,
      },
      path: `evaluation.staff.${name}`,
      values: [said.toFixed(), listed.toFixed()],
      ...(rate && { doubts: [{ cell: known.cell, off }] }),
      fallsWith: mendedBy([known], (other) => other.equals(off)),
    },
  ];
}

/** The typed control rate, where it is wrong but for this doubt: it was worked out from what the head says. */
function rateMendedBy(doubt: FigureDoubt, staffing: StaffFigures): Field | undefined {
  const { authorised, actual, controlRate } = staffing;
  const [staff, posts] = [figure(actual), figure(authorised)];
  const typed = staff && posts && quotient(staff, posts);
  const readings = readRate(controlRate);
  if (!typed || isPrintedRate(typed, readings)) return undefined;
  return mendedRate(readings, staff, posts)(doubt) ? controlRate : undefined;
}

/** A number of people and nothing else. */
function plain({ reading, ...field }: Field): Decimal | undefined {
  if (reading.kind !== 'quantity' || reading.comparator || reading.also || reading.tail)
    return undefined;
  return figure({ reading, ...field })?.stored;
}
