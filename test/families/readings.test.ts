import { readForms } from '../../src/forms';
import { summaryText } from './fixture';
import { snapshotOf } from './grid';
import { allFixtures } from './all';
import { misplaced, summary } from './summary';

describe.each(allFixtures)('$family', ({ fixtures }) => {
  test.each(fixtures)('$name: $about', ({ sheets, reading }) => {
    const snapshot = snapshotOf(...sheets);
    const read = readForms(snapshot);
    expect(read.forms.map(summary)).toEqual(reading.map(summaryText));
    expect(misplaced(read, snapshot)).toEqual([]);
    expect(read.unread).toEqual([]);
  });
});
