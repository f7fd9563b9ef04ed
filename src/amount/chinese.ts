import { ZERO } from './constants';
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

/** 10 to 99,999,999 in numerals as they are read out, 一百零五 and 一万两千; `undefined` for what is left open, such as 一百二. */
export function wholeNumber(text: string): number | undefined {
  const plain = text.replace(/两/g, '二').replace(/〇/g, '零').replace(/^一十/, '十');
  let whole = 0;
  let group = 0;
  let digit: number | undefined;
  for (const sign of plain) {
    const place = PLACES[sign];
    if (place === undefined) digit = DIGITS.indexOf(sign);
    else if (sign === '万') {
      whole = (group + (digit ?? 0)) * place;
      group = 0;
      digit = undefined;
    } else {
      group += (digit ?? 1) * place;
      digit = undefined;
    }
  }
  const value = whole + group + (digit ?? 0);
  return spell(value) === plain ? value : undefined;
}

const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

function spell(value: number): string {
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  if (high >= 10_000) return '';
  const gap = low > 0 && low < 1000 ? '零' : '';
  const said =
    high > 0 ? `${spellGroup(high)}万${low > 0 ? gap + spellGroup(low) : ''}` : spellGroup(low);
  return said.replace(/^一十/, '十');
}

function spellGroup(value: number): string {
  let said = '';
  let rest = value;
  for (const [sign, place] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(rest / place);
    rest -= digit * place;
    if (digit > 0) said += `${DIGITS.charAt(digit)}${sign}`;
    else if (said !== '' && rest > 0 && !said.endsWith('零')) said += '零';
  }
  return said;
}

const NUMERAL = '[零〇一二两三四五六七八九十]';
const FIGURE = new RegExp(`^(${NUMERAL}{1,3})(?=$|[^零〇一二两三四五六七八九十百千万亿])`);
/** 零事故, 零投诉: none of it happened. */
const NONE = /^零(?:事故|伤亡|死亡|发生|投诉|上访|违规|违纪|差错|增长|火灾|案件|污染|事件)/;
/** 全省排名前三, 位列全市第二名: a place in an order. */
const PLACE = new RegExp(`^([^\\d，。；、]{0,12})([第前])(${NUMERAL}{1,3})[名位强]?$`);

/** What follows a share and leaves it one: 九成以上, but not 八成新. */
const SHARE_END = '(?=$|[以及左]|[,，。;；、()（）])';
/** How a share of a hundred, a thousand or ten thousand is printed. */
const SHARE_SIGNS: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };
/** Shares in words, as what they are in figures. */
const SHARES: readonly (readonly [RegExp, (...groups: string[]) => number | undefined, string?])[] =
  [
    [/百分之百|百分百/g, () => 100],
    ...['百', '千', '万'].map(
      (whole) =>
        [
          new RegExp(`${whole}分之(${NUMERAL}{1,3})`, 'g'),
          (figure = '') => chineseNumber(figure),
          SHARE_SIGNS[whole],
        ] as const,
    ),
    ...['千', '万'].map(
      (whole) =>
        [new RegExp(`${whole}分之(\\d+(?:\\.\\d+)?)`, 'g'), Number, SHARE_SIGNS[whole]] as const,
    ),
    [
      new RegExp(`([一二两三四五六七八九\\d])成([一二三四五六七八九半])?${SHARE_END}`, 'g'),
      (tens = '', ones = '') => {
        const high = /\d/.test(tens) ? Number(tens) : chineseNumber(tens);
        const low = ones === '半' ? 5 : ones === '' ? 0 : chineseNumber(ones);
        return high === undefined || low === undefined ? undefined : high * 10 + low;
      },
    ],
    [new RegExp(`(?:一半|半数)${SHARE_END}`, 'g'), () => 50],
  ];

/** 九成以上 as 90%以上, 百分之九十五 as 95%: shares that are written in words with the figure in their place. */
export function spelledShares(normal: string): string {
  if (!/[成半]|[百千万]\s*分/.test(normal)) return normal;
  const close = normal.replace(/\s+/g, '');
  const spelled = SHARES.reduce(
    (text, [pattern, valueOf, sign = '%']) =>
      text.replace(pattern, (whole: string, ...groups: string[]) => {
        const value = valueOf(...groups.slice(0, -2));
        return value === undefined ? whole : `${value}${sign}`;
      }),
    close,
  );
  return spelled === close ? normal : spelled;
}

/** A small Chinese numeral that is plainly a figure: alone, with a known unit, or a place in an order. */
export function readChineseFigure(text: string, normal: string): Quantity | undefined {
  if (NONE.test(normal)) {
    return { kind: 'quantity', text, value: ZERO, places: 0, tail: text.slice(1) };
  }
  return placeIn(text, normal) ?? numeralIn(text, normal);
}

function numeralIn(text: string, normal: string): Quantity | undefined {
  const match = FIGURE.exec(normal);
  const value = match && chineseNumber(match[1] ?? '');
  if (!match || value === null || value === undefined) return undefined;
  const rest = normal.slice(match[0].length).trim();
  const base = { kind: 'quantity', text, value: decimal(String(value)), places: 0 } as const;
  if (rest === '') return match[1] === '零' ? base : undefined;
  const unit = matchUnit(rest, 0);
  return unit?.known && unit.end === rest.length ? { ...base, unit: unit.unit } : undefined;
}

function placeIn(text: string, normal: string): Quantity | undefined {
  const [, lead = '', kind = '', numeral = ''] = PLACE.exec(normal.replace(/\s+/g, '')) ?? [];
  const value = numeral === '' ? undefined : chineseNumber(numeral);
  const unit = matchUnit('名', 0)?.unit;
  if (value === undefined) return undefined;
  return {
    kind: 'quantity',
    text,
    value: decimal(String(value)),
    places: 0,
    lead: `${lead}${kind}`,
    ...(kind === '前' && { comparator: '<=' as const }),
    ...(unit && { unit }),
  };
}
