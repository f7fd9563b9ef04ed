import { decimal, type Decimal } from '../../amount';
import type { BasicData, Field } from '../../forms';
import { signed, term } from '../compare';
import { figure, figureState, inScale, printed, type Figure } from '../figure';
import { LIST, named } from '../field-names';
import { percentText } from '../rate';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';
import { cellLabel, otherProjectRows, rowsListed, rowsNamed, type CalledRow } from './columns';
import { limitsOf } from './limits';
import { blankUnderTotal } from './sums';
import { brokenPromise } from './thrift';

const ZERO = decimal('0');

type Key = 'rose' | 'fell' | 'new' | 'promised' | 'unchecked' | 'unreadable';

/** A row that moved beyond the rubric's threshold, and by no less than its floor, asks for a reason. */
export default rule({
  id: 'basic/year-on-year',
  outcome: 'explain',
  basis: ['mof-2013-53', 'tool-default'],
  messages: ['rose', 'fell', 'new', 'promised', 'unchecked', 'unreadable'],
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
    if (rows.length === 0) return NOT_APPLICABLE;
    const known = rows.filter(({ row }) => figureState(row.lastYear) !== 'missing');
    const [first] = rows;
    // A column left blank altogether is one missing input, not one for each row.
    if (known.length === 0 && first) return unchecked([first]);
    return rows.flatMap((row) => moved(row, subject, basic));
  },
});

/** Leaf rows and the four totals; inner subtotals only where nothing stands beneath them. */
function compared(basic: BasicData): CalledRow[] {
  const { rows } = basic;
  const hasVehicleParts = rows.vehiclePurchase ?? rows.vehicleRunning;
  return [
    ...rowsNamed(basic, ['threePublic']),
    ...rowsNamed(basic, hasVehicleParts ? ['vehiclePurchase', 'vehicleRunning'] : ['vehicle']),
    ...rowsNamed(basic, ['abroad', 'reception', 'project', 'operations', 'running']),
    ...(basic.funds.length > 0 ? rowsListed(basic, 'funds') : rowsNamed(basic, ['specialFunds'])),
    ...otherProjectRows(basic),
    ...rowsNamed(basic, ['operating']),
    ...rowsListed(basic, 'operatingParts'),
    ...rowsNamed(basic, ['procurement']),
  ];
}

function moved(called: CalledRow, subject: Subject, basic: BasicData): readonly Verdict<Key>[] {
  const { path, row } = called;
  const before = figure(row.lastYear);
  const now = figure(row.finalAccounts);
  const wasNothing = figureState(row.lastYear) === 'nothing';
  if (!now || (!before && !wasNothing)) {
    if (!(before ?? now)) return [];
    const blank = blankUnderTotal(basic, path, now ? 'lastYear' : 'finalAccounts');
    if (blank === 'reported') return [];
    if (blank === undefined) return unchecked([called]);
  }
  const scale = now?.scale ?? before?.scale;
  const value = now ? inScale(now, scale) : ZERO;
  const last = before ? inScale(before, scale) : ZERO;
  if (value.equals(last)) return [];
  const size = value.minus(last).abs();
  const { threshold, floor } = limitsOf(subject.rubric, scale);
  if (size.lessThan(floor)) return [];
  if (!last.isZero() && size.lessThanOrEqualTo(last.abs().times(threshold))) return [];
  return [moveOf(called, { now, before, value, last, scale }, basic)];
}

interface Years {
  readonly now: Figure | undefined;
  readonly before: Figure | undefined;
  /** Both in one unit. */
  readonly value: Decimal;
  readonly last: Decimal;
  readonly scale: Decimal | undefined;
}

function moveOf({ label, path, row }: CalledRow, years: Years, basic: BasicData): Verdict<Key> {
  const { now, before, value, last, scale } = years;
  const change = value.minus(last);
  const rate = last.isZero() ? undefined : change.quotientAt(4, last);
  const rose = change.isPositive();
  const promise = rose ? brokenPromise(basic, path) : undefined;
  const say = (one: Decimal) => printed(one, [now, before], scale);
  return {
    outcome: 'explain',
    key: promise ? 'promised' : !rate ? 'new' : rose ? 'rose' : 'fell',
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
      expected: printed(last, [before]),
      change: say(change.abs()),
      rate: rate ? signedPercent(rate) : '',
      ...(promise && { promise: promise.quote }),
    },
    asks: { fields: [], about: [row.name] },
    path: `${path}.finalAccounts`,
    values: [row.finalAccounts?.text ?? '', row.lastYear?.text ?? ''],
  };
}

function unchecked(rows: readonly CalledRow[]): Verdict<Key>[] {
  return rows.map(({ label, path, row }) => {
    const fields = [row.lastYear, row.finalAccounts];
    const columns = ['lastYear', 'finalAccounts'] as const;
    const missing = columns.filter((column) => !figure(row[column]));
    return {
      outcome: 'undetermined',
      key: missing.some((column) => isWritten(row[column])) ? 'unreadable' : 'unchecked',
      cells: [...missing, ...columns.filter((column) => !missing.includes(column))].flatMap(
        (column) => row[column]?.cell ?? [],
      ),
      data: { row: label, which: missing.map((column) => cellLabel(label, column)).join(LIST) },
      path: `${path}.finalAccounts`,
      values: fields.map((field) => field?.text ?? ''),
    };
  });
}

/** Something stands in the cell, but no figure. */
function isWritten(field: Field | undefined): boolean {
  const state = figureState(field);
  return state === 'error' || state === 'unreadable';
}

function signedPercent(rate: Decimal): string {
  return rate.isPositive() ? `+${percentText(rate)}` : percentText(rate);
}
