/** What was wanted and what it came to, said to be reached: 计划培训300人次，实际培训280人次，完成年度目标. */
import type { Fact } from '../model';
import { areOfOneKind, isOnlyPair } from './kept-within';
import { isMoney, type SentenceFacts, type Statement } from './sentence-facts';

/** What a sentence says was reached; the first operand is what it came to, the second what was wanted. */
export function reached(said: SentenceFacts): readonly Statement[] {
  return said.facts.flatMap((came, at): readonly Statement[] => {
    const wanted = said.facts[at - 1];
    if (!wanted || !isWanted(said, wanted) || !isCame(said, wanted, came)) return [];
    if (!CLAIMED.test(behind(said, came)) || isMoney(came) || came.quantity.unit?.of === 'time')
      return [];
    return isOnlyPair(said, wanted, came, ADMITTED) && areOfOneKind(said, wanted, came)
      ? [said.statement('floor', came, [came, wanted])]
      : [];
  });
}

const PLANNED = /(?:目标|计划|任务|下达|要求|应当?)[^，,。；;\d]{0,16}$/;
const FLOOR = /(?:不低于|不少于|至少|达到)\s*$/;
const CAME =
  /^(?:及?以上)?[）)]?[，,]\s*(?:全年|年度|年内|已|共)*(?:(?:实际|最终)(?:共|累计)?[^，,。；;]{0,12}|(?:完成|达到?|实现)[^，,。；;]{0,8})$/;
const NEUTRAL =
  /实际|最终|完成|达到?|实现|举办|开展|组织|全年|年度|年内|已|共计?|累计|数量?|为|是|了|[:：\s]/g;
/** Things of which less is better, or that are done by doing less. */
const LESS =
  /失业|死亡|伤亡|事故|投诉|差错|案件|能耗|排放|浓度|污染|降|减|缩短|控制|以内|不[超高多大]|逾期|违[规法]|空置|缺陷|返|破损|漏损|损耗|占比|成本|费用|经费|资金|预算|时间|天数|周期|工期|不良|负债|债务|库存/;
/** All of it is done; 完成目标的93% says that it is not. */
const CLAIMED =
  /(?:达到|完成|实现|达成)了?(?:预期|年度|全年|年初|既定|预定|绩效|目标)*(?:目标|任务|要求)(?!的?\s*[\d一二三四五六七八九]|值?的)|(?:全部|全面|圆满|超额|如期|按期|按时)完成|达标|超(?:过|出)(?:了)?(?:目标|计划|预期)/;

/** What says that it was not, or why it may have been another target. */
const ADMITTED =
  /未(?:能|达|完成|实现)|没有|不足|低于(?!\d)|少于(?!\d)|追加|调[整增减]|取消|变更|原因|由于|因|受[^，,。；;]{1,12}影响|基本(?:完成|达到|实现)|大部分|部分|除|不含|其中|另/;

function isWanted(said: SentenceFacts, wanted: Fact): boolean {
  const start = said.clauseBefore(wanted);
  const { comparator } = wanted.quantity;
  if (LESS.test(start) || comparator?.startsWith('<')) return false;
  return PLANNED.test(start) || FLOOR.test(start) || comparator !== undefined;
}

function isCame(said: SentenceFacts, wanted: Fact, came: Fact): boolean {
  const joint = said.between(wanted, came);
  if (!CAME.test(joint)) return false;
  const thing = joint.replace(/^[^，,]*[，,]/, '').replace(NEUTRAL, '');
  return said.clauseBefore(wanted).includes(thing);
}

/** The words behind a figure to the end of its sentence, but for another of its parts. */
function behind({ sentence }: SentenceFacts, { mention }: Fact): string {
  return sentence.text.slice(mention.end - sentence.start).split(/[；;]/)[0] ?? '';
}
