import type { RateKey, TieKey } from '../../rules';

/** Sentences of `tiesOut`, the same for every sum. */
export const ties: Readonly<Record<TieKey, string>> = {
  ties: '{total}与各项合计相符。',
  off: '{total}为 {figure}，各项合计 {sum}，相差 {difference}。',
  unit: '{total}为 {figure}，各项合计 {sum}，相差 {difference}；其中“{which}”填 {typed}，单位像是填错了：按 {meant} 计算，合计正好相符。',
  rounding:
    '{total}为 {figure}，各项合计 {sum}，相差 {difference}，可能是四舍五入造成的，请说明或调平。',
  shown:
    '单元格中存储的数与显示的数位数不同：按存储值各项合计 {sum}、{total}为 {figure}；按显示值各项合计 {shown}、{total}为 {shownTotal}。请统一小数位数后核对。',
  unchecked: '{which}未填，{total}无法核对（已填各项合计 {sum}）。',
  unreadable: '{which}不是可以计算的数，{total}无法核对。',
};

/** Sentences of `rateIs`, the same for every rate. */
export const rates: Readonly<Record<RateKey, string>> = {
  right: '{rate}与计算结果相符。',
  wrong: '{rate}填 {actual}，按{numerator}÷{denominator}应为 {expected}，相差 {points} 个百分点。',
  blank: '{rate}未填，按{numerator}÷{denominator}应为 {expected}。',
  unchecked: '{which}未填，{rate}无法核对。',
  'zero-base': '{denominator}为 0，{rate}无法计算。',
  unreadable: '{which}不是可以计算的数，{rate}无法核对。',
};

/** Sentences of figures in 元 among 万元. */
export const units = {
  unit: '{row}填 {actual}，{other}填 {expected}，相差约一万倍，像是以元填写的，请统一单位；以万元计为 {meant}。',
  units:
    '{column}有 {count} 处像是以元填写的，请统一单位。如{row}填 {actual}，{other}填 {expected}，相差约一万倍；以万元计为 {meant}。',
} as const;
