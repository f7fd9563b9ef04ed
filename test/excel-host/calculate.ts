import { parseArea, type Area } from '../../src/workbook';
import { intersect, type SheetModel, type WorkbookModel } from './model';

/** The few formulas this Excel can work out: figures, references, + - * / and brackets, SUM and ROUND. */
const TOKEN =
  /\s*(?:(?<figure>\d+(?:\.\d+)?)|(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<ref>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])|(?<name>SUM|ROUND)(?=\()|(?<sign>[-+*/(),%]))/uy;

export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

type Token = { figure: number } | { ref: Reference } | { name: string } | { sign: string };

/** The tokens of a formula; `undefined` where it says more than this Excel understands. */
function tokens(formula: string, own: string): Token[] | undefined {
  const list: Token[] = [];
  TOKEN.lastIndex = 1;
  while (TOKEN.lastIndex < formula.length) {
    const groups = TOKEN.exec(formula)?.groups;
    if (!groups) return undefined;
    if (groups.figure !== undefined) list.push({ figure: Number(groups.figure) });
    else if (groups.name !== undefined) list.push({ name: groups.name });
    else if (groups.sign !== undefined) list.push({ sign: groups.sign });
    else {
      const area = parseArea((groups.ref ?? '').replace(/\$/g, ''));
      if (!area) return undefined;
      const sheet = groups.sheet?.replace(/^'|'$/g, '').replace(/''/g, "'") ?? own;
      list.push({ ref: { sheet, area } });
    }
  }
  return list;
}

export function references(formula: string, own: string): Reference[] {
  return (tokens(formula, own) ?? []).flatMap((token) => ('ref' in token ? [token.ref] : []));
}

/** A formula's value; `undefined` where this Excel cannot work it out. */
export function calculate(book: WorkbookModel, own: string, formula: string): number | undefined {
  const list = tokens(formula, own);
  if (!list) return undefined;
  let at = 0;
  const sign = (text: string): boolean => {
    const token = list[at];
    const is = token !== undefined && 'sign' in token && token.sign === text;
    if (is) at++;
    return is;
  };
  const sum = (): number => {
    let value = product();
    for (;;) {
      if (sign('+')) value += product();
      else if (sign('-')) value -= product();
      else return value;
    }
  };
  const product = (): number => {
    let value = factor();
    for (;;) {
      if (sign('*')) value *= factor();
      else if (sign('/')) value /= factor();
      else return value;
    }
  };
  const factor = (): number => {
    if (sign('-')) return -factor();
    if (sign('+')) return factor();
    const value = primary();
    return sign('%') ? value / 100 : value;
  };
  const primary = (): number => {
    const token = list[at++];
    if (!token) return NaN;
    if ('figure' in token) return token.figure;
    if ('ref' in token) return figures(book, token.ref).reduce((a, b) => a + b, 0);
    const args: number[] = [];
    if ('name' in token ? !sign('(') : token.sign !== '(') return NaN;
    do args.push(sum());
    while (sign(','));
    if (!sign(')')) return NaN;
    if (!('name' in token)) return args[0] ?? NaN;
    if (token.name === 'SUM') return args.reduce((a, b) => a + b, 0);
    const scale = 10 ** (args[1] ?? 0);
    return Math.round((args[0] ?? NaN) * scale) / scale;
  };
  const value = sum();
  return at === list.length && Number.isFinite(value) ? value : undefined;
}

function figures(book: WorkbookModel, { sheet, area }: Reference): number[] {
  const found = book.sheets.find(({ name }) => name === sheet);
  return [...(found?.cells(area) ?? [])].flatMap(([, , { value }]) =>
    typeof value === 'number' ? value : [],
  );
}

/** Works out again what hangs on some cells, as far as this Excel can. */
export function recalculate(book: WorkbookModel, sheet: SheetModel, area: Area, depth = 0): void {
  if (depth > 20) return;
  for (const other of book.sheets) {
    for (const [row, column, cell] of [...other.cells()]) {
      if (cell.formula === undefined) continue;
      const touched = references(cell.formula, other.name).some(
        (ref) => ref.sheet === sheet.name && intersect(ref.area, area),
      );
      const value = touched ? calculate(book, other.name, cell.formula) : undefined;
      if (value === undefined || value === cell.value) continue;
      cell.value = value;
      cell.isError = false;
      recalculate(book, other, { top: row, left: column, bottom: row, right: column }, depth + 1);
    }
  }
}
