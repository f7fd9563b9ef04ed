import { HUNDRED, type Decimal } from '../../amount';
import type { Rubric } from '../../rubrics';
import { gradeOf, pointsOf, type ScoreCard } from '../../scoring';
import { named } from '../field-names';
import { isScored, pointsText, rowsOf } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';
import { term } from '../terms';
import { surplusOf } from './surplus';

/** 自评等级 = 总分所在的等次 */
export default rule({
  id: 'score/grade',
  outcome: 'fail',
  basis: ['printed-grades'],
  messages: ['right', 'other'],
  examples: {
    right: [
      { 得分: '60', 得分2: '28', 分值: '60', 分值2: '40', 总分: '88', 等级: '良' },
      { 得分: '60', 得分2: '30', 分值: '60', 分值2: '40', 总分: '90', 等级: '优秀' },
    ],
    wrong: [
      { 得分: '60', 得分2: '28', 分值: '60', 分值2: '40', 总分: '88', 等级: '优' },
      { 得分: '60', 得分2: '19', 分值: '60', 分值2: '40', 总分: '79', 等级: '良' },
    ],
  },
  check(subject) {
    const { evaluation, card, rubric } = subject;
    const { grade, total, headTotal } = evaluation ?? {};
    if (!grade || !isScored(card)) return NOT_APPLICABLE;
    const stated = statedGrade(grade.text, rubric);
    const totals = [card.reported, card.recomputed, card.typedSum].flatMap((one) => one ?? []);
    const [first] = totals;
    if (stated === undefined || !first) return NOT_APPLICABLE;
    const base = {
      cells: [grade.cell, ...(total?.score ? [total.score.cell] : [])],
      terms: [
        term({ label: named('total'), field: total?.score }, '，'),
        term({ label: named('grade'), field: grade }, '，'),
      ],
      basis: rubric.grades.basis,
      path: 'grade',
      values: [grade.text, pointsText(first, 6)],
    };
    // A total that is wrong itself is the finding; the grade may follow any figure that it has or should have.
    const mended = card.recomputed?.minus(surplusOf(rowsOf(subject), rubric));
    const may = [...totals, mended, pointsOf(headTotal)].flatMap((one) =>
      one ? gradesOf(one, card, rubric) : [],
    );
    if (may.includes(stated)) return [{ outcome: 'pass', key: 'right', ...base, data: {} }];
    const expected = gradesOf(first, card, rubric)[0] ?? '';
    const data = { expected, actual: stated, total: pointsText(first, 6) };
    return [{ outcome: 'fail', key: 'other', ...base, expected, actual: stated, data }];
  },
});

/** 优, 优秀, “优”: a grade of the rubric by its first character; `undefined` for words of another scale. */
function statedGrade(text: string, rubric: Rubric): string | undefined {
  const word = /^[\s\u3000“"（(]*(优|良|中|差)(?:秀|好|等)?[\s\u3000”"）)]*$/.exec(text)?.[1];
  return rubric.grades.value.find(({ name }) => name === word)?.name;
}

/** The grade of a total, read off it as it stands or off its share of all weights. */
function gradesOf(total: Decimal, { weight }: ScoreCard, rubric: Rubric): string[] {
  return [HUNDRED, weight].flatMap((full) => gradeOf(total, full, rubric) ?? []);
}
