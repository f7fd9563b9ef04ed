import type { Finding } from '../../findings';
import { parseKept } from '../../hosts/host';
import type {
  CellRef,
  FormHint,
  KeptReason,
  KeptSettings,
  Snapshot,
  ValueEdit,
} from '../../workbook';
import type { Core } from './core';
import { aboutOf } from './kept';
import type { HistoryItem, Marking } from './model';
import { joinReason } from './reason-text';
import { draftPlace, firstCell } from './select';
import { Writer } from './writer';

/** Everything that changes the workbook. Each write is shown before, checked after, and can be taken back. */
export function writes(core: Core) {
  const writer = new Writer(core);
  return {
    ...cellWrites(writer),
    ...reasonWrites(writer),
    ...markWrites(writer),
    ...settingWrites(writer),
    undo: (item: HistoryItem): Promise<boolean> => writer.undo(item),
  };
}

/** Figures into their cells. */
function cellWrites(writer: Writer) {
  return {
    /** Writes chosen cells. */
    writeBack: (edits: readonly ValueEdit[]) =>
      writer.write({ label: { kind: 'write-back', count: edits.length }, edits }),

    /** Writes the suggestion of one finding. */
    adopt: (finding: Finding): Promise<boolean> => {
      const edits = (finding.suggestion ?? []).filter(
        (edit): edit is ValueEdit => edit.kind === 'value',
      );
      const cell = edits[0]?.cell;
      if (!cell) return Promise.resolve(false);
      return writer.write({ label: { kind: 'adopt', cell }, edits });
    },
  };
}

/** The state of a cell, as an edit states what it replaces. */
function stateOf(snapshot: Snapshot, cell: CellRef): ValueEdit['before'] {
  const found = snapshot.sheets
    .find(({ name }) => name === cell.sheet)
    ?.cells.find(({ row, column }) => row === cell.row && column === cell.column);
  if (!found) return { value: null, format: 'General' };
  const { value, formula, format } = found;
  return { value, ...(formula !== undefined && { formula }), format };
}

/** Reasons, and what a person has looked at. */
function reasonWrites(writer: Writer) {
  const { store } = writer.core;
  return {
    /** Writes a reason into its cell, or keeps it with the workbook where the form has no cell for it. */
    explain: async (finding: Finding, title: string, reason: KeptReason): Promise<boolean> => {
      const cell = finding.explanation?.cell;
      const { answer } = store.get();
      if (!answer) return false;
      const text = joinReason(reason);
      const before = cell && stateOf(answer.snapshot, cell);
      const edits: readonly ValueEdit[] =
        cell && before && before.value !== text
          ? [{ kind: 'value', cell, before, after: { value: text, format: before.format } }]
          : [];
      const done = await writer.write({
        label: { kind: 'reason', title, ...(cell && { cell }) },
        edits,
        change: (snapshot) => ({
          part: 'reasons',
          key: finding.fingerprint,
          before: parseKept(snapshot.kept).reasons[finding.fingerprint] ?? null,
          after: { cause: reason.cause, measure: reason.measure, about: aboutOf(finding) },
        }),
      });
      if (done) store.dispatch({ type: 'drafted', place: draftPlace(finding), draft: null });
      return done;
    },

    /** Lets go of a reason given for figures that have changed since. */
    forget: (key: string, title: string) =>
      writer.write({
        label: { kind: 'forget', title },
        change: (snapshot) => ({
          part: 'reasons',
          key,
          before: parseKept(snapshot.kept).reasons[key] ?? null,
          after: null,
        }),
      }),

    /** Marks a finding 已核实; `null` takes the mark away. */
    acknowledge: (finding: Finding, title: string, reason: string | null) =>
      writer.write({
        label: { kind: reason === null ? 'unacknowledge' : 'acknowledge', title },
        change: (snapshot) => ({
          part: 'acknowledged',
          key: finding.fingerprint,
          before: parseKept(snapshot.kept).acknowledged[finding.fingerprint] ?? null,
          after: reason,
        }),
      }),

    /** The place a reason would go to, for the view to say. */
    placeOf: (finding: Finding): CellRef | undefined =>
      finding.explanation?.cell ?? (finding.explanation ? undefined : firstCell(finding)),
  };
}

const NO_MARKS: Marking = { marks: [], notes: [] };

/** Our marks and comments. */
function markWrites(writer: Writer) {
  const { store, services } = writer.core;
  return {
    /** Marks the cells of the findings; with comments where the user asks for them. */
    mark: async (withNotes = false): Promise<boolean> => {
      const { answer, language } = store.get();
      if (!answer) return false;
      const engine = await services.engine();
      const marks = engine.marks(answer.assessment, answer.kept.acknowledged);
      const notes = withNotes
        ? engine.notes(answer.assessment, language, answer.kept.acknowledged)
        : [];
      return writer.write({
        label: { kind: withNotes ? 'comment' : 'mark', count: marks.length },
        marks: { after: { marks, notes }, before: writer.marked ?? NO_MARKS },
        notes: withNotes || (writer.marked?.notes.length ?? 0) > 0,
      });
    },

    clearMarks: async (): Promise<boolean> => {
      const { answer } = store.get();
      // Marks of an earlier session are made again from the answer if this is taken back.
      const known =
        answer && (await services.engine()).marks(answer.assessment, answer.kept.acknowledged);
      const before = writer.marked ?? { marks: known ?? [], notes: [] };
      return writer.write({
        label: { kind: 'clear-marks' },
        marks: { after: NO_MARKS, before },
        notes: true,
      });
    },
  };
}

/** What the user sets for the workbook. */
function settingWrites(writer: Writer) {
  return {
    saveSettings: (settings: KeptSettings) =>
      writer.write({
        label: { kind: 'settings' },
        change: (snapshot) => ({
          part: 'settings',
          before: parseKept(snapshot.kept).settings,
          after: settings,
        }),
      }),

    /** Keeps the user's word on what a sheet is. */
    addHint: (hint: FormHint) =>
      writer.write({
        label: { kind: 'settings' },
        change: (snapshot) => {
          const before = parseKept(snapshot.kept).settings;
          const others = (before.hints ?? []).filter(({ sheet }) => sheet !== hint.sheet);
          return { part: 'settings', before, after: { ...before, hints: [...others, hint] } };
        },
      }),
  };
}
