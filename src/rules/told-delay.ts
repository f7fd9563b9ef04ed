/** How long a text says that work stood still or was put off. */

const COUNT = '(\\d{1,3}|[一两二三四五六七八九十半])';
const STOOD =
  '(?:停[工产电业课训]|停止施工|延[期迟误后长]|推[迟后]|滞后|顺延|拖[延后期]|耽[误搁]|晚|影响工期)';
const DELAY = new RegExp(
  `${STOOD}(?:施工|开工|完工|工期)?(?:了|达|约|近|共)*${COUNT}(?:余|多)?(天|日|周|个(?:多)?月)`,
  'g',
);
const DAYS: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7 };
const MONTH = 30;
const NUMERALS = '半一二三四五六七八九十';

export interface ToldDelay {
  /** All that is told. */
  readonly days: number;
  /** The words of the first. */
  readonly quote: string;
}

export function toldDelay(text: string): ToldDelay | undefined {
  const found = [...text.matchAll(DELAY)];
  const [first] = found;
  if (!first) return undefined;
  const days = found.reduce(
    (sum, [, count = '', unit = '']) => sum + numberOf(count) * (DAYS[unit] ?? MONTH),
    0,
  );
  return { days, quote: first[0] };
}

function numberOf(count: string): number {
  if (/^\d/.test(count)) return Number(count);
  if (count === '半') return 0.5;
  return count === '两' ? 2 : NUMERALS.indexOf(count);
}
