/** The one form of a workbook that names another office than all the others. */
import { endsAsOffice, type Field, type SelfEvaluation } from '../../forms';
import { ofLast } from '../../scoring';
import type { Verdict } from '../rule';
import { bare } from './bare-name';
import { areApart, hasOtherCharacter } from './names-apart';

/** What an office of its own is called by its end; a centre, a school or a station may well be one of its units. */
const OFFICE = endsAsOffice('bureau', 'department', 'body', 'section');

/** A project whose office is another one than that of its department's form, or of the other projects of its 实施单位. */
export function otherOffice(
  evaluation: SelfEvaluation,
  siblings: readonly SelfEvaluation[],
): Verdict<'other-office' | 'odd-name'> | undefined {
  const other = oddOnes(siblings).get(evaluation);
  const own = officeOf(evaluation);
  if (!other || !own) return undefined;
  const [actual, expected] = [own.text.trim(), other.text.trim()];
  return {
    outcome: 'note',
    key: evaluation.kind === 'project-self-evaluation' ? 'other-office' : 'odd-name',
    cells: [own.cell, other.cell],
    actual,
    expected,
    path: 'evaluation.office',
    values: [actual, expected],
  };
}

/** The project that names another office than all other forms, with what those call theirs. */
const oddOnes = ofLast((forms: readonly SelfEvaluation[]) => {
  const offices = new Map<string, SelfEvaluation[]>();
  for (const form of forms) {
    const name = bare(officeOf(form)?.text ?? '');
    if (name === '') continue;
    const own = offices.get(name);
    if (own) own.push(form);
    else offices.set(name, [form]);
  }
  const odd = new Map<SelfEvaluation, Field>();
  const [few, many, ...more] = [...offices.values()].sort((a, b) => a.length - b.length);
  const [one, second] = few ?? [];
  if (!one || second || !many || more.length > 0) return odd;
  // Of two forms the second is the odd one.
  const isFirst =
    many.length === 1 && many.every((form) => forms.indexOf(one) < forms.indexOf(form));
  const [own, others] = isFirst ? [many[0], [one]] : [one, many];
  const usual = others[0] && officeOf(others[0]);
  if (own && usual && isSlip(own, usual, others)) odd.set(own, usual);
  return odd;
});

/** Two offices of one place, where the form of a department or the project's own 实施单位 tells which is meant. */
function isSlip(form: SelfEvaluation, usual: Field, others: readonly SelfEvaluation[]): boolean {
  if (isMisnamed(form, usual, others)) return true;
  if (form.kind !== 'project-self-evaluation') return false;
  const [own, other] = [officeOf(form)?.text ?? '', usual.text].map(bare);
  if (!own || !other || own.slice(0, 2) !== other.slice(0, 2)) return false;
  if (!OFFICE.test(own) || !OFFICE.test(other)) return false;
  if (others.length > 1 && others.some(({ kind }) => kind !== form.kind)) return true;
  const implementer = bare(form.implementer?.text ?? '');
  const isOwn = ({ implementer: one }: SelfEvaluation) => bare(one?.text ?? '') === implementer;
  return form.authority !== undefined && implementer === other && others.every(isOwn);
}

/** A name apart from the usual one, where the form itself has that as well; or one character of it, where the forms of one department stand together. */
function isMisnamed(
  form: SelfEvaluation,
  usual: Field,
  others: readonly SelfEvaluation[],
): boolean {
  const own = officeOf(form)?.text ?? '';
  if (!areApart(own, usual.text)) return false;
  const name = bare(usual.text);
  const isNamed = [form.implementer, form.department].some((one) => bare(one?.text ?? '') === name);
  const departments = [form, ...others].filter(({ kind }) => kind === 'self-evaluation');
  const isOfOne = departments.length === 1 && others.length > 1;
  return isNamed || (isOfOne && hasOtherCharacter(own, usual.text));
}

function officeOf({ authority, department, implementer }: SelfEvaluation): Field | undefined {
  return [authority, department, implementer].find((field) => field && bare(field.text) !== '');
}
