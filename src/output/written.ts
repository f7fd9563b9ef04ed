import { isPassage, type Assessment, type UnitAssessment } from '../assessment';
import type { Place } from '../findings';
import { outputWords, type Language } from '../messages';
import {
  displayText,
  formatCell,
  isShownWhole,
  parseArea,
  type Cell,
  type CellRef,
  type CellState,
  type Snapshot,
  type ValueEdit,
} from '../workbook';
import type { Unsure } from './unsure';

/** A cell that was written back, what stood there, and why a person had better look at it first. */
export interface WrittenCell extends Pick<ValueEdit, 'cell' | 'before' | 'after'> {
  readonly unsure?: Unsure | undefined;
}

/** The same in words: with the figure itself where the cell shows another one. */
export interface WrittenText {
  readonly cell: CellRef;
  readonly unsure?: Unsure | undefined;
  /** `自评表!I5：96 → 10` */
  readonly text: string;
  /** `自评表!I5 = 10`: without what stood there, for the copy that is handed in. */
  readonly now: string;
}

/** A cell whose format shows another figure than the one it holds. */
export interface RoundedCell {
  readonly cell: CellRef;
  readonly exact: string;
  readonly shown: string;
}

/** The figure that a cell holds, where it shows another one. */
function exactOf({ value, format }: Pick<Cell, 'value' | 'format'>): string | undefined {
  return typeof value === 'number' && !isShownWhole(value, format) ? String(value) : undefined;
}

/** What a cell shows, and where that is rounded what it holds. */
function figureText(cell: Pick<Cell, 'value' | 'format' | 'text'>, language: Language): string {
  const exact = exactOf(cell);
  return exact === undefined ? cell.text : outputWords(language).shownOtherwise(exact, cell.text);
}

/** Of cells that were written, those that show another figure than they hold: their format could not be changed. */
export function roundedCells(now: Snapshot, written: readonly CellRef[]): readonly RoundedCell[] {
  if (written.length === 0) return [];
  const held = cellsAt(now, new Set(written.map(formatCell)));
  return written.flatMap((cell) => {
    const own = held.get(formatCell(cell));
    const exact = own && exactOf(own);
    return exact === undefined ? [] : [{ cell, exact, shown: own?.text ?? '' }];
  });
}

/** Cells that the 核验意见 sheet names as written; more are only counted. */
const MOST_NAMED = 100;

/** The cells of a workbook that stand at one of these places. */
function cellsAt({ sheets }: Snapshot, places: ReadonlySet<string>): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell>();
  for (const { name: sheet, cells } of sheets) {
    for (const cell of cells) {
      const place = formatCell({ sheet, row: cell.row, column: cell.column });
      if (places.has(place)) found.set(place, cell);
    }
  }
  return found;
}

/** Each cell that was written, in the order of the workbook: what it held, and what the copy shows there. */
export function writtenTexts(
  copy: Snapshot,
  written: readonly WrittenCell[],
  language: Language,
): readonly WrittenText[] {
  if (written.length === 0) return [];
  const places = new Map(written.map((each) => [formatCell(each.cell), each]));
  const held = cellsAt(copy, new Set(places.keys()));
  const { cli } = outputWords(language);
  const shown = ({ value, format }: CellState) =>
    figureText({ value, format, text: displayText(value, format, copy.date1904) }, language);
  const inOrder = new Set([...held.keys(), ...places.keys()]);
  return [...inOrder].flatMap((place) => {
    const own = places.get(place);
    if (!own) return [];
    const now = held.get(place);
    const after = now ? figureText(now, language) : shown(own.after);
    const why = own.unsure ? cli.unsure[own.unsure] : '';
    const text = cli.written(place, shown(own.before), after) + why;
    return [{ cell: own.cell, unsure: own.unsure, text, now: `${place} = ${after}${why}` }];
  });
}

/**
 * Whether a cell is of a unit: within one of its forms, or named by it. A form that goes on on another sheet has rows beyond
 * its own range.
 */
function ownedBy(unit: UnitAssessment, { forms }: Assessment): (cell: CellRef) => boolean {
  const areas = unit.forms.flatMap((index) => {
    const form = forms[index];
    const area = form && parseArea(form.range);
    return area ? [{ ...area, sheet: form.sheet }] : [];
  });
  const named = new Set(
    [
      ...unit.indicators.flatMap(({ cells }): readonly Place[] => Object.values(cells)),
      ...unit.findings.flatMap(({ cells }) => cells),
    ].flatMap((place) => (isPassage(place) ? [] : [formatCell(place)])),
  );
  return (cell) =>
    named.has(formatCell(cell)) ||
    areas.some(
      ({ sheet, top, bottom, left, right }) =>
        sheet === cell.sheet &&
        cell.row >= top &&
        cell.row <= bottom &&
        cell.column >= left &&
        cell.column <= right,
    );
}

/** The cells of a unit that were written, in a sentence; empty where there are none. */
export function writtenLine(
  unit: UnitAssessment,
  assessment: Assessment,
  written: readonly WrittenText[],
  language: Language,
): string {
  if (written.length === 0) return '';
  const { marks, opinion } = outputWords(language);
  const isOwn = ownedBy(unit, assessment);
  const own = written.filter(({ cell }) => isOwn(cell));
  const named = own.slice(0, MOST_NAMED).map(({ now }) => now);
  return named.join(marks.semicolon) + (own.length > MOST_NAMED ? opinion.andMore : '');
}
