import { decimal, type Decimal } from '../../amount';
import type { Grade } from '../../rubrics';

/** Where a result is to stand beside what it was, or beside what others came to. */
type Wanted = 'above' | 'below' | 'not-below' | 'not-above';

const RISE = '提高|提升|增长|增加|上升|升高|升';
const FALL = '下降|降低|减少|缩短|降';
const EARLIER =
  '(?:上一?年度?|去年|往年|前一年|20\\d\\d年度?|上个?[\\u4e00-\\u9fff]{1,4}[期季])(?:同期)?';
const OTHERS =
  '(?:全[国省市县区州]|同行业|行业|同类)?[\\u4e00-\\u9fff]{0,4}(?:平均|均值|水平)+|全[国省市县区州]';
const HOW = '(?:逐[年步]|稳步|持续|有所|略有|稍有|明显|显著|进一步|不断)*';
const MOVES = new RegExp(
  `^(?:[较比与]?(?:${EARLIER}|同期)(?:水平|相比)?|同比)?${HOW}(?:(${RISE})|(${FALL}))[。.]?$`,
);
const BOUND: Readonly<Record<string, Wanted>> = {
  不低于: 'not-below',
  不少于: 'not-below',
  高于: 'above',
  超过: 'above',
  多于: 'above',
  不高于: 'not-above',
  不超过: 'not-above',
  低于: 'below',
  少于: 'below',
};
const STANDS = new RegExp(
  `^(${Object.keys(BOUND).join('|')})(?:(${EARLIER})|(?:${OTHERS}))(?:水平)?[。.]?$`,
);

const FIGURE = '(\\d[\\d,]*(?:\\.\\d+)?)([^\\d\\s()，,；;、。→]{0,8}?)';
const LED = '^(?:已|达到?|为|实现|今年|本年度?|全年)*';
const END = '\\)?[。.]?$';
/** 71.3%（上年70.2%）, 71.3%，全省68.9%. */
const BOTH = new RegExp(
  `${LED}${FIGURE}[(，,；;、](?:(${EARLIER})|(?:${OTHERS}))(?:水平)?[为是:]?${FIGURE}${END}`,
);
/** 由70.2%提高到71.3%, 70.2%→71.3%. */
const FROM_TO = new RegExp(
  `^(?:[由从](?:${EARLIER})?的?)?${FIGURE}(?:→|->|(?:${RISE}|${FALL})[到至为])${FIGURE}${END}`,
);
/** 71.3%，比上年提高1.1个百分点. */
const MOVED = new RegExp(
  `${LED}${FIGURE}[(，,；;](?:同比|[较比与]?(?:${EARLIER}|同期)(?:相比)?)?${HOW}(?:(${RISE})|(${FALL}))了?\\d[\\d.,]*[^\\d，,。；;()]{0,6}${END}`,
);

/** Whether a target asks for no degree but for a place beside an earlier result or others': 较上年提高, 高于全省平均. */
export function asksBeside(target: string): boolean {
  return target.length < 24 && /[年期均全]/.test(target) && wantedIn(plain(target)) !== undefined;
}

/** How far a result that tells both figures, or how it moved, meets such a target; `undefined` where nobody can tell. */
export function gradeBeside(target: string, said: string, year?: number): Grade | undefined {
  if (target.length >= 24 || said.length > 40 || !/\d/.test(said)) return undefined;
  const wanted = wantedIn(plain(target));
  if (!wanted) return undefined;
  const way = wayOf(plain(said), wanted.isOthers, year);
  return way === undefined ? undefined : gradeOf(wanted.place, way);
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/,(?!\d{3})/g, '，');

function wantedIn(target: string): { place: Wanted; isOthers: boolean } | undefined {
  const move = MOVES.exec(target);
  if (move) return { place: move[1] === undefined ? 'below' : 'above', isOthers: false };
  const [, bound = '', earlier] = STANDS.exec(target) ?? [];
  const place = BOUND[bound];
  return place && { place, isOthers: earlier === undefined };
}

/** Above (1), level with (0) or below (−1) what it was or what others came to. */
function wayOf(said: string, isOthers: boolean, year: number | undefined): number | undefined {
  const both = BOTH.exec(said);
  if (both) {
    const [, own, unit, earlier, other, otherUnit] = both;
    const named = /20\d\d/.exec(earlier ?? '')?.[0];
    const isLater = named !== undefined && year !== undefined && Number(named) >= year;
    if ((earlier === undefined) !== isOthers || unit !== otherUnit || isLater) return undefined;
    return figure(own).comparedTo(figure(other));
  }
  if (isOthers) return undefined;
  const change = FROM_TO.exec(said);
  if (change) {
    const [, before, unit, after, afterUnit] = change;
    return unit === afterUnit || unit === '' ? figure(after).comparedTo(figure(before)) : undefined;
  }
  const moved = MOVED.exec(said);
  return moved ? (moved[3] === undefined ? -1 : 1) : undefined;
}

function figure(digits = ''): Decimal {
  return decimal(digits.replace(/,/g, ''));
}

function gradeOf(wanted: Wanted, way: number): Grade {
  if (way === 0) return wanted.startsWith('not') ? 'achieved' : 'partly';
  const isUp = wanted === 'above' || wanted === 'not-below';
  return way > 0 === isUp ? 'achieved' : 'missed';
}
