/** How the figures of a row stand against what its own reason says of it. */
import { sharesWords } from '../reason';
import { isOfRow } from './denial';
import { indicatorEvidence, type Facts, type IndicatorFact } from './facts';
import type { Against } from './relations';
import type { Statement } from './statement';

/** Whether the row of a reason has reached its target by its own figures. */
export function isReached(score: IndicatorFact['score']): boolean {
  return (
    score !== undefined &&
    !score.missed &&
    (score.method === 'achieved' || score.method === 'zero-target' || score.method === 'date')
  );
}

const ownRow = (facts: Facts, { row }: Statement) => facts.indicator(row);

export const ownRowReached: Against = (facts, _, statement) => {
  const own = ownRow(facts, statement);
  return own && isReached(own.score) ? indicatorEvidence([own]) : undefined;
};

/** 未达到目标, 未达预期: what is denied names what it is denied of. */
const TARGETED = /目标|预期|指标|标$/;

export const ownRowDenied: Against = (facts, said, statement) => {
  const { word, quote, denied } = said;
  const own = TARGETED.test(word) ? ownRow(facts, statement) : undefined;
  if (!own || (denied === false && !/^[未不低]/.test(word))) return undefined;
  const before = quote.slice(0, quote.lastIndexOf(word));
  return isOfRow(before, own.row) ? ownRowReached(facts, said, statement) : undefined;
};

/** Beyond its target a row has reached it, or missed it where the target is the most that may be. */
export const ownRowWithin: Against = (facts, said, statement) => {
  const own = ownRow(facts, statement);
  if (!own) return undefined;
  if (said.word.endsWith('预期') && !isOfResult(said.quote, own.row)) return undefined;
  const { score } = own;
  const isMost = score?.method === 'inverse-ratio' || isLimit(own);
  if (isMost)
    return /目标|指标|上限|限额/.test(said.quote)
      ? ownRowReached(facts, said, statement)
      : undefined;
  return score?.missed ? indicatorEvidence([own]) : undefined;
};

/** 汛期长，超出预期: any thing may be beyond what was expected of it. */
function isOfResult(quote: string, { name }: IndicatorFact['row']): boolean {
  return /完成|目标|指标|任务|成效|效果|产出/.test(quote) || sharesWords(quote, name);
}

/** A row whose target is the most that may be: ≤, or no comparator in a cost row. */
function isLimit({ row }: IndicatorFact): boolean {
  const target = row.target?.reading;
  if (target?.kind !== 'quantity') return target?.kind === 'date';
  const { comparator } = target;
  return comparator === undefined ? row.category === 'cost' : comparator.startsWith('<');
}
