/** What a score that a report tells is out of: all of the form, or one part of it. */
import type { Fact, ValueFact } from '../../narrative';

/** 目标设定分值90分，自评90分: the points of what the clause before has the weight of. */
export function isOfSection({ measure, word }: ValueFact, before: string): boolean {
  if (measure !== 'selfScore' || !SECTION.test(before)) return false;
  return /^自评(?:得|得分)?$/.test(word) && !OUT_OF_ALL.test(before);
}

/** 满分100分，自评得分99分: of the whole. */
const OUT_OF_ALL = /(?:满分|总分|百分制)[^，,。；;]{0,6}分[)）]?[，,、\s]*[^，,。；;\d]{0,6}$/;

const SECTION = /[\u4e00-\u9fff]\s*[（(]?\d+(?:\.\d+)?\s*分[)）]?[，,、\s]*[^，,。；;\d]{0,6}$/;

/** 总分100分 says out of how much, not how much. */
export function isFullMark(fact: Fact): boolean {
  if (fact.kind !== 'value' || fact.measure !== 'selfScore') return false;
  return /总分$/.test(fact.word) && fact.quantity.value.equals(100);
}
