/** 38座小型水库 in a goal and 83座小型水库 in what was done, where no row counts them: the same digits, two of which have changed places. */
import { findAmounts, gather, remembered, type Quantity } from '../../amount';
import type { Label, SelfEvaluation } from '../../forms';
import { swapsDigits } from '../../scoring';
import { named } from '../field-names';
import type { Row } from '../rows';
import type { Verdict } from '../rule';
import { goalTexts, reported } from './texts';

/** So many characters behind both figures make them figures of one thing. */
const ALIKE = 4;
const LEAST_DIGITS = 2;
/** Of another time, of a part, or of what it grew from. */
const OTHER = /上年|去年|同期|累计|其中|比|由|从|季度|半年|[一二三四五两\d]年[来内]|以来|每|第/;
const CLAUSE = /(?:[^，,；;。！!？?\n\r、：:]|(?<=\d),(?=\d{3}(?!\d)))+/g;

interface Told {
  readonly clause: string;
  readonly figure: Quantity;
  /** What follows the figure. */
  readonly behind: string;
}

export function turnedRound(
  evaluation: SelfEvaluation,
  rows: readonly Row[],
): readonly Verdict<'turned'>[] {
  const wanted = toldIn(goalTexts(evaluation).goals);
  const done = wanted.length === 0 ? [] : toldIn(reported(evaluation));
  return gather(done, (own) => {
    if (isCounted(own.figure, rows)) return [];
    const ofIt = (list: readonly InText[]) => list.filter((one) => areOfOneThing(one, own));
    const [goal, another] = ofIt(wanted);
    const isOnce = ofIt(done).length === 1;
    if (!goal || another || !isOnce || !swapsDigits(goal.figure.value, own.figure.value)) return [];
    return [
      {
        outcome: 'note',
        key: 'turned',
        cells: [own.said.cell, goal.said.cell],
        data: {
          wanted: named('goals'),
          goal: goal.clause,
          text: named('completions'),
          quote: own.clause,
        },
        path: `goal.turned.${own.behind.slice(0, ALIKE)}`,
        values: [goal.clause, own.clause],
      },
    ];
  });
}

interface InText extends Told {
  readonly said: Label;
}

function toldIn(texts: readonly Label[]): readonly InText[] {
  return gather(texts, (said) => figuresOf(said.text).map((one) => ({ ...one, said })));
}

const figuresOf = remembered((text): readonly Told[] =>
  gather([...text.normalize('NFKC').matchAll(CLAUSE)], ([own]) => {
    const clause = own.trim();
    if (!/\d\d/.test(clause) || OTHER.test(clause)) return [];
    return gather(findAmounts(clause), ({ end, reading }) => {
      if (reading.kind !== 'quantity' || reading.comparator || !isOfThings(reading)) return [];
      const behind = /^[\u4e00-\u9fff]*/.exec(clause.slice(end))?.[0] ?? '';
      return behind.length < ALIKE ? [] : [{ clause, figure: reading, behind }];
    });
  }),
);

function isOfThings({ unit, value, also }: Quantity): boolean {
  const digits = value.toFixed().replace(/\D|^0+/g, '').length;
  return !also && unit?.dimension === 'count' && unit.of !== 'time' && digits >= LEAST_DIGITS;
}

function areOfOneThing(one: Told, other: Told): boolean {
  const isOneUnit = one.figure.unit?.name === other.figure.unit?.name;
  return isOneUnit && one.behind.slice(0, ALIKE) === other.behind.slice(0, ALIKE);
}

/** A row that has the figure bears it out. */
function isCounted({ value }: Quantity, rows: readonly Row[]): boolean {
  return rows.some(({ indicator: { actual } }) => {
    const reading = actual?.reading;
    return reading?.kind === 'quantity' && reading.value.equals(value);
  });
}
