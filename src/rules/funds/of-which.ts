import { MONEY_COLUMNS, type FundsRow } from '../../forms';
import { BOUND_KEYS, isAtLeast } from '../compare/bound';
import { named } from '../field-names';
import { NOT_APPLICABLE, rule } from '../rule';

/** The 其中 rows beneath a part of the funds are not more than the part, in each column. */
export default rule({
  id: 'funds/of-which',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: BOUND_KEYS,
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
    const funds = evaluation?.funds;
    if (!funds) return NOT_APPLICABLE;
    const natures = funds.nature.map((part) => ({ annualBudget: part.amount, ...part }));
    const rows: readonly FundsRow[] = [...funds.parts, ...natures];
    const owners = rows.filter(({ ofWhich }) => ofWhich);
    if (owners.length === 0) return NOT_APPLICABLE;
    return owners.flatMap((row) =>
      MONEY_COLUMNS.flatMap((column) => {
        const whole = { label: `“${row.name}”${named(column)}`, field: row[column] };
        const parts = row.ofWhich ?? [];
        // Each by itself: two of them may count the same money, unless they are of different levels.
        const single = parts.flatMap((part) => {
          const one = { label: part.name, field: part[column] };
          return isAtLeast(whole, [one], `funds.ofWhich.${row.name}.${part.name}.${column}`) ?? [];
        });
        const levels = ofLevels(parts).map(({ name, [column]: field }) => ({ label: name, field }));
        if (levels.length < 2 || single.some(({ outcome }) => outcome === 'fail')) return single;
        const together = isAtLeast(whole, levels, `funds.ofWhich.${row.name}.${column}`);
        return together?.outcome === 'fail' ? [together] : single;
      }),
    );
  },
});

const LEVEL = /^(?:中央|省|自治区|市|州|盟|县|区|旗|乡|镇)/;

/** 中央资金, 省级资金 and 县级资金: no money is of two levels. */
function ofLevels(parts: readonly FundsRow[]): readonly FundsRow[] {
  const levels = parts.map(({ name }) => LEVEL.exec(name)?.[0]);
  const distinct = new Set(levels).size === levels.length && !levels.includes(undefined);
  return distinct ? parts : [];
}
