import { gather } from '../../amount';
import type { Report, ValueFact } from '../../narrative';
import { isBasicRow } from '../../forms';
import type { Subject, Verdict } from '../rule';
import { candidatesFor } from './measures';
import { passage } from './passage';
import { holds } from './stated';

/** Fewer digits come again from one year to the next. */
const TELLING_DIGITS = 4;

/** 2022年度部门预算总额1236.75万元, which is this year's to the last digit: the year was left from the report of the year before. */
export function yearSlip(report: Report, subject: Subject): Verdict<'year-slip'>[] {
  const { year } = report;
  if (year === undefined || report.isYearGuessed) return [];
  const found = gather(report.facts, (fact) => (fact.kind === 'value' ? fact : [])).find(
    (fact) => isOfYearBefore(fact, report, year) && isOfThisYear(fact, subject),
  );
  const sentence = found && report.sentences[found.sentence];
  if (!found || !sentence) return [];
  return [
    {
      outcome: 'note',
      key: 'year-slip',
      cells: [passage(sentence, sentence.text)],
      data: { said: String(year - 1), year: String(year), figure: found.mention.text.trim() },
      path: 'report.year-slip',
      values: [String(year - 1), found.quantity.text],
    },
  ];
}

/** A sum or the score of the whole that a sentence gives to the year before by its number, and to the report's own year nowhere. */
function isOfYearBefore(fact: ValueFact, { facts, sentences }: Report, year: number): boolean {
  if (fact.year !== year - 1 || isBasicRow(fact.measure)) return false;
  const { quantity } = fact;
  const isTold = quantity.unit?.dimension === 'money' || fact.measure === 'selfScore';
  const digits = quantity.value.toFixed().replace(/\D|0+$/g, '');
  if (!isTold || digits.length < TELLING_DIGITS || quantity.comparator) return false;
  const text = sentences[fact.sentence]?.text ?? '';
  if (!text.includes(String(year - 1)) || text.includes(String(year))) return false;
  return !facts.some(
    (other) =>
      other.kind !== 'change' &&
      other.year === year &&
      other.quantity.unit?.dimension === quantity.unit?.dimension &&
      other.quantity.value.equals(quantity.value),
  );
}

function isOfThisYear(fact: ValueFact, subject: Subject): boolean {
  const isSame = (one: ValueFact) =>
    candidatesFor(one, subject).some(({ exact }) => holds(one.quantity, exact) === 'same');
  const year = subject.report?.year;
  return year !== undefined && !isSame(fact) && isSame({ ...fact, year });
}
