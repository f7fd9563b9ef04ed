import { sharesWords } from '../reason';
import { cellsOf, needsReason, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';
import { shortened } from '../terms';

/** Shorter reasons (汛期停工) may be those of several rows. */
const LEAST_LENGTH = 12;

/** A reason that is another row's word for word, and speaks of that row alone. */
export default rule({
  id: 'explanation/copied',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['copied'],
  examples: {
    right: [
      {
        三级指标: '设备采购数量',
        年度指标值: '100台',
        实际完成值: '90台',
        原因: '设备采购流标一次，10台未到货，已重新招标，3月底前到货。',
        三级指标2: '培训人次',
        年度指标值2: '200人次',
        实际完成值2: '180人次',
        原因2: '一期培训因场地停电改期，少办一期，明年上半年补办。',
      },
    ],
    wrong: [
      {
        三级指标: '设备采购数量',
        年度指标值: '100台',
        实际完成值: '90台',
        原因: '设备采购流标一次，10台未到货，已重新招标，3月底前到货。',
        三级指标2: '培训人次',
        年度指标值2: '200人次',
        实际完成值2: '180人次',
        原因2: '设备采购流标一次，10台未到货，已重新招标，3月底前到货。',
      },
    ],
  },
  check(subject) {
    const rows = rowsOf(subject).filter(
      (row) => wordsOf(row).length >= LEAST_LENGTH && needsReason(row, subject),
    );
    if (rows.length === 0) return NOT_APPLICABLE;
    return rows.flatMap((row) => {
      const { indicator } = row;
      const { reason } = indicator;
      const own = wordsOf(row);
      if (!reason || sharesWords(own, indicator.name)) return [];
      const meant = rows.find(
        (other) => wordsOf(other) === own && sharesWords(own, other.indicator.name),
      );
      if (!meant) return [];
      return [
        {
          outcome: 'note' as const,
          key: 'copied' as const,
          cells: [...cellsOf(row, reason), ...cellsOf(meant, meant.indicator.reason)],
          data: {
            indicator: indicator.name,
            other: meant.indicator.name,
            reason: shortened(reason.text),
          },
          path: rowPath(row, 'reason'),
          values: [...rowValues(row), own],
        },
      ];
    });
  },
});

/** A reason without spaces and marks, as typed into a cell of the row's own. */
function wordsOf({ indicator: { reason } }: Row): string {
  const isTyped = typeof reason?.value === 'string' && reason.value.includes(reason.text.trim());
  return isTyped ? reason.text.replace(/[^\p{L}\p{N}]/gu, '') : '';
}
