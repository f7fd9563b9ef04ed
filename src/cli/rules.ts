import { outputWords, type Language } from '../messages';
import { formatHandbook } from '../output';
import { RULES } from '../rules';
import type { Console } from './check';
import { UsageError } from './arguments';

/** `ziping rules`: the whole handbook, or the page of one rule. */
export function runRules(id: string | undefined, language: Language, console: Console): number {
  const chosen = id === undefined ? RULES : RULES.filter((rule) => rule.id === id);
  if (chosen.length === 0) throw new UsageError(outputWords(language).cli.unknownRule(id ?? ''));
  console.out(formatHandbook(chosen, language));
  return 0;
}
