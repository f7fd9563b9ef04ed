import type { Field, Indicator } from '../forms';

/** Shares of a whole: none of them can be more than all. 完成率, 覆盖率, 办结率 and the like can, by how they are counted. */
const SHARE =
  /(?:满意度|满意率|合格率|准确率|正确率|完好率|及格率|优良率|优秀率|知晓率|好评率|出勤率|通过率|成活率|及时率|达标率)$/;

/** The result or the target of a row that is more of a whole than there is; one finding says so, and nothing follows from it. */
export function beyondWhole({ name, actual, target }: Indicator): Field | undefined {
  if (!isBeyond(actual) && !isBeyond(target)) return undefined;
  if (!SHARE.test(name.replace(/[（(【[].*$/s, '').trim())) return undefined;
  return isBeyond(actual) ? actual : target;
}

function isBeyond(field: Field | undefined): boolean {
  if (field?.reading.kind !== 'quantity') return false;
  const { value, unit, change } = field.reading;
  if (unit?.dimension !== 'ratio' || change) return false;
  return value.times(unit.scale).greaterThan(1);
}
