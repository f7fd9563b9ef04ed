/** What a text says was left of the money, or added to it or taken from it, against the amounts of the funds. */
import { decimal, matchesPrinted, ZERO, type Decimal } from '../../amount';
import { amountOf, isWholeExecution } from '../../scoring';
import { named } from '../field-names';
import { evidence, type Facts, type ToldBy } from './facts';
import { becameAnother } from './money-became';
import { counted, moneyMeant, moneyOfAll, moneyOfPart, type Money } from './money-of';
import { isPlain, movedIn, type Amount, type Moved } from './money-said';
import { isSlip } from './slip';
import type { Statement } from './statement';
import { ANY_CUT, ANY_RAISE, ORDERED, PART_OF_MONEY } from './words/money';

/** In the reason of a row, or in what was done, the money of the row may be meant: only a slip of a figure is told there. */
function isOfOther({ row, done }: Statement, facts: Facts): boolean {
  if (done) return true;
  const fact = facts.indicator(row);
  return row !== undefined && !(fact && isWholeExecution(fact.row.name));
}

export function moneyMoved(statement: Statement, facts: Facts): ToldBy | undefined {
  const { text } = statement;
  const mustSlip = isOfOther(statement, facts);
  const { funds } = facts.subject.evaluation ?? {};
  if (!funds || !/\d/.test(text) || !/元/.test(text)) return undefined;
  const whole = moneyOfAll(facts);
  const moved = movedIn(text);
  for (const one of moved) {
    const money = moneyMeant(one.upTo, facts, whole);
    const told =
      money && against(one, { all: moved, text, money, isWhole: money === whole, mustSlip, facts });
    if (told) return told;
  }
  return becameAnother(text, facts, whole);
}

/** Whether a figure is what lies between two amounts of some row, or between what came in and what was spent. */
function isKnown({ value, unit }: Amount, { subject }: Facts): boolean {
  const { funds } = subject.evaluation ?? {};
  if (!funds) return false;
  const places = value.decimalPlaces();
  const rows = [funds.total, ...funds.parts, ...(funds.others ?? [])].map(moneyOfPart);
  const spent = amountOf(funds, 'executed');
  const came = (funds.income ?? []).flatMap(({ total }) => (total ? moneyOfPart(total) : []));
  const amounts = [...rows, ...came.map((own) => ({ ...own, initial: spent }))];
  return amounts.some(({ initial, annual, executed }) => {
    const own = [initial, annual, executed].flatMap((one) => one?.yuan ?? []);
    return own.some((one, at) =>
      own
        .slice(at + 1)
        .some((other) =>
          matchesPrinted(one.minus(other).abs().dividedBy(unit.scale), value, places),
        ),
    );
  });
}

interface Against {
  readonly all: readonly Moved[];
  readonly text: string;
  readonly money: Money;
  readonly isWhole: boolean;
  readonly mustSlip: boolean;
  readonly facts: Facts;
}

function against(one: Moved, given: Against): ToldBy | undefined {
  const isOpen = !given.money.annual?.scale;
  // A form that names no unit may count in that of the text: there nothing but a slip is told.
  const its = isOpen ? { ...given, mustSlip: true, money: counted(given.money, one.said) } : given;
  const { all, text, money, isWhole, facts } = its;
  const { way } = one;
  if (!isWhole && way === 'left') return undefined;
  const same = isWhole ? all.filter((other) => other.way === way) : [one];
  const { initial, annual, executed } = money;
  const [from, to] = way === 'left' ? [executed, annual] : [initial, annual];
  if (!from || !to || !annual) return undefined;
  const apart = to.yuan.minus(from.yuan);
  const exact = way === 'cut' ? apart.negated() : apart;
  const isTurned = !isWhole && way !== 'left' && exact.isNegative();
  if (!TOTAL.test(one.own) && tellsOfItsOwn(one, money)) return undefined;
  if (!isTurned && (isSaid(one, exact, money) || isSum(same, exact))) return undefined;
  const other = way === 'raised' ? ANY_CUT : way === 'cut' ? ANY_RAISE : undefined;
  // What was added and what was taken away make the change together.
  if (other?.test((isWhole ? text : one.clause).replace(ORDERED, ''))) return undefined;
  if (!isWrong(one, same, exact, its)) return undefined;
  if (isWhole && isKnown(one.said, facts)) return undefined;
  const fields =
    way === 'left'
      ? (['executed', 'annualBudget'] as const)
      : (['annualBudget', 'initialBudget'] as const);
  return {
    claim: way === 'left' ? 'unspent-stated' : 'budget-changed',
    quote: one.quote,
    ...evidence(
      fields.map((name) => ({
        label: named(name),
        field: (name === 'executed' ? executed : name === 'annualBudget' ? annual : initial)?.field,
      })),
    ),
  };
}

/** A sentence that has a budget, or what was spent, of its own tells of something that the form has no row for. */
function tellsOfItsOwn({ beside }: Moved, money: Money): boolean {
  const { initial, annual, executed, arrived, balance } = money;
  const known = [initial?.yuan, annual?.yuan, executed?.yuan, arrived, balance];
  return beside.some(
    ({ value, unit }) =>
      !known.some(
        (one) => one && matchesPrinted(one.dividedBy(unit.scale), value, value.decimalPlaces()),
      ),
  );
}

/** Whether a figure is the difference, or another one that its words may mean. */
function isSaid({ said }: Moved, exact: Decimal, money: Money): boolean {
  const { initial, annual, executed, arrived, balance } = money;
  const own = [exact];
  if (arrived && executed) own.push(arrived.minus(executed.yuan));
  if (balance) own.push(balance);
  for (const [a, b] of [
    [initial, executed],
    [annual, executed],
    [annual, initial],
  ] as const) {
    if (a && b) own.push(a.yuan.minus(b.yuan).abs());
  }
  return own.some((one) =>
    matchesPrinted(one.dividedBy(said.unit.scale), said.value, said.value.decimalPlaces()),
  );
}

function isSum(same: readonly Moved[], exact: Decimal): boolean {
  const sum = same.reduce((whole, { said }) => whole.plus(said.value.times(said.unit.scale)), ZERO);
  return same.length > 1 && sum.minus(exact).abs().lessThan(CENT);
}

const CENT = decimal('100');

/**
 * Of all the money it must be the difference; of a thing it is no more than that, and no slip of it. Several amounts may be of
 * several things.
 */
function isWrong(
  one: Moved,
  same: readonly Moved[],
  exact: Decimal,
  { isWhole, mustSlip, facts }: Against,
): boolean {
  const value = one.said.value.times(one.said.unit.scale);
  if (same.length > 1 && !TOTAL.test(one.own)) return false;
  if (!exact.greaterThan(ZERO))
    return !mustSlip && one.way !== 'left' && (isPlain(one) || !isWhole);
  if (PART_OF_MONEY.test(one.clause)) return value.greaterThan(exact) && isPlain(one) && !mustSlip;
  if (mustSlip) return isSlip(value, exact) || isMoreThanAll(one, value, exact, facts);
  if (isPlain(one) || !isWhole) return true;
  // What a department says of one thing may be the budget of that alone.
  const isOfProject = facts.subject.evaluation?.kind === 'project-self-evaluation';
  const isMore = isOfProject && one.way !== 'left' && value.greaterThan(exact);
  return isMore || isSlip(value, exact);
}

/** 747万元因账户错误退回 in the reason of a row: more than the project has left. */
function isMoreThanAll(one: Moved, value: Decimal, exact: Decimal, facts: Facts): boolean {
  const isOfProject = facts.subject.evaluation?.kind === 'project-self-evaluation';
  return isOfProject && isPlain(one) && value.greaterThan(exact) && RETURNED.test(one.clause);
}

const RETURNED = /退回|结余|结转/;
const TOTAL = /合计|共计|总计/;
