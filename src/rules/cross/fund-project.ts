import { type Decimal, matchesPrinted } from '../../amount';
import {
  nameKey,
  type BasicColumn,
  type BasicData,
  type BasicRow,
  type Field,
  type SelfEvaluation,
} from '../../forms';
import {
  amountOf,
  figure,
  type FundsAmount,
  inScale,
  inYuan,
  WAN,
  withScale,
  type Figure,
} from '../../scoring';
import { cellLabel } from '../basic/columns';
import { restingOn } from '../doubts';
import { named } from '../field-names';
import { signed } from '../figure';
import { rowsBeneath } from '../funds/rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';

type MoneyColumn = 'initialBudget' | 'annualBudget' | 'executed';

/** What the columns of the basic data are called in the form of a project: the budget may be that of either date. */
const COLUMNS: readonly {
  readonly basic: BasicColumn;
  readonly project: readonly MoneyColumn[];
}[] = [
  { basic: 'budget', project: ['annualBudget', 'initialBudget'] },
  { basic: 'finalAccounts', project: ['executed'] },
];

/** 基础数据表中单列一行的专项 = 同名项目自评表的预算数、执行数 */
export default rule({
  id: 'cross/fund-project',
  outcome: 'fail',
  basis: ['form:basic-data', 'form:self-evaluation'],
  messages: ['same', 'differs', 'apart'],
  examples: {
    right: [
      {
        '项目支出 本年决算': '150',
        '专项 公路养护 本年决算': '150',
        '项目表 项目名称': '公路养护',
        '项目表 全年执行数': '150',
      },
    ],
    wrong: [
      {
        '项目支出 本年决算': '150',
        '专项 公路养护 本年决算': '130',
        '项目表 项目名称': '公路养护',
        '项目表 全年执行数': '150',
      },
    ],
  },
  check({ basic, projects }) {
    if (!basic || projects.length === 0) return NOT_APPLICABLE;
    const pairs = pairsOf(basic, projects);
    const verdicts = COLUMNS.flatMap((columns) => {
      const isOfAll = isWhole(basic, projects, columns);
      return pairs.flatMap((pair) => judged(pair, columns, isOfAll) ?? []);
    });
    return verdicts.length > 0 ? verdicts : NOT_APPLICABLE;
  },
});

interface Pair {
  readonly fund: BasicRow;
  readonly project: SelfEvaluation;
}

/** The funds that have a project of their name, where there is one of each. */
function pairsOf({ funds }: BasicData, projects: readonly SelfEvaluation[]): readonly Pair[] {
  return funds.flatMap((fund) => {
    const name = nameKey(fund.name);
    const [project, ...more] = projects.filter(
      ({ projectName }) => nameKey(projectName?.text ?? '') === name,
    );
    const isOne = funds.filter((other) => nameKey(other.name) === name).length === 1;
    return name !== '' && isOne && project && more.length === 0 ? [{ fund, project }] : [];
  });
}

type Columns = (typeof COLUMNS)[number];

/** Whether the projects come to the whole of 项目支出, so that each stands there with all its money. */
function isWhole(
  { rows }: BasicData,
  projects: readonly SelfEvaluation[],
  { basic, project: columns }: Columns,
): boolean {
  const whole = figure(rows.project?.[basic]);
  if (!whole) return false;
  const stated = inYuan(whole, whole.scale ?? WAN);
  return columns.some((column) => {
    const amounts = projects.flatMap(({ funds }) => amountOf(funds, column) ?? []);
    return amounts.length === projects.length && sumOf(amounts).equals(stated);
  });
}

function sumOf(amounts: readonly FundsAmount[]): Decimal {
  const [first, ...rest] = amounts.map(({ value, scale }) => value.times(scale ?? WAN));
  return rest.reduce((sum, one) => sum.plus(one), first ?? WAN.minus(WAN));
}

function judged(
  { fund, project }: Pair,
  { basic, project: columns }: Columns,
  isOfAll: boolean,
): Verdict<'same' | 'differs' | 'apart'> | undefined {
  const typed = figure(fund[basic]);
  const amounts = columns.flatMap((column) => {
    const amount = amountOf(project.funds, column);
    return amount ? [{ column, amount }] : [];
  });
  const [first] = amounts;
  if (!typed || !first) return undefined;
  const stated = typed.scale ? typed : withScale(typed, WAN);
  const { column, amount } = amounts.find((one) => isSame(one.amount, stated)) ?? first;
  const exact = inFundsUnit(amount, stated);
  const label = cellLabel(fund.name, basic);
  const said = {
    cells: [stated.field.cell, amount.field.cell],
    terms: [
      { label, cell: stated.field.cell, value: stated.field.text },
      {
        label: named(column),
        cell: amount.field.cell,
        value: amount.field.text,
        sign: '=' as const,
      },
    ],
    data: {
      fund: fund.name,
      row: label,
      column: named(column),
      actual: stated.field.text.trim(),
      expected: exact.toFixed(),
    },
    path: `basic.rows.funds.${fund.name}.${basic}`,
    values: [stated.field.text, amount.field.text],
  };
  if (isSame(amount, stated)) return { outcome: 'pass', key: 'same', ...said };
  // A fund may pay a part of a project.
  if (isOfAPart(project, stated, columns)) return undefined;
  const difference = signed(stated.stored.minus(exact));
  const unequal = said.terms.map((one) => ('sign' in one ? { ...one, sign: '≠' as const } : one));
  return {
    ...said,
    terms: unequal,
    outcome: isOfAll ? 'fail' : 'note',
    key: isOfAll ? 'differs' : 'apart',
    actual: stated.stored.toFixed(),
    expected: exact.toFixed(),
    difference,
    data: { ...said.data, difference },
    fallsWith: restingOn(stated.field, amount.field),
  };
}

function inFundsUnit({ value, scale }: FundsAmount, fund: Figure): Decimal {
  return value.times(scale ?? WAN).dividedBy(fund.scale ?? WAN);
}

/** Of the two the one printed with fewer decimals may be rounded. */
function isSame(amount: FundsAmount, fund: Figure): boolean {
  const exact = inFundsUnit(amount, fund);
  if (matchesPrinted(exact, fund.stored, fund.places)) return true;
  const typed = figure(amount.field);
  return (
    typed !== undefined &&
    !amount.fromParts &&
    matchesPrinted(inScale(fund, amount.scale ?? WAN), typed.stored, typed.places)
  );
}

function isOfAPart(
  { funds }: SelfEvaluation,
  fund: Figure,
  columns: readonly MoneyColumn[],
): boolean {
  const scale = (field: Field | undefined): Decimal | undefined => {
    const part = figure(field);
    return part && inYuan(part, part.scale ?? amountOf(funds, 'annualBudget')?.scale ?? WAN);
  };
  const yuan = inYuan(fund, WAN);
  return (funds ? rowsBeneath(funds) : []).some((part) =>
    columns.some((column) => scale(part[column])?.equals(yuan) === true),
  );
}
