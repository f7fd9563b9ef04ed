import { decimal, readUnit, type Decimal, type Quantity, type Unit } from '../../../amount';
import type { Role } from '../../../forms';
import type { LooseFact, TableFigure } from '../../../narrative';
import { WAN } from '../../../scoring';
import type { Subject } from '../../rule';
import type { Candidate } from '../candidate';
import { isMistitled } from '../measures';
import { arePoints, holds, isSlip } from '../stated';
import { aspectOf, joined, saysKind, type Aspect } from './aspects';
import { contextOf, type TableContext } from './context';
import { candidatesOf } from './of-things';
import { isSameName, isSum, thingsNamed, type Thing } from './things';
import { isPlainThing, statedIn } from './units';

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

/** A figure of a table, and what the words around it say of it. */
export interface ReadCell {
  readonly figure: TableFigure;
  readonly aspect: Aspect | undefined;
  readonly things: readonly Thing[];
  /** Its row is a 合计. */
  readonly isSum: boolean;
}

export interface ReadTable {
  readonly context: TableContext;
  readonly cells: readonly ReadCell[];
}

const known = new WeakMap<Subject, readonly ReadTable[]>();

/** The tables of the report, read with the words of the forms. */
export function readTables(subject: Subject): readonly ReadTable[] {
  let tables = known.get(subject);
  if (!tables) {
    const byTable = new Map<number, TableFigure[]>();
    for (const figure of subject.report?.tableFigures ?? []) {
      const number = figure.mention.table?.number ?? 0;
      byTable.set(number, [...(byTable.get(number) ?? []), figure]);
    }
    tables = [...byTable.values()].map((figures) => {
      const context = contextOf(figures, subject);
      const rowOf = ({ mention }: TableFigure) => mention.table?.row;
      const isAlone = (figure: TableFigure) =>
        figures.every((other) => other === figure || rowOf(other) !== rowOf(figure));
      return { context, cells: figures.map((one) => readCell(one, context, isAlone(one))) };
    });
    known.set(subject, tables);
  }
  return tables;
}

/** Columns of values, and such as say something else beside the names of rows. */
const VALUES: readonly Role[] = [
  'target',
  'actual',
  'weight',
  'score',
  'criteria',
  'reason',
  'measures',
  'rating',
  'comparator',
];
const ASIDE: readonly Role[] = [
  'unit',
  'department',
  'authority',
  'implementer',
  'otherColumn',
  'level1',
  'level2',
];

function readCell(figure: TableFigure, context: TableContext, isAlone: boolean): ReadCell {
  const { subject } = context;
  const labels = labelsOf(figure, subject);
  const last = labels.at(-1);
  const own = last === undefined ? [] : thingsNamed(last, subject);
  const isTotal = last !== undefined && isSum(last);
  if (own.length > 0 && last !== undefined && !isStage(own, last)) {
    // 自评得分 98分 in a row of two cells: the heading above is of other rows.
    const isPlain = isAlone && own.every(isPlainThing);
    const aspect = isPlain ? NOTHING_SAID : joined(figure.headings.map(aspectOf));
    const things = context.isOfWhole ? own : own.map(asTotalOfPart);
    return { figure, aspect, things, isSum: isTotal };
  }
  return { figure, ...readByHeading(figure, labels, context), isSum: isTotal };
}

/** The names to the left of a figure, without what stands in columns of values and without the unit's own name. */
function labelsOf({ labels }: TableFigure, subject: Subject): readonly string[] {
  const under = (roles: readonly Role[]) =>
    labels.flatMap(({ text, heading }) => {
      const own = aspectOf(heading)?.roles;
      const isName = !roles.some((role) => own?.has(role) === true);
      return isName && !isOwnName(text, subject) ? [text] : [];
    });
  const names = under([...VALUES, ...ASIDE]);
  return names.length > 0 ? names : under(VALUES);
}

/** 年度资金总额 below the heading of something less than the whole is the total of just that. */
function asTotalOfPart(thing: Thing): Thing {
  const isTotal = thing.kind === 'measure' && thing.measure === 'total';
  return isTotal ? { ...thing, soft: true } : thing;
}

/** 年初预算, 2023年 in the first column, or nothing: the row says the stage or the year, and what it is of stands above or before. */
function readByHeading(
  { headings, labels: all }: TableFigure,
  labels: readonly string[],
  { subject, isOfWhole }: TableContext,
): Pick<ReadCell, 'aspect' | 'things'> {
  const last = labels.at(-1);
  const staged = last === undefined ? NOTHING_SAID : aspectOf(last);
  const overhead = joined(headings.map(aspectOf));
  const unread = { aspect: overhead, things: [] };
  if (!staged || (last === undefined && all.some(({ text }) => !isOwnName(text, subject))))
    return unread;
  const isStaged =
    last === undefined || isStaging(staged) || (saysKind(staged) && all.length === 1);
  if (!isStaged || (last !== undefined && isSum(last))) return unread;
  const isThing = (text: string) => {
    const things = thingsNamed(text, subject);
    return things.length > 0 && !isStage(things, text) ? things : undefined;
  };
  const outer = labels.slice(0, -1);
  const named = [...headings, ...outer].reverse().flatMap((text) => isThing(text) ?? []);
  const others = headings.filter((text) => !isThing(text));
  const aspect = joined([...others.map(aspectOf), staged]);
  if (named.length > 0) return { aspect, things: named };
  const isPlain = labels.length < 2 || headings.length === 0;
  const isKind = aspect !== undefined && saysKind(aspect);
  return { aspect, things: isPlain && isKind ? [wholeOf(aspect, last ?? '', isOfWhole)] : [] };
}

/** Whether words in a row say no more than the stage or the year of its amounts. */
function isStaging({ column, year, roles }: Aspect): boolean {
  return column !== undefined || year !== undefined || roles.has('executionRate');
}

function isOwnName(text: string, { evaluation, basic }: Subject): boolean {
  return isSameName(text, evaluation?.department?.text ?? basic?.department?.text ?? '');
}

const NOTHING_SAID: Aspect = { roles: new Set() };

/** 预算执行率 and 自评得分 are things of their own and stages as well: they are the whole's. */
function isStage(things: readonly Thing[], label: string): boolean {
  const aspect = aspectOf(label);
  return things.every(({ kind }) => kind === 'measure') && aspect?.column !== undefined;
}

function wholeOf({ roles }: Aspect, word: string, isOfWhole: boolean): Thing {
  const measure = roles.has('score') ? 'selfScore' : 'total';
  return { kind: 'measure', measure, word, soft: !isOfWhole };
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
