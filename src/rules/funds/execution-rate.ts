import type { Decimal } from '../../amount';
import type { Funds, FundsRow } from '../../forms';
import { inOtherUnit, misprinted } from '../../scoring';
import { term } from '../compare';
import { named } from '../field-names';
import { figure, inScale } from '../figure';
import { isPrintedRate, RATE_KEYS, rateIs, readRate, type RateKey } from '../rate';
import { NOT_APPLICABLE, rule, told, type Result, type Subject, type Verdict } from '../rule';
import { suggestFigure } from '../suggest';
import { impliedWhole } from './cross-foot';
import { isAmountDoubtful } from './misread';
import { isEmptyTotal } from './totals';

type Key = RateKey | 'unit' | 'amounts';

/** 执行率 = 全年执行数 ÷ 全年预算数, on the total row and on every part that states a rate of its own. */
export default rule({
  id: 'funds/execution-rate',
  outcome: 'fail',
  basis: ['printed-rate'],
  messages: [...RATE_KEYS, 'unit', 'amounts'],
  examples: {
    right: [
      { 全年预算数: '1016.17', 全年执行数: '1016.17', 执行率: '100%' },
      { 全年预算数: '1016.17', 全年执行数: '993.9', 执行率: '97.80%' },
    ],
    wrong: [
      { 全年预算数: '500', 全年执行数: '431', 执行率: '87%' },
      { 全年预算数: '500', 全年执行数: '4,310,000', 执行率: '86.2%' },
    ],
  },
  check(subject) {
    const { funds, tasks } = subject.evaluation ?? {};
    const ofTasks = tasks ? tasks.rows.flatMap((row) => taskRate(row) ?? []) : [];
    if (!funds) return tasks ? ofTasks : NOT_APPLICABLE;
    const natures = funds.nature.map((part) => ({ annualBudget: part.amount, ...part }));
    const meant = inOtherUnit(funds);
    // What the parts have in the other unit as well is told once, at the total.
    if (meant) return [otherUnit(funds.total, meant)];
    const verdicts = [
      totalRate(funds, subject) ?? [],
      ...[funds.parts, natures].flatMap((rows) =>
        rows.map((part) => partRate(part, rows, funds.total) ?? []),
      ),
      ...ofTasks,
    ].flat();
    return funds.total.executionRate || verdicts.length > 0 ? verdicts : NOT_APPLICABLE;
  },
});

function otherUnit(
  { executed, annualBudget, executionRate }: FundsRow,
  meant: Decimal,
): Verdict<Key> {
  const fields = [executed, annualBudget, executionRate];
  const [typed, budget] = [executed?.text ?? '', annualBudget?.text ?? ''];
  return {
    outcome: 'fail',
    key: 'unit',
    cells: fields.flatMap((field) => field?.cell ?? []),
    terms: [
      term({ label: named('executed'), field: executed }, '，'),
      term({ label: named('annualBudget'), field: annualBudget }, '，'),
    ],
    data: { executed: typed, annual: budget, meant: meant.toFixed() },
    expected: meant.toFixed(),
    actual: figure(executed)?.stored.toFixed() ?? typed,
    suggestion: suggestFigure(executed, meant),
    path: 'funds.total.executed',
    values: fields.map((field) => field?.text ?? ''),
  };
}

function totalRate(funds: Funds, subject: Subject): Result<Key> | undefined {
  // A misprinted amount is reported where it is split, and the rate is right.
  if (misprinted(funds, 'annualBudget') ?? misprinted(funds, 'executed')) return undefined;
  // The rate typed beside an empty total row goes with that row's own finding.
  if (isEmptyTotal(funds, 'annualBudget') || isEmptyTotal(funds, 'executed')) return undefined;
  const verdict =
    funds.total.executionRate && rowRate(funds.total, named('executionRate'), 'funds.total');
  // The score bears the rate out: it may be an amount that is wrong.
  return verdict?.outcome === 'fail' && isAmountDoubtful(subject)
    ? { ...told(verdict), key: 'amounts' }
    : verdict;
}

function partRate(
  part: FundsRow,
  rows: readonly FundsRow[],
  total: FundsRow,
): Result<RateKey> | undefined {
  if (!figure(part.executionRate) || !figure(part.annualBudget) || !figure(part.executed)) {
    return undefined;
  }
  const label = `${part.name}${named('executionRate')}`;
  const verdict = rowRate(part, label, `funds.parts.${part.name}`);
  const isTold = verdict?.outcome === 'fail' && (spoilsTotal(part, rows, total) || isOfSplit(part));
  return isTold ? undefined : verdict;
}

/** A task that is no part of the funds; many a list leaves rates out. */
function taskRate(row: FundsRow): Result<RateKey> | undefined {
  if (!figure(row.executionRate) || !figure(row.annualBudget) || !figure(row.executed)) {
    return undefined;
  }
  const label = `“${row.name}”${named('executionRate')}`;
  const verdict = rowRate(row, label, `tasks.${row.name}`);
  return verdict?.outcome === 'fail' && isOfSplit(row) ? undefined : verdict;
}

/** Whether the rate is right with what an amount is made of: then `funds/columns-total` tells of the amount. */
function isOfSplit(row: FundsRow): boolean {
  const [spent, budget] = (['executed', 'annualBudget'] as const).map(
    (column) => impliedWhole(row, column) ?? figure(row[column])?.stored,
  );
  if (!row.splits || !spent || !budget || budget.isZero()) return false;
  return isPrintedRate(spent.dividedBy(budget), readRate(row.executionRate));
}

/** Whether the amount that would make the total tie makes the rate right too: then the rule of the total tells of it. */
function spoilsTotal(part: FundsRow, rows: readonly FundsRow[], total: FundsRow): boolean {
  const readings = readRate(part.executionRate);
  return (['annualBudget', 'executed'] as const).some((column) => {
    const own = figure(part[column]);
    const implied = own && impliedAmount(part, rows, total, column);
    if (!implied || implied.equals(own.stored)) return false;
    const [above, below] = [figure(part.executed), figure(part.annualBudget)].map((one) =>
      one?.field === own.field ? implied : one && inScale(one, own.scale),
    );
    return (
      above !== undefined &&
      below !== undefined &&
      !below.isZero() &&
      isPrintedRate(above.dividedBy(below), readings)
    );
  });
}

/** What the total leaves for one of its parts. */
function impliedAmount(
  part: FundsRow,
  rows: readonly FundsRow[],
  total: FundsRow,
  column: 'annualBudget' | 'executed',
): Decimal | undefined {
  const own = figure(part[column]);
  const whole = figure(total[column]);
  if (!own || !whole) return undefined;
  return rows.reduce(
    (left, other) => {
      const one = other === part ? undefined : figure(other[column]);
      return one ? left.minus(inScale(one, own.scale)) : left;
    },
    inScale(whole, own.scale),
  );
}

function rowRate(row: FundsRow, label: string, path: string): Result<RateKey> | undefined {
  return rateIs(
    { label, field: row.executionRate },
    { label: named('executed'), field: row.executed },
    { label: named('annualBudget'), field: row.annualBudget },
    `${path}.executionRate`,
  );
}
