import type { Assessment, UnitAssessment } from '../../assessment';
import type { Finding } from '../../findings';
import { parseArea, parseCell } from '../../hosts/host';
import type { CellRef, KeptReason, Snapshot } from '../../workbook';
import { aboutOf } from './kept';
import type { Answer } from './model';
import { joinReason } from './reason-text';

/** How much of what asks for a reason has one, or was verified. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

function stands(reason: KeptReason, cell: CellRef, { sheets }: Snapshot): boolean {
  return (sheets.find(({ name }) => name === cell.sheet)?.cells ?? []).some(
    ({ row, column, value }) =>
      row === cell.row && column === cell.column && value === joinReason(reason),
  );
}

function isIn(unit: UnitAssessment, { forms }: Assessment, cell: CellRef): boolean {
  return unit.forms.some((index) => {
    const form = forms[index];
    const area = form?.sheet === cell.sheet ? parseArea(form.range) : undefined;
    if (!area) return false;
    const { row, column } = cell;
    return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  });
}

/**
 * A row that asked for nothing but its reason gives no finding once the reason stands in its cell: what is kept with the workbook tells
 * that it was written here.
 */
function writtenAway(
  unit: UnitAssessment,
  asked: readonly Finding[],
  { assessment, kept, snapshot }: Answer,
): number {
  const told = new Set(asked.map((finding) => aboutOf(finding).cell));
  const cells = new Set<string>();
  for (const reason of Object.values(kept.reasons)) {
    const text = reason.about?.cell;
    const cell = text === undefined ? undefined : parseCell(text);
    if (text === undefined || !cell || told.has(text)) continue;
    if (isIn(unit, assessment, cell) && stands(reason, cell, snapshot)) cells.add(text);
  }
  return cells.size;
}

export function explained(unit: UnitAssessment, answer: Answer): Progress {
  const { acknowledged } = answer.kept;
  const asked = unit.matters.filter(
    ({ explanation, outcome }) => explanation !== undefined || outcome === 'explain',
  );
  const open = asked.filter(
    ({ outcome, fingerprint }) => outcome === 'explain' && acknowledged[fingerprint] === undefined,
  );
  const away = writtenAway(unit, asked, answer);
  return { done: asked.length - open.length + away, total: asked.length + away };
}
