import { outputWords, ruleText, type Language } from '../messages';
import type { Example, Rule } from '../rules';

function exampleLine(example: Example): string {
  const fields = Object.entries(example).map(([field, text]) => `${field} ${text.replace(/\n/g, ' ')}`);
  return `- ${fields.join('；')}`;
}

function page(rule: Rule, language: Language): string {
  const words = outputWords(language);
  const { title, formula, why, advice } = ruleText(rule.id, language);
  return [
    `## ${title}`,
    '',
    `\`${rule.id}\` · ${words.outcomes[rule.outcome]}`,
    '',
    `- ${words.handbook.formula}：${formula}`,
    `- ${words.handbook.why}：${why}`,
    `- ${words.advice}：${advice}`,
    `- ${words.basis}：${rule.basis.join('、')}`,
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
export function formatHandbook(rules: readonly Rule[], language: Language): string {
  return `${rules.map((rule) => page(rule, language)).join('\n')}`;
}
