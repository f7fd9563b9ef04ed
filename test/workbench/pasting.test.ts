import { pastedEdits, tableOf } from '../../src/workbench/grid/pasting';
import { formatPosition, type Cell, type Sheet } from '../../src/workbook';

describe('a text from the clipboard', () => {
  test.each<[string, string, string[][]]>([
    ['one cell', '96', [['96']]],
    ['one cell as spreadsheets put it there', '96\r\n', [['96']]],
    ['a row', '96\t10', [['96', '10']]],
    [
      'a block that ends its last line',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['blank cells, and a blank line within', '1\t\n\n\t4', [['1', ''], [''], ['', '4']]],
    ['a cell of two lines', '"甲\n乙"\t2\n', [['甲\n乙', '2']]],
    ['a tab and quotes inside a cell', '"a\tb ""c"""\t2', [['a\tb "c"', '2']]],
    ['quotes that are not around the cell', '他说"好"\t"半', [['他说"好"', '"半']]],
    ['nothing', '', [['']]],
  ])('%s', (_, text, expected) => {
    expect(tableOf(text)).toEqual(expected);
  });
});

function cell(row: number, column: number, value: Cell['value'], formula?: string): Cell {
  const text = JSON.stringify(value);
  return { row, column, value, format: 'General', text, ...(formula && { formula }) };
}

const sheet: Sheet = {
  name: '表',
  visibility: 'visible',
  protected: false,
  cells: [cell(0, 0, 1), cell(0, 1, '旧'), cell(2, 2, 5, '=SUM(A1:A2)')],
  merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
  hiddenRows: [],
  hiddenColumns: [],
};

describe('pasting', () => {
  const at = (row: number, column: number) => ({ row, column });
  const values = (place: { row: number; column: number }, text: string) => {
    const pasted = pastedEdits(sheet, place, text);
    return 'refused' in pasted
      ? pasted
      : pasted.edits.map(({ cell: { row, column }, after }) => [
          formatPosition(row, column),
          after.value,
        ]);
  };
  test.each<[string, number, number, string, unknown]>([
    ['what changes nothing is not written', 0, 0, '1\t新', [['B1', '新']]],
    [
      'figures become figures, blanks clear',
      0,
      0,
      '2\t',
      [
        ['A1', 2],
        ['B1', null],
      ],
    ],
    [
      'a covered cell that is blank is passed over',
      1,
      0,
      '题\t\tx',
      [
        ['A2', '题'],
        ['C2', 'x'],
      ],
    ],
    [
      'something that would fall inside a merged area stops it all',
      0,
      0,
      '9\t9\n题\t丢',
      { refused: 'merged', at: at(1, 1) },
    ],
    ['a formula stops it all', 2, 1, '1\t2', { refused: 'formula', at: at(2, 2) }],
    ['a formula that gives the same is no obstacle', 2, 1, '1\t5', [['B3', 1]]],
  ])('%s', (_, row, column, text, expected) => {
    expect(values(at(row, column), text)).toEqual(expected);
  });
});
