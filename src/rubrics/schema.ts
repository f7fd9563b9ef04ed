import * as v from 'valibot';
import { CITATIONS } from './citations';
import { isGarbled } from './file-text';
import { jsonFault } from './json-fault';
import type { Rubric } from './model';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** What may be wrong with a part of a rubric; the sentences are in `messages/`. */
export const PROBLEM_KEYS = [
  'not-json',
  'not-unicode',
  'nothing',
  'json-sign',
  'json-comma',
  'json-no-comma',
  'json-quote',
  'json-end',
  'json-here',
  'missing',
  'unknown-part',
  'text',
  'list',
  'parts',
  'yes-no',
  'empty',
  'choice',
  'decimal',
  'negative',
  'above-zero',
  'share',
  'ratio',
  'hundred',
  'places',
  'letters',
  'bands',
  'band-order',
  'band-gap',
  'step-order',
  'grade-order',
  'last-grade',
  'execution',
  'measure',
  'weights-total',
  'citation',
] as const;

export type RubricProblemKey = (typeof PROBLEM_KEYS)[number];

/** A check of our own speaks by its key. */
function says(key: RubricProblemKey): RubricProblemKey {
  return key;
}

/** A decimal as text; a JSON number is taken by its digits. */
const decimalText = v.union(
  [
    v.pipe(v.string(), v.regex(DECIMAL, says('decimal'))),
    v.pipe(v.number(), v.finite(), v.transform(String), v.regex(DECIMAL, says('decimal'))),
  ],
  says('decimal'),
);
const points = v.pipe(
  decimalText,
  v.check((text) => !text.startsWith('-'), says('negative')),
);
const share = v.pipe(
  points,
  v.check((text) => !isAbove(text, '1'), says('share')),
);

/** A rate or a change by ratio, 1 for 100%: 2 and more was meant in percent. */
function isRatio(text: string): boolean {
  return compareText(text, '2') < 0;
}

const ratioText = v.pipe(decimalText, v.check(isRatio, says('ratio')));
const ratio = v.pipe(points, v.check(isRatio, says('ratio')));

const standing = v.picklist(['read', 'default']);
const text = v.pipe(v.string(), v.nonEmpty(says('empty')));
const bilingual = v.strictObject({ 'zh-CN': text, en: text });

function sourced<Value extends v.GenericSchema>(value: Value) {
  return v.strictObject({ value, standing, basis: text });
}

const bands = v.pipe(
  v.array(
    v.strictObject({ grade: v.picklist(['achieved', 'partly', 'missed']), from: share, to: share }),
  ),
  v.check(
    (list) => new Set(list.map(({ grade }) => grade)).size === 3 && list.length === 3,
    says('bands'),
  ),
  v.check((list) => list.every(({ from, to }) => compareText(from, to) < 0), says('band-order')),
  v.check((list) => isWhole(list), says('band-gap')),
);

/** Whether bands leave no share of a weight out: each begins where the one below ends, from 0 to 1. */
function isWhole(list: readonly { readonly from: string; readonly to: string }[]): boolean {
  const sorted = [...list].sort((a, b) => compareText(a.from, b.from));
  const ends = ['0', ...sorted.map(({ to }) => to)];
  return (
    sorted.every(({ from }, at) => compareText(from, ends[at] ?? '') === 0) &&
    compareText(ends.at(-1) ?? '', '1') === 0
  );
}

const steps = v.pipe(
  v.array(v.strictObject({ from: ratio, share })),
  v.minLength(1, says('empty')),
  v.check((list) => isDescending(list.map(({ from }) => from)), says('step-order')),
);

const outOfHundred = v.pipe(
  points,
  v.check((text) => !isAbove(text, '100'), says('hundred')),
);

const grades = v.pipe(
  v.array(v.strictObject({ name: text, from: outOfHundred })),
  v.minLength(1, says('empty')),
  v.check((list) => isDescending(list.map(({ from }) => from)), says('grade-order')),
  v.check((list) => Number(list.at(-1)?.from) === 0, says('last-grade')),
);

const criterion = v.pipe(
  v.strictObject({
    name: bilingual,
    weight: points,
    measure: v.picklist([
      'controlRate',
      'threePublicChange',
      'budgetAdjustment',
      'threePublicControl',
      'operatingControl',
      'procurementExecution',
      'judged',
    ]),
    steps: v.optional(
      v.pipe(
        v.array(v.strictObject({ upTo: v.optional(ratioText), points })),
        v.minLength(1, says('empty')),
      ),
    ),
    deduction: v.optional(
      v.strictObject({
        limit: ratioText,
        per: v.pipe(
          ratio,
          v.check((per) => Number(per) > 0, says('above-zero')),
        ),
        points,
      }),
    ),
    standing,
    basis: text,
  }),
  v.check(
    ({ measure, steps: stepped, deduction }) =>
      measure === 'judged'
        ? !stepped && !deduction
        : (stepped === undefined) !== (deduction === undefined),
    says('measure'),
  ),
);

const citation = v.strictObject({
  title: bilingual,
  standing,
  number: v.optional(text),
  quotation: v.optional(text),
});

const rubric = v.strictObject({
  id: v.pipe(text, v.regex(/^[\p{L}\p{N}._-]+$/u, says('letters'))),
  version: text,
  title: bilingual,
  weights: v.record(text, sourced(points)),
  executionWeight: sourced(points),
  totalWeight: v.pipe(
    points,
    v.check((total) => Number(total) > 0, says('above-zero')),
  ),
  execution: sourced(v.union([v.literal('proportional'), steps], says('execution'))),
  bands: sourced(bands),
  grades: sourced(grades),
  thresholds: v.strictObject({
    yearOnYear: sourced(ratio),
    yearOnYearFloor: sourced(points),
    budgetAdjustment: sourced(ratio),
    overAchieved: sourced(ratio),
    underExecuted: sourced(share),
  }),
  rounding: v.strictObject({ ratePlaces: places(), scorePlaces: places() }),
  overAchievementDeducts: sourced(v.boolean()),
  adjustmentAlwaysExplained: sourced(v.boolean()),
  criteria: v.optional(v.array(criterion), []),
  citations: v.optional(v.record(text, citation), {}),
});

function places() {
  const key = says('places');
  return v.pipe(v.number(key), v.integer(key), v.minValue(0, key), v.maxValue(6, key));
}

/** Where a rubric breaks the schema (`thresholds.yearOnYear.value`), and how. */
export interface RubricProblem {
  readonly path: string;
  readonly key: RubricProblemKey;
  /** `given`: what stands there; `choices`: what may. */
  readonly data: Readonly<Record<string, string>>;
}

export type RubricReading =
  | { readonly ok: true; readonly rubric: Rubric }
  | { readonly ok: false; readonly problems: readonly RubricProblem[] };

/**
 * Reads a rubric from parsed JSON (or from its text). Never throws: what breaks the schema is said with its path. The
 * documents of `citations.ts` may be cited without being repeated.
 */
export function parseRubric(input: unknown): RubricReading {
  const json = typeof input === 'string' ? parseJson(input) : input;
  if (json === undefined) return { ok: false, problems: [unread(input)] };
  const result = v.safeParse(rubric, json);
  if (!result.success) {
    return { ok: false, problems: result.issues.map(problemOf) };
  }
  const read = { ...result.output, citations: { ...CITATIONS, ...result.output.citations } };
  const problems = [...unknownCitations(read), ...weightsOff(read)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rubric: read };
}

function problemOf(issue: v.BaseIssue<unknown>): RubricProblem {
  const choices = (issue.expected ?? '').replace(/[()"]/g, '').replace(/ \| /g, ', ');
  return {
    path: v.getDotPath(issue) ?? '',
    key: keyOf(issue),
    data: { given: shown(issue.input), choices },
  };
}

/** What the schema's own building blocks expect, by their name for it. */
const KINDS: Readonly<Record<string, RubricProblemKey>> = {
  string: 'text',
  Array: 'list',
  Object: 'parts',
  boolean: 'yes-no',
  never: 'unknown-part',
};

function keyOf({ message, expected, input }: v.BaseIssue<unknown>): RubricProblemKey {
  const own = PROBLEM_KEYS.find((key) => key === message);
  if (own) return own;
  if (input === undefined) return 'missing';
  return KINDS[expected ?? ''] ?? 'choice';
}

/** What stands in the file, as far as a sentence can show it. */
function shown(input: unknown): string {
  const json = JSON.stringify(input) ?? '';
  return json.length <= 40 ? json : `${json.slice(0, 39)}…`;
}

function parseJson(text: string): unknown {
  if (isGarbled(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** Why there is no JSON. */
function unread(input: unknown): RubricProblem {
  if (typeof input !== 'string') return { path: '', key: 'not-json', data: {} };
  if (isGarbled(input)) return { path: '', key: 'not-unicode', data: {} };
  const { key, ...data } = jsonFault(input.replace(/^\ufeff/, '')) ?? { key: 'not-json' as const };
  return { path: '', key, data };
}

/** Every `basis` must be a citation, so that no figure is shown without its source. */
function unknownCitations(read: Rubric): RubricProblem[] {
  const problems: RubricProblem[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      const inside = path === '' ? name : `${path}.${name}`;
      if (name === 'basis' && typeof inner === 'string' && !(inner in read.citations)) {
        problems.push({ path: inside, key: 'citation', data: { given: inner } });
      }
      if (inside !== 'citations') visit(inner, inside);
    }
  };
  visit(read, '');
  return problems;
}

/** Weights of sections that are stated make the whole together with the execution's. */
function weightsOff({ weights, executionWeight, totalWeight }: Rubric): RubricProblem[] {
  const stated = Object.values(weights).map(({ value }) => Number(value));
  if (stated.length === 0 && Number(executionWeight.value) <= Number(totalWeight)) return [];
  const sum = stated.reduce((all, one) => all + one, Number(executionWeight.value));
  if (Math.abs(sum - Number(totalWeight)) < TINY) return [];
  const data = { given: String(Number(sum.toFixed(6))), choices: totalWeight };
  return [{ path: 'weights', key: 'weights-total', data }];
}

/** What sums of binary figures may be off by. */
const TINY = 1e-9;

/** What is no decimal is above nothing: that is told by itself. */
function isAbove(text: string, most: string): boolean {
  return compareText(text, most) > 0;
}

function isDescending(list: readonly string[]): boolean {
  return list.every((value, index) => {
    const next = list[index + 1];
    return next === undefined || compareText(value, next) > 0;
  });
}

/** Order of two decimals by their digits alone; enough to check an order, never used to compute. */
function compareText(a: string, b: string): number {
  return Number(a) - Number(b);
}
