/** Words with which a sentence goes on about what it has named, without naming it again. */

/** Leads to what something came to: 由31.5万元降至…. */
export const LEADS_TO =
  /^(?:的)?(?:增|减|降|上升|下降|提高|压减|下调)[^，,。；;]{0,4}(?:至|到|为)\s*$/;
/** Of how much there is, in a bracket of its own: 三公经费（2.28万元）, 1.41亿元（14097.23万元）. */
export const ALONE_IN_BRACKET = /^\s*[（(]\s*$/;
/** A bracket between a thing and its figure: 业务工作经费（含治超）3962.17万元. */
export const BRACKET = /^\s*[（(][^（）()]*[）)]\s*(?:为|共|共计|合计)?\s*$/;
/** Shares of a scheme's points, which are no rates. */
export const WEIGHTS = /权重|分值|占比/;
/** What was to be done, before what was: 目标值12家，完成值13家. */
export const PLANNED = /(?:年度|全年)?(?:计划|目标)(?:值|数|任务)?(?:为|是|达到)?$/;
export const DONE = /^\s*(?:全年)?(?:实际)?(?:完成|实现)?(?:值|数|率)?(?:为|是|达到?)?\s*$/;
/** Behind these stands what a figure is compared with. */
export const COMPARED = /[较比与同]\s*$/;

/** How a figure stands to what is before it. */
export interface Reading {
  readonly follows: boolean;
  readonly isChange: boolean;
  /** It follows right behind a year. */
  readonly isDated: boolean;
}
