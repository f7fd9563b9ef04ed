import type { Fact, Sentence } from '../model';
import { changes } from './changes';
import { countedRates } from './counted';
import { sums } from './lists';
import { keptWithin } from './kept-within';
import { moves } from './moves';
import { products } from './products';
import { rates, shares } from './ratios';
import { reached } from './reached';
import type { Column, MeasureName } from './lexicon';
import { finer, SentenceFacts, type Statement } from './sentence-facts';

/** No one refers back further than so many sentences. */
const FAR = 12;

/** No sentence that can be followed has more figures than this. */
const MOST_FIGURES = 100;

/** Words without which a sentence states no such arithmetic. */
const RATES =
  /预算数?(?:的|为?[\d.,]+[万亿]?元的)|执行率|执行进度|支付率|支出率|使用率|控制率|[÷/／]/;
const COUNTED = /[结案侦复格过成]率[^，,。；;\d]{0,3}\d/;
const CHANGES = /少花|增|升|提高|上涨|降|减|节约|节支|[结节]余|结转|剩余|追加|未[执支使]|超[支出]/;
const MOVES = /[由从][^，,。；;]*\d[^，,。；;]*[增升提上涨扩攀跃减降下压缩精回]/;
const LIMITS = /控制|[未没不][有能]?[超突高大]|[≤<]|低于|预算|限额|概算/;
const FLOORS = /目标|计划|任务|要求|下达|不低于|不少于|至少|达到|[≥＞>]|以上/;
const PRODUCTS = /每[^，,。；;\d]{0,14}\d|[\u4e00-\u9fff]均[^，,。；;\d]{0,8}\d|[单均]价/;
const LISTS = /[（(]|其中|包括|分别|分为|合计|共计|总计|总额|共/;

/** The arithmetic that sentences state, where it is plain which figures are meant. */
export function statementsOf(
  sentences: readonly Sentence[],
  facts: readonly Fact[],
  year?: number,
): readonly Statement[] {
  const whole = wholesIn(facts, year);
  const bySentence = new Map<number, Fact[]>();
  for (const fact of facts) {
    const own = bySentence.get(fact.sentence);
    if (own) own.push(fact);
    else bySentence.set(fact.sentence, [fact]);
  }
  return [...bySentence].flatMap(([index, own]) => {
    const sentence = sentences[index];
    if (!sentence || own.length < 2 || own.length > MOST_FIGURES) return [];
    const { text } = sentence;
    const earlier = () => {
      const found: Fact[] = [];
      const last = Math.max(0, index - FAR);
      for (let at = index - 1; at >= last; at--) {
        if (sentences[at]?.paragraph !== sentence.paragraph) break;
        found.push(...(bySentence.get(at) ?? []));
      }
      return found;
    };
    const said = new SentenceFacts(sentence, index, own, earlier, whole);
    return [
      ...(text.includes('占') ? shares(said) : []),
      ...(RATES.test(text) ? rates(said) : []),
      ...(own.length > 2 && COUNTED.test(text) ? countedRates(said) : []),
      ...(CHANGES.test(text) ? changes(said) : []),
      ...(MOVES.test(text) ? moves(said) : []),
      ...(LIMITS.test(text) ? keptWithin(said) : []),
      ...(FLOORS.test(text) ? reached(said) : []),
      ...(LISTS.test(text) ? sums(said) : []),
      ...(own.length > 2 && PRODUCTS.test(text) ? products(said) : []),
    ];
  });
}

/** What there was in the report's year by measure, spent or planned, where all that the report says of it agrees. */
function wholesIn(
  facts: readonly Fact[],
  year: number | undefined,
): (measure: MeasureName, stage?: Column) => Fact | undefined {
  let wholes: Map<string, Fact | undefined> | undefined;
  const collect = () => {
    const found = new Map<string, Fact | undefined>();
    for (const fact of facts) {
      if (fact.kind !== 'value' || fact.binding !== 'direct' || fact.year !== year) continue;
      if (fact.quantity.comparator !== undefined) continue;
      const key = keyOf(fact.measure, fact.column);
      const known = found.get(key);
      const agreed = known ? finer(known, fact) : undefined;
      found.set(key, found.has(key) ? agreed : fact);
    }
    return found;
  };
  return (measure, stage) => (wholes ??= collect()).get(keyOf(measure, stage));
}

function keyOf(measure: MeasureName, stage: Column | undefined): string {
  return stage === undefined || stage === 'executed' ? measure : `${measure} ${stage}`;
}
