import { readAmount, type Quantity } from '../../amount';
import type { Field } from '../../forms';

/** 无, 零投诉, 未发生安全事故: none of what the row counts. A plain 无 is blank to all else. */
const NONE =
  /^(?:无|零|没有|(?:未|不|没有|无)(?:发生|出现)|(?:无|零|没有|(?:未|不|没有)(?:发生|出现))[^，。；\d]{0,6}(?:事故|伤亡|死亡|投诉|上访|信访|差错|违规|违纪|违法|案件|火灾|事件|污染|舆情|险情)(?:发生|情况|行为|现象)*)$/;

const BEGINS = /^[\s无零没未不]/;

const zero = readAmount('0');
/** What such words come to as a target. */
export const NO_UNIT_ZERO: Quantity | undefined = zero.kind === 'quantity' ? zero : undefined;

export function saysNone(field: Field | undefined): boolean {
  const text = field?.text;
  if (!text || text.length > 24 || !BEGINS.test(text)) return false;
  return NONE.test(text.replace(/[\s\u3000。.]+/g, ''));
}
