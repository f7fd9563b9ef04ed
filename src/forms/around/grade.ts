import { fieldOf, insideField } from '../field';
import { valueOf } from './head';
import type { Spot } from '../grid';
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

/** The grade beside its label, of `□优 ☑良 □中 □差` the one that is ticked. */
export function gradeBeside(region: Region, label: Spot): Field {
  const field = valueOf(region, label, ['grade']);
  if (!BOX.test(field.text)) return field;
  const { row, column } = field.cell;
  const ticked = region
    .filled(row)
    .flatMap((spot) => (spot.left < column ? [] : tickedIn(region, spot)));
  const [only, other] = ticked;
  return only && !other ? only : field;
}

const BOX = /[□☐☑√✓✔■☒]/;
/** A box, ticked or not (`□√` is one), or a grade. */
const TOKEN = /([□☐]?[√✓✔]|[☑■☒])|([□☐]|[（([【]\s*[)）\]】])|(优秀?|良好?|中等?|差)/g;

function tickedIn(region: Region, spot: Spot): readonly Field[] {
  const tokens = [...spot.text.matchAll(TOKEN)];
  // A box stands before each grade, or behind each.
  const step = tokens[0]?.[3] === undefined ? 1 : -1;
  return tokens.flatMap(([, tick], at) => {
    const grade = tick === undefined ? undefined : tokens[at + step];
    const word = grade?.[3];
    return grade && word !== undefined
      ? insideField(region.grid, spot, grade.index, grade.index + word.length)
      : [];
  });
}
