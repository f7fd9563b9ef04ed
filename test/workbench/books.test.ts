/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrange, begun, isChanged, openBook, type BookOrigin } from '../../src/workbench/books';

const bytes = new Uint8Array(
  readFileSync(join(__dirname, '../../assets/samples/hunan-correct.xlsx')),
);

test.each<[BookOrigin, boolean]>([
  ['file', false],
  ['sample', false],
  ['made', true],
])('a workbook that is %s is unsaved from the start: %s', async (origin, unsaved) => {
  const book = await openBook('表.xlsx', bytes, origin);
  expect(isChanged(book)).toBe(unsaved);
  const [kept] = arrange(begun(book), { type: 'saved', id: book.id, bytes: book.bytes }).books;
  expect(kept && isChanged(kept)).toBe(false);
});
