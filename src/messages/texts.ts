import type { KeyOf, RuleId } from '../rules';

export type Language = 'zh-CN' | 'en';

/** All that a person reads about one rule. `{name}` is filled from a finding's data, expected, actual and difference. */
export interface RuleTexts<Key extends string> {
  readonly title: string;
  /** The formula in words. */
  readonly formula: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about a finding. */
  readonly todo: string;
  /** The same under a key of which the usual advice is not true. */
  readonly todos?: { readonly [Own in Key]?: string };
  /** What to do about a finding that asks for a reason only, where another one must be mended. */
  readonly asked?: string;
  /** What to do about a note of the rule, where its findings ask for more than that. */
  readonly noted?: string;
  /** What follows the sentence where no reason is given yet, if a reason is not the only way out; empty where `todo` says it all. */
  readonly missing?: string;
  /** The rule is itself about what cannot be told: what to do is its own, not that of all findings that stay open. */
  readonly open?: true;
  /** What the figure found is called under a key where no cell holds it: 各项合计. */
  readonly actual?: { readonly [Own in Key]?: string };
  /** What the figure it is held against is called under a key where it is not the one to be filled in. */
  readonly expected?: { readonly [Own in Key]?: string };
  /** One sentence for each key that the rule declares. */
  readonly sentences: Readonly<Record<Key, string>>;
}

/** The texts of every rule of a group: a missing rule, key or part does not compile. */
export type GroupTexts<Group extends string> = {
  readonly [Id in RuleId & `${Group}/${string}`]: RuleTexts<KeyOf<Id>>;
};

export type AllRuleTexts = { readonly [Id in RuleId]: RuleTexts<KeyOf<Id>> };
