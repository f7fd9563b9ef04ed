import { gather } from '../../amount';
import type { FormHint, Sheet } from '../../workbook';
import { isBlank } from '../field';
import type {
  BasicData,
  BasicRow,
  Field,
  Form,
  FormLeftOut,
  FundsPart,
  FundsRow,
  SelfEvaluation,
} from '../model';
import { nameKey } from '../labels/text';

/**
 * Forms that are there and not to be checked, for they stand beside the one that is meant: a draft on a hidden sheet of a form
 * that stands on a visible one, a printed form that nobody has filled in, and an example of how to. They are named, never passed over; a sheet that the user pointed at stays.
 */
export function leaveOut(
  forms: readonly Form[],
  sheets: readonly Sheet[],
  hints: readonly FormHint[] = [],
): { readonly forms: readonly Form[]; readonly leftOut: readonly FormLeftOut[] } {
  if (forms.length < 2) return { forms, leftOut: [] };
  const hidden = new Set(
    gather(sheets, ({ name, visibility }) => (visibility === 'visible' ? [] : [name])),
  );
  const visible = new Map<string, Form>();
  for (const form of forms) if (!hidden.has(form.sheet)) visible.set(identity(form), form);
  const leftOut: FormLeftOut[] = [];
  const meant = new Set(
    forms.filter((form) => !isExample(form) && !isUnfilled(form)).map(({ kind }) => kind),
  );
  const kept = forms.filter((form) => {
    const { kind, sheet } = form;
    if (hints.some((hint) => hint.sheet === sheet)) return true;
    const original = hidden.has(sheet) ? visible.get(identity(form)) : undefined;
    if (original) {
      leftOut.push({ sheet, kind, why: 'hidden-copy', of: original.sheet });
      return false;
    }
    if (isUnfilled(form)) {
      leftOut.push({ sheet, kind, why: 'unfilled' });
      return false;
    }
    if (isExample(form) && isBeside(form, meant)) {
      leftOut.push({ sheet, kind, why: 'example' });
      return false;
    }
    return true;
  });
  // A workbook of nothing but blank forms is somebody's work yet to do.
  return kept.length > 0 ? { forms: kept, leftOut } : { forms, leftOut: [] };
}

/** A sheet or a title that says so; 样表 in a title is left standing over what was filled in. */
const EXAMPLE_SHEET = /(?:示例|样例|范例|样表|样张)(?:[（(].*[)）]|\d*)$/;
const EXAMPLE_TITLE =
  /(?:填[报写表]?|填报说明及?)(?:示例|样例|范例)|[（(【](?:示例|样例|范例)[)）】]/;

/** 示例 in so many words, where 样表 may be left standing. */
const IN_WORDS = /示例|样例|范例/;
/** （示例）举办培训班期数, 例：培训人数 */
const EXAMPLE_ROW =
  /^\s*(?:[（(【[](?:填[报写])?(?:示例|样例|范例|例)[)）】\]]|(?:示例|样例|例如?)[:：])/;

function isExample(form: Form): boolean {
  const { sheet, title } = form;
  return (
    EXAMPLE_SHEET.test(sheet.trim()) || EXAMPLE_TITLE.test(title?.text ?? '') || isOfExamples(form)
  );
}

/** Rows that call themselves examples, as an instruction sheet has them. */
function isOfExamples(form: Form): boolean {
  if (form.kind === 'basic-data') return false;
  const { indicators } = form;
  const marked = indicators.filter(({ label }) => EXAMPLE_ROW.test(label.text));
  return marked.length > 0 && marked.length * 2 >= indicators.length;
}

/** An example goes with the form that it shows how to fill in; what calls itself one in so many words goes with any evaluation. */
function isBeside(form: Form, meant: ReadonlySet<Form['kind']>): boolean {
  if (meant.has(form.kind)) return true;
  if (form.kind === 'basic-data') return false;
  const isSure = IN_WORDS.test(form.sheet) || isOfExamples(form);
  return isSure && [...meant].some((kind) => kind !== 'basic-data');
}

/** What a form is about: two with the same one are copies of each other. */
function identity(form: Form): string {
  const names = form.kind === 'basic-data' ? [] : [form.projectName, form.implementer];
  return [
    form.kind,
    form.year ?? '',
    ...[form.department, ...names].map((field) => nameKey(field?.text ?? '')),
  ].join('\n');
}

function isUnfilled(form: Form): boolean {
  return form.kind === 'basic-data' ? isUnfilledBasic(form) : isUnfilledEvaluation(form);
}

function isUnfilledBasic(form: BasicData): boolean {
  const { authorised, actual, parts } = form.staffing;
  if (!isNothing(authorised) || !isNothing(actual) || parts) return false;
  const isBlankRow = ({ lastYear, budget, finalAccounts }: BasicRow): boolean =>
    isNothing(finalAccounts) && isNothing(budget) && isNothing(lastYear);
  return (
    Object.values(form.rows).every(isBlankRow) &&
    form.funds.every(isBlankRow) &&
    form.operatingParts.every(isBlankRow) &&
    form.otherRows.every(isBlankRow)
  );
}

/** Neither a name nor a result nor an amount: weights and headings are printed. */
function isUnfilledEvaluation(form: SelfEvaluation): boolean {
  const { department, projectName, funds, indicators, total } = form;
  if (![department, projectName, total?.score].every(isNothing)) return false;
  const hasAmounts = ({ initialBudget, annualBudget, executed }: FundsRow): boolean =>
    ![initialBudget, annualBudget, executed].every(isNothing);
  if (funds && (hasAmounts(funds.total) || funds.parts.some(hasAmounts))) return false;
  const isTyped = ({ amount }: FundsPart): boolean => !isNothing(amount);
  if (funds && (funds.source.some(isTyped) || funds.nature.some(isTyped))) return false;
  return indicators.every(({ actual, score }) => isNothing(actual) && isNothing(score));
}

/** A formula that gives 0 on a blank form is nothing either. */
function isNothing(field: Field | undefined): boolean {
  if (field?.formula !== undefined) return field.value === null || field.value === 0;
  return isBlank(field);
}
