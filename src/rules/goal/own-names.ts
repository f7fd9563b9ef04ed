/** Names of rows that hold figures or words which elsewhere leave a figure open: PM2.5平均浓度, 24小时晴雨预报准确率. */
import { remembered } from '../../amount';
import type { Row } from '../rows';
import { bareName, isUnsure, type Counted } from './nouns';

/** Shorter names stand in too many others. */
const SHORTEST = 4;
/** Signs that no form has: so many for a name, that it counts as a name of its own. */
const SIGN = 0xe000;
const SIGNS = 5;
const MOST = 64;
/** PM2.5年均浓度 for PM2.5浓度: what is measured all the time is told on average. */
const LEVEL = /(?:年?平均|年均)?浓度$/;
const MASK = /([\ue000-\ue03f])\1+/g;

/** A text in which such names are put by, and the way back. */
export interface PutBy {
  readonly text: string;
  /** What was counted in it, under its own names and as written. */
  readonly back: (counted: Counted) => Counted;
}

/** The noun of such a name. */
export const oddNoun = remembered((name): string | undefined => {
  const noun = bareName(name);
  const isOdd = /\d/.test(noun) || isUnsure(noun);
  return isOdd && noun.length >= SHORTEST ? noun : undefined;
});

/** How they may stand in a text, the longest first. */
export function oddNamesOf(rows: readonly Row[]): readonly RegExp[] {
  const nouns = new Set(rows.flatMap(({ indicator }) => oddNoun(indicator.name) ?? []));
  return [...nouns]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST)
    .map(patternOf);
}

function patternOf(noun: string): RegExp {
  const base = noun.replace(LEVEL, '');
  const signs = [...base].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const level = base === noun ? '' : `\\s*(?:${LEVEL.source.slice(0, -1)})`;
  return new RegExp(`${signs.join('\\s*')}${level}`, 'g');
}

export function putBy(text: string, names: readonly RegExp[]): PutBy {
  if (names.length === 0) return { text, back: (counted) => counted };
  const written: string[] = [];
  const nouns: string[] = [];
  let masked = text.normalize('NFKC');
  for (const pattern of names) {
    masked = masked.replace(pattern, (own) => {
      if (written.length >= MOST) return own;
      nouns.push(own.replace(/\s/g, ''));
      return String.fromCharCode(SIGN + written.push(own) - 1).repeat(SIGNS);
    });
  }
  const restore = (words: string, from: readonly string[]) =>
    words.replace(MASK, (_, sign: string) => from[sign.charCodeAt(0) - SIGN] ?? '');
  const back = (counted: Counted): Counted => ({
    ...counted,
    nouns: counted.nouns.map((noun) => restore(noun, nouns)),
    quote: restore(counted.quote, written),
  });
  return { text: written.length > 0 ? masked : text, back };
}
