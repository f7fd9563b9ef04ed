import { formatArea, type Area } from '../../../workbook';
import {
  areaOf,
  columnCount,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  rangeOf,
  rowCount,
  tiles,
} from '../addresses';
import type { Question } from './question';
import type { SheetReading } from './reading';

/** Excel refuses to name more merged areas than this at once. */
const MOST_AREAS = 512;
const AREA_BYTES = 60;
/** More bands than this are not asked for: the reading is then said to be incomplete. */
const MOST_BANDS = 3000;

/** Beyond the used range: so far may a merged area reach that has a value or a format only in its first cell. */
const MARGIN = { rows: 100, columns: 30 };

/** Asks for the merged areas of a whole sheet; `values` is the used range as far as it is known. */
export function readMerges(sheet: SheetReading, values: Area | null): Question {
  const margin: Area = {
    top: 0,
    left: 0,
    bottom: Math.min(LAST_ROW, (values?.bottom ?? 0) + MARGIN.rows),
    right: Math.min(LAST_COLUMN, (values?.right ?? 0) + MARGIN.columns),
  };
  return {
    bytes: 40 * AREA_BYTES,
    risky: true,
    ask(context) {
      const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(false);
      const range = used.getBoundingRect(formatArea(margin));
      range.load('address');
      const areas = namedAreas(range);
      return () => {
        const asked = areaOf(range);
        return asked ? keep(sheet, areas(), asked) : [];
      };
    },
    refused() {
      return [extent(sheet)];
    },
  };
}

/** Keeps the areas found; one that touches the edge of what was asked may be larger, and is asked for again. */
function keep(sheet: SheetReading, areas: readonly Area[], asked: Area): Question[] {
  return areas.flatMap((area) => {
    if (touchesEdge(area, asked)) return [whole(sheet, area, 2)];
    sheet.merges.push(area);
    return [];
  });
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
  return bands.slice(0, MOST_BANDS).map((band) => inBand(sheet, band));
}

/** Excel names the areas whose top-left cell lies in the band, and may cut them at its edge. */
function inBand(sheet: SheetReading, band: Area): Question {
  return {
    bytes: 10 * AREA_BYTES,
    risky: true,
    ask(context) {
      const areas = namedAreas(rangeOf(context.workbook.worksheets.getItem(sheet.id), band));
      return () => keep(sheet, areas(), band);
    },
    refused() {
      sheet.gap('too-many-merged-areas');
      return [];
    },
  };
}

function touchesEdge(area: Area, asked: Area): boolean {
  return (
    (area.bottom === asked.bottom && asked.bottom < LAST_ROW) ||
    (area.right === asked.right && asked.right < LAST_COLUMN)
  );
}

/** Asks for one area again, from its top-left cell, in a strip some times as tall and wide. */
function whole(sheet: SheetReading, area: Area, times: number): Question {
  const strip: Area = {
    top: area.top,
    left: area.left,
    bottom: Math.min(LAST_ROW, area.top + rowCount(area) * times),
    right: Math.min(LAST_COLUMN, area.left + columnCount(area) * times),
  };
  return {
    bytes: 10 * AREA_BYTES,
    risky: true,
    ask(context) {
      const areas = namedAreas(rangeOf(context.workbook.worksheets.getItem(sheet.id), strip));
      return () => {
        const found = areas().find(({ top, left }) => top === area.top && left === area.left);
        if (found && touchesEdge(found, strip)) return [whole(sheet, found, times * 2)];
        sheet.merges.push(found ?? area);
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
