import type { Role } from './families/family';
import type { Spot } from './grid';
import type { Region } from './region';

/** `其中：一般公共预算：951.84`: a named part with its value inside the label cell, if it has one. */
export interface NamedPart {
  readonly spot: Spot;
  readonly roles: readonly Role[];
  readonly name: string;
  /** Offsets of the value in the raw text. */
  readonly value?: { readonly start: number; readonly end: number };
  /** Where the label's own line ends. */
  readonly end: number;
  /** The only part of its cell. */
  readonly alone: boolean;
}

const PART_ROLES: readonly Role[] = [
  'sourceBlock',
  'natureBlock',
  'fundsPart',
  'fiscalPart',
  'levelPart',
  'basicExpenditure',
  'projectExpenditure',
];

const FIGURE = /[-−－]?[\d０-９][\d０-９,，.．\s]*(?:亿元|万元|元)?\s*$/;
const OF_WHICH = /^[\s\u3000]*其[\s\u3000]*中[\s\u3000]*[:：、]?/;

/** The named parts that stand in one cell, one on each line (or between semicolons). */
export function readParts(region: Region, spot: Spot): NamedPart[] {
  const text = spot.text;
  if (typeof spot.cell?.value !== 'string' || text.length > 200) return [];
  if (!spot.label?.named && !/[:：\d\n]/.test(text)) return [];
  // A line break may stand inside the one label as well as between several.
  const only = readLine(region, spot, text, 0);
  if (only) return [{ ...only, alone: true }];
  if (!/[\n\r；;]/.test(text)) return [];
  const found: NamedPart[] = [];
  let offset = 0;
  for (const line of text.split(/[\n\r；;]/)) {
    const part = readLine(region, spot, line, offset);
    if (part) found.push(part);
    offset += line.length + 1;
  }
  return found.length === 1 ? found.map((part) => ({ ...part, alone: true })) : found;
}

function readLine(region: Region, spot: Spot, line: string, offset: number): NamedPart | undefined {
  const prefix = OF_WHICH.exec(line)?.[0].length ?? 0;
  const body = line.slice(prefix);
  const end = offset + line.length;
  const colon = Math.max(body.lastIndexOf(':'), body.lastIndexOf('：'));
  const figure = colon < 0 ? FIGURE.exec(body) : undefined;
  const cut = colon >= 0 ? colon : (figure?.index ?? body.length);
  const label = region.words.classify(body.slice(0, cut));
  const roles = label?.roles.filter((role) => PART_ROLES.includes(role)) ?? [];
  if (!label || roles.length === 0) return undefined;
  const start = offset + prefix + cut + (colon >= 0 ? 1 : 0);
  const has = text(spot, start, end) !== '';
  return {
    spot,
    roles,
    name: label.name,
    ...(has && { value: { start, end } }),
    end,
    alone: false,
  };
}

function text(spot: Spot, start: number, end: number): string {
  return spot.text.slice(start, end).trim();
}
