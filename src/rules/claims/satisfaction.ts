/** What a sentence says of how satisfied somebody is, against the rows that asked them. */
import { HUNDRED } from '../../amount';
import { figure } from '../../scoring';
import { indicatorEvidence, type Facts } from './facts';
import { isReached } from './own-row';
import { agreesWith, type Against } from './relations';

const satisfactionRows = (facts: Facts) =>
  facts
    .indicators()
    .filter(({ row }) => row.category === 'satisfaction' || row.name.includes('满意'));

export const everySatisfactionReached: Against = (facts) => {
  const rows = satisfactionRows(facts);
  return rows.length > 0 && rows.every(({ score }) => isReached(score))
    ? indicatorEvidence(rows)
    : undefined;
};

/** 完成目标的98.9%: a share of the target, and no rate of its own. */
const OF_TARGET = /(?:目标|指标|任务)(?:值|数)?的\d/;

export const satisfactionMissed: Against = (facts, { quote }) =>
  OF_TARGET.test(quote)
    ? undefined
    : indicatorEvidence(satisfactionRows(facts).filter(({ score }) => score?.missed));

/** 对窗口服务的满意度 is no one's satisfaction with all. */
const OF_ONE_THING = /对(?!服务|工作|[本我]|单位|部门|项目|政府)[^，。；]{2,12}满意[度率]/;

/** Who is satisfied, before 满意度 and behind the year. */
const WHO = /(?:\d年度?)?([\u4e00-\u9fff]{0,10})满意[度率]/;
const BEFORE_WHO =
  /^.*(?:其中|全年|年度|当年|今年|本年|年末|目前|最终|实际|经?(?:测评|测算|统计|调查|回访)|结果|显示|表明|实现|达到|开展|项目|指标|[的是：，])/;
/** Whoever is served: a form that asks anyone may mean them. */
const ANYONE = /^(?:总体|综合|整体|社会|公众|社会公众|服务对象|群众|人民群众|受益对象|服务)?$/;
/** Others asked, or several taken together. */
const NOT_ITS_OWN = /第三方|平均|全[市省国]/;

/** Whether a row asks those that a sentence speaks of; a part of several groups, or a narrower group, is another. */
function asksSame(who: string, name: string): boolean {
  if (ANYONE.test(who)) return true;
  const asked = name.replace(/满意[度率].*$/, '');
  return asked.endsWith(who) && !/[及和与、或]/.test(asked);
}

export const satisfactionIsAnother: Against = (facts, { percent, bound, quote }) => {
  if (percent === undefined || OF_ONE_THING.test(quote) || OF_TARGET.test(quote)) return undefined;
  if (NOT_ITS_OWN.test(quote)) return undefined;
  const who = (WHO.exec(quote)?.[1] ?? '').replace(BEFORE_WHO, '');
  const rows = satisfactionRows(facts).filter(({ row }) => asksSame(who, row.name));
  const values = rows.map(({ row }) => {
    const found = figure(row.actual);
    if (!found || row.actual?.reading.kind !== 'quantity' || row.actual.reading.comparator)
      return undefined;
    return found.stored.lessThanOrEqualTo(1) ? found.stored.times(HUNDRED) : found.stored;
  });
  if (rows.length === 0 || values.some((one) => one === undefined)) return undefined;
  return values.some((one) => one && agreesWith(percent, bound, one))
    ? undefined
    : indicatorEvidence(rows);
};
