import { isReadInPart, unitsSubmitted, type Assessment } from '../assessment';
import { tally, type Outcome } from '../findings';
import { outputWords, vocabulary, type Language } from '../messages';
import { SHAPES } from './text';

const ASKING = ['fail', 'explain', 'undetermined'] as const satisfies readonly Outcome[];

/** A file in the overview of many: how many findings of it ask for something. */
export interface Overviewed {
  readonly file: string;
  /** `null` where the file was not checked. */
  readonly asking: readonly number[] | null;
  /** Something in the workbook could not be read. */
  readonly isIncomplete: boolean;
}

export function overviewed(file: string, assessment: Assessment | null): Overviewed {
  if (!assessment) return { file, asking: null, isIncomplete: true };
  const open = unitsSubmitted(assessment).map(
    ({ checks, matters }) => tally(checks, matters, assessment.acknowledged).open,
  );
  return {
    file,
    isIncomplete: isReadInPart(assessment),
    asking: ASKING.map((outcome) => open.reduce((sum, counts) => sum + counts[outcome], 0)),
  };
}

/** A line for each of the files, those that ask for most first: what is at the end of many reports is what one reads first. */
export function formatOverview(files: readonly Overviewed[], language: Language): string {
  const { overview } = outputWords(language);
  const { outcomes } = vocabulary(language);
  const lines = [...files].sort(worstFirst).map(({ file, asking, isIncomplete }) => {
    if (!asking) return `  ${SHAPES['not-applicable']} ${file}　${overview.unchecked}`;
    const counts = ASKING.flatMap((outcome, at) => {
      const count = asking[at] ?? 0;
      return count > 0 ? [`${outcomes[outcome]} ${count}`] : [];
    });
    if (isIncomplete) counts.push(overview.incomplete);
    const none = isIncomplete ? 'undetermined' : 'pass';
    const worst = ASKING.find((_, at) => (asking[at] ?? 0) > 0) ?? none;
    return `  ${SHAPES[worst]} ${[file, ...counts].join('　')}`;
  });
  return [`【${overview.heading(String(files.length))}】`, ...lines].join('\n');
}

/** Files that were not checked come first, for nothing is known of them. */
function worstFirst(a: Overviewed, b: Overviewed): number {
  if (!a.asking || !b.asking) return Number(a.asking !== null) - Number(b.asking !== null);
  for (const at of ASKING.keys()) {
    const more = (b.asking[at] ?? 0) - (a.asking[at] ?? 0);
    if (more !== 0) return more;
  }
  return Number(b.isIncomplete) - Number(a.isIncomplete);
}
