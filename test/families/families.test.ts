import { readWorkbook } from '../../src/hosts/file';
import { readForms } from '../../src/forms';
import { summaryText } from './fixture';
import { allFixtures } from './all';
import { findingsIn } from './findings';
import { snapshotOf, workbookOf } from './grid';
import { misplaced, summary } from './summary';

describe.each(allFixtures)('$family', ({ fixtures }) => {
  test.each(fixtures)('$name: $about', ({ sheets, reading }) => {
    const snapshot = snapshotOf(...sheets);
    const read = readForms(snapshot);
    expect(read.forms.map(summary)).toEqual(reading.map(summaryText));
    expect(misplaced(read, snapshot)).toEqual([]);
    expect(read.unread).toEqual([]);
  });

  test.each(fixtures)('$name: what is found', ({ sheets, findings }) => {
    expect(findingsIn(snapshotOf(...sheets))).toEqual([...findings].sort());
  });

  test.each(fixtures)('$name: as a real workbook', async ({ sheets }) => {
    const bytes = await workbookOf(...sheets);
    const drawn = readForms(snapshotOf(...sheets)).forms.map(summary);
    expect(readForms(readWorkbook(bytes)).forms.map(summary)).toEqual(drawn);
  });
});
