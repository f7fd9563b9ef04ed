import { ruleTexts, type Language } from '../../src/messages';
import { formatHandbook } from '../../src/output';
import { RULES } from '../../src/rules';

const languages: readonly Language[] = ['zh-CN', 'en'];

describe.each(languages)('the handbook in %s', (language) => {
  const pages = RULES.map((rule) => ({ rule, page: formatHandbook([rule], language) }));

  it('tells of every rule all that it advises, each once', () => {
    for (const { rule, page } of pages) {
      const { todo, todos = {}, asked, noted } = ruleTexts(rule.id, language) ?? {};
      for (const advice of new Set([todo, asked, noted, ...Object.values(todos)])) {
        if (advice === undefined) continue;
        // One may end with the words of another.
        const lines = page
          .split('\n')
          .filter((line) => /[：:] ?$/.test(line.split(advice)[0] ?? '') && line.endsWith(advice));
        expect({ rule: rule.id, advice, lines: lines.length }).toEqual({
          rule: rule.id,
          advice,
          lines: 1,
        });
      }
    }
  });

  it('begins with what is to be done as a rule', () => {
    const of = (id: string) => pages.find(({ rule }) => rule.id === id)?.page ?? '';
    const usual = ruleTexts('score/total', language)?.todo ?? '';
    const page = of('score/total');
    expect(page.indexOf(usual)).toBeGreaterThan(0);
    const others = Object.values(ruleTexts('score/total', language)?.todos ?? {});
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) {
      expect(page.indexOf(other ?? usual, page.indexOf(usual) + 1)).toBeGreaterThan(0);
    }
  });
});
