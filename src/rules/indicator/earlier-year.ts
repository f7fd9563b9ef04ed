import type { DateReading } from '../../amount';
import { shownText, type SelfEvaluation } from '../../forms';
import { restingOn } from '../doubts';
import { asksOf, cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';

/** Work that began, or was done, before the year: its dates are what they are. */
const CARRIED_ON =
  /上年|上一年|去年|往年|历年|以前年度|前期|结转|跨年|续建|延续|滚动|周期|提前|先行|20\d\d\s*[-—–~至到]\s*20\d\d/;

/** 完成时间不早于本年度：早一年的，多半是年份写错 */
export default rule({
  id: 'indicator/earlier-year',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['earlier'],
  examples: {
    right: [
      { 年度: '2023', 年度指标值: '11月底前', 实际完成值: '2023年10月' },
      { 年度: '2023', 年度指标值: '2022年12月', 实际完成值: '2022年10月' },
    ],
    wrong: [{ 年度: '2023', 年度指标值: '11月底前', 实际完成值: '2022年10月' }],
  },
  check(subject) {
    const { year, projectName } = subject.evaluation ?? {};
    const rows = rowsOf(subject);
    if (rows.length === 0 || year === undefined) return NOT_APPLICABLE;
    const odd = rows.filter((row) => isEarlier(row, year));
    if (odd.length === 0 || CARRIED_ON.test(projectName?.text ?? '')) return [];
    // Several results of one earlier year, and nothing of the form's own, put the form's year in doubt.
    if (odd.length > 1 && !namesYear(subject.evaluation, year)) return [];
    return odd.map((row) => {
      const { actual, target, name } = row.indicator;
      // A deadline that names the year leaves no doubt which one is meant.
      const isCertain = target?.reading.kind === 'date' && target.reading.year === year;
      return {
        outcome: isCertain ? 'explain' : 'note',
        ...(isCertain && { asks: asksOf(row, subject.evaluation) }),
        key: 'earlier',
        cells: cellsOf(row, actual, target),
        data: { indicator: name, value: shownText(actual), year: String(year) },
        path: rowPath(row, 'actual'),
        values: rowValues(row),
        fallsWith: restingOn(actual, target),
      };
    });
  },
});

/** A result that was reached before the year began, under a deadline of that year. */
function isEarlier({ indicator }: Row, year: number): boolean {
  const { target, actual, name, reason, label } = indicator;
  if (target?.reading.kind !== 'date' || actual?.reading.kind !== 'date') return false;
  if (!isOfYear(target.reading, year) || (actual.reading.year ?? year) >= year) return false;
  if (yearsIn(actual.text).some((named) => named >= year)) return false;
  const said = [label.text, reason?.text ?? ''];
  if (said.some((text) => yearsIn(text).some((named) => named < year))) return false;
  return ![name, target.text, actual.text, ...said].some((text) => CARRIED_ON.test(text));
}

function isOfYear({ year: own = 0, from }: DateReading, year: number): boolean {
  return (own === 0 || own === year) && (from?.year ?? year) === year;
}

function yearsIn(text: string): number[] {
  return (text.match(/20\d\d/g) ?? []).map(Number);
}

/** Whether a date among the indicators is of the form's own year. */
function namesYear(evaluation: SelfEvaluation | undefined, year: number): boolean {
  return (evaluation?.indicators ?? []).some(({ target, actual }) =>
    [target, actual].some((field) => field?.reading.kind === 'date' && field.reading.year === year),
  );
}
