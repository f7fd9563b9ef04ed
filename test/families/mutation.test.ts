import { builtInRubric } from '../../src/rubrics';
import { formatPosition } from '../../src/workbook';
import { findingsIn } from './findings';
import { snapshotOf } from './grid';
import { mutations, type Expected } from './mutations';
import { drawnPair, pairFacts } from './pair-form';
import { pairMutations } from './pair-mutations';
import { Chance } from './random';
import { drawn } from './scored-drawing';
import { facts, type Drawn } from './scored-form';

const FORMS = 400;
const PAIRS = 200;
const EACH = 40;
const GOAL = 0.99;

const rubric = builtInRubric('mof-2020-10');

/** `cell` of a place, on whichever sheet it was drawn. */
const at = (drawings: readonly Drawn[], name: string): string => {
  const place = drawings.flatMap(({ places }) => places.get(name) ?? [])[0];
  return place ? formatPosition(place.row, place.column) : 'nowhere';
};

/** `rule cell` without the outcome. */
const found = (drawings: readonly Drawn[]): string[] =>
  findingsIn(snapshotOf(...drawings.map(({ drawing }) => drawing)), rubric).map((own) =>
    own.split(' ').slice(1).join(' '),
  );

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
    compare(`right form ${seed}`, [], found([drawn(facts(seed), seed)])),
  ).flat();
  expect(wrong.slice(0, 5)).toEqual([]);
});

test(`${PAIRS} right pairs of basic data and self-evaluation`, () => {
  const wrong = Array.from({ length: PAIRS }, (_, seed) =>
    compare(`right pair ${seed}`, [], found(drawnPair(pairFacts(seed), seed))),
  ).flat();
  expect(wrong.slice(0, 5)).toEqual([]);
});

/** Puts one kind of mistake into many forms. */
function mistake<Facts>(
  name: string,
  form: (seed: number) => Facts,
  apply: (form: Facts, chance: Chance) => readonly Expected[] | undefined,
  draw: (form: Facts, seed: number) => readonly Drawn[],
): void {
  let made = 0;
  const wrong: string[] = [];
  for (let seed = 1; made < EACH && seed < EACH * 20; seed++) {
    const own = form(seed);
    const expected = apply(own, new Chance(seed + 77));
    const drawings = draw(own, seed);
    const places = expected?.map(({ place }) => at(drawings, place));
    // A form drawn without that part has no place for the mistake.
    if (!expected || !places || places.includes('nowhere')) continue;
    made++;
    const lines = expected.map(({ rule }, index) => `${rule} ${places[index]}`);
    wrong.push(...compare(`${name}, form ${seed}`, lines, found(drawings)));
  }
  expect(made).toBeGreaterThan(10);
  expect(wrong.slice(0, 5)).toEqual([]);
}

test.each(mutations)('$name', ({ name, apply }) => {
  mistake(name, facts, apply, (form, seed) => [drawn(form, seed)]);
});

test.each(pairMutations)('$name', ({ name, apply }) => {
  mistake(name, pairFacts, apply, drawnPair);
});

/** Amounts that add up are put right together. */
const ADDED_UP = /^\/(?:parts|total)\/.*\/?(initial|annual|executed)$/;

/** Where two states of the facts differ, as paths. */
function differing(one: unknown, other: unknown, path = ''): string[] {
  if (one === other) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other)
    return [path.replace(ADDED_UP, 'funds')];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differing(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      `${path}/${key}`,
    ),
  );
}

/** Two mistakes that touch different things of a form: both are told, each where it stands. */
function together<Facts>(
  kinds: readonly {
    readonly name: string;
    readonly apply: (facts: Facts, chance: Chance) => readonly Expected[] | undefined;
  }[],
  form: (seed: number) => Facts,
  draw: (form: Facts, seed: number) => readonly Drawn[],
): { readonly made: number; readonly lost: readonly string[] } {
  const lost: string[] = [];
  let made = 0;
  for (const first of kinds) {
    for (const second of kinds) {
      for (let seed = 1; first !== second && seed <= 2; seed++) {
        const own = form(seed * 7 + 1);
        const right = structuredClone(own);
        const one = first.apply(own, new Chance(seed + 77));
        const between = structuredClone(own);
        const other = one && second.apply(own, new Chance(seed + 99));
        if (!one || !other) continue;
        const touched = new Set(differing(right, between));
        if (differing(between, own).some((path) => touched.has(path))) continue;
        const drawings = draw(own, seed * 7 + 1);
        const places = [...one, ...other].map(
          ({ rule, place }) => `${rule} ${at(drawings, place)}`,
        );
        if (places.some((place) => place.endsWith(' nowhere'))) continue;
        made++;
        const actual = found(drawings);
        for (const place of places) {
          if (!actual.includes(place)) lost.push(`${first.name} + ${second.name}: ${place}`);
        }
      }
    }
  }
  return { made, lost };
}

test('neither of two mistakes hides the other', () => {
  const forms = together(mutations, facts, (form, seed) => [drawn(form, seed)]);
  const pairs = together(pairMutations, pairFacts, drawnPair);
  expect([...forms.lost, ...pairs.lost]).toEqual([]);
  expect(forms.made).toBeGreaterThan(200);
  expect(pairs.made).toBeGreaterThan(100);
});

test('recall and precision', () => {
  const recall = counts.hit / counts.expected;
  const precision = counts.hit / counts.found;
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
  process.stdout.write(
    `\n${counts.expected} mistakes, one in each form, beside ${FORMS + PAIRS} right ones: recall ${percent(recall)}, precision ${percent(precision)}\n`,
  );
  expect(recall).toBeGreaterThanOrEqual(GOAL);
  expect(precision).toBeGreaterThanOrEqual(GOAL);
});
