/** Which way a figure is said to have gone, from where and whereto: 由80%提高到85%. */
import type { Fact } from '../model';
import { type Direction, isAlike, isPoints } from './moved';
import { directionBefore } from './phrases';
import type { SentenceFacts, Statement } from './sentence-facts';

/** What is said of a figure that went from one value to another, and of how it went in the clause before. */
export function moves(said: SentenceFacts): readonly Statement[] {
  return said.facts.flatMap((after, at): readonly Statement[] => {
    const before = said.facts[at - 1];
    const way = before && wayBetween(said, before, after);
    if (!before || !way) return [];
    const told = said.facts[at - 2];
    const other = told && said.between(told, before).trim();
    const direction = directionBefore(told ? said.clauseBefore(told) : '');
    const isAgain = /^(?:个?百分点)?[，,]\s*(?:由|从)(?:上年|去年|20\d{2}年)?的?$/.test(
      other ?? '',
    );
    const statement = { ...said.statement('move', after, [after, before]), direction: way };
    if (!isAgain || !told || !direction || !isChange(told)) return [statement];
    return [statement, { ...said.statement('move', told, [after, before]), direction }];
  });
}

/** A share of it, or how many points: no third value. */
function isChange(fact: Fact): boolean {
  return fact.quantity.unit?.dimension === 'ratio' || isPoints(fact);
}

const FROM = /(?:由|从)(?!事)[^，,。；;、]{0,14}$/;
const RISE =
  '增加|增长|增至|增到|提高|提升|提至|上升|升高|升至|上涨|涨至|上调|扩大|扩展|攀升|跃升|攀升';
const FALL =
  '减少|减至|减到|下降|降低|降至|降到|下调|压减|压降|压缩|缩短|缩减|缩小|精简|回落|下滑|减轻';
const TO = new RegExp(
  `^(?:个工作|工作)?的?[^，,。；;、\\d]{0,10}?(?:(?<up>${RISE})|(?<down>${FALL}))了?(?:至|到|为)?(?:了)?\\s*(?:20\\d{2}年度?|今年|本年度?|目前|现在|年底|年末)?的?\\s*$`,
);
const OTHERWISE = /未|不|没|而|反|均|都|占|再|又|每|均/;
/** Ranks, grades and times are better where they are less: 由第12名提升到第5名, 响应时间由30分钟提升到15分钟. */
const BETTER_LESS = /^(?:名|位|级|类|等|档|星|天|日|小时|分钟|秒|毫?米|厘米|微克|克|毫克|分贝)/;
const IMPROVED = /提[高升]/;

function wayBetween(said: SentenceFacts, before: Fact, after: Fact): Direction | undefined {
  if (!isAlike(before, after) || isLoose(before) || isLoose(after)) return undefined;
  if (said.depthOf(before) !== said.depthOf(after)) return undefined;
  const joint = said.plainBetween(before, after);
  const found = TO.exec(joint);
  const start = said.clauseBefore(before);
  // 由108公里增加6公里: by how much.
  const isWhereto = /[至到为]/.test(joint);
  if (
    !found ||
    !isWhereto ||
    OTHERWISE.test(joint) ||
    !FROM.test(start) ||
    /每|均|第/.test(start)
  ) {
    return undefined;
  }
  if (IMPROVED.test(joint) && BETTER_LESS.test(after.quantity.unit?.name ?? '')) return undefined;
  return found.groups?.['up'] === undefined ? 'down' : 'up';
}

function isLoose({ quantity: { comparator } }: Fact): boolean {
  return comparator !== undefined;
}
