/** Which way a figure says that something moved, and whether two figures can be the ends of it. */
import type { Fact } from '../model';
import { directionBefore } from './phrases';
import { isMoney, type SentenceFacts, type Statement } from './sentence-facts';

export type Direction = NonNullable<Statement['direction']>;

/** The figures that something moved between. */
export interface Ends {
  readonly before: Fact;
  readonly after: Fact;
}

export const RAISED = /(?:追加|核增|净增)(?:预算|资金|经费)?(?:了|为|[:：])*\s*$/;
/** What was not spent of a budget. */
export const LEFT =
  /(?:结转结余|结余结转|结余|结转|节余|剩余|追减|核减|未执行|未支出|未使用|未支付|少花|节约|节省|节支)(?:预算|资金|经费|金额|数)?(?:了|为|[:：])*\s*$/;

export function directionOf(clause: string): Direction | undefined {
  if (RAISED.test(clause)) return 'up';
  return LEFT.test(clause) ? 'down' : directionBefore(clause);
}

export function isRate({ quantity }: Fact): boolean {
  return quantity.unit?.dimension === 'ratio';
}

export function isPoints({ quantity }: Fact): boolean {
  return isRate({ quantity } as Fact) && quantity.text.includes('百分点');
}

export function isAlike(a: Fact, b: Fact): boolean {
  if (isMoney(a) || isMoney(b)) return isMoney(a) && isMoney(b);
  const [one, other] = [a.quantity.unit, b.quantity.unit];
  return one !== undefined && one.name === other?.name && one.per === undefined;
}

/** Whether a figure says how far something moved, and not whereto. */
export function isMove(said: SentenceFacts, fact: Fact): boolean {
  const clause = said.clauseBefore(fact);
  return !LEADS_TO.test(clause) && directionOf(clause) !== undefined;
}

export const LEADS_TO = /(?:增|减|降|升|提高|压减|下调|上调)[^，,。；;]{0,4}(?:至|到|为)\s*$/;
