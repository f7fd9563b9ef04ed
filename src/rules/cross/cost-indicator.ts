import { gather, decimal } from '../../amount';
import { shownText, type Funds, type Indicator, type SelfEvaluation } from '../../forms';
import {
  amountOf,
  executionRate,
  figure,
  isPrintedRate,
  readRate,
  type FundsAmount,
} from '../../scoring';
import { doubting, restingOn } from '../doubts';
import { fundsReason } from '../funds/reason';
import { type Asks, NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { partCost, type PartCost } from './part-cost';
import { hasBudgetAsLimit, inUnitOf, meetsLimit, misstated, statesTotalCost } from './total-cost';

/** A cost indicator stated as a total amount: target = 全年预算数, actual = 全年执行数, at the coarser printed precision. */
export default rule({
  id: 'cross/cost-indicator',
  outcome: 'fail',
  basis: ['mof-2021-101', 'form:self-evaluation'],
  messages: ['differs', 'unit', 'beyond', 'unpaid', 'likely'],
  examples: {
    right: [
      {
        全年预算数: '1016.17',
        全年执行数: '1016.17',
        二级指标: '成本指标',
        三级指标: '全年预算成本',
        年度指标值: '1016.17万元',
        实际完成值: '1016.17万元',
      },
      {
        全年预算数: '1016.17',
        全年执行数: '998.4',
        二级指标: '成本指标',
        三级指标: '项目总成本',
        年度指标值: '≤1050万元',
        实际完成值: '998.4万元',
      },
      {
        年初预算数: '326.45',
        全年预算数: '301.45',
        全年执行数: '299.34',
        二级指标: '成本指标',
        三级指标: '项目预算控制数',
        年度指标值: '326.45万元',
        实际完成值: '299.34万元',
      },
    ],
    wrong: [
      {
        全年预算数: '1016.17',
        全年执行数: '1016.17',
        二级指标: '成本指标',
        三级指标: '全年预算成本',
        年度指标值: '1024.16万元',
        实际完成值: '1024.16万元',
      },
    ],
  },
  check({ evaluation, card }) {
    if (!evaluation) return NOT_APPLICABLE;
    const { funds } = evaluation;
    const whole: Cost = {
      annual: amountOf(funds, 'annualBudget'),
      executed: amountOf(funds, 'executed'),
    };
    const rows = gather(evaluation.indicators, (row, index) => {
      const of = partCost(row, funds) ?? (statesTotalCost(row, evaluation) ? whole : undefined);
      if (of) return { row, ...of, score: card?.indicators[index] };
      return hasBudgetAsLimit(row, evaluation) ? { row, ...whole, isLikely: true as const } : [];
    });
    if (rows.every(({ annual, executed }) => !annual && !executed)) return NOT_APPLICABLE;
    return gather(rows, ({ row, annual, executed, ...more }): Verdict<Key>[] => {
      const base = { outcome: 'fail', path: `indicators.${row.name}` } as const;
      if ('isLikely' in more) return likely(row, executed, evaluation);
      const { score, part } = more;
      const target = misstated(row, 'target', annual, evaluation, part);
      const spent = misstated(row, 'actual', executed, evaluation, part);
      if (spent && !target && part === undefined && mayBeUnpaid(row, spent.actual, evaluation)) {
        if (isToldUnpaid(spent.data.difference, evaluation)) return [];
        const asks = unpaidReason(row, evaluation);
        const data = { ...spent.data, difference: spent.data.difference.replace('+', '') };
        return [{ ...base, ...spent, outcome: 'explain', key: 'unpaid', asks, data }];
      }
      const doubts = spent && meetsLimit(row, executed) ? doubting(row.actual) : [];
      const isOfRate = spent && agreesWithRate(spent.actual, funds);
      // One wrong figure typed into both cells is one cause.
      if (
        target &&
        spent &&
        !isOfRate &&
        target.actual === spent.actual &&
        target.expected === spent.expected
      ) {
        const cells = gather([target.cells, spent.cells], ([own]) => own ?? []);
        return [{ ...base, ...target, cells: [...cells, ...target.cells.slice(1)], doubts }];
      }
      // Of a cost that agrees with the rate typed and an amount that does not, the amount may be what is wrong.
      const fallsWith = isOfRate ? restingOn(executed?.field) : undefined;
      // What was concluded of such a cost falls with it, but that it is above its limit. In another unit nobody can tell.
      const isDoubted = spent && spent.key !== 'unit' && doubts.length > 0;
      const beside = isDoubted &&
        score?.method === 'inverse-ratio' && {
          key: 'beyond' as const,
          data: { ...spent.data, limit: shownText(row.target) },
        };
      return [
        ...(target ? [{ ...base, ...target }] : []),
        ...(spent ? [{ ...base, ...spent, ...beside, doubts, fallsWith }] : []),
      ];
    });
  },
});

/** What a cost is compared with. */
type Cost = Partial<PartCost>;

type Key = 'differs' | 'unit' | 'beyond' | 'unpaid' | 'likely';

/** A cost that may be a part of the whole is worth a look where it is not what was spent; above that the rest may be paid later. */
function likely(
  row: Indicator,
  executed: FundsAmount | undefined,
  evaluation: SelfEvaluation,
): Verdict<Key>[] {
  const spent = misstated(row, 'actual', executed, evaluation);
  if (!spent || mayBeUnpaid(row, spent.actual, evaluation)) return [];
  const fallsWith = restingOn(row.actual, executed?.field);
  return [{ ...spent, outcome: 'note', key: 'likely', path: `indicators.${row.name}`, fallsWith }];
}

/** A cost above what was paid and within what was budgeted: 尾款 and 质保金 are paid later. */
function mayBeUnpaid(row: Indicator, cost: string, { funds }: SelfEvaluation): boolean {
  const executed = amountOf(funds, 'executed');
  const stated = figure(row.actual);
  if (!stated || !executed || agreesWithRate(cost, funds)) return false;
  return (
    stated.stored.greaterThan(inUnitOf(stated, executed)) &&
    (['annualBudget', 'initialBudget'] as const).some((column) => {
      const budget = amountOf(funds, column);
      return budget && !stated.stored.greaterThan(inUnitOf(stated, budget));
    })
  );
}

/** 质保金9.5万元按合同次年支付: a text of the form tells just what the cost is above what was paid. */
function isToldUnpaid(difference: string, evaluation: SelfEvaluation): boolean {
  const amount = difference.replace(/^\+/, '').replaceAll('.', '\\.');
  const told = new RegExp(
    `(?:尾款|质保金|保证金|保留金|未(?:支付|付))[^。；;\\d]{0,12}(?<![\\d.])${amount}(?![\\d.])|(?<![\\d.])${amount}万?元[^。；;\\d]{0,8}(?:尾款|质保金|保证金|保留金|未(?:支付|付))`,
  );
  const { completionsField, remarks, sheetReason, funds } = evaluation;
  return [completionsField, remarks, sheetReason, funds?.reason].some(
    (field) => field !== undefined && told.test(field.text),
  );
}

/** Why not all of a cost was paid, as the row or the funds say it. */
function unpaidReason({ reason }: Indicator, evaluation: SelfEvaluation): Asks {
  const { texts, about, ...asks } = fundsReason(evaluation);
  return {
    ...asks,
    texts: [reason, ...texts],
    about: [...about, '尾款', '质保金', '合同', '结算'],
  };
}

/** Whether the rate typed is that of a cost, and not that of the amounts. */
function agreesWithRate(cost: string, funds: Funds | undefined): boolean {
  const annual = figure(funds?.total.annualBudget);
  const exact = executionRate(funds);
  if (!annual || !exact || annual.stored.isZero()) return false;
  const stated = readRate(funds?.total.executionRate);
  return (
    !isPrintedRate(exact, stated) && isPrintedRate(decimal(cost).dividedBy(annual.stored), stated)
  );
}
