import { FileError, readWorkbook } from '../../../src/hosts/file';
import { handBook, pack, packByHand, rels, type Parts } from '../../corpus';

const GOOD = handBook({
  sheets: [{ name: '表', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
});
const SHEET = 'xl/worksheets/sheet1.xml';

function codeOf(bytes: Uint8Array, expansionLimit?: number): string {
  try {
    readWorkbook(bytes, expansionLimit === undefined ? {} : { expansionLimit });
    return 'read';
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

const text = (content: string) => new TextEncoder().encode(content);
const without = (parts: Parts, ...names: string[]) =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name)));

/** A compound file of one directory sector with these stream names. */
function compoundFile(...names: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 * 3);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(0, 76);
  // Sector 0 is the allocation table, sector 1 the directory.
  bytes.fill(0xff, 512, 1024);
  bytes.writeUInt32LE(0xfffffffd, 512);
  bytes.writeUInt32LE(0xfffffffe, 516);
  names.forEach((name, index) => {
    const at = 1024 + index * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, at + 64);
  });
  return new Uint8Array(bytes);
}

const good = pack(GOOD);
const bomb = {
  ...GOOD,
  [SHEET]: String(GOOD[SHEET]).replace('<v>1</v>', `<v>1</v>${' '.repeat(5_000_000)}`),
};

test.each<[string, Uint8Array, string, number?]>([
  ['a good workbook', good, 'read'],
  ['no bytes', new Uint8Array(), 'empty'],
  ['a text', text('单位名称,金额\n'), 'not-xlsx'],
  ['a web page called .xls', text('<html><table></table></html>'), 'not-xlsx'],
  ['a package without a workbook', pack({ '[Content_Types].xml': '<Types/>' }), 'not-xlsx'],
  [
    'a Word file',
    pack({
      '_rels/.rels': rels([['rId1', 'officeDocument', 'word/document.xml']]),
      'word/document.xml': '<w:document xmlns:w="x"/>',
    }),
    'not-xlsx',
  ],
  [
    'an .xlsb',
    pack({
      ...without(GOOD, 'xl/workbook.xml'),
      '_rels/.rels': rels([['rId1', 'officeDocument', 'xl/workbook.bin']]),
    }),
    'not-xlsx',
  ],
  ['an old .xls', compoundFile('Root Entry', 'Workbook'), 'legacy-xls'],
  ['an older .xls', compoundFile('Root Entry', 'Book'), 'legacy-xls'],
  ['a password', compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
  ['a Word .doc', compoundFile('Root Entry', 'WordDocument'), 'not-xlsx'],
  ['an old .xls cut off', compoundFile('Root Entry', 'Workbook').slice(0, 600), 'legacy-xls'],
  ['no more of an .xls than its signature', compoundFile('Root Entry').slice(0, 8), 'legacy-xls'],
  ['an encrypted archive', packByHand(GOOD, { flags: 1 }), 'encrypted'],
  ['the first half', good.slice(0, good.length / 2), 'corrupt'],
  ['all but the last bytes', good.slice(0, good.length - 30), 'corrupt'],
  ['a sheet that is not there', pack(without(GOOD, SHEET)), 'corrupt'],
  ['a sheet cut off', pack({ ...GOOD, [SHEET]: String(GOOD[SHEET]).slice(0, -30) }), 'corrupt'],
  ['a sheet that is no sheet', pack({ ...GOOD, [SHEET]: '<html></html>' }), 'corrupt'],
  [
    'a cell without an address',
    pack({ ...GOOD, [SHEET]: String(GOOD[SHEET]).replace('A1', '1A') }),
    'corrupt',
  ],
  [
    'a DOCTYPE',
    pack({ ...GOOD, [SHEET]: `<!DOCTYPE x [<!ENTITY a "b">]>${String(GOOD[SHEET])}` }),
    'unsafe',
  ],
  [
    'an entity',
    pack({ ...GOOD, [SHEET]: String(GOOD[SHEET]).replace('<v>1</v>', '<v>&lol;</v>') }),
    'unsafe',
  ],
  ['a path that leaves the package', pack({ ...GOOD, '../evil.xml': 'x' }), 'unsafe'],
  ['an absolute path', pack({ ...GOOD, '/etc/passwd': 'x' }), 'unsafe'],
  [
    'a relationship that leaves the package',
    pack({
      ...GOOD,
      'xl/_rels/workbook.xml.rels': rels([['rId1', 'worksheet', '../../../x.xml']]),
    }),
    'unsafe',
  ],
  ['more than the limit', pack(bomb), 'too-large', 1_000_000],
  [
    'more than the limit, not said',
    packByHand(bomb, { claimedSize: (_, size) => Math.min(size, 9_000) }),
    'corrupt',
    1_000_000,
  ],
  [
    'a size that is not so',
    packByHand(GOOD, { claimedSize: (name, size) => (name === SHEET ? size - 1 : size) }),
    'corrupt',
  ],
])('%s', (_name, bytes, code, ...[limit]) => {
  expect(codeOf(bytes, limit)).toBe(code);
});

test('bytes changed on the way are found by their checksum', () => {
  const stored = packByHand(GOOD, { stored: true });
  const at = Buffer.from(stored).indexOf('<v>1</v>');
  stored[at + 3] = '7'.charCodeAt(0);
  expect(codeOf(stored)).toBe('corrupt');
});

test('an archive that expands to more than it says is stopped while it expands', () => {
  // Noise of a kind that deflates to more than the reader takes in one go.
  const noise = Array.from({ length: 60_000 }, (_, n) =>
    ((n * 2654435761) >>> 0).toString(36),
  ).join(' ');
  const parts = {
    ...GOOD,
    [SHEET]: `${String(GOOD[SHEET])}<!--${noise}${' '.repeat(4_000_000)}-->`,
  };
  const bytes = packByHand(parts, { claimedSize: (name, size) => (name === SHEET ? 9_000 : size) });
  // It is stopped at the size it states, long before the limit of the package.
  expect(codeOf(bytes, 2_000_000)).toBe('corrupt');
});

test('entries that share their bytes are refused', () => {
  const bytes = packByHand({ ...GOOD, 'xl/worksheets/sheet2.xml': 'x' }, { stored: true });
  const buffer = Buffer.from(bytes.buffer);
  const name = Buffer.from('xl/worksheets/sheet2.xml');
  const record = buffer.lastIndexOf(name) - 46;
  buffer.writeUInt32LE(0, record + 42);
  expect(codeOf(bytes)).toBe('unsafe');
});

test('no byte of an archive, whatever it becomes, is more than a corrupt file', () => {
  const codes = new Set<string>();
  for (let at = 0; at < good.length; at++) {
    for (const value of [0x00, 0xff]) {
      const bytes = Uint8Array.from(good);
      bytes[at] = value;
      codes.add(codeOf(bytes));
    }
  }
  const known = ['read', 'corrupt', 'not-xlsx', 'unsafe', 'encrypted', 'too-large'];
  expect([...codes].filter((code) => !known.includes(code))).toEqual([]);
  expect(codes).toContain('corrupt');
});
