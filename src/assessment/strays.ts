/** Forms that go without a partner since they name the unit of another pair. */
import { nameKey, type Form, type FormsReading } from '../forms';
import type { Stray } from '../rules';

/**
 * By the index of its unit, the one form that has the name and the year of a form of its kind which has a partner, while a form of
 * the other kind that names another unit has none: its name may have been left over when the sheet was copied.
 */
export function straysOf({ forms, units }: FormsReading): ReadonlyMap<number, Stray> {
  const none = new Map<number, Stray>();
  const alone = units.flatMap((unit, index) => {
    const form = forms[unit.evaluation ?? unit.basic ?? -1];
    return form && unit.pairing === 'single' && isDepartments(form) ? [{ form, index }] : [];
  });
  const [one, other, ...more] = alone;
  if (!one || !other || more.length > 0 || isBasic(one.form) === isBasic(other.form)) return none;
  const paired = units.flatMap(({ pairing, basic = -1, evaluation = -1 }) =>
    pairing === 'single' ? [] : [forms[basic], forms[evaluation]],
  );
  const twinOf = (form: Form): Form | undefined =>
    paired.find((known) => known && isBasic(known) === isBasic(form) && isSame(known, form));
  const found = [
    { stray: one, open: other.form },
    { stray: other, open: one.form },
  ].flatMap(({ stray, open }) => {
    const twin = twinOf(stray.form);
    return twin && !twinOf(open) && nameOf(open) !== '' ? [{ stray, open, twin }] : [];
  });
  const [only, ...others] = found;
  if (!only) return paired.length > 0 ? apart(one, other) : none;
  if (others.length > 0) return none;
  const { stray, twin, open } = only;
  return new Map([[stray.index, { form: stray.form, twin, open }]]);
}

interface Alone {
  readonly form: Form;
  readonly index: number;
}

/** The last two, of one year and of unlike names that no other form has: one of the names may be wrong. */
function apart(one: Alone, other: Alone): ReadonlyMap<number, Stray> {
  const [evaluation, basic] = isBasic(one.form) ? [other, one] : [one, other];
  const isNamed = [one, other].every(({ form }) => nameOf(form) !== '');
  if (!isNamed || evaluation.form.year !== basic.form.year) return new Map();
  return new Map([[evaluation.index, { form: evaluation.form, open: basic.form }]]);
}

function isBasic({ kind }: Form): boolean {
  return kind === 'basic-data';
}

function isDepartments(form: Form): boolean {
  return form.kind !== 'project-self-evaluation' && !form.hidden;
}

function nameOf({ department }: Form): string {
  return nameKey(department?.text ?? '');
}

function isSame(one: Form, other: Form): boolean {
  return nameOf(one) !== '' && nameOf(one) === nameOf(other) && one.year === other.year;
}
