import { groupedLike, isPassage, type Explanation, type Finding } from '../findings';
import { capitalized } from './capitalized';
import { en } from './en';
import type { Language, RuleTexts } from './texts';
import type { Vocabulary } from './vocabulary';
import { zhCN } from './zh-CN';

/** Everything that a person reads in one language. */
export function vocabulary(language: Language): Vocabulary {
  return language === 'en' ? en : zhCN;
}

/** Title, formula, why, what to do and sentences of a rule; `undefined` for an id that is none. */
export function ruleTexts(rule: string, language: Language): RuleTexts<string> | undefined {
  const rules: Readonly<Record<string, RuleTexts<string>>> = vocabulary(language).rules;
  return Object.hasOwn(rules, rule) ? rules[rule] : undefined;
}

/** The title of a rule; its id where it has none. */
export function title(rule: string, language: Language): string {
  return ruleTexts(rule, language)?.title ?? rule;
}

/** What to do about a finding: of one that stays open, to make it possible to tell. */
export function advice({ rule, outcome, key }: Finding, language: Language): string {
  const texts = ruleTexts(rule, language);
  if (!texts) return '';
  const own = texts.todos?.[key];
  const isOpen = outcome === 'undetermined' && texts.open !== true;
  if (own !== undefined) return own;
  if (isOpen) return vocabulary(language).openTodo;
  if (outcome === 'explain') return texts.asked ?? texts.todo;
  return outcome === 'note' ? (texts.noted ?? texts.todo) : texts.todo;
}

/** What a finding says, in one or two sentences; the state of a reason that is asked for follows. */
export function sentence(finding: Finding, language: Language): string {
  const words = vocabulary(language);
  const texts = ruleTexts(finding.rule, language);
  const template = texts?.sentences[finding.key] ?? words.common[finding.key as 'pass'] ?? '';
  const values = valuesOf(finding);
  const told = capitalized(fill(template, values, language));
  const said = values['unchecked']
    ? `${told}${language === 'en' ? ' ' : ''}${fill(words.unchecked, values, language)}`
    : told;
  const { explanation } = finding;
  if (!explanation || finding.outcome === 'undetermined') return said;
  // That a reason contradicts the figures is what its finding says already.
  const lacking = (explanation.lacks ?? []).flatMap((lack) => (lack === 'consistent' ? [] : lack));
  if (explanation.status === 'inadequate' && lacking.length === 0) return said;
  const lacks = lacking.map((lack) => words.lacks[lack]);
  const own = explanation.status === 'missing' ? texts?.missing : undefined;
  const isCauseOnly = explanation.status === 'missing' && lacks.length > 0;
  const state = isCauseOnly ? 'no-cause' : stateOf(explanation);
  const { told: place } = explanation;
  const paragraph = place && isPassage(place) ? String(place.paragraph + 1) : '';
  const sheet = place && !isPassage(place) ? place.sheet : '';
  const asked = (own ?? words.explanation[state])
    .replace('{lacks}', lacks.join(words.listMark))
    .replace('{paragraph}', paragraph)
    .replace('{sheet}', sheet);
  return language === 'en' && asked !== '' ? `${said} ${asked}` : `${said}${asked}`;
}

function stateOf({ status, told }: Explanation): keyof Vocabulary['explanation'] {
  if (!told || status === 'missing') return status;
  return `${status}-in-${isPassage(told) ? 'report' : 'sheet'}`;
}

/** A template in pieces: words as they stand, and the names of the holes between them. */
interface Piece {
  /** What stands before the hole, a quotation mark that opens it included. */
  readonly before: string;
  readonly name: string;
  /** Quotation marks within quotation marks are single. */
  readonly quoted: boolean;
}

interface Template {
  readonly pieces: readonly Piece[];
  readonly end: string;
}

/** There are as many as there are sentences. */
const templates = new Map<string, Template>();

function templateOf(text: string): Template {
  const known = templates.get(text);
  if (known) return known;
  let from = 0;
  const pieces = [...text.matchAll(/\{(\w+)\}/g)].map(({ 0: hole, 1: name = '', index }) => {
    const before = text.slice(from, index);
    from = index + hole.length;
    return { before, name, quoted: before.endsWith('“') };
  });
  const template = { pieces, end: text.slice(from) };
  templates.set(text, template);
  return template;
}

/** Fills `{name}` from `values`; `@field` in a value becomes the field's name. */
export function fill(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
  language: Language,
): string {
  const { pieces, end } = templateOf(template);
  let said = '';
  for (const { before, name, quoted } of pieces) {
    const value = values[name];
    const words = value === undefined ? `{${name}}` : fieldWords(value, language);
    said += before + (quoted ? words.replace(/“/g, '‘').replace(/”/g, '’') : words);
  }
  return said + end;
}

/** `@annualBudget@、@executed` → 全年预算数、全年执行数, `@funds/overspent` → the rule's title; a form's own words stay as they are. */
export function fieldWords(text: string, language: Language): string {
  if (!text.includes('@')) return text;
  const { fields, listMark, aside } = vocabulary(language);
  const nameOf = (name: string): string | undefined =>
    Object.hasOwn(fields, name) ? fields[name as keyof typeof fields] : undefined;
  // Most are one field and nothing else.
  const alone = text.startsWith('@') ? nameOf(text.slice(1)) : undefined;
  if (alone !== undefined) return alone;
  return text
    .replace(/（(@[A-Za-z]+)）/g, (_, name: string) => aside.replace('{words}', name))
    .replace(/@(、|[A-Za-z]+(?:\/[a-z-]+)?)/g, (whole, name: string) => {
      if (name === '、') return listMark;
      return name.includes('/') ? title(name, language) : (nameOf(name) ?? whole);
    });
}

function valuesOf(finding: Finding): Record<string, string | undefined> {
  const { expected, actual, difference } = finding;
  const values: Record<string, string | undefined> = {
    expected,
    actual,
    difference,
    ...finding.data,
  };
  for (const name in values) {
    const value = values[name];
    if (value !== undefined && value.length > 3) values[name] = groupedLike(finding, value);
  }
  return values;
}
