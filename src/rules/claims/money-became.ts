/** What a text says that the budget became, and what it says it was. */
import { findAmounts, matchesPrinted } from '../../amount';
import type { FundsAmount } from '../../scoring';
import { named } from '../field-names';
import { evidence, type Facts, type ToldBy } from './facts';
import { moneyMeant, type Money } from './money-of';
import { isOnlyWhole, type Amount } from './money-said';
import { BECAME, BUDGET, MOVED_BY, NOT_OF_YEAR, THERE, WAS } from './words/money';

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
    const [first, next = first, third, fourth] = amounts;
    if (!first || !next || fourth) continue;
    const head = clause.slice(0, first.start);
    const isPair = next !== first;
    const by = third && next;
    const second = third ?? next;
    const joint = isPair ? clause.slice(first.end, next.start) : head;
    const isMove = third
      ? MOVED_BY.test(joint) && THERE.test(clause.slice(next.end, third.start))
      : BECAME.test(joint);
    if (!isMove || (isPair && !WAS.test(head))) continue;
    const words = head.replace(BECAME, '').replace(BUDGET, '');
    const money = moneyMeant(head, facts, whole);
    if (!money || (money === whole && !isOnlyWhole(words))) continue;
    const { initial, annual } = money;
    if (!initial?.scale || !annual?.scale) continue;
    const apart = { ...annual, yuan: annual.yuan.minus(initial.yuan).abs() };
    const isRight =
      isAmount(second.said, annual) &&
      (!isPair || isAmount(first.said, initial)) &&
      (!by || isAmount(by.said, apart));
    if (isRight) continue;
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
