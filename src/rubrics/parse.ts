import * as v from 'valibot';
import { CITATIONS } from './citations';
import { isGarbled } from './file-text';
import { jsonFault } from './json-fault';
import type { Rubric } from './model';
import { problemOf, type RubricProblem } from './problems';
import { RUBRIC_SCHEMA } from './schema';

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
  const result = v.safeParse(RUBRIC_SCHEMA, json);
  if (!result.success) {
    return { ok: false, problems: result.issues.map(problemOf) };
  }
  const read = { ...result.output, citations: { ...CITATIONS, ...result.output.citations } };
  const problems = [...unknownCitations(read), ...weightsOff(read)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rubric: read };
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
