import { decimal } from '../../amount';
import type { BasicData, Field, Indicator, SelfEvaluation } from '../../forms';
import { figure, type Figure } from '../../scoring';
import { named } from '../field-names';
import type { Verdict } from '../rule';

const RATE = /人员控制率/;
const STAFF = /在职(?:人员|人数|职工)?(?:数|为|共|[:：])?(\d+)[人名]/;
const POSTS = /编制(?:人数|数)?(?:为|共|[:：])?(\d+)[人名个]/;
/** Of another year or day, or of some of the staff alone. */
const OTHER = /上年|去年|上一年|年初|\d{4}年|月底|行政|事业|其中|编外|临聘/;

/** How the control rate was worked out, in plain words (在职47人/编制52人), against the basic data. */
export function staffWorked(
  basic: BasicData,
  { indicators }: SelfEvaluation,
): Verdict<'staff-worked'>[] {
  const { authorised, actual } = basic.staffing;
  const [known, listed] = [figure(actual), figure(authorised)];
  if (!known || !listed) return [];
  return indicators
    .filter(({ name }) => RATE.test(name))
    .flatMap((one) => workingsOf(one).flatMap((field) => apart(field, known, listed)))
    .slice(0, 1);
}

function workingsOf({ workings, actual, reason }: Indicator): Field[] {
  return [workings, actual, reason].flatMap((field) => field ?? []);
}

function apart(field: Field, known: Figure, listed: Figure): Verdict<'staff-worked'>[] {
  const text = field.text.replace(/\s+/g, '');
  const [staff, posts] = [STAFF.exec(text)?.[1], POSTS.exec(text)?.[1]];
  if (!staff || !posts || OTHER.test(text)) return [];
  const isSame = decimal(staff).equals(known.stored) && decimal(posts).equals(listed.stored);
  if (isSame) return [];
  const others = [known.stored.toFixed(), listed.stored.toFixed()] as const;
  return [
    {
      outcome: 'note',
      key: 'staff-worked',
      cells: [field.cell, known.field.cell, listed.field.cell],
      data: {
        quote: text,
        staff: named('staff'),
        posts: named('authorised'),
        known: others[0],
        listed: others[1],
      },
      path: 'evaluation.staffWorked',
      values: [staff, posts, ...others],
    },
  ];
}
