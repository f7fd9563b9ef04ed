/** The figure that something moved from, before the one that it came to. */

/** 由上年的, 从2022年 right before a figure. */
const THEN = '(?:上一?年度?|去年|20\\d\\d年度?|年初)?(?:同期|实际|批复|安排)?(?:的|预算数?)*';
const FROM = new RegExp(`[由从]${THEN}$`);
/** 调减80万元至560万元: how far it moved may stand between. */
const TO =
  /^[^，,。；;\d]{0,8}[增减降升高低缩大整为](?:[^，,。；;\d]{0,4}\d[\d.,]*[^，,。；;\d]{1,4}?后?[，,]?(?:调整)?|[^，,。；;\d]{0,3})[至到为]/;
const RIGHT_BEHIND_NAME = new RegExp(`^\\s*(?:已|便)?[由从]${THEN}$`);
/** 调整为 may be said of a target. */
const GROWTH = '(?:增加?|增长|提[高升]|上升|升高?|扩大|拓展|发展|减少?|下降|降低?|缩短|压[减缩])';
const WHEN = '(?:20\\d\\d年度?|今年|本年度?|当年|目前|现在|年末|年底)?的?';
const GREW = new RegExp(`^(?:左右)?[^，,。；;\\d]{0,4}${GROWTH}[至到为]了?${WHEN}$`);
const BY = new RegExp(`^(?:左右)?${GROWTH}了?$`);
const THERE = new RegExp(`^后?[，,]?(?:达|${GROWTH})?[至到为]了?${WHEN}$`);

/** 由5万元增至10.65万元: where it was before. */
export function isWhereFrom(before: string, behind: string): boolean {
  return FROM.test(before) && TO.test(behind);
}

/** 研发投入强度由1.1%: the words between the name of a row and where it moved from. */
export function leadsFrom(between: string): boolean {
  return RIGHT_BEHIND_NAME.test(between);
}

/** 提高到1.18%: the words between where it moved from and what it came to. */
export function leadsTo(between: string): boolean {
  return GREW.test(between);
}

/** 由108公里增加6公里到114公里: the words before how far it moved, and those behind that. */
export function leadsBy(between: string, behind: string): boolean {
  return BY.test(between) && THERE.test(/^[^\d]*(?:20\d\d年[^\d]*)?/.exec(behind)?.[0] ?? '');
}

export function leadsThere(between: string): boolean {
  return THERE.test(between);
}
