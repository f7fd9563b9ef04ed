import { fieldOf } from '../field';
import { squeeze } from '../labels/text';
import type { Field } from '../model';
import type { Region } from '../region';
import type { Spot } from '../grid';

/** Less is no account of why. */
const SHORTEST = 16;
const SENTENCE = /[，,。；;]/;
/** That something was the cause, told and not asked for. */
const TELLS_WHY =
  /原因(?:是|为|系|主要|在于|[:：])|由于|因为|(?<!原)因(?![此素])|受[^，。；]{1,12}影响/;
/** Printed for whoever fills in the form, or about somebody else. */
const PRINTED = /填[写报列表]|[请须]|应当|分别说明|说明原因|分析原因|评分|计分|口径|[签盖]章/;

/** A row below the tables that holds nothing but sentences which tell why, with no label: read as remarks. */
export function plainNote(
  region: Region,
  from: number,
  headsItself: (spot: Spot) => boolean,
): Field | undefined {
  for (let row = from; row <= region.bottom; row++) {
    const [spot, more] = region.filled(row);
    if (!spot || more || typeof spot.cell?.value !== 'string' || headsItself(spot)) continue;
    const text = squeeze(spot.text);
    if (text.length < SHORTEST || !SENTENCE.test(text) || PRINTED.test(text)) continue;
    if (TELLS_WHY.test(text) && !isHeaded(region, row)) return fieldOf(region.grid, spot);
  }
  return undefined;
}

/** A text beneath a heading that has its row to itself is that heading's. */
function isHeaded(region: Region, row: number): boolean {
  const [above, more] = region.filled(row - 1);
  return above !== undefined && !more && !SENTENCE.test(above.text);
}
