import { annotationEdits, marksOf, notesOf } from '../../src/output';
import {
  formatCell,
  formatKept,
  NOTHING_KEPT,
  parseKept,
  type SheetEdit,
} from '../../src/workbook';
import { sample } from './seed';

const { snapshot, assessment } = sample('hunan-2023');

function opinion(edits = annotationEdits(snapshot, assessment, 'zh-CN')) {
  const edit = edits.find((each): each is SheetEdit => each.kind === 'sheet');
  if (!edit?.after) throw new Error('no opinion sheet');
  return edit.after;
}

test('every finding that points to a cell is marked there, in the tone of the worst', () => {
  const marks = new Map(marksOf(assessment).map(({ cell, tone }) => [formatCell(cell), tone]));
  expect(marks.get('自评表!I5')).toBe('fail');
  expect(marks.get('自评表!H25')).toBe('fail');
  expect(marks.get('自评表!E5')).toBe('explain');
  expect(marks.get('自评表!H17')).toBe('note');
  expect(marks.size).toBe(marksOf(assessment).length);
});

test('a note carries number, outcome, sentence and basis; findings of one cell share it', () => {
  const notes = notesOf(assessment, 'zh-CN');
  const total = notes.find(({ cell }) => formatCell(cell) === '自评表!H25');
  expect(total?.text).toMatch(/^【核验\d+】不通过：总分\n/);
  expect(total?.text).toContain('106');
  expect(total?.text).toContain('依据：');
  const reason = notes.find(({ cell }) => formatCell(cell) === '自评表!I18');
  expect(reason?.text.match(/【核验\d+】/g)).toHaveLength(2);
});

test('the opinion sheet has each finding once, numbered, with a link to its cell', () => {
  const { cells, charts, repeat } = opinion();
  const shown = assessment.units.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable'),
  );
  const links = cells.filter(({ link }) => link);
  expect(links.map(({ link }) => link && formatCell(link))).toEqual(
    shown.map(({ cells: [cell] }) => cell && 'sheet' in cell && formatCell(cell)),
  );
  expect(repeat).toBeDefined();
  expect(charts).toHaveLength(1);
});

test('the parts of the chart add up to the weight of each section', () => {
  const { cells, charts } = opinion();
  const source = charts[0]?.source;
  if (!source) throw new Error('no chart');
  const at = (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.value;
  for (let row = source.top + 1; row <= source.bottom; row++) {
    const parts = [1, 2, 3].map((each) => Number(at(row, source.left + each)));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(
      Number(at(row, source.left + 4)),
    );
  }
});

test('the copy carries the reasons and no journal', () => {
  const kept = formatKept({
    ...NOTHING_KEPT,
    reasons: { abc: { cause: '原因', measure: '措施' } },
    journal: [{ id: '1', state: 'written', edits: [] }],
  });
  const edits = annotationEdits({ ...snapshot, kept }, assessment, 'zh-CN');
  const keep = edits.find((edit) => edit.kind === 'keep');
  const after = parseKept(keep?.kind === 'keep' ? keep.after : null);
  expect(after.journal).toEqual([]);
  expect(after.reasons).toHaveProperty('abc');
});

test('what a person marked 已核实 stands beside its finding', () => {
  const fingerprint = assessment.units[0]?.findings[0]?.fingerprint ?? '';
  const kept = formatKept({ ...NOTHING_KEPT, acknowledged: { [fingerprint]: '与财政局核对过' } });
  const { cells } = opinion(annotationEdits({ ...snapshot, kept }, assessment, 'zh-CN'));
  expect(cells.some(({ value }) => value === '已核实：与财政局核对过')).toBe(true);
});

test('several units have an index whose links lead to their blocks', () => {
  const [unit] = assessment.units;
  if (!unit) throw new Error('no unit');
  const many = {
    ...assessment,
    units: [unit, { ...unit, name: '乙局' }, { ...unit, name: '丙局' }],
  };
  const { cells, breaks } = opinion(annotationEdits(snapshot, many, 'zh-CN'));
  const index = cells.filter(({ link }) => link?.sheet === '核验意见');
  expect(index).toHaveLength(3);
  expect(index.map(({ link }) => link?.row)).toEqual(breaks);
  for (const [each, row] of breaks.entries()) {
    const heading = cells.find((cell) => cell.row === row)?.value;
    expect(heading).toContain(many.units[each]?.name);
  }
});
