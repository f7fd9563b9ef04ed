import { keyOf, ofShard, readResults, shardName, type Source } from '../../src/batch';

const source = (path: string): Source => ({ path, size: 10, modified: 1 });
const sources = Array.from({ length: 97 }, (_, index) => source(`局${index}/自评.xlsx`));

test('the shards share the sources out: every one once, whatever the order they were found in', () => {
  const shards = [1, 2, 3, 4].map((index) => ofShard(sources, { index, of: 4 }));
  const paths = shards.flat().map(({ path }) => path);
  expect(paths).toHaveLength(sources.length);
  expect(new Set(paths).size).toBe(sources.length);
  for (const shard of shards) expect(shard.length).toBeGreaterThan(5);
  expect(ofShard([...sources].reverse(), { index: 2, of: 4 })).toEqual(shards[1]);
});

test('a source that changed, or is checked in another way, has another key', () => {
  const one = source('a.xlsx');
  const keys = [
    keyOf(one, 'x'),
    keyOf({ ...one, size: 11 }, 'x'),
    keyOf({ ...one, modified: 2 }, 'x'),
    keyOf(one, 'y'),
  ];
  expect(new Set(keys).size).toBe(4);
});

test('a results file broken off in the middle of a line gives what stands before', () => {
  const lines = ['{"key":"a","workbook":{"file":"a"}}', '', '{"key":"b","workbook":{"fi'];
  expect([...readResults(lines.join('\n')).keys()]).toEqual(['a']);
});

test.each([2, 3, 4])('%s shards of files that are numbered twice over are about as large', (of) => {
  const numbered = Array.from({ length: 60 }, (_, index): Source => {
    const number = String(index + 1).padStart(2, '0');
    return { path: `${number}-清江市第${index + 1}中学.xlsx`, size: 1, modified: 1 };
  });
  for (let index = 1; index <= of; index++) {
    const { length } = ofShard(numbered, { index, of });
    expect(length).toBeGreaterThan(30 / of);
    expect(length).toBeLessThan(90 / of);
  }
});

test('files of a shard carry its number', () => {
  expect(shardName('results', 'jsonl', { index: 1, of: 1 })).toBe('results.jsonl');
  expect(shardName('results', 'jsonl', { index: 2, of: 4 })).toBe('results-2-of-4.jsonl');
});
