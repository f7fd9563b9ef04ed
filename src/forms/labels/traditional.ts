/** Traditional characters that labels of forms are written with, each with the simplified one after it. */
const PAIRS =
  '級级標标績绩評评項项實实執执預预數数單单總总額额資资產产質质時时會会態态環环滿满權权値值與与進进說说財财撥拨' +
  '結结轉转當当餘余編编製制務务車车購购運运維维護护國国經经費费專专門门稱称報报審审體体調调後后變变動动則则準准' +
  '細细類类別别內内計计劃划萬万億亿個个達达過过決决濟济續续響响對对備备註注簽签負负責责聯联繫系係系電电話话屬属' +
  '縣县區区鄉乡鎮镇監监測测幣币號号複复覆复據据證证業业職职員员規规樓楼館馆節节約约厲厉於于無无應应優优點点換换' +
  '減减積积條条層层術术師师園园獎奖補补貼贴療疗衛卫農农漁渔漸渐處处領领題题構构視视設设許许該该';

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) SIMPLIFIED.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`);
const EACH = new RegExp(TRADITIONAL.source, 'g');

/** A label in simplified characters; every character keeps its place. */
export function simplified(text: string): string {
  return TRADITIONAL.test(text) ? text.replace(EACH, (sign) => SIMPLIFIED.get(sign) ?? sign) : text;
}
