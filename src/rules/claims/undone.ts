/** A reason that says its row's work stood still or was never done, beside a result and points that are all that was wanted. */
import type { ClaimId } from './claim';
import { isOfRow } from './denial';
import { figuresOf, isShared, type Evidence, type Facts, type IndicatorFact } from './facts';
import { toldOf } from './other-way';
import { isReached } from './own-row';
import type { Statement } from './statement';

const STILL = '(?:尚|仍|还|至今|一直|目前|暂|均|都)*';
/** 尚未完成, 项目未实施: nothing behind it, for 未完成年度目标 is judged by the target. */
const NOT_DONE = new RegExp(
  `^(.*?)${STILL}(?:未|没有?)能?(?:全部|按[时期]|如期|正式)*(?:完成|完工|竣工|建成|实施|开工|动工|启动|开展|建立|出台|制定|成立|组建|形成|配备|上线|投用|通车|开通)$`,
);
const STOOD_STILL = /^(.*?)(?:停工|停建|停止施工|暂停(?:实施|施工)|中止实施)$/;
const CAUSED = /^(?:因|由于|受)/;
/** 因资金未到位项目未实施: the whole of the work, behind its cause. */
const WHOLE = /(?:^|[位足致响因题难突])(?:本|该|此)?(?:项目|工程|施工|工作|任务)$/;
/** For a time only, or of others, or of a part. */
const NOT_SO =
  /期间?|[\d一二三四五六七八九十两半几数]+(?:个|多|余)?(?:[天周月日]|年|季)|曾|一度|[厂商]家?|企业|供[应货]|公司|单位|方(?!式|案|面|法)|部分|其[中余他它]|个别|少数|标段|配套|[上去往]年/;
/** It was done after all, or in another way. */
const DONE_AFTER_ALL =
  /复工|恢复|赶|抢|已(?:全部|全面|经|于.{1,10}|基本|陆续|均|正式)*(?:完成|完工|建成|实施|开[工展]|动工|启动|竣工|到位|解决|落实|整改|举办|交付|投入|建立|出台|成立|形成)|按[时期计]|如期|补|改[为由用至在]|最终|克服|调整|代|线上|[再重]新|加[快班大]|追|提前|后完成|[转变]为/;

export function claimedUndone(
  { text, row }: Statement,
  facts: Facts,
): (Evidence & { readonly claim: ClaimId; readonly quote: string }) | undefined {
  const fact = facts.indicator(row);
  if (!fact || !isFull(fact) || isShared(fact, facts)) return undefined;
  if (isDoneAfterAll(text)) return undefined;
  const quote = toldUndone(text).find((clause) => tellsUndone(clause, fact));
  return quote === undefined ? undefined : { claim: 'row-undone', quote, ...figuresOf(fact) };
}

/** All that was wanted was reached, and all the points were given; a limit is kept by doing nothing. */
function isFull({ row, score }: IndicatorFact): boolean {
  if (!score || score.missed || row.category === 'cost') return false;
  const { weight, reported, method } = score;
  const target = row.target?.reading;
  if (target?.kind === 'quantity' && target.comparator?.startsWith('<')) return false;
  if (weight && reported) return reported.equals(weight) && method !== 'undetermined';
  return isReached(score);
}

function tellsUndone(clause: string, { row }: IndicatorFact): boolean {
  if (NOT_SO.test(clause)) return false;
  const undone = NOT_DONE.exec(clause)?.[1];
  if (undone !== undefined) {
    return WHOLE.test(undone) || (!CAUSED.test(undone) && isOfRow(undone, row));
  }
  const still = STOOD_STILL.exec(clause)?.[1];
  return still !== undefined && (CAUSED.test(still) || WHOLE.test(still) || isOfRow(still, row));
}

/** What a reason tells of the row's own year, plans apart. */
function toldUndone(text: string): string[] {
  return toldOf(text).filter((clause) => !/^(?:计划|预计|力争|争取)/.test(clause));
}

/** Whether a reason tells that what was not done was done in the end, or in another way. */
export function isDoneAfterAll(text: string): boolean {
  return toldUndone(text).some((clause) => DONE_AFTER_ALL.test(clause));
}
