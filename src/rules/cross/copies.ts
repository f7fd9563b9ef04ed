/** Forms that were copied whole. */
import { nameKey, type Field, type SelfEvaluation } from '../../forms';
import { figure, figureState, ofLast } from '../../scoring';

/** Fewer results may be alike by chance. */
const LEAST_RESULTS = 3;
const MONEY = ['initialBudget', 'annualBudget', 'executed'] as const;

/** Whether money, targets and results of two forms of a kind are the same. */
export function isCopy(own: SelfEvaluation, other: SelfEvaluation): boolean {
  if (own.kind !== other.kind || own.indicators.length !== other.indicators.length) return false;
  const [money, otherMoney] = [own.funds?.total, other.funds?.total];
  if (!MONEY.every((column) => isSame(money?.[column], otherMoney?.[column]))) return false;
  const results = own.indicators.filter(({ actual }) => figureState(actual) !== 'missing');
  if (results.length < LEAST_RESULTS) return false;
  return own.indicators.every((row, at) => {
    const beside = other.indicators[at];
    return (
      beside?.name === row.name &&
      isSame(row.target, beside.target) &&
      isSame(row.actual, beside.actual)
    );
  });
}

function isSame(one: Field | undefined, other: Field | undefined): boolean {
  return (one?.text ?? '').trim() === (other?.text ?? '').trim();
}

/** Amounts of fewer digits may be those of two units. */
const LEAST_DIGITS = 4;

/** Departments whose money, targets and results are all those of another one before them, each with that one. */
export const copiedUnits = ofLast((forms: readonly SelfEvaluation[]) => {
  const copies = new Map<SelfEvaluation, SelfEvaluation>();
  const groups = new Map<string, SelfEvaluation[]>();
  for (const form of forms) {
    const spent = figure(form.funds?.total.executed)?.stored;
    const key = spent?.toFixed() ?? '';
    const digits = key.replace(/\D|0+$/g, '').length;
    if (form.kind !== 'self-evaluation' || form.hidden || digits < LEAST_DIGITS) continue;
    const group = groups.get(key);
    const first = group?.find((other) => isOther(form, other) && isCopy(form, other));
    if (first) copies.set(form, first);
    if (group) group.push(form);
    else groups.set(key, [form]);
  }
  return copies;
});

/** 某局 and 某局（本级） may have the same figures. */
function isOther(own: SelfEvaluation, other: SelfEvaluation): boolean {
  const [a, b] = [nameKey(own.department?.text ?? ''), nameKey(other.department?.text ?? '')];
  return a !== '' && b !== '' && !a.includes(b) && !b.includes(a) && own.year === other.year;
}
