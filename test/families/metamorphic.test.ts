import { parsePosition, formatPosition, type Snapshot } from '../../src/workbook';
import { allFixtures } from './all';
import { findingsIn } from './findings';
import { snapshotOf } from './grid';
import * as transform from './transform';

const CHANGES: readonly [string, (snapshot: Snapshot) => transform.Transformed][] = [
  ['shifted', (snapshot) => transform.shifted(snapshot, 3, 2)],
  ['shifted far', (snapshot) => transform.shifted(snapshot, 400, 40)],
  ['blank rows between all rows', (snapshot) => transform.spacedRows(snapshot, 1)],
  ['a blank row before every third row', (snapshot) => transform.spacedRows(snapshot, 3)],
  ['blank columns between all columns', (snapshot) => transform.spacedColumns(snapshot, 1)],
  ['a blank column before every second column', (snapshot) => transform.spacedColumns(snapshot, 2)],
  ['no merged areas', transform.unmerged],
  ['merged texts filled in', transform.filledIn],
  ['a page that ends below the first rows', (snapshot) => transform.cutByPage(snapshot, 2)],
  ['a page that ends further down', (snapshot) => transform.cutByPage(snapshot, 5)],
  ['figures as text', transform.asText],
  ['text as figures', transform.asNumbers],
  ['full width', transform.wide],
  ['half width', transform.narrow],
  ['spaces and line breaks in labels', transform.airy],
  ['colons behind labels', transform.withColons],
];

/** A merged score cell says that its rows are scored together; split, it says something else. */
const MERGES_MATTER = new Set(['hubei right']);

/**
 * A reason for rows merged together, once for all, becomes one for each of them; sources beside a total and parts are rows then.
 */
const FILLING_MATTERS = new Set([
  'elsewhere liaoning',
  'elsewhere, departments shares beside amounts',
  'elsewhere, departments task amounts by source',
  'elsewhere, departments a source of one task',
]);

function moveLine(line: string, moved: transform.Moved): string {
  const parts = line.split(' ');
  const at = parsePosition(parts.at(-1) ?? '');
  if (!at) return line;
  const to = moved(at.row, at.column);
  return [...parts.slice(0, -1), formatPosition(to.row, to.column)].join(' ');
}

const fixtures = allFixtures.flatMap(({ family, fixtures: own }) =>
  own.map((fixture) => ({ ...fixture, name: `${family} ${fixture.name}` })),
);

describe.each(CHANGES)('%s', (change, apply) => {
  test.each(fixtures)('$name: the findings stay', ({ name, sheets, findings }) => {
    if (change === 'no merged areas' && MERGES_MATTER.has(name)) return;
    if (change === 'merged texts filled in' && FILLING_MATTERS.has(name)) return;
    const { snapshot, moved } = apply(snapshotOf(...sheets));
    expect(findingsIn(snapshot)).toEqual(findings.map((own) => moveLine(own, moved)).sort());
  });
});

/** Forms of different kinds on one sheet are checked as each by itself; what concerns two of them at once is left out. */
describe('two forms beside each other and a third below', () => {
  const single = fixtures.filter(
    ({ sheets, reading }) => sheets.length === 1 && reading.length === 1,
  );
  const rows = single.map((fixture, at) => {
    const second = single[(at + 7) % single.length]!;
    const third = single[(at + 19) % single.length]!;
    return [fixture.name, second.name, third.name, fixture, second, third] as const;
  });

  test.each(rows)('%s, %s and %s', (...[, , , first, second, third]) => {
    const own = snapshotOf(...first.sheets);
    const other = snapshotOf(...second.sheets);
    const width = transform.extentOf(own).columns + 1;
    const height = Math.max(transform.extentOf(own).rows, transform.extentOf(other).rows) + 1;
    const beside = transform.joinedAt(own, other, 0, width);
    const below = transform.joinedAt(beside.snapshot, snapshotOf(...third.sheets), height, 0);
    const expected = [
      ...first.findings,
      ...second.findings.map((line) => moveLine(line, beside.moved)),
      ...third.findings.map((line) => moveLine(line, below.moved)),
    ];
    const alone = (line: string): boolean => !/ (?:cross|goal)\//.test(line);
    expect(findingsIn(below.snapshot).filter(alone)).toEqual(expected.filter(alone).sort());
  });
});
