import {
  asksOf,
  cellsOf,
  needForReason,
  needsReason,
  rowPath,
  rowsOf,
  rowValues,
  writtenReason,
} from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';
import { shortened } from '../terms';

/** 偏差原因应结合本项、写明原因并有改进措施 */
export default rule({
  id: 'explanation/inadequate',
  outcome: 'explain',
  basis: ['mof-2020-10', 'form:self-evaluation'],
  messages: ['inadequate'],
  examples: {
    right: [
      {
        年度指标值: '100%',
        实际完成值: '95%',
        分值: '10',
        得分: '9.5',
        原因: '受汛期影响两处工程延期，已督促施工方加派人员，4月底前完工。',
      },
    ],
    wrong: [
      {
        年度指标值: '100%',
        实际完成值: '95%',
        分值: '10',
        得分: '9.5',
        原因: '存在超范围支出现象',
      },
      {
        年度指标值: '100%',
        实际完成值: '95%',
        分值: '10',
        得分: '9.5',
        原因: '客观原因，今后加强管理。',
      },
    ],
  },
  check(subject) {
    const rows = rowsOf(subject);
    if (rows.length === 0) return NOT_APPLICABLE;
    return rows.flatMap((row) => {
      if (!needsReason(row, subject)) return [];
      const written = writtenReason(row, subject.evaluation);
      if (!written || written.adequate) return [];
      const { indicator } = row;
      const { reason } = written;
      return {
        outcome: 'explain',
        key: 'inadequate',
        cells: cellsOf(row, reason, indicator.score),
        data: { indicator: indicator.name, reason: shortened(reason.text) },
        asks: asksOf(row, subject.evaluation),
        path: rowPath(row, 'reason'),
        values: [...rowValues(row), reason.text],
        fallsWith: needForReason(row),
      };
    });
  },
});
