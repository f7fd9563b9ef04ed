import { HostError, newWriteId, parseKept, type Receipt } from '../../hosts/host';
import type { RoundedCell } from '../../output';
import type { Edit, KeptChange, KeptWrite, Snapshot, ValueEdit } from '../../workbook';
import type { Core, Run } from './core';
import { keepEdit, reversed, stillStands } from './kept';
import type { HistoryItem, Marking, Undoing, WriteLabel } from './model';
import { differences } from './same';
import { PaneError } from './trouble';

/** One change of the workbook, as it is asked for. */
export interface Writing {
  readonly label: WriteLabel;
  /** Goes into cells. */
  readonly edits?: readonly ValueEdit[];
  /** Goes into what is kept with the workbook. */
  readonly change?: (snapshot: Snapshot) => KeptChange | null;
  /** Our marks and comments as they will be, and as they were. */
  readonly notes?: boolean;
  readonly marks?: { readonly after: Marking; readonly before: Marking };
}

/** What became of it. */
interface Written {
  readonly receipt: Receipt | null;
  readonly change: KeptChange | null;
  readonly rounded: readonly RoundedCell[];
}

/** Comments are only touched where some are or were: an Excel without them is asked for none. */
function markEdits({ marks, notes }: Marking, hasNotes: boolean): readonly Edit[] {
  return [
    { kind: 'mark', before: 'own-marks', after: marks },
    ...(hasNotes ? [{ kind: 'note' as const, before: 'own-notes' as const, after: notes }] : []),
  ];
}

/** What a later session is told of a change. */
function toldOf(id: string, label: WriteLabel, change: KeptChange, inCells: boolean): KeptWrite {
  const cell = inCells && 'cell' in label ? label.cell : undefined;
  return { id, title: 'title' in label ? label.title : '', ...(cell && { cell }), change };
}

/** Carries changes out: each is checked before, read back after, put into the history, and can be taken back. */
export class Writer {
  /** Our marks and comments, as far as this session put them. */
  marked: Marking | null = null;

  constructor(readonly core: Core) {}

  write(writing: Writing): Promise<boolean> {
    return this.core.run({ step: 'write' }, (run) => this.perform(run, writing));
  }

  undo(item: HistoryItem): Promise<boolean> {
    return this.core.run({ step: 'undo' }, async (run) => {
      for (const step of item.undoing) await this.takeBack(run, item.id, step);
      this.store.dispatch({
        type: 'undid',
        id: item.id,
        notice: { kind: 'undone', label: item.label },
      });
      await this.core.answer(run);
    });
  }

  private async perform(run: Run, writing: Writing): Promise<void> {
    const { host } = this.services;
    run.step(writing.marks ? 'mark' : 'write');
    if (writing.edits && writing.edits.length > 0) await this.confirmAnswer(run, writing.edits);
    const edits: readonly Edit[] = [
      ...(writing.edits ?? []),
      ...(writing.marks ? markEdits(writing.marks.after, writing.notes ?? false) : []),
    ];
    const receipt = edits.length > 0 ? await host.apply(edits, run.control) : null;
    if (writing.marks) this.marked = writing.marks.after;
    let snapshot = await host.read(run.control);
    const change = writing.change?.(snapshot) ?? null;
    const inCells = receipt !== null && receipt.written.length > 0;
    const id = inCells ? receipt.id : newWriteId();
    if (change) {
      const told = toldOf(id, writing.label, change, inCells);
      snapshot = await this.keep(snapshot, change, (writes) => [...writes, told]);
    }
    const cells = (receipt?.written ?? []).map(({ cell }) => cell);
    const rounded = this.core.engine?.rounded(snapshot, cells) ?? [];
    this.record(id, writing, { receipt, change, rounded });
    await this.core.answer(run, snapshot);
  }

  /**
   * What goes into cells was worked out from the answer. Where anybody has typed since, or inserted a row, the answer is made anew
   * and nothing is written: a blank cell at the same address may by now belong to another row.
   */
  private async confirmAnswer(run: Run, edits: readonly ValueEdit[]): Promise<void> {
    const { answer } = this.store.get();
    if (!answer) return;
    const now = await this.services.host.read(run.control);
    const cells = edits.map(({ cell }) => cell);
    const others = differences(answer.snapshot, now, cells);
    if (others === null) return;
    await this.core.answer(run, now);
    throw new HostError('changed', others);
  }

  private async keep(
    snapshot: Snapshot,
    change: KeptChange,
    tell: Parameters<typeof keepEdit>[2],
  ): Promise<Snapshot> {
    const edit = keepEdit(snapshot, change, tell);
    await this.services.host.apply([edit]);
    return { ...snapshot, kept: edit.after };
  }

  private record(
    id: string,
    { label, marks }: Writing,
    { receipt, change, rounded }: Written,
  ): void {
    if (label.kind === 'clear-marks' && receipt?.unchanged) {
      this.store.dispatch({ type: 'noticed', notice: { kind: 'no-marks' } });
      return;
    }
    const undoing: Undoing[] = [
      ...(receipt && receipt.written.length > 0 ? [{ by: 'receipt' as const, receipt }] : []),
      ...(marks ? [{ by: 'marks' as const, ...marks }] : []),
      ...(change ? [{ by: 'kept' as const, change }] : []),
    ];
    const told = { left: receipt?.left ?? [], ...(rounded.length > 0 && { rounded }) };
    if (undoing.length === 0) {
      this.store.dispatch({ type: 'noticed', notice: { kind: 'done', label, ...told } });
      return;
    }
    const item: HistoryItem = { id, label, undoing, undone: false };
    this.store.dispatch({
      type: 'wrote',
      item,
      notice: { kind: 'done', label, history: id, ...told },
    });
  }

  private async takeBack(run: Run, id: string, step: Undoing): Promise<void> {
    const { host } = this.services;
    switch (step.by) {
      case 'receipt':
        await host.undo(step.receipt);
        return;
      case 'recovery':
        await (this.services.recover?.(step.entry) ??
          host.undo({ ...step.entry, written: step.entry.edits, left: [] }));
        return;
      case 'marks':
        await host.apply(markEdits(step.before, true), run.control);
        this.marked = step.before;
        return;
      case 'kept': {
        const snapshot = await host.read(run.control);
        if (!stillStands(parseKept(snapshot.kept), step.change)) {
          throw new PaneError('undo-kept-changed');
        }
        await this.keep(snapshot, reversed(step.change), (writes) =>
          writes.map((each) => (each.id === id ? { ...each, undone: true as const } : each)),
        );
      }
    }
  }

  private get store(): Core['store'] {
    return this.core.store;
  }

  private get services(): Core['services'] {
    return this.core.services;
  }
}
