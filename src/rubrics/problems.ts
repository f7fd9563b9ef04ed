import * as v from 'valibot';

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
export function says(key: RubricProblemKey): RubricProblemKey {
  return key;
}

/** Where a rubric breaks the schema (`thresholds.yearOnYear.value`), and how. */
export interface RubricProblem {
  readonly path: string;
  readonly key: RubricProblemKey;
  /** `given`: what stands there; `choices`: what may. */
  readonly data: Readonly<Record<string, string>>;
}

/** A breach of the schema, in our own words. */
export function problemOf(issue: v.BaseIssue<unknown>): RubricProblem {
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
