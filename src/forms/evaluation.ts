import type { Writable } from '../amount';
import type { Role } from './families/family';
import { fieldOf, insideField, isBlank, labelOf } from './field';
import { withExecutionRow } from './execution-row';
import { readFunds } from './funds/reader';
import { isFilled, type Spot } from './grid';
import {
  findLabel,
  readGoals,
  readIdentity,
  readMoneyUnit,
  readTitle,
  readYear,
  valueOf,
} from './head';
import { readBody, type TableBody } from './indicators/body';
import type { Block } from './indicators/sections';
import { layoutOf } from './layout';
import { noteMissing } from './missing';
import type { Field, Indicator, Label, Section, SelfEvaluation } from './model';
import { hasRole, speaksOf, type Region } from './region';
import { column, type Table } from './table';
import { labelText, statedPoints } from './text';

/** Reads one self-evaluation form; `undefined` where the table turns out to be something else. */
export function readEvaluation(
  region: Region,
  tables: readonly Table[],
  wanted: SelfEvaluation['kind'] | undefined,
): SelfEvaluation | undefined {
  const first = tables[0];
  if (!first) return undefined;
  const above = first.top - 1;
  const title = readTitle(region, above);
  const plan = region.labels.some(({ label, top }) => label.plan && top <= above);
  if (wanted === undefined && plan && !title) return undefined;
  const unit = readMoneyUnit(region, above);
  const { bodies, bottom } = readBodies(region, tables);
  const fundsAbove = readFunds(region, region.top, above, unit);
  const block = fundsAbove ?? readFunds(region, bottom + 1, region.bottom, unit);
  const subsections = bodies.flatMap((body) => body.subsections);
  const columns = columnsOf(tables);
  const scored = {
    funds: block?.funds,
    sections: bodies.flatMap((body) => body.sections),
    indicators: bodies.flatMap((body) => body.indicators),
  };
  const { funds, sections, indicators } = columns.target ? withExecutionRow(scored) : scored;
  const department = readIdentity(region, 'department', above);
  const projectName = readIdentity(region, 'projectName', above);
  const authority = readIdentity(region, 'authority', above);
  const implementer = readIdentity(region, 'implementer', above);
  if (
    wanted === undefined &&
    !isEvaluation(title?.text, sections, indicators, funds !== undefined, projectName)
  ) {
    return undefined;
  }
  const kind = wanted ?? kindOf(title?.text, projectName, columns);
  const headYear = readYear(region, title, above);
  const goals = readGoals(region, region.top, above, headYear);
  const year = headYear ?? onlyYear(goals.completionsField?.text);
  const inHead = totalAbove(region, above, block?.funds.total.score);
  const below = totalBelow(region, bottom);
  const inTable = bodies.flatMap((body) => body.total ?? []).at(-1) ?? below;
  const total = inTable ?? inHead;
  const again = [inHead, inTable === below ? undefined : below].find(
    (one) => one?.score && isHeadTotal(one.label),
  );
  const last = tables.at(-1) ?? first;
  const tail = readTail(region, bodies, last.bottom + 1);
  noteMissing(region, first, { columns, total, indicators, funds: funds !== undefined });
  return {
    kind,
    layout: layoutOf(region, kind, { columns, funds: funds !== undefined, tables }),
    sheet: region.grid.sheet,
    range: region.used(),
    ...(title && { title }),
    ...(year !== undefined && { year }),
    doubts: [...tables.flatMap((table) => table.doubts), ...region.doubts],
    ...(department && { department }),
    ...(projectName && { projectName }),
    ...(authority && { authority }),
    ...(implementer && { implementer }),
    ...(funds && { funds }),
    ...goals,
    sections,
    ...(subsections.length > 0 && { subsections }),
    ...(tables.length === 1 && tableHeading(region, first)),
    indicators,
    ...(total && { total }),
    ...(inTable && again && { headTotal: again.score }),
    ...tail,
    columns,
  };
}

/** The year that what was done speaks of, if it speaks of one only. */
function onlyYear(text: string | undefined): number | undefined {
  const years = new Set((text ?? '').match(/20\d\d(?=年)/g));
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}

function readBodies(
  region: Region,
  tables: readonly Table[],
): { bodies: TableBody[]; bottom: number } {
  const bodies: TableBody[] = [];
  let from = region.top;
  let sections = 0;
  let subsections = 0;
  let groups = 0;
  for (let index = 0; index < tables.length; index++) {
    const table = tables[index];
    if (!table) continue;
    const repeated: Table[] = [];
    let next = tables[index + 1];
    while (next && repeats(region, table, next)) {
      repeated.push(next);
      next = tables[++index + 1];
    }
    const to = next ? blockTop(region, table, next) - 1 : region.bottom;
    const block = tables.length > 1 ? blockOf(region, from, table) : undefined;
    const body = readBody(region, table, to, { block, repeated, sections, subsections, groups });
    bodies.push(body);
    sections += body.sections.length;
    subsections += body.subsections.length;
    groups = body.indicators.reduce((most, { group }) => Math.max(most, group ?? 0), groups);
    from = body.bottom + 1;
  }
  return { bodies, bottom: from - 1 };
}

/** The same headings once more at the top of a page: the table goes on. */
function repeats(region: Region, table: Table, next: Table): boolean {
  return (
    blockTop(region, table, next) === next.top &&
    blockOf(region, next.top, next) === undefined &&
    table.columns.length === next.columns.length &&
    table.columns.every(({ role, left }, at) => {
      const other = next.columns[at];
      return other?.role === role && other.left === left;
    })
  );
}

/** The row where the next block begins: its heading, or the first of the labels above its table. */
function blockTop(region: Region, table: Table, next: Table): number {
  const heading = region.labels.find(
    (spot) =>
      spot.top > table.bottom &&
      spot.top < next.top &&
      speaksOf(spot, 'goalBlock', 'goals', 'completions') &&
      (statedPoints(spot.text) !== undefined || spot.left <= next.left),
  );
  return heading?.top ?? next.top;
}

/** `年度绩效目标1（40分）` above a table of its own, or down its side. */
function blockOf(region: Region, from: number, table: Table): Block | undefined {
  const { top, bottom } = table;
  const first = column(table, 'level1') ?? column(table, 'level2') ?? column(table, 'name');
  for (let index = region.labels.length - 1; index >= 0; index--) {
    const spot = region.labels[index];
    if (!spot || spot.top > bottom) continue;
    if (spot.top < from) break;
    if (spot.top >= top && (!first || spot.left >= first.left)) continue;
    const points = statedPoints(spot.text);
    if (points && speaksOf(spot, 'goalBlock', 'goals')) {
      return {
        label: labelOf(region.grid, spot),
        weight: insideField(region.grid, spot, points.start, points.end),
      };
    }
  }
  return undefined;
}

/** 绩效指标（90分） above the headings of the only table, or at their side; 分值（90分） as one of them. */
function tableHeading(region: Region, table: Table): Pick<SelfEvaluation, 'tableHeading'> {
  const { top, bottom } = table;
  const blocks = region.labels.filter(
    (spot) =>
      spot.top >= top - 1 && spot.top <= bottom && hasRole(spot, 'indicatorBlock', 'goalBlock'),
  );
  const weights = column(table, 'weight')?.spot;
  for (const spot of weights ? [...blocks, weights] : blocks) {
    const points = statedPoints(spot.text);
    if (!points) continue;
    const label = labelOf(region.grid, spot);
    const statedWeight = insideField(region.grid, spot, points.start, points.end);
    return { tableHeading: { name: 'other', label, statedWeight } };
  }
  return {};
}

function columnsOf(tables: readonly Table[]): SelfEvaluation['columns'] {
  const there = (role: Role): boolean => tables.some((table) => column(table, role));
  return {
    target: there('target'),
    actual: there('actual'),
    weight: there('weight'),
    score: there('score'),
    reason: there('reason'),
  };
}

/** A table of indicators is a self-evaluation only with signs of one: sections, funds, its title, a project. */
function isEvaluation(
  title: string | undefined,
  sections: readonly Section[],
  indicators: readonly Indicator[],
  funds: boolean,
  projectName: Field | undefined,
): boolean {
  const known = sections.filter(({ name }) => name !== 'other').length;
  const categories = indicators.filter(({ category }) => category !== 'other').length;
  return (
    (title !== undefined && /自评|评价/.test(title)) ||
    funds ||
    known >= 2 ||
    categories >= 2 ||
    (known > 0 && projectName !== undefined)
  );
}

function kindOf(
  title: string | undefined,
  projectName: Field | undefined,
  columns: SelfEvaluation['columns'],
): SelfEvaluation['kind'] {
  if (!columns.target && !columns.actual) return 'criteria-self-evaluation';
  if (projectName) return 'project-self-evaluation';
  if (title && /项目/.test(title) && !/整体/.test(title)) return 'project-self-evaluation';
  return 'self-evaluation';
}

const GRADE =
  /^[\s\u3000]*(?:[（(]?(?:自评|评价|绩效)?(?:等级|等次|结果|结论)[）)]?[:：]?)?[\s\u3000“"'（(【]*(优秀?|良好?|中等?|差|合格|不合格|基本合格|较差|一般)[\s\u3000”"'）)】]*$/;

/** A grade that stands among the figures of the total row: `优`, `（自评等级）优`. */
function gradeIn(region: Region, row: number): Field | undefined {
  for (const spot of region.filled(row)) {
    const grade = GRADE.exec(spot.text)?.[1];
    if (grade === undefined) continue;
    const start = spot.text.lastIndexOf(grade);
    return start === 0 && grade.length === spot.text.length
      ? fieldOf(region.grid, spot)
      : insideField(region.grid, spot, start, start + grade.length);
  }
  return undefined;
}

function readTail(
  region: Region,
  bodies: readonly TableBody[],
  from: number,
): Pick<SelfEvaluation, 'grade' | 'sheetReason' | 'remarks' | 'conclusion'> {
  const totalRow = bodies.flatMap((body) => body.totalRow ?? []).at(-1);
  const inTotal = totalRow === undefined ? undefined : gradeIn(region, totalRow);
  const gradeLabel =
    inTotal === undefined
      ? (findLabel(region, 'grade', totalRow ?? from, region.bottom) ??
        findLabel(region, 'grade', region.top, from - 1))
      : undefined;
  const grade = inTotal ?? (gradeLabel && valueOf(region, gradeLabel, ['grade']));
  const reasonLabel =
    rowLabel(region, from, 'sheetReason') ?? rowLabel(region, from, 'reason', OF_A_MISS);
  const measuresLabel = reasonLabel && rowLabel(region, from, 'measures');
  const cause =
    reasonLabel &&
    textOf(region, reasonLabel, hasRole(reasonLabel, 'reason') ? 'reason' : 'sheetReason');
  const measures = measuresLabel && textOf(region, measuresLabel, 'measures');
  const sheetReason =
    cause && measures && !isBlank(measures)
      ? { ...cause, text: [cause.text.trim(), measures.text].filter(Boolean).join('\n') }
      : cause;
  const remarksLabel = rowLabel(region, from, 'remarks');
  const remarks = remarksLabel && valueOf(region, remarksLabel, ['remarks']);
  const conclusionLabel = rowLabel(region, from, 'conclusion');
  const conclusion = conclusionLabel && valueOf(region, conclusionLabel, ['conclusion']);
  const tail: Writable<ReturnType<typeof readTail>> = {};
  if (grade) tail.grade = grade;
  if (sheetReason) tail.sheetReason = sheetReason;
  if (remarks) tail.remarks = remarks;
  if (conclusion) tail.conclusion = conclusion;
  return tail;
}

/** The text of a label: beside it, or beneath a label that has its row to itself. */
function textOf(region: Region, label: Spot, role: Role): Field {
  const beside = valueOf(region, label, [role]);
  const below = region.grid.at(label.bottom + 1, label.left);
  const alone = region.filled(label.top).length === 1 && isBlank(beside);
  return alone && isFilled(below) && !below.label?.roles.length && below.right >= label.right
    ? fieldOf(region.grid, below)
    : beside;
}

/** 说明 and 备注 head a row of any remarks; these words speak of what was missed. */
const OF_A_MISS = /偏差|偏离|未完成|未达|扣分|失分/;

/** A label that heads a row of its own: nothing but its value stands to the right. */
function rowLabel(region: Region, from: number, role: Role, words?: RegExp): Spot | undefined {
  return region
    .speaking(role)
    .find(
      (spot) =>
        spot.top >= from &&
        region.filled(spot.top)[0] === spot &&
        (words?.test(spot.label.inline?.bare ?? spot.label.bare) ?? true),
    );
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
      const score = valueOf(region, spot, [role], { figure: true });
      // 自评分 beside the rate of execution is the funds' own.
      const { row, column } = execution?.cell ?? { row: -1, column: -1 };
      if (score.cell.row === row && score.cell.column === column) continue;
      const beside = score.cell.row === spot.top;
      if (beside && score.reading.kind === 'quantity') {
        return { label: labelOf(region.grid, spot), score };
      }
    }
  }
  return undefined;
}

/** 自评总分, 自评得分: nothing else in the head of a form is named so. */
function isHeadTotal({ text }: Label): boolean {
  return /^(?:单位|部门|项目|绩效)*(?:自评|评价)?(?:总得分|总分|总体得分|自评得分|自评分|自评分数)$/.test(
    labelText(text.replace(/[:：].*$/s, '')).bare,
  );
}

/** A total that stands apart from the table. */
function totalBelow(region: Region, bottom: number): SelfEvaluation['total'] {
  const spot = region.speaking('total').find(({ top }) => top > bottom);
  if (!spot) return undefined;
  const beside = valueOf(region, spot, ['total']);
  // In a row of its own the figure stands under the scores, far to the right.
  const last = region.filled(spot.top).at(-1);
  const score =
    isBlank(beside) && last && last !== spot
      ? fieldOf(region.grid, last, { figure: true })
      : beside;
  return { label: labelOf(region.grid, spot), score };
}
