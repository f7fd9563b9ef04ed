import { gather } from '../../amount';
import { MONEY_COLUMNS, type Funds, type FundsRow, type SelfEvaluation } from '../../forms';
import { BOUND_KEYS, isAtLeast, type BoundKey } from '../compare/bound';
import { named } from '../field-names';
import { NOT_APPLICABLE, rule, type Result } from '../rule';
import { apartIn } from './of-which-sum';
import { isWithin, tablesOf } from './within';

/** The 其中 rows beneath a part of the funds are not more than the part, in each column; what makes it up in the others does in each. */
export default rule({
  id: 'funds/of-which',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [...BOUND_KEYS, 'apart'],
  examples: {
    right: [
      {
        全年预算数: '150',
        '资金 财政拨款 全年预算数': '150',
        '资金 财政拨款 全年预算数 其中上级补助': '60',
      },
    ],
    wrong: [
      {
        全年预算数: '150',
        '资金 财政拨款 全年预算数': '150',
        '资金 财政拨款 全年预算数 其中上级补助': '160',
      },
    ],
  },
  check({ evaluation }) {
    const results = [...ofWhichRows(evaluation?.funds), ...besideAmounts(evaluation)];
    return results.length > 0 ? results : NOT_APPLICABLE;
  },
});

/** 其中：财政拨款 beside 总额, in each row. */
function besideAmounts(evaluation: SelfEvaluation | undefined): readonly Result<BoundKey>[] {
  return gather(tablesOf(evaluation), ({ total, rows }) =>
    gather(total ? [total, ...rows] : rows, (row) =>
      gather(MONEY_COLUMNS, (column) => isWithin(row, column, row === total) ?? []),
    ),
  );
}

function ofWhichRows(funds: Funds | undefined): readonly Result<BoundKey | 'apart'>[] {
  if (!funds) return [];
  const natures = funds.nature.map((part) => ({ annualBudget: part.amount, ...part }));
  const ways = (funds.breakdowns ?? []).flatMap((way) => way.rows);
  const rows: readonly FundsRow[] = [funds.total, ...funds.parts, ...ways, ...natures];
  return gather(rows, (row) => {
    const parts = row.ofWhich;
    if (!parts) return [];
    const results = gather(MONEY_COLUMNS, (column) => atMost(row, parts, column));
    const apart = results.some(({ outcome }) => outcome === 'fail') ? [] : apartIn(row, parts);
    return [...results, ...apart];
  });
}

/** Each by itself: two of them may count the same money, unless they are of different levels. */
function atMost(
  row: FundsRow,
  parts: readonly FundsRow[],
  column: (typeof MONEY_COLUMNS)[number],
): readonly Result<BoundKey>[] {
  const whole = { label: `“${row.name}”${named(column)}`, field: row[column] };
  const single = gather(parts, (part) => {
    const one = { label: part.name, field: part[column] };
    return isAtLeast(whole, [one], `funds.ofWhich.${row.name}.${part.name}.${column}`) ?? [];
  });
  const levels = ofLevels(parts).map(({ name, [column]: field }) => ({ label: name, field }));
  if (levels.length < 2 || single.some(({ outcome }) => outcome === 'fail')) return single;
  const together = isAtLeast(whole, levels, `funds.ofWhich.${row.name}.${column}`);
  return together?.outcome === 'fail' ? [together] : single;
}

const LEVEL = /^(?:中央|省|自治区|市|州|盟|县|区|旗|乡|镇)/;

/** 中央资金, 省级资金 and 县级资金: no money is of two levels. */
function ofLevels(parts: readonly FundsRow[]): readonly FundsRow[] {
  const levels = parts.map(({ name }) => LEVEL.exec(name)?.[0]);
  const distinct = new Set(levels).size === levels.length && !levels.includes(undefined);
  return distinct ? parts : [];
}
