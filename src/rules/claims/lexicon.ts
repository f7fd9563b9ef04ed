/**
 * The words by which sentences are understood, each with what it does in a sentence. The longest word that fits wins, so a
 * compound that only looks like another word (`主要`, `不断`, `完成率`) is listed under `plain`, which says nothing.
 */
import type { Role } from './roles';
import { FORCE_WORDS } from './words/force';
import { PREDICATE_WORDS } from './words/predicates';
import { TOPIC_WORDS } from './words/topics';
import type { Listed } from './words/words';

export const LEXICON: Listed<Role> = [...TOPIC_WORDS, ...PREDICATE_WORDS, ...FORCE_WORDS];
