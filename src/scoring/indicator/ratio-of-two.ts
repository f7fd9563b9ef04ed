import { decimal, type Decimal } from '../../amount';

/** 师生比 1:15: how many of the one there are for so many of the other. */
interface Ratio {
  readonly first: Decimal;
  readonly second: Decimal;
}

const RATIO =
  /^(?:≥|≤|>=|<=|=|不低于|不高于|不超过|不少于|不大于|不小于|达到?|控制在|约)?\s*(\d+(?:\.\d+)?)\s*[:：∶]\s*(\d+(?:\.\d+)?)(?:以内|以上|以下|左右)?[。.]?$/;

/** Who serves, and whom: the fewer of these for each of those, the better. */
const SERVERS =
  '(?:教师|专任教师|教练员?|民警|警力|[护社义]工|医护人员|医师|医生|护士|护理员|护工|人员|[普调检巡督网]查?员|工作者|工作人员|管理员|辅导员|保育员|保安员?|救生员)';
const FEWER_SERVED = new RegExp(
  `(?:师生比例?|师幼比例?|护患比例?|医患比例?|警民比例?)$|^[^，、]{0,8}${SERVERS}(?:与|和|及|同|[:：、/-])(?![^，、]*(?:(?<!学)员|[师护医工]|经费|资金|面积))[^，、]{1,8}(?:配备|数量|人数)*(?:之?比例?|配比)$`,
);
/** What goes with each of the first: the more of it the better. */
const MORE_OF_SECOND =
  /(?:医护比例?|床护比例?|医生与护士比例?|(?:病床|床位)(?:数)?[与和:：]护士(?:之?比例?|配比)|投入产出比例?|投资回报比例?|杠杆比例?|放大比例?|撬动比例?)$/;

/**
 * How a ratio stands to the ratio that was wanted, as a share of it: 1 and more is met. `undefined` where they are no ratios, or the
 * row's name does not tell which way is better.
 */
export function shareOfRatio(name: string, wanted: string, reached: string): Decimal | undefined {
  const [target, actual] = [ratioIn(wanted), ratioIn(reached)];
  if (!target || !actual) return undefined;
  const [own, other] = [actual.second.times(target.first), target.second.times(actual.first)];
  if (own.equals(other)) return own.dividedBy(other);
  // Typed the other way round (15:1 for 1:15) it would be judged the other way round.
  if (isTurned(target) !== isTurned(actual)) return undefined;
  const plain = name.replace(/[（(【[].*$/s, '').trim();
  if (MORE_OF_SECOND.test(plain)) return own.dividedBy(other);
  return FEWER_SERVED.test(plain) && !isTurned(target) ? other.dividedBy(own) : undefined;
}

function isTurned({ first, second }: Ratio): boolean {
  return first.greaterThan(second);
}

function ratioIn(text: string): Ratio | undefined {
  const [, one, two] = RATIO.exec(text.trim()) ?? [];
  if (one === undefined || two === undefined) return undefined;
  const [first, second] = [decimal(one), decimal(two)];
  return first.isZero() || second.isZero() ? undefined : { first, second };
}
