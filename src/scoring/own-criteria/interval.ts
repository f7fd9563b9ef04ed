import { type Decimal, decimal, HUNDRED, type Quantity } from '../../amount';
import type { Shares } from '../model';

/** 80%（含）-90%, 低于60%, ≥45公里: between which figures a clause holds. */
export interface Interval {
  readonly unit: string;
  readonly low?: End;
  readonly high?: End;
  /** 达到90%得…: one figure, and no word of what is above or below it. */
  readonly isPoint: boolean;
  /** What is in it, where the words say so: 预算完成率≥95%. */
  readonly of: string;
}

interface End {
  readonly figure: Decimal;
  /** Whether the figure itself is in it; `undefined` where the words leave that open. */
  readonly isIn: boolean | undefined;
}

const BOUND =
  /(?<before>≥|≤|<|>|=|低于|少于|小于|不足|未达到?|高于|大于|多于|超过|超出)?(?<figure>\d+(?:\.\d+)?)(?<unit>%|‰|[^\d%‰≥≤<>=\-,()、且以之及的]{0,4})(?<mark>\(不?含\))?(?<after>\(?(?:含|及|或)?\)?以[上下内外]\)?|[≤<](?=[^\d]))?(?<last>\(不?含\))?/gu;
/** What may stand around the figures without adding to the condition. */
const NEUTRAL =
  /发生|出现|发现|实际|年度|指标|目标|任务|预算|计划|总体|完成|达到?|实现|控制|保持|执行|到位|得到|情况|进度|程度|介于|区间|处于|之间|范围|[了且并但本,()的、在为于到x]/gi;
const SUBJECT = /^[\u4e00-\u9fa5“”"]{0,12}[率度例量数值比分]/;

/** The interval that a condition is, and nothing else. */
export function intervalIn(condition: string): Interval | undefined {
  if (!/\d/.test(condition) || condition.includes('每')) return undefined;
  let unit = '';
  let low: End | undefined;
  let high: End | undefined;
  let isPoint = false;
  const bounds = [...condition.matchAll(BOUND)];
  if (bounds.length === 0 || bounds.length > 2) return undefined;
  const dashed = bounds.length === 2 && condition.includes('-');
  for (const [at, { groups = {} }] of bounds.entries()) {
    const own = groups['unit'] ?? '';
    if (unit !== '' && own !== '' && own !== unit) return undefined;
    unit ||= own;
    const mark = groups['mark'] ?? groups['last'];
    const end = (isIn: boolean | undefined): End => ({
      figure: decimal(groups['figure'] ?? '0'),
      isIn: mark === undefined ? isIn : !mark.includes('不'),
    });
    const side = dashed ? (at === 0 ? 'from' : 'to') : sideOf(groups);
    if (side === 'from') low = end(dashed ? undefined : isInclusive(groups));
    else if (side === 'to') high = end(dashed ? undefined : isInclusive(groups));
    else {
      if (bounds.length === 2) return undefined;
      isPoint = true;
      low = end(true);
    }
  }
  const rest = condition.replace(BOUND, '').replace(/-/g, '');
  if (rest.replace(SUBJECT, '').replace(NEUTRAL, '') !== '') return undefined;
  return {
    unit,
    ...(low && { low }),
    ...(high && { high }),
    isPoint,
    of: SUBJECT.exec(rest)?.[0].replace(/绝对值$/, '') ?? '',
  };
}

function sideOf({ before = '', after = '' }: Readonly<Record<string, string | undefined>>) {
  if (/≥|>|高于|大于|多于|超/.test(before) || /以上|以外/.test(after)) return 'from';
  // 95%≤完成率: the figure stands before the sign.
  if (/[≤<]/.test(after)) return 'from';
  if (/≤|<|低于|少于|小于|不足|未达/.test(before) || /以下|以内/.test(after)) return 'to';
  return 'point';
}

/** ≥ and 及以上 hold their figure, 低于 and 以下 do not; of a plain 以上 beside a band that ends there nobody can say. */
function isInclusive({ before = '', after = '' }: Readonly<Record<string, string | undefined>>) {
  if (/≥|≤/.test(before) || /[含及]|≤|以内/.test(after)) return true;
  if (before !== '' && before !== '=') return false;
  if (/<|以下/.test(after)) return false;
  return undefined;
}

/** Whether a figure lies in the interval; `maybe` at an end that the words leave open. */
export function holds({ low, high }: Interval, figure: Decimal): boolean | 'maybe' {
  const below = low ? figure.comparedTo(low.figure) : 1;
  const above = high ? figure.comparedTo(high.figure) : -1;
  if (below < 0 || above > 0) return false;
  const ends = [...(below === 0 && low ? [low] : []), ...(above === 0 && high ? [high] : [])];
  if (ends.some(({ isIn }) => isIn === false)) return false;
  return ends.every(({ isIn }) => isIn === true) || 'maybe';
}

/** The result as the intervals may mean it: the figure itself, or its share of the target in percent. */
export interface Figures {
  readonly own?: Decimal;
  readonly share?: Decimal;
}

/** What the result comes to in the unit of the target, and in percent of it. */
export function figuresOf(
  { measured, method }: Shares,
  target: Quantity | undefined,
  actual: Quantity | undefined,
): Figures {
  if (!measured || !target || measured.target.isZero()) {
    const isSame = target && actual && target.unit?.name === actual.unit?.name;
    return isSame ? { own: actual.value } : {};
  }
  const own = measured.actual.times(target.value).dividedBy(measured.target);
  // Of a limit that was kept no share is done.
  const isShare =
    method === 'ratio' || (method === 'achieved' && !measured.actual.lessThan(measured.target));
  return {
    own,
    ...(isShare && { share: measured.actual.times(HUNDRED).dividedBy(measured.target) }),
  };
}
