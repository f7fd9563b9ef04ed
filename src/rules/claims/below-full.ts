/** A row without a target of its own, scored by criteria: a reason that says how much of it was done, beside full points. */
import { decimal, HUNDRED } from '../../amount';
import { pointsFigure } from '../../scoring';
import { named } from '../field-names';
import type { ClaimId } from './claim';
import { evidence, isShared, type Evidence, type Facts } from './facts';
import { toldOf } from './other-way';
import type { Statement } from './statement';

/** Of these all is wanted, and less is a miss. */
const WHOLE = '完成|办结|达标|合格|及时|到位|覆盖|公开|落实|执行|支付|回访|整改|上报|报送';
const RATE = new RegExp(
  `^(?<before>.*?)(?<rate>${WHOLE})[率度](?:仅|只|约)?(?:为|达到?|是|有)?[:：]?(?<figure>\\d{1,2}(?:\\.\\d+)?)[%％]`,
);
/** Of a part, or another time. */
const NOT_SO =
  /截[至止]|季度|半年|[\d一二三四五六七八九十]月|20\d\d年|[上去往]年|同期|其中|部分|个别项|原|目标|要求|标准|以[上下]/;
/** 每低1%扣1分 is no limit. */
const PERCENT = /(?<!每[^，。；]{0,6})(?<![\d.])(\d+(?:\.\d+)?)[%％]/g;

export function saidBelowFull(
  { text, row }: Statement,
  facts: Facts,
): (Evidence & { readonly claim: ClaimId; readonly quote: string }) | undefined {
  const fact = facts.indicator(row);
  if (!fact || fact.row.target || isShared(fact, facts)) return undefined;
  const { score, weight, name, criteria } = fact.row;
  const [given, full] = [pointsFigure(score), pointsFigure(weight)];
  if (!given || !full || !given.stored.equals(full.stored)) return undefined;
  const quote = toldOf(text.replace(/[^\S\n]/g, '')).find((clause) => {
    const { before = '', rate = '', figure = '' } = RATE.exec(clause)?.groups ?? {};
    if (figure === '' || NOT_SO.test(clause) || !name.includes(rate)) return false;
    return isOfName(before, name) && !isEnough(figure, criteria?.text ?? '');
  });
  if (quote === undefined) return undefined;
  const parts = [
    { label: `${name}（${named('score')}）`, field: score },
    { label: named('weight'), field: weight },
  ];
  return { claim: 'row-below-full', quote, ...evidence(parts, [fact.index]) };
}

/** 完成率, 重点工作完成率 in the row of 重点工作实际完成率; 采购完成率 is another. */
function isOfName(before: string, name: string): boolean {
  return [...before.replace(/^(?:本项|该项|全年|年度|实际|总体|因)+/, '')].every((character) =>
    name.includes(character),
  );
}

/** 90%以上得满分: the criteria may give full points for no more. */
function isEnough(figure: string, criteria: string): boolean {
  return [...criteria.matchAll(PERCENT)].some(([, least = '']) => {
    const limit = decimal(least);
    return limit.lessThan(HUNDRED) && limit.lessThanOrEqualTo(figure);
  });
}
