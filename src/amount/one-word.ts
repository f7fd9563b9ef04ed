import { BEFORE_SOURCE } from './comparators';
import type { Break } from './one-figure';
import { isMultiplier, matchUnit } from './units';

/** A comparator before a figure, and the figure's beginning. */
const BEFORE = new RegExp(`(?:${BEFORE_SOURCE}|百分之)(?=\\s*¥?[+-]?\\d)`, 'g');
const LONGEST_BEFORE = 6;
/** A figure or a part of a date right before a word that bounds it. */
const BOUNDED = /[\d%‰][^\d\s、。;:(]{0,4}$/;
const LIMIT = /^(?:以[上下内前]|之[内前下上]|左右|上下)/;
/** A figure and the beginning of its unit. */
const UNIT_BEGUN = /\d([^\d\s%‰、。;:()]{1,4})$/;
/** What may follow a unit whose name is whole. */
const UNIT_ENDS = /^次?(?:$|[\s、。;,:()/]|[以之][上下内]|[及或每]|左右)/;
const HAN = /[\u4e00-\u9fff]/;

/** Whether a break stands within a word that says what the figure beside it is: `不⏎低于95%`, `320万⏎亩`, `95%以⏎上`, `未⏎执行`. */
export function isOneWord({ left, right }: Pick<Break, 'left' | 'right'>): boolean {
  const last = left.slice(-1);
  if (!HAN.test(last) || !HAN.test(right.charAt(0))) return false;
  if (last === '未' || last === '不') return true;
  if (LIMIT.test(last + right.charAt(0))) return BOUNDED.test(left.slice(0, -1));
  return isComparator(left, right) || isUnit(left, right);
}

function isComparator(left: string, right: string): boolean {
  const head = left.slice(-LONGEST_BEFORE);
  const around = head + right.slice(0, LONGEST_BEFORE + 3);
  for (const { index, 0: word } of around.matchAll(BEFORE)) {
    if (index < head.length && index + word.length > head.length) return true;
  }
  return false;
}

function isUnit(left: string, right: string): boolean {
  const begun = UNIT_BEGUN.exec(left)?.[1];
  if (begun === undefined) return false;
  const whole = matchUnit(begun + right, 0);
  if (!whole?.known || whole.end <= begun.length) return false;
  const own = matchUnit(begun, 0);
  const isWhole = own?.known === true && own.end === begun.length;
  // 万 goes on with 元; 个 and 人 are units of their own, unless nothing but the rest of a longer name follows.
  if (!isWhole || (isMultiplier(own.unit) && whole.unit.dimension === 'money')) return true;
  return UNIT_ENDS.test((begun + right).slice(whole.end));
}
