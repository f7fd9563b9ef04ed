import { type Quantity, ZERO } from '../../amount';
import { type Field, type Indicator, shownText } from '../../forms';
import { named } from '../field-names';
import { cellsOf, type Row, rowPath, rowsOf } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { term } from '../terms';

/** 其中各项在一栏里合计等于上一项的，在另一栏里也应相等 */
export default rule({
  id: 'indicator/of-which',
  outcome: 'explain',
  basis: ['form:self-evaluation'],
  messages: ['off'],
  examples: {
    right: [
      {
        三级指标: '补助种植面积',
        年度指标值: '25亩',
        实际完成值: '25亩',
        三级指标2: '其中苹果树种植面积',
        年度指标值2: '5亩',
        实际完成值2: '5亩',
        三级指标3: '其中露天蔬菜',
        年度指标值3: '20亩',
        实际完成值3: '20亩',
      },
    ],
    wrong: [
      {
        三级指标: '补助种植面积',
        年度指标值: '25亩',
        实际完成值: '25亩',
        三级指标2: '其中苹果树种植面积',
        年度指标值2: '5亩',
        实际完成值2: '15亩',
        三级指标3: '其中露天蔬菜',
        年度指标值3: '20亩',
        实际完成值3: '20亩',
      },
    ],
  },
  check(subject) {
    const lists = listsOf(rowsOf(subject));
    if (lists.length === 0) return NOT_APPLICABLE;
    return lists.flatMap((list) => {
      const ties = COLUMNS.map((column) => doesTie(list, column));
      // Parts that make up the whole in neither column need not be all of them.
      const at = ties[0] && ties[1] === false ? 1 : ties[1] && ties[0] === false ? 0 : undefined;
      const [column, other] = at === 0 ? COLUMNS : [COLUMNS[1], COLUMNS[0]];
      return at === undefined ? [] : [verdictOf(list, column, other)];
    });
  },
});

type Column = 'target' | 'actual';
const COLUMNS = ['target', 'actual'] as const;

/** A row, and those right beneath it that say 其中. */
interface List {
  readonly whole: Row;
  readonly parts: readonly Row[];
}

const OF_WHICH = /^\s*其\s*中/;

function listsOf(rows: readonly Row[]): readonly List[] {
  const lists: { whole: Row; parts: Row[] }[] = [];
  let whole: Row | undefined;
  for (const row of rows) {
    if (!OF_WHICH.test(row.indicator.label.text)) {
      whole = row;
      continue;
    }
    const last = lists.at(-1);
    if (!whole) continue;
    if (last?.whole === whole) last.parts.push(row);
    else lists.push({ whole, parts: [row] });
  }
  return lists.filter(({ parts }) => parts.length > 1);
}

/** Whether the parts make up the whole in a column; `undefined` where one of them is no plain quantity of its kind. */
function doesTie({ whole, parts }: List, column: Column): boolean | undefined {
  const total = plain(whole.indicator[column]);
  if (!total) return undefined;
  let sum = ZERO;
  for (const { indicator } of parts) {
    const own = plain(indicator[column]);
    if (!own || own.unit?.name !== total.unit?.name) return undefined;
    sum = sum.plus(own.value);
  }
  return sum.equals(total.value);
}

/** What can be added: an amount or a count, not a rate. */
function plain(field: Field | undefined): Quantity | undefined {
  const reading = field?.reading;
  if (reading?.kind !== 'quantity' || reading.also || reading.change) return undefined;
  const { unit, comparator } = reading;
  if (unit?.dimension === 'ratio' || unit?.per || comparator === 'about') return undefined;
  return reading;
}

function verdictOf({ whole, parts }: List, column: Column, other: Column): Verdict<'off'> {
  const fieldOf = ({ indicator }: Row): Field | undefined => indicator[column];
  const terms = parts.map((row) => termOf(row.indicator, column, '+'));
  return {
    outcome: 'explain',
    key: 'off',
    cells: cellsOf(whole, ...[whole, ...parts].map(fieldOf)),
    terms: [...terms, termOf(whole.indicator, column, '≠')],
    data: {
      indicator: whole.indicator.name,
      column: named(column),
      other: named(other),
      value: shownText(fieldOf(whole)),
      count: String(parts.length),
    },
    path: rowPath(whole, `ofWhich.${column}`),
    values: [whole, ...parts].map((row) => fieldOf(row)?.text ?? ''),
  };
}

function termOf(indicator: Indicator, column: Column, sign: '+' | '≠') {
  return term({ label: indicator.name, field: indicator[column] }, sign);
}
