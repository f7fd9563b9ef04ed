/** 低于指标值95%, 高于88%的目标: a figure that a reason names as the target of its row, or as how far the row is from it. */
import type { Decimal } from '../../amount';

/** Right before a figure: what may be the target itself, or the gap. */
const TARGET_BEFORE =
  /(低于|少于|不及|高于|超出|超过|多于|优于|未达到?|达不到)(?:本?年度?|年初|全年|预期|绩效)*(?:目标|指标|任务)(?:值|数)?(?:要求)?(?:的|为|是)?$/;
/** Right before one that its words behind call the target. */
const BEFORE = /(低于|少于|不及|高于|超出|超过|多于|优于)$/;
/** 低于90%的目标, but not 低于90%的省定目标 or 90%的目标任务的一半. */
export const TARGET_BEHIND =
  /^的?(?:年度|全年|年初|预期|绩效)*(?:目标|指标)(?:值|数)?(?:要求)?(?:[^\u4e00-\u9fff]|$)/;

const LESS = /^(?:低|少|不)/;
const MORE = /^(?:高|超|多|优)/;

/** Whether a figure is said to be the target. */
export function namesTarget(before: string, after: string): boolean {
  return TARGET_BEFORE.test(before) || (BEFORE.test(before) && TARGET_BEHIND.test(after));
}

/** Whether it is the target of the row, and the result lies where the words have it; 低于目标5个百分点 may be the gap. */
export function isTargetSo(
  before: string,
  said: Decimal | undefined,
  { wanted, reached }: Readonly<Record<'wanted' | 'reached', Decimal>>,
): boolean | undefined {
  const way = (TARGET_BEFORE.exec(before) ?? BEFORE.exec(before))?.[1] ?? '';
  if (!said) return undefined;
  if (!said.equals(wanted)) return false;
  if (LESS.test(way)) return reached.lessThan(wanted);
  return MORE.test(way) ? reached.greaterThan(wanted) : undefined;
}
