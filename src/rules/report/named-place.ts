/** Figures of one town, one district or one hospital that a sentence begins with: 官渡镇签约1.3万人，满意度93%. */
import type { Subject } from '../rule';

const PLACE =
  /(?:^|[；;])\s*(?:其中[：:，,]?)?([\u4e00-\u9fff]{1,7}?(?:(?<![乡城全我本各个村农小集建])镇|(?<![城全我本各个下])乡(?![镇村])|街道|卫生院|医院))(?=[\u4e00-\u9fff])[^；;]*$/;
/** 甲区预算400万元、支出360万元: a district, where its money follows at once. */
const DISTRICT =
  /(?:^|[；;])\s*(?:其中[：:，,]?)?([\u4e00-\u9fff]{1,7}?[\u4e00-\u9fff](?<![全我本各社园片景校灾库牧地林矿城辖新老小])[县区市旗])(?=(?:全年|当年|年初)?(?:预算|支出|执行|安排|拨付|支付|使用))[^；;]*$/;

/** Whether the words of its sentence before a figure begin with a place that neither the report nor the form is about. */
export function isOfNamedPlace(before: string, { report, evaluation }: Subject): boolean {
  const named =
    (/[镇乡]|街道|院/.test(before) ? PLACE.exec(before) : null) ??
    (/[县区市旗]/.test(before) ? DISTRICT.exec(before) : null);
  const place = named?.[1]?.replace(/^.*[省市县区州](?=..)/, '');
  if (!named || place === undefined || /[本我]局|[本我]单位|全[市县区]/.test(named[0]))
    return false;
  const { projectName, department, authority, implementer, indicators = [] } = evaluation ?? {};
  const isDistrict = /[县区市旗]$/.test(place);
  const units = isDistrict ? [department, authority, implementer] : [];
  // Of a unit that is not named nobody can tell which district is its own.
  if (isDistrict && !units.some((unit) => unit?.text)) return false;
  const about = [
    report?.title?.text,
    projectName?.text,
    ...units.map((unit) => unit?.text),
    ...indicators.map(({ name }) => name),
  ];
  return !about.some((text) => text?.includes(place));
}
