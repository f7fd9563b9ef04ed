import type { Assessment, UnitAssessment } from '../assessment';
import { outputWords, type Language } from '../messages';
import {
  formatCell,
  isShownWhole,
  parseArea,
  type Cell,
  type CellRef,
  type Snapshot,
} from '../workbook';
import type { Unsure } from './unsure';

/** A cell that was written back, and why a person had better look at it first. */
export interface WrittenCell {
  readonly cell: CellRef;
  readonly unsure?: Unsure | undefined;
}

/** What it holds now, in words: with the figure itself where the cell shows another one. */
export interface WrittenText extends WrittenCell {
  readonly text: string;
}

/** What a cell shows, and where that is rounded what it holds. */
export function figureText({ value, format, text }: Cell, language: Language): string {
  if (typeof value !== 'number' || isShownWhole(value, format)) return text;
  return outputWords(language).shownOtherwise(`${value}`, text);
}

/** Cells that the 核验意见 sheet names as written; more are only counted. */
const MOST_NAMED = 100;

/** The cells that were written, as the copy shows them. */
export function writtenTexts(
  { sheets }: Snapshot,
  written: readonly WrittenCell[],
  language: Language,
): readonly WrittenText[] {
  if (written.length === 0) return [];
  const wanted = new Map(written.map((each) => [formatCell(each.cell), each]));
  return sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap((cell) => {
      const { row, column } = cell;
      const own = wanted.get(formatCell({ sheet, row, column }));
      return own ? [{ ...own, text: figureText(cell, language) }] : [];
    }),
  );
}

/** The cells of a unit's forms that were written, in a sentence; empty where there are none. */
export function writtenLine(
  unit: UnitAssessment,
  { forms }: Assessment,
  written: readonly WrittenText[],
  language: Language,
): string {
  const { cli, marks, opinion } = outputWords(language);
  const areas = unit.forms.flatMap((index) => {
    const form = forms[index];
    const area = form && parseArea(form.range);
    return area ? [{ ...area, sheet: form.sheet }] : [];
  });
  const own = written.filter(({ cell: { sheet, row, column } }) =>
    areas.some(
      (area) =>
        area.sheet === sheet &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right,
    ),
  );
  if (own.length === 0) return '';
  const named = own
    .slice(0, MOST_NAMED)
    .map(
      ({ cell, text, unsure }) =>
        `${formatCell(cell)} = ${text}${unsure ? cli.unsure[unsure] : ''}`,
    );
  return named.join(marks.semicolon) + (own.length > MOST_NAMED ? opinion.andMore : '');
}
