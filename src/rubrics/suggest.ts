import { DEFAULT_PACK, type PackId } from './built-in';

/** What a form shows of the scheme it follows. */
export interface Clues {
  /** Id of the layout family. */
  readonly layout: string;
  /** Names of the first-level sections. */
  readonly sections: readonly string[];
  /** The weight of budget execution, as decimal text. */
  readonly executionWeight?: string;
  /** Whether the execution score as typed agrees with the steps of the 2021 scheme; absent where there is none to compare. */
  readonly fitsSteps?: boolean;
  /** How many rows are Hunan's criteria at their weights; absent where nobody has looked. */
  readonly criteria?: number;
}

/** So many of Hunan's criteria make a sheet of criteria Hunan's. */
const ENOUGH_CRITERIA = 2;
const BY_LAYOUT: readonly (readonly [RegExp, PackId])[] = [
  [/^hunan/, 'hunan'],
  [/^sichuan/, 'sichuan'],
  // A column for the reviewer's score beside one's own is drawn everywhere.
  [/^hubei(?!-review)/, 'hubei'],
];

/**
 * The packs that a form looks like, the likeliest first and the usual one last; suggestions only. A province's own layout
 * says it first (sheets of criteria are drawn alike everywhere, so that theirs are the rows), then a section of cost of its
 * own (the 2021 scheme, unless the form scores its execution in proportion), then an execution worth 20 points (Hubei).
 */
export function suggestRubrics(clues: Clues): readonly [PackId, ...PackId[]] {
  const { layout, sections, executionWeight, fitsSteps, criteria = 0 } = clues;
  if (layout.includes('criteria')) {
    return criteria >= ENOUGH_CRITERIA ? ['hunan-criteria', DEFAULT_PACK] : [DEFAULT_PACK];
  }
  const known = BY_LAYOUT.find(([pattern]) => pattern.test(layout));
  if (known) return [known[1], DEFAULT_PACK];
  const packs: PackId[] = [];
  if (sections.includes('cost') && sections.includes('output') && fitsSteps !== false) {
    packs.push('mof-2021-101');
  }
  if (executionWeight !== undefined && Number(executionWeight) === 20) packs.push('hubei');
  const [first = DEFAULT_PACK, ...more] = packs;
  return packs.length > 0 ? [first, ...more, DEFAULT_PACK] : [DEFAULT_PACK];
}
