import { gather } from '../../amount';
import type { Explanation } from '../../findings';
import type { Indicator } from '../../forms';
import { isSameCell } from '../../workbook';
import {
  asksWithReport,
  cellsOf,
  needForReason,
  needsReason,
  rowPath,
  rowsOf,
  rowValues,
  writtenReason,
  type Row,
} from '../rows';
import { sharesWords } from '../reason';
import { NOT_APPLICABLE, rule, type Subject } from '../rule';
import { shortened } from '../terms';
import { headedByAnother } from '../whole-reason';

/** 偏差原因应结合本项、写明原因并有改进措施 */
export default rule({
  id: 'explanation/inadequate',
  outcome: 'explain',
  basis: ['mof-2020-10', 'form:self-evaluation'],
  messages: ['inadequate', 'of-another'],
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
    return gather(rows, (row) => {
      if (!needsReason(row, subject)) return [];
      const written = writtenReason(row, subject.evaluation);
      if (!written) return [];
      const { indicator } = row;
      const { reason } = written;
      const other = written.adequate ? otherMeant(row, reason.text, subject) : undefined;
      if (written.adequate && !other) return [];
      return {
        outcome: 'explain',
        key: other ? 'of-another' : 'inadequate',
        cells: cellsOf(row, reason, indicator.score),
        data: {
          indicator: indicator.name,
          reason: shortened(reason.text),
          other: other?.name ?? '',
        },
        ...(other
          ? { explanation: { ...OF_ANOTHER, cell: reason.cell, text: reason.text } }
          : { asks: asksWithReport(row, subject.evaluation) }),
        path: rowPath(row, 'reason'),
        values: [...rowValues(row), reason.text],
        fallsWith: needForReason(row),
      };
    });
  },
});

const OF_ANOTHER: Explanation = { required: true, status: 'inadequate', lacks: [] };

/** The row that the reason in a row's own cell is headed by, where it is another and nothing is said of this one. */
function otherMeant(
  { indicator }: Row,
  text: string,
  { evaluation }: Subject,
): Indicator | undefined {
  const own = indicator.reason;
  if (!evaluation || own?.text !== text || sharesWords(text, indicator.name)) return undefined;
  const isShared = evaluation.indicators.some(
    (one) => one !== indicator && one.reason && isSameCell(one.reason.cell, own.cell),
  );
  return isShared ? undefined : headedByAnother(text, indicator, evaluation);
}
