import { basisText, outputWords, ruleTexts, vocabulary, type Language } from '../messages';
import { CITATIONS } from '../rubrics';
import type { AnyRule, Example } from '../rules';

function exampleLine(example: Example): string {
  const fields = Object.entries(example).map(
    ([field, text]) => `${field} ${text.replace(/\n/g, ' ')}`,
  );
  return `- ${fields.join('；')}`;
}

function page(rule: AnyRule, language: Language): string {
  const words = outputWords(language);
  const texts = ruleTexts(rule.id, language);
  return [
    `## ${texts?.title ?? rule.id}`,
    '',
    `\`${rule.id}\` · ${vocabulary(language).outcomes[rule.outcome]}`,
    '',
    `- ${words.handbook.formula}：${texts?.formula ?? ''}`,
    `- ${words.handbook.why}：${texts?.why ?? ''}`,
    `- ${words.advice}：${texts?.todo ?? ''}`,
    `- ${words.basis}：${rule.basis.map((id) => basisText(id, CITATIONS, language)).join('；')}`,
    '',
    `${words.handbook.right}：`,
    ...rule.examples.right.map(exampleLine),
    '',
    `${words.handbook.wrong}：`,
    ...rule.examples.wrong.map(exampleLine),
    '',
  ].join('\n');
}

/** The rule handbook as Markdown, generated from the declarations, so that it cannot drift from what is run. */
export function formatHandbook(rules: readonly AnyRule[], language: Language): string {
  return `${rules.map((rule) => page(rule, language)).join('\n')}`;
}
