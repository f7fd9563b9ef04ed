import type { Role } from '../../../forms';
import type { TableFigure } from '../../../narrative';
import type { Subject } from '../../rule';
import { aspectOf, joined, saysKind, type Aspect } from './aspects';
import { contextOf, type TableContext } from './context';
import { isSameName, isSum, thingsNamed, type Thing } from './things';
import { isPlainThing } from './units';

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
