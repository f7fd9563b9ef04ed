/** A cause against the direction of what it explains: 物资采购减少 where the spending rose. */
import { sentencesOf } from './written';
import { DEED, LESS, MAY_LOWER, MAY_RAISE, MORE, SPENT } from './words/way';

/** A plan begins: what follows is no cause. */
const TO_COME = /下一?步|下年|明年|次年|来年|今后|后续|将(?!近)|拟|(?:改进|整改)?措施[:：是为]/;

/** Whether spending or work is said to have gone the other way, and nothing beside it may tell of this one. */
export function tellsOtherWay(text: string, way: 'rose' | 'fell'): boolean {
  const [other, mayBe] = way === 'rose' ? [LESS, MAY_RAISE] : [MORE, MAY_LOWER];
  if (!other.test(text)) return false;
  const told = sentencesOf(text).flatMap((clauses) => {
    const plan = clauses.findIndex((clause) => TO_COME.test(clause));
    return clauses.slice(0, plan < 0 ? clauses.length : plan);
  });
  const causes = told.filter((clause) => !DEED.test(clause));
  return (
    causes.some((clause) => other.test(clause) && SPENT.test(clause)) &&
    !causes.some((clause) => mayBe.test(clause.replace(other, '')))
  );
}
