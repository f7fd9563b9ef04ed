/** What a text says that the budget became, and what it says it was. */
import { findAmounts, matchesPrinted } from '../../amount';
import type { FundsAmount } from '../../scoring';
import { named } from '../field-names';
import { evidence, type Facts, type ToldBy } from './facts';
import { moneyMeant, type Money } from './money-of';
import { isOnlyWhole, type Amount } from './money-said';
import { BECAME, BUDGET, NOT_OF_YEAR, WAS } from './words/money';

const BUDGET_MOVED = /预算.*(?:至|到|为)/;

/** 预算由150万元调整为170万元: the ends of the move, where they are of all the money or of a part with a row. */
export function becameAnother(text: string, facts: Facts, whole: Money): ToldBy | undefined {
  for (const [clause] of text.matchAll(/[^，,。；;！!\n\r]+/g)) {
    if (!BUDGET_MOVED.test(clause) || NOT_OF_YEAR.test(clause)) continue;
    const amounts = findAmounts(clause).flatMap(({ start, end, reading }) =>
      reading.kind === 'quantity' && reading.unit?.dimension === 'money' && !reading.comparator
        ? [{ start, end, said: { ...reading, unit: reading.unit } }]
        : [],
    );
    const [first, second = first, third] = amounts;
    if (!first || !second || third) continue;
    const head = clause.slice(0, first.start);
    const isPair = second !== first;
    const joint = isPair ? clause.slice(first.end, second.start) : head;
    if (!BECAME.test(joint) || (isPair && !WAS.test(head))) continue;
    const words = head.replace(BECAME, '').replace(BUDGET, '');
    const money = moneyMeant(head, facts, whole);
    if (!money || (money === whole && !isOnlyWhole(words))) continue;
    const { initial, annual } = money;
    if (!initial?.scale || !annual?.scale) continue;
    const isWrong = !isAmount(second.said, annual) || (isPair && !isAmount(first.said, initial));
    if (!isWrong) continue;
    return {
      claim: 'budget-changed',
      quote: clause.trim(),
      ...evidence([
        { label: named('annualBudget'), field: annual.field },
        { label: named('initialBudget'), field: initial.field },
      ]),
    };
  }
  return undefined;
}

function isAmount({ value, unit }: Amount, { yuan }: FundsAmount): boolean {
  return matchesPrinted(yuan.dividedBy(unit.scale), value, value.decimalPlaces());
}
