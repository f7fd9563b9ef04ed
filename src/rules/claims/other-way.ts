/** A reason that explains the other deviation: a shortfall where the row went far beyond its target, or the other way round. */
import { remembered } from '../../amount';
import type { Indicator } from '../../forms';
import { isFarBeyond } from '../beyond';
import { BEGINS_WITH_MORE, sharesWords } from '../reason';
import type { ClaimId } from './claim';
import { figuresOf, isShared, type Evidence, type Facts, type IndicatorFact } from './facts';
import type { Statement } from './statement';
import {
  FELL,
  FELL_SHORT,
  GREW,
  MAY_BE_LESS,
  MAY_BE_MORE,
  MORE,
  TO_COME,
  WENT_BEYOND,
} from './words/direction';

/** Of these there is more the less was done. */
const LESS =
  /节[约支省]|结余|压减|压缩|下降|减少|降低|减排|削减|控制|闲置|空置|投诉|违[规纪法]|事故|逾期|延期|未|撤销|取消|清退|关[停闭]|差|误|漏|欠/;
/** How many times too much a figure is with one digit or two more than it should have, and how little of its target it then was. */
const DIGITS = [10, 100];
const LEAST_SHARE = 0.7;
/** What was expected too little of: not a thing that stood in the way. */
const EXPECTED_LESS = /(?:预[估计期测判]|估计|测算)[^，。；]{0,4}(?:不足|不够)/g;

/** The words of a reason that tell of the other way, where nothing in it may tell of the row's own. */
export function otherWayAgainst(
  { text, row }: Statement,
  facts: Facts,
): (Evidence & { readonly claim: ClaimId; readonly quote: string }) | undefined {
  const fact = facts.indicator(row);
  const way = fact && wayOf(fact, facts);
  if (!way || isShared(fact, facts)) return undefined;
  const told = toldOf(text);
  const whole = told.join('，').replace(EXPECTED_LESS, '');
  const quote =
    way === 'beyond'
      ? quoteOfLess(told, whole, fact)
      : !MAY_BE_LESS.test(whole) && told.find((clause) => tellsOfMore(clause, fact.row));
  if (!quote) return undefined;
  return {
    claim: way === 'beyond' ? 'tells-of-less' : 'tells-of-more',
    quote,
    ...figuresOf(fact),
  };
}

/** A result with a digit too many is told by any word of less; else the words are those of the row, and nothing tells of more. */
function quoteOfLess(
  told: readonly string[],
  whole: string,
  { row, score }: IndicatorFact,
): string | undefined {
  const measured = score?.measured;
  const times = measured?.actual.dividedBy(measured.target).toNumber() ?? 0;
  const isSlip = DIGITS.some((digit) => times >= digit * LEAST_SHARE && times <= digit);
  if ((isSlip ? MORE : MAY_BE_MORE).test(whole)) return undefined;
  return told.find(
    (clause) =>
      FELL_SHORT.test(clause) || (FELL.test(clause) && (isSlip || sharesWords(clause, row.name))),
  );
}

function tellsOfMore(clause: string, row: Indicator): boolean {
  // 增加巡查频次 is what is to be done about it.
  if (BEGINS_WITH_MORE.test(clause)) return false;
  if (WENT_BEYOND.test(clause)) return true;
  // What a rate is taken of may have grown.
  return !isRate(row) && GREW.test(clause) && sharesWords(clause, row.name);
}

/** Which way a count or an amount of money went, where its score bears it out; rates move with what they are taken of. */
function wayOf({ row, score }: IndicatorFact, facts: Facts): 'beyond' | 'short' | undefined {
  const target = row.target?.reading;
  const measured = score?.measured;
  if (target?.kind !== 'quantity' || !measured || target.change) return undefined;
  if (LESS.test(row.name)) return undefined;
  if (score.missed) {
    return score.method === 'ratio' && measured.actual.lessThan(measured.target)
      ? 'short'
      : undefined;
  }
  if (isRate(row)) return undefined;
  const { weight, reported } = score;
  const isWhole = !weight || !reported || !reported.lessThan(weight);
  return isWhole && isFarBeyond(row, target, measured, facts.subject.rubric) === 'over'
    ? 'beyond'
    : undefined;
}

function isRate({ target }: Indicator): boolean {
  return target?.reading.kind === 'quantity' && target.reading.unit?.dimension === 'ratio';
}

/** The clauses of a reason that tell what happened. */
export const toldOf = remembered((text): readonly string[] =>
  text.split(/[。；;！!\n\r]+/).flatMap((sentence) => {
    const [past = ''] = sentence.split(TO_COME);
    return past.split(/[，,]+/).flatMap((clause) => clause.trim() || []);
  }),
);
