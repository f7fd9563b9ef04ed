/** The day on which it was done, in the completions and in the indicator of that day. */
import { gather, findAmounts, type DateReading } from '../../amount';
import { shownText, type SelfEvaluation } from '../../forms';
import { named } from '../field-names';
import { cellsOf, type Row, rowPath, rowValues } from '../rows';
import type { Verdict } from '../rule';
import { reported, type Said } from './texts';

const DEEDS = '完工|竣工|交工|建成|投用|投入使用|开工|交付|通车|上线|开馆|开园';
/** How an indicator of that day is called: 完工时间, 项目竣工日期. */
const DAY_OF = new RegExp(
  `^(?<whose>[^，。；]*?)(?<deed>${DEEDS})(?:验收)?(?:的)?(?:时间|日期|时限|及时性)?$`,
);
const DONE = new RegExp(`^[^\\d]{0,6}?(${DEEDS})`);
const GENERAL = /项目|工程|任务|建设|整体|全部|实际|年度|按[时期]|[\s]/g;
/** Not the day on which all of it was done. */
const UNSURE =
  /计划|预计|拟|原定?|应|目标|前期|未|部分|其余|剩余|余下|个别|第[一二三四五六\d]|其中|标段|[一二三四五六]期|底前|前/;
const CLAUSE = /[^，,；;。！\n\r]+/g;

/** What the completions say of the day of a row, where both name one and it is another. */
export function otherDay(
  evaluation: SelfEvaluation,
  rows: readonly Row[],
): readonly Verdict<'day'>[] {
  const { year } = evaluation;
  const dated = gather(rows, (row) => {
    const { actual, name } = row.indicator;
    if (actual?.reading.kind !== 'date') return [];
    const found = DAY_OF.exec(name)?.groups;
    const deed = found?.['deed'];
    if (!deed) return [];
    return [{ row, deed, whose: (found['whose'] ?? '').replace(GENERAL, ''), day: actual.reading }];
  });
  if (dated.length === 0) return [];
  const told = gather(reported(evaluation), daysIn);
  return gather(dated, ({ row, deed, whose, day }) => {
    const own = told.filter((one) => one.deed === deed);
    const [one, ...more] = own;
    const isOnly = dated.filter((other) => other.deed === deed).length === 1;
    if (!one || more.length > 0 || !isOnly || !one.said.text.includes(whose)) return [];
    if (!isAnother(one.day, day, year)) return [];
    const { actual } = row.indicator;
    return {
      outcome: 'note',
      key: 'day',
      cells: [...cellsOf(row, actual), one.said.cell],
      data: {
        text: named('completions'),
        quote: one.quote,
        indicator: row.indicator.name,
        column: named('actual'),
        value: actual ? shownText(actual) : '',
      },
      path: rowPath(row, 'goal.day'),
      values: [...rowValues(row), one.quote],
    };
  });
}

interface Told {
  readonly said: Said;
  readonly deed: string;
  readonly day: DateReading;
  readonly quote: string;
}

/** The clauses of a text that name one day, and behind it what was done on it. */
function daysIn(said: Said): readonly Told[] {
  return gather([...said.text.matchAll(CLAUSE)], ([clause]) => {
    if (UNSURE.test(clause)) return [];
    const [first, second] = findAmounts(clause).filter(({ reading }) => reading.kind === 'date');
    if (!first || second || first.reading.kind !== 'date') return [];
    const deed = DONE.exec(clause.slice(first.end))?.[1];
    return deed ? [{ said, deed, day: first.reading, quote: clause.trim() }] : [];
  });
}

/** Whether two dates are of different days, or months where one of them names no day; a deadline is no day. */
function isAnother(one: DateReading, other: DateReading, year: number | undefined): boolean {
  if ([one, other].some(({ bound, month, partly }) => bound === 'by' || !month || partly))
    return false;
  if (yearOf(one, year) !== yearOf(other, year)) return true;
  if (one.month !== other.month) return true;
  return one.day !== undefined && other.day !== undefined && one.day !== other.day;
}

function yearOf({ year, isNextYear }: DateReading, own: number | undefined): number | undefined {
  return year ?? (own === undefined ? undefined : own + (isNextYear ? 1 : 0));
}
