import { readAmount } from '../../../amount';
import type { Spot } from '../../grid';

const DIGIT = /\d/;

/** A figure, or a text that is meant as one; 目标, which may stand before a figure, is a label by itself. */
export function isAmount({ cell, text, label }: Spot): boolean {
  if (typeof cell?.value === 'number' || cell?.formula !== undefined) return true;
  if (label && label.roles.length > 0 && !DIGIT.test(text)) return false;
  return text.startsWith('#') || isAmountText(text);
}

/** `1.确保粮食安全`, `（2）…`: an item of a list, not a figure. */
const ITEM = /^\s*[（(]?\d{1,2}\s*[)）、.．]\s*\p{L}/u;

/** `2025年，某局年初预算2961.89万元，…` begins with a figure and is a sentence. */
const LONGEST_AMOUNT = 24;
const SAYING = /\p{Script=Han}{3}/u;

/** Typed amounts, blanks, and figures that went wrong; a sentence with a figure in it is none. */
export function isAmountText(text: string): boolean {
  if (text.length > LONGEST_AMOUNT && SAYING.test(text)) return false;
  const reading = readAmount(text);
  if (reading.kind !== 'quantity') {
    return reading.kind === 'blank' || (/^[^\p{L}]*\d/u.test(text) && !ITEM.test(text));
  }
  const { lead, unit } = reading;
  // 150万 leaves 元 out; any other thing counted is no money.
  return !lead && (unit?.dimension !== 'count' || /^(?:[百千万亿]+|分)$/.test(unit.name));
}
