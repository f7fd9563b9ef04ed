/** A reason that claims its row's own target to be met, where the row's figures miss it: 已全部完成, 知晓率达到目标. */
import type { Indicator } from '../../forms';
import { isOfChangedTarget } from './changed-target';
import type { ClaimId } from './claim';
import { isOfRow } from './denial';
import { figuresOf, isShared, type Evidence, type Facts, type IndicatorFact } from './facts';
import { toldOf } from './other-way';
import type { Statement } from './statement';
import { MAY_BE_LESS } from './words/direction';

const ALREADY = '(?:均|都|也|全部|全面|全年|已经?|按计划|按要求|圆满|顺利|较好地?)*';
const OF_THE_YEAR = '(?:年度|全年|年初|预期|既定|设定|预定|绩效|规定|计划|的)*';
/** The target itself is what was reached. */
const REACHED = new RegExp(
  `^(.*?)${ALREADY}(?:(?:达到|完成|实现)了?${OF_THE_YEAR}(?:目标|指标|标准|要求)(?:任务|值|要求)?|达标)了?$`,
);
/** 目标已实现, 已完成年度目标: whatever stood in the way, in the end it was reached. */
const IN_THE_END = new RegExp(
  `^(?:已经?(?:达到|完成|实现)了?${OF_THE_YEAR}(?:目标|指标)(?:任务|值|要求)?|${OF_THE_YEAR}(?:目标|指标)(?:任务|值)?(?:均|都|全部)?已经?(?:全部)?(?:实现|达到|达成|完成))了?$`,
);
/** 无偏差: neither 无明显偏差 nor 基本无偏差, which leave room for one. */
const NO_DEVIATION =
  /^(?:(?:执行|完成|实际|本项|该项|指标|结果|情况|值|数|与|和|目标|计划|预期|相比|相符|一致)*(?:均|都)?(?:无|没有|不存在|未(?:出现|产生|发生))任?何?偏差|(?:完成|执行)?偏差率?(?:为|是)?(?:0|零)%?)$/;
/** 修复时间低于目标值, 优良率高于目标值: beyond the target on the side that is wanted. */
const BELOW = new RegExp(
  `^(.*?)(?:低于|少于|小于|短于|未超过?|不超过)${OF_THE_YEAR}(?:目标|指标)(?:值|数)?$`,
);
const ABOVE = new RegExp(
  `^(.*?)(?:高于|多于|大于|优于|超过)${OF_THE_YEAR}(?:目标|指标)(?:值|数)?$`,
);
const DONE = new RegExp(`^(.*?)${ALREADY}完成了?$`);
const ON_TIME = /^(.*?)(?:均|都|全部|已经?)*(?:按[时期]|如期)(?:全部)?(?:完成|完工|竣工|交付)了?$/;
/** Of a part, another time, or another thing than the row's own result. */
const NOT_SO =
  /截[至止]|目前|现[已在]|\d月|[一二三四五六七八九十]月|20\d\d年|[上去往次]年|其中|部分|基本|大部|总体|整改|其[余他它]|剩余|季度|半年|如果?|若/;
/** What is done of these tells nothing of how much of the row's own matter was. */
const OTHER_MATTER = /项目|工作|工程|任务|资金|采购|招标|验收/;

export function claimedMet(
  statement: Statement,
  facts: Facts,
): (Evidence & { readonly claim: ClaimId; readonly quote: string }) | undefined {
  const { text, row } = statement;
  const fact = facts.indicator(row);
  if (!fact?.score?.missed || isShared(fact, facts)) return undefined;
  if (isOfChangedTarget(text, statement, facts)) return undefined;
  const told = toldOf(text);
  if (told.length === 0) return undefined;
  const end = told.findIndex((clause) => IN_THE_END.test(clause));
  const isEnd = end >= 0 && !told.slice(0, end + 1).some((clause) => isOfAnother(clause));
  if (isEnd) return { claim: 'row-met', quote: told[end] ?? '', ...figuresOf(fact) };
  if (told.some((clause) => NOT_SO.test(clause))) return undefined;
  const beyond = told.find((clause) => NO_DEVIATION.test(clause) || isWanted(clause, fact.row));
  if (beyond) return { claim: 'row-met', quote: beyond, ...figuresOf(fact) };
  if (told.some((clause) => MAY_BE_LESS.test(clause))) return undefined;
  const done = told.filter((clause) => tellsDone(clause, fact));
  const quote =
    told.find((clause) => isSaid(REACHED, clause, fact.row)) ??
    (done.length === told.length ? done[0] : undefined);
  return quote === undefined ? undefined : { claim: 'row-met', quote, ...figuresOf(fact) };
}

/** What is said of another time or of a part; 因10月强降雨 tells of the time of the cause alone. */
function isOfAnother(clause: string): boolean {
  return NOT_SO.test(
    /^(?:主要)?(?:是|系)?(?:因|由于|受)/.test(clause) ? clause.replace(/\d{1,2}月/, '') : clause,
  );
}

/** Whether a clause has the row on the wanted side of its target. */
function isWanted(clause: string, row: Indicator): boolean {
  const target = row.target?.reading;
  if (target?.kind !== 'quantity' || target.comparator === undefined) return false;
  const { comparator } = target;
  return (
    (comparator.startsWith('<') && isSaid(BELOW, clause, row)) ||
    (comparator.startsWith('>') && isSaid(ABOVE, clause, row))
  );
}

/** 完成 is no more than what a count, or a share of what was to be done, is about; a date is met by what was done in time. */
function tellsDone(clause: string, { row, score }: IndicatorFact): boolean {
  if (score?.method === 'date') return isSaid(ON_TIME, clause, row);
  const target = row.target?.reading;
  if (target?.kind !== 'quantity' || target.comparator?.startsWith('<')) return false;
  const isOfWork = target.unit?.dimension !== 'ratio' || row.name.includes('完成');
  return isOfWork && isSaid(DONE, clause, row);
}

function isSaid(said: RegExp, clause: string, row: Indicator): boolean {
  const subject = said.exec(clause)?.[1]?.trim();
  if (subject === undefined) return false;
  return subject === '' || (!OTHER_MATTER.test(subject) && isOfRow(subject, row));
}
