import type { Indicator } from '../../forms';
import type { Grade } from '../../rubrics';

/** A rank in words: which scale it is on, and its place on it. */
interface Level {
  readonly scale: 'numbered' | 'lettered';
  readonly place: number;
}

const NUMERALS = '一二三四五六七八九十';
const ROMAN: readonly string[] = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ'];
const ROMAN_LETTERS: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const NUMBERED =
  /^([一二三四五六七八九十]|[ⅠⅡⅢⅣⅤⅥ]|[IV]{1,3}|[1-9])(?:级|类|等|星级?)(?:[甲乙丙]等)?(?:标准|水平|水质|资质)?$/;
const LETTERED = /^(?:([1-6])A|(A{1,6})|([B-E]))(?:级|类|等)?(?:标准|水平|景区)?$/;
/** What every rank has in it. */
const RANK = /[级类等星A-E]/;
/** What may stand around a rank: 达到二级以上, 优于Ⅲ类. */
const AROUND =
  /^(?:已|均|全部)*(?:达到?|不低于|优于|保持在?|评为|获评|取得|≥|>=)?|(?:\(含\))?(?:及|或|含)?以上(?:标准|水平)?$/g;

/** Of these the first is the best. */
const FIRST_IS_BEST = /资质|公路|道路|空气|水质|水体|断面|河流|质量|环境|标准化|奖|档/;
/** Of these the last is. */
const LAST_IS_BEST = /医院|等级保护|等保|网络安全|信息安全|技能|星/;

/**
 * How far a rank meets the rank that was wanted (二级以上, Ⅲ类, AAA级); `'unknown'` where two ranks differ and nothing says
 * which of them is better, `undefined` where the texts are no ranks of one scale.
 */
export function gradeLevels(
  row: Indicator,
  wanted: string,
  reached: string,
): Grade | 'unknown' | undefined {
  const target = levelOf(wanted);
  const actual = target && levelOf(reached);
  if (!actual || target.scale !== actual.scale) return undefined;
  if (target.place === actual.place) return 'achieved';
  const step = better(row, target, wanted);
  if (step === undefined) return 'unknown';
  const worse = (target.place - actual.place) * step;
  if (worse < 0) return 'achieved';
  return worse === 1 ? 'partly' : 'missed';
}

/** 1 where a higher place is better, −1 where a lower one is. */
function better(row: Indicator, { scale }: Level, wanted: string): 1 | -1 | undefined {
  if (scale !== 'numbered') return 1;
  const about = `${row.name}${wanted}`;
  if (LAST_IS_BEST.test(about)) return 1;
  if (FIRST_IS_BEST.test(about) || /类/.test(wanted)) return -1;
  return undefined;
}

function levelOf(text: string): Level | undefined {
  if (!RANK.test(text)) return undefined;
  const plain = text.replace(/\s+/g, '').replace(/（/g, '(').replace(/）/g, ')');
  if (plain.length > 14) return undefined;
  const bare = plain.replace(AROUND, '').replace(/[。.]$/, '');
  const numbered = NUMBERED.exec(bare)?.[1];
  if (numbered !== undefined) {
    const place = placeOf(numbered);
    return place === undefined ? undefined : { scale: 'numbered', place };
  }
  const lettered = LETTERED.exec(bare);
  if (!lettered) return undefined;
  const [, times, letters, letter] = lettered;
  if (letter !== undefined) return { scale: 'lettered', place: 1 - 'ABCDE'.indexOf(letter) };
  return { scale: 'lettered', place: letters?.length ?? Number(times) };
}

function placeOf(numeral: string): number | undefined {
  for (const list of [NUMERALS, ROMAN, ROMAN_LETTERS]) {
    const at = list.indexOf(numeral);
    if (at >= 0) return at + 1;
  }
  const digit = Number(numeral);
  return Number.isInteger(digit) ? digit : undefined;
}
