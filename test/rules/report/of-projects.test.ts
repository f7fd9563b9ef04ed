import type { SelfEvaluation } from '../../../src/forms';
import { readReportText } from '../../../src/narrative';
import { judgeOfProjects } from '../../../src/rules/report/of-projects';
import type { Subject } from '../../../src/rules/rule';
import { fieldOf } from '../examples/field';

const form = (name: string, score: string, budget: string, executed: string): SelfEvaluation => {
  const at = (text: string) => fieldOf(text, '项目表', 0, 0);
  const total = { annualBudget: at(budget), executed: at(executed) };
  return {
    indicators: [],
    projectName: at(name),
    total: { score: at(score) },
    funds: { total, parts: [], source: [], nature: [], others: [] },
  } as unknown as SelfEvaluation;
};

const subject = {
  projects: [form('路网改造', '96.6', '200', '192'), form('公路养护', '99.23', '350', '330')],
} as unknown as Subject;

/** What the last figure of a sentence is found to be. */
function judged(text: string): string {
  const { facts, sentences } = readReportText(`2023年度绩效自评报告\n一、情况\n${text}`);
  const fact = facts.at(-1);
  if (!fact || fact.kind === 'change') return '';
  const { text: words = '', start = 0 } = sentences[fact.sentence] ?? {};
  const found = judgeOfProjects(fact, words.slice(0, fact.mention.start - start), subject);
  if (!found) return 'open';
  return found.not ? `not ${found.not.exact.toFixed()}` : 'same';
}

test.each([
  ['自评得分最高的是公路养护，得99.23分。', 'same'],
  ['自评得分最高的是路网改造，得99.23分。', 'not 96.6'],
  ['执行率最低的项目为公路养护（94.29%）。', 'same'],
  ['执行率最高的项目为路网改造（94.29%）。', 'not 0.96'],
  ['路网改造满意度97%。', 'open'],
  ['路网改造预算执行率较上年提高3个百分点。', 'open'],
  ['路网改造扣3.4分。', 'open'],
  ['2个项目自评得分平均97.92分。', 'same'],
  ['2个项目自评得分平均97.29分。', 'not 97.915'],
  ['6个县平均97.29分。', 'open'],
])('%s %s', (text, expected) => {
  expect(judged(text)).toBe(expected);
});
