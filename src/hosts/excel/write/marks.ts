import {
  formatMarkFormula,
  formatPosition,
  MARK_FILLS,
  parseMarkFormula,
  type CellRef,
  type Mark,
  type MarkTone,
} from '../../../workbook';
import { HostError, type HostErrorCode, type Receipt } from '../../host';
import { LOST, toHostError } from '../errors';

/** Addresses longer than this are given in several conditional formats. */
const LONGEST_ADDRESS = 2000;

interface SheetMarks {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Positions of our own conditional formats in the sheet's list; ids are positions, so they hold for one request only. */
  readonly own: readonly Excel.ConditionalFormat[];
  readonly writable: boolean;
}

/** What came of replacing a whole set: the cells left alone, and whether there was anything to take away or to put. */
export interface Replaced {
  readonly left: Receipt['left'];
  readonly unchanged: boolean;
}

/**
 * Replaces the whole set of our own marks; the user's conditional formats are not touched. Leaves the cells that cannot be marked:
 * on a protected sheet, or on none.
 */
export async function replaceMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
): Promise<Replaced> {
  try {
    return await replaceOnce(context, marks);
  } catch (error) {
    const failure = toHostError(error);
    if (failure.code !== 'failed') throw failure;
    // Broken off half done: what is there by now is found and replaced as well.
    return replaceOnce(context, marks);
  }
}

async function replaceOnce(
  context: Excel.RequestContext,
  marks: readonly Mark[],
): Promise<Replaced> {
  const sheets = await ownMarks(context);
  const wanted = bySheet(marks);
  const left: { cell: CellRef; code: HostErrorCode }[] = [];
  for (const [name, list] of wanted) {
    const sheet = sheets.find((other) => other.name === name);
    if (sheet?.writable) continue;
    const code = sheet ? 'protected' : 'no-such-cell';
    left.push(...list.map(({ cell }) => ({ cell, code }) as const));
  }
  const stuck = sheets.find(({ own, writable }) => own.length > 0 && !writable);
  if (stuck) left.push({ cell: { sheet: stuck.name, row: 0, column: 0 }, code: 'protected' });

  for (const { sheet, name, own, writable } of sheets) {
    if (!writable) continue;
    // From the last to the first: each one that goes moves those behind it.
    for (const format of [...own].reverse()) format.delete();
    for (const [tone, addresses] of byTone(wanted.get(name) ?? [])) {
      for (const address of addresses) addMark(sheet, tone, address);
    }
  }
  await context.sync();
  const rest = await ownMarks(context);
  const expected = (name: string): number =>
    [...byTone(wanted.get(name) ?? [])].reduce((sum, [, addresses]) => sum + addresses.length, 0);
  if (rest.some(({ own, name, writable }) => writable && own.length !== expected(name))) {
    throw new HostError('failed', [], 'marks differ from what was written');
  }
  return { left, unchanged: marks.length === 0 && sheets.every(({ own }) => own.length === 0) };
}

function addMark(sheet: Excel.Worksheet, tone: MarkTone, address: string): void {
  const { custom } = sheet
    .getRanges(address)
    .conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formatMarkFormula(tone);
  custom.format.fill.color = MARK_FILLS[tone];
}

function bySheet(marks: readonly Mark[]): Map<string, Mark[]> {
  const sheets = new Map<string, Mark[]>();
  for (const mark of marks) {
    const list = sheets.get(mark.cell.sheet) ?? [];
    sheets.set(mark.cell.sheet, [...list, mark]);
  }
  return sheets;
}

/** The addresses of each tone, in pieces that Excel takes. */
function byTone(marks: readonly Mark[]): Map<MarkTone, string[]> {
  const tones = new Map<MarkTone, string[]>();
  for (const { cell, tone } of marks) {
    const position = formatPosition(cell.row, cell.column);
    const pieces = tones.get(tone) ?? [];
    const last = pieces.at(-1);
    if (last !== undefined && last.length + position.length < LONGEST_ADDRESS) {
      pieces[pieces.length - 1] = `${last},${position}`;
    } else pieces.push(position);
    tones.set(tone, pieces);
  }
  return tones;
}

/** Finds our own conditional formats on every sheet by the sentinel in their formulas. */
async function ownMarks(context: Excel.RequestContext): Promise<SheetMarks[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id, items/name, items/protection/protected, items/protection/options');
  await context.sync();
  const lists = worksheets.items.map((sheet) => ({
    sheet,
    formats: sheet.getRange().conditionalFormats,
  }));
  const formulas = await readFormulas(
    context,
    lists.map(({ formats }) => formats),
  );
  return lists.map(({ sheet, formats }) => ({
    sheet,
    name: sheet.name,
    own: formats.items.filter((format) => isOwn(formulas.get(format))),
    writable: !sheet.protection.protected || sheet.protection.options.allowFormatCells === true,
  }));
}

/** One without any formula is ours too: Excel broke off between making it and giving it its formula. */
function isOwn(formula: string | undefined): boolean {
  return formula !== undefined && (formula === '' || parseMarkFormula(formula) !== undefined);
}

type Formulas = Map<Excel.ConditionalFormat, string>;

async function readFormulas(
  context: Excel.RequestContext,
  lists: readonly Excel.ConditionalFormatCollection[],
): Promise<Formulas> {
  for (const list of lists)
    list.load('items/id, items/type, items/customOrNullObject/rule/formula');
  try {
    await context.sync();
  } catch (error) {
    if (LOST.includes(toHostError(error).code)) throw error;
    return readOneByOne(context, lists);
  }
  const formulas: Formulas = new Map();
  for (const format of lists.flatMap(({ items }) => items)) {
    const { customOrNullObject: custom } = format;
    if (!custom.isNullObject) formulas.set(format, custom.rule.formula);
  }
  return formulas;
}

/** Excel cannot read some conditional formats made by hand (copied rules); those are none of ours and are passed over. */
async function readOneByOne(
  context: Excel.RequestContext,
  lists: readonly Excel.ConditionalFormatCollection[],
): Promise<Formulas> {
  for (const list of lists) list.load('items/id, items/type');
  await context.sync();
  const formulas: Formulas = new Map();
  const custom = lists
    .flatMap(({ items }) => items)
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom);
  for (const format of custom) {
    const { rule } = format.custom;
    rule.load('formula');
    try {
      // One request each: the one that cannot be read must not take the others with it.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      formulas.set(format, rule.formula);
    } catch (error) {
      const { code } = toHostError(error);
      if (LOST.includes(code)) throw error;
    }
  }
  return formulas;
}
