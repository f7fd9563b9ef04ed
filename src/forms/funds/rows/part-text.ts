import { remembered, type Writable } from '../../../amount';
import type { Dictionary } from '../../labels/dictionary';
import type { Role } from '../../families/family';
import type { Spot } from '../../grid';
import type { Region } from '../../region';
import { PART_ROLES } from './part-roles';

/** What one line of a text names: `其中：一般公共预算：951.84`. */
interface Part {
  readonly roles: readonly Role[];
  readonly name: string;
  /** Offsets of the value in the raw text. */
  readonly value?: { readonly start: number; readonly end: number };
  /** Where the label's own line ends. */
  readonly end: number;
  /** The only part of its cell. */
  readonly alone: boolean;
  /** What the cell heads as well: `1、资金来源：（1）政府预算资金`. */
  readonly block?: 'source' | 'nature';
}

/** A named part with its value inside the label cell, if it has one. */
export interface NamedPart extends Part {
  readonly spot: Spot;
}

/** What a part in a text can be named as: the whole block beside it, or a part. */
const NAMED: readonly Role[] = ['sourceBlock', 'natureBlock', ...PART_ROLES];

const FIGURE = /[-−－]?[\d０-９][\d０-９,，.．\s]*(?:亿元|万元|元)?\s*$/;
/** 一般公共预算＝1337.2; what a heading equals (执行率=执行数/预算数) is no figure. */
const EQUALS =
  /[=＝](?=[\s\u3000]*[\d０-９]+(?:[.．,，][\d０-９]+)*[\s\u3000]*(?:[亿万]?元)?[\s\u3000]*$)/;
const OF_WHICH = /^[\s\u3000]*其[\s\u3000]*中[\s\u3000]*[:：、]?/;

/** The named parts that stand in one cell, one on each line (or between semicolons). */
export function readParts({ words }: Region, spot: Spot): readonly NamedPart[] {
  const { text, label } = spot;
  if (typeof spot.cell?.value !== 'string' || text.length > 200) return NONE;
  if (!label?.named && !/[:：\d\n]/.test(text)) return NONE;
  let read = readers.get(words);
  if (!read) readers.set(words, (read = remembered((own) => partsOf(words, own))));
  const parts = read(text);
  return parts.length === 0 ? NONE : parts.map((part) => ({ ...part, spot }));
}

const NONE: readonly NamedPart[] = [];

/** The same labels come again on every sheet. */
const readers = new WeakMap<Dictionary, (text: string) => readonly Part[]>();

function partsOf(words: Dictionary, text: string): readonly Part[] {
  // A line break may stand inside the one label as well as between several.
  const only = readLine(words, text, { start: 0, end: text.length });
  if (only) return [alone(only)];
  const found: Part[] = [];
  let start = 0;
  for (const line of text.split(/[\n\r；;]/)) {
    const end = start + line.length;
    const part = readLine(words, text, { start, end });
    if (part) found.push(part);
    start = end + 1;
  }
  return found.length === 1 ? found.map(alone) : found;
}

/** The only part of its cell. */
function alone({ roles, name, end, value, block }: Part): Part {
  const part: Writable<Part> = { roles, name, end, alone: true };
  if (value) part.value = value;
  if (block) part.block = block;
  return part;
}

function readLine(
  words: Dictionary,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Part | undefined {
  const line = text.slice(start, end);
  const first = line.search(/[:：]/);
  if (first > 0 && /\p{L}/u.test(line.slice(first))) {
    const block = blockOf(words.classify(line.slice(0, first))?.roles);
    const rest = block && readLine(words, text, { start: start + first + 1, end });
    if (rest) return { block, ...rest };
  }
  const prefix = OF_WHICH.exec(line)?.[0].length ?? 0;
  const body = line.slice(prefix);
  const colon = Math.max(body.lastIndexOf(':'), body.lastIndexOf('：'), body.search(EQUALS));
  const figure = colon < 0 ? FIGURE.exec(body) : undefined;
  const cut = colon >= 0 ? colon : (figure?.index ?? body.length);
  const label = words.classify(body.slice(0, cut));
  const roles = label?.roles.filter((role) => NAMED.includes(role)) ?? [];
  if (!label || roles.length === 0) return undefined;
  const from = start + prefix + cut + (colon >= 0 ? 1 : 0);
  const has = text.slice(from, end).trim() !== '';
  return {
    roles,
    name: label.name,
    ...(has && { value: { start: from, end } }),
    end,
    alone: false,
  };
}

/** The group of parts that a label heads. */
export function blockOf(roles: readonly Role[] | undefined): NamedPart['block'] {
  if (!roles) return undefined;
  return roles.includes('sourceBlock')
    ? 'source'
    : roles.includes('natureBlock')
      ? 'nature'
      : undefined;
}
