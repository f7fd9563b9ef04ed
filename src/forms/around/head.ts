import { fieldOf, insideField, isBlank, labelOf, type FieldHints } from '../field';
import type { Role } from '../families/family';
import { projectCodeLength, unitCodeLength } from './codes';
import { isFilled, type Named, type Spot } from '../grid';
import { inLine } from './in-lines';
import type { Field, Label, SelfEvaluation } from '../model';
import type { FormBase } from '../model/field';
import { COLUMNS } from '../funds/headings/columns';
import { hasOneOf, hasRole, type Region } from '../region';
import { moneyUnit, yearIn } from '../labels/text';

/** How far to the right of a label its value may stand, in spots. */
const REACH = 3;
/** Roles whose label is never the value of the label before it. */
const LABELS: readonly Role[] = [
  'department',
  'projectName',
  'authority',
  'implementer',
  'yearField',
  'initialBudget',
  'annualBudget',
  'executed',
  'goals',
  'completions',
  'total',
  'grade',
  'signature',
  'sheetReason',
  'remarks',
  'conclusion',
];

/** 单位：（公章） 某局 */
const SEAL = /^[\s\u3000]*[（(](?:公章|盖章|签章|章)[)）]/;

/** White space, then another label with its colon. */
const NEXT_LABEL = /(?<=\S)[\s\u3000]+[^\s\u3000:：]{2,8}[:：]/;

/** The value of a label: behind its colon, or in the cell to its right. */
export function valueOf(
  region: Region,
  spot: Spot,
  roles: readonly Role[],
  hints: FieldHints = {},
): Field {
  const { grid } = region;
  const inline = spot.label?.inline;
  if (inline?.roles.some((role) => roles.includes(role))) {
    const rest = spot.text.slice(inline.start);
    const seal = SEAL.exec(rest)?.[0].length ?? 0;
    const own = rest.slice(seal);
    if (own.trim() !== '') {
      const start = inline.start + seal;
      // 单位名称：某局　填报日期：2024年3月5日
      const end = NEXT_LABEL.exec(own)?.index ?? own.length;
      return insideField(grid, spot, start, start + end, hints);
    }
  }
  let column = spot.right + 1;
  const first = grid.at(spot.top, column);
  for (let step = 0; step < REACH && column <= region.right; step++) {
    const next = grid.at(spot.top, column);
    if (isFilled(next)) {
      const isOther = next.label?.roles.some((role) => LABELS.includes(role)) || isApart(next);
      if (!isOther) return fieldOf(grid, next, hints);
      // With no cell between the two the value was left out.
      return next === first
        ? insideField(grid, spot, spot.text.length, spot.text.length, hints)
        : fieldOf(grid, first, hints);
    }
    // An empty merged area is a place to fill in, and it is this label's.
    if (next.right > next.left) return fieldOf(grid, next, hints);
    column = next.right + 1;
  }
  return fieldOf(grid, onlyBehind(region, spot) ?? first, hints);
}

/** With the columns of a form pulled apart the value stands further off: the only other cell of its row, and no label. */
function onlyBehind(region: Region, { top, left, right }: Spot): Spot | undefined {
  const [own, value, ...more] = region.filled(top);
  if (own?.left !== left || !value || more.length > 0) return undefined;
  if (value.left > right + 2 * REACH || SEAL.test(value.text)) return undefined;
  const isWords = value.label?.named !== true && /\p{Script=Han}{3}/u.test(value.text);
  return isWords && !/[:：]/.test(value.text) ? value : undefined;
}

/** `填表人：王某`, `单位：万元` */
function isApart({ label }: Spot): boolean {
  return label?.unit !== undefined || label?.inline?.roles.includes('signature') === true;
}

/** The first label of a role in the given rows; `部门` and `单位` alone only where nothing longer is there. */
export function findLabel(region: Region, role: Role, from: number, to: number): Named | undefined {
  let weak: Named | undefined;
  for (const spot of region.speaking(role)) {
    if (spot.top < from || spot.top > to) continue;
    const { label } = spot;
    if (role === 'projectName' && headsAmounts(region, spot)) continue;
    const word = label.roles.includes(role) ? label.bare : label.inline?.bare;
    if (word !== '单位' && word !== '部门') return spot;
    if (!isMoneyUnit(spot)) weak ??= spot;
  }
  return weak;
}

/** `资金名称 | 预算数 | 执行数 | 执行率`: a word that heads the names of a table of money. */
function headsAmounts(region: Region, spot: Named): boolean {
  const columns = region.filled(spot.top).filter((own) => own.left > spot.right);
  return columns.length >= 2 && columns.every((own) => hasOneOf(own, COLUMNS));
}

/** `单位：万元` */
function isMoneyUnit({ label, text }: Named): boolean {
  return moneyUnit(label) !== undefined && text.length < 20;
}

/** What a label of the head says, without the code that stands before it: `308001-某局`. */
export function readIdentity(region: Region, role: Role, to: number): Field | undefined {
  const label = findLabel(region, role, region.top, to);
  const field = label
    ? valueOf(region, label, [role])
    : inLine(region, [role], region.top, to)?.field;
  return field && withoutCode(region, field, role);
}

function withoutCode({ grid }: Region, field: Field, role: Role): Field {
  const lengthOf = role === 'projectName' ? projectCodeLength : unitCodeLength;
  const code = lengthOf(field.text);
  if (code === 0) return field;
  const start = field.inside?.start ?? 0;
  const spot = grid.at(field.cell.row, field.cell.column);
  return insideField(grid, spot, start + code, start + field.text.length);
}

/** 编制人数 and 在职人数 beside the name of the department. */
export function readStaff(region: Region, to: number): SelfEvaluation['staff'] {
  const stated = (role: 'authorised' | 'staff' | 'controlRate') => {
    const spot = findLabel(region, role, region.top, to);
    const own = spot
      ? { label: labelOf(region.grid, spot), field: valueOf(region, spot, [role]) }
      : inLine(region, [role], region.top, to);
    return own?.field.reading.kind === 'quantity' ? own : undefined;
  };
  const [authorised, actual] = [stated('authorised'), stated('staff')];
  if (!authorised && !actual) return undefined;
  const controlRate = stated('controlRate');
  return {
    ...(authorised && { authorised }),
    ...(actual && { actual }),
    ...(controlRate && { controlRate }),
  };
}

export function readTitle(region: Region, to: number): Label | undefined {
  const title = region.labels.find(({ label, top }) => label.title && top <= to);
  return title && labelOf(region.grid, title);
}

/** The unit of money that stands above the form: `金额单位：万元`. */
export function readMoneyUnit(region: Region, to: number): string | undefined {
  return region.labels.find(({ label, top }) => label.unit !== undefined && top <= to)?.label.unit;
}

/**
 * The year of the form: its title's, a year field's, or any other's above the first table. A year that a goal speaks of
 * is none of the form's.
 */
export function readYear(
  region: Region,
  title: Label | undefined,
  to: number,
  isGoal: (spot: Spot) => boolean = () => false,
): HeadYear {
  const fromTitle = title && yearIn(title.text.normalize('NFKC'));
  if (fromTitle !== undefined) {
    const other = yearInHead(region, to, true, isGoal);
    const differs = other !== undefined && other.year !== fromTitle;
    return { year: fromTitle, yearAt: title, ...(differs && { otherYear: other }) };
  }
  const inHead = yearInHead(region, to, false, isGoal);
  if (inHead) return { year: inHead.year, yearAt: inHead.at };
  const reported = reportedYear(region, to);
  return reported === undefined ? {} : { year: reported };
}

export type HeadYear = Pick<FormBase, 'year' | 'yearAt' | 'otherYear'>;

/** A year and nothing else: `（2023年度）`. */
const YEAR_ALONE = /^[([]?20\d\d年?度?[)\]]?$/;

/** The year of a year field, else of a label above the table that names one, or is nothing but one. */
function yearInHead(
  region: Region,
  to: number,
  alone: boolean,
  isGoal: (spot: Spot) => boolean,
): FormBase['otherYear'] {
  const { grid } = region;
  const field = findLabel(region, 'yearField', region.top, to);
  const value = field && valueOf(region, field, ['yearField']);
  const year = value && yearIn(value.text);
  if (value && year !== undefined) return { at: { cell: value.cell, text: value.text }, year };
  const named = yearNamed(region, to);
  if (named) return named;
  const spot = region.labels.find(
    (own) =>
      own.top <= to &&
      own.label.year !== undefined &&
      (!alone || YEAR_ALONE.test(own.label.plain)) &&
      !isGoal(own),
  );
  return spot?.label.year === undefined
    ? undefined
    : { at: labelOf(grid, spot), year: spot.label.year };
}

const OF_EVALUATION = /(?:自评|评价|绩效|考核)年度\s*[:：]\s*(20\d\d)(?!\d)/;

/** `（实施期2022—2024年，自评年度：2024年）`: among several years the one that says it is evaluated. */
function yearNamed(region: Region, to: number): FormBase['otherYear'] {
  for (let row = region.top; row <= to; row++) {
    for (const spot of region.filled(row)) {
      const year = spot.text.includes('年度') ? OF_EVALUATION.exec(spot.text)?.[1] : undefined;
      if (year !== undefined) return { at: labelOf(region.grid, spot), year: Number(year) };
    }
  }
  return undefined;
}

/** Of the years in a list of goals, the only one that states what was done. */
function reportedYear(region: Region, to: number): number | undefined {
  const { grid } = region;
  for (const heading of region.speaking('yearField')) {
    if (heading.top > to) continue;
    const done = region
      .filled(heading.top)
      .find((spot) => spot.left > heading.right && hasRole(spot, 'completions'));
    if (!done) continue;
    const years: number[] = [];
    for (let row = heading.bottom + 1; row <= to; row++) {
      const year = yearIn(grid.at(row, heading.left).text);
      if (year === undefined) break;
      if (!isBlank(fieldOf(grid, grid.at(row, done.left)))) years.push(year);
    }
    return years.length === 1 ? years[0] : undefined;
  }
  return undefined;
}
