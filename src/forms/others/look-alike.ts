import type { Dictionary } from '../labels/dictionary';
import type { Role } from '../families/family';
import { cellRef } from '../field';
import type { Grid, Spot } from '../grid';
import { BASIC_COLUMNS, type FormDoubt, type FormKind, type UnreadForm } from '../model';
import { sectionName } from '../indicators/naming';
import type { Anchor } from '../sheet/split';
import { isUnrelated } from './unrelated';

const EVALUATION: readonly Role[] = ['name', 'target', 'actual', 'weight', 'score'];
const BASIC: readonly Role[] = ['threePublic', 'project', 'operating', 'procurement', 'authorised'];

const HEAD: readonly Role[] = ['department', 'projectName', 'annualBudget', 'executed'];

/** A cover page has a title and a name as well. */
function isTable(grid: Grid): boolean {
  for (let row = grid.top; row <= grid.bottom; row++) if (grid.row(row).length >= 4) return true;
  return false;
}

const LIST_TITLE = /汇总|一览|统计表|清单|台账|目录/;

/** A sheet with the title of a form, or with labels enough of one, and no form that could be read. */
export function lookAlike(
  grid: Grid,
  _words: Dictionary,
  anchors: readonly Anchor[],
): UnreadForm[] {
  const found = new Map<Role, Spot>();
  let title: Spot | undefined;
  let titles = 0;
  for (const spot of grid.named) {
    if (spot.label.title) {
      title ??= spot;
      titles++;
    }
    for (const role of spot.label.roles) if (!found.has(role)) found.set(role, spot);
  }
  const evaluation = EVALUATION.filter((role) => found.has(role)).length;
  const basic = BASIC.filter((role) => found.has(role)).length;
  // A table of contents names many forms and holds none, and so does a list of projects with their scores.
  const listed = (titles > 2 || LIST_TITLE.test(title?.text ?? '')) && evaluation < 2 && basic < 2;
  if (listed || isUnrelated(grid)) return [];
  const known = evaluation + basic > 0 || HEAD.some((role) => found.has(role));
  if (!(title && known && isTable(grid)) && basic < 3) return [];
  const named = title?.text ?? '';
  const isBasic = /基础数据/.test(named) || (basic > evaluation && !/自评/.test(named));
  return [unread(grid, isBasic, found, title, anchors)];
}

/** 产出指标 at the head of a row: where headings cannot be read, they stood above it. */
function firstSection(grid: Grid): Spot | undefined {
  for (let row = grid.top; row <= grid.bottom; row++) {
    const first = grid.row(row)[0];
    if (first?.label && !first.label.title && sectionName(first.label.bare) !== 'other')
      return first;
  }
  return undefined;
}

/** Headings one below another: each indicator stands in a column of its own. */
function isSideways(found: ReadonlyMap<Role, Spot>): boolean {
  const spots = EVALUATION.flatMap((role) => found.get(role) ?? []);
  const columns = new Set(spots.map(({ left }) => left));
  const rows = new Set(spots.map(({ top }) => top));
  return spots.length >= 3 && columns.size === 1 && rows.size === spots.length;
}

function unread(
  grid: Grid,
  isBasic: boolean,
  found: ReadonlyMap<Role, Spot>,
  title: Spot | undefined,
  anchors: readonly Anchor[],
): UnreadForm {
  const named = title?.text ?? '';
  const isProject = found.has('projectName') || (/项目/.test(named) && !/整体/.test(named));
  const evaluation = isProject ? 'project-self-evaluation' : 'self-evaluation';
  const kind: FormKind = isBasic ? 'basic-data' : evaluation;
  const needed: readonly Role[] = isBasic ? BASIC_COLUMNS : EVALUATION;
  const head =
    (anchors.length === 0 && !isBasic ? firstSection(grid) : undefined) ??
    [...found.entries()].find(([role]) => needed.includes(role))?.[1] ??
    title;
  const own = anchors.flatMap((anchor) =>
    anchor.kind === 'evaluation' ? anchor.table.doubts : [],
  );
  const doubts: FormDoubt[] = needed
    .filter((role) => !found.has(role))
    .map((role) => ({
      kind: 'missing-label' as const,
      field: role === 'name' ? 'indicator' : role,
      ...(head && { cell: cellRef(grid, head) }),
    }));
  if (isSideways(found)) {
    const cell = head && cellRef(grid, head);
    return {
      sheet: grid.sheet,
      kind,
      doubts: [{ kind: 'sideways', field: 'header', ...(cell && { cell }) }],
    };
  }
  if (doubts.length === 0 && own.length === 0) {
    doubts.push({
      kind: 'doubtful-label',
      field: 'header',
      ...(head && { cell: cellRef(grid, head) }),
    });
  }
  return { sheet: grid.sheet, kind, doubts: [...own, ...doubts] };
}
