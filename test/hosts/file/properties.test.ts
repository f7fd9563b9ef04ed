import fc from 'fast-check';
import { patchWorkbook, readWorkbook } from '../../../src/hosts/file';
import {
  formatPosition,
  type CellRef,
  type CellState,
  type Snapshot,
  type ValueEdit,
} from '../../../src/workbook';
import { handBook, pack, unpack } from '../../corpus';

const SHEETS = ['自评表', "it's 2"];

/** Texts as people and programs write them: blanks at the ends, breaks, controls, signs of XML, halves of characters. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    ' 甲 ',
    '=1+1',
    '@a',
    '-5',
    '+1',
    "'甲",
    '其中：  一般公共预算：951.85',
    '007',
    '_x000D_',
    'a\r\nb',
    '\t',
    '<&>"\'',
    '\ud83d',
    '𠀀',
    ']]>',
    '95%',
  ),
);
const number = fc.oneof(
  fc
    .double({ noNaN: true, min: -1e300, max: 1e300 })
    .map((value) => Number(value.toPrecision(15)) + 0),
  fc.integer(),
  fc.constantFrom(0, 0.1, 1e-300, 1e21, 951.84),
);
const value = fc.oneof(text, number, fc.boolean(), fc.constant({ error: '#N/A' }));
const format = fc.constantFrom('General', '0.00', '0.00%', '#,##0.00', 'yyyy"年"m"月"', '"<"0');

interface RandomCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly written:
    | 'number'
    | 'shared'
    | 'inline'
    | 'rich'
    | 'label'
    | 'truth'
    | 'error'
    | 'formula'
    | 'text'
    | 'blank';
  readonly number: number;
}

const cell: fc.Arbitrary<RandomCell> = fc.record({
  row: fc.nat(12),
  column: fc.nat(9),
  style: fc.nat(3),
  written: fc.constantFrom(
    'number',
    'shared',
    'inline',
    'rich',
    'label',
    'truth',
    'error',
    'formula',
    'text',
    'blank',
  ),
  number: fc.integer({ min: -1000, max: 1000 }),
});

const BODY: Readonly<Record<RandomCell['written'], (cell: RandomCell) => [string, string]>> = {
  number: ({ number: n }) => ['', `<v>${n}</v>`],
  shared: ({ number: n }) => [' t="s"', `<v>${Math.abs(n) % STRINGS.length}</v>`],
  inline: ({ number: n }) => [' t="inlineStr"', `<is><t>文${n}</t></is>`],
  rich: ({ number: n }) => [
    ' t="inlineStr"',
    `<is><r><rPr><b/></rPr><t xml:space="preserve">其中： </t></r><r><t>${n}</t></r></is>`,
  ],
  label: ({ number: n }) => [' t="inlineStr"', `<is><t>  基本支出：${n}</t></is>`],
  truth: ({ number: n }) => [' t="b"', `<v>${Math.abs(n) % 2}</v>`],
  error: () => [' t="e"', '<v>#DIV/0!</v>'],
  text: ({ number: n }) => [
    ' t="str"',
    `<f>_xlfn.CONCAT("共",${n})</f><v>共${n}</v><extLst><ext uri="{1}"/></extLst>`,
  ],
  formula: ({ number: n }) => ['', `<f>1+${n}</f><v>${n + 1}</v>`],
  blank: () => ['', ''],
};

/** Behind the random cells: a formula written once for five rows, and one for an area of two, whose cells nobody can write alone. */
const SHARED_COLUMN = 10;
const ARRAY_COLUMN = 11;
const FORMULAS: readonly string[][] = [
  [
    '<f t="shared" ref="K1:K5" si="3">A1*2+$B$1</f><v>4</v>',
    '<f t="array" ref="L1:L2">A1:A2*2</f><v>2</v>',
  ],
  ['<f t="shared" si="3"/><v>6</v>', '<v>4</v>'],
  ['<f t="shared" si="3"/><v>8</v>'],
  ['<f t="shared" si="3"/>'],
  ['<f t="shared" si="3"/><v>12</v>'],
];

const STRINGS = [
  '<t>甲</t>',
  '<t xml:space="preserve"> 乙</t>',
  '<r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r>',
  '<r><rPr><b/></rPr><t>其中：</t></r><r><t xml:space="preserve"> 基本支出：408.34</t></r><rPh sb="0" eb="2"><t>カ</t></rPh>',
  '<t>一般<![CDATA[公共]]>预算</t>',
];

const MERGES = ['B2:C3', 'E5:G5', 'A8:A10', 'K7:L8'];

/** A sheet in which rows and cells stand with or without addresses, closing themselves or not. */
const sheet = fc
  .tuple(
    fc.uniqueArray(cell, {
      selector: (c) => c.row * 100 + c.column,
      maxLength: 30,
    }),
    fc.nat(3),
    fc.boolean(),
    fc.subarray(MERGES),
  )
  .map(([cells, shape, withFormulas, merged]) => {
    const rows = new Map<number, RandomCell[]>();
    for (const each of cells) rows.set(each.row, [...(rows.get(each.row) ?? []), each]);
    const behind = withFormulas ? FORMULAS : [];
    behind.forEach((_, row) => {
      if (!rows.has(row)) rows.set(row, []);
    });
    const xml = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, list]) => {
        const inside = list
          .sort((a, b) => a.column - b.column)
          .map((each) => {
            const [type, body] = BODY[each.written](each);
            const open = `<c s="${each.style}" r="${formatPosition(row, each.column)}"${type}`;
            return body === '' && shape % 2 === 0 ? `${open}/>` : `${open}>${body}</c>`;
          });
        const own = (behind[row] ?? []).map(
          (body, index) => `<c r="${formatPosition(row, SHARED_COLUMN + index)}">${body}</c>`,
        );
        return `<row r="${row + 1}">${inside.join('')}${own.join('')}</row>`;
      });
    const areas = merged.map((area) => `<mergeCell ref="${area}"/>`).join('');
    const merge = areas === '' ? '' : `<mergeCells count="${merged.length}">${areas}</mergeCells>`;
    return `<dimension ref="A1"/><sheetData>${xml.join('')}</sheetData>${merge}`;
  });

const workbook = fc.array(sheet, { minLength: 2, maxLength: 2 }).map((sheets) =>
  pack(
    handBook({
      sheets: sheets.map((xml, index) => ({ name: SHEETS[index] ?? '', xml })),
      strings: STRINGS,
    }),
  ),
);

const change = fc.record({
  sheet: fc.constantFrom(...SHEETS),
  row: fc.nat(15),
  column: fc.nat(11),
  value: fc.option(value, { nil: null }),
  format: fc.option(format, { nil: undefined }),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

type Cells = Map<string, CellState & { text: string }>;

function cellsOf(snapshot: Snapshot): Cells {
  const cells: Cells = new Map();
  for (const each of snapshot.sheets) {
    for (const { row, column, value: held, formula, format: code, text: shown } of each.cells) {
      cells.set(`${each.name}!${formatPosition(row, column)}`, {
        value: held,
        ...(formula !== undefined && { formula }),
        format: code,
        text: shown,
      });
    }
  }
  return cells;
}

function editOf(
  cells: Cells,
  anchor: CellRef,
  { sheet: name, row, column, ...to }: Change,
): ValueEdit {
  const key = keyOf(anchor);
  const { value: held = null, formula, format: code = 'General' } = cells.get(key) ?? {};
  return {
    kind: 'value',
    cell: { sheet: name, row, column },
    before: {
      value: held,
      ...(formula !== undefined && { formula }),
      format: code,
    },
    after: { value: to.value, format: to.format ?? code },
  };
}

function keyOf({ sheet: name, row, column }: CellRef): string {
  return `${name}!${formatPosition(row, column)}`;
}

/** The cell that a cell of a merged area stands for. */
function anchorOf(snapshot: Snapshot, ref: CellRef): CellRef {
  const area = snapshot.sheets
    .find(({ name }) => name === ref.sheet)
    ?.merges.find(
      ({ top, left, bottom, right }) =>
        ref.row >= top && ref.row <= bottom && ref.column >= left && ref.column <= right,
    );
  return area ? { sheet: ref.sheet, row: area.top, column: area.left } : ref;
}

/** What Excel would read again: an empty text in a cell is no text. */
const isBlank = (held: CellState['value']) => held === null || held === '';

function scenario(bytes: Uint8Array, changes: readonly Change[]) {
  const before = readWorkbook(bytes);
  const cells = cellsOf(before);
  const byAnchor = new Map<string, ValueEdit>();
  for (const each of changes) {
    const anchor = anchorOf(before, each);
    if (!byAnchor.has(keyOf(anchor))) byAnchor.set(keyOf(anchor), editOf(cells, anchor, each));
  }
  const result = patchWorkbook(bytes, [...byAnchor.values()]);
  const left = new Set(result.left.map(({ cell }) => cell));
  // Only the cells of an array are left alone.
  for (const cell of left) expect(cell?.column).toBe(ARRAY_COLUMN);
  const edits = [...byAnchor.values()].filter((edit) => !left.has(edit.cell));
  return { before, cells, edits, result };
}

test('exactly the cells written differ', () => {
  fc.assert(
    fc.property(workbook, fc.array(change, { maxLength: 8 }), (bytes, changes) => {
      const { before, cells, edits, result } = scenario(bytes, changes);
      const after = readWorkbook(result.bytes);
      const now = cellsOf(after);
      for (const { cell: ref, after: state } of edits) {
        const key = keyOf(anchorOf(before, ref));
        const found = now.get(key);
        if (isBlank(state.value)) expect(found).toBeUndefined();
        else expect(found?.value).toEqual(state.value);
        cells.delete(key);
        now.delete(key);
      }
      expect(now).toEqual(cells);
      const frame = ({ sheets, ...rest }: Snapshot) => [
        rest,
        sheets.map(({ name, merges, visibility }) => ({
          name,
          merges,
          visibility,
        })),
      ];
      expect(frame(after)).toEqual(frame(before));
    }),
    { numRuns: 150 },
  );
});

test('the reverse edits give the original values', () => {
  fc.assert(
    fc.property(workbook, fc.array(change, { maxLength: 8 }), (bytes, changes) => {
      const { before, edits, result } = scenario(bytes, changes);
      const reverse = edits.map((edit): ValueEdit => {
        const { value: held, formula, format: code } = edit.before;
        const former = result.formats.get(edit.cell)?.former ?? code;
        return {
          ...edit,
          before: edit.after,
          after: {
            value: held,
            ...(formula !== undefined && { formula }),
            format: former,
          },
        };
      });
      const back = readWorkbook(patchWorkbook(result.bytes, reverse).bytes);
      const plain = (snapshot: Snapshot) => cellsOf(snapshot);
      expect(plain(back)).toEqual(plain(before));
    }),
    { numRuns: 150 },
  );
});

test('sheets without edits keep their very bytes', () => {
  fc.assert(
    fc.property(workbook, fc.array(change, { minLength: 1, maxLength: 5 }), (bytes, changes) => {
      const own = changes.map((each) => ({
        ...each,
        sheet: SHEETS[0] ?? '',
      }));
      const { result } = scenario(bytes, own);
      const part = 'xl/worksheets/sheet2.xml';
      expect(unpack(result.bytes)[part]).toEqual(unpack(bytes)[part]);
    }),
    { numRuns: 50 },
  );
});

test('a cell means the same however it is written', () => {
  const figure = fc.oneof(
    fc.double({ noNaN: true, min: -1e300, max: 1e300 }).map(String),
    fc.tuple(fc.integer(), fc.nat(9_999_999)).map(([whole, places]) => `${whole}.${places}`),
    fc.stringMatching(/^-?[0-9]{1,12}(\.[0-9]{1,12})?$/),
  );
  const style = fc.nat(3);
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, style), { minLength: 1, maxLength: 20 }), (figures) => {
      const read = (space: string) => {
        const cells = figures.map(
          ([digits, index], column) =>
            `<c${space}r="${formatPosition(0, column)}" s="${index}"><v>${digits}</v></c>`,
        );
        const xml = `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
        return readWorkbook(pack(handBook({ sheets: [{ name: '表', xml }] })));
      };
      expect(read(' ')).toEqual(read('\n '));
    }),
    { numRuns: 300 },
  );
});
