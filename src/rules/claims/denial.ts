/** A reason that denies what its row was to reach: 未达到目标, 未达到85%. */
import { type Decimal, type Quantity } from '../../amount';
import type { Indicator } from '../../forms';
import { sharesWords } from '../reason';

/** Another time than the year, or what would be if. */
const NOT_SO =
  /上年|去年|往年|同期|季度|半年|[\d一二三四五六七八九十]月|截至|截止|^(?:如|若|对|凡|要是|一旦)/;
/** Words before it that leave the row itself as what is spoken of. */
const OF_ITSELF =
  /^(?:本|该|此)?(?:项|指标|目标|年度|工作|任务)*(?:全年|年度|最终|实际|总体|整体|完成值|完成数|完成情况|结果|指标值|数量|仍|还|也|均|都)*$/;
const CAUSED = /^(?:因|由于|受|鉴于|主要是?因?)/;
const DENIAL = /(?:未|没有?)(?:能|完全|全部|如期|按[时期])*$/;

/** Whether what is denied at the end of these words is denied of the row itself, in the year of the form. */
export function isOfRow(before: string, { name }: Indicator): boolean {
  if (NOT_SO.test(before)) return false;
  const subject = before.replace(DENIAL, '');
  return OF_ITSELF.test(subject) || CAUSED.test(subject) || isNamedIn(subject, name);
}

/** 户数 and 满意度 are enough of 受益农户数 and 服务对象满意度. */
function isNamedIn(subject: string, name: string): boolean {
  if (subject.length > name.length + 4) return false;
  return sharesWords(subject, name) || name.endsWith(subject.slice(-2));
}

const UNREACHED =
  /(?:未|没有?)能?(达到?|完成|实现)(?:了|年初|年度|全年|预期|原定|目标值?|指标值?|任务|的)*$/;

/** 未达到, 未完成 right before a figure: the words before them and the verb. */
export function unreachedBefore(
  text: string,
): { readonly before: string; readonly verb: string } | undefined {
  const found = UNREACHED.exec(text);
  return found ? { before: text.slice(0, found.index), verb: found[1] ?? '' } : undefined;
}

/** Whether a figure that is said not to be reached was: the target itself, or one that the result is not below. */
export function isReachedAfterAll(
  verb: string,
  { said, wanted, reached }: Readonly<Record<'said' | 'wanted' | 'reached', Decimal>>,
  { comparator }: Quantity,
): boolean {
  if (comparator?.startsWith('<') || reached.lessThan(wanted)) return false;
  // 未完成50亩 may be what is left undone.
  return said.equals(wanted) || (verb.startsWith('达') && reached.greaterThanOrEqualTo(said));
}
