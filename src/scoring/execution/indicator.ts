import {
  HUNDRED,
  type Quantity,
  readUnit,
  roundHalfUp,
  type Decimal,
  type Unit,
} from '../../amount';
import type { Field, Funds, Indicator } from '../../forms';
import { executionRate } from './execution';
import { figure, inScale } from '../figure';
import { pointsOf } from '../indicator/indicator';
import { isPrintedRate, readRate } from './rate';

const NUMBER = /(?:[一二三四五六七八九十\d]+[、.．]|[（(][一二三四五六七八九十\d]+[）)])?/;
const WHOSE = /(?:年度|本年度?|当年|项目(?!支出)|部门|单位|整体(?:支出)?|全年|财政)*/;
const OF_MONEY =
  /(?:预算(?:资金|支出|经费)?|资金|经费)(?:总体|总)?(?:执行|支出|支付)(?:完成)?(?:率|进度|比例)/;
const ALONE = /(?:执行|支出|支付)(?:率|进度)|预算执行(?:情况)?/;

/** Names of an indicator that is the execution rate itself, or that of 基本支出 or 项目支出. */
const EXECUTION_NAME = new RegExp(
  `^${NUMBER.source}${WHOSE.source}(?<part>基本支出|项目支出)?` +
    `(?:${OF_MONEY.source}|${ALONE.source})(?:[（(][%％][）)])?$`,
);

export function isExecutionName(name: string): boolean {
  return EXECUTION_NAME.test(name);
}

/** Whether a name is that of the rate of all the money, not of 基本支出 or 项目支出 alone. */
export function isWholeExecution(name: string): boolean {
  const found = EXECUTION_NAME.exec(name);
  return found !== null && found.groups?.['part'] === undefined;
}

/** 资金支付率: of the budget mostly, and now and then of what the contracts or a part of the money came to. */
const PAYMENT = /支付(?:完成)?(?:率|进度|比例)/;

/** The amounts that an indicator is the rate of. */
export interface ExecutionOf {
  readonly rate: Decimal;
  /** The rate as the funds state it. */
  readonly stated?: Field | undefined;
  /** Of 基本支出 or 项目支出 alone. */
  readonly isOfPart: boolean;
  /** A rate of payment, which may be counted on something else than the budget. */
  readonly isOfPayment: boolean;
  readonly executed: Field | undefined;
  readonly annual: Field | undefined;
}

/** The amounts that an indicator of this name is the rate of, where the form states both. */
export function executionOf(funds: Funds | undefined, name: string): ExecutionOf | undefined {
  const found = funds && EXECUTION_NAME.exec(name);
  if (!found) return undefined;
  const part = found.groups?.['part'];
  const isOfPayment = PAYMENT.test(name) && !name.includes('预算');
  if (!part) {
    const { executed, annualBudget: annual, executionRate: stated } = funds.total;
    const rate = executionRate(funds);
    return rate && { rate, stated, executed, annual, isOfPart: false, isOfPayment };
  }
  const split = part === '基本支出' ? funds.basicExpenditure : funds.projectExpenditure;
  const [spent, budget] = [figure(split?.executed), figure(split?.amount)];
  if (!spent || !budget || budget.stored.isZero()) return undefined;
  const rate = inScale(spent, budget.scale).dividedBy(budget.stored);
  return {
    rate,
    stated: split?.executionRate,
    executed: split?.executed,
    annual: split?.amount,
    isOfPart: true,
    isOfPayment,
  };
}

/** 6月底52%，12月底100%: what is said of several times is no one rate. */
export function isOfSeveralTimes({ also, tail }: Quantity): boolean {
  return also !== undefined || (tail !== undefined && /\d\s*[%％]/.test(tail));
}

/** What the funds make of the rate that an indicator is, where its result says another one. */
export function contradictingRate(row: Indicator, funds: Funds | undefined): Decimal | undefined {
  const { actual, name } = row;
  if (actual?.reading.kind !== 'quantity' || actual.reading.comparator) return undefined;
  if (isOfSeveralTimes(actual.reading)) return undefined;
  const of = executionOf(funds, name);
  if (!of || of.isOfPayment || isPrintedRate(of.rate, readRate(actual))) return undefined;
  // An amount of a part that its own rate belies says nothing against the same rate here.
  return of.isOfPart && isSameRate(of.stated, actual) ? undefined : of.rate;
}

/** Whether two fields state one rate. */
export function isSameRate(stated: Field | undefined, other: Field | undefined): boolean {
  const [first] = readRate(other);
  return first !== undefined && readRate(stated).some(({ value }) => value.equals(first.value));
}

/** An indicator as the money has it: a rate that the funds contradict decides no score. Every other row as it is. */
export function asTheMoneyHas(row: Indicator, funds: Funds | undefined): Indicator {
  const rate = contradictingRate(row, funds);
  const { actual } = row;
  if (!rate || actual?.reading.kind !== 'quantity') return row;
  // As it would be printed: scores are worked out from printed rates.
  const reading = { ...actual.reading, value: roundHalfUp(rate.times(HUNDRED), 2), ...PERCENT };
  return { ...row, actual: { ...actual, reading } };
}

const PERCENT: { unit?: Unit } = { unit: readUnit('%') };

/** Whether the score of a row is what the rate typed there earns. */
export function earnsAsTyped(row: Indicator): boolean {
  return readRate(row.actual).some(({ value }) => earns(row, value));
}

/** Whether a score, rounded as scores are, is what a rate earns of a weight against the target of its row. */
export function earns({ target, weight, score }: Indicator, rate: Decimal): boolean {
  const [wanted] = readRate(target);
  const [most, given] = [pointsOf(weight), pointsOf(score)];
  if (!wanted || wanted.value.isZero() || !most || !given) return false;
  const share = rate.dividedBy(wanted.value);
  return roundHalfUp(share.greaterThan(1) ? most : most.times(share), 2).equals(
    roundHalfUp(given, 2),
  );
}
