import type { Indicator } from '../model';
import type { Region } from '../region';

/** 见注1, 详见表下注②, 见备注: all that a cell for a reason says. */
const REFERS =
  /^(?:原因)?(?:详见|参见|请见|见)(?:表[下后末]|下[方面]|本表)?[的中]?备?注释?[(（]?([\d①-⑨一二三四五六七八九]{0,2})[)）]?[。.]?$/;
/** 注1：…, 备注（2）…, 注：… */
const NOTE = /^备?注释?[(（]?([\d①-⑨一二三四五六七八九]{0,2})[)）]?[：:、.．\s]+(\S[\s\S]*)$/;
/** Within a note of several: 注：1.…；2.… */
const ITEM = /(?<![\d.])([1-9])[.．、](?!\d)/;

/** The rows, each with the note below the form that its cell for the reason refers to. */
export function withNotes(
  region: Region,
  indicators: readonly Indicator[],
  from: number,
): readonly Indicator[] {
  const refers = ({ reason }: Indicator) => reason && REFERS.exec(reason.text.trim());
  if (!indicators.some(refers)) return indicators;
  const notes = notesBelow(region, from);
  return indicators.map((row) => {
    const note = notes.get(numberOf(refers(row)?.[1]));
    return refers(row) && row.reason && note
      ? { ...row, reason: { ...row.reason, text: note } }
      : row;
  });
}

/** What the notes say, by their number; the only one without a number goes by none. */
function notesBelow(region: Region, from: number): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (let row = from; row <= region.bottom; row++) {
    for (const { text } of region.filled(row)) {
      for (const line of text.split(/[\n\r]+/)) {
        const [, number, said = ''] = NOTE.exec(line.trim()) ?? [];
        if (number === undefined) continue;
        const [before = '', ...items] = said.split(ITEM);
        if (number === '' && before.trim() === '' && items.length > 0) {
          for (let at = 0; at < items.length; at += 2)
            notes.set(items[at] ?? '', (items[at + 1] ?? '').trim());
        } else notes.set(numberOf(number), said.trim());
      }
    }
  }
  return notes;
}

const DIGITS = '①②③④⑤⑥⑦⑧⑨';
const WORDS = '一二三四五六七八九';

function numberOf(text = ''): string {
  const at = Math.max(DIGITS.indexOf(text), WORDS.indexOf(text));
  return text !== '' && at >= 0 ? String(at + 1) : text;
}
