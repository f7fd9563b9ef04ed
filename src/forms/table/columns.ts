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
import { goalsNamed } from './goals-named';
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
  const { columns, doubts } = new Assignment(grid, words, bottom, leaves).assigned(
    rolesAmong(grid, top, bottom, leaves),
  );
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

type RolesOf = (leaf: Leaf) => readonly Role[];

/** What each heading may be, by its words and by those beside it. */
function rolesAmong(grid: Grid, top: number, bottom: number, leaves: readonly Leaf[]): RolesOf {
  // With a fourth level the third is one more group.
  const fourth = leaves.some(({ label }) => /^四级/.test(label?.bare ?? ''));
  const aside = forComparison(grid, top, leaves);
  const weights = scoresOfLevels(leaves);
  const ratings = ratingsAmong(grid, bottom, leaves);
  const goals = goalsNamed(leaves);
  return (leaf) => {
    const named = goals.get(leaf);
    if (named) return [named];
    if (weights.has(leaf)) return ['weight'];
    if (ratings.has(leaf)) return ['rating'];
    const isGroup = fourth && /^三级/.test(leaf.label?.bare ?? '');
    if (aside.has(leaf) || isGroup) return ['otherColumn'];
    if (isAtSide(leaf, bottom, leaves)) return ['indicatorBlock'];
    return isBefore(leaf) ? ['target'] : headingRoles(leaf);
  };
}

/** The columns as they are given to headings, the surest first. */
class Assignment {
  private readonly columns: Column[] = [];
  private readonly doubts: FormDoubt[] = [];
  private readonly taken = new Set<Role>();

  constructor(
    private readonly grid: Grid,
    private readonly words: Dictionary,
    private readonly bottom: number,
    private readonly leaves: readonly Leaf[],
  ) {}

  assigned(rolesOf: RolesOf): { readonly columns: Column[]; readonly doubts: FormDoubt[] } {
    const ticked = this.takeTicked(rolesOf);
    const several: Leaf[] = [];
    const open: Leaf[] = [];
    for (const leaf of this.leaves) {
      if (ticked.includes(leaf)) continue;
      const roles = rolesOf(leaf);
      const only = roles.length === 1 ? roles[0] : undefined;
      if (only !== undefined && this.isFree(only)) this.take(leaf, only);
      else (roles.length > 0 ? several : open).push(leaf);
    }
    this.takeOneOf(several, rolesOf);
    this.takeAlike(open.filter((leaf) => leaf.label && !this.isTakenAsLikely(leaf, leaf.label)));
    this.seeContents();
    const { columns, doubts } = this;
    return { columns, doubts };
  }

  private take({ spot }: Leaf, role: Role): void {
    this.taken.add(role);
    this.columns.push({ role, left: spot.left, right: spot.right, spot });
  }

  private isFree(role: Role): boolean {
    return !this.taken.has(role) || REPEATABLE.has(role);
  }

  /** Columns of ticks are one; beside a column of results they tell what came of each. */
  private takeTicked(rolesOf: RolesOf): readonly Leaf[] {
    const ticked = tickedLeaves(this.grid, this.bottom, this.leaves);
    const [first] = ticked;
    if (!first) return ticked;
    const others = this.leaves.filter((leaf) => !ticked.includes(leaf));
    const isResult = !others.some((leaf) => rolesOf(leaf).includes('actual'));
    const role = isResult ? 'actual' : 'rating';
    this.taken.add(role);
    this.columns.push(tickedColumn(role, first, ticked));
    return ticked;
  }

  /** Headings that may be one of several columns, or whose only one is taken. */
  private takeOneOf(several: readonly Leaf[], rolesOf: RolesOf): void {
    const named =
      this.taken.has('name') || several.some((leaf) => STRONG_LEVEL.test(leaf.label?.bare ?? ''));
    for (const leaf of several) {
      const all = rolesOf(leaf);
      // 绩效指标 heads the names where nothing else does.
      const roles = all.includes('name')
        ? all.filter((own) => own !== (named ? 'name' : 'indicatorBlock'))
        : all;
      const isFree = (own: Role): boolean => this.isFree(own);
      const role =
        roles.find((own) => !this.taken.has(own)) ?? roles.find(isFree) ?? all.find(isFree);
      if (role) this.take(leaf, role);
      // 完成情况 beside 完成值 says in words what that says.
      else if (!has(leaf.label, 'completions') && !describes(leaf, this.columns)) {
        const field = all.includes('name') ? 'indicator' : (roles[0] ?? 'header');
        this.doubt('doubled-label', field, leaf);
      }
    }
  }

  /** A heading without a word of its own for any column, by what is likely where it stands. */
  private isTakenAsLikely(leaf: Leaf, label: Classified): boolean {
    const target = this.isFree('target') ? 'target' : undefined;
    const role =
      (isBetween(leaf, this.columns) ? target : undefined) ??
      this.words.likely(label).find((own) => HEADINGS.includes(own) && this.isFree(own)) ??
      // 内容 between 运算符号 and 度量单位, under 指标值.
      (any(leaf.parent?.label, ['target']) ? target : undefined);
    if (role) this.take(leaf, role);
    return role !== undefined;
  }

  /** What is left, by headings that look like it. */
  private takeAlike(open: readonly Leaf[]): void {
    for (const leaf of open) {
      // 二小 under 实际完成值 is a school.
      if (any(leaf.parent?.label, ['actual'])) continue;
      const missing = MISSABLE.filter((own) => !this.taken.has(own));
      const role = likeness(leaf.label?.bare ?? '', this.words, missing);
      if (!role) continue;
      this.take(leaf, role);
      this.doubt('doubtful-label', role === 'name' ? 'indicator' : role, leaf);
    }
  }

  private doubt(
    kind: 'doubled-label' | 'doubtful-label',
    field: FormDoubt['field'],
    { spot }: Leaf,
  ) {
    this.doubts.push({ kind, field, cell: cellRef(this.grid, spot) });
  }

  /** Headings that leave open what their columns hold, by what these hold. */
  private seeContents(): void {
    const { grid, bottom, columns } = this;
    columns.forEach((own, at) => {
      if (own.role === 'deduction' && holdsWords(grid, bottom, own)) {
        columns[at] = { ...own, role: 'reason' };
      }
      if (KIND.test(own.spot.label?.bare ?? '') && holdsBounds(grid, bottom, own)) {
        columns[at] = { ...own, role: 'comparator' };
      }
    });
    if (this.taken.has('reason') || this.taken.has('workings')) return;
    // 指标说明 beside 评分标准 explains the indicator, or what it came to.
    const criteria = columns.filter(({ role }) => role === 'criteria');
    const said = columns.findIndex(
      (own) => EXPLAINS.test(own.spot.label?.bare ?? '') && holdsResults(grid, bottom, own),
    );
    const own = columns[said];
    if (own && criteria.some((one) => one !== own)) columns[said] = { ...own, role: 'workings' };
  }
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
