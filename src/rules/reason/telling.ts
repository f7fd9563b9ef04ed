/** Which clauses of a reason tell why its row fell short: not those that praise it, that only say once more by how much, or that follow a measure. */
import { isCircular } from './circular';
import { saysSomething } from './content';
import type { MeasureContext, ReasonContext } from './context';
import { goesWrong, hasMeasure, isOwnDeed } from './measure';
import { AT_WORK, CAUSE, FAULT } from './words/cause';
import { PLANNED } from './words/measure';
import { BEGINS_WITH_MORE, GREW_MORE, MAY_BE_EFFORT, MORE_MONEY, OF_EFFORT } from './words/raised';
import { DEED_FIRST, GENERAL_RATE, GOES_WELL, NO_MATTER, SAYS_HOW_FAR } from './words/talk';
import { GENERIC, STOCK } from './words/stock';
import { TROUBLE } from './words/trouble';
import { TO_COME } from './words/way';

/** 路面状况保持良好, 得到群众拥护, 偏差较小: that all is well, or that it does not matter. */
export function isPraise(clause: string): boolean {
  if (NO_MATTER.test(clause)) return true;
  return GOES_WELL.test(clause) && !CAUSE.test(clause) && !goesWrong(clause.replace(GOES_WELL, ''));
}

/** So many letters that are not of the row's own name say something. */
const LEAST = 2;
/** Shorter endings of a name (率, 个数) are those of any. */
const ENDING = 3;

/** 合格率低于目标2个百分点, 少1门: what the figures of the row show already. */
export function saysHowFar(clause: string, about: readonly string[]): boolean {
  const [name = ''] = about;
  const own = endingIn(clause, name) ?? GENERAL_RATE.exec(clause)?.[0];
  if (own === undefined && !/\d/.test(clause)) return false;
  const left = clause
    .replace(own ?? '', ' ')
    .replace(SAYS_HOW_FAR, ' ')
    .replace(GENERIC, ' ')
    .replace(STOCK, ' ');
  if (TROUBLE.test(left)) return false;
  const letters = [...left.replace(/[^\p{L}]/gu, '')];
  if (letters.length > LEAST) return false;
  // 认定高新技术企业26家: whatever verb stands beside the name and its figure.
  if (own !== undefined && /\d/.test(clause)) return true;
  return letters.filter((letter) => !name.includes(letter)).length < LEAST;
}

/** The longest ending of a name that stands in a clause. */
function endingIn(clause: string, name: string): string | undefined {
  for (let at = 0; at + ENDING <= name.length; at++) {
    if (clause.includes(name.slice(at))) return name.slice(at);
  }
  return undefined;
}

/** Whether a clause says what is or will be done: behind it a plain statement goes on with that. */
export function isDeed(clause: string, { year, about }: MeasureContext): boolean {
  if (AT_WORK.test(clause) || goesWrong(clause)) return false;
  return (
    PLANNED.test(clause) ||
    DEED_FIRST.test(clause) ||
    isOwnDeed(clause) ||
    hasMeasure(clause, year, about)
  );
}

/** A deed that is no cause by itself: 开展入户检查 tells of nothing that came about. */
export function isPlainDeed(clause: string): boolean {
  return DEED_FIRST.test(clause) && !CAUSE.test(clause) && !goesWrong(clause);
}

/** Whether a clause that may name a cause gives one for what is to be explained. */
export function givesCause(clause: string, context: ReasonContext, isBehindDeed: boolean): boolean {
  if (isPraise(clause) || saysHowFar(clause, context.about ?? [])) return false;
  if (isCircular(clause, context)) return false;
  if (context.of === 'target' && !tellsOfTarget(clause, context)) return false;
  return isBehindDeed ? isToldAsCause(clause, context) : !isPlainDeed(clause);
}

/** 超额完成年度目标, 得满分: nothing there that points could be taken off for. */
const NOTHING_LOST =
  /[无未没][^，。；]{0,3}(?:偏差|扣分)|不扣分|[得计记获]满分|(?<![未没不难])(?:全部|全面|圆满|超额|如期|按期|按时|按计划)(?:全部|完成|达标|达到|实现)|(?:完成|达标|合格|及时|执行)率(?:为|达到?|是)?100[%％]/;
const ALL_THE_SAME =
  /但|然而|不过|只是|除|仅|仍|尚|扣|[未没不无缺少欠]|造成|导致|致使|增加|下降|超支/;

/** Whether a sentence only says that nothing was lost, whatever it calls the cause of that. */
export function deniesLoss(sentence: readonly string[]): boolean {
  if (!sentence.some((clause) => NOTHING_LOST.test(clause))) return false;
  return !sentence.some((clause) => {
    const rest = clause.replace(NOTHING_LOST, '');
    return goesWrong(rest) || ALL_THE_SAME.test(rest);
  });
}

const BEGINS_PLAN = /^(?:下一?步|下一?年度?|今后|明年|次年|接下来|后续)/;

/** What a sentence tells before it turns to what is to be done. */
export function beforePlan(sentence: readonly string[]): readonly string[] {
  const plan = sentence.findIndex((clause) => BEGINS_PLAN.test(clause) && !CAUSE.test(clause));
  if (plan < 0) return sentence;
  return sentence.filter(
    (clause, at) => at < plan || /\d/.test(clause) || CAUSE.test(clause) || goesWrong(clause),
  );
}

/** 补发绩效奖金 is a measure elsewhere; where spending or a budget rose it is why. */
export function tellsOfMoreMoney(clause: string, context: ReasonContext): boolean {
  const { of, way } = context;
  if (way !== 'rose' || (of !== 'spending' && of !== 'budget')) return false;
  return MORE_MONEY.test(clause) && !PLANNED.test(clause) && !TO_COME.test(clause);
}

/** Behind a measure a cause is told as one. */
function isToldAsCause(clause: string, { way }: ReasonContext): boolean {
  if (AT_WORK.test(clause) || FAULT.test(clause) || goesWrong(clause)) return true;
  return way === 'rose' && tellsOfGrowth(clause);
}

/** 群众诉求增多, 参训面扩大: that there was more of a thing. */
export function tellsOfGrowth(clause: string): boolean {
  return GREW_MORE.test(clause);
}

/** How hard everybody worked does not tell why a target was far exceeded, nor 增加巡查频次 why it was missed. */
function tellsOfTarget(clause: string, { way }: ReasonContext): boolean {
  if (way === 'fell') return !BEGINS_WITH_MORE.test(clause) || AT_WORK.test(clause);
  return !MAY_BE_EFFORT.test(clause) || saysSomething(clause.replace(OF_EFFORT, ' '));
}
