import type { Assessment } from '../../assessment';
import type { Finding } from '../../findings';
import { formatCell, formatKept, parseKept } from '../../hosts/host';
import type { KeepEdit, Kept, KeptChange, KeptReason, KeptWrite, Snapshot } from '../../workbook';
import { firstCell } from './select';

function withEntry<Value>(
  entries: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...rest } = entries;
  return value === null ? rest : { ...rest, [key]: value };
}

/** What is kept, with one change made. */
export function changed(kept: Kept, change: KeptChange): Kept {
  switch (change.part) {
    case 'reasons':
      return { ...kept, reasons: withEntry(kept.reasons, change.key, change.after) };
    case 'acknowledged':
      return { ...kept, acknowledged: withEntry(kept.acknowledged, change.key, change.after) };
    case 'settings':
      return { ...kept, settings: change.after };
  }
}

function current(kept: Kept, change: KeptChange): unknown {
  switch (change.part) {
    case 'reasons':
      return kept.reasons[change.key] ?? null;
    case 'acknowledged':
      return kept.acknowledged[change.key] ?? null;
    case 'settings':
      return kept.settings;
  }
}

/** Whether the change still stands as it was made, so that it can be taken back without losing a later one. */
export function stillStands(kept: Kept, change: KeptChange): boolean {
  return JSON.stringify(current(kept, change)) === JSON.stringify(change.after);
}

export function reversed(change: KeptChange): KeptChange {
  switch (change.part) {
    case 'reasons':
      return { ...change, before: change.after, after: change.before };
    case 'acknowledged':
      return { ...change, before: change.after, after: change.before };
    case 'settings':
      return { ...change, before: change.after, after: change.before };
  }
}

/** So many changes, in so many characters, are told of after a reload. */
const TOLD = 50;
const TOLD_CHARACTERS = 100_000;

/** The latest changes: a rubric of one's own makes a single one long. */
function latest(writes: readonly KeptWrite[]): readonly KeptWrite[] {
  let room = TOLD_CHARACTERS;
  const fitting = [...writes]
    .reverse()
    .slice(0, TOLD)
    .findIndex((write) => (room -= JSON.stringify(write).length) < 0);
  return writes.slice(fitting === -1 ? -TOLD : writes.length - fitting);
}

/** The edit that makes a change in a workbook just read, and tells a later session of it. */
export function keepEdit(
  snapshot: Snapshot,
  change: KeptChange,
  tell: (writes: readonly KeptWrite[]) => readonly KeptWrite[],
): KeepEdit {
  const kept = changed(parseKept(snapshot.kept), change);
  const writes = latest(tell(kept.writes));
  return { kind: 'keep', before: snapshot.kept, after: formatKept({ ...kept, writes }) };
}

/** What a reason is about, so that it is known again, and known to be old, when a figure changes. */
export function aboutOf(finding: Finding): NonNullable<KeptReason['about']> {
  const cell = finding.explanation?.cell ?? firstCell(finding);
  const figures = [
    ...(finding.terms ?? []).map(({ value }) => value ?? ''),
    finding.expected ?? '',
    finding.actual ?? '',
  ];
  return {
    rule: finding.rule,
    ...(cell && { cell: formatCell(cell) }),
    figures: figures.join(' '),
  };
}

export interface OldReason {
  /** The fingerprint it is kept under. */
  readonly key: string;
  readonly reason: KeptReason;
  /** The finding that now stands in its place, if there is one. */
  readonly finding?: Finding;
}

/**
 * Reasons given for figures that have changed since. A reason whose place is gone, or that was kept without saying what it
 * is about, counts once no finding has its fingerprint any more.
 */
export function reasonsToReview(assessment: Assessment, kept: Kept): readonly OldReason[] {
  const findings = assessment.units.flatMap((unit) => unit.findings);
  const fingerprints = new Set(findings.map(({ fingerprint }) => fingerprint));
  const places = new Map(
    findings.map((finding) => {
      const { rule, cell } = aboutOf(finding);
      return [`${rule} ${cell ?? ''}`, finding];
    }),
  );
  return Object.entries(kept.reasons).flatMap(([key, reason]) => {
    const { about } = reason;
    const finding = about && places.get(`${about.rule} ${about.cell ?? ''}`);
    if (about && finding) {
      return aboutOf(finding).figures === about.figures ? [] : [{ key, reason, finding }];
    }
    return fingerprints.has(key) || about?.figures.trim() === '' ? [] : [{ key, reason }];
  });
}

/** The reason given for this very place before its figures changed, if that is so. */
export function oldReason(finding: Finding, kept: Kept): OldReason | undefined {
  const now = aboutOf(finding);
  const entry = Object.entries(kept.reasons).find(
    ([, { about }]) =>
      about?.rule === now.rule && about.cell === now.cell && about.figures !== now.figures,
  );
  return entry && { key: entry[0], reason: entry[1], finding };
}
