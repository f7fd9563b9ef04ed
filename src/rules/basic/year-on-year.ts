import { gather, ZERO, type Decimal } from '../../amount';
import type { BasicData, Field } from '../../forms';
import { type Figure, figure, figureState, inScale } from '../../scoring';
import { restingOn } from '../doubts';
import { LIST, named } from '../field-names';
import { printed, signed } from '../figure';
import { percentText } from '../compare/rate';
import {
  NOT_APPLICABLE,
  rule,
  untold,
  type Asks,
  type Result,
  type Subject,
  type Verdict,
} from '../rule';
import { calledBy, term } from '../terms';
import {
  cellLabel,
  isUnasked,
  otherProjectRows,
  rowsListed,
  rowsNamed,
  type CalledRow,
} from './columns';
import { keptFromLastYear } from './kept';
import { isWithin, limitsOf } from './limits';
import { asksOfRow } from './reasons';
import { blankUnderTotal, impliedIn, sumBeside } from './sums';
import { brokenPromise } from './thrift';
import { inOtherUnit, UNIT_KEYS, type UnitKey } from './units';

const PROJECT_ROWS = ['abroad', 'reception', 'project', 'operations', 'running'] as const;
const WITH_VEHICLES = ['threePublic', 'vehicle', ...PROJECT_ROWS] as const;
const WITH_VEHICLE_PARTS = [
  'threePublic',
  'vehiclePurchase',
  'vehicleRunning',
  ...PROJECT_ROWS,
] as const;

type Key =
  | 'rose'
  | 'fell'
  | 'new'
  | 'promised'
  | 'new-promised'
  | 'kept'
  | 'unchecked'
  | 'unreadable'
  | UnitKey;

/** A row that moved beyond the rubric's threshold, and by no less than its floor, asks for a reason. */
export default rule({
  id: 'basic/year-on-year',
  outcome: 'explain',
  basis: ['mof-2013-53', 'tool-default'],
  messages: [
    'rose',
    'fell',
    'new',
    'promised',
    'new-promised',
    'kept',
    'unchecked',
    'unreadable',
    ...UNIT_KEYS,
  ],
  examples: {
    right: [
      { '公务接待 上年决算': '5', '公务接待 本年决算': '6.5' },
      { '公务接待 上年决算': '0.8', '公务接待 本年决算': '1.7' },
    ],
    wrong: [
      { '公务接待 上年决算': '5', '公务接待 本年决算': '6.6' },
      { '专项 举报奖励 上年决算': '0', '专项 举报奖励 本年决算': '5' },
      { '专项 森林防火 上年决算': '33', '专项 森林防火 本年决算': '5' },
    ],
  },
  check(subject) {
    const { basic } = subject;
    if (!basic) return NOT_APPLICABLE;
    const rows = compared(basic).filter(({ row }) => row.lastYear && row.finalAccounts);
    const [first] = rows;
    if (!first) return NOT_APPLICABLE;
    // A column left blank altogether is one missing input, not one for each row.
    if (rows.every(({ row }) => figureState(row.lastYear) === 'missing')) return [unchecked(first)];
    const results: Result<Key>[] = [...inOtherUnit(basic, true), ...keptFromLastYear(basic)];
    for (const row of rows) {
      const result = judgeRow(row, subject, basic);
      if (result) results.push(result);
    }
    return results;
  },
});

/** Leaf rows and the four totals; inner subtotals only where nothing stands beneath them. */
function compared(basic: BasicData): CalledRow[] {
  const { rows } = basic;
  const hasVehicleParts = rows.vehiclePurchase ?? rows.vehicleRunning;
  const names = hasVehicleParts ? WITH_VEHICLE_PARTS : WITH_VEHICLES;
  return [
    ...rowsNamed(basic, names),
    ...(basic.funds.length > 0 ? rowsListed(basic, 'funds') : rowsNamed(basic, ['specialFunds'])),
    ...otherProjectRows(basic),
    ...rowsNamed(basic, ['operating']),
    ...rowsListed(basic, 'operatingParts'),
    ...rowsNamed(basic, ['procurement']),
  ];
}

function judgeRow(called: CalledRow, subject: Subject, basic: BasicData): Result<Key> | undefined {
  const { row } = called;
  const before = figure(row.lastYear);
  const now = figure(row.finalAccounts);
  if (isUnasked(called)) return undefined;
  const wasNothing = figureState(row.lastYear) === 'nothing';
  if (!now || (!before && !wasNothing)) {
    if (!(before ?? now)) return undefined;
    const blank = blankUnderTotal(basic, called, now ? 'lastYear' : 'finalAccounts');
    if (blank === 'reported') return undefined;
    if (blank === undefined) return unchecked(called);
  }
  const scale = now?.scale ?? before?.scale;
  const value = now ? inScale(now, scale) : ZERO;
  const last = before ? inScale(before, scale) : ZERO;
  if (value.equals(last)) return undefined;
  const change = value.minus(last);
  const limits = limitsOf(subject.rubric, scale);
  if (isWithin(limits, value, last)) return undefined;
  // A total that its own rows belie, or a part that its total belies, is one cause, and the total's rule tells of it.
  const meant = (['finalAccounts', 'lastYear'] as const).map(
    (column) => sumBeside(basic, called, column) ?? impliedIn(scale, basic, called, column),
  );
  if (isWithin(limits, meant[0] ?? value, meant[1] ?? last)) return undefined;
  const way = change.isPositive() ? 'rose' : 'fell';
  const asks: Asks = { ...asksOfRow(called, subject), way };
  const move = {
    called,
    basic,
    before,
    now,
    scale,
    value,
    last,
    change,
    asks,
    basis: limits.basis,
  };
  return untold('explain', () => tellMove(move), asks);
}

interface Move {
  readonly called: CalledRow;
  readonly basic: BasicData;
  readonly before: Figure | undefined;
  readonly now: Figure | undefined;
  readonly scale: Decimal | undefined;
  /** This year and last, in units of `scale`. */
  readonly value: Decimal;
  readonly last: Decimal;
  readonly change: Decimal;
  readonly asks: Asks;
  /** What sets the limits, where it is not the rule's own. */
  readonly basis: string | undefined;
}

function tellMove(move: Move): Verdict<Key> {
  const { called, basic, before, now, scale, value, last, change, asks, basis } = move;
  const { label, path, row } = called;
  const rate = last.isZero() ? undefined : change.dividedBy(last).toDecimalPlaces(4);
  const rose = change.isPositive();
  const promise = rose ? brokenPromise(basic, called) : undefined;
  const say = (one: Decimal) => printed(one, [now, before], scale);
  return {
    outcome: 'explain',
    key: keyOf(rate !== undefined, rose, promise !== undefined),
    cells: [
      ...(row.finalAccounts ? [row.finalAccounts.cell] : []),
      ...(row.lastYear ? [row.lastYear.cell] : []),
      ...(promise ? [promise.cell] : []),
    ],
    terms: [
      term({ label: cellLabel(label, 'finalAccounts'), field: row.finalAccounts }, '+'),
      term({ label: cellLabel(label, 'lastYear'), field: row.lastYear }, '-'),
      { label: named('change'), value: say(change), sign: '=' },
    ],
    actual: value.toFixed(),
    expected: last.toFixed(),
    difference: signed(change),
    data: {
      row: label,
      actual: printed(value, [now]),
      // A dash is no figure of last year: it is shown as it stands.
      expected:
        figureState(row.lastYear) === 'nothing'
          ? `“${row.lastYear?.text.trim() ?? ''}”`
          : printed(last, [before]),
      change: say(change.abs()),
      rate: rate ? signedPercent(rate) : '',
      ...(promise && { promise: promise.quote }),
    },
    asks,
    ...(basis !== undefined && { basis }),
    path: `${path}.finalAccounts`,
    values: [row.finalAccounts?.text ?? '', row.lastYear?.text ?? ''],
    fallsWith: restingOn(row.finalAccounts, row.lastYear),
  };
}

function keyOf(isRated: boolean, rose: boolean, isPromised: boolean): Key {
  if (!isRated) return isPromised ? 'new-promised' : 'new';
  if (!rose) return 'fell';
  return isPromised ? 'promised' : 'rose';
}

function unchecked({ label, path, row }: CalledRow): Verdict<Key> {
  const columns = ['lastYear', 'finalAccounts'] as const;
  const missing = columns.filter((column) => !figure(row[column]));
  return {
    outcome: 'undetermined',
    key: missing.some((column) => isWritten(row[column])) ? 'unreadable' : 'unchecked',
    cells: gather(
      [...missing, ...columns.filter((column) => !missing.includes(column))],
      (column) => row[column]?.cell ?? [],
    ),
    data: {
      row: label,
      which: missing.map((column) => calledBy(cellLabel(label, column), row[column])).join(LIST),
    },
    path: `${path}.finalAccounts`,
    values: columns.map((column) => row[column]?.text ?? ''),
  };
}

/** Something stands in the cell, but no figure. */
function isWritten(field: Field | undefined): boolean {
  const state = figureState(field);
  return state === 'error' || state === 'unreadable';
}

function signedPercent(rate: Decimal): string {
  return rate.isPositive() ? `+${percentText(rate)}` : percentText(rate);
}
