/** Figures whose words are those of a row but for a few: 检测桥梁 and 桥梁检测, 汛期报汛及时率 and 汛期水情报汛及时率. */
import { align, type Quantity } from '../../amount';
import type { Indicator } from '../../forms';
import type { Row } from '../rows';
import { bareUnit, nounsOf, type Counted } from './nouns';
import { oddNoun } from './own-names';

/** Each of two words that have changed places. */
const SHORTEST_WORD = 2;
/** Words in common at either end, and of all of the longer name. */
const END = 2;
const MOST_OF_IT = 0.6;
const SHORTEST = 4;
/** For whom something is done, and says no more than that. */
const FOR_WHOM = /^(?:惠及|涉及|受益|使)(?=..)/;
const ON_AVERAGE = /年?平均|年均(?=浓度)/;
/** Words that make another thing of what they are put into. */
const OTHER = /[不未非无免新旧老男女初高中低大小内外前后上下省市县区乡镇村其他复再首]|增|减|净|除/;

/** The one row that a figure of the same unit may be of; to tell another figure apart proves less than by its very name. */
export function rowAlike(
  { nouns, figure }: Counted,
  column: 'target' | 'actual',
  rows: readonly Row[],
): Row | undefined {
  const near = rows.filter(({ indicator }) => {
    const own = nounsOfRow(indicator);
    return nouns.some((noun) => own.some((name) => areAlike(noun, name)));
  });
  const unit = bareUnit(figure);
  const others = near.length > 0 ? near : partsIn(nouns, figure, column, rows);
  const [row, another] = others.length > 0 ? others : endsAmong(nouns, unit, rows);
  if (!row || another) return undefined;
  return unit !== undefined && unit === unitOf(row.indicator) ? row : undefined;
}

/** The rows whose longer names end in what is said, where nothing else is counted in that unit: 数字化档案 of 馆藏档案数字化. */
function endsAmong(
  nouns: readonly string[],
  unit: string | undefined,
  rows: readonly Row[],
): readonly Row[] {
  const [row, another] = rows.filter(({ indicator }) => unitOf(indicator) === unit);
  if (!row || another) return [];
  const names = nounsOf(row.indicator.name);
  return nouns.some((noun) => names.some((name) => isEndOf(noun, name))) ? [row] : [];
}

/** Whether a name ends in a noun, or in its two words the other way round, and what stands before makes no other thing of it. */
function isEndOf(noun: string, name: string): boolean {
  if (noun.length < SHORTEST || noun.length >= name.length) return false;
  const before = name.slice(0, name.length - noun.length);
  if (before.length < END || OTHER.test(before)) return false;
  const end = name.slice(before.length);
  return end === noun || isTurned(noun, end);
}

function nounsOfRow({ name }: Indicator): readonly string[] {
  const odd = oddNoun(name);
  return odd === undefined ? nounsOf(name) : [...nounsOf(name), odd];
}

function areAlike(noun: string, name: string): boolean {
  if (isTurned(noun, name)) return true;
  const [thing, own] = [noun, name].map((one) => one.replace(FOR_WHOM, '').replace(ON_AVERAGE, ''));
  if (!thing || !own) return false;
  return thing === own || isShort(thing, own);
}

/** The same two words in the other order. */
function isTurned(noun: string, name: string): boolean {
  if (noun.length !== name.length) return false;
  const at = (noun + noun).indexOf(name);
  return at >= SHORTEST_WORD && noun.length - at >= SHORTEST_WORD;
}

/** Of the words of a name some are left out in its middle. */
function isShort(short: string, name: string): boolean {
  if (short.length <= SHORTEST || short.length >= name.length) return false;
  if (short.length < name.length * MOST_OF_IT) return false;
  const left = leftOut(short, name);
  return left !== undefined && left.length > 1 && !OTHER.test(left);
}

/** What a name has in one place between the first and the last words of another. */
function leftOut(short: string, name: string): string | undefined {
  let at = 0;
  while (at < short.length && short[at] === name[at]) at++;
  const rest = short.slice(at);
  if (at < END || rest.length < END || !name.endsWith(rest)) return undefined;
  return name.slice(at, name.length - rest.length);
}

/** A part of what a row counts, of which there cannot be more than of the whole: 签订线上合作协议 of 签订合作协议. */
function partsIn(
  nouns: readonly string[],
  figure: Quantity,
  column: 'target' | 'actual',
  rows: readonly Row[],
): readonly Row[] {
  if (column === 'target') return [];
  return rows.filter(({ indicator }) => {
    const { reading } = indicator.actual ?? {};
    if (reading?.kind !== 'quantity' || reading.unit?.dimension !== 'count') return false;
    const [said, whole] = align(figure, reading) ?? [];
    if (!said || !whole || !said.greaterThan(whole)) return false;
    const names = nounsOf(indicator.name);
    return nouns.some((noun) =>
      names.some((name) => name.length > SHORTEST && leftOut(name, noun) !== undefined),
    );
  });
}

/** What a row is counted in. */
export function unitOf({ actual, target }: Indicator): string | undefined {
  for (const field of [actual, target]) {
    if (field?.reading.kind === 'quantity' && field.reading.unit) return bareUnit(field.reading);
  }
  return undefined;
}
