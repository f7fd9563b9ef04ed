import type {
  CellState,
  CellValue,
  Edit,
  SheetContent,
  Snapshot,
  ValueEdit,
} from '../../../src/workbook';
import { parsePosition } from '../../../src/workbook';

export function at(sheet: string, position: string) {
  const found = parsePosition(position);
  if (!found) throw new Error(position);
  return { sheet, ...found };
}

/** The state of a cell as an edit states what it replaces. */
export function stateOf(snapshot: Snapshot, sheet: string, position: string): CellState {
  const { row, column } = at(sheet, position);
  const cell = snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((each) => each.row === row && each.column === column);
  if (!cell) return { value: null, format: 'General' };
  const { value, formula, format } = cell;
  return { value, ...(formula !== undefined && { formula }), format };
}

export function valueEdit(
  snapshot: Snapshot,
  sheet: string,
  position: string,
  value: CellValue,
  format?: string,
): ValueEdit {
  const before = stateOf(snapshot, sheet, position);
  return {
    kind: 'value',
    cell: at(sheet, position),
    before,
    after: { value, format: format ?? before.format },
  };
}

export const OPINION: SheetContent = {
  widths: [6, 12, 40],
  heights: { 0: 30 },
  cells: [
    { row: 0, column: 0, value: '核验意见', style: 'title', columns: 3 },
    { row: 1, column: 0, value: '部分', style: 'label' },
    { row: 1, column: 1, value: '至少可得', style: 'label' },
    { row: 1, column: 2, value: '待定', style: 'label' },
    { row: 2, column: 0, value: '产出', style: 'text' },
    { row: 2, column: 1, value: 40.5, style: 'figure' },
    { row: 2, column: 2, value: 9.5, style: 'figure' },
    {
      row: 3,
      column: 0,
      value: '=1+1',
      style: 'link',
      link: { sheet: '自评表', row: 0, column: 1 },
    },
    { row: 3, column: 1, value: '不通过', style: 'fail' },
    { row: 4, column: 0, value: '签字', style: 'line', columns: 2 },
  ],
  charts: [
    {
      title: '各部分得分 & 待定',
      source: { top: 1, left: 0, bottom: 2, right: 2 },
      place: { top: 6, left: 0, bottom: 16, right: 2 },
    },
  ],
  repeat: { first: 1, last: 1 },
  breaks: [20],
  footer: '第 &P 页，共 &N 页',
};

/** Every kind of edit at once, as the annotated copy has them. */
export function annotation(
  sheet: string,
  kept = '<ziping xmlns="urn:ziping:kept:1">{}</ziping>',
): Edit[] {
  return [
    {
      kind: 'mark',
      before: 'own-marks',
      after: [
        { cell: at(sheet, 'B1'), tone: 'fail' },
        { cell: at(sheet, 'A2'), tone: 'note' },
      ],
    },
    {
      kind: 'note',
      before: 'own-notes',
      after: [{ cell: at(sheet, 'B2'), text: '【核验1】不通过：合计\n相差 7.99' }],
    },
    { kind: 'sheet', name: '核验意见', before: 'own-sheet', after: OPINION },
    { kind: 'keep', before: null, after: kept },
  ];
}
