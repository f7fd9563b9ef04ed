/* Ticks and boxes: 优 is the one meant in `□良 ☑优`, and √ stands for 完成 under 是否达标. */

/** How the boxes of Word's symbol fonts come out as text, and 口 drawn for one. Each is one character, so that places stay. */
const DRAWN: Readonly<Record<string, string>> = {
  R: '☑',
  þ: '☑',
  '£': '□',
  '¨': '□',
  口: '□',
  '☐': '□',
  '○': '□',
  '●': '■',
};
const ANY_DRAWN = new RegExp(Object.keys(DRAWN).join('|'), 'g');

const TICK = /^[(（[]?[√✓✔☑vV■●Rþ][)）\]]?$/;
const CROSS = /^[(（[]?[×✗✘✕□☐£¨口][)）\]]?$/;

/** Whether a cell holds nothing but a tick, or nothing but a cross or an empty box. */
export function markIn(text: string): 'tick' | 'cross' | undefined {
  if (text.length > LONGEST_MARK) return undefined;
  const mark = text.trim();
  return TICK.test(mark) ? 'tick' : CROSS.test(mark) ? 'cross' : undefined;
}

/** 完成, 基本完成, 未达标: what may be ticked of a result. */
export const STATES =
  '(?:已|全部|按期|超额|基本|大部分?|部分|少部分|未|没有|尚未)?(?:完成|达成|达标|实现)|是|否';

/** `☑完成 □基本完成 □未完成` */
export function isTicked(text: string): boolean {
  return tickedAmong(text, STATES).length === 1;
}

const LONGEST_MARK = 8;
const LONGEST = 80;
const MARK = /[√✓✔☑■☒●þR]/;
/** A box, ticked or not (`□√` is one), or an empty bracket. */
const BOXES = '([□]?[√✓✔]|[☑■☒])|(□|[（([【][\\s\\u3000]*[)）\\]】])';

/** A word among others that a tick stands at, by its place in the text. */
export interface Ticked {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Token extends Ticked {
  readonly kind: 'tick' | 'box' | 'word';
}

/** The words that are ticked in `□优 ☑良 □中 □差`, `优（√） 良（ ）`, `优 √良 中 差`; none where it cannot be told. */
export function tickedAmong(text: string, words: string): readonly Ticked[] {
  if (text.length > LONGEST || !MARK.test(text)) return [];
  const tokens = tokensOf(text, words);
  const boxes = tokens.filter(({ kind }) => kind !== 'word');
  const step = boxes.length * 2 === tokens.length ? (tokens[0]?.kind === 'word' ? -1 : 1) : 0;
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'tick') return [];
    const beside =
      step === 0
        ? [tokens[at - 1], tokens[at + 1]].filter((other) => touches(text, token, other))
        : [tokens[at + step]];
    const [only, other] = beside;
    return only?.kind === 'word' && !other ? [only] : [];
  });
}

function tokensOf(text: string, words: string): readonly Token[] {
  let drawn = text.replace(ANY_DRAWN, (own) => DRAWN[own] ?? own);
  // ☒ is a tick in Word, and a cross beside another tick.
  if (/[√✓✔☑■]/.test(drawn)) drawn = drawn.replace(/☒/g, '□');
  return [...drawn.matchAll(new RegExp(`${BOXES}|(${words})`, 'g'))].map(
    ({ index, 0: own, 1: tick, 2: box }) => ({
      kind: tick !== undefined ? 'tick' : box !== undefined ? 'box' : 'word',
      word: own,
      start: index,
      end: index + own.length,
    }),
  );
}

/** Whether nothing but a bracket stands between a tick and a word. */
function touches(text: string, tick: Token, other: Token | undefined): boolean {
  if (other?.kind !== 'word') return false;
  const [from, to] = tick.end <= other.start ? [tick, other] : [other, tick];
  return /^[()（）[\]【】]?$/.test(text.slice(from.end, to.start));
}
