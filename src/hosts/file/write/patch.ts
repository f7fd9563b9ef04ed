import {
  MARK_FILLS,
  NOTE_AUTHOR,
  NOTE_PREFIX,
  parseArea,
  type Area,
  type CellRef,
  type Edit,
  type Mark,
  type Note,
  type ValueEdit,
} from '../../../workbook';
import type { HostErrorCode } from '../../host';
import { askForCalculation, dropCalcChain, hasFormulas } from './calculation';
import { refreshCaches } from './caches';
import { PackageDraft } from '../package/draft';
import { mapPart, patchedPieces } from '../xml/elements';
import { writeKept } from './kept';
import { markPatches, mayHaveMarks } from './marks';
import { writeNotes } from './notes';
import { ownSheetPart, writeOwnSheet } from '../own-sheet/edit';
import { firstOfKind, openArchive, relationshipsOf } from '../package/open';
import { ShapeIds } from './shape-ids';
import { SharedStrings } from './shared-strings';
import { StylesDraft } from './styles-draft';
import { writeValues, type WrittenFormats } from './values';
import { vocabularyOf, type Vocabulary } from '../package/vocabulary';
import { readWorkbookPart, type Tab, type WorkbookPart } from '../package/workbook-part';
import type { ZipArchive } from '../zip/archive';

/** Something that was not done, and why. */
export interface Left {
  readonly cell?: CellRef;
  readonly code: HostErrorCode;
}

export interface PatchResult {
  readonly bytes: Uint8Array;
  /**
   * Cells left alone; and of the workbook as a whole `signature` where the original carries one, which a changed copy makes invalid,
   * and `plain-styles` where there was no room for the formats of our sheet.
   */
  readonly left: readonly Left[];
  /** For each cell of a value edit that was written, its number formats: a snapshot does not tell those of blank cells. */
  readonly formats: ReadonlyMap<CellRef, WrittenFormats>;
  /** A pivot table over cells that were written shows what it held before until Excel has opened the file. */
  readonly refreshing: boolean;
}

/**
 * Applies edits to the bytes of a workbook. Only parts that must change are touched; every other part keeps its very bytes.
 * Does not compare `before`: whoever calls has just read these bytes.
 */
export function patchWorkbook(bytes: Uint8Array, edits: readonly Edit[]): PatchResult {
  const archive = openArchive(bytes);
  return patchArchive(archive, readWorkbookPart(archive), edits);
}

/** The same for a package that is open already. */
export function patchArchive(
  archive: ZipArchive,
  workbook: WorkbookPart,
  edits: readonly Edit[],
): PatchResult {
  const { bytes } = archive;
  const patcher = new Patcher(new PackageDraft(archive), workbook);
  patcher.apply(edits);
  const patched = patcher.draft.finish();
  const signed = relationshipsOf(archive, '').some(({ type }) =>
    type.includes('digital-signature'),
  );
  const { left, formats, refreshing } = patcher;
  if (signed && patched !== bytes) left.push({ code: 'signature' });
  return { bytes: patched, left, formats, refreshing };
}

/** The last edit of a kind. */
export function lastOf<K extends Edit['kind']>(
  edits: readonly Edit[],
  kind: K,
): Extract<Edit, { kind: K }> | undefined {
  return edits.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind).at(-1);
}

class Patcher {
  readonly left: Left[] = [];
  readonly formats = new Map<CellRef, WrittenFormats>();
  refreshing = false;
  private readonly vocabulary: Vocabulary;
  private stylesDraft: StylesDraft | undefined;
  private readonly sheets = new Map<string, Tab>();

  constructor(
    readonly draft: PackageDraft,
    private readonly workbook: WorkbookPart,
  ) {
    this.vocabulary = vocabularyOf(workbook);
    for (const tab of workbook.tabs) if (tab.kind === 'worksheet') this.sheets.set(tab.name, tab);
  }

  private get styles(): StylesDraft {
    return (this.stylesDraft ??= StylesDraft.open(this.draft, this.workbook.name, this.vocabulary));
  }

  apply(edits: readonly Edit[]): void {
    this.values(edits.filter((edit) => edit.kind === 'value'));
    // Each of the others replaces a whole set, so the last one of its kind counts.
    const last = <K extends Edit['kind']>(kind: K) => lastOf(edits, kind);
    this.annotate(last('mark')?.after, last('note')?.after);
    const sheet = last('sheet');
    if (sheet) {
      const context = { styles: this.styles, vocabulary: this.vocabulary };
      const code = writeOwnSheet(this.draft, this.workbook.name, sheet, context);
      if (code) this.left.push({ code });
    }
    const keep = last('keep');
    if (keep) writeKept(this.draft, this.workbook.name, keep.after, this.vocabulary);
    this.stylesDraft?.finish();
  }

  /** Divides things with a cell among the sheets they are on; those on no sheet are left. */
  private bySheet<T extends { readonly cell: CellRef }>(things: readonly T[]): Map<Tab, T[]> {
    const groups = new Map<Tab, T[]>();
    for (const thing of things) {
      const tab = this.sheets.get(thing.cell.sheet);
      if (!tab) {
        this.left.push({ cell: thing.cell, code: 'no-such-cell' });
        continue;
      }
      const group = groups.get(tab);
      if (group) group.push(thing);
      else groups.set(tab, [thing]);
    }
    return groups;
  }

  private values(edits: readonly ValueEdit[]): void {
    let changed = false;
    let formulas = false;
    const strings = new SharedStrings(this.draft, this.workbook);
    for (const [tab, group] of this.bySheet(edits)) {
      const result = writeValues(mapPart(this.draft.need(tab.part)), group, {
        styles: this.styles,
        strings,
        tableHeads: this.tableHeads(tab.part),
      });
      this.draft.write(tab.part, result.text);
      this.left.push(...result.left.map(({ edit, code }) => ({ cell: edit.cell, code })));
      for (const [edit, formats] of result.formats) this.formats.set(edit.cell, formats);
      changed ||= result.changed;
      formulas ||= result.formulas;
    }
    strings.finish();
    const stuck = new Set(this.left.map(({ cell }) => cell));
    const written = edits.filter(({ cell }) => !stuck.has(cell));
    this.refreshing = refreshCaches(this.draft, this.workbook, written);
    if (formulas) dropCalcChain(this.draft, this.workbook.name);
    if (formulas || (changed && hasFormulas(this.draft, this.workbook))) {
      askForCalculation(this.draft, this.workbook.name);
    }
  }

  /** Cells that name the columns of tables: another text there would break the table. */
  private tableHeads(part: string): Area[] {
    return this.draft.relationships(part).flatMap(({ kind, external, target }) => {
      if (kind !== 'table' || external) return [];
      const { root } = mapPart(this.draft.need(target));
      const area = parseArea(root.attributes.get('ref') ?? '');
      const rows = Number(root.attributes.get('headerRowCount') ?? '1');
      return area && rows > 0 ? [{ ...area, bottom: area.top + rows - 1 }] : [];
    });
  }

  /** Replaces our marks, our notes, or both, each sheet looked through once. */
  private annotate(marks: readonly Mark[] | undefined, notes: readonly Note[] | undefined): void {
    const marked = marks && this.bySheet(marks);
    const noted = notes && this.bySheet(notes);
    const own = marked && ownSheetPart(this.draft, this.workbook.name);
    const older = marked && this.mayHoldMarks();
    const parts = this.workbook.tabs.map(({ part }) => part);
    const shapeIds = new ShapeIds(this.draft, parts);
    for (const tab of this.sheets.values()) {
      const { part } = tab;
      const newMarks = marked?.get(tab) ?? [];
      const newNotes = noted?.get(tab) ?? [];
      const looksOld = older && mayHaveMarks(this.draft.need(part));
      const marking = part !== own && (newMarks.length > 0 || looksOld);
      const noting = newNotes.length > 0 || (noted && this.mayHoldNotes(part));
      if (!marking && !noting) {
        this.draft.settle(part);
        continue;
      }
      const map = mapPart(this.draft.need(part));
      const patches = marking ? [...markPatches(map, newMarks, this.styles)] : [];
      if (noting) {
        const written = writeNotes(this.draft, { part, shapeIds, map }, newNotes, this.vocabulary);
        patches.push(...written.patches);
        const code = 'threaded-comment' as const;
        this.left.push(...written.left.map((cell) => ({ cell, code })));
      }
      this.draft.write(part, patchedPieces(map.text, patches));
      this.draft.settle(part);
    }
  }

  /** Marks have fills of ours; without one in the style sheet there are no marks, and no sheet need be looked at. */
  private mayHoldMarks(): boolean {
    const styles = firstOfKind(this.workbook.relationships, 'styles');
    const text = (styles && this.draft.text(styles.target))?.toUpperCase() ?? '';
    return Object.values(MARK_FILLS).some((fill) => text.includes(fill.slice(1).toUpperCase()));
  }

  private mayHoldNotes(part: string): boolean {
    const comments = firstOfKind(this.draft.relationships(part), 'comments');
    const text = (comments && this.draft.text(comments.target)) ?? '';
    // Some programs write every Chinese character as a reference.
    return text.includes(NOTE_AUTHOR) || text.includes(NOTE_PREFIX) || text.includes('&#');
  }
}
