import { chartXml } from '../../../src/hosts/file/own-sheet/chart';

const NAMESPACES = {
  main: 'm',
  relationships: 'r',
  drawing: 'a',
  chart: 'c',
  spreadsheetDrawing: 'xdr',
  customXml: 'x',
};
const area = { top: 0, left: 0, bottom: 2, right: 2 };

function labelsOf(bars: readonly (readonly number[])[]): string | undefined {
  const table = [['部分', '至少可得', '待定'], ...bars.map((bar, row) => [`部分${row}`, ...bar])];
  const xml = chartXml(
    { title: '', source: area, place: area },
    (row, column) => table[row]?.[column],
    '核验意见',
    NAMESPACES,
  );
  return /<c:dLbls><c:numFmt formatCode="([^"]*)"/.exec(xml)?.[1];
}

test.each([
  [
    'a tenth of the longest bar',
    [
      [45.5, 14.5],
      [26, 14],
    ],
    '[&lt;6]&quot;&quot;;General',
  ],
  [
    'bars without length',
    [
      [0, 0],
      [0, 0],
    ],
    '[&lt;0.01]&quot;&quot;;General',
  ],
])('pieces shorter than their figure have none: %s', (_, bars, format) => {
  expect(labelsOf(bars)).toBe(format);
});
