import { outsideOf } from '../outside-range';
import { cellsOf, isScored, type Row, rowPath, rowsOf } from '../rows';
import { NOT_APPLICABLE, rule, type Subject } from '../rule';

/** 每个指标都得满分：满分率过高，提请复核 */
export default rule({
  id: 'score/all-full',
  outcome: 'note',
  basis: ['tool-default'],
  messages: ['full'],
  examples: {
    right: [{ 分值: '10', 得分: '10', 分值2: '10', 得分2: '9.5', 分值3: '10', 得分3: '10' }],
    wrong: [{ 分值: '10', 得分: '10', 分值2: '10', 得分2: '10', 分值3: '10', 得分3: '10' }],
  },
  check(subject) {
    const { card, evaluation } = subject;
    if (!isScored(card) || !evaluation) return NOT_APPLICABLE;
    const rows = rowsOf(subject).filter(({ score }) => score.within === undefined);
    const scored = rows.filter(({ score }) => (score.group ?? score).weight !== undefined);
    // Of a row whose weight nobody knows, nobody knows whether its marks are full.
    if (rows.some(({ score }) => score.reported && !(score.group ?? score).weight)) return [];
    // One or two rows are no pattern.
    if (scored.length < 3) return NOT_APPLICABLE;
    const full = scored.every(({ score }) => {
      const { weight, reported } = score.group ?? score;
      return weight !== undefined && reported?.equals(weight);
    });
    const [first] = scored;
    if (!full || !first) return [];
    // A score that is told to be too high is no full mark, and it is told there.
    if (scored.some((row) => isTold(row, subject))) return [];
    const place = evaluation.total?.score ?? first.indicator.score;
    return [
      {
        outcome: 'note',
        key: 'full',
        cells: cellsOf(first, place),
        data: { count: String(scored.length) },
        path: rowPath(first, 'all'),
        values: scored.map(({ indicator }) => indicator.score?.text ?? ''),
      },
    ];
  },
});

/** Above what its own figures allow, whether that is an error or only to be explained. */
function isTold(row: Row, subject: Subject): boolean {
  const outside = outsideOf(row, subject);
  return outside?.outcome === 'fail' || outside?.outcome === 'explain';
}
