import { sharesWords } from '../reason';
import { nameKey, type Indicator, type SelfEvaluation } from '../../forms';
import { ofLast } from '../../scoring';
import { countsMissOf, isTakenOver } from './alike';
import { cellsOf, needsReason, rowPath, rowsOf, rowValues, type Row } from '../rows';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';
import { shortened } from '../terms';
import { namesRow } from '../whole-reason';

/** Shorter reasons (汛期停工) may be those of several rows. */
const LEAST_LENGTH = 12;
/** Between forms words may be alike by chance. */
const LEAST_ELSEWHERE = 15;

/** A reason that is another row's word for word, and speaks of that row alone; or that another unit has given in the same words. */
export default rule({
  id: 'explanation/copied',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['copied', 'copied-elsewhere', 'same-words', 'alike'],
  examples: {
    right: [
      {
        三级指标: '设备采购数量',
        年度指标值: '100台',
        实际完成值: '90台',
        原因: '设备采购流标一次，10台未到货，已重新招标，3月底前到货。',
        三级指标2: '培训人次',
        年度指标值2: '200人次',
        实际完成值2: '180人次',
        原因2: '一期培训因场地停电改期，少办一期，明年上半年补办。',
      },
    ],
    wrong: [
      {
        三级指标: '设备采购数量',
        年度指标值: '100台',
        实际完成值: '90台',
        原因: '设备采购流标一次，10台未到货，已重新招标，3月底前到货。',
        三级指标2: '培训人次',
        年度指标值2: '200人次',
        实际完成值2: '180人次',
        原因2: '设备采购流标一次，10台未到货，已重新招标，3月底前到货。',
      },
    ],
  },
  check(subject) {
    const rows = rowsOf(subject).filter(
      (row) => wordsOf(row.indicator).length >= LEAST_LENGTH && needsReason(row, subject),
    );
    if (rows.length === 0) return NOT_APPLICABLE;
    return rows.flatMap((row) => copyIn(row, rows, subject) ?? []);
  },
});

type Key = 'copied' | 'copied-elsewhere' | 'same-words' | 'alike';

function copyIn(row: Row, rows: readonly Row[], subject: Subject): Verdict<Key> | undefined {
  const { indicator } = row;
  const { reason } = indicator;
  if (!reason) return undefined;
  const own = wordsOf(indicator);
  const isAboutRow = sharesWords(own, indicator.name);
  const tell = (key: Key, other: Indicator, form?: SelfEvaluation): Verdict<Key> => ({
    outcome: 'note',
    key,
    cells: [...cellsOf(row, reason), ...(other.reason ? [other.reason.cell] : [])],
    data: {
      indicator: indicator.name,
      reason: shortened(reason.text),
      other: other.name,
      ...(form && { form: nameOf(form) }),
    },
    path: rowPath(row, 'reason'),
    values: [...rowValues(row), own],
  });
  const others = rows.map((one) => one.indicator);
  const meant = others.find(
    (other) =>
      wordsOf(other) === own &&
      ((!isAboutRow && sharesWords(own, other.name)) ||
        (namesRow(own, other) && !namesRow(own, indicator)) ||
        countsMissOf(indicator, other)),
  );
  if (meant) return tell('copied', meant);
  const elsewhere = saidElsewhere(own, isAboutRow, subject);
  if (elsewhere) {
    const { form, other, isOfOther } = elsewhere;
    return tell(isOfOther ? 'copied-elsewhere' : 'same-words', other, form);
  }
  const taken = others.find((other) => isTakenOver(indicator, own, other, wordsOf(other)));
  return taken && tell('alike', taken);
}

interface Elsewhere {
  readonly form: SelfEvaluation;
  readonly other: Indicator;
}

/**
 * The row of another form that says the same: one that it speaks of, where it does not speak of its own, else the first one of
 * another unit. Of two projects of one unit the cause may well be one.
 */
function saidElsewhere(
  own: string,
  isAboutRow: boolean,
  { evaluation, siblings }: Subject,
): (Elsewhere & { readonly isOfOther: boolean }) | undefined {
  if (own.length < LEAST_ELSEWHERE || !evaluation || !siblings || evaluation.hidden)
    return undefined;
  const all = (reasonsIn(siblings).get(own) ?? []).filter(
    ({ form }) => form.kind === evaluation.kind,
  );
  const meant = isAboutRow
    ? undefined
    : all.find(({ form, other }) => form !== evaluation && sharesWords(own, other.name));
  if (meant) return { ...meant, isOfOther: true };
  const [first] = all;
  const isAnother = first && first.form !== evaluation && isOtherUnit(evaluation, first.form);
  return isAnother ? { ...first, isOfOther: false } : undefined;
}

function isOtherUnit(own: SelfEvaluation, other: SelfEvaluation): boolean {
  const [one, second] = [own, other].map(({ implementer, department, authority }) =>
    nameKey((implementer ?? department ?? authority)?.text ?? ''),
  );
  return one !== '' && second !== '' && one !== second;
}

/** The rows of all forms of a workbook by the words of their reasons. */
const reasonsIn = ofLast((forms: readonly SelfEvaluation[]) => {
  const found = new Map<string, Elsewhere[]>();
  for (const form of forms) {
    if (form.hidden) continue;
    for (const other of form.indicators) {
      const words = wordsOf(other);
      if (words.length < LEAST_ELSEWHERE) continue;
      const rows = found.get(words);
      if (rows) rows.push({ form, other });
      else found.set(words, [{ form, other }]);
    }
  }
  return found;
});

function nameOf({ kind, projectName, department, sheet }: SelfEvaluation): string {
  const name = kind === 'project-self-evaluation' ? projectName : department;
  return name?.text.trim() || sheet;
}

/** A reason without spaces and marks, as typed into a cell of the row's own. */
function wordsOf({ reason }: Indicator): string {
  const isTyped = typeof reason?.value === 'string' && reason.value.includes(reason.text.trim());
  return isTyped ? reason.text.replace(/[^\p{L}\p{N}]/gu, '') : '';
}
