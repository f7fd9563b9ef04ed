import { insideField, isBlank } from '../field';
import type { Spot } from '../grid';
import { valueOf } from '../around/head';
import type { Field } from '../model';
import type { Region } from '../region';
import { labelText } from '../labels/text';

/** What a row beneath the amounts asks: why so much, or no more, was spent. */
const OF_EXECUTION =
  /(?:执行|支出|支付|预算|资金|到位|结转|结余|进度|偏差).*(?:原因|说明)|(?:原因|说明).*(?:执行|支出|支付|资金)|(?:未达|低于|不足|不到)到?\d+[%％].*(?:原因|说明)/;
/** And what one asks of the budget: why it was changed. */
const OF_ADJUSTMENT =
  /^(?!.*(?:目标|指标|绩效))(?:年[中度])?(?:预算|资金)?(?:调整|调[增减剂]|追[加减]|压减|增减|变动)(?:[（(]?[加减增调、/／]+[）)]?)?(?:预算|资金|变动|情况)?(?:的)?(?:依据|原因|事由|理由|说明)(?:[及和与、](?:依据|原因|说明|批文|文号))?$/;
/** 预算调整情况: a row in words that tells of the change. */
const TELLS_ADJUSTMENT = /^(?:年[中度])?(?:预算|资金)(?:调整|调[增减剂]|追[加减]|增减|变动)情况$/;
/** 注：年中上级下达，年初无预算: a note of this unit's own on its budget, and none that is printed for all. */
const OWN_NOTE = /^[\s*]*(?:备?注|说明)\s*[:：]/;
const ON_BUDGET =
  /年初(?:无|未|没有)[^，,。；;]{0,4}(?:预算|安排)|(?:年中|上级|紧急|追加)[^，,。；;]{0,8}(?:下达|追加|安排)/;
const PRINTED = /填|请|应|须|是指|公式|原则|口径|[×÷=＝]|如有|如果|若/;
const ASKS = /原因|说明/;
const ASKS_OF_BUDGET = /原因|说明|依据|[事理]由|情况/;
const LONGEST_QUESTION = 30;

/** 执行率低于90%的原因 in a row of its own beneath the amounts: the answer, behind its colon or beside it. */
export function reasonBeneath(region: Region, first: Spot): Field | undefined {
  return answerTo(region, first, ASKS, OF_EXECUTION);
}

/** 调整原因 in a row of its own above or below the tables. */
export function adjustmentReason(
  region: Region,
  above: number,
  below: number,
): { readonly adjustmentReason?: Field } {
  for (let row = region.top; row <= region.bottom; row++) {
    const [first, , more] = row > above && row < below ? [] : region.filled(row);
    if (!first || more) continue;
    const found =
      answerTo(region, first, ASKS_OF_BUDGET, OF_ADJUSTMENT) ??
      answerTo(region, first, ASKS_OF_BUDGET, TELLS_ADJUSTMENT) ??
      ownNote(region, first);
    if (!found || isBlank(found)) continue;
    const { bare } = labelText(first.text.split(/[:：]/)[0] ?? '');
    return { adjustmentReason: { ...found, called: bare } };
  }
  return {};
}

function ownNote(region: Region, first: Spot): Field | undefined {
  const { text } = first;
  const head = OWN_NOTE.exec(text)?.[0];
  if (head === undefined || PRINTED.test(text) || !ON_BUDGET.test(text)) return undefined;
  return insideField(region.grid, first, head.length, text.length);
}

function answerTo(region: Region, first: Spot, asks: RegExp, question: RegExp): Field | undefined {
  if (!asks.test(first.text)) return undefined;
  const end = first.text.search(/[:：]/);
  const words = labelText(end < 0 ? first.text : first.text.slice(0, end)).bare;
  if (words.length > LONGEST_QUESTION || !question.test(words)) return undefined;
  const inside = end < 0 ? '' : first.text.slice(end + 1).trim();
  return inside === ''
    ? valueOf(region, first, [])
    : insideField(region.grid, first, end + 1, first.text.length);
}
