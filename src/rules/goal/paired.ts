/** Figures whose words name a row only in part: 重点绩效评价12个 and 重点绩效评价项目数. */
import type { Row } from '../rows';
import { isWithin, nounsOf, type Counted } from './nouns';

/** A figure of a text that says what was wanted, or what was done. */
export interface Stated<Text extends { readonly column: string }> {
  readonly text: Text;
  readonly counted: Counted;
}

/** The row that a figure is of, which has another. */
export interface Apart<Text extends { readonly column: string }> {
  readonly stated: Stated<Text>;
  readonly row: Row;
}

/**
 * Words alone leave open which row is meant. It is the one whose figure the other text gives for the very noun: 培训20期
 * is wanted there and here, so 培训12期 was done by that row.
 */
export function apart<Text extends { readonly column: string }>(
  all: readonly Stated<Text>[],
  rows: readonly Row[],
  isOf: (stated: Stated<Text>, row: Row) => boolean | undefined,
): readonly Apart<Text>[] {
  return all.flatMap((stated) => {
    const [other, another] = all.filter((one) => isOfTheSame(one, stated));
    if (!other || another) return [];
    const [row, second] = rows.filter((one) => isOf(other, one) === true);
    if (!row || second || isOf(stated, row) !== false) return [];
    const { name } = row.indicator;
    const { nouns, quote } = stated.counted;
    const isNamed = nouns.some((noun) => isWithin(noun, name)) || isMadeOfWords(name, quote);
    return isNamed ? [{ stated, row }] : [];
  });
}

/** Whether one text says of a thing what was wanted, and the other what was done. */
function isOfTheSame<Text extends { readonly column: string }>(
  { text, counted }: Stated<Text>,
  other: Stated<Text>,
): boolean {
  if (text.column === other.text.column) return false;
  return counted.nouns.some((noun) => other.counted.nouns.includes(noun));
}

/** 补贴小区数量 is made of words of 对辖区30个老旧小区发放物业补贴, whatever stands between them. */
function isMadeOfWords(name: string, quote: string): boolean {
  return nounsOf(name).some((own) => {
    const [first, second] = [own.slice(0, 2), own.slice(2)];
    return own.length === 4 && quote.includes(first) && quote.includes(second);
  });
}
