import { gather } from '../../amount';
import type { Label, SelfEvaluation, StaffFigures, StaffLine } from '../../forms';
import { figure, readRate, type Figure } from '../../scoring';
import { isSameCell } from '../../workbook';
import { mendedRate, percentText, quotient } from '../compare/rate';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { term } from '../terms';
import { ofPosts } from '../told-in-report';
import { called, nameOf, pathOf } from './called';
import { ABOUT_POSTS, reasonsForExcess } from './reasons';

/** A control rate above 100%, more staff than posts, asks for a reason. A blank figure is `staffing/control-rate`'s matter. */
export default rule({
  id: 'staffing/over-establishment',
  outcome: 'explain',
  basis: ['mof-2013-53'],
  messages: ['over', 'part', 'no-posts'],
  examples: {
    right: [{ 编制数: '40', 在职人数: '40' }],
    wrong: [
      { 编制数: '40', 在职人数: '43' },
      { 编制数: '0', 在职人数: '2' },
    ],
  },
  check(subject) {
    const { basic, evaluation } = subject;
    if (!basic) return overInHead(evaluation?.staff, reasonsForExcess(subject));
    const { staffing } = basic;
    const { parts = [] } = staffing;
    const reasons = reasonsForExcess(subject);
    const counted = parts.filter(isCounted);
    if (!isCounted(staffing) && counted.length === 0) return NOT_APPLICABLE;
    if (!isCounted(staffing)) return gather(counted, (line) => overIn(line, reasons));
    const whole = overIn(staffing, reasons);
    // Where all staff are too many, those of a kind are among them.
    return whole.length > 0 ? whole : gather(counted, (line) => ofKind(line, reasons));
  },
});

/** A kind that is over where all together are not is worth a look; the form asks about all. */
function ofKind(line: StaffLine, reasons: readonly Label[]): readonly Verdict<Key>[] {
  // Those who are hired beyond the establishment have no posts at all.
  if (figure(line.authorised)?.stored.isZero()) return [];
  return overIn(line, reasons).map(({ asks: _, ...verdict }) => ({
    ...verdict,
    outcome: 'note',
    key: 'part',
    data: { ...verdict.data, part: nameOf(line) },
  }));
}

/** 编制人数 and 在职人数 in the head of a self-evaluation that no basic data stand beside. */
function overInHead(staff: SelfEvaluation['staff'], reasons: readonly Label[]) {
  const { authorised, actual, controlRate } = staff ?? {};
  const line: StaffFigures = {
    ...(authorised && { authorised: authorised.field }),
    ...(actual && { actual: actual.field }),
    ...(controlRate && { controlRate: controlRate.field }),
  };
  if (!isCounted(line)) return NOT_APPLICABLE;
  return overIn(line, reasons).map((verdict) => ({ ...verdict, path: 'evaluation.staff.actual' }));
}

function isCounted({ authorised, actual }: StaffFigures): boolean {
  return figure(authorised) !== undefined && figure(actual) !== undefined;
}

type Key = 'over' | 'part' | 'no-posts';

function overIn(
  line: StaffFigures | StaffLine,
  reasons: readonly Label[],
): readonly Verdict<Key>[] {
  const typed = line.controlRate;
  const posts = figure(line.authorised);
  const staff = figure(line.actual);
  if (!posts || !staff || staff.stored.lessThanOrEqualTo(posts.stored)) return [];
  const excess = staff.stored.minus(posts.stored).toFixed();
  const rate = quotient(staff, posts);
  return [
    {
      outcome: 'explain',
      key: rate ? 'over' : 'no-posts',
      cells: [...(typed ? [typed.cell] : []), staff.field.cell, posts.field.cell],
      terms: [
        term({ label: called(line, 'staff'), field: staff.field }, '+'),
        term({ label: called(line, 'authorised'), field: posts.field }, '≤'),
      ],
      actual: staff.stored.toFixed(),
      expected: posts.stored.toFixed(),
      difference: `+${excess}`,
      data: { excess, rate: rate ? percentText(rate) : '' },
      asks: { texts: reasons, about: ABOUT_POSTS, inReport: ofPosts },
      path: `${pathOf(line)}.actual`,
      values: [staff.field.text, posts.field.text],
      fallsWith: mendedWith(typed, staff, posts),
    },
  ];
}

/** A number that another finding doubts makes no excess where the typed control rate goes with what it should be, and shows none. */
function mendedWith(
  typed: StaffFigures['controlRate'],
  staff: Figure,
  posts: Figure,
): Verdict['fallsWith'] {
  const isMended = typed && mendedRate(readRate(typed), staff, posts);
  const excess = staff.stored.minus(posts.stored);
  return (
    isMended &&
    ((doubt) => {
      if (!doubt.off || !isMended(doubt)) return false;
      const isStaff = isSameCell(doubt.cell, staff.field.cell);
      const left = isStaff ? excess.minus(doubt.off) : excess.plus(doubt.off);
      return left.lessThanOrEqualTo(0);
    })
  );
}
