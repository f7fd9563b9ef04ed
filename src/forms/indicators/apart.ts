import { fieldOf, insideField, isBlank, labelOf } from '../field';
import type { Spot } from '../grid';
import { valueOf } from '../around/head';
import { inLine } from '../around/in-lines';
import type { Field, Label, SelfEvaluation } from '../model';
import { hasRole, type Region } from '../region';
import type { Rows } from '../others/table-below';
import { column, type Column, type Table } from '../table/table';
import { labelText } from '../labels/text';
import { blankClosing, closingLabel } from './closing';
import { columnSpot } from './total';

/** Where a form may tell its total. */
interface Places {
  /** The last row above the tables of indicators, and the last one of theirs. */
  readonly above: number;
  readonly bottom: number;
  /** Of a list beneath them the total is none of the form's. */
  readonly list: Rows | undefined;
  readonly last: Table;
  /** The total row of the tables. */
  readonly ofTable: SelfEvaluation['total'];
  /** The same as the first row of a table. */
  readonly onTop: SelfEvaluation['total'];
  /** The score of the execution, which is no total. */
  readonly execution: Field | undefined;
  /** What names the sum of the funds, which is no total either. */
  readonly funds: Label | undefined;
  readonly conclusion: Field | undefined;
  readonly year: number | undefined;
}

/** The total of a form, and where it stands once more. */
export function readTotals(
  region: Region,
  { above, bottom, list, last, ofTable, onTop, execution, funds, conclusion, year }: Places,
): Pick<SelfEvaluation, 'total' | 'headTotal'> {
  const inHead = totalAbove(region, above, execution);
  const below = totalBelow(region, { bottom, list, funds }, column(last, 'score'));
  const told = totalTold(region, conclusion, year);
  const inTable = ofTable ?? below;
  const total =
    inTable ?? inHead ?? totalInHeading(region, last) ?? told ?? leftOpen(region, bottom);
  if (!total) return {};
  const again = [inHead, ofTable && below].find((one) => one?.score && isHeadTotal(one.label));
  const second = onTop ?? (inTable && again) ?? (total === told ? undefined : told);
  return { total, ...(second && { headTotal: second.score }) };
}

/** 自评得分 at the foot of a form, with nothing beside it. */
function leftOpen(region: Region, bottom: number): SelfEvaluation['total'] {
  const spot = blankClosing(region, bottom + 1);
  return spot && { label: labelOf(region.grid, spot), score: valueOf(region, spot, ['score']) };
}

/** 自评得分：99.6分 in the head of a form without a total row. */
function totalAbove(
  region: Region,
  above: number,
  execution: Field | undefined,
): SelfEvaluation['total'] {
  for (const role of ['total', 'score'] as const) {
    for (const spot of region.speaking(role)) {
      // A heading of the funds has its figures beneath it.
      if (spot.top > above || hasRole(spot, 'fundsTotal') || /执行/.test(spot.text)) continue;
      const score = valueOf(region, spot, [role], FIGURE);
      const under = underHeading(region, spot);
      if (under && isBlank(score)) return { label: labelOf(region.grid, spot), score: under };
      // 自评分 beside the rate of execution is the funds' own.
      const { row, column } = execution?.cell ?? { row: -1, column: -1 };
      if (score.cell.row === row && score.cell.column === column) continue;
      const beside = score.cell.row === spot.top;
      if (beside && score.reading.kind === 'quantity') {
        return { label: labelOf(region.grid, spot), score };
      }
    }
  }
  const behind = inLine(region, ['total', 'score'], region.top, above, FIGURE);
  if (!behind || behind.field.reading.kind !== 'quantity' || !isHeadTotal(behind.label)) {
    return undefined;
  }
  return { label: behind.label, score: behind.field };
}

const FIGURE = { figure: true } as const;

/** 自评总分 as the last heading of the funds, with its figure beneath. */
function underHeading(region: Region, spot: Spot): Field | undefined {
  if (!/总分|总得分/.test(spot.label?.bare ?? '') || region.filled(spot.top).at(-1) !== spot) {
    return undefined;
  }
  const field = fieldOf(region.grid, region.grid.at(spot.bottom + 1, spot.left), FIGURE);
  return field.reading.kind === 'quantity' ? field : undefined;
}

/** 自评总分, 自评得分: nothing else in the head of a form is named so. */
function isHeadTotal({ text }: Label): boolean {
  return /^(?:单位|部门|项目|绩效)*(?:自评|评价)?(?:总得分|总分|总体得分|自评得分|自评分|自评分数)$/.test(
    labelText(text.replace(/[:：].*$/s, '')).bare,
  );
}

/** A total that stands apart from the table: under the scores, or beside its label. */
function totalBelow(
  region: Region,
  { bottom, list, funds }: Pick<Places, 'bottom' | 'list' | 'funds'>,
  scores: Column | undefined,
): SelfEvaluation['total'] {
  const isListed = (row: number): boolean =>
    list !== undefined && row >= list.top && row <= list.bottom;
  const spot =
    region
      .speaking('total')
      .find(({ top }) => top > bottom && top !== funds?.cell.row && !isListed(top)) ??
    closingBelow(region, bottom, isListed);
  if (!spot) return undefined;
  const under = scores && columnSpot(region.grid, spot.top, scores);
  const last = region.filled(spot.top).at(-1);
  const field = (at: Spot): Field => fieldOf(region.grid, at, FIGURE);
  if (under && under === last && under !== spot && field(under).reading.kind === 'quantity') {
    return { label: labelOf(region.grid, spot), score: field(under) };
  }
  const beside = valueOf(region, spot, ['total', 'score', 'grade']);
  // In a row of its own the figure stands under the scores, far to the right.
  const score = isBlank(beside) && last && last !== spot ? field(last) : beside;
  return { label: labelOf(region.grid, spot), score };
}

function closingBelow(
  region: Region,
  bottom: number,
  isListed: (row: number) => boolean,
): Spot | undefined {
  for (let row = bottom + 1; row <= region.bottom; row++) {
    if (isListed(row)) continue;
    const spot = closingLabel(region, row, region.left);
    if (spot) return spot;
  }
  return undefined;
}

const IN_HEADING =
  /[（(]\s*(?:合计|总分|总计|共计|总得分|得分合计)\s*[:：]?\s*([\d０-９]{1,3}(?:[.．][\d０-９]+)?)\s*分?\s*[)）]/;

/** 得分（合计：97.6） heads the scores of a form without a total row. */
function totalInHeading(region: Region, table: Table): SelfEvaluation['total'] {
  const spot = column(table, 'score')?.spot;
  const match = spot && IN_HEADING.exec(spot.text);
  const points = match?.[1];
  if (!match || points === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(points);
  return {
    label: labelOf(region.grid, spot),
    score: insideField(region.grid, spot, start, start + points.length, { figure: true }),
  };
}

/** 自评总分98.5分; 产出得分50分 and 满分100分 are no totals. */
const TOLD =
  /(?:自评|绩效|综合|评价|最终|项目|部门|单位|整体)+(?:总得分|总分|总评分|得分|评分)(?:数|值)?[:：]?(?:结果)?[为是]?[:：]?[\s\u3000]*([\d０-９]{1,3}(?:[.．][\d０-９]+)?)[\s\u3000]*分/g;

/** The total that the conclusion tells in words, where it tells of one only. */
function totalTold(
  region: Region,
  conclusion: Field | undefined,
  year: number | undefined,
): SelfEvaluation['total'] {
  if (!conclusion) return undefined;
  const { row, column } = conclusion.cell;
  const spot = region.grid.at(row, column);
  const found = [...spot.text.matchAll(TOLD)].filter(
    ({ 0: words, index }) =>
      !isOfAnotherYear(spot.text.slice(0, index), year) &&
      (words.includes('总') || !OF_SECTION.test(spot.text.slice(0, index))),
  );
  const [match] = found;
  const points = match?.[1];
  if (!points || new Set(found.map(([, one]) => one)).size > 1) return undefined;
  const start = match.index + match[0].lastIndexOf(points);
  return {
    label: labelOf(region.grid, spot),
    score: {
      ...insideField(region.grid, spot, start, start + points.length, { figure: true }),
      told: true,
    },
  };
}

/** 产出指标分值50分，自评得分49.47分: of what the clause before has the weight of. */
const OF_SECTION =
  /(?:指标|产出|效益|满意度?|成本|过程|决策|执行率?|执行情况)[^，,。；;\d]{0,6}[（(]?\d+(?:\.\d+)?\s*分[)）]?[，,、\s]*$/;

/** 该项目2023年自评得分, 上年度自评得分: by the last words of its sentence that name a year. */
function isOfAnotherYear(before: string, year: number | undefined): boolean {
  const words = before.slice(before.search(/[^。；;\n\r]*$/));
  const named = /.*((?:20\d\d|[上去往本今当]|上一)年)/.exec(words)?.[1];
  if (named === undefined || /[本今当]/.test(named)) return false;
  return !named.startsWith('20') || (year !== undefined && Number.parseInt(named, 10) !== year);
}
