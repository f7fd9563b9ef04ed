import type { Grade } from '../../rubrics';

/** How one thing stands to another: above it, below it, level with it, or not the other way. */
type Standing = 'above' | 'below' | 'level' | 'at-least' | 'at-most';

interface Comparison {
  readonly standing: Standing;
  /** With what it is compared: 全省, 同类项目. */
  readonly level: string;
}

const ABOVE = '高于|高过|超过|超出|高出|大于|多于|优于|好于|领先于?|快于';
const BELOW = '低于|少于|小于|落后于?|慢于|差于|不及|不足';
const NOT_BELOW = '不低于|不少于|不小于|不落后于?|不慢于|不差于|未低于';
const NOT_ABOVE =
  '不超过?|不高于|不大于|不多于|不突破|未超过?|未超出|未高于|没有超过|控制在(?=[^\\d]*以内)';
const WORDS: readonly (readonly [pattern: string, standing: Standing])[] = [
  [NOT_BELOW, 'at-least'],
  [NOT_ABOVE, 'at-most'],
  [ABOVE, 'above'],
  [BELOW, 'below'],
];
/** What others came to, as a level to be compared with. */
const LEVEL =
  '([^，。；、\\d%]{0,14}?(?:平均水平|平均数|平均值|平均|均值|水平|全国|全省|全市|全县|全区|全州|全盟|同类[^，。；、\\d%]{0,6}|同行业|行业|周边[^，。；、\\d%]{0,4}))';
const BY = '(?:[^，。；、\\d]{0,4}\\d+(?:\\.\\d+)?[^，。；\\d]{0,6})?';
const END = '(?=[，。；、（(]|$)';

const BEFORE = WORDS.map(([words, standing]) => ({
  standing,
  pattern: new RegExp(
    `(?:^|[，。；、])[^，。；、\\d高低超优]{0,8}?(?:${words})${LEVEL}(?:以内)?${BY}${END}`,
  ),
}));
/** 比全省平均水平高0.8个百分点, 与全省平均水平持平, 全省平均水平以上. */
const BEHIND: readonly { readonly standing: Standing; readonly pattern: RegExp }[] = (
  [
    ['above', `(?:比|较)${LEVEL}(?:要|还|略|稍|明显|显著)*(?:高|多|好|快|优)(?:出|了)?${BY}`],
    ['below', `(?:比|较)${LEVEL}(?:要|还|略|稍|明显|显著)*(?:低|少|差|慢)(?:出|了)?${BY}`],
    ['level', `(?:与|和|同)?${LEVEL}(?:基本|大致|大体)?(?:持平|相当|一致|相同|相等)`],
    ['level', `(?:已|均)*(?:达到|等于)${LEVEL}`],
    ['at-least', `${LEVEL}(?:及|或|\\(含\\)|含)?以上`],
    ['at-most', `${LEVEL}(?:及|或|\\(含\\)|含)?以下`],
  ] as const
).map(([standing, pattern]) => ({
  standing,
  pattern: new RegExp(`(?:^|[，。；、])[^，。；、\\d高低超优比较与和同]{0,8}?${pattern}${END}`),
}));

const TELLS = /[高低超优好快慢领落大小多少及足持相等达以]/;

function comparisonIn(text: string): Comparison | undefined {
  if (text.length > 60 || !TELLS.test(text)) return undefined;
  const plain = text.replace(/\s+/g, '');
  for (const { standing, pattern } of [...BEFORE, ...BEHIND]) {
    const level = pattern.exec(plain)?.[1];
    if (level !== undefined) return { standing, level: bare(level) };
  }
  return undefined;
}
/** 同类项目平均水平 and 同类平均 are one level. */
function bare(level: string): string {
  return level.replace(/(?:的|项目|平均|水平|均值|数|值|同期|当年|本年)/g, '');
}

/** Both speak of one level: one of them names it, and the other does as well or leaves it unnamed. */
function isOneLevel(wanted: string, reached: string): boolean {
  return wanted.includes(reached) || reached.includes(wanted);
}

const MET: Readonly<Record<Standing, readonly Standing[]>> = {
  above: ['above'],
  'at-least': ['above', 'level', 'at-least'],
  below: ['below'],
  'at-most': ['below', 'level', 'at-most'],
  level: ['above', 'below', 'level'],
};
const OPPOSITE: Readonly<Record<Standing, readonly Standing[]>> = {
  above: ['below', 'level', 'at-most'],
  'at-least': ['below'],
  below: ['above', 'level', 'at-least'],
  'at-most': ['above'],
  level: [],
};

/**
 * How far a comparison meets the comparison that was wanted (不超过同类平均水平 → 低于平均水平5%); `'unknown'` where both compare,
 * and nobody can tell, `undefined` where one of them compares nothing.
 */
export function gradeAgainstLevel(wanted: string, reached: string): Grade | 'unknown' | undefined {
  const target = comparisonIn(wanted);
  const actual = target && comparisonIn(reached);
  if (!actual) return undefined;
  if (!isOneLevel(target.level, actual.level)) return 'unknown';
  if (MET[target.standing].includes(actual.standing)) return 'achieved';
  return OPPOSITE[target.standing].includes(actual.standing) ? 'missed' : 'unknown';
}
