import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { assess } from '../../../src/assessment';
import { ExcelHost, openCopy } from '../../../src/hosts/excel';
import { patchWorkbook, readWorkbook } from '../../../src/hosts/file';
import { annotationEdits } from '../../../src/output';
import { useExcel } from './setup';

const excel = useExcel();

// The Excel of the tests packs and unpacks all of it.
jest.setTimeout(240_000);

const PICTURE = 'xl/media/image1.jpeg';
/** Bytes without a pattern, so that the package is as large as a workbook full of photographs. */
const picture = Uint8Array.from(
  { length: 20 * 1024 * 1024 },
  (_, at) => (Math.imul(at, 0x9e3779b1) >>> 15) & 255,
);
const sample = unzipSync(readFileSync(join(__dirname, '../../../assets/samples/hunan-2023.xlsx')));

beforeEach(() => {
  excel().open(zipSync({ ...sample, [PICTURE]: [picture, { level: 0 }] }));
});

/** What the pane does for 「生成送审副本」. */
async function makeCopy(): Promise<void> {
  const bytes = await new ExcelHost().exportBytes();
  const snapshot = readWorkbook(bytes);
  const edits = annotationEdits(snapshot, assess({ snapshot }), 'zh-CN');
  await openCopy(patchWorkbook(bytes, edits).bytes);
}

test('the copy of a workbook of 20 MB opens beside it, its pictures as they were', async () => {
  await makeCopy();
  const [copy] = excel().opened;
  const names = readWorkbook(copy!).sheets.map(({ name }) => name);
  expect(names).toEqual(['基础数据表', '自评表', '核验意见']);
  const { [PICTURE]: kept } = unzipSync(copy!, { filter: ({ name }) => name === PICTURE });
  expect(Buffer.compare(kept!, picture)).toBe(0);
  expect(excel().openFiles).toBe(0);
});
