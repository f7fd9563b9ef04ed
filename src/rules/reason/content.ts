/** What a text says beside talk. */
import { remembered } from '../../amount';
import { MANNER, NAMED } from './words/manner';
import { GENERIC, STOCK } from './words/stock';

/** How many characters must be left for a reason to be about its own row. */
const SPECIFIC_LENGTH = 3;
/** And how many on end for one clause of it to say anything: what is left of talk by single characters is talk. */
const WORD = /[\p{L}\p{N}]{2}/u;
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;
/** So many more different letters of a reason must tell of things than are of manner; a count or a name of a thing stands for as many. */
const THINGS = 2;
/** How many letters of manner make a clause say nothing, where few of things stand beside them. */
const MANNER_ALONE = 3;
const COUNTS = /\d+(?:\.\d+)?|[两三四五六七八九十]+[个项名户家处台场次座所条期]/g;
/** A day or a part of the year: when a thing was done is not yet what was done. */
const DATES =
  /20\d\d年度?|\d{1,2}月份?(?:[上中下]旬)?|\d{1,2}[日号]|[底初末]前?|第?[一二三四]季度|[上下]半年/g;

/** Whether anything is left of a clause, and is not of manner almost alone: 再接再厉. */
export function saysSomething(clause: string, leftOf = withoutTalk): boolean {
  const { words, things, manner } = leftOf(clause);
  if (!WORD.test(words)) return false;
  return manner < MANNER_ALONE || manner < things * THINGS;
}

/** Whether so much is left of a text that it is about something of its own. */
export function isSpecific(text: string, leftOf = withoutTalk): boolean {
  return leftOf(text).words.replace(NOT_LETTERS, '').length >= SPECIFIC_LENGTH;
}

/** Whether what is left of a text tells of effort, attitude and degree rather than of things: 想得多、做得少，今后迎头赶上. */
export function isOfManner(text: string): boolean {
  const { things, manner } = withoutTalk(text);
  return things < Math.max(SPECIFIC_LENGTH, THINGS + manner, THINGS * manner);
}

/** What is left of a text without talk. */
interface Left {
  readonly words: string;
  /** How many different letters of it tell of things. */
  readonly things: number;
  /** How many letters of it are of manner. */
  readonly manner: number;
}

/** Several rules weigh the same clauses, and the same clauses stand in many reasons. */
const leaving = (talk: RegExp) =>
  remembered((text): Left => {
    const words = text.replace(DATES, ' ').replace(talk, ' ');
    return { words, ...weighed(words) };
  });

const withoutTalk = leaving(STOCK);
/** Where a form asks for the cause alone, other words are talk: there the fault may be of a plan, a rule or how things are run. */
export const withoutTalkOfFaults = leaving(GENERIC);
export type LeftOf = typeof withoutTalk;

function weighed(left: string): Omit<Left, 'words'> {
  const seen = new Set<string>();
  let manner = 0;
  for (const letter of left.replace(NAMED, '').replace(/[^\p{L}]/gu, '')) {
    if (MANNER.has(letter)) manner += 1;
    else seen.add(letter);
  }
  const named = new Set([COUNTS, NAMED].flatMap((words) => left.match(words) ?? []));
  return { things: seen.size + named.size * THINGS, manner };
}

/** Whether a text uses one of these names, general words apart. */
export function mentions(text: string, about: readonly string[]): boolean {
  return about.some((words) => {
    const bare = bareOf(words);
    return bare.length >= 2 && text.includes(bare);
  });
}

const bareOf = remembered((words): string => words.replace(GENERIC, '').replace(NOT_LETTERS, ''));

/** Whether a name is made of words that could be any row's: 任务完成率. */
export function generalNameOnly(name: string): boolean {
  return wordsOf(name).length === 0;
}

/** Whether a text uses at least one word (two characters) of a row's name. */
export function sharesWords(text: string, name: string): boolean {
  return generalNameOnly(name) || usesWords(text, name);
}

/** The same of a name that has words of its own. */
export function usesWords(text: string, name: string): boolean {
  return pairsOf(name).some((pair) => text.includes(pair));
}

const pairsOf = remembered((name): readonly string[] =>
  wordsOf(name).flatMap((word) =>
    [...word.slice(1)].map((_, index) => word.slice(index, index + 2)),
  ),
);

const wordsOf = remembered(
  (name): readonly string[] => name.replace(GENERIC, ' ').match(/\p{L}{2,}/gu) ?? [],
);
