import {
  isListAlone,
  isReadInPart,
  unitsSubmitted,
  type Assessment,
  type UnitAssessment,
} from '../assessment';
import { tally, type Acknowledged, type Outcome } from '../findings';
import { outputWords, vocabulary, type Language } from '../messages';
import { unitHeading } from './identity';
import { SHAPES } from './shown';

const ASKING = ['fail', 'explain', 'undetermined'] as const satisfies readonly Outcome[];

/** A file, or a unit of one, in the overview of many: how many of its findings ask for something. */
export interface Overviewed {
  readonly name: string;
  /** `null` where it was not checked. */
  readonly asking: readonly number[] | null;
  /** Something in the workbook could not be read. */
  readonly isIncomplete: boolean;
}

export function overviewed(file: string, assessment: Assessment | null): Overviewed {
  if (!assessment) return { name: file, asking: null, isIncomplete: true };
  const units = unitsSubmitted(assessment).map((unit) => askingOf(unit, assessment.acknowledged));
  return {
    name: file,
    isIncomplete: isReadInPart(assessment),
    asking: ASKING.map((_, at) => units.reduce((sum, counts) => sum + (counts[at] ?? 0), 0)),
  };
}

function askingOf({ checks, matters }: UnitAssessment, known: Acknowledged): readonly number[] {
  const { open } = tally(checks, matters, known);
  return ASKING.map((outcome) => open[outcome]);
}

/** A line for each of the files, those that ask for most first: what is at the end of many reports is what one reads first. */
export function formatOverview(files: readonly Overviewed[], language: Language): string {
  const { overview } = outputWords(language);
  return [
    `【${overview.heading(String(files.length))}】`,
    ...overviewLines(files, language).map((line) => `  ${line}`),
  ].join('\n');
}

/** The verdicts of fewer units than this are seen without it. */
const FEWEST_UNITS = 5;

/** The same for the units of one workbook, where there are many. */
export function unitsOverview(
  assessment: Assessment,
  language: Language,
): { readonly heading: string; readonly lines: readonly string[] } | null {
  const units = unitsSubmitted(assessment);
  if (units.length < FEWEST_UNITS) return null;
  const lines = units.map((unit) => ({
    name: unitHeading(unit, assessment, language),
    asking: askingOf(unit, assessment.acknowledged),
    isIncomplete: false,
  }));
  const lists = units.filter((unit) => isListAlone(unit, assessment.forms)).length;
  const heading = outputWords(language).overview.units(String(units.length - lists), String(lists));
  return { heading, lines: overviewLines(lines, language) };
}

function overviewLines(all: readonly Overviewed[], language: Language): readonly string[] {
  const { overview } = outputWords(language);
  const { outcomes } = vocabulary(language);
  return [...all].sort(worstFirst).map(({ name, asking, isIncomplete }) => {
    if (!asking) return `${SHAPES['not-applicable']} ${name}　${overview.unchecked}`;
    const counts = ASKING.flatMap((outcome, at) => {
      const count = asking[at] ?? 0;
      return count > 0 ? [`${outcomes[outcome]} ${count}`] : [];
    });
    if (isIncomplete) counts.push(overview.incomplete);
    const none = isIncomplete ? 'undetermined' : 'pass';
    const worst = ASKING.find((_, at) => (asking[at] ?? 0) > 0) ?? none;
    return `${SHAPES[worst]} ${[name, ...counts].join('　')}`;
  });
}

/** Those that were not checked come first, for nothing is known of them. */
function worstFirst(a: Overviewed, b: Overviewed): number {
  if (!a.asking || !b.asking) return Number(a.asking !== null) - Number(b.asking !== null);
  for (const at of ASKING.keys()) {
    const more = (b.asking[at] ?? 0) - (a.asking[at] ?? 0);
    if (more !== 0) return more;
  }
  return Number(b.isIncomplete) - Number(a.isIncomplete);
}
