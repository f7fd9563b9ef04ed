import { gather } from '../../amount';
import { has, type Classified, type Dictionary } from '../labels/dictionary';
import type { Role } from '../families/family';
import { cellRef } from '../field';
import type { Grid } from '../grid';
import { holdsBounds, holdsRatings, holdsResults, holdsWords } from './contents';
import { any, HEADINGS, LEVELS, STRONG_LEVEL } from './headings';
import type { Leaf } from './leaves';
import { likeness } from './likeness';
import type { FormDoubt } from '../model';
import { settle } from './settle';
import type { Column, Table } from './table';

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
  const aside = ofOtherYears(leaves);
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
            : headingRoles(leaf);

  let open: Leaf[] = [];
  const several: Leaf[] = [];
  const ticked = tickedLeaves(leaves);
  const [firstTicked] = ticked;
  const lastTicked = ticked.at(-1);
  if (firstTicked?.parent && lastTicked) {
    taken.add('actual');
    const { left } = firstTicked.spot;
    columns.push({ role: 'actual', left, right: lastTicked.spot.right, spot: firstTicked.parent });
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
  columns.sort((a, b) => a.left - b.left);
  return {
    top,
    bottom,
    left: Math.min(...leaves.map(({ spot }) => spot.left)),
    right: Math.max(...leaves.map(({ spot }) => spot.right)),
    columns,
    doubts,
  };
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
  if (results.length < 2) return NO_LEAVES;
  return new Set(results.filter(({ spot }) => holdsRatings(grid, bottom, spot)));
}

const NO_LEAVES: ReadonlySet<Leaf> = new Set();
const EXPLAINS = /^(?:三级)?指标(?:说明|解释)$/;
/** 指标类型 may be that of its section or the way that is good. */
const KIND = /(?:类型|类别|分类|种类)$/;

/** 2023年完成值 beside 2024年完成值, or the targets of next year: the latest results are the form's, and what belongs to them. */
function ofOtherYears(leaves: readonly Leaf[]): ReadonlySet<Leaf> {
  const dated = gather(leaves, (leaf) => {
    const year = leaf.label?.year;
    return year === undefined ? [] : [{ leaf, year, roles: headingRoles(leaf) }];
  });
  const results = dated.filter(({ roles }) => roles.includes('actual'));
  const latest = Math.max(...results.map(({ year }) => year));
  const own = dated.filter(({ year }) => year === latest);
  const others = dated.filter(
    ({ year, roles }) =>
      year !== latest && own.some((one) => one.roles.some((role) => roles.includes(role))),
  );
  return new Set(others.map(({ leaf }) => leaf));
}

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

/** What a tick beneath it says of the result. */
const TICKED = /^(?:(?:已|全部|按期|基本|大部|部分|未|没有|尚未)?(?:完成|达成|达标|实现)|是|否)$/;

/** 整体绩效目标完成情况 down the side of the headings and of all rows is that of no row. */
function isAtSide({ spot, label }: Leaf, bottom: number, leaves: readonly Leaf[]): boolean {
  return spot.bottom > bottom && spot === leaves[0]?.spot && has(label, 'completions');
}

/** 完成, 部分完成 and 未完成 under 完成情况: one column of results, of which the tick stands under one. */
function tickedLeaves(leaves: readonly Leaf[]): readonly Leaf[] {
  const own = leaves.filter(
    ({ parent, spot }) =>
      (any(parent?.label, ['actual']) || has(parent?.label, 'completions')) &&
      TICKED.test(spot.label?.bare ?? ''),
  );
  const [first] = own;
  return own.length >= 2 && own.every(({ parent }) => parent === first?.parent) ? own : [];
}

/** 内容 between 运算符号 and 度量单位 is what they belong to. */
function isBetween({ spot, label }: Leaf, columns: readonly Column[]): boolean {
  if (!CONTENT.test(label?.bare ?? '')) return false;
  const before = columns.find(({ right }) => right + 1 === spot.left);
  const after = columns.find(({ left }) => left - 1 === spot.right);
  return before?.role === 'comparator' && after?.role === 'unit';
}

/** 一季度 … 四季度 under 分季度目标, or 一季度目标: what is to be reached by then. */
function isOfQuarter(label: Leaf['label'], above: Leaf['label']): boolean {
  const named = QUARTER.exec(label?.bare ?? '');
  return named !== null && (named[1] !== undefined || QUARTERLY.test(above?.bare ?? ''));
}

const QUARTER = /^第?[一二三四1-4]季度?(目标值?|指标值?|计划值?|目标任务|任务)?$/;
const QUARTERLY = /^(?:分|各|按)?季度?.*(?:目标|指标|计划|任务)(?:值|数|分解)?$/;
/** 1-6月完成值, 上半年完成情况; 上半年 beside 全年 under 实际完成值: what was reached by then. */
function isOfPartYear(label: Leaf['label'], ofActual: boolean): boolean {
  const named = PART_YEAR.exec(label?.bare ?? '');
  return named !== null && (ofActual || named[1] !== undefined);
}

const PART_YEAR =
  /^(?:截[至止]到?)?(?:20\d\d年)?(?:(?:0?1月?[-—–~～至到])?(?:0?[1-9]|1[01])月(?:份|底|末)?|上?半年|前[二三两]季度|第?[一二三1-3]季度[末底]?)(?:累计)?(?:实际)?((?:完成|实现|达到)(?:值|数|量|情况|指标值|数量)?)?$/;
const CONTENT = /^(?:内容|指标|目标|绩效)?(?:内容|要求)$/;
const REVISED = /^(?:年中|中期|预算)?(?:调整|修订|变更)后?(?:数|值)?$/;
const INITIAL = /^(?:年初|期初|原定?|初始|批复)(?:设定|批复|预算)?(?:数|值)?$/;
const WHOLE = /^(?:合计|总计|小计|累计|汇总|总体|平均|全[省市县区州盟旗年])$/;

/** What the heading can mean here: a group heading above it narrows the meaning of `值`, `单位`. */
function headingRoles({ label, parent }: Leaf): Role[] {
  const roles = (label?.roles ?? []).filter((role) => HEADINGS.includes(role));
  // 年度绩效目标 beside the levels is the block's own heading.
  if (roles.length === 0 && has(label, 'goals') && !has(label, 'goalBlock')) {
    return ['target'];
  }
  if (roles.length === 0 && has(label, 'completions')) return ['actual'];
  // 存在问题和改进措施 below the table is the whole sheet's; as one of its headings it is each row's.
  if (roles.length === 0 && has(label, 'sheetReason')) return ['reason'];
  // 评价等次 below the table is the whole form's; as one of its headings it is each row's.
  if (roles.length === 0 && has(label, 'grade')) return ['rating'];
  const above = parent?.label;
  if (roles.length === 0 && isOfQuarter(label, above)) return ['quarter'];
  const ofActual = any(above, ['actual']) || has(above, 'completions');
  if (roles.length === 0 && isOfPartYear(label, ofActual)) return ['partYear'];
  // 偏差原因分析 over 经费保障, 制度保障, 其他: each of them says why.
  if (roles.length === 0 && any(above, ['reason'])) return ['reason'];
  // 年初 | 调整后 under 年度指标值.
  if (roles.length === 0 && any(above, ['target'])) {
    if (REVISED.test(label?.bare ?? '')) return ['adjustedTarget'];
    if (INITIAL.test(label?.bare ?? '')) return ['target'];
  }
  // 合计 beside one column for each county, 全年 beside the quarters.
  if (ofActual && roles.length === 0 && WHOLE.test(label?.bare ?? '')) return ['actual'];
  return roles.map((role) => {
    if (role === 'targetValue') return ofActual ? 'actual' : 'target';
    if (ofActual && role === 'unit') return 'actualUnit';
    if (ofActual && role === 'comparator') return 'otherColumn';
    if (role === 'target' && any(above, ['adjustedTarget'])) return 'adjustedTarget';
    return role;
  });
}
