import { gather } from '../../amount';
import type { BasicColumn, BasicRow, BasicRowName, Field, Label } from '../../forms';
import { figure } from '../../scoring';
import { named } from '../field-names';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';
import { term } from '../terms';
import { cellLabel, everyRow, rowsNamed, type CalledRow } from './columns';

interface Counted {
  /** What is counted beside an item of 三公经费. */
  readonly count: RegExp;
  /** The rows that the money for it stands in. */
  readonly money: readonly BasicRowName[];
  /** What a remark about it speaks of. */
  readonly about: readonly string[];
}

const COUNTED: readonly Counted[] = [
  { count: /接待.{0,4}(?:批次|批数|次数|人次|人数)/, money: ['reception'], about: ['接待'] },
  {
    count: /(?:公务用车|公车|车辆|机动车).{0,4}(?:购置|新购|更新).{0,3}(?:数|量|辆)/,
    money: ['vehiclePurchase'],
    about: ['购车', '购置', '车辆', '公务用车'],
  },
  {
    count: /(?:公务用车|公车|车辆|机动车).{0,4}(?:保有量|实有数|数量)/,
    money: ['vehicleRunning', 'vehicle'],
    about: ['公车', '公务用车', '车辆', '租车'],
  },
  {
    count: /(?:出国|出境).{0,8}(?:批次|团组|人次|人数)/,
    money: ['abroad'],
    about: ['出国', '出境'],
  },
];

/** Who came, and how often: somebody came every time. */
const GROUPS = [
  [/接待.{0,4}(?:批次|批数)/, /接待.{0,4}(?:人次|人数)/],
  [/(?:出国|出境).{0,8}(?:批次|团组)/, /(?:出国|出境).{0,8}(?:人次|人数)/],
] as const;

const COLUMNS: readonly BasicColumn[] = ['finalAccounts', 'lastYear'];

/** 接待批次、公车保有量填 0 而有支出的，应说明；人次不少于批次 */
export default rule({
  id: 'basic/counts-beside-money',
  outcome: 'explain',
  basis: ['form:basic-data'],
  messages: ['none', 'fewer'],
  examples: {
    right: [
      { '公务接待 本年决算': '1.9', '其中 公务接待批次 本年决算': '18' },
      { '公务接待 本年决算': '0', '其中 公务接待批次 本年决算': '0' },
    ],
    wrong: [{ '公务接待 本年决算': '1.9', '其中 公务接待批次 本年决算': '0' }],
  },
  check(subject) {
    const { basic } = subject;
    if (!basic) return NOT_APPLICABLE;
    const counts = gather(everyRow(basic), (called) => {
      const counted = COUNTED.find(({ count }) => count.test(called.row.name));
      return counted ? [{ called, counted }] : [];
    });
    if (counts.length === 0) return NOT_APPLICABLE;
    const rows = counts.map(({ called }) => called);
    return [
      ...gather(
        counts,
        ({ called, counted }) =>
          gather(COLUMNS, (column) => spentOnNone(called, counted, column, subject) ?? [])[0] ?? [],
      ),
      ...gather(GROUPS, ([groups, people]) =>
        fewerThan(rowOf(rows, groups, people), rowOf(rows, people, groups)),
      ),
    ];
  },
});

/** The one row that counts something, and not another thing as well. */
function rowOf(rows: readonly CalledRow[], counts: RegExp, not: RegExp): CalledRow | undefined {
  const [row, another] = rows.filter(({ row: { name } }) => counts.test(name) && !not.test(name));
  return another ? undefined : row;
}

/** Fewer people than there were groups of them, in the first column where it is so. */
function fewerThan(
  groups: CalledRow | undefined,
  people: CalledRow | undefined,
): readonly Verdict<'fewer'>[] {
  if (!groups || !people) return [];
  for (const column of COLUMNS) {
    const [many, few] = [groups.row[column], people.row[column]];
    const [all, own] = [figure(many)?.stored, figure(few)?.stored];
    if (!many || !few || !all || !own?.greaterThan(0) || !own.lessThan(all)) continue;
    return [
      {
        outcome: 'note',
        key: 'fewer',
        cells: [few.cell, many.cell],
        terms: [
          term({ label: cellLabel(people.label, column), field: few }, '+'),
          term({ label: cellLabel(groups.label, column), field: many }, '≥'),
        ],
        data: {
          people: people.label,
          few: few.text.trim(),
          groups: groups.label,
          many: many.text.trim(),
        },
        path: `${people.path}.${column}`,
        values: [few.text, many.text],
      },
    ];
  }
  return [];
}

/** A count of nothing beside money spent for it; one that is left blank was not asked. */
function spentOnNone(
  called: CalledRow,
  { money, about }: Counted,
  column: BasicColumn,
  subject: Subject,
): Verdict<'none'> | undefined {
  const count = called.row[column];
  const { basic } = subject;
  if (!basic || !isNone(count)) return undefined;
  const spent = rowsNamed(basic, money).find(({ row }) => isSpent(row, column));
  const amount = spent?.row[column];
  if (!count || !spent || !amount) return undefined;
  return {
    outcome: 'explain',
    key: 'none',
    cells: [count.cell, amount.cell],
    terms: [
      term({ label: cellLabel(called.label, column), field: count }, '，'),
      term({ label: cellLabel(spent.label, column), field: amount }, '，'),
    ],
    data: {
      count: called.label,
      column: named(column),
      money: spent.label,
      actual: amount.text.trim(),
    },
    asks: {
      texts: [called.row.reason, spent.row.reason, ...remarksOn(about, subject)],
      about: [called.row.name, ...about],
      causeOnly: true,
    },
    path: `${called.path}.${column}`,
    values: [count.text, amount.text],
  };
}

function remarksOn(about: readonly string[], { basic, evaluation }: Subject): readonly Label[] {
  const remarks = [evaluation?.sheetReason, evaluation?.remarks, ...(basic?.remarks ?? [])];
  return gather(remarks, (one) =>
    one && about.some((word) => one.text.includes(word)) ? one : [],
  );
}

function isNone(field: Field | undefined): boolean {
  return figure(field)?.stored.isZero() === true;
}

function isSpent(row: BasicRow, column: BasicColumn): boolean {
  return figure(row[column])?.stored.greaterThan(0) === true;
}
