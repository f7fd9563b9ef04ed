import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { patchWorkbook, readWorkbook } from '../../../src/hosts/file';
import type { Cell, Snapshot } from '../../../src/workbook';
import { corpus, hard, odd } from '../../corpus';
import { annotation, valueEdit } from './support';

const folder = mkdtempSync(join(tmpdir(), 'ziping-programs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isThere(command: string, ...words: string[]): boolean {
  try {
    execFileSync(command, words, { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    console.log(`${command} ${words.join(' ')}: not installed, so its tests are left out`);
    return false;
  }
}

const withOffice = isThere('soffice', '--version') ? test : test.skip;
const PYTHON = ['/usr/bin/python3', 'python3'].find((python) =>
  isThere(python, '-c', 'import openpyxl'),
);
const withOpenpyxl = PYTHON ? test : test.skip;

/** Has LibreOffice open some workbooks and save them in its own way. */
function throughOffice(files: Readonly<Record<string, Uint8Array>>): Map<string, Uint8Array> {
  const [source, target] = ['in', 'out'].map((name) => mkdtempSync(join(folder, name))) as [
    string,
    string,
  ];
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(source, name), bytes);
  mkdirSync(join(folder, 'profile'), { recursive: true });
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      target,
      ...Object.keys(files).map((name) => join(source, name)),
    ],
    { stdio: 'ignore', timeout: 500_000 },
  );
  return new Map(
    Object.keys(files).map((name) => [
      name,
      new Uint8Array(readFileSync(join(target, name.replace(/\.\w+$/, '.xlsx')))),
    ]),
  );
}

/** Values by sheet and place; an error or a formula’s value is worked out anew by each program, so only its place counts. */
function valuesOf(snapshot: Snapshot): Record<string, unknown> {
  const comparable = ({ value, formula }: Cell) => {
    // LibreOffice keeps true and false as formulas.
    const truth = /^=(TRUE|FALSE)\(\)$/.exec(formula ?? '')?.[1];
    if (truth !== undefined) return truth === 'TRUE';
    if (formula !== undefined) return 'formula';
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
  };
  return Object.fromEntries(
    snapshot.sheets.flatMap((sheet) =>
      sheet.cells.map((cell) => [`${sheet.name}!${cell.row},${cell.column}`, comparable(cell)]),
    ),
  );
}

async function copies() {
  const books = [...(await corpus()), ...hard(), ...odd()];
  return books.map(({ name, bytes, sheet, extension = 'xlsx' }, index) => {
    const before = readWorkbook(bytes);
    const edits = [
      ...annotation(sheet),
      valueEdit(before, sheet, 'A2', '其中：一般公共预算：951.85'),
      valueEdit(before, sheet, 'D9', 951.85),
    ];
    return {
      name,
      sheet,
      file: `${index}.${extension}`,
      bytes,
      copy: patchWorkbook(bytes, edits).bytes,
    };
  });
}

/** Of the hard packages these: it opens nearly all of them, and takes its time. */
const HARD_FOR_OFFICE = [
  'what Excel writes today',
  'what WPS writes',
  'a wrong extent and remarks between cells',
  'sheets by their ending',
];

withOffice(
  'LibreOffice reads from every copy what we read from it',
  async () => {
    const others = new Set([...hard(), ...odd()].map(({ name }) => name));
    const made = (await copies()).filter(
      ({ name }) => !others.has(name) || HARD_FOR_OFFICE.includes(name),
    );
    const files = made.flatMap(({ file, bytes, copy }) => [
      [file, copy],
      [`original-${file}`, bytes],
    ]);
    const opened = throughOffice(Object.fromEntries(files));
    const theirs = (file: string) => valuesOf(readWorkbook(opened.get(file) ?? new Uint8Array()));
    for (const { name, file, bytes, copy } of made) {
      // What it works out by itself, such as a pivot table or a spilling formula, it works out from the original too.
      const read = valuesOf(readWorkbook(bytes));
      const own = Object.entries(theirs(`original-${file}`)).filter(
        ([cell, value]) => !isDeepStrictEqual(read[cell], value),
      );
      const expected = { ...valuesOf(readWorkbook(copy)), ...Object.fromEntries(own) };
      expect([name, theirs(file)]).toEqual([name, expected]);
    }
  },
  600_000,
);

withOffice(
  'what LibreOffice itself writes can be annotated, and again',
  async () => {
    const [first] = await corpus();
    if (!first) throw new Error('no corpus');
    const own = throughOffice({ 'own.xlsx': first.bytes }).get('own.xlsx') ?? new Uint8Array();
    const once = patchWorkbook(own, annotation(first.sheet)).bytes;
    expect(Buffer.compare(patchWorkbook(once, annotation(first.sheet)).bytes, once)).toBe(0);
    // LibreOffice opens and saves the copy; our sheet, marks and notes are found again and replaced, not added to.
    const back = throughOffice({ 'copy.xlsx': once }).get('copy.xlsx') ?? new Uint8Array();
    const again = patchWorkbook(back, annotation(first.sheet)).bytes;
    expect(readWorkbook(again).sheets.map(({ name }) => name)).toEqual(
      readWorkbook(once).sheets.map(({ name }) => name),
    );
    expect(valuesOf(readWorkbook(again))).toEqual(valuesOf(readWorkbook(once)));
    const twice = throughOffice({ 'again.xlsx': again }).get('again.xlsx') ?? new Uint8Array();
    expect(valuesOf(readWorkbook(twice))).toEqual(valuesOf(readWorkbook(once)));
  },
  300_000,
);

const SCRIPT = `
import json, sys, openpyxl
out = []
for path in sys.argv[1:]:
    try:
        book = openpyxl.load_workbook(path)
    except KeyError:
        out.append(None)
        continue
    sheets = {}
    for sheet in book.worksheets:
        sheets[sheet.title] = {
            "notes": {c.coordinate: c.comment.text for row in sheet.iter_rows() for c in row if c.comment},
            "charts": len(sheet._charts),
            "rules": sorted(str(r.sqref) for r in sheet.conditional_formatting),
        }
    out.append(sheets)
print(json.dumps(out))
`;

withOpenpyxl(
  'openpyxl finds the notes, the marks and the chart',
  async () => {
    const made = (await copies()).filter(({ name }) => !name.startsWith('strict'));
    const paths = made.map(({ file, copy }) => {
      writeFileSync(join(folder, file), copy);
      return join(folder, file);
    });
    const output = execFileSync(PYTHON ?? '', ['-c', SCRIPT, ...paths], { encoding: 'utf8' });
    const found = JSON.parse(output) as (Record<
      string,
      { notes: Record<string, string>; charts: number; rules: string[] }
    > | null)[];
    const closed = made.filter((_, index) => found[index] === null).map(({ name }) => name);
    expect(closed).toEqual(['names with backslashes']);
    made.forEach(({ name, sheet }, index) => {
      const sheets = found[index];
      if (!sheets) return;
      expect([name, sheets[sheet]?.notes['B2']]).toEqual([
        name,
        // The user's own note there stays before ours.
        `${name === 'notes without boxes' ? '已核对\n' : ''}【自评核验】【核验1】不通过：合计\n相差 7.99`,
      ]);
      expect(sheets[sheet]?.rules.join(' ')).toContain('B1');
      expect(sheets['核验意见']?.charts).toBe(1);
    });
  },
  60_000,
);
