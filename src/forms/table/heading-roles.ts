import { has } from '../labels/dictionary';
import type { Role } from '../families/family';
import { any, HEADINGS, levelAbove } from './headings';
import type { Leaf } from './leaves';

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
const REVISED = /^(?:年中|中期|预算)?(?:调整|修订|变更)后?(?:数|值)?$/;
const INITIAL = /^(?:年初|期初|原定?|初始|批复)(?:设定|批复|预算)?(?:数|值)?$/;
const WHOLE = /^(?:合计|总计|小计|累计|汇总|总体|平均|全[省市县区州盟旗年])$/;

/** What the heading can mean here: a group heading above it narrows the meaning of `值`, `单位`. */
export function headingRoles({ label, parent }: Leaf): Role[] {
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
  const level = levelAbove(label, above);
  if (level) return [level];
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
