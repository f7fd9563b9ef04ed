import type { Clause } from './award';

/** Before a word these make it another: 较健全 is not 健全. */
const CHANGED =
  /(?:不[够太甚]?|未|没有?|无|非|较为?|比较|基本上?|部分|大致|欠|缺乏|有待|尚需?|需|初步|一般|略|稍|相对|有所|半)$/;
/** And behind it: 健全性不足, 完善度有限. */
const TAKEN_BACK = /^(?:[性度率程]{1,2}|方面)?(?:还|仍|尚)?(?:不|未|有限|一般|较差|欠)/;
const JOINTS = /且|并且?|而|[,、和及]/;
/** What a word of one character may have around it as a whole result: 评为优秀, 效果好. */
const SINGLE = (word: string) =>
  new RegExp(
    `^(?:[\\u4e00-\\u9fa5]{0,6}(?:评为|评定为|为|是|:|效果|情况|质量|总体|水平|程度))?${word}(?:秀|好|等|级|等次)?$`,
  );
const PUNCTUATION = /[\s,，、。;；:：.（）()“”"!！]/g;

/** Those of several wordings that a result comes under; where one holds another, the longer. */
export function saidBy(clauses: readonly Clause[], text: string): readonly Clause[] {
  const result = bare(text);
  const equal = clauses.filter(({ condition }) => bare(condition) === result);
  if (equal.length > 0) return equal;
  const lead = bare(/^[^，,。；;]*/.exec(text)?.[0] ?? '');
  const said = clauses.filter(
    ({ condition }) => bare(condition) === lead || isSaid(condition, text, result),
  );
  return said.filter(
    (one) => !said.some((other) => other !== one && holds(other.condition, one.condition)),
  );
}

function holds(longer: string, shorter: string): boolean {
  return longer.length > shorter.length && partsOf(shorter).every((part) => longer.includes(part));
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(PUNCTUATION, '');
}

function partsOf(condition: string): readonly string[] {
  return condition.split(JOINTS).filter((part) => part !== '');
}

function isSaid(condition: string, text: string, result: string): boolean {
  if (condition.length === 1) {
    return text.split(/[，,。；;]/).some((one) => SINGLE(condition).test(bare(one)));
  }
  const parts = partsOf(condition);
  return parts.length > 0 && parts.every((part) => part.length > 1 && isWithin(bare(part), result));
}

/** Whether a result holds the words as they stand, and nothing that changes them. */
function isWithin(words: string, result: string): boolean {
  for (let at = result.indexOf(words); at >= 0; at = result.indexOf(words, at + 1)) {
    const isChanged = CHANGED.test(result.slice(0, at));
    if (!isChanged && !TAKEN_BACK.test(result.slice(at + words.length))) return true;
  }
  return false;
}
