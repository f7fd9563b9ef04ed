import { labelOf } from '../../field';
import type { Label } from '../../model';
import type { Region } from '../../region';

/** ≥95%, 90%以下, 每低1个百分点: when so many points are given or taken. */
const CONDITION =
  /[≥≤<>＜＞]|以上|以下|低于|不足|不低于|达到?\s*\d|每[低降减少下]|\d[%％].{0,6}[-—–~～至到].{0,3}\d/;
/** 得10分, 扣0.5分, 不得分. */
const AWARD = /[得计扣]\s*\d+(?:\.\d+)?\s*分|不得分|[得计](?:满|全)分/;

/**
 * What the form itself prints of how the execution is scored: 预算执行率≥95%得10分，90%—95%得8分. It stands in a heading, in a note
 * beneath the funds, or below the indicators.
 */
export function printedRule(region: Region, above: number, below: number): Label | undefined {
  return ruleIn(region, region.top, above) ?? ruleIn(region, below, region.bottom);
}

function ruleIn(region: Region, from: number, to: number): Label | undefined {
  for (let row = from; row <= to; row++) {
    for (const spot of region.filled(row)) {
      const { text } = spot;
      if (!text.includes('执行率') || !text.includes('分')) continue;
      if (CONDITION.test(text) && AWARD.test(text)) return labelOf(region.grid, spot);
    }
  }
  return undefined;
}
