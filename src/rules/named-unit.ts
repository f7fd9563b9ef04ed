import { readUnit, remembered, type Unit } from '../amount';

/** The unit in the last brackets of a name: `培训人次（人次）`; words that are no unit of measure are none. */
export function unitInName(
  text: string,
  isUnit: (unit: Unit) => boolean = () => false,
): Unit | undefined {
  const unit = inLastBrackets(text);
  // Only measures that cannot be mistaken: a word in brackets may be anything.
  if (!unit) return undefined;
  return unit.dimension !== 'count' || unit.of !== undefined || isUnit(unit) ? unit : undefined;
}

const inLastBrackets = remembered((text): Unit | undefined => {
  const inside = /[(（]\s*([^()（）]{1,6}?)\s*[)）]\s*$/.exec(text)?.[1];
  return inside === undefined ? undefined : readUnit(inside);
});
