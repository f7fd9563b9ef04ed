import { remembered } from '../../amount';
import type { Label, SelfEvaluation } from '../../forms';
import { ofEach } from '../../scoring';

/** A goal or a completion that says something. */
export interface Said extends Label {
  /** Its words alone: without numbering, spaces and punctuation. */
  readonly words: string;
}

/** What a form says of its goals and of their completion. */
export const goalTexts = ofEach(({ goals, initialGoals, completions }: SelfEvaluation) => ({
  goals: said(goals),
  /** Those that were adjusted within the year. */
  initial: said(initialGoals ?? []),
  completions: said(completions),
}));

/**
 * What tells of what was done. Goals that are all typed again do not, and `goal/copied` tells of that; one of several that
 * each answer theirs does, in the words of the goal.
 */
export const reported = ofEach((evaluation: SelfEvaluation): readonly Said[] => {
  const { goals, initial, completions } = goalTexts(evaluation);
  const typed = new Set([...goals, ...initial].map(({ words }) => words));
  const own = completions.filter(({ words }) => !typed.has(words));
  const isAnswered =
    own.length > 0 && [goals, initial].some(({ length }) => length === completions.length);
  return isAnswered ? completions : own;
});

/** Those of the labels that say anything. */
export function said(labels: readonly Label[]): readonly Said[] {
  const all: Said[] = [];
  for (const { cell, text } of labels) {
    const words = bare(text);
    if (words !== '' && words !== '无') all.push({ cell, text, words });
  }
  return all;
}

/** The words of several, one after the other. */
export function joined(texts: readonly Said[]): string {
  return texts.map(({ words }) => words).join('');
}

/** The number of an item; a figure at the beginning (1200批次) is none. */
const NUMBER =
  /^[\s(]*(?:目标\s*(?:\d+|[一二三四五六七八九十]+)[\s)、.:：,]*|(?:\d+|[一二三四五六七八九十]+)\s*[)、.:：,]+(?!\d)|\d{1,2}\s+(?=[\u4e00-\u9fff]))/;

const bare = remembered((text): string =>
  text
    .replace(/^[\s（(]*[①-⑳]/, '')
    .normalize('NFKC')
    .replace(NUMBER, '')
    .replace(/[\s\p{P}]/gu, ''),
);
