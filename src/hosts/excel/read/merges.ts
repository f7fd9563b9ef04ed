import type { Area } from '../../../workbook';
import { areaOf, columnCount, parseAddress, rangeOf, rowCount, tiles } from '../addresses';
import type { Question } from './question';
import type { SheetReading } from './reading';

/** Excel refuses to name more merged areas than this at once. */
const MOST_AREAS = 512;
const AREA_BYTES = 60;
/** More bands than this are not asked for: the reading is then said to be incomplete. */
const MOST_BANDS = 3000;

/** Asks for the merged areas of a whole sheet. */
export function readMerges(sheet: SheetReading): Question {
  let used: Area | null = null;
  return {
    bytes: 40 * AREA_BYTES,
    risky: true,
    ask(context) {
      // Merged cells count as formatted, so all of them lie in the used range.
      const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(false);
      range.load('address');
      const areas = namedAreas(range);
      return () => {
        used = areaOf(range);
        sheet.merges.push(...areas());
        return [];
      };
    },
    refused() {
      return used ? inBands(sheet, used) : [extent(sheet)];
    },
  };
}

/** Asks how far the sheet reaches, to divide it into bands then. */
function extent(sheet: SheetReading): Question {
  return {
    bytes: 100,
    ask(context) {
      const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(false);
      range.load('address');
      return () => {
        const used = areaOf(range);
        return used ? inBands(sheet, used) : [];
      };
    },
    refused(error) {
      throw error;
    },
  };
}

/** Bands of so few cells that more than 512 areas cannot begin in one. */
function inBands(sheet: SheetReading, used: Area): Question[] {
  const columns = Math.min(columnCount(used), MOST_AREAS);
  const bands = tiles(used, Math.max(1, Math.floor(MOST_AREAS / columns)), columns);
  if (bands.length > MOST_BANDS) sheet.gap('too-many-merged-areas');
  return bands.slice(0, MOST_BANDS).map((band) => inBand(sheet, band, used));
}

/**
 * Excel names the areas whose top-left cell lies in the band, and may cut them at its edge: one that touches the edge is
 * asked for again in a taller and wider strip.
 */
function inBand(sheet: SheetReading, band: Area, used: Area): Question {
  return {
    bytes: 10 * AREA_BYTES,
    risky: true,
    ask(context) {
      const areas = namedAreas(rangeOf(context.workbook.worksheets.getItem(sheet.id), band));
      return () =>
        areas().flatMap((area) => {
          if (!touchesEdge(area, band, used)) {
            sheet.merges.push(area);
            return [];
          }
          return [whole(sheet, area, used, 2)];
        });
    },
    refused() {
      sheet.gap('too-many-merged-areas');
      return [];
    },
  };
}

function touchesEdge(area: Area, asked: Area, used: Area): boolean {
  return (
    (area.bottom === asked.bottom && asked.bottom < used.bottom) ||
    (area.right === asked.right && asked.right < used.right)
  );
}

/** Asks for one area again, from its top-left cell, in a strip some times as tall and wide. */
function whole(sheet: SheetReading, area: Area, used: Area, times: number): Question {
  const strip: Area = {
    top: area.top,
    left: area.left,
    bottom: Math.min(used.bottom, area.top + rowCount(area) * times - 1),
    right: Math.min(used.right, area.left + columnCount(area) * times - 1),
  };
  return {
    bytes: 10 * AREA_BYTES,
    risky: true,
    ask(context) {
      const areas = namedAreas(rangeOf(context.workbook.worksheets.getItem(sheet.id), strip));
      return () => {
        const found = areas().find(({ top, left }) => top === area.top && left === area.left);
        if (!found) sheet.gap('too-many-merged-areas');
        else if (touchesEdge(found, strip, used)) return [whole(sheet, found, used, times * 2)];
        else sheet.merges.push(found);
        return [];
      };
    },
    refused() {
      sheet.merges.push(area);
      sheet.gap('too-many-merged-areas');
      return [];
    },
  };
}

function namedAreas(range: Excel.Range): () => Area[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areas/items/address');
  return () => {
    if (merged.isNullObject) return [];
    const areas = merged.areas.items.map(({ address }) => parseAddress(address));
    return areas.filter((area) => area !== undefined);
  };
}
