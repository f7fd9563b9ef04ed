import type { Comparator } from './reading';

type Sense = Comparator;

/** With these before it 约 is part of another word: 节约, 签约, 预约. */
export const WORDS_OF_YUE = '节集制预合条违契签续特履邀民解';

interface BeforeWord {
  readonly sense: Sense;
  readonly weak?: true;
  /** Behind these characters it is part of another word: 节约. */
  readonly notBehind?: string;
}

/** Words and signs before a figure. A weak one gives way to a word after the figure: `达到95%左右`, `控制在60%以上`. */
const BEFORE: Readonly<Record<string, BeforeWord>> = {
  '>=': { sense: '>=' },
  '=>': { sense: '>=' },
  '≥': { sense: '>=' },
  大于或等于: { sense: '>=' },
  大于等于: { sense: '>=' },
  大于且等于: { sense: '>=' },
  高于或等于: { sense: '>=' },
  高于等于: { sense: '>=' },
  不得低于: { sense: '>=' },
  不得少于: { sense: '>=' },
  不能低于: { sense: '>=' },
  不低于: { sense: '>=' },
  不少于: { sense: '>=' },
  不小于: { sense: '>=' },
  至少: { sense: '>=' },
  最少: { sense: '>=', weak: true },
  最低: { sense: '>=', weak: true },
  达到: { sense: '>=', weak: true },
  达: { sense: '>=', weak: true, notBehind: '下传送发' },
  '>': { sense: '>' },
  大于: { sense: '>' },
  高于: { sense: '>' },
  多于: { sense: '>' },
  超过: { sense: '>', weak: true },
  超: { sense: '>', weak: true },
  '<=': { sense: '<=' },
  '=<': { sense: '<=' },
  '≤': { sense: '<=' },
  小于或等于: { sense: '<=' },
  小于等于: { sense: '<=' },
  低于或等于: { sense: '<=' },
  低于等于: { sense: '<=' },
  不得超过: { sense: '<=' },
  不得高于: { sense: '<=' },
  不能超过: { sense: '<=' },
  不超过: { sense: '<=' },
  不超: { sense: '<=' },
  未超过: { sense: '<=' },
  没有超过: { sense: '<=' },
  不高于: { sense: '<=' },
  不大于: { sense: '<=' },
  不多于: { sense: '<=' },
  不突破: { sense: '<=' },
  至多: { sense: '<=' },
  最多: { sense: '<=', weak: true },
  最高: { sense: '<=', weak: true },
  控制在: { sense: '<=', weak: true },
  控制为: { sense: '<=', weak: true },
  '<': { sense: '<' },
  小于: { sense: '<' },
  低于: { sense: '<' },
  少于: { sense: '<' },
  不足: { sense: '<' },
  不到: { sense: '<' },
  未达到: { sense: '<' },
  未达: { sense: '<' },
  '=': { sense: '=' },
  等于: { sense: '=' },
  约为: { sense: 'about' },
  大约: { sense: 'about' },
  约: { sense: 'about', notBehind: WORDS_OF_YUE },
  将近: { sense: 'about' },
  接近: { sense: 'about' },
  大概: { sense: 'about' },
  近: { sense: 'about', notBehind: '最附临邻' },
  '≈': { sense: 'about' },
};

const AFTER: Readonly<Record<string, Sense>> = {
  '(含)以上': '>=',
  含以上: '>=',
  及以上: '>=',
  或以上: '>=',
  以上: '>=',
  之上: '>=',
  起: '>=',
  '(含)以内': '<=',
  '(含)以下': '<=',
  及以下: '<=',
  及以内: '<=',
  以内: '<=',
  之内: '<=',
  以下: '<=',
  之下: '<=',
  左右: 'about',
  上下: 'about',
  余: 'about',
  多: 'about',
};

function alternatives(table: Readonly<Record<string, Sense | BeforeWord>>): string {
  return Object.entries(table)
    .sort(([a], [b]) => b.length - a.length)
    .map(([word, entry]) => {
      const plain = word.replace(/[()]/g, '\\$&');
      const behind = typeof entry === 'object' ? entry.notBehind : undefined;
      return behind === undefined ? plain : `(?<![${behind}])${plain}`;
    })
    .join('|');
}

/** One or more comparators before a figure, as the source of a regular expression on normalised text. */
export const BEFORE_SOURCE = `(?:${alternatives(BEFORE)})`;
const EACH_BEFORE = new RegExp(BEFORE_SOURCE, 'g');
const AFTER_PATTERN = new RegExp(
  `\\s*(?:(${alternatives(AFTER)})(?:\\(含\\))?|(内)(?![\\u4e00-\\u9fff]))`,
  'y',
);

/** 比上年的24.32万元多1.8万元, 较目标32公里多完成1.5公里: 多 says how far, and not about how much. */
const GOES_ON = /^(?:\s*\d|完成|出|支|花|收)/;

/** The comparator word behind a figure at `offset`; a lone 内 counts after a time only. */
export function matchAfter(
  text: string,
  offset: number,
  isTime: boolean,
): { sense: Sense; end: number } | undefined {
  if (!/[\s(含及或以之起左上余多内]/.test(text.charAt(offset))) return undefined;
  if (text.charAt(offset) === '多' && GOES_ON.test(text.slice(offset + 1, offset + 4)))
    return undefined;
  AFTER_PATTERN.lastIndex = offset;
  const match = AFTER_PATTERN.exec(text);
  if (!match) return undefined;
  if (match[2] !== undefined) {
    return isTime ? { sense: '<=', end: AFTER_PATTERN.lastIndex } : undefined;
  }
  const sense = AFTER[match[1] ?? ''];
  return sense && { sense, end: AFTER_PATTERN.lastIndex };
}

/**
 * What all comparators around one figure say together; `conflict` where they contradict each other (`≥95%以内`).
 */
export function joinComparators(
  before: string,
  after: Sense | undefined,
): Comparator | 'conflict' | undefined {
  if (before === '') return after;
  const found = (before.match(EACH_BEFORE) ?? []).flatMap((word) => BEFORE[word] ?? []);
  const strong = found.filter((entry) => !entry.weak).map((entry) => entry.sense);
  const weak = found.filter((entry) => entry.weak).map((entry) => entry.sense);
  const firm = after === undefined ? strong : [...strong, after];
  const deciding = firm.length > 0 ? firm : weak;
  const sides = new Set(deciding.flatMap((sense) => (sense === 'about' ? [] : (sense[0] ?? []))));
  if (sides.size > 1) return 'conflict';
  const exact = deciding.filter((sense) => sense !== 'about');
  return exact.find((sense) => sense.length === 2) ?? exact[0] ?? deciding[0];
}
