import { figure } from '../../scoring';
import { named } from '../field-names';
import { percentText, quotient } from '../rate';
import { NOT_APPLICABLE, rule } from '../rule';
import { term } from '../terms';

/** A control rate above 100%, more staff than posts, asks for a reason. A blank figure is `staffing/control-rate`'s matter. */
export default rule({
  id: 'staffing/over-establishment',
  outcome: 'explain',
  basis: ['mof-2013-53'],
  messages: ['over', 'no-posts'],
  examples: {
    right: [{ 编制数: '40', 在职人数: '40' }],
    wrong: [
      { 编制数: '40', 在职人数: '43' },
      { 编制数: '0', 在职人数: '2' },
    ],
  },
  check({ basic }) {
    const typed = basic?.staffing.controlRate;
    const posts = figure(basic?.staffing.authorised);
    const staff = figure(basic?.staffing.actual);
    if (!posts || !staff) return NOT_APPLICABLE;
    if (staff.stored.lessThanOrEqualTo(posts.stored)) return [];
    const excess = staff.stored.minus(posts.stored).toFixed();
    const rate = quotient(staff, posts);
    return [
      {
        outcome: 'explain',
        key: rate ? 'over' : 'no-posts',
        cells: [...(typed ? [typed.cell] : []), staff.field.cell, posts.field.cell],
        terms: [
          term({ label: named('staff'), field: staff.field }, '+'),
          term({ label: named('authorised'), field: posts.field }, '≤'),
        ],
        actual: staff.stored.toFixed(),
        expected: posts.stored.toFixed(),
        difference: `+${excess}`,
        data: { excess, rate: rate ? percentText(rate) : '' },
        asks: { texts: [], about: ['编制', '在职', '人员', '超编'] },
        path: 'basic.staffing.actual',
        values: [staff.field.text, posts.field.text],
      },
    ];
  },
});
