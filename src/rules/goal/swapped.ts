/** Figures whose digits are those of a row, two of which have changed places: 12720名学生 and 受益学生数 12702人. */
import { gather, findAmounts, remembered, type Decimal, type Quantity } from '../../amount';
import type { Field, Indicator, Label } from '../../forms';
import { swapsDigits } from '../../scoring';
import type { Row } from '../rows';
import type { Counted } from './nouns';
import type { Apart, Stated } from './paired';
import { isOfAll } from './sure';

interface Text {
  readonly column: 'target' | 'actual';
  readonly fields: (indicator: Indicator) => readonly (Field | undefined)[];
  readonly said: Label;
}

/** Fewer digits are swapped in other figures by chance. */
const LEAST_DIGITS = 3;
/** So many characters of the name stand beside the figure; a rate is told by nearly all of its name. */
const SHARED = { long: 2, short: 3, rate: 4 } as const;
/** Says little of what is counted. */
const COMMON = /数量?|完成|项目|工作|情况|服务|活动|全年|累计|人[数次]|总|指标/g;
/** Of another time, or of a part. */
const OTHER = /上年|去年|同期|累计|其中|比|由|至|季度|上半年|下半年|[一二三四五两\d]年来|以来/;
const CLAUSE = /(?:[^，,；;。！!？?\n\r、：:]|(?<=\d),(?=\d{3}(?!\d)))+/g;
const PEOPLE = /^(?:名|人|位|个人)$/;

/** Of a figure that no row has, the one row that has it with two digits the other way round. */
export function swapped<Own extends Text>(
  texts: readonly Own[],
  rows: readonly Row[],
): readonly Apart<Own & { readonly column: string }>[] {
  const said = gather(texts, (text) => figuresOf(text.said.text).map((own) => ({ text, ...own })));
  if (said.length === 0) return [];
  const known = gather(rows, ({ indicator: { target, initialTarget, actual } }) =>
    gather([target, initialTarget, actual], valuesOf),
  );
  const isKnown = (value: Decimal): boolean => known.some((one) => one.equals(value));
  return gather(said, ({ text, clause, figure }) => {
    if (isKnown(figure.value)) return [];
    const [row, another] = rows.filter(
      (one) =>
        isSwapped(figure, text.fields(one.indicator)) &&
        isBeside(clause, figure, one.indicator.name),
    );
    if (!row || another) return [];
    const [right] = valuesOf(text.fields(row.indicator)[0]);
    // Where the text has the row's own figure as well, this one is of another thing.
    const isSaid = said.some(
      (one) => one.text.column === text.column && right?.equals(one.figure.value),
    );
    const counted: Counted = { nouns: [], figure, quote: clause };
    return isSaid ? [] : [{ stated: { text, counted }, row }];
  });
}

/** So many digits, or so much of the name, and chance has no part in it; rates of three are often near one another. */
const SURE = { digits: 4, shared: 4 } as const;

/** Whether it is the row's figure beyond doubt, with two digits the other way round. */
export function isPlainSwap(
  { text, counted: { figure, quote } }: Stated<Text>,
  { indicator }: Row,
): boolean {
  if (!isSwapped(figure, text.fields(indicator))) return false;
  const { name } = indicator;
  const isSure =
    digitsOf(figure.value) >= SURE.digits ||
    (figure.unit?.dimension !== 'ratio' &&
      digitsOf(figure.value) >= LEAST_DIGITS &&
      sharesRun(quote, name.replace(COMMON, ' '), SURE.shared));
  return isSure && isOfAll(text.said.text, quote, name, text.column);
}

interface Told {
  readonly clause: string;
  readonly figure: Quantity;
}

const figuresOf = remembered((text): readonly Told[] =>
  gather([...text.normalize('NFKC').matchAll(CLAUSE)], ([own]) => {
    const clause = own.trim();
    if (!/\d.*\d/.test(clause) || OTHER.test(clause)) return [];
    return gather(findAmounts(clause), ({ reading }) =>
      reading.kind === 'quantity' && reading.unit && digitsOf(reading.value) >= LEAST_DIGITS
        ? { clause, figure: reading }
        : [],
    );
  }),
);

function valuesOf(field: Field | undefined): readonly Decimal[] {
  const reading = field?.reading;
  if (reading?.kind === 'quantity') {
    return [reading.value, ...(reading.also ?? []).map(({ value }) => value)];
  }
  return reading?.kind === 'range' ? [reading.from.value, reading.to.value] : [];
}

function digitsOf(value: Decimal): number {
  return value
    .abs()
    .toFixed()
    .replace(/\D|^0+/g, '').length;
}

function isSwapped(figure: Quantity, fields: readonly (Field | undefined)[]): boolean {
  return fields.some((field) => {
    const reading = field?.reading;
    if (reading?.kind !== 'quantity' || reading.also || reading.change) return false;
    const [said, own] = [figure.unit?.name ?? '', reading.unit?.name ?? ''];
    const isOneUnit = said === own || (PEOPLE.test(said) && PEOPLE.test(own));
    return isOneUnit && swapsDigits(figure.value, reading.value);
  });
}

/** Whether the clause of a figure speaks of what the row measures. */
function isBeside(clause: string, { unit, value }: Quantity, name: string): boolean {
  const bare = name.replace(COMMON, ' ');
  const least =
    unit?.dimension === 'ratio'
      ? SHARED.rate
      : digitsOf(value) > LEAST_DIGITS
        ? SHARED.long
        : SHARED.short;
  return sharesRun(clause, bare, least);
}

function sharesRun(clause: string, bare: string, least: number): boolean {
  for (let at = 0; at + least <= bare.length; at++) {
    const part = bare.slice(at, at + least);
    if (!part.includes(' ') && clause.includes(part)) return true;
  }
  return false;
}
