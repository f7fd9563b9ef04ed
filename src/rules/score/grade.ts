import type { Field } from '../../forms';
import { pointsOf } from '../../scoring';
import { named } from '../field-names';
import { pointsText, rowsOf } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { term } from '../terms';
import { gradesOf, statedGrade } from './stated-grade';
import { surplusOf } from './surplus';

/** 自评等级 = 总分所在的等次 */
export default rule({
  id: 'score/grade',
  outcome: 'fail',
  basis: ['printed-grades'],
  messages: ['right', 'other', 'several'],
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
    const { grade, gradesTicked, total, headTotal } = evaluation ?? {};
    // A total that no rows make up has its grade nevertheless.
    if (!grade || !card || !(card.typedSum ?? card.reported)) return NOT_APPLICABLE;
    if (gradesTicked) return [severalTicked(gradesTicked)];
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
      one ? gradesOf(one, card.weight, rubric) : [],
    );
    if (may.includes(stated)) return [{ outcome: 'pass', key: 'right', ...base, data: {} }];
    const expected = gradesOf(first, card.weight, rubric)[0] ?? '';
    // A letter says less than the grade that it stands for.
    const written = grade.text.includes(stated) ? stated : `${grade.text.trim()}（${stated}）`;
    const data = { expected, actual: written, total: pointsText(first, 6) };
    return [{ outcome: 'fail', key: 'other', ...base, expected, actual: stated, data }];
  },
});

function severalTicked(ticked: readonly Field[]): Verdict<'several'> {
  const grades = ticked.map(({ text }) => text.trim());
  return {
    outcome: 'explain',
    key: 'several',
    cells: ticked.map(({ cell }) => cell),
    path: 'grade',
    values: grades,
    data: { grades: grades.join('、') },
  };
}
