/* What the words around the figure of a result say of it. */

const OF_EACH = /^(?:已|全部)?[均都](?!值|[^，。]*(?:应|须|需))/;
const LATE = /(?<![不未没无][得能有应]?)(?:晚于|迟于|滞后于)/;

/** 均在每季度后15日内 says of each that it was so, which a target does not. */
export function saysOfEach(text: string): boolean {
  return OF_EACH.test(text);
}

/** 个别报告晚于15日, 晚于2021年12月: the figure is the one that was missed. */
export function saysLate(text: string): boolean {
  return LATE.test(text);
}
