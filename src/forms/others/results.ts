import type { Role } from '../families/family';
import { cellRef } from '../field';
import { isFilled, type Grid, type Named } from '../grid';
import type { FormLeftOut } from '../model';
import { speaksOf } from '../region';

/** What a self-evaluation comes to. */
const RESULTS: readonly (readonly Role[])[] = [['score', 'total'], ['grade'], ['executionRate']];
const OF_BUDGETS = /自评|绩效评价|支出绩效/;
const FIGURE = /^\d+(?:\.\d+)?(?:分|%)?$/;
const GRADE = /^(?:优秀?|良好?|中|差|[一二三四]等|合格|不合格)$/;

/** 自评得分, 执行率 and 自评结果 with their values and nothing of what they follow from. */
export function resultsAlone(grid: Grid): FormLeftOut | undefined {
  const isOfBudgets = grid.named.some(({ text }) => OF_BUDGETS.test(text));
  if (!isOfBudgets || grid.named.some((spot) => speaksOf(spot, 'name', 'level1', 'target')))
    return undefined;
  const found = RESULTS.flatMap(
    (roles) => grid.named.find((spot) => speaksOf(spot, ...roles) && hasResult(grid, spot)) ?? [],
  );
  const isScored = found.some((spot) => speaksOf(spot, 'score', 'total', 'grade'));
  const [first] = found.sort((a, b) => a.top - b.top || a.left - b.left);
  if (!first || !isScored || found.length < 2) return undefined;
  return { sheet: grid.sheet, kind: 'self-evaluation', why: 'results', cell: cellRef(grid, first) };
}

/** A value behind the colon, beside the label or below it; an explanation of the word is none. */
function hasResult(grid: Grid, spot: Named): boolean {
  const { inline } = spot.label;
  if (inline) return isResult(spot.text.slice(inline.start));
  const values = [grid.at(spot.top, spot.right + 1), grid.at(spot.bottom + 1, spot.left)];
  return values.some((value) => isFilled(value) && isResult(value.text));
}

function isResult(text: string): boolean {
  const value = text.normalize('NFKC').replace(/\s+/g, '');
  return FIGURE.test(value) || GRADE.test(value);
}
