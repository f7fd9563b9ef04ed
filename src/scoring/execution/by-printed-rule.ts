import { type Decimal, HUNDRED, ONE, readAmount, roundHalfUp } from '../../amount';
import { byCriteria, fullFrom } from '../own-criteria';

/** What a rate may score. */
interface Span {
  readonly low: Decimal;
  readonly high: Decimal;
}

const RATE = /(?:预算|资金)?(?:总体|总)?执行率/g;

/**
 * What a rate (1 is 100%) scores of the weight by the rule that the form prints, to the hundredth; at an end that two bands have, and of
 * a step begun, either may be meant. `undefined` where a person must read it.
 */
export function byPrintedRule(text: string, rate: Decimal, weight: Decimal): Span | undefined {
  const rule = ruleIn(text);
  if (rule === undefined) return undefined;
  const percent = roundHalfUp(rate.times(HUNDRED), 2);
  const full = fullFrom(rule, weight);
  const target = full ?? HUNDRED;
  // Where nothing says from where on all points are given, all of the rule is asked.
  const missed = !full || percent.lessThan(full);
  const share = rate.greaterThan(ONE) ? ONE : rate;
  const found = byCriteria(rule, {
    name: '执行率',
    weight,
    year: undefined,
    target: readAmount(`${target.toFixed()}%`),
    actual: readAmount(`${percent.toFixed()}%`),
    shares: {
      method: missed ? 'ratio' : 'achieved',
      low: share,
      high: share,
      missed,
      measured: { target, actual: percent },
    },
  });
  if (!found) return missed ? undefined : { low: weight, high: weight };
  if (found.method === 'undetermined') return undefined;
  return {
    low: roundHalfUp(found.low.times(weight), 2),
    high: roundHalfUp(found.high.times(weight), 2),
  };
}

/** The sentences that speak of the rate, to the end of the bracket that they stand in, without its name. */
function ruleIn(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const from = plain.search(RATE);
  if (from < 0) return undefined;
  const sentences = balanced(plain.slice(from)).split('。');
  // Another sentence may be about anything else.
  const others = sentences.findIndex((one, at) => at > 0 && !/[得扣计]\d|执行率/.test(one));
  return sentences.slice(0, others < 0 ? undefined : others).join(';');
}

/** What stands in a bracket that was opened before it ends where the bracket does. */
function balanced(text: string): string {
  let depth = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === '(') depth++;
    if (sign === ')' && --depth < 0) return [...text].slice(0, at).join('');
  }
  return text;
}
