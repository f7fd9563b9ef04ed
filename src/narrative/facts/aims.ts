/** The words for a target and for how far a result is from it; each is part of a pattern. */

/** What stands between a result and the word for its target: 年度, 预期. */
export const OF_AIM =
  '(?:本?年度?|全年|当年|年内|年初|年末|年底|预期|预定|既定|设定|规定|绩效|原定?|下达|的)*';
/** 目标, 任务数, 计划指标 */
export const AIM = '(?:目标|计划|任务|指标|标准|控制)(?:目标|任务|指标|标准|要求|值|数|量|线)*';
/** A result beyond its target, or below it. */
export const FAR_FROM = '(?:低于|高于|超过|超出|超|不及|少于|多于|优于)';
export const MORE = '超额完成|多完成|超额|超出|超过|超支|超|高出|高|多出|多|增加|提高';
export const LESS =
  '少完成|少|低|欠|未完成|没有完成|没完成|短缺|缺少|节约|节省|减少|下降|降低|缩短';
export const APART = '相差|差距|差|缺口|缺';
