/** Figures of one town or one hospital that a sentence begins with: 官渡镇签约1.3万人，满意度93%. */
import type { Subject } from '../rule';

const PLACE =
  /(?:^|[；;])\s*(?:其中[：:，,]?)?([\u4e00-\u9fff]{1,7}?(?:(?<![乡城全我本各个村农小集建])镇|(?<![城全我本各个下])乡(?![镇村])|街道|卫生院|医院))(?=[\u4e00-\u9fff])[^；;]*$/;

/** Whether the words of its sentence before a figure begin with a place that neither the report nor the form is about. */
export function isOfNamedPlace(before: string, { report, evaluation }: Subject): boolean {
  const named = /[镇乡]|街道|院/.test(before) ? PLACE.exec(before) : null;
  const place = named?.[1]?.replace(/^.*[省市县区](?=..)/, '');
  if (!named || place === undefined || /[本我]局|[本我]单位|全[市县区]/.test(named[0]))
    return false;
  const { projectName, indicators = [] } = evaluation ?? {};
  const about = [report?.title?.text, projectName?.text, ...indicators.map(({ name }) => name)];
  return !about.some((text) => text?.includes(place));
}
