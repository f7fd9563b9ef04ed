import { type Decimal, ZERO } from '../../amount';
import type { BasicData, Field, SelfEvaluation } from '../../forms';
import {
  amountOf,
  figure,
  type FundsAmount,
  inYuan,
  isPrintedRate,
  readRate,
  WAN,
} from '../../scoring';
import { LIST, named } from '../field-names';
import { signed } from '../figure';
import { NOT_APPLICABLE, rule } from '../rule';
import { leftOutOf } from './project-left-out';
import type { Named } from '../terms';

/**
 * Σ of what the projects of the same workbook spent = the department's 项目支出. More than that cannot be; less may only mean
 * that not every project is in the workbook.
 */
export default rule({
  id: 'cross/projects-total',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['same', 'more', 'less', 'lacking', 'left-out', 'unit', 'unchecked'],
  examples: {
    right: [{ '项目支出 本年决算': '150', '项目表 全年执行数': '150' }],
    wrong: [{ '项目支出 本年决算': '150', '项目表 全年执行数': '180' }],
  },
  check({ basic, evaluation, projects, siblings = [] }) {
    const total: Named = basic?.rows.project
      ? { label: named('project'), field: basic.rows.project.finalAccounts }
      : {
          label: named('projectExpenditure'),
          field:
            evaluation?.funds?.projectExpenditure?.executed ??
            evaluation?.funds?.projectExpenditure?.amount,
        };
    if (projects.length === 0 || !total.field) return NOT_APPLICABLE;
    const whole = figure(total.field);
    const spent = projects.map((project) => ({
      project,
      amount: amountOf(project.funds, 'executed'),
    }));
    const known = spent.flatMap(({ amount }) => amount ?? []);
    const scale = whole?.scale ?? known.find((one) => one.scale)?.scale ?? WAN;
    const base = {
      cells: [total.field.cell, ...known.map(({ field }) => field.cell)],
      terms: [
        ...spent.flatMap(({ project, amount }) =>
          amount
            ? {
                label: nameOf(project),
                cell: amount.field.cell,
                value: shownIn(amount, scale),
                sign: '+' as const,
              }
            : [],
        ),
        { label: total.label, cell: total.field.cell, value: total.field.text, sign: '=' as const },
      ],
      path: 'projects.executed',
      values: [total.field.text, ...known.map(({ value }) => value.toFixed())],
    };
    if (!whole || known.length < projects.length) {
      const missing = spent.find(({ amount }) => !amount)?.project;
      const which = whole ? nameOf(missing) : total.label;
      return [{ outcome: 'undetermined', key: 'unchecked', ...base, data: { which } }];
    }
    const sum = sumOf(known, scale).dividedBy(scale);
    const stated = inYuan(whole, scale).dividedBy(scale);
    const data = { total: total.label, sum: sum.toFixed(), count: String(projects.length) };
    const isMore = sum.greaterThan(stated);
    if (sum.equals(stated)) return [{ outcome: 'pass', key: 'same', ...base, data }];
    const unequal = {
      terms: base.terms.map((one) => (one.sign === '=' ? { ...one, sign: '≠' as const } : one)),
    };
    const slipped = isMore ? slippedInto(stated, spent, scale) : undefined;
    if (slipped) {
      const cells = [
        ...slipped.cells,
        ...base.cells.filter((cell) => !slipped.cells.includes(cell)),
      ];
      const said = { ...data, ...slipped.data, actual: stated.toFixed() };
      return [{ outcome: 'fail', key: 'unit', ...base, ...unequal, cells, data: said }];
    }
    const other = leftOutOf(projects, siblings, stated.minus(sum), scale);
    if (other) {
      const cells = [other.cell, ...base.cells];
      const said = { ...data, actual: stated.toFixed(), which: other.name, unit: other.unit };
      return [{ outcome: 'note', key: 'left-out', ...base, ...unequal, cells, data: said }];
    }
    if (isToldAtProject(spent, stated.minus(sum).times(scale), scale)) return [];
    const isLacking = !isMore && areAll(projects, budgetOf(basic, evaluation), scale);
    return [
      {
        ...base,
        ...unequal,
        outcome: isMore || isLacking ? 'fail' : 'note',
        key: isMore ? 'more' : isLacking ? 'lacking' : 'less',
        actual: stated.toFixed(),
        expected: sum.toFixed(),
        difference: signed(stated.minus(sum)),
        data: { ...data, apart: sum.minus(stated).abs().toFixed() },
      },
    ];
  },
});

/** One project whose own rate says that it spent what the sum is off by, in 元: it is told there. */
function isToldAtProject(spent: readonly Spent[], gap: Decimal, scale: Decimal): boolean {
  return spent.some(({ project: { funds }, amount }) => {
    const annual = amountOf(funds, 'annualBudget');
    const typed = funds?.total.executionRate;
    if (!amount || !annual || !typed || annual.value.isZero()) return false;
    const [budget, own] = [annual, amount].map((one) => one.value.times(one.scale ?? scale));
    if (!budget || !own) return false;
    const readings = readRate(typed);
    const isRate = (executed: Decimal): boolean =>
      isPrintedRate(executed.dividedBy(budget), readings);
    return !isRate(own) && isRate(own.plus(gap));
  });
}

/** The budget of all projects, by the form that has one. */
function budgetOf(basic: BasicData | undefined, evaluation: SelfEvaluation | undefined) {
  return basic?.rows.project?.budget ?? evaluation?.funds?.projectExpenditure?.amount;
}

/** Whether the budgets of several projects come to the whole, so that none was left out. */
function areAll(
  projects: readonly SelfEvaluation[],
  budget: Field | undefined,
  scale: Decimal,
): boolean {
  const whole = figure(budget);
  const planned = projects.flatMap(({ funds }) => amountOf(funds, 'annualBudget') ?? []);
  if (!whole?.stored.greaterThan(ZERO) || planned.length < projects.length) return false;
  return projects.length > 1 && sumOf(planned, scale).equals(inYuan(whole, scale));
}

interface Spent {
  readonly project: SelfEvaluation;
  readonly amount: FundsAmount | undefined;
}

/** No project is so many times the expenditure that it is a part of. */
const BEYOND = 100;

/** The projects that are far beyond the whole, where all fit into it once these are taken for 元 under 万元. */
function slippedInto(stated: Decimal, spent: readonly Spent[], scale: Decimal) {
  if (!scale.equals(WAN) || !stated.greaterThan(ZERO)) return undefined;
  const most = stated.times(BEYOND);
  let sum = ZERO;
  const slips = spent.flatMap(({ project, amount }) => {
    if (!amount) return [];
    const own = amount.value.times(amount.scale ?? scale).dividedBy(scale);
    const meant = own.greaterThan(most) ? own.dividedBy(WAN) : own;
    sum = sum.plus(meant);
    return meant === own ? [] : [{ name: nameOf(project), own, meant, cell: amount.field.cell }];
  });
  if (slips.length === 0 || sum.greaterThan(stated)) return undefined;
  return {
    cells: slips.map(({ cell }) => cell),
    data: {
      which: slips.map(({ name }) => `“${name}”`).join(LIST),
      typed: slips.map(({ own }) => own.toFixed()).join(LIST),
      meant: slips.map(({ meant }) => meant.toFixed()).join(LIST),
    },
  };
}

function sumOf(amounts: readonly FundsAmount[], assumed: Decimal): Decimal {
  return amounts.reduce((sum, { value, scale }) => sum.plus(value.times(scale ?? assumed)), ZERO);
}

/** The amount as its cell prints it; in the unit of the total where it stands in another. */
function shownIn(amount: FundsAmount, scale: Decimal): string {
  const own = amount.scale ?? scale;
  const isTyped = figure(amount.field)?.stored.equals(amount.value) === true;
  return isTyped && own.equals(scale)
    ? amount.field.text
    : amount.value.times(own).dividedBy(scale).toFixed();
}

function nameOf(project: SelfEvaluation | undefined): string {
  return project?.projectName?.text.trim() ?? project?.sheet ?? '';
}
