import { builtInRubric } from '../../src/rubrics';
import { formatPosition } from '../../src/workbook';
import { findingsIn } from './findings';
import { snapshotOf } from './grid';
import { mutations } from './mutations';
import { Chance } from './random';
import { drawn } from './scored-drawing';
import { facts, type Places } from './scored-form';

const FORMS = 400;
const EACH = 40;
const GOAL = 0.99;

const rubric = builtInRubric('mof-2020-10');

const at = (places: Places, name: string): string => {
  const place = places.get(name);
  return place ? formatPosition(place.row, place.column) : 'nowhere';
};

/** `rule cell` without the outcome. */
const found = (places: ReturnType<typeof drawn>): string[] =>
  findingsIn(snapshotOf(places.drawing), rubric).map((own) => own.split(' ').slice(1).join(' '));

interface Count {
  expected: number;
  hit: number;
  found: number;
  readonly misses: string[];
}

const counts: Count = { expected: 0, hit: 0, found: 0, misses: [] };

function compare(name: string, expected: readonly string[], actual: readonly string[]): string[] {
  const hits = expected.filter((own) => actual.includes(own));
  counts.expected += expected.length;
  counts.found += actual.length;
  counts.hit += hits.length;
  const wrong = [
    ...expected.filter((own) => !actual.includes(own)).map((own) => `${name}: not found: ${own}`),
    ...actual
      .filter((own) => !expected.includes(own))
      .map((own) => `${name}: not expected: ${own}`),
  ];
  counts.misses.push(...wrong);
  return wrong;
}

test(`${FORMS} right forms, each drawn in its own way`, () => {
  const wrong = Array.from({ length: FORMS }, (_, seed) =>
    compare(`right form ${seed}`, [], found(drawn(facts(seed), seed))),
  ).flat();
  expect(wrong.slice(0, 5)).toEqual([]);
});

test.each(mutations)('$name', ({ name, apply }) => {
  let made = 0;
  const wrong: string[] = [];
  for (let seed = 1; made < EACH && seed < EACH * 20; seed++) {
    const form = facts(seed);
    const expected = apply(form, new Chance(seed + 77));
    if (!expected) continue;
    made++;
    const drawing = drawn(form, seed);
    if (expected.some(({ place }) => !drawing.places.has(place))) continue;
    const lines = expected.map(({ rule, place }) => `${rule} ${at(drawing.places, place)}`);
    wrong.push(...compare(`${name}, form ${seed}`, lines, found(drawing)));
  }
  expect(made).toBeGreaterThan(10);
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('recall and precision', () => {
  const recall = counts.hit / counts.expected;
  const precision = counts.hit / counts.found;
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
  process.stdout.write(
    `\n${counts.expected} mistakes in ${FORMS + counts.expected} random forms: recall ${percent(recall)}, precision ${percent(precision)}\n`,
  );
  expect(recall).toBeGreaterThanOrEqual(GOAL);
  expect(precision).toBeGreaterThanOrEqual(GOAL);
});
