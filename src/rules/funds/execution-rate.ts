import { gather, type Decimal, HUNDRED, matchesPrinted } from '../../amount';
import type { Field, Funds, FundsRow } from '../../forms';
import { figure, isEmptyTotal, isPrintedRate, readRate, spentInOtherUnit } from '../../scoring';
import { doubting, mendedBy, suspects } from '../doubts';
import { LIST, named } from '../field-names';
import { quotient, RATE_KEYS, rateIs, type RateKey } from '../compare/rate';
import { NOT_APPLICABLE, rule, told, type Result, type Subject, type Verdict } from '../rule';
import { suggestFigure } from '../suggest';
import { term } from '../terms';
import { annualName, initialName } from './budget-name';
import { isAmountDoubtful, isOfInitial } from './misread';
import { partsOf } from './rows';

type Key = RateKey | 'unit' | 'amounts' | 'initial' | 'other-row' | 'hundredth';

/** 执行率 = 全年执行数 ÷ 全年预算数, on the total row and on every part that states a rate of its own. */
export default rule({
  id: 'funds/execution-rate',
  outcome: 'fail',
  basis: ['printed-rate'],
  messages: [...RATE_KEYS, 'unit', 'amounts', 'initial', 'other-row', 'hundredth'],
  examples: {
    right: [
      { 全年预算数: '1016.17', 全年执行数: '1016.17', 执行率: '100%' },
      { 全年预算数: '1016.17', 全年执行数: '993.9', 执行率: '97.80%' },
    ],
    wrong: [
      { 全年预算数: '500', 全年执行数: '431', 执行率: '87%' },
      { 全年预算数: '500', 全年执行数: '4,310,000', 执行率: '86.2%' },
      { 年初预算数: '400', 全年预算数: '500', 全年执行数: '380', 执行率: '95%' },
    ],
  },
  check(subject) {
    const { funds, tasks } = subject.evaluation ?? {};
    // A task is no part of the funds.
    const ofTasks = gather(
      tasks?.rows ?? [],
      (row) => statedRate(row, `“${row.name}”`, `tasks.${row.name}`) ?? [],
    );
    if (!funds) return tasks ? ofTasks : NOT_APPLICABLE;
    const meant = spentInOtherUnit(funds);
    // What the parts have in the other unit as well is told once, at the total.
    if (meant) return [otherUnit(funds.total, meant)];
    const verdicts = [
      totalRate(funds, subject) ?? [],
      ...[...partsOf(funds), ...(funds.others ?? [])].map(
        (part) =>
          statedRate(part, part.name, `funds.parts.${part.name}`, [funds.total, ...funds.parts]) ??
          [],
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
  const stored = figure(executed)?.stored;
  return {
    outcome: 'fail',
    key: 'unit',
    cells: gather(fields, (field) => field?.cell ?? []),
    terms: [
      term({ label: named('executed'), field: executed }, '，'),
      term({ label: named('annualBudget'), field: annualBudget }, '，'),
    ],
    data: { executed: typed, annual: budget, meant: meant.toFixed() },
    expected: meant.toFixed(),
    actual: stored?.toFixed() ?? typed,
    suggestion: suggestFigure(executed, meant),
    doubts: stored ? suspects(executed, [], stored.minus(meant)) : [],
    path: 'funds.total.executed',
    values: fields.map((field) => field?.text ?? ''),
  };
}

function totalRate(funds: Funds, subject: Subject): Result<Key> | undefined {
  const empty = (['executed', 'annualBudget'] as const).filter((one) => isEmptyTotal(funds, one));
  if (empty.length > 0) return besideEmpty(funds.total, empty);
  const verdict =
    funds.total.executionRate &&
    rowRate(funds.total, named('executionRate'), 'funds.total', funds.parts);
  // The score bears the rate out: it may be an amount that is wrong.
  if (verdict?.outcome !== 'fail' || !isAmountDoubtful(subject)) return verdict;
  const { executed, annualBudget } = funds.total;
  return { ...told(verdict), key: 'amounts', doubts: doubting(executed, annualBudget) };
}

/** The rate typed beside an empty total row goes with that row's own finding. */
function besideEmpty(
  total: FundsRow,
  empty: readonly ('executed' | 'annualBudget')[],
): Verdict<Key> | undefined {
  const { executionRate, executed, annualBudget } = total;
  if (!figure(executionRate)) return undefined;
  const fields = [executionRate, executed, annualBudget];
  return {
    outcome: 'undetermined',
    key: 'unchecked',
    cells: gather(fields, (field) => field?.cell ?? []),
    data: { rate: named('executionRate'), which: empty.map(named).join(LIST) },
    path: 'funds.total.executionRate',
    values: fields.map((field) => field?.text ?? ''),
    fallsWith: mendedBy(
      empty.map((one) => total[one]),
      () => true,
    ),
  };
}

/** The rate of a row other than the total, where both amounts and a rate are there: many a list leaves rates out. */
function statedRate(
  row: FundsRow,
  name: string,
  path: string,
  others?: readonly Amounts[],
): Result<Key> | undefined {
  const { executionRate: rate, annualBudget, executed } = row;
  // Words beside an amount say why it has no rate; what was meant as one and cannot be read is told.
  const isMeant = figure(rate) !== undefined || rate?.reading.kind === 'unreadable';
  if (!isMeant || !figure(annualBudget) || !figure(executed)) return undefined;
  return rowRate(row, `${name}${named('executionRate')}`, path, others);
}

/** A row of the funds, or a part that has the same columns. */
type Amounts = Pick<FundsRow, 'name' | 'executed' | 'annualBudget' | 'executionRate' | 'arrival'>;

function rowRate(
  row: FundsRow,
  label: string,
  path: string,
  others: readonly Amounts[] = [],
): Result<Key> | undefined {
  const found = rateIs(
    { label, field: row.executionRate },
    { label: named('executed'), field: row.executed },
    { label: annualName(row), field: row.annualBudget },
    `${path}.executionRate`,
  );
  if (found?.outcome !== 'fail') return found;
  if (isOfInitial(row)) return ofInitial(told(found), row);
  if (isHundredth(row)) return { ...told(found), key: 'hundredth' };
  const other = others.find((one) => one !== row && isRateOf(one, row.executionRate));
  if (!other) return found;
  const { data, ...wrong } = told(found);
  return { ...wrong, key: 'other-row', data: { ...data, which: other.name } };
}

/** Whether a rate is that of another row of the funds, which was read for this one. */
function isRateOf(other: Amounts, rate: Field | undefined): boolean {
  const exact = rateOf(other);
  return exact !== undefined && !exact.equals(1) && isPrintedRate(exact, readRate(rate));
}

/** 0.92% for 92%. */
function isHundredth(row: Amounts): boolean {
  const exact = rateOf(row);
  return (
    exact !== undefined &&
    readRate(row.executionRate).some(({ value, places }) =>
      matchesPrinted(exact, value.times(HUNDRED), Math.max(places - 2, 2)),
    )
  );
}

function rateOf({ executed, annualBudget }: Amounts): Decimal | undefined {
  const [above, below] = [figure(executed), figure(annualBudget)];
  return above && below && quotient(above, below);
}

function ofInitial(wrong: Verdict<RateKey>, row: FundsRow): Verdict<Key> {
  const { initialBudget } = row;
  const label = initialName(row);
  const initial = term({ label, field: initialBudget }, '，');
  return {
    ...wrong,
    key: 'initial',
    cells: [...wrong.cells, ...(initialBudget ? [initialBudget.cell] : [])],
    terms: [...(wrong.terms ?? []), initial],
    data: { ...wrong.data, initial: label },
  };
}
