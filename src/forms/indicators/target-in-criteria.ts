import { commensurable, findAmounts, remembered, type Reading } from '../../amount';
import { fieldOf, insideField, isBlank } from '../field';
import type { Grid, Spot } from '../grid';
import type { Field, Indicator } from '../model';
import { squeeze } from '../labels/text';

/* What a row is to reach, where only its 评分标准 or 指标说明 tell it. */

/** Where in a text a figure stands that may be the target, and what it is said of. */
interface Stated {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  readonly of: string;
  /** The same with all its words: 完成 says nothing, and belongs to 预算完成率. */
  readonly said: string;
  /** 目标值80公里: no points have to be given for it. */
  readonly isLabelled: boolean;
}

const STOP = /[，,；;。、\n\s（()）]/;
/** 目标值, 年度目标为, 计划完成: what follows is the target. */
const LABEL =
  /(?:年度|本年度?|全年|绩效|预期|设定)*(?:目标|指标|计划|标准)(?:值|数|数量|任务)?(?:[:：=＝]|应|需|为|是|完成|达到?)*$/;
/** What says that the figure is reached, and nothing of what it is. */
const REACHED =
  /得?满分|或者?|如果?|若|凡|当|实际|年度|全年|本年|累计|完成|达到?|实现|控制|保持|确保|做到|不断|应|在|为|是|于|至|到|的|率?[=＝]/g;
const GIVEN = '(?:的|者|时|即|则|可|完成|以上|及以上|（含）|\\(含\\))*[，,：:]?(?:则|可|即)?';

/** All that a text may state a target by, with what each is said of; full marks alone are given for it. */
const statedIn = remembered((text): readonly Stated[] => {
  const found = findAmounts(text);
  return found.flatMap(({ start, end, reading, conflict }, at): readonly Stated[] => {
    if (conflict || (reading.kind === 'quantity' && POINTS.test(reading.unit?.name ?? '')))
      return [];
    const before = lastClause(text.slice(found[at - 1]?.end ?? 0, start));
    if (/每|[×*÷/+-]$|低于$|不足$|超过?$/.test(before)) return [];
    const isLabelled = LABEL.test(before);
    const of = squeeze(before)
      .replace(LABEL, '')
      .replace(REACHED, '')
      .replace(/[:：=＝“”"]/g, '');
    return [{ start, end, reading, of, said: squeeze(before), isLabelled }];
  });
}, 256);

const POINTS = /^分$/;

function lastClause(text: string): string {
  const pieces = text.split(STOP);
  return pieces.at(-1) ?? '';
}

/**
 * The one figure that full marks are given for, or that is called the target, or that is all the cell says. `undefined` where there
 * are several, it is of something else, or the result cannot be held against it.
 */
export function targetInCriteria(
  grid: Grid,
  spot: Spot,
  row: Pick<Indicator, 'name' | 'actual' | 'weight'>,
): Field | undefined {
  const whole = fieldOf(grid, spot);
  if (isBlank(whole)) return undefined;
  if (isPlain(whole.reading)) return isComparable(whole.reading, row) ? whole : undefined;
  const stated = statedIn(spot.text).filter(
    ({ of, said, reading }) =>
      (said.includes(row.name) || isOf(of, row.name)) && isComparable(reading, row),
  );
  const labelled = stated.filter(({ isLabelled }) => isLabelled);
  const full = stated.filter(({ end }) => isFull(spot.text.slice(end), row.weight));
  const [one, ...others] = labelled.length > 0 ? labelled : full;
  if (!one || others.some(({ reading }) => !isSame(reading, one.reading))) return undefined;
  return insideField(grid, spot, one.start, one.end);
}

/** A figure or a date and nothing besides. */
function isPlain(reading: Reading): boolean {
  if (reading.kind === 'range') return true;
  if (reading.kind === 'date') return reading.tail === undefined;
  return reading.kind === 'quantity' && !reading.lead && !reading.tail && !reading.also;
}

/** Whether what is measured is the row itself: 完成率≥95% of another thing's target is not. */
function isOf(subject: string, name: string): boolean {
  if (subject === '' || name.includes(subject) || subject.includes(name)) return true;
  const end = name.slice(-3);
  return end.length === 3 && /[率度]$/.test(end) && subject.endsWith(end);
}

/** A result in words says nothing of units. */
function isComparable(reading: Reading, { actual, name }: Pick<Indicator, 'name' | 'actual'>) {
  const given = actual?.reading;
  if (given?.kind === 'words' || given?.kind === 'blank' || given === undefined) return true;
  if (reading.kind === 'quantity' && given.kind === 'quantity') {
    if (commensurable(reading, given)) return true;
    return given.unit === undefined || (reading.unit === undefined && !/[率度]$/.test(name));
  }
  return reading.kind === given.kind || reading.kind === 'range';
}

/** Whether full marks follow: 得满分, or as many points as the row is worth. */
function isFull(after: string, weight: Field | undefined): boolean {
  const points = weight?.reading.kind === 'quantity' ? weight.reading.value.toFixed() : undefined;
  const all = ['(?:满|全|标准)分', '全部分值', ...(points === undefined ? [] : [`${points}分`])];
  return new RegExp(`^${GIVEN}(?:[得计给记]|不扣分)?(?:${all.join('|')}|不扣分)`).test(
    after.replace(/\s/g, ''),
  );
}

function isSame(one: Reading, other: Reading): boolean {
  if (one.kind !== 'quantity' || other.kind !== 'quantity') return one.text === other.text;
  return (
    one.value.equals(other.value) &&
    one.unit?.name === other.unit?.name &&
    one.comparator === other.comparator
  );
}
