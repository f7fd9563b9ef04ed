/** The amounts of money of which a text says that they were left, added or taken away. */
import { findAmounts, type Quantity, type Reading } from '../../amount';
import {
  CUT_BEFORE,
  CUT_BY_AUDIT,
  LEFT_BEFORE,
  LEFT_BEHIND,
  NOT_OF_YEAR,
  ONLY_WHOLE,
  RAISED_BEFORE,
} from './words/money';

export type Way = 'left' | 'raised' | 'cut';

export type Amount = Quantity & { readonly unit: NonNullable<Quantity['unit']> };

/** An amount of money of which a text says where it went. */
export interface Moved {
  readonly way: Way;
  readonly said: Amount;
  readonly quote: string;
  /** The sentence up to the figure, and the words of the clause before the verb. */
  readonly upTo: string;
  readonly own: string;
  readonly clause: string;
  /** The other amounts of the sentence, of which it says no such thing. */
  readonly beside: readonly Amount[];
}

const SENTENCE = /[^。；;！!\n\r]+/g;
const TO_COME = /下一?步|今后|(?:改进|整改)?措施[:：是为]/;

/** The amounts of a text, sentence by sentence and clause by clause. */
export function movedIn(text: string): readonly Moved[] {
  const found: Moved[] = [];
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const [told = ''] = sentence.split(TO_COME);
    const moved: Omit<Moved, 'beside'>[] = [];
    const beside: Amount[] = [];
    let at = 0;
    for (const clause of told.split(/(?<=[，,](?!\d{3}))/)) {
      const amounts = findAmounts(clause).flatMap(({ start, end, reading }) =>
        isMoney(reading) ? [{ start, end, said: reading }] : [],
      );
      const before = moved.length;
      const [only, another] = amounts;
      if (only && !another && !isOfAnother(clause, told.slice(0, at))) {
        const words = clause.slice(0, only.start).trim();
        const way = wayOf(words, clause.slice(only.end));
        if (way && !only.said.comparator) {
          moved.push({
            way: way.way,
            said: only.said,
            quote: clause.trim().replace(/[，,]$/, ''),
            upTo: told.slice(0, at + only.start),
            own: words.slice(0, way.at) + way.thing,
            clause,
          });
        }
      }
      if (moved.length === before) beside.push(...amounts.map(({ said }) => said));
      at += clause.length;
    }
    for (const one of moved) found.push({ ...one, beside });
  }
  return found;
}

/** Of another year or plan, or of a contract that the sentence goes on about. */
function isOfAnother(clause: string, before: string): boolean {
  return NOT_OF_YEAR.test(clause) || /合同(?:总|价|金额)|总投资/.test(before);
}

function isMoney(reading: Reading): reading is Reading & Amount {
  return reading.kind === 'quantity' && reading.unit?.dimension === 'money';
}

function wayOf(before: string, after: string): { way: Way; at: number; thing: string } | undefined {
  const words: readonly (readonly [Way, RegExp])[] = [
    ['left', CUT_BY_AUDIT],
    ['raised', RAISED_BEFORE],
    ['cut', CUT_BEFORE],
    ['left', LEFT_BEFORE],
  ];
  for (const [way, pattern] of words) {
    const found = pattern.exec(before);
    if (!found) continue;
    const at = pattern === CUT_BY_AUDIT ? before.length : found.index;
    return { way, at, thing: found[1] ?? '' };
  }
  // 全年预算60万元未拨付 is a budget of something.
  if (/预算(?:数|资金|安排)?$/.test(before)) return undefined;
  return LEFT_BEHIND.test(after) ? { way: 'left', at: before.length, thing: '' } : undefined;
}

/** What is paid last of one thing, though it may be all that was left. */
const LAST_PAYMENT = /尾款|余款|质保金|质量保证金|结算款/;

/** Nothing of its own is named. */
export function isPlain({ own, clause }: Moved): boolean {
  return isOnlyWhole(own) && !LAST_PAYMENT.test(clause);
}

export function isOnlyWhole(words: string): boolean {
  return words.replace(ONLY_WHOLE, '').replace(/[，,\s]/g, '') === '';
}
