import { insideField } from '../field';
import type { Spot } from '../grid';
import { readIdentity, valueOf } from './head';
import type { Field, Label } from '../model';
import type { Region } from '../region';

/** `项目：` with or without its name behind it; without a colon the word heads a column. */
const SHORT = /^[\s\u3000]*项\s*目[\s\u3000]*[:：]/;

/** What a form prints into the cell for whoever fills it in: （填写项目全称）, （请与预算批复保持一致）. */
const INSTRUCTION =
  /[(（](?:请|须|应|注[:：]|此处|按|与|填)[^()（）]*(?:填写|填列|填报|填入|全称|一致)[^()（）]*[)）]|[(（]填?全称[)）]/;

/** The name of the project a form is about, without instructions that are printed before or behind it. */
export function readProjectName(
  region: Region,
  title: Label | undefined,
  to: number,
): Field | undefined {
  const field = readIdentity(region, 'projectName', to) ?? behindShortLabel(region, title, to);
  return field && withoutInstruction(region, field);
}

/** `项目：` names the project of a form that is one of a project; a department's may list tasks there. */
function behindShortLabel(region: Region, title: Label | undefined, to: number): Field | undefined {
  if (title && /整体/.test(title.text)) return undefined;
  for (let row = region.top; row <= to; row++) {
    for (const spot of region.filled(row)) {
      const label = SHORT.exec(spot.text)?.[0];
      const field = label === undefined ? undefined : valueBehind(region, spot, label.length);
      if (field && isName(region, field)) return field;
    }
  }
  return undefined;
}

function valueBehind(region: Region, spot: Spot, start: number): Field {
  const { text } = spot;
  if (text.slice(start).trim() === '') return valueOf(region, spot, ['projectName']);
  return insideField(region.grid, spot, start, text.length);
}

/** Words, and neither a label, an amount nor a list of several things. */
function isName({ grid }: Region, { cell, text, inside }: Field): boolean {
  if (!inside && grid.at(cell.row, cell.column).label?.roles.length) return false;
  const own = text.trim();
  return own.length <= 60 && /[\u4e00-\u9fa5]{3}/.test(own) && !/[\n；;。]|[\d元]$/.test(own);
}

function withoutInstruction({ grid }: Region, field: Field): Field {
  const found = INSTRUCTION.exec(field.text);
  if (!found) return field;
  const spot = grid.at(field.cell.row, field.cell.column);
  const offset = field.inside?.start ?? 0;
  const [before, behind] = [found.index, found.index + found[0].length];
  if (field.text.slice(behind).trim() === '') {
    return insideField(grid, spot, offset, offset + before);
  }
  if (field.text.slice(0, before).trim() === '') {
    return insideField(grid, spot, offset + behind, offset + field.text.length);
  }
  return field;
}
