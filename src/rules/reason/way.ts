/** A cause against the direction of what it explains: 物资采购减少 where the spending rose. */
import { isCircular } from './circular';
import type { ReasonContext } from './context';
import { toldIn } from './written';
import { DEED, OF_INCOME, OTHER_WAY } from './words/way';

/** Whether spending, a budget or work is said to have gone the other way, and nothing beside it may tell of this one. */
export function tellsOtherWay(text: string, context: ReasonContext): boolean {
  const { of = 'spending', way } = context;
  if (!way || of === 'target') return false;
  const { other, mayBe, what } = OTHER_WAY[of][way];
  if (!other.test(text)) return false;
  const causes = toldIn(text).filter((clause) => !DEED.test(clause));
  const tells = (clause: string) =>
    other.test(clause) && what.test(clause) && (of === 'budget' || !OF_INCOME.test(clause));
  const mayTell = (clause: string) => mayBe.test(clause.replace(other, ''));
  // That it went beyond its budget is what is to be explained.
  return causes.some(tells) && !causes.some((one) => mayTell(one) && !isCircular(one, context));
}
