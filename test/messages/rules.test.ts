import {
  fieldWords,
  ruleTexts,
  sentence,
  title,
  vocabulary,
  type Language,
} from '../../src/messages';
import { RULES, runRules } from '../../src/rules';
import { subjectOf } from '../rules/examples/subject';

const languages: Language[] = ['zh-CN', 'en'];

function holes(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
}

describe.each(languages)('%s', (language) => {
  test('every rule has texts of its own, none of them empty', () => {
    const titles = RULES.map(({ id }) => title(id, language));
    expect(new Set(titles).size).toBe(RULES.length);
    for (const { id, messages } of RULES) {
      const texts = ruleTexts(id, language)!;
      expect(Object.keys(texts.sentences).sort()).toEqual([...messages].sort());
      const all = [
        texts.title,
        texts.formula,
        texts.why,
        texts.todo,
        ...Object.values(texts.sentences),
      ];
      expect(all.filter((text) => text.trim().length < 2)).toEqual([]);
    }
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    'sentences of %s are filled',
    (_, rule) => {
      for (const example of [...rule.examples.right, ...rule.examples.wrong]) {
        for (const finding of runRules(subjectOf(example), [rule])) {
          const said = sentence(finding, language);
          expect(said).not.toMatch(/[{}@]|undefined/);
          expect(said.length).toBeGreaterThan(3);
        }
      }
    },
  );
});

test('both languages fill the same holes', () => {
  for (const { id } of RULES) {
    const [zh, en] = languages.map((language) => ruleTexts(id, language)!.sentences);
    for (const key of Object.keys(zh!)) {
      const extra = holes(en![key]!).filter((name) => !holes(zh![key]!).includes(name));
      const less = holes(zh![key]!).filter((name) => !holes(en![key]!).includes(name));
      expect([id, key, extra, less]).toEqual([id, key, [], []]);
    }
  }
});

test('English texts are English, Chinese ones Chinese', () => {
  for (const { id } of RULES) {
    expect(title(id, 'zh-CN')).toMatch(/[\u4e00-\u9fff]/);
    expect(title(id, 'en')).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

test('names of fields', () => {
  const both = '@annualBudget@、@executed';
  expect(fieldWords(both, 'zh-CN')).toBe('全年预算数、全年执行数');
  expect(fieldWords(both, 'en')).toBe('annual budget, executed amount');
  const row = '会议费、培训费（@lastYear）';
  expect(fieldWords(row, 'zh-CN')).toBe('会议费、培训费（上年决算数）');
  expect(fieldWords(row, 'en')).toBe("会议费、培训费 (last year's final accounts)");
  expect(fieldWords('防汛抗旱项目', 'en')).toBe('防汛抗旱项目');
  expect(fieldWords('@nobody', 'zh-CN')).toBe('@nobody');
});

test('an id that is no rule', () => {
  expect(ruleTexts('toString', 'en')).toBeUndefined();
  expect(title('no/rule', 'en')).toBe('no/rule');
});

test('errors say what to do', () => {
  for (const language of languages) {
    const { hostErrors, fileErrors } = vocabulary(language);
    for (const said of Object.values(fileErrors)) expect(said).toContain('{file}');
    const all = [...Object.values(hostErrors), ...Object.values(fileErrors)];
    expect(new Set(all).size).toBe(all.length);
  }
});
