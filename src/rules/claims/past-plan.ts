/**
 * A measure whose day lies before the year of the form: 2021年5月底前完成, 已于2021年5月整改 in the form of 2023; or one that is yet to come
 * by a day of that year, where the result of the whole year is short of its target all the same.
 */
import { named } from '../field-names';
import type { ClaimId } from './claim';
import { evidence, figuresOf, isShared, type Evidence, type Facts } from './facts';
import type { Statement } from './statement';

const DAY = '(?:[上下]半年|\\d{1,2}月份?)?(?:\\d{1,2}日)?(?:[上中下]旬|[底初末])?';
const DEED =
  '(?:完成|完工|竣工|办结|整改|整治|治理|到位|交付|验收|投入|建[成立]|补|[增加新][设派配装]|更换|配[备齐]|改造|修复|清理|采购|安装|启动|实施|开展|组织|落实|拨付|支付|发放|制定|完善)';
/** By when it will be done, that it will be done then, and that it was set right then. */
const OF_A_YEAR: readonly RegExp[] = [
  `^(?:计划|拟|将|预计|力争|确保|争取|要求|责令)?[于在]?(20\\d\\d)年${DAY}之?前(?:可|能够?|将)?(?:全[部面])?${DEED}[^的未]{0,16}$`,
  `^(?:拟|将|预计|力争|确保|争取|计划[于在])[于在]?(20\\d\\d)年${DAY}[^的未原]{2,16}$`,
  `^(?:现|均|并|目前)?已经?[于在](20\\d\\d)年${DAY}前?(?:全[部面])?(?:完成)?(?:整改|纠正|补[齐足办发植种])[^的未]{0,8}$`,
].map((shape) => new RegExp(shape));
/** 预计2024年5月整改到位: what is yet to come, in the first nine months of a year. */
const TO_COME_BY =
  /^(?:拟|将|预计|力争|确保|争取|计划[于在])[于在]?(20\d\d)年(?:[1-9]月|上半年|[一二三1-3]季度)(?!未|以来|起|已)[^的未原已]{2,16}$/;
/** 2023年3月底前完成: the same by a day, without a word of what is to come. */
const BY_THEN = new RegExp(
  `^(?:拟|将|力争|确保|争取|约定|商定)?[于在]?(20\\d\\d)年(?:[1-9]月份?|上半年|[一二三1-3]季度)(?:\\d{1,2}日)?(?:[上中下]旬|[底初末])?之?前(?:可|能够?|将)?(?:全[部面])?${DEED}[^的未]{0,16}$`,
);

export function plannedInThePast(
  { text, row }: Statement,
  facts: Facts,
): (Evidence & { readonly claim: ClaimId; readonly quote: string }) | undefined {
  const { year } = facts;
  if (year === undefined) return undefined;
  // The last words of a reason are what will be done; amid others they may tell what had been agreed.
  const last = text
    .split(/[，,；;。！!？?\n\r]+/)
    .filter((clause) => clause.trim() !== '')
    .at(-1)
    ?.trim();
  if (last === undefined) return undefined;
  if (OF_A_YEAR.some((shape) => Number(shape.exec(last)?.[1] ?? year) < year)) {
    const value = `${year}`;
    return {
      claim: 'planned-in-the-past',
      quote: last,
      ...evidence([{ label: named('year'), field: undefined, value }]),
    };
  }
  const fact = facts.indicator(row);
  const isOver = fact?.score?.missed === true && !isShared(fact, facts) && isWrittenLater(facts);
  if (!isOver) return undefined;
  // When a row was late, a day of its year may be that on which it was done.
  const { actual, category } = fact.row;
  const isAmount = actual?.reading.kind === 'quantity' && category !== 'timeliness';
  const shapes = [TO_COME_BY, ...(isAmount ? [BY_THEN] : [])];
  return shapes.some((shape) => Number(shape.exec(last)?.[1]) === year)
    ? { claim: 'planned-in-the-past', quote: last, ...figuresOf(fact) }
    : undefined;
}

/** A form that was filled in before its year was over looks ahead in it. */
function isWrittenLater({ year, subject }: Facts): boolean {
  const filed = subject.evaluation?.filed?.reading;
  return !(filed?.kind === 'date' && filed.year === year);
}
