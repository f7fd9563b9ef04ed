import { isUnitAside, type Assessment } from '../assessment';
import { isPassage, type Acknowledged, type Finding } from '../findings';
import { outputWords, type Language } from '../messages';
import {
  formatCell,
  parseKept,
  formatKept,
  withoutHistory,
  type CellRef,
  type Edit,
  type Mark,
  type MarkTone,
  type Note,
  type Snapshot,
} from '../workbook';
import { opinionSheet } from './opinion';
import { present, type Presented } from './present';
import { explainedFindings, shownFindings } from './shown';
import { writtenTexts, type WrittenCell } from './written';

const TONES: readonly MarkTone[] = ['fail', 'explain', 'undetermined', 'note'];

/** A finding with its number in the copy; numbers run through the whole workbook. */
export interface NumberedFinding {
  readonly number: number;
  readonly unit: number;
  readonly finding: Finding;
}

/** A numbered finding in words. */
export interface WordedFinding extends NumberedFinding {
  readonly shown: Presented;
}

/**
 * All findings a reader must see, and those that were explained, numbered in the order of the 核验意见 sheet. What is submitted is
 * annotated; a hidden form beside it is not.
 */
function numberFindings(assessment: Assessment): readonly NumberedFinding[] {
  let number = 0;
  return assessment.units.flatMap((unit, index) =>
    isUnitAside(unit, assessment.forms)
      ? []
      : [...shownFindings(unit, false), ...explainedFindings(unit)].map((finding) => ({
          number: ++number,
          unit: index,
          finding,
        })),
  );
}

function markedCell({ cells: [place] }: Finding): CellRef | undefined {
  return place && !isPassage(place) ? place : undefined;
}

function wordFindings(
  assessment: Assessment,
  language: Language,
  acknowledged: Acknowledged,
): readonly WordedFinding[] {
  const { citations } = assessment.rubric;
  return numberFindings(assessment).map(({ number, unit, finding }) => ({
    number,
    unit,
    finding,
    shown: present(finding, citations, language, acknowledged),
  }));
}

/** The findings of each cell; several may share one. */
type Groups<T> = ReadonlyMap<string, { readonly cell: CellRef; readonly numbered: readonly T[] }>;

function byCell<T extends NumberedFinding>(numbered: readonly T[]): Groups<T> {
  const groups = new Map<string, { readonly cell: CellRef; readonly numbered: T[] }>();
  for (const each of numbered) {
    const cell = markedCell(each.finding);
    if (!cell) continue;
    const key = formatCell(cell);
    const group = groups.get(key);
    if (group) group.numbered.push(each);
    else groups.set(key, { cell, numbered: [each] });
  }
  return groups;
}

/** That of the worst finding; what a person verified asks for no more than a note does, what was explained leaves no mark. */
function tone(
  numbered: readonly NumberedFinding[],
  acknowledged: Acknowledged,
): MarkTone | undefined {
  const isVerified = ({ finding }: NumberedFinding) =>
    acknowledged[finding.fingerprint] !== undefined;
  const asking = numbered.filter((each) => !isVerified(each));
  return (
    TONES.find((each) => asking.some(({ finding }) => finding.outcome === each)) ??
    (numbered.some(isVerified) ? 'note' : undefined)
  );
}

/** One mark for each cell, in the tone of the worst finding there. */
export function marksOf(assessment: Assessment, acknowledged: Acknowledged = {}): readonly Mark[] {
  return marksOn(byCell(numberFindings(assessment)), acknowledged);
}

function marksOn(groups: Groups<NumberedFinding>, acknowledged: Acknowledged): readonly Mark[] {
  return [...groups.values()].flatMap(({ cell, numbered }) => {
    const own = tone(numbered, acknowledged);
    return own ? [{ cell, tone: own }] : [];
  });
}

/** Advice of more characters would make a note that hides what lies beneath it: it stands on the 核验意见 sheet alone. */
const SHORT_ADVICE = { 'zh-CN': 60, en: 150 } as const satisfies Record<Language, number>;

/** A finding as a note tells it; the reason and the advice of one above it in the same note are not told again. */
function noteText(
  { number, finding, shown }: WordedFinding,
  above: readonly WordedFinding[],
  language: Language,
): string {
  const words = outputWords(language);
  const isTold = above.some((each) => each.shown.reason === shown.reason);
  const asks = finding.outcome !== 'pass' && shown.verified === '';
  const isAdvised = above.some((each) => each.shown.advice === shown.advice);
  const advises = asks && !isAdvised && shown.advice.length <= SHORT_ADVICE[language];
  return [
    words.note(String(number), shown.title, shown.outcome),
    shown.message,
    shown.equation,
    shown.reason && !isTold && `${words.reason}${words.marks.colon}${shown.reason}`,
    shown.verified && `${words.acknowledged}${words.marks.colon}${shown.verified}`,
    advises && shown.advice && `${words.advice}${words.marks.colon}${shown.advice}`,
    `${words.basis}${words.marks.colon}${shown.basis}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** One note for each cell that has a finding; several findings share it. */
export function notesOf(
  assessment: Assessment,
  language: Language,
  acknowledged: Acknowledged = {},
): readonly Note[] {
  return notesOn(byCell(wordFindings(assessment, language, acknowledged)), language);
}

function notesOn(groups: Groups<WordedFinding>, language: Language): readonly Note[] {
  return [...groups.values()].map(({ cell, numbered }) => ({
    cell,
    text: numbered.map((each, at) => noteText(each, numbered.slice(0, at), language)).join('\n\n'),
  }));
}

function keptForCopy(kept: string | null): string | null {
  return kept === null ? null : formatKept(withoutHistory(parseKept(kept)));
}

/**
 * Everything that turns a workbook into its annotated copy: marks, notes, the 核验意见 sheet, and what is kept. The sheet names the cells
 * that were written back and what they hold, never what they held.
 */
export function annotationEdits(
  snapshot: Snapshot,
  assessment: Assessment,
  language: Language,
  written: readonly WrittenCell[] = [],
): readonly Edit[] {
  const { acknowledged } = parseKept(snapshot.kept);
  const worded = wordFindings(assessment, language, acknowledged);
  const groups = byCell(worded);
  return [
    { kind: 'mark', before: 'own-marks', after: marksOn(groups, acknowledged) },
    { kind: 'note', before: 'own-notes', after: notesOn(groups, language) },
    {
      kind: 'sheet',
      name: outputWords(language).opinion.sheet,
      before: 'own-sheet',
      after: opinionSheet(assessment, worded, {
        acknowledged,
        written: writtenTexts(snapshot, written, language),
        language,
      }),
    },
    { kind: 'keep', before: snapshot.kept, after: keptForCopy(snapshot.kept) },
  ];
}
