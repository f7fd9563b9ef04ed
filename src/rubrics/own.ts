import { PACKS } from './built-in';
import { CITATIONS } from './citations';
import type { Citation, Rubric } from './model';
import { parseRubric, type RubricReading } from './parse';

/** Id of the citation that stands for a scheme of the user's own. */
export const OWN_SCHEME = 'own-scheme';

/**
 * Reads a scheme of the user's own. A document of `citations.ts` says only what a built-in pack says by it: a value that
 * no pack has there rests on the scheme itself, whatever a copied `basis` names. Documents described in the file are the
 * user's to cite.
 */
export function parseOwnRubric(input: unknown): RubricReading {
  const reading = parseRubric(input);
  if (!reading.ok) return reading;
  const { rubric } = reading;
  let isChanged = false;
  const rebased = <Part extends { readonly basis: string }>(part: Part, path: string): Part => {
    if (!isBuiltIn(part.basis, rubric) || said().has(sayingOf(path, part))) return part;
    isChanged = true;
    return { ...part, standing: 'default', basis: OWN_SCHEME };
  };
  const changed = eachPart(rubric, rebased);
  if (!isChanged) return reading;
  return {
    ok: true,
    rubric: { ...changed, citations: { ...changed.citations, [OWN_SCHEME]: schemeOf(rubric) } },
  };
}

/** The scheme as a document that a finding may cite. */
function schemeOf({ id, version, title }: Rubric): Citation {
  return {
    title: {
      'zh-CN': `自定的评分办法《${title['zh-CN']}》（${id}，版本 ${version}）`,
      en: `Your own scheme “${title.en}” (${id}, version ${version})`,
    },
    standing: 'own',
  };
}

function isBuiltIn(basis: string, { citations }: Rubric): boolean {
  const known: Readonly<Record<string, Citation>> = CITATIONS;
  return known[basis] !== undefined && citations[basis] === known[basis];
}

type Change = <Part extends { readonly basis: string }>(part: Part, path: string) => Part;

/** A rubric with each part that has a basis passed through a change. */
function eachPart(rubric: Rubric, change: Change): Rubric {
  const each = <Parts extends Readonly<Record<string, { readonly basis: string }>>>(
    parts: Parts,
    path: string,
  ): Parts =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, change(part, `${path}.${name}`)]),
    ) as Parts;
  return {
    ...rubric,
    weights: each(rubric.weights, 'weights'),
    executionWeight: change(rubric.executionWeight, 'executionWeight'),
    execution: change(rubric.execution, 'execution'),
    bands: change(rubric.bands, 'bands'),
    grades: change(rubric.grades, 'grades'),
    thresholds: each(rubric.thresholds, 'thresholds'),
    overAchievementDeducts: change(rubric.overAchievementDeducts, 'overAchievementDeducts'),
    adjustmentAlwaysExplained: change(
      rubric.adjustmentAlwaysExplained,
      'adjustmentAlwaysExplained',
    ),
    criteria: rubric.criteria.map((one) => change(one, `criteria.${one.name['zh-CN']}`)),
  };
}

/** One value as a document says it, `0.3` and `0.30` alike; what the English of a name says is no part of it. */
function sayingOf(path: string, part: { readonly basis: string }): string {
  return JSON.stringify([path, part], (name, value: unknown) => {
    if (name === 'standing' || name === 'name') return undefined;
    return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  });
}

let sayings: ReadonlySet<string> | undefined;

/** All that the built-in packs say, each with its place and document. */
function said(): ReadonlySet<string> {
  if (sayings) return sayings;
  const all = new Set<string>();
  for (const pack of Object.values(PACKS)) {
    const reading = parseRubric(pack);
    if (!reading.ok) continue;
    eachPart(reading.rubric, (part, path) => {
      all.add(sayingOf(path, part));
      return part;
    });
  }
  return (sayings = all);
}
