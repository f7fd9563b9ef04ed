import * as v from 'valibot';
import { CITATIONS } from './citations';
import type { Rubric } from './model';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A decimal as text; a JSON number is taken by its digits. */
const decimalText = v.union(
  [
    v.pipe(v.string(), v.regex(DECIMAL)),
    v.pipe(v.number(), v.finite(), v.transform(String), v.regex(DECIMAL)),
  ],
  'a decimal such as "0.30"',
);
const points = v.pipe(
  decimalText,
  v.check((text) => !text.startsWith('-'), 'must not be negative'),
);
const share = v.pipe(
  points,
  v.check((text) => isAtMostOne(text), 'a share between 0 and 1'),
);

const standing = v.picklist(['read', 'default']);
const text = v.pipe(v.string(), v.nonEmpty());
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
    'one band each for achieved, partly, missed',
  ),
  v.check(
    (list) => list.every(({ from, to }) => compareText(from, to) < 0),
    'from must be below to',
  ),
);

const steps = v.pipe(
  v.array(v.strictObject({ from: points, share })),
  v.minLength(1),
  v.check((list) => isDescending(list.map(({ from }) => from)), 'highest step first'),
);

const grades = v.pipe(
  v.array(v.strictObject({ name: text, from: points })),
  v.minLength(1),
  v.check((list) => isDescending(list.map(({ from }) => from)), 'best grade first'),
  v.check((list) => Number(list.at(-1)?.from) === 0, 'the last grade must begin at 0'),
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
      v.pipe(v.array(v.strictObject({ upTo: v.optional(decimalText), points })), v.minLength(1)),
    ),
    deduction: v.optional(
      v.strictObject({
        limit: decimalText,
        per: v.pipe(
          points,
          v.check((per) => Number(per) > 0, 'must be above 0'),
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
    'either steps or a deduction, and none for a judged criterion',
  ),
);

const citation = v.strictObject({
  title: bilingual,
  standing,
  number: v.optional(text),
  quotation: v.optional(text),
});

const rubric = v.strictObject({
  id: v.pipe(text, v.regex(/^[\p{L}\p{N}._-]+$/u, 'letters, digits, dots and dashes')),
  version: text,
  title: bilingual,
  weights: v.record(text, sourced(points)),
  executionWeight: sourced(points),
  totalWeight: v.pipe(
    points,
    v.check((total) => Number(total) > 0, 'must be above 0'),
  ),
  execution: sourced(
    v.union([v.literal('proportional'), steps], '"proportional" or a list of steps'),
  ),
  bands: sourced(bands),
  grades: sourced(grades),
  thresholds: v.strictObject({
    yearOnYear: sourced(points),
    yearOnYearFloor: sourced(points),
    budgetAdjustment: sourced(points),
    overAchieved: sourced(points),
    underExecuted: sourced(points),
  }),
  rounding: v.strictObject({ ratePlaces: places(), scorePlaces: places() }),
  overAchievementDeducts: sourced(v.boolean()),
  adjustmentAlwaysExplained: sourced(v.boolean()),
  criteria: v.optional(v.array(criterion), []),
  citations: v.optional(v.record(text, citation), {}),
});

function places() {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));
}

/** Where a rubric breaks the schema, and how: `thresholds.yearOnYear.value`. */
export interface RubricProblem {
  readonly path: string;
  readonly reason: string;
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
  if (json === undefined) return { ok: false, problems: [{ path: '', reason: 'not JSON' }] };
  const result = v.safeParse(rubric, json);
  if (!result.success) {
    const problems = result.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? '',
      reason: issue.message,
    }));
    return { ok: false, problems };
  }
  const read = { ...result.output, citations: { ...CITATIONS, ...result.output.citations } };
  const problems = unknownCitations(read);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rubric: read };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Every `basis` must be a citation, so that no figure is shown without its source. */
function unknownCitations(read: Rubric): RubricProblem[] {
  const problems: RubricProblem[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      const inside = path === '' ? name : `${path}.${name}`;
      if (name === 'basis' && typeof inner === 'string' && !(inner in read.citations)) {
        problems.push({ path: inside, reason: `no such citation: ${inner}` });
      }
      if (inside !== 'citations') visit(inner, inside);
    }
  };
  visit(read, '');
  return problems;
}

function isAtMostOne(text: string): boolean {
  return compareText(text, '1') <= 0;
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
