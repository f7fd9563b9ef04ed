import { basisText, outputWords, ruleTexts, vocabulary, type Language } from '../messages';
import { CITATIONS } from '../rubrics';
import type { AnyRule, Example } from '../rules';

function exampleLine(example: Example, mark: string): string {
  const fields = Object.entries(example).map(
    ([field, text]) => `${field} ${text.replace(/\n/g, ' ')}`,
  );
  return `- ${fields.join(mark)}`;
}

/** What to do about a finding of the rule, then what else where that is not true of some. */
function adviceLines(texts: ReturnType<typeof ruleTexts>, language: Language): string[] {
  const { advice, handbook, marks } = outputWords(language);
  const { asked, todo = '', todos = {}, noted } = texts ?? {};
  const usual = asked ?? todo;
  const others = new Set([todo, ...Object.values(todos), noted]);
  return [
    `- ${advice}${marks.colon}${usual}`,
    ...[...others].flatMap((other) =>
      other === undefined || other === usual
        ? []
        : [`- ${handbook.otherwise}${marks.colon}${other}`],
    ),
  ];
}

function page(rule: AnyRule, language: Language): string {
  const words = outputWords(language);
  const texts = ruleTexts(rule.id, language);
  return [
    `## ${texts?.title ?? rule.id}`,
    '',
    `\`${rule.id}\` · ${vocabulary(language).outcomes[rule.outcome]}`,
    '',
    `- ${words.handbook.formula}${words.marks.colon}${texts?.formula ?? ''}`,
    `- ${words.handbook.why}${words.marks.colon}${texts?.why ?? ''}`,
    ...adviceLines(texts, language),
    `- ${words.basis}${words.marks.colon}${rule.basis.map((id) => basisText(id, CITATIONS, language)).join(words.marks.semicolon)}`,
    '',
    `${words.handbook.right}${words.marks.colon}`,
    ...rule.examples.right.map((each) => exampleLine(each, words.marks.semicolon)),
    '',
    `${words.handbook.wrong}${words.marks.colon}`,
    ...rule.examples.wrong.map((each) => exampleLine(each, words.marks.semicolon)),
    '',
  ].join('\n');
}

/** The rule handbook as Markdown, generated from the declarations, so that it cannot drift from what is run. */
export function formatHandbook(rules: readonly AnyRule[], language: Language): string {
  return `${rules.map((rule) => page(rule, language)).join('\n')}`;
}
