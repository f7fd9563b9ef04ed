import { readAmount, type Quantity } from '../../amount';

/** 2023, 2023年度: a year, whatever else its digits may be. */
const YEAR = /^(?:19|20)\d{2}\s*年?度?$/;
/** 1, （一）, 3.: the number of a row. */
const NUMBER = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]?[、.．]?$/;
const NUMBERED = /^(?:序号|编号|次序|序)$/;
/** Written where there is no figure. */
const NOTHING = /^[-—–/\\·*无]*$/;
/** A text that says something, and is no label. */
const PROSE = /[。；;，,！？!?]|[：:]\s*\S{4}/;
const LONGEST_LABEL = 24;

/** The figure that is all there is in a cell. */
export function figureIn(text: string): Quantity | undefined {
  const plain = text.trim();
  if (!/[\d０-９]/.test(plain) || YEAR.test(plain)) return undefined;
  const reading = readAmount(plain, { figure: true });
  if (reading.kind !== 'quantity' || reading.also !== undefined) return undefined;
  return reading.lead === undefined && reading.tail === undefined ? reading : undefined;
}

export function isYear(text: string): boolean {
  return YEAR.test(text.trim());
}

/** `isAlone`: nothing stands before it in its row. */
export function isRowNumber(text: string, heading: string, isAlone: boolean): boolean {
  const isFirst = heading === '' && isAlone && NUMBER.test(text.trim());
  return isFirst || NUMBERED.test(heading.replace(/\s/g, ''));
}

/** 2023年11月底前: when, and no name of anything. */
export function isDate(text: string): boolean {
  const reading = readAmount(text.trim());
  return reading.kind === 'date' && reading.month !== undefined && reading.tail === undefined;
}

/** 一、 in a column of their own. */
export function isBareNumber(text: string): boolean {
  return NUMBER.test(text.trim());
}

export function isNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}

export function isProse(text: string): boolean {
  const plain = text.replace(/[（(][^（）()]*[)）]/g, '').trim();
  return plain.length > LONGEST_LABEL || PROSE.test(plain);
}
