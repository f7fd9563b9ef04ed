import { decimal, readUnit, type Decimal, type Quantity, type Unit } from '../../../amount';
import type { LooseFact, TableFigure } from '../../../narrative';
import { WAN } from '../../../scoring';
import type { Subject } from '../../rule';
import type { Candidate } from '../candidate';
import { isMistitled } from '../measures';
import { arePoints, holds, isSlip } from '../stated';
import type { Aspect } from './aspects';
import type { TableContext } from './context';
import { candidatesOf } from './of-things';
import { readTables, type ReadCell, type ReadTable } from './read';
import { statedIn } from './units';

/** A figure of a table beside the one of the forms that it is. */
export interface JudgedCell {
  readonly figure: TableFigure;
  /** The figure in the unit that it is read in. */
  readonly fact: LooseFact;
  readonly label: string;
  readonly not?: Candidate;
  /** It is what other figures of its row come to. */
  readonly isWorkedOut: boolean;
}

const YUAN = decimal(1);

/** The figures of the report's tables that are compared with the forms. */
export function judgedCells(subject: Subject): readonly JudgedCell[] {
  return readTables(subject).flatMap((table) => {
    const scale = scaleOf(table);
    const judged = table.cells.flatMap((cell) => judge(cell, table.context, scale) ?? []);
    return judged.map((one) => (follows(one, judged) ? withoutFinding(one) : one));
  });
}

/** A rate, or a change, beside an amount of its row that is wrong: it is the amount that has to be mended. */
function follows({ figure, isWorkedOut, not }: JudgedCell, all: readonly JudgedCell[]): boolean {
  const row = figure.mention.table?.row;
  return (
    not !== undefined &&
    isWorkedOut &&
    all.some((one) => !one.isWorkedOut && one.not && one.figure.mention.table?.row === row)
  );
}

function withoutFinding({ not: _, ...judged }: JudgedCell): JudgedCell {
  return judged;
}

/** The unit of a table's bare amounts: the one it names, else the one in which figures of the forms are found there. */
export function scaleOf({ cells, context }: ReadTable): Unit | undefined {
  const stated = cells.find(({ figure }) => figure.moneyUnit)?.figure.moneyUnit;
  if (stated) return stated;
  const agreed = (unit: Unit) =>
    cells.filter((cell) => {
      if (cell.figure.quantity.unit) return false;
      const [judged] = [judge(cell, context, unit)];
      return (
        judged !== undefined && judged.not === undefined && !cell.figure.quantity.value.isZero()
      );
    }).length;
  const units = [readUnit('万元'), readUnit('元')].flatMap((unit) => unit ?? []);
  const counts = units.map(agreed);
  const [wan = 0, yuan = 0] = counts;
  if (wan === 0 && yuan === 0) return undefined;
  return wan >= yuan ? units[0] : units[1];
}

function judge(
  { figure, aspect, things }: ReadCell,
  { subject, isElsewhere, isOfAccount }: TableContext,
  moneyUnit: Unit | undefined,
): JudgedCell | undefined {
  if (!aspect || isElsewhere || figure.isLoose || things.length === 0) return undefined;
  const { report } = subject;
  const quantity = statedIn(figure, aspect, things, moneyUnit);
  if (!quantity) return undefined;
  const year = aspect.year ?? yearOf(figure, subject);
  const own = subject.evaluation?.year ?? subject.basic?.year ?? report?.year;
  const meant = isMistitled(subject) ? report?.year : own;
  const offset = year === undefined || meant === undefined ? 0 : year - meant;
  const isBefore = aspect.roles.has('lastYear');
  const scale =
    quantity.unit?.dimension === 'money' && quantity.unit.scale.equals(YUAN) ? YUAN : WAN;
  const said = { quantity, aspect, offset, scale };
  const fact = {
    kind: 'value' as const,
    quantity,
    mention: figure.mention,
    quote: figure.quote,
    sentence: -1,
    binding: 'direct' as const,
    ...(isBefore && own !== undefined ? { year: own - 1 } : year === undefined ? {} : { year }),
  };
  const candidates = things.flatMap((thing) => candidatesOf(thing, said, fact, subject));
  const [likely] = candidates;
  if (!likely) return undefined;
  const isRow = aspect.roles.has('score') && things.every(({ kind }) => kind === 'indicator');
  const results = candidates.map(({ exact }) => {
    const state = agree(quantity, exact, aspect);
    return isRow && state === 'same' && !arePoints(quantity, exact) ? 'differs' : state;
  });
  const loose: LooseFact = {
    ...fact,
    kind: 'uncompared',
    subject: figure.labels.at(-1)?.text ?? '',
  };
  const at = results.indexOf('same');
  const isWorkedOut = aspect.change !== undefined || aspect.roles.has('executionRate');
  if (at >= 0) {
    return { figure, fact: loose, label: candidates[at]?.label ?? likely.label, isWorkedOut };
  }
  const sure = candidates.filter(({ soft }) => soft !== true);
  const meantOne = sure.find(({ exact }) => isSlip(quantity, exact)) ?? sure[0];
  if (results.includes('open') || !meantOne) return undefined;
  // Nobody spends so much more than there is: the amounts of the form are of different things.
  if (meantOne.path.endsWith('executionRate') && meantOne.exact.greaterThan('1.5'))
    return undefined;
  if (isOfAccount && quantity.unit?.dimension === 'money' && !isSlip(quantity, meantOne.exact))
    return undefined;
  return { figure, fact: loose, label: meantOne.label, not: meantOne, isWorkedOut };
}

/** A fall may be written as such or with a sign; a rise without one where the form has a fall is left open. */
function agree(
  quantity: Quantity,
  exact: Decimal,
  { change, roles }: Aspect,
): ReturnType<typeof holds> {
  const plain = roles.has('target') ? withoutComparator(quantity) : quantity;
  if (!change) return holds(plain, exact);
  if (quantity.value.isNegative() === exact.isNegative()) return holds(plain, exact);
  return holds({ ...plain, value: plain.value.abs() }, exact.abs()) === 'same' ? 'open' : 'differs';
}

function withoutComparator({ comparator: _, ...quantity }: Quantity): Quantity {
  return quantity;
}

/** The year that the caption or the chapter names. */
function yearOf({ around }: TableFigure, { report }: Subject): number | undefined {
  for (const words of [...around].reverse()) {
    const years = [...words.matchAll(/(20\d{2})\s*年/g)].map((match) => Number(match[1]));
    if (new Set(years).size > 1) return report?.year;
    if (years[0] !== undefined) return years[0];
  }
  return report?.year;
}
