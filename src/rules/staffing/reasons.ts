import type { Label } from '../../forms';
import { judgeReason } from '../reason';
import type { Subject } from '../rule';
import { ofPosts } from '../told-in-report';

/** What a reason for more staff than posts is about. */
export const ABOUT_POSTS: readonly string[] = ['编制', '在职', '人员', '超编'];

const SENTENCE = /(?<=[。\n\r])/;

/**
 * Why there are more staff than posts: a remark below the basic data that speaks of posts, or what the self-evaluation says of it
 * in the sentence that tells it, and in the one behind that.
 */
export function reasonsForExcess({ basic, evaluation }: Subject): readonly Label[] {
  const below = (basic?.remarks ?? []).filter(({ text }) => /超编|超过编制|编制/.test(text));
  const told = [evaluation?.sheetReason, evaluation?.remarks, evaluation?.conclusion];
  return [...below, ...told.flatMap((field) => (field ? excessIn(field) : []))];
}

function excessIn({ cell, text }: Label): readonly Label[] {
  const sentences = text.split(SENTENCE);
  const at = sentences.findIndex((sentence) => ofPosts(sentence));
  if (at < 0) return [];
  const own = sentences[at]?.trim() ?? '';
  const isGiven = judgeReason(own, { about: ABOUT_POSTS }).status === 'given';
  return [{ cell, text: isGiven ? own : own + (sentences[at + 1] ?? '').trim() }];
}
