import { insideField } from '../field';
import type { Spot } from '../grid';
import { valueOf } from '../around/head';
import type { Field } from '../model';
import type { Region } from '../region';
import { labelText } from '../labels/text';

/** What a row beneath the amounts asks: why so much, or no more, was spent. */
const OF_EXECUTION =
  /(?:执行|支出|支付|预算|资金|到位|结转|结余|进度|偏差).*(?:原因|说明)|(?:原因|说明).*(?:执行|支出|支付|资金)|(?:未达|低于|不足|不到)到?\d+[%％].*(?:原因|说明)/;
const ASKS = /原因|说明/;
const LONGEST_QUESTION = 30;

/** 执行率低于90%的原因 in a row of its own beneath the amounts: the answer, behind its colon or beside it. */
export function reasonBeneath(region: Region, first: Spot): Field | undefined {
  if (!ASKS.test(first.text)) return undefined;
  const end = first.text.search(/[:：]/);
  const words = labelText(end < 0 ? first.text : first.text.slice(0, end)).bare;
  if (words.length > LONGEST_QUESTION || !OF_EXECUTION.test(words)) return undefined;
  const inside = end < 0 ? '' : first.text.slice(end + 1).trim();
  return inside === ''
    ? valueOf(region, first, [])
    : insideField(region.grid, first, end + 1, first.text.length);
}
