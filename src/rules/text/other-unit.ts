/** Amounts of the funds that a text of the form has with the same digits, and the form ten thousand times as large. */
import { gather, decimal, type Decimal } from '../../amount';
import type { Field, SelfEvaluation } from '../../forms';
import { figure, WAN } from '../../scoring';
import { named } from '../field-names';
import { wholeTexts } from '../own-texts';
import type { Verdict } from '../rule';

const COLUMNS = ['annualBudget', 'executed'] as const;
/** Fewer digits are the same by chance. */
const LEAST_DIGITS = 3;
const AMOUNT = /(\d[\d,，]*(?:\.\d+)?)\s*万元/g;

/** 145.5万元 in a text, 1455000 under 万元: the form is in 元. One is told for all. */
export function typedInYuan(evaluation: SelfEvaluation): readonly Verdict<'scale'>[] {
  const amounts = largeAmounts(evaluation);
  if (amounts.length === 0) return [];
  const texts = [
    [named('completions'), evaluation.completionsField],
    [named('goals'), evaluation.goalsField],
    ...wholeTexts(evaluation).map((text) => [text?.called ?? named('cause'), text] as const),
  ] as const;
  for (const [called, text] of texts) {
    for (const [quote, digits = ''] of text?.text.matchAll(AMOUNT) ?? []) {
      const said = decimal(digits.replace(/[,，]/g, ''));
      const own = amounts.find(({ value }) => value.equals(said.times(WAN)));
      if (text && own && digitsOf(said) >= LEAST_DIGITS) return [verdict(own, text, called, quote)];
    }
  }
  return [];
}

interface Amount {
  readonly column: (typeof COLUMNS)[number];
  readonly field: Field;
  readonly value: Decimal;
}

/** Budget and spending of the form in one unit, called 万元; where parts of them are in another, these tell. */
function largeAmounts({ funds }: SelfEvaluation): readonly Amount[] {
  if (!funds) return [];
  const { total, parts, source, nature } = funds;
  const amounts = gather(COLUMNS, (column): Amount[] => {
    const own = figure(total[column]);
    if (!own?.scale?.equals(WAN) || own.stored.lessThan(WAN)) return [];
    return [{ column, field: own.field, value: own.stored }];
  });
  const small = [...gather(parts, (part) => COLUMNS.map((column) => part[column]))]
    .concat([...source, ...nature].map(({ amount }) => amount))
    .some((field) => isSmall(figure(field)?.stored));
  return amounts.length === COLUMNS.length && !small ? amounts : [];
}

function isSmall(value: Decimal | undefined): boolean {
  return value !== undefined && !value.isZero() && value.lessThan(WAN);
}

function digitsOf(value: Decimal): number {
  return value
    .toFixed()
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

function verdict(
  { column, field }: Amount,
  text: Field,
  called: string,
  quote: string,
): Verdict<'scale'> {
  return {
    outcome: 'fail',
    key: 'scale',
    cells: [field.cell, text.cell],
    data: { text: called, quote, what: named(column), actual: field.text },
    path: `texts.scale.${column}`,
    values: [field.text, quote],
  };
}
