/** The amounts of the funds that a sentence about money is held against. */
import type { Decimal } from '../../amount';
import type { Field, MoneyColumn } from '../../forms';
import { amountIn, figure, inYuan, type FundsAmount } from '../../scoring';
import { whoseIs } from '../whose';
import type { Facts } from './facts';
import type { Amount } from './money-said';

/** The amounts of all the money, or of a part of it, in 元. */
export interface Money {
  readonly initial: FundsAmount | undefined;
  readonly annual: FundsAmount | undefined;
  readonly executed: FundsAmount | undefined;
  readonly arrived?: Decimal | undefined;
  readonly balance?: Decimal | undefined;
}

/** All the money of the form. */
export function moneyOfAll(facts: Facts): Money {
  const total = facts.subject.evaluation?.funds?.total;
  const arrived = figure(total?.arrival?.arrived ?? total?.arrived);
  const balance = figure(total?.balance);
  return {
    initial: facts.funds('initialBudget'),
    annual: facts.funds('annualBudget'),
    executed: facts.funds('executed'),
    arrived: arrived && inYuan(arrived),
    balance: balance && inYuan(balance),
  };
}

export function moneyOfPart(row: Partial<Readonly<Record<MoneyColumn, Field>>>): Money {
  return {
    initial: amountIn(row, 'initialBudget'),
    annual: amountIn(row, 'annualBudget'),
    executed: amountIn(row, 'executed'),
  };
}

/** All of it, or the part with a row that the words name; nothing that a row is not there for. */
export function moneyMeant(upTo: string, facts: Facts, whole: Money): Money | undefined {
  const whose = whoseIs(upTo, facts.subject);
  if (whose.of === 'part') return whose.isOwn ? moneyOfPart(whose.row) : undefined;
  if (goesOnAboutThing(upTo, facts)) return undefined;
  return whose.of === 'whole' || whose.of === 'thing' ? whole : undefined;
}

/** 河湖长制项目执行率94.3%，未执行119.6万元: what is left of the thing whose rate its sentence has told last. */
function goesOnAboutThing(upTo: string, facts: Facts): boolean {
  const lead = RATE_BEFORE.exec(upTo)?.[1];
  return lead !== undefined && whoseIs(lead, facts.subject).of === 'thing';
}

const RATE_BEFORE =
  /^(.*(?:执行|支出|支付|使用)率)[为达是约仅只有到]*\d[\d.]*[%％][，,、](?![^，,]*(?:全年|整体|总体|单位|部门))[^。；;%％]*$/s;

/** Amounts without a unit as if they had that of a figure. */
export function counted({ initial, annual, executed }: Money, { unit }: Amount): Money {
  const inUnit = (one: FundsAmount | undefined) =>
    one && (one.scale ? one : { ...one, yuan: one.yuan.times(unit.scale) });
  return { initial: inUnit(initial), annual: inUnit(annual), executed: inUnit(executed) };
}
