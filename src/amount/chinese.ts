import { decimal } from './decimal';
import type { Quantity } from './reading';
import { matchUnit } from './units';

const DIGITS = '零一二三四五六七八九';

/** 0 to 99 in Chinese numerals; `undefined` for anything larger or unclear. */
export function chineseNumber(text: string): number | undefined {
  const plain = text.replace(/两/g, '二').replace(/〇/g, '零');
  const match = /^(?:([一二三四五六七八九])?(十))?([零一二三四五六七八九])?$/.exec(plain);
  if (!match || plain === '') return undefined;
  const [, tens, ten, ones] = match;
  const high = ten === undefined ? 0 : tens === undefined ? 1 : DIGITS.indexOf(tens);
  if (ten !== undefined && ones === '零') return undefined;
  return high * 10 + (ones === undefined ? 0 : DIGITS.indexOf(ones));
}

const FIGURE =
  /^(百分之)?([零〇一二两三四五六七八九十]{1,3})(?=$|[^零〇一二两三四五六七八九十百千万亿])/;
/** 零事故, 零投诉: none of it happened. */
const NONE = /^零(?:事故|伤亡|死亡|发生|投诉|上访|违规|违纪|差错|增长|火灾|案件|污染|事件)/;

/** A small Chinese numeral that is plainly a figure: alone, with a known unit, or 百分之九十五. */
export function readChineseFigure(text: string, normal: string): Quantity | undefined {
  if (NONE.test(normal)) {
    return { kind: 'quantity', text, value: decimal('0'), places: 0, tail: text.slice(1) };
  }
  if (normal === '百分之百' || normal === '百分百') {
    const percent = matchUnit('%', 0)?.unit;
    return {
      kind: 'quantity',
      text,
      value: decimal('100'),
      places: 0,
      ...(percent ? { unit: percent } : {}),
    };
  }
  const match = FIGURE.exec(normal);
  const value = match && chineseNumber(match[2] ?? '');
  if (!match || value === null || value === undefined) return undefined;
  const rest = normal.slice(match[0].length).trim();
  const base = { kind: 'quantity', text, value: decimal(String(value)), places: 0 } as const;
  if (match[1] !== undefined) {
    const percent = matchUnit('%', 0)?.unit;
    return rest === '' ? { ...base, ...(percent ? { unit: percent } : {}) } : undefined;
  }
  if (rest === '') return match[2] === '零' ? base : undefined;
  const unit = matchUnit(rest, 0);
  return unit?.known && unit.end === rest.length ? { ...base, unit: unit.unit } : undefined;
}
