import { BEFORE_SOURCE } from './comparators';

/** What stands on both sides of a break, in normalised glyphs. */
export interface Break {
  readonly left: string;
  readonly right: string;
  /** A space and no line break. */
  readonly isSpace: boolean;
  /** The text is what stands behind the label of one figure. */
  readonly labelled: boolean;
}

/** The digits on both sides, and what stands around them. */
interface Halves {
  readonly before: string;
  readonly left: string;
  readonly right: string;
  /** Without white space. */
  readonly behind: string;
}

const LEFT = /\d[\d.,]*$/;
const RIGHT = /^[.,]?\d(?:[\d.,]*\d)?/;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether the digits on both sides of a break are one figure or date beyond doubt. */
export function isOneFigure({ left, right, isSpace, labelled }: Break): boolean {
  if (!isSpace && isDottedDate(left, right)) return true;
  const [first] = LEFT.exec(left) ?? [];
  const [second] = RIGHT.exec(right) ?? [];
  if (first === undefined || second === undefined) return false;
  const halves = {
    before: left.slice(0, -first.length),
    left: first,
    right: second,
    behind: right.slice(second.length).replace(/\s+/g, ''),
  };
  if (isSpace) return isPoint(halves) && !isYear(halves) && !mayBeNumber(halves, 20);
  return isOneDate(halves) || (!beginsAnew(halves) && isOneNumber(halves, labelled));
}

function isOneNumber(halves: Halves, labelled: boolean): boolean {
  const { left, right } = halves;
  if (isPoint(halves)) return !mayBeNumber(halves, 99) || isAlone(halves);
  if (/^\.\d+$/.test(right)) return /^\d[\d,]*$/.test(left);
  if (isOpenGroup(left, right)) return GROUPED.test(left + right);
  const dots = (left + right).split('.').length - 1;
  if (dots > 1 || /[.,]$/.test(left) || /^,/.test(right) || YEAR.test(left)) return false;
  // Of 86⏎00 the second half is no figure of its own.
  return /^0\d/.test(right) || isGoingOn(halves, labelled);
}

/** `2023.1⏎2.20`, `2023-12-⏎20`, `20⏎23/12/20`. */
function isDottedDate(left: string, right: string): boolean {
  if (!/[-./\d]$/.test(left) || !/^[-./\d]/.test(right)) return false;
  const start = left.slice(-LONGEST_DATE);
  for (const { index, 0: date } of (start + right).matchAll(DOTTED)) {
    if (index < start.length && index + date.length > start.length) return true;
  }
  return false;
}

const LONGEST_DATE = 9;
const DOTTED =
  /(?<![\d.])(?:19|20)\d\d([-./])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?![\d、.])/g;

/** `2023年1⏎2月`, `5月1⏎2日`, `20⏎23年`. */
function isOneDate({ before, left, right, behind }: Halves): boolean {
  const whole = left + right;
  if (!/^\d{2,4}$/.test(whole)) return false;
  const value = Number(whole);
  if (behind.startsWith('年')) return YEAR.test(whole);
  if (whole.length > 2 || value === 0) return false;
  if (behind.startsWith('月')) return value <= 12 && /年\s*$/.test(before);
  return /^[日号]/.test(behind) && value <= 31 && /月\s*$/.test(before);
}

/** The break stands behind the point: `9.⏎36`. */
function isPoint({ left, right }: Halves): boolean {
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)\.$/.test(left) && /^\d+$/.test(right);
}

/** `2023. 12. 31`: a date or a month. */
function isYear({ left }: Halves): boolean {
  return YEAR.test(left.slice(0, -1));
}

/** `3.⏎25个中心`: the number of an item. */
function mayBeNumber({ before, left }: Halves, most: number): boolean {
  const number = Number.parseInt(left, 10);
  return number > 0 && number <= most && /(?:^|[\s。;:、])$/.test(before);
}

/** Nothing stands around the figure but its unit. */
function isAlone({ before, behind }: Halves): boolean {
  return before.trim() === '' && /^[^\d、。;:]{0,6}$/.test(behind);
}

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** A comma at the break, or a group of fewer than three digits before it. */
function isOpenGroup(left: string, right: string): boolean {
  return left.endsWith(',') || right.startsWith(',') || /,\d{1,2}$/.test(left);
}

/** A new line that begins with a year or the number of an item, and a digit that is part of a name or an order. */
function beginsAnew({ before, left, right, behind }: Halves): boolean {
  if (/[A-Za-z_〔[第]$/.test(before)) return true;
  if (YEAR.test(right) && behind.startsWith('年')) return true;
  if (/^\d{1,2}$/.test(right) && /^[、.:]/.test(behind)) return true;
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')');
  return behind.startsWith(')') && !isOpen && !left.includes('.');
}

/** A sign, a word or a label before a figure: what follows it is one. */
const LED = new RegExp(`(?:${BEFORE_SOURCE}|[¥:\\u4e00-\\u9fff])\\s*$`);
const UNIT = /^[%‰℃㎡A-Za-z\u4e00-\u9fff]/;
/** Money and rates have no more places. */
const MOST_PLACES = 2;

/**
 * `468.7⏎5元`, `≤4⏎80元`, `抽检12⏎26批次`: with the unit behind the second half, where a list has one behind each. `￥1,250.0⏎0` has it
 * before the first.
 */
function isGoingOn(halves: Halves, labelled: boolean): boolean {
  const { before, left, right, behind } = halves;
  const point = left.indexOf('.');
  const isOnly = labelled && isAlone(halves);
  if (point < 0) return isOnly || (UNIT.test(behind) && LED.test(before));
  if (left.length - point - 1 + right.length > MOST_PLACES) return false;
  return isOnly || UNIT.test(behind) || /¥\s*$/.test(before);
}
