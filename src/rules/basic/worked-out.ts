import {
  gather,
  decimal,
  formatDecimal,
  matchesPrinted,
  ONE,
  ZERO,
  type Decimal,
} from '../../amount';
import { BASIC_COLUMNS, type BasicColumn, type BasicData, type Field } from '../../forms';
import { figure, inScale, isPrintedRate, readRate, type Figure } from '../../scoring';
import { named } from '../field-names';
import { printed, signed } from '../figure';
import { percentDifference, percentText, quotient } from '../compare/rate';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { suggestFigure } from '../suggest';
import { term } from '../terms';
import { cellLabel, everyRow, type CalledRow } from './columns';
import { isToldBySum } from './sums';

type Key = 'difference' | 'change' | 'share';

/** What one column says of two others: by how much, by what part, or what part of it the first is. */
interface Way {
  readonly key: Key;
  readonly of: BasicColumn;
  readonly from: BasicColumn;
}

/** The usual ones first: where a column goes with several, the first is meant. */
const PAIRS: readonly (readonly [BasicColumn, BasicColumn])[] = [
  ['finalAccounts', 'lastYear'],
  ['finalAccounts', 'budget'],
  ['budget', 'lastYear'],
  ['budget', 'finalAccounts'],
  ['lastYear', 'finalAccounts'],
];
const WAYS: readonly Way[] = gather(PAIRS, ([of, from]) =>
  (['difference', 'change', 'share'] as const).map((key) => ({ key, of, from })),
);

/** So many rows show what a column is worked out by. */
const FEWEST_ROWS = 3;

/** 增减额, 增减率 and 完成率 beside the years, where most of their rows show what they are worked out by. */
export default rule({
  id: 'basic/worked-out',
  outcome: 'fail',
  basis: ['form:basic-data'],
  messages: ['difference', 'change', 'share'],
  examples: {
    right: [
      {
        '公务用车 上年决算': '8',
        '公务用车 本年决算': '6',
        '公务用车 增减率': '-25%',
        '公务接待 上年决算': '4',
        '公务接待 本年决算': '4.5',
        '公务接待 增减率': '12.5%',
        '公用经费 上年决算': '80',
        '公用经费 本年决算': '76',
        '公用经费 增减率': '-5%',
      },
    ],
    wrong: [
      {
        '公务用车 上年决算': '8',
        '公务用车 本年决算': '6',
        '公务用车 增减额': '-2',
        '公务接待 上年决算': '4',
        '公务接待 本年决算': '4.5',
        '公务接待 增减额': '0.5',
        '公用经费 上年决算': '80',
        '公用经费 本年决算': '76',
        '公用经费 增减额': '-4',
        '项目支出 上年决算': '900',
        '项目支出 本年决算': '940',
        '项目支出 增减额': '-40',
      },
    ],
  },
  check({ basic }) {
    if (!basic?.workedOut) return NOT_APPLICABLE;
    const rows = everyRow(basic);
    const told = new Set<CalledRow>();
    return gather(basic.workedOut, ({ text }, index) => {
      const cells = gather(rows, (row) => workedOutIn(row, index) ?? []);
      const way = wayOf(cells);
      // One figure of the years that is wrong shows in each of these columns.
      const off = way
        ? cells.filter(
            (cell) =>
              !told.has(cell.row) && fits(cell, way) === false && !isMended(basic, cell, way),
          )
        : [];
      for (const { row } of off) told.add(row);
      return way ? off.map((cell) => wrong(cell, text, way)) : [];
    });
  },
});

/** A cell of such a column, and the figures of the years in its row. */
interface WorkedOutCell {
  readonly row: CalledRow;
  readonly field: Field;
  readonly own: Figure;
  readonly years: Years;
}

type Years = Readonly<Partial<Record<BasicColumn, Figure>>>;

function workedOutIn(row: CalledRow, index: number): WorkedOutCell | undefined {
  const field = row.row.workedOut?.[index];
  const own = figure(field);
  if (!field || !own) return undefined;
  const years: Partial<Record<BasicColumn, Figure>> = {};
  for (const column of BASIC_COLUMNS) {
    const one = figure(row.row[column]);
    if (one) years[column] = one;
  }
  return { row, field, own, years };
}

/** What most of the cells are worked out by, if they show it. */
function wayOf(cells: readonly WorkedOutCell[]): Way | undefined {
  let best: Way | undefined;
  let most = FEWEST_ROWS - 1;
  for (const way of WAYS) {
    // Where nothing was spent in either year, 0 goes with anything.
    const telling = cells.filter(({ own }) => !own.stored.isZero());
    const all = telling.map((cell) => fits(cell, way));
    const right = all.filter((fit) => fit === true).length;
    const off = all.filter((fit) => fit === false).length;
    if (right <= most || right <= 2 * off) continue;
    best = way;
    most = right;
  }
  return best;
}

/** `undefined` where the row lacks one of the figures, or there is nothing to divide by. */
function fits({ field, own, years }: WorkedOutCell, way: Way): boolean | undefined {
  const exact = exactOf(years, way, own);
  if (!exact) return undefined;
  if (way.key !== 'difference') return isPrintedRate(exact, readRate(field));
  return matchesPrinted(exact, own.shown, own.places);
}

/** Whether a total shows a figure of the years to be another one, with which the cell goes. */
function isMended(basic: BasicData, cell: WorkedOutCell, way: Way): boolean {
  return [way.of, way.from].some((column) => {
    const own = cell.years[column];
    return (
      own !== undefined &&
      isToldBySum(basic, cell.row, column, (stored) => {
        const years = { ...cell.years, [column]: { ...own, stored } };
        return fits({ ...cell, years }, way) === true;
      })
    );
  });
}

function exactOf(years: Years, { key, of, from }: Way, own: Figure): Decimal | undefined {
  const [above, below] = [years[of], years[from]];
  if (!above || !below) return undefined;
  if (key === 'difference') {
    const scale = own.scale ?? above.scale;
    return inScale(above, scale).minus(inScale(below, scale));
  }
  const share = quotient(above, below);
  return key === 'change' ? share?.minus(ONE) : share;
}

/** What joins two years: a rate of change takes two steps, so its figures are only listed. */
const JOINING = { difference: '-', change: '，', share: '÷' } as const;

function wrong(cell: WorkedOutCell, column: string, way: Way): Verdict<Key> {
  const { row, field, own, years } = cell;
  const { key, of, from } = way;
  const isAmount = key === 'difference';
  const joining = JOINING[key];
  const exact = exactOf(years, way, own) ?? ZERO;
  const stated = isAmount ? own.shown : closestRate(field, exact);
  const shown = (value: Decimal) =>
    isAmount ? printed(value, [own, years[of], years[from]]) : percentText(value);
  const [expected, actual] = [shown(exact), shown(stated)];
  const sources = [row.row[of], row.row[from]];
  return {
    outcome: 'fail',
    key,
    cells: gather([field, ...sources], (one) => (one ? [one.cell] : [])),
    terms: [
      term({ label: cellLabel(row.label, of), field: sources[0] }, '+'),
      term({ label: named(from), field: sources[1] }, joining),
      term({ label: column, field }, key === 'change' ? joining : '='),
    ],
    expected,
    actual,
    difference: isAmount ? signed(stated.minus(exact)) : percentDifference(stated.minus(exact)),
    data: { row: row.label, column, of: named(of), from: named(from), expected, actual },
    suggestion: isAmount
      ? suggestFigure(field, exact)
      : suggestFigure(field, decimal(formatDecimal(exact, Math.max(own.places, 4))), true),
    path: `${row.path}.workedOut.${column}`,
    values: [field, ...sources].map((one) => one?.text ?? ''),
  };
}

/** The rate that a cell states, read the way that is nearest to what it should be. */
function closestRate(field: Field, exact: Decimal): Decimal {
  const away = (value: Decimal) => value.minus(exact).abs();
  return readRate(field)
    .map(({ value }) => value)
    .reduce((best, one) => (away(one).lessThan(away(best)) ? one : best));
}
