import { gather } from '../../amount';
import { shownText, type Field } from '../../forms';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';

/** What is counted, by the words for it: 人 and 人次, 人 and 户 are as many only by chance. */
const COUNTS: readonly (readonly [string, RegExp])[] = [
  ['people', /^(?:人|名|位|个人|人数)$/],
  ['visits', /^(?:人次|人\/次|人次数)$/],
  ['households', /^(?:户|户数)$/],
  ['times', /^(?:次|场|场次|批次|期)$/],
];

/** 完成值与指标值计的是同一种数：人次与人、户不能相比 */
export default rule({
  id: 'indicator/other-count',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['other'],
  examples: {
    right: [
      { 年度指标值: '≥500人次', 实际完成值: '520人次' },
      { 年度指标值: '≥12次', 实际完成值: '14场' },
    ],
    wrong: [{ 年度指标值: '≥500人次', 实际完成值: '520人' }],
  },
  check(subject) {
    const rows = rowsOf(subject);
    if (rows.length === 0) return NOT_APPLICABLE;
    return gather(rows, (row) => {
      const { target, actual, name } = row.indicator;
      if (!differ(row)) return [];
      return {
        outcome: 'note',
        key: 'other',
        cells: cellsOf(row, actual, target),
        data: { indicator: name, target: shownText(target), value: shownText(actual) },
        path: rowPath(row, 'actual'),
        values: rowValues(row),
      };
    });
  },
});

function differ({ indicator: { target, actual } }: Row): boolean {
  const wanted = countOf(target);
  const given = wanted && countOf(actual);
  return given !== undefined && given !== wanted;
}

function countOf(field: Field | undefined): string | undefined {
  const reading = field?.reading;
  if (reading?.kind !== 'quantity' || reading.also || reading.unit?.dimension !== 'count') {
    return undefined;
  }
  if (reading.unit.per !== undefined) return undefined;
  const name = reading.unit.name.replace(/^[十百千万亿]+/, '');
  return COUNTS.find(([, words]) => words.test(name))?.[0];
}
