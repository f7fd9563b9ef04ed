import { fieldOf, labelOf } from '../field';
import { isFilled, type Spot } from '../grid';
import type { BasicData } from '../model';
import type { Region } from '../region';
import { squeeze } from '../labels/text';

const WHOLE = /^(?:所有|全部|本?单位)?固定资产(?:账面)?(?:原值|总额|总值|总价值|价值|合计|净值)$/;
const USED =
  /^(?:其中[:：]?)?(?:实际)?(?:在用|使用|正在使用)(?:的)?(?:固定)?(?:资产)?(?:账面)?(?:原值|总额|总值|价值|净值)?$/;
const RATE = /^固定资产(?:利用|使用|在用)率$/;

/** 固定资产原值, what of it is in use, and the rate of that, in one row of headings. */
export function readAssets(region: Region, from: number): BasicData['assets'] {
  for (let row = from; row < region.bottom; row++) {
    const filled = region.filled(row);
    const rate = filled.find(
      (spot) => spot.top === row && mayBeRate(spot.text) && RATE.test(bare(spot)),
    );
    if (!rate) continue;
    const whole = filled.find((spot) => WHOLE.test(bare(spot)));
    const used = filled.find((spot) => USED.test(bare(spot)));
    const below = (spot: Spot): Spot => region.grid.at(rate.bottom + 1, spot.left);
    if (!whole || !used || ![whole, used].every((spot) => isFilled(below(spot)))) return undefined;
    const [a, b, c] = [whole, used, rate].map((spot) => ({
      label: labelOf(region.grid, spot),
      field: fieldOf(region.grid, below(spot), { figure: true }),
    }));
    return a && b && c && { whole: a, used: b, rate: c };
  }
  return undefined;
}

/** Told before the text is made bare: nearly no other cell has both. */
function mayBeRate(text: string): boolean {
  return text.includes('率') && text.includes('资');
}

function bare({ text }: Spot): string {
  return squeeze(text).replace(/[(（][^()（）]*[)）]/g, '');
}
