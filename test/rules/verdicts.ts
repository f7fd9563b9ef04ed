import { sentence } from '../../src/messages';
import { standing } from '../../src/rules/runner';
import { RULES, type AnyRule, type RuleId, type Subject } from '../../src/rules';
import { subjectOf } from './examples/subject';
import type { Finding } from '../../src/findings';
import type { Example } from '../../src/rules';

/** What one rule says beside all the others: what only follows from another finding is not among it. */
export function judgedBy(rule: AnyRule, subject: Subject): Finding[] {
  return standing(subject, RULES)
    .filter((one) => one.rule === rule.id)
    .map((one) => one.finding());
}

/** What one rule says of a small unit, all verdicts judged; a table row reads `['why', { 全年预算数: '1' }, 'fail']`. */
export function findingsOf(id: RuleId, example: Example): Finding[] {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`no such rule: ${id}`);
  const findings = judgedBy(rule, subjectOf(example));
  for (const finding of findings) expectWholeSentences(finding);
  return findings;
}

/** No hole left open, no field left unnamed, in either language. */
function expectWholeSentences(finding: Finding): void {
  for (const language of ['zh-CN', 'en'] as const) {
    expect(sentence(finding, language)).toMatch(/^[^{}@]+$/);
    expect(sentence(finding, language)).not.toContain('undefined');
  }
}

/** The outcomes alone, in the order the rule gives them. */
export function outcomesOf(id: RuleId, example: Example): string[] {
  return findingsOf(id, example).map(({ outcome }) => outcome);
}

/** A table of small units for each rule: why, what is typed, and the one outcome. */
export type CasesByRule = Readonly<
  Partial<Record<RuleId, readonly (readonly [why: string, example: Example, outcome: string])[]>>
>;

/** Holds every rule against its table. */
export function describeRules(cases: CasesByRule): void {
  describe.each(Object.entries(cases))('%s', (rule, rows) => {
    test.each(rows)('%s', (_, example, outcome) => {
      expect(outcomesOf(rule as RuleId, example)).toEqual([outcome]);
    });
  });
}
