import { gather } from '../../amount';
import { fieldOf, insideField } from '../field';
import { valueOf } from './head';
import type { Spot } from '../grid';
import { markIn, tickedAmong } from '../labels/ticks';
import type { Field } from '../model';
import type { Region } from '../region';

const GRADE =
  /^[\s\u3000]*(?:[（(]?(?:自评|评价|绩效)?(?:等级|等次|结果|结论)[）)]?[:：]?)?[\s\u3000“"'（(【]*(优秀?|良好?|中等?|差|合格|不合格|基本合格|较差|一般)[\s\u3000”"'）)】]*$/;

/** 99.18分（优）, 优（99.18分）, 自评总分及等级：99.18分，优 */
const WITH_POINTS =
  /(?:^|[:：])[\s\u3000]*(?:\d+(?:\.\d+)?\s*分?[\s（(，,、/]*(?:等级[:：]?)?(优秀?|良好?|中等?|差)|(优秀?|良好?|中等?|差)[\s（(，,、/]*\d+(?:\.\d+)?\s*分?)[\s)）]*$/;

function gradeWithPoints(text: string): string | undefined {
  const [, behind, before] = isShort(text) ? (WITH_POINTS.exec(text) ?? []) : [];
  return behind ?? before;
}

/** Where the points stand in a text that has the grade as well. */
export function pointsWithGrade(text: string): readonly [start: number, end: number] | undefined {
  const match = isShort(text) ? WITH_POINTS.exec(text) : null;
  const points = match && POINTS.exec(match[0]);
  if (!match || !points) return undefined;
  const start = match.index + points.index;
  return [start, start + points[0].length];
}

const POINTS = /\d+(?:\.\d+)?/;

function isShort(text: string): boolean {
  return text.length <= LONGEST;
}

const LONGEST = 30;

/** A grade that stands among the figures of the total row: `优`, `（自评等级）优`. */
export function gradeIn(region: Region, row: number): Field | undefined {
  for (const spot of region.filled(row)) {
    const grade = GRADE.exec(spot.text)?.[1] ?? gradeWithPoints(spot.text);
    if (grade === undefined) continue;
    const start = spot.text.lastIndexOf(grade);
    return start === 0 && grade.length === spot.text.length
      ? fieldOf(region.grid, spot)
      : insideField(region.grid, spot, start, start + grade.length);
  }
  return undefined;
}

/** The grade beside its label: the one that is ticked of `□优 ☑良 □中 □差`, or of several cells; all that are ticked where more than one is. */
export function gradesBeside(region: Region, label: Spot): readonly [Field, ...Field[]] {
  const field = valueOf(region, label, ['grade']);
  const { row, column } = field.cell;
  const spots = region.filled(row).filter(({ left }) => left >= column);
  const scale = spots.filter(({ text }) => gradeAlone(text) !== undefined);
  const isScale = new Set(scale.map(({ text }) => gradeAlone(text))).size >= SMALLEST_SCALE;
  const [first, ...more] = isScale
    ? tickedOf(region, label, spots, scale).map((spot) => gradeOf(region, spot))
    : spots.flatMap((spot) => tickedIn(region, spot));
  if (first) return [first, ...more];
  // A scale of which none is ticked gives no grade.
  const end = label.text.length;
  return [isScale ? insideField(region.grid, label, end, end) : field];
}

const GRADES = '优秀?|良好?|中等?|一般|较?差|基本合格|不合格|合格';
const ALONE = new RegExp(
  `^[\\s\\u3000]*(${GRADES})[\\s\\u3000]*(?:[（(][^（）()]*\\d[^（）()]*[)）])?[\\s\\u3000]*$`,
);
const SMALLEST_SCALE = 3;

function gradeAlone(text: string): string | undefined {
  return isShort(text) ? ALONE.exec(text)?.[1] : undefined;
}

function gradeOf({ grid }: Region, spot: Spot): Field {
  const word = gradeAlone(spot.text) ?? '';
  const start = spot.text.indexOf(word);
  return insideField(grid, spot, start, start + word.length);
}

/** The cells of a scale that a tick stands beside or, with none in their row, beneath. */
function tickedOf(
  { grid }: Region,
  label: Spot,
  spots: readonly Spot[],
  scale: readonly Spot[],
): readonly Spot[] {
  const ticks = spots.filter(({ text }) => markIn(text) === 'tick');
  if (ticks.length === 0) {
    return scale.filter((spot) =>
      grid
        .filled(spot.bottom + 1, spot.left, spot.right)
        .some(({ text }) => markIn(text) === 'tick'),
    );
  }
  // The places for the ticks stand before the grades where one stands before the first of them.
  const isBefore = (scale[0]?.left ?? 0) > label.right + 1;
  return gather(ticks, ({ left }) =>
    isBefore
      ? (scale.find((spot) => spot.left > left) ?? [])
      : (scale.filter((spot) => spot.left < left).at(-1) ?? []),
  );
}

function tickedIn(region: Region, spot: Spot): readonly Field[] {
  return tickedAmong(spot.text, GRADES).map(({ start, end }) =>
    insideField(region.grid, spot, start, end),
  );
}
