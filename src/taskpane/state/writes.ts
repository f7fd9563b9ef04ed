import type { Finding } from '../../findings';
import { HostError, newWriteId, parseKept, type Receipt } from '../../hosts/host';
import type {
  CellRef,
  Edit,
  FormHint,
  KeptChange,
  KeptReason,
  KeptSettings,
  KeptWrite,
  Snapshot,
  ValueEdit,
} from '../../workbook';
import type { Core, Run } from './core';
import { aboutOf, keepEdit, reversed, stillStands } from './kept';
import type { HistoryItem, Marking, Undoing, WriteLabel } from './model';
import { draftPlace, firstCell } from './select';
import { joinReason } from './reason-text';
import { differences } from './same';
import { PaneError } from './trouble';

interface Writing {
  readonly label: WriteLabel;
  /** Goes into cells. */
  readonly edits?: readonly ValueEdit[];
  /** Goes into what is kept with the workbook. */
  readonly change?: (snapshot: Snapshot) => KeptChange | null;
  /** Our marks and comments as they will be, and as they were. */
  readonly notes?: boolean;
  readonly marks?: { readonly after: Marking; readonly before: Marking };
}

const NO_MARKS: Marking = { marks: [], notes: [] };

/** Comments are only touched where some are or were: an Excel without them is asked for none. */
function markEdits({ marks, notes }: Marking, hasNotes: boolean): readonly Edit[] {
  return [
    { kind: 'mark', before: 'own-marks', after: marks },
    ...(hasNotes ? [{ kind: 'note' as const, before: 'own-notes' as const, after: notes }] : []),
  ];
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

/** What a later session is told of a change. */
function toldOf(id: string, label: WriteLabel, change: KeptChange, inCells: boolean): KeptWrite {
  const cell = inCells && 'cell' in label ? label.cell : undefined;
  return { id, title: 'title' in label ? label.title : '', ...(cell && { cell }), change };
}

/** Everything that changes the workbook. Each write is shown before, checked after, and can be taken back. */
export function writes(core: Core) {
  const { store, services } = core;
  let marked: Marking | null = null;

  async function keep(
    snapshot: Snapshot,
    change: KeptChange,
    tell: Parameters<typeof keepEdit>[2],
  ): Promise<Snapshot> {
    const edit = keepEdit(snapshot, change, tell);
    await services.host.apply([edit]);
    return { ...snapshot, kept: edit.after };
  }

  function record(
    id: string,
    { label, marks }: Writing,
    receipt: Receipt | null,
    change: KeptChange | null,
  ): void {
    const undoing: Undoing[] = [
      ...(receipt && receipt.written.length > 0 ? [{ by: 'receipt' as const, receipt }] : []),
      ...(marks ? [{ by: 'marks' as const, ...marks }] : []),
      ...(change ? [{ by: 'kept' as const, change }] : []),
    ];
    const left = receipt?.left ?? [];
    if (undoing.length === 0) {
      store.dispatch({ type: 'noticed', notice: { kind: 'done', label, left } });
      return;
    }
    const item: HistoryItem = { id, label, undoing, undone: false };
    store.dispatch({
      type: 'wrote',
      item,
      notice: { kind: 'done', label, history: id, left },
    });
  }

  /**
   * What goes into cells was worked out from the answer. Where anybody has typed since, or inserted a row, the answer is made anew
   * and nothing is written: a blank cell at the same address may by now belong to another row.
   */
  async function confirmAnswer(run: Run, edits: readonly ValueEdit[]): Promise<void> {
    const { answer } = store.get();
    if (!answer) return;
    const now = await services.host.read(run.control);
    const cells = edits.map(({ cell }) => cell);
    const others = differences(answer.snapshot, now, cells);
    if (others === null) return;
    await core.answer(run, now);
    throw new HostError('changed', others);
  }

  async function perform(run: Run, writing: Writing): Promise<void> {
    const { host } = services;
    run.step(writing.marks ? 'mark' : 'write');
    if (writing.edits && writing.edits.length > 0) await confirmAnswer(run, writing.edits);
    const edits: readonly Edit[] = [
      ...(writing.edits ?? []),
      ...(writing.marks ? markEdits(writing.marks.after, writing.notes ?? false) : []),
    ];
    const receipt = edits.length > 0 ? await host.apply(edits, run.control) : null;
    if (writing.marks) marked = writing.marks.after;
    let snapshot = await host.read(run.control);
    const change = writing.change?.(snapshot) ?? null;
    const inCells = receipt !== null && receipt.written.length > 0;
    const id = inCells ? receipt.id : newWriteId();
    if (change) {
      const told = toldOf(id, writing.label, change, inCells);
      snapshot = await keep(snapshot, change, (writes) => [...writes, told]);
    }
    record(id, writing, receipt, change);
    await core.answer(run, snapshot);
  }

  const write = (writing: Writing) => core.run({ step: 'write' }, (run) => perform(run, writing));

  async function takeBack(run: Run, id: string, step: Undoing): Promise<void> {
    const { host } = services;
    switch (step.by) {
      case 'receipt':
        await host.undo(step.receipt);
        return;
      case 'recovery':
        await (services.recover?.(step.entry) ??
          host.undo({ ...step.entry, written: step.entry.edits, left: [] }));
        return;
      case 'marks':
        await host.apply(markEdits(step.before, true), run.control);
        marked = step.before;
        return;
      case 'kept': {
        const snapshot = await host.read(run.control);
        if (!stillStands(parseKept(snapshot.kept), step.change)) {
          throw new PaneError('undo-kept-changed');
        }
        await keep(snapshot, reversed(step.change), (writes) =>
          writes.map((each) => (each.id === id ? { ...each, undone: true as const } : each)),
        );
      }
    }
  }

  return {
    /** Writes chosen cells. */
    writeBack: (edits: readonly ValueEdit[]) =>
      write({ label: { kind: 'write-back', count: edits.length }, edits }),

    /** Writes the suggestion of one finding. */
    adopt: (finding: Finding): Promise<boolean> => {
      const edits = (finding.suggestion ?? []).filter(
        (edit): edit is ValueEdit => edit.kind === 'value',
      );
      const cell = edits[0]?.cell;
      if (!cell) return Promise.resolve(false);
      return write({ label: { kind: 'adopt', cell }, edits });
    },

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
      const done = await write({
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
      write({
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
      write({
        label: { kind: reason === null ? 'unacknowledge' : 'acknowledge', title },
        change: (snapshot) => ({
          part: 'acknowledged',
          key: finding.fingerprint,
          before: parseKept(snapshot.kept).acknowledged[finding.fingerprint] ?? null,
          after: reason,
        }),
      }),

    /** Marks the cells of the findings; with comments where the user asks for them. */
    mark: async (withNotes = false): Promise<boolean> => {
      const { answer, language } = store.get();
      if (!answer) return false;
      const engine = await services.engine();
      const marks = engine.marks(answer.assessment, answer.kept.acknowledged);
      const notes = withNotes
        ? engine.notes(answer.assessment, language, answer.kept.acknowledged)
        : [];
      return write({
        label: { kind: withNotes ? 'comment' : 'mark', count: marks.length },
        marks: { after: { marks, notes }, before: marked ?? NO_MARKS },
        notes: withNotes || (marked?.notes.length ?? 0) > 0,
      });
    },

    clearMarks: async (): Promise<boolean> => {
      const { answer } = store.get();
      // Marks of an earlier session are made again from the answer if this is taken back.
      const known =
        answer && (await services.engine()).marks(answer.assessment, answer.kept.acknowledged);
      const before = marked ?? { marks: known ?? [], notes: [] };
      return write({
        label: { kind: 'clear-marks' },
        marks: { after: NO_MARKS, before },
        notes: true,
      });
    },

    saveSettings: (settings: KeptSettings) =>
      write({
        label: { kind: 'settings' },
        change: (snapshot) => ({
          part: 'settings',
          before: parseKept(snapshot.kept).settings,
          after: settings,
        }),
      }),

    /** Keeps the user's word on what a sheet is. */
    addHint: (hint: FormHint) =>
      write({
        label: { kind: 'settings' },
        change: (snapshot) => {
          const before = parseKept(snapshot.kept).settings;
          const others = (before.hints ?? []).filter(({ sheet }) => sheet !== hint.sheet);
          return { part: 'settings', before, after: { ...before, hints: [...others, hint] } };
        },
      }),

    undo: (item: HistoryItem): Promise<boolean> => {
      return core.run({ step: 'undo' }, async (run) => {
        for (const step of item.undoing) await takeBack(run, item.id, step);
        store.dispatch({
          type: 'undid',
          id: item.id,
          notice: { kind: 'undone', label: item.label },
        });
        await core.answer(run);
      });
    },

    /** The place a reason would go to, for the view to say. */
    placeOf: (finding: Finding): CellRef | undefined =>
      finding.explanation?.cell ?? (finding.explanation ? undefined : firstCell(finding)),
  };
}
