import { ONE, type Decimal } from '../../amount';
import type { Field, Indicator, SelfEvaluation } from '../../forms';
import {
  amountOf,
  type Figure,
  figure,
  type FundsAmount,
  inYuan,
  isOtherUnit,
  listsParts,
  moneySlip,
  WAN,
  withScale,
} from '../../scoring';
import { isRounded } from '../compare/agree';
import { named } from '../field-names';
import { printed, printedSigned, signed } from '../figure';
import { unitInName } from '../named-unit';
import { term } from '../terms';

/** What a row is called that states the cost of everything. */
const TOTAL =
  /总成本|总投资|总预算|总费用|总支出|总金额|总额|总经费|全年预算|全年支出|年度预算|预算成本|预算总|资金总|项目成本|整体支出|^(?:项目|预算|经济|资金)?(?:成本|预算|投资|资金)控制(?:数|额|情况|金额)?$/;
/** What it is called when it states a share, a price or a change. */
const NOT_TOTAL = /率$|占比|比例|比重|增幅|降幅|下降|节约|单价|人均|户均|平均|标准/;

/** A limit so many times the year's budget is none of this year's money. */
const BEYOND_A_YEAR = '1.5';

/** Words that say nothing of what the cost is for: of a name made of these, everything is meant. */
const OF_EVERYTHING =
  /[(（].*?[)）]|20\d\d|部门|单位|机关|全局|年度|[本当全]年|年|整体|总体|综合|项目|工程|建设|实施|财政|预算|概算|资金|经费|支出|成本|费用|投资|投入|金额|经济|控制|管理|执行|实际|安排|使用|完成|情况|规模|范围|标准内|不超|超支|合计|全部|指标|[总额数值度内的在与和及、，:：\s]/g;

/** Whether a 成本 row speaks of the total: by its words, or by the project's own name; the cost of one thing is a part of it. */
export function statesTotalCost(row: Indicator, evaluation: SelfEvaluation): boolean {
  if (!isCost(row) || NOT_TOTAL.test(row.name)) return false;
  const project = evaluation.projectName?.text.trim() ?? '';
  if (project.length >= 4 && row.name.includes(project)) return true;
  if (!TOTAL.test(row.name)) return false;
  const thing = thingOf(row);
  // A limit that is the budget to the last digit is that of all the money, whatever the name adds.
  if (project !== '' && isBudget(row.target, evaluation)) return true;
  // One fund of a department is a part of its money.
  if (project === '') return thing === '';
  if (thing === '' || thing === '专项') return true;
  // What a project is named for is all of it, unless other costs are stated beside it.
  return project.includes(thing) && evaluation.indicators.filter(isCost).length === 1;
}

/** A project's only cost in money, whose limit is its budget to the last digit: most likely that of everything, whatever it is called. */
export function hasBudgetAsLimit(row: Indicator, evaluation: SelfEvaluation): boolean {
  if (evaluation.kind !== 'project-self-evaluation' || !isCost(row)) return false;
  if (NOT_TOTAL.test(row.name) || !isBudget(row.target, evaluation)) return false;
  return evaluation.indicators.every((other) => other === row || !isMoney(other));
}

function isMoney(row: Indicator): boolean {
  const { reading } = row.target ?? {};
  return isCost(row) && reading?.kind === 'quantity' && reading.unit?.dimension === 'money';
}

function isBudget(target: Field | undefined, { funds }: SelfEvaluation): boolean {
  const annual = amountOf(funds, 'annualBudget');
  const most = figure(target);
  if (!annual || !most || annual.value.isZero() || target?.reading.kind !== 'quantity')
    return false;
  const { also, unit } = target.reading;
  if (also || unit?.dimension !== 'money' || unit.per !== undefined) return false;
  return inUnitOf(most, annual).equals(most.stored);
}

function isCost({ category, level1 }: Indicator): boolean {
  return category === 'cost' || level1.startsWith('成本');
}

function thingOf({ name }: Indicator): string {
  return name.replace(OF_EVERYTHING, '');
}

/** 项目总成本 on a department's form may be that of its projects, or of one of them. */
function mayBeOfProjects(row: Indicator, stated: Figure, evaluation: SelfEvaluation): boolean {
  const projects = figure(evaluation.funds?.projectExpenditure?.amount);
  if (!projects || evaluation.projectName || !row.name.includes('项目')) return false;
  return inYuan(stated, WAN).lessThanOrEqualTo(inYuan(projects, WAN));
}

/** A total amount of money that a cell states; `undefined` for a bound (≤) too, which the funds may stay below. */
function statedAmount(row: Indicator, field: Field | undefined): Figure | undefined {
  const found = figure(field);
  if (!found || field?.reading.kind !== 'quantity') return undefined;
  const { unit, comparator, also } = field.reading;
  if (comparator !== undefined && comparator !== '=') return undefined;
  if (also !== undefined || unit?.per !== undefined || listsParts(field.reading)) return undefined;
  if (found.scale) return found;
  // 150万 in a cost row is an amount of money.
  if (unit) return /^[十百千万亿]+$/.test(unit.name) ? withScale(found, unit.scale) : undefined;
  const named = unitInName(row.label.text);
  return named?.dimension === 'money' ? withScale(found, named.scale) : undefined;
}

/** A limit far above the budget that what was spent comes near: the project takes years, and this year's money is a part of it. */
function isOfSeveralYears(row: Indicator, stated: Figure, { funds }: SelfEvaluation): boolean {
  const annual = amountOf(funds, 'annualBudget');
  const most = figure(row.target);
  if (!annual || !most || row.target?.reading.kind !== 'quantity') return false;
  const { comparator } = row.target.reading;
  if (comparator !== '<=' && comparator !== '<') return false;
  const isBeyond = (own: Figure): boolean =>
    own.stored.greaterThan(inUnitOf(own, annual).times(BEYOND_A_YEAR));
  return isBeyond(most) && isBeyond(stated) && !isOtherUnit(most.stored, inUnitOf(most, annual));
}

/** A limit may be set by the first budget as well as by that of the year. */
function isInitialBudget(stated: Figure, { funds }: SelfEvaluation): boolean {
  const initial = amountOf(funds, 'initialBudget');
  return initial !== undefined && inUnitOf(stated, initial).equals(stated.stored);
}

/**
 * What is wrong with a cost that a row states, beside the amount of the funds block, or of `part` of it; `undefined`
 * where they agree.
 */
export function misstated(
  row: Indicator,
  column: 'target' | 'actual',
  amount: FundsAmount | undefined,
  evaluation: SelfEvaluation,
  part?: string,
) {
  const stated = statedAmount(row, row[column]);
  if (!stated || !amount) return undefined;
  if (part === undefined && mayBeOfProjects(row, stated, evaluation)) return undefined;
  if (column === 'target' && part === undefined && isInitialBudget(stated, evaluation))
    return undefined;
  const known = figure(amount.field);
  if (!known || isOfSeveralYears(row, stated, evaluation)) return undefined;
  const value = inUnitOf(stated, amount);
  // A form that names no unit is in the unit of the cost, in 万元 as most forms are, or in 元.
  const scales = amount.scale ? [amount.scale] : [stated.scale, WAN, ONE];
  const isPrinted = !amount.fromParts && known.stored.equals(amount.value);
  // What the parts or the rate imply no cell prints; a cost that repeats the mistyped cell goes with that one.
  const agreed =
    (!isPrinted && value.equals(stated.stored)) ||
    (!amount.fromParts &&
      scales.some((one) => isRounded(stated, known, one) || isRounded(known, stated, one)));
  if (agreed) return undefined;
  const name = column === 'target' ? 'annualBudget' : 'executed';
  const involved = [stated, known];
  // An amount in another unit than the funds is told with its unit.
  const isAlike = !amount.scale || !stated.scale || amount.scale.equals(stated.scale);
  const { reading } = stated.field;
  const unit = isAlike || reading.kind !== 'quantity' ? '' : (reading.unit?.name ?? '');
  const miss = stated.stored.minus(value);
  const slip = slipOf(stated, value, amount);
  return {
    key: slip ? ('unit' as const) : ('differs' as const),
    cells: [stated.field.cell, amount.field.cell],
    terms: [
      term({ label: named(column), field: stated.field }, '+'),
      isPrinted
        ? term({ label: part ?? named(name), field: amount.field }, '=')
        : {
            label: part ?? named(name),
            cell: amount.field.cell,
            value: value.toFixed(),
            sign: '=' as const,
          },
    ],
    actual: stated.stored.toFixed(),
    expected: value.toFixed(),
    difference: signed(miss),
    data: {
      row: row.name,
      stated: named(column),
      known: part ?? named(name),
      actual: `${printed(stated.stored, [stated])}${unit}`,
      expected: `${printed(value, [known], stated.scale)}${unit}`,
      difference: `${printedSigned(miss, involved, stated.scale)}${unit}`,
      ...slip,
    },
    values: [stated.field.text, amount.value.toFixed()],
  };
}

/** The units that were mixed up, where a cost is about ten thousand times what the funds say, or a ten-thousandth. */
function slipOf({ stored, scale = WAN }: Figure, value: Decimal, amount: FundsAmount) {
  if (!isOtherUnit(stored, value)) return undefined;
  const known = amount.scale ?? WAN;
  return stored.greaterThan(value) ? moneySlip(scale, known) : moneySlip(known, scale);
}

/** Whether a row would meet its limit with what the funds say was spent. */
export function meetsLimit(row: Indicator, executed: FundsAmount | undefined): boolean {
  const most = figure(row.target);
  return !!executed && !!most && inUnitOf(most, executed).lessThanOrEqualTo(most.stored);
}

/** An amount of the funds in the unit of a figure. */
export function inUnitOf({ scale }: Figure, amount: FundsAmount): Decimal {
  return amount.scale && scale ? amount.yuan.dividedBy(scale) : amount.value;
}
