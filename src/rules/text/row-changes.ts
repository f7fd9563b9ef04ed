/** By how much a row of the basic data moved, told in its own reason or in a remark that begins with its name, held against its columns. */
import { decimal, findAmounts, gather, type Decimal, type Quantity } from '../../amount';
import type { Field } from '../../forms';
import { againstIn, directionBefore, namesOf, withoutChange } from '../../narrative';
import { figure, inYuan, WAN } from '../../scoring';
import { isSameCell, type CellRef } from '../../workbook';
import { restingOn } from '../doubts';
import { cellLabel, everyRow, type CalledRow } from '../basic/columns';
import { isWithin, limitsOf } from '../basic/limits';
import { named } from '../field-names';
import { ownTexts, type OwnText } from '../own-texts';
import { isProjectInFunds } from '../report/project-in-funds';
import { differenceOf, holds, shownIn } from '../report/stated';
import type { Subject, Verdict } from '../rule';

type Key = 'change' | 'direction';
type Column = 'lastYear' | 'budget';

/** A change that a clause tells of its row, in money or as a rate. */
interface Told {
  readonly way: 'up' | 'down';
  /** Against what; left out where the words do not say. */
  readonly against?: Column;
  readonly quantity: Quantity;
  readonly quote: string;
}

/** A text about one row, and where it stands. */
interface Remark {
  readonly called: CalledRow;
  readonly cell: CellRef;
  /** The row's name, where the text begins with it. */
  readonly name: string;
  /** What is said of it. */
  readonly text: string;
  /** What the form calls it. */
  readonly title: string;
  /** It stands in the row itself, where what it is of needs no words. */
  readonly isOwn: boolean;
}

const YUAN = decimal('1');
const MAY_TELL = /\d[^。；;]*[元%％]/;

export function rowChanges(subject: Subject): readonly Verdict<Key>[] {
  const { basic } = subject;
  if (!basic) return [];
  const rows = everyRow(basic);
  const texts = [
    ...reasonsOf(rows),
    ...ownTexts(subject).filter(({ field }) => MAY_TELL.test(field.text)),
  ];
  if (texts.length === 0) return [];
  const names = namesIn(rows);
  const year = basic.columnYears.finalAccounts ?? basic.year;
  return gather(texts, (text) =>
    gather(remarksIn(text, names), (remark) =>
      gather(changesIn(remark, year), (told) => against(told, remark, subject) ?? []),
    ),
  );
}

/** A text of the form; the reason of a row has that row. */
interface Text extends OwnText {
  readonly of?: CalledRow;
}

/** The reasons of rows; one that is merged over several is of those that it names. */
function reasonsOf(rows: readonly CalledRow[]): readonly Text[] {
  const found: Text[] = [];
  for (const called of rows) {
    const { reason } = called.row;
    if (!reason || !MAY_TELL.test(reason.text)) continue;
    const at = found.findIndex(({ field }) => isSameCell(field.cell, reason.cell));
    const text = { called: named('cause'), field: reason };
    if (at < 0) found.push({ ...text, of: called });
    else found[at] = text;
  }
  return found;
}

/** The sentences of a text with the row that they begin with the name of; without a name, the row that the text is the reason of. */
function remarksIn({ called: title, field, of }: Text, names: Names): readonly Remark[] {
  return gather(field.text.match(SENTENCE) ?? [], (one) => {
    const sentence = one.replace(NUMBER, '');
    const [name = '', row] = names.find(([known]) => sentence.startsWith(known)) ?? ['', of];
    if (!row || !MAY_TELL.test(sentence)) return [];
    const text = sentence.slice(name.length);
    return { called: row, cell: field.cell, name, text, title, isOwn: row === of };
  });
}

type Names = readonly (readonly [string, CalledRow | undefined])[];

/** What rows may be called, the longest names first; a name of two rows is of neither. */
function namesIn(rows: readonly CalledRow[]): Names {
  const names = new Map<string, CalledRow | undefined>();
  for (const called of rows) {
    const also = called.field === undefined ? [] : namesOf(called.field);
    for (const name of new Set([called.row.name, ...also])) {
      if (name.length > 1) names.set(name, names.has(name) ? undefined : called);
    }
  }
  return [...names].sort(([a], [b]) => b.length - a.length);
}

const SENTENCE = /[^。；;！!\n\r]+/g;
const CLAUSE = /[（）()]|[，,](?!\d{3})/;
const NUMBER =
  /^[\s\u3000]*(?:[（(]?\d{1,2}[)）、]|\d{1,2}[.．](?!\d)|[一二三四五六七八九十][、.．是]|(?:说明|备注|注|其中)[:：])+\s*/;
const OVER_BUDGET = /超(?:出|过)?(?:本年|当年|全年|年度)?预算数?(?:了|额)?$/;
/** Words that name nothing: what is left of a clause that has others may be of another thing. */
const NO_NAME =
  /20\d\d年度?|本项|该项|此项|本年度?|今年|全年|当年|年度|实际|决算数?|支出|开支|经费|费用|金额|总额|总体|整体|相比|比较|同期|有所|略有?|小幅|大幅|相应|超(?:出|过)?预算数?|[额数均已则共较比与同约了为的：:\s\u3000]/g;

/** Clause by clause: what says nothing but which way, against what and how much is of the row; what comes behind other words is not. */
function changesIn({ name, text, isOwn }: Remark, year: number | undefined): readonly Told[] {
  const found: Told[] = [];
  let since: ReturnType<typeof againstIn>;
  let way: Told['way'] | undefined;
  for (const clause of text.split(CLAUSE)) {
    const [amount, another] = findAmounts(clause).flatMap(({ start, end, reading }) =>
      reading.kind === 'quantity' && isMoney(reading) ? [{ start, end, reading }] : [],
    );
    const words = clause.slice(0, amount?.start);
    const behind = amount ? clause.slice(amount.end) : '';
    if (another || !isPlain(words) || !isPlain(behind)) return found;
    const isOver = OVER_BUDGET.test(words);
    since = againstIn(words, year) ?? (isOver ? 'budget' : since);
    if (!amount) continue;
    way = directionBefore(words) ?? (isOver ? 'up' : bareRate(words, way));
    const { reading: quantity } = amount;
    if (!way || since === 'otherYear' || since === 'initialBudget') return found;
    if (!isOwn && !since) return found;
    const quote = `${text.startsWith(clause) ? name : ''}${clause}`.trim();
    found.push({ way, quantity, quote, ...(since && { against: since }) });
  }
  return found;
}

/** 增加2.1万元（95.89%）: the rate of the same. */
function bareRate(words: string, way: Told['way'] | undefined): Told['way'] | undefined {
  return /^[\s\u3000]*$/.test(words) ? way : undefined;
}

function isPlain(words: string): boolean {
  return withoutChange(words).replace(NO_NAME, '') === '';
}

function isMoney({ unit, also, text }: Quantity): boolean {
  if (also || unit?.per !== undefined || text.includes('百分点')) return false;
  return unit?.dimension === 'money' || unit?.dimension === 'ratio';
}

interface Move {
  readonly column: Column;
  readonly now: Field;
  readonly before: Field;
  readonly change: Decimal;
  readonly base: Decimal;
}

/** What the row's columns say, in 元; a form that names no unit is in 万元 or in 元. */
function movesOf({ row }: CalledRow, since: Column | undefined): readonly Move[] {
  const columns = since ? [since] : (['lastYear', 'budget'] as const);
  return gather(columns, (column) => {
    const [now, before] = [figure(row.finalAccounts), figure(row[column])];
    if (!now || !before) return [];
    return (now.scale ? [WAN] : [WAN, YUAN]).map((scale) => {
      const base = inYuan(before, scale);
      const change = inYuan(now, scale).minus(base);
      return { column, now: now.field, before: before.field, change, base };
    });
  });
}

function against(told: Told, remark: Remark, subject: Subject): Verdict<Key> | undefined {
  const { quantity, way } = told;
  const moves = movesOf(remark.called, told.against);
  const [likely] = moves;
  if (!likely) return undefined;
  const isTurned = ({ change }: Move) => !change.isZero() && change.isNegative() === (way === 'up');
  const isRight = (move: Move) => {
    const state = stateOf(quantity, move);
    return state === 'open' || (state === 'same' && !isTurned(move));
  };
  if (moves.some(isRight)) return undefined;
  const isOfProject = remark.called.field === 'project' && told.against === 'budget';
  if (isOfProject && isProjectInFunds(quantity, subject)) return undefined;
  const turned = moves.find(isTurned);
  if (turned && moves.every(isTurned))
    return isAsked(turned, subject) ? undefined : verdict('direction', told, remark, turned);
  return verdict('change', told, remark, moves.find((move) => !isTurned(move)) ?? likely);
}

function stateOf(quantity: Quantity, { change, base }: Move): ReturnType<typeof holds> {
  if (quantity.unit?.dimension !== 'ratio') return holds(quantity, change.abs());
  return base.isZero() ? 'open' : holds(quantity, change.dividedBy(base).abs());
}

/** A move that asks for a reason is told that its reason is of the other way. */
function isAsked({ column, change, base }: Move, { rubric }: Subject): boolean {
  if (column === 'budget') return change.greaterThan(0);
  return !isWithin(limitsOf(rubric, YUAN), base.plus(change), base);
}

function verdict(key: Key, told: Told, remark: Remark, move: Move): Verdict<Key> {
  const { quantity, quote } = told;
  const { called, cell, title } = remark;
  const { column, now, before, change, base } = move;
  const exact = quantity.unit?.dimension === 'ratio' ? change.dividedBy(base).abs() : change.abs();
  const unit = quantity.unit?.name ?? '';
  return {
    outcome: 'fail',
    key,
    cells: [cell, now.cell, before.cell],
    terms: [
      { label: cellLabel(called.label, 'finalAccounts'), cell: now.cell, value: now.text },
      { label: cellLabel(called.label, column), cell: before.cell, value: before.text, sign: '，' },
    ],
    data: { what: called.label, quote, text: title },
    path: `texts.moves.${called.path}.${column}`,
    values: [quantity.text, now.text, before.text],
    fallsWith: restingOn(now, before),
    ...(key === 'change' && {
      actual: `${quantity.value.toFixed()}${unit}`,
      expected: `${shownIn(quantity, exact).toFixed()}${unit}`,
      difference: `${differenceOf(quantity, exact)}${unit}`,
    }),
  };
}
