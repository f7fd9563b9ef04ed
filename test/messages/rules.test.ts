import {
  advice,
  fieldWords,
  ruleTexts,
  sentence,
  title,
  vocabulary,
  type Language,
} from '../../src/messages';
import { RULES, runRules, type Example } from '../../src/rules';
import { subjectOf } from '../rules/examples/subject';
import { findingsOf, outcomesOf } from '../rules/verdicts';

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

test.each<[string, Example, 'pass' | 'explain']>([
  ['a late finish', { 年度指标值: '2024年11月30日前', 实际完成值: '2024年12月10日' }, 'pass'],
  ['a result in words', { 年度指标值: '建立健全', 实际完成值: '部分制度尚未建立' }, 'explain'],
])(
  'of full marks for %s one thing is asked, in the sentence as in the advice',
  (_, row, expected) => {
    const example = {
      ...row,
      年度: '2024',
      二级指标: '时效指标',
      三级指标: '完成情况',
      分值: '10',
      得分: '10',
    };
    const [finding] = findingsOf('score/indicator', example);
    expect(finding!.outcome).toBe('explain');
    expect(sentence(finding!, 'zh-CN')).toMatch(
      /高出 2\.01 分。请写明原因和改进措施，得分改到区间内（要保留的，写明理由）。$/,
    );
    expect(advice(finding!, 'zh-CN')).toMatch(
      /^写明原因和改进措施，得分由评分人在可得区间内选定（要保留区间外的，写明理由）。$/,
    );
    const explained = { ...example, 原因: '受暴雨影响停工20天；下一年度提前排定工期，加强调度。' };
    // Why words fell short is no reason for full marks.
    expect(outcomesOf('score/indicator', explained)).toEqual([expected]);
    const kept = { ...explained, 原因: `${explained.原因}主体任务已完成，按评分标准计10分。` };
    expect(outcomesOf('score/indicator', kept)).toEqual(['pass']);
  },
);
