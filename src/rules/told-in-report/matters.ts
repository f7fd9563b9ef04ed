/** By which words a report speaks of a matter that a reason is asked for: clearly, or not at all. */
import type { Indicator } from '../../forms';
import { speaksOfBudget, speaksOfMoreSpent } from '../money-words';
import { namingIn } from '../whole-reason';
import type { SpeaksOf } from './passages';

/** That less than all of the money was spent. */
const RATE =
  /(?:执行|支[出付])(?:率|进度)|(?:预算|资金|项目|经费)[^，。；]{0,6}(?:未[^，。；]{0,6}(?:执行|支[出付]|使用)|执行)|未(?:能)?(?:全部|全额|完全)?(?:执行|支[出付]|使用)完?|结[余转]/;
const LOW = /低|慢|未|不[足高快到够]|滞后|结[余转]|剩余|仅|只有|没有|原因|\d%|[％扣]/;
/** 三公经费执行率: of a part of the money, of which the whole says nothing. */
const OF_PART =
  /(?:三公|接待|公车|用车|出国|出境|会议|培训|采购|差旅|食堂|上年|去年)[^，。；]{0,10}(?:执行|支[出付])(?:率|进度)?/;

/** Of the rate of execution of the whole. */
export const ofRate: SpeaksOf = (text) => RATE.test(text) && LOW.test(text) && !OF_PART.test(text);

const BUDGET_MOVED =
  /预算[^，。；]{0,8}(?:调整|调[增减]|追[加减]|变[动化])|(?:调整|变[动化])率|(?:追[加减]|调[增减]|调整)[^，。；]{0,8}(?:预算|资金|经费|指标)|(?:年中|年内)[^，。；]{0,4}(?:追[加减]|调[增减]|下达)/;
/** 未按预算执行调整方案: of how the budget is kept, and of targets, is another matter. */
const OTHER_CHANGE = /(?:绩效)?目标[^，。；]{0,4}调整|调整[^，。；]{0,6}目标/;

/** Of the budget of the year, that it was changed. */
export const ofBudget: SpeaksOf = (text) =>
  BUDGET_MOVED.test(text) && !OTHER_CHANGE.test(text) && speaksOfBudget(text);

const OVERSPENT =
  /超(?:支|出[^，。；]{0,6}预算|[过]?(?:年初|全年|调整后)?预算)|(?:大于|高于|多于|超过)[^，。；]{0,6}预算|执行率[^，。；\d]{0,4}1\d\d(?:\.\d+)?[%％]/;

/** Of more spent than there was. */
export const ofOverspending: SpeaksOf = (text) => OVERSPENT.test(text) && speaksOfMoreSpent(text);

/** That there are more staff than posts, and no denial of it. */
const OVER_POSTS =
  /(?<!未|不|无|没有|不存在)(?:超编|超员|超过?(?:核定)?(?:的|人员)?编制)|控制率[^，。；]{0,6}(?:超过?|高于|大于|1[0-9]\d)/;

export const ofPosts: SpeaksOf = (text) => OVER_POSTS.test(text);

const MOVE = /[增减升降涨超]|变动|变化|(?:高|低|多|少)于/;
/** So far behind the name of a row what is said of its move may stand. */
const NEAR = 40;

/** Of a row of the basic data, by any of the names that it has, and of its move. */
export function ofMoneyRow(names: readonly string[]): SpeaksOf {
  const long = names.filter((name) => name.length > 2);
  return (text) =>
    long.some((name) => {
      const at = text.indexOf(name);
      return at >= 0 && MOVE.test(text.slice(at + name.length, at + name.length + NEAR));
    });
}

/** What stands behind a name made of general words (社会效益) where it is the row that is spoken of. */
const OF_ROW_ITSELF =
  /^["”’」]?(?:这?一?(?:项|指标))?(?:自评)?(?:扣|得|丢|失|减|未|没有|不足|偏|较低|较差|低于|超额|\d|[:：])/;
/** That something is short of what it should be, or beyond it, or how much there is of it: 社会效益显著 tells of none. */
const TELLS_HOW_FAR = /未|没有?|不(?!断)|低|少|扣|仅|只有|差|缺|偏|慢|滞后|下降|推迟|超|\d/;
/** What part of a name is enough of it: 两项补贴 is not yet 发放两项补贴人数. */
const ENOUGH = 0.6;

/** 年中追加技能培训资金: with the words of a row, of its money. */
function isOfMoney(text: string): boolean {
  return BUDGET_MOVED.test(text) || RATE.test(text);
}

/** Of an indicator: by its whole name, or by most of it and more than any of the others has in common with it. */
export function ofRow(
  { name }: Indicator,
  indicators: readonly Indicator[],
  ofKind?: SpeaksOf,
): SpeaksOf {
  return (text) => {
    if (ofKind?.(text)) return true;
    if (!TELLS_HOW_FAR.test(text)) return false;
    const longer = indicators.filter((one) => one.name !== name && one.name.includes(name));
    const rest = longer.reduce((left, one) => left.replaceAll(one.name, ''), text);
    const own = namingIn(rest, name);
    if (own === name) return true;
    const at = rest.indexOf(name);
    if (at >= 0) return OF_ROW_ITSELF.test(rest.slice(at + name.length));
    if (own === undefined || own.length < name.length * ENOUGH || isOfMoney(text)) return false;
    return indicators.every(
      (one) => one.name === name || (namingIn(rest, one.name)?.length ?? 0) < own.length,
    );
  };
}
