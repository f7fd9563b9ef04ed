import type { Fact, Sentence } from '../model';
import { sums } from './lists';
import { growths, rates, shares } from './ratios';
import { SentenceFacts, type Statement } from './sentence-facts';

/** Words without which a sentence states no such arithmetic. */
const RATES = /预算数?的|执行率|执行进度|支付率|支出率|控制率/;
const CHANGES = /增|升|提高|上涨|降|减/;
const LISTS = /其中|包括|分别|分为|合计|共计|总计|总额|共/;

/** The arithmetic that sentences state, where it is plain which figures are meant. */
export function statementsOf(
  sentences: readonly Sentence[],
  facts: readonly Fact[],
): readonly Statement[] {
  const bySentence = new Map<number, Fact[]>();
  for (const fact of facts) {
    const own = bySentence.get(fact.sentence);
    if (own) own.push(fact);
    else bySentence.set(fact.sentence, [fact]);
  }
  return [...bySentence].flatMap(([index, own]) => {
    const sentence = sentences[index];
    if (!sentence || own.length < 2) return [];
    const { text } = sentence;
    const earlier = () => {
      const found: Fact[] = [];
      for (let at = index - 1; sentences[at]?.paragraph === sentence.paragraph; at--) {
        found.push(...(bySentence.get(at) ?? []));
      }
      return found;
    };
    const said = new SentenceFacts(sentence, index, own, earlier);
    return [
      ...(text.includes('占') ? shares(said) : []),
      ...(RATES.test(text) ? rates(said) : []),
      ...(CHANGES.test(text) ? growths(said) : []),
      ...(LISTS.test(text) ? sums(said) : []),
    ];
  });
}
