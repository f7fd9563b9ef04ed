import { has, type Classified, type Dictionary } from '../labels/dictionary';
import type { Role } from '../families/family';
import { cellRef } from '../field';
import type { Grid } from '../grid';
import { holdsBounds, holdsRatings, holdsResults, holdsWords } from './contents';
import { any, HEADINGS, LEVELS, STRONG_LEVEL } from './headings';
import type { Leaf } from './leaves';
import { likeness } from './likeness';
import type { FormDoubt } from '../model';
import { forComparison, isBefore } from './comparison';
import { headingRoles } from './heading-roles';
import { nameTargets } from './named-targets';
import { settle } from './settle';
import { tickedLeaves } from './ticked';
import type { Column, Table } from './table';
import { widen } from './widened';

/** Roles that a table may have more than once. */
const REPEATABLE = new Set<Role>([
  'weight',
  'otherColumn',
  'indicatorBlock',
  'unit',
  'comparator',
  'reason',
  'criteria',
  'completionRate',
  'deviationRate',
  'rating',
  'workings',
  'cumulative',
  'quarter',
  'partYear',
  'reviewScore',
]);

/** Which heading is which column of the table. */
export function assign(
  grid: Grid,
  words: Dictionary,
  top: number,
  bottom: number,
  leaves: readonly Leaf[],
): Table {
  const columns: Column[] = [];
  const doubts: FormDoubt[] = [];
  const taken = new Set<Role>();
  const take = (leaf: Leaf, role: Role): void => {
    taken.add(role);
    columns.push({ role, left: leaf.spot.left, right: leaf.spot.right, spot: leaf.spot });
  };
  const free = (role: Role): boolean => !taken.has(role) || REPEATABLE.has(role);
  // With a fourth level the third is one more group.
  const fourth = leaves.some(({ label }) => /^四级/.test(label?.bare ?? ''));
  const aside = forComparison(grid, top, leaves);
  const weights = scoresOfLevels(leaves);
  const ratings = ratingsAmong(grid, bottom, leaves);
  const rolesOf = (leaf: Leaf): Role[] =>
    weights.has(leaf)
      ? ['weight']
      : ratings.has(leaf)
        ? ['rating']
        : aside.has(leaf) || (fourth && /^三级/.test(leaf.label?.bare ?? ''))
          ? ['otherColumn']
          : isAtSide(leaf, bottom, leaves)
            ? ['indicatorBlock']
            : isBefore(leaf)
              ? ['target']
              : headingRoles(leaf);

  let open: Leaf[] = [];
  const several: Leaf[] = [];
  const ticked = tickedLeaves(grid, bottom, leaves);
  const [firstTicked] = ticked;
  if (firstTicked) {
    // Beside a column of results they tell what came of each.
    const isResult = !leaves.some(
      (leaf) => !ticked.includes(leaf) && rolesOf(leaf).includes('actual'),
    );
    const role = isResult ? 'actual' : 'rating';
    taken.add(role);
    columns.push(tickedColumn(role, firstTicked, ticked));
  }
  for (const leaf of leaves) {
    if (ticked.includes(leaf)) continue;
    const roles = rolesOf(leaf);
    const only = roles.length === 1 ? roles[0] : undefined;
    if (only !== undefined && free(only)) take(leaf, only);
    else if (roles.length > 0) several.push(leaf);
    else open.push(leaf);
  }
  const named =
    taken.has('name') || several.some((leaf) => STRONG_LEVEL.test(leaf.label?.bare ?? ''));
  for (const leaf of several) {
    const all = rolesOf(leaf);
    // 绩效指标 heads the names where nothing else does.
    const roles = all.includes('name')
      ? all.filter((own) => own !== (named ? 'name' : 'indicatorBlock'))
      : all;
    const role = roles.find((own) => !taken.has(own)) ?? roles.find(free) ?? all.find(free);
    if (role) take(leaf, role);
    // 完成情况 beside 完成值 says in words what that says.
    else if (!has(leaf.label, 'completions') && !describes(leaf, columns)) {
      const field = all.includes('name') ? 'indicator' : (roles[0] ?? 'header');
      doubts.push({ kind: 'doubled-label', field, cell: cellRef(grid, leaf.spot) });
    }
  }
  open = open.filter((leaf) => {
    const { label } = leaf;
    if (!label) return false;
    const role =
      (isBetween(leaf, columns) && free('target') ? 'target' : undefined) ??
      words.likely(label).find((likely) => HEADINGS.includes(likely) && free(likely)) ??
      // 内容 between 运算符号 and 度量单位, under 指标值.
      (any(leaf.parent?.label, ['target']) && free('target') ? 'target' : undefined);
    if (role) take(leaf, role);
    return !role;
  });
  for (const leaf of open) {
    // 二小 under 实际完成值 is a school.
    if (any(leaf.parent?.label, ['actual'])) continue;
    const role = likeness(
      leaf.label?.bare ?? '',
      words,
      MISSABLE.filter((own) => !taken.has(own)),
    );
    if (!role) continue;
    take(leaf, role);
    doubts.push({ kind: 'doubtful-label', field: role, cell: cellRef(grid, leaf.spot) });
  }
  columns.forEach((own, at) => {
    if (own.role === 'deduction' && holdsWords(grid, bottom, own)) {
      columns[at] = { ...own, role: 'reason' };
    }
    if (KIND.test(own.spot.label?.bare ?? '') && holdsBounds(grid, bottom, own)) {
      columns[at] = { ...own, role: 'comparator' };
    }
  });
  if (!taken.has('reason') && !taken.has('workings')) {
    // 指标说明 beside 评分标准 explains the indicator, or what it came to.
    const criteria = columns.filter(({ role }) => role === 'criteria');
    const said = columns.findIndex(
      (own) => EXPLAINS.test(own.spot.label?.bare ?? '') && holdsResults(grid, bottom, own),
    );
    const own = columns[said];
    if (own && criteria.some((one) => one !== own)) columns[said] = { ...own, role: 'workings' };
  }
  settle(columns);
  nameTargets(grid, bottom, columns);
  columns.sort((a, b) => a.left - b.left);
  widen(grid, top, bottom, columns);
  return {
    top,
    bottom,
    left: Math.min(...leaves.map(({ spot }) => spot.left)),
    right: Math.max(...leaves.map(({ spot }) => spot.right)),
    columns,
    doubts,
  };
}

function tickedColumn(role: Role, { spot, parent }: Leaf, all: readonly Leaf[]): Column {
  const ticked = all.map((leaf) => leaf.spot);
  const right = ticked.at(-1)?.right ?? spot.right;
  return { role, left: spot.left, right, spot: parent ?? spot, ticked };
}

/** 指标内容 beside 三级指标 tells what the indicator is about. */
function describes({ label }: Leaf, columns: readonly Column[]): boolean {
  const isNumbered = (one: Classified | undefined): boolean => NUMBERED.test(one?.bare ?? '');
  return (
    has(label, 'name') &&
    !isNumbered(label) &&
    columns.some(({ role, spot }) => role === 'name' && isNumbered(spot.label))
  );
}

const NUMBERED = /^[一二三四]级/;

/** 一级指标 | 得分 | 二级指标 | 得分 | … | 得分: what stands behind each level are its points, the last what was scored. */
function scoresOfLevels(leaves: readonly Leaf[]): ReadonlySet<Leaf> {
  const isScore = ({ label }: Leaf): boolean => has(label, 'score');
  const last = leaves.filter(isScore).at(-1);
  const behind = leaves.filter(
    (leaf, at) => leaf !== last && isScore(leaf) && any(leaves[at - 1]?.label, LEVELS),
  );
  return new Set(leaves.some(({ label }) => has(label, 'weight')) ? [] : behind);
}

/** 完成情况 beside 实际完成值, with 是 or 已完成 beneath it. */
function ratingsAmong(grid: Grid, bottom: number, leaves: readonly Leaf[]): ReadonlySet<Leaf> {
  const results = leaves.filter((leaf) => headingRoles(leaf).includes('actual'));
  const judged = leaves.filter(({ label }) => JUDGED.test(label?.bare ?? ''));
  if (results.length + judged.length < 2 || results.length === 0) return NO_LEAVES;
  return new Set([...results, ...judged].filter(({ spot }) => holdsRatings(grid, bottom, spot)));
}

/** 完成情况评价, 完成结论 */
const JUDGED =
  /^(?:目标|指标)?(?:完成|达成|达标|实现)(?:情况|程度)?(?:的?评[价定]|结论|判[定断]|认定)$/;

const NO_LEAVES: ReadonlySet<Leaf> = new Set();
const EXPLAINS = /^(?:三级)?指标(?:说明|解释)$/;
/** 指标类型 may be that of its section or the way that is good. */
const KIND = /(?:类型|类别|分类|种类)$/;

/** Columns whose absence matters, so that a misspelt heading is worth a guess. */
const MISSABLE: readonly Role[] = [
  'level1',
  'level2',
  'name',
  'target',
  'actual',
  'weight',
  'score',
  'reason',
];

/** 整体绩效目标完成情况 down the side of the headings and of all rows is that of no row. */
function isAtSide({ spot, label }: Leaf, bottom: number, leaves: readonly Leaf[]): boolean {
  return spot.bottom > bottom && spot === leaves[0]?.spot && has(label, 'completions');
}

/** 内容 between 运算符号 and 度量单位 is what they belong to. */
function isBetween({ spot, label }: Leaf, columns: readonly Column[]): boolean {
  if (!CONTENT.test(label?.bare ?? '')) return false;
  const before = columns.find(({ right }) => right + 1 === spot.left);
  const after = columns.find(({ left }) => left - 1 === spot.right);
  return before?.role === 'comparator' && after?.role === 'unit';
}

const CONTENT = /^(?:内容|指标|目标|绩效)?(?:内容|要求)$/;
