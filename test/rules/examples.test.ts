import { CITATIONS } from '../../src/rubrics';
import { RULES } from '../../src/rules';
import { subjectOf } from './examples/subject';
import { judgedBy } from './verdicts';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has examples, all of them different', () => {
    const all = [...rule.examples.right, ...rule.examples.wrong].map((one) => JSON.stringify(one));
    expect(rule.examples.right).not.toHaveLength(0);
    expect(rule.examples.wrong).not.toHaveLength(0);
    expect(new Set(all).size).toBe(all.length);
  });

  test('rests on the form, or on documents that are known', () => {
    const known = (id: string) => id.startsWith('form:') || id in CITATIONS;
    expect(rule.basis.filter((id) => !known(id))).toEqual([]);
  });

  test.each(rule.examples.right)('right: %j', (example) => {
    expect(judgedBy(rule, subjectOf(example)).map(({ outcome }) => outcome)).toEqual(['pass']);
  });

  test.each(rule.examples.wrong)('wrong: %j', (example) => {
    const outcomes = judgedBy(rule, subjectOf(example)).map(({ outcome }) => outcome);
    expect(outcomes).toContain(rule.outcome);
  });
});

test('rules are sorted and have ids of their own', () => {
  const ids = RULES.map(({ id }) => id as string);
  expect(ids).toEqual([...new Set(ids)].sort());
});
