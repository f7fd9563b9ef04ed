import { appendInside, applyPatches, mapPart, type TextPatch } from '../xml/elements';
import { FileError } from '../file-error';
import { relationshipsName, type Relationship } from './open';
import { RelationshipDraft } from './relationship-draft';
import { decodeXml, encodeUtf8, escapeAttribute, type Pieces } from '../xml/text';
import { partKey, type ZipArchive } from '../zip/archive';
import { pack, rewriteArchive, unpack, type AddedPart, type PackedPart } from '../zip/rewrite';

const CONTENT_TYPES = '[Content_Types].xml';

function isSame(whole: string, text: Pieces): boolean {
  if (typeof text === 'string') return whole === text;
  let at = 0;
  for (const piece of text) at += piece.length;
  if (at !== whole.length) return false;
  at = 0;
  for (const piece of text) {
    if (!whole.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return true;
}

/** Changes to a package on their way: parts by name, relationships, content types. Nothing untouched is inflated. */
export class PackageDraft {
  private readonly texts = new Map<string, Pieces>();
  private readonly encoders = new Map<string, (text: Pieces) => Uint8Array>();
  /** Parts that have their last text, as the archive will hold them. */
  private readonly settled = new Map<string, PackedPart>();
  private readonly touched = new Set<string>();
  private readonly removed = new Set<string>();
  private readonly names = new Map<string, string>();
  private readonly overrides = new Map<string, { part: string; type: string } | null>();
  private readonly related = new Map<string, RelationshipDraft>();
  private readonly counters = new Map<string, number>();
  private readonly defaults = new Map<string, string>();

  constructor(readonly archive: ZipArchive) {}

  /** The text of a part as it stands now; `undefined` where there is none. */
  text(name: string): string | undefined {
    const key = partKey(name);
    const known = this.texts.get(key);
    if (known !== undefined && typeof known !== 'string') {
      const joined = known.join('');
      this.texts.set(key, joined);
      return joined;
    }
    if (known !== undefined || this.removed.has(key)) return known;
    const settled = this.settled.get(key);
    const read = settled ? decodeXml(unpack(this.archive.codec, settled)) : this.archive.text(key);
    if (!read) return undefined;
    this.texts.set(key, read.text);
    this.encoders.set(key, read.encode);
    return read.text;
  }

  /** The text of a part that must be there. */
  need(name: string): string {
    const text = this.text(name);
    if (text === undefined) throw new FileError('corrupt', `no part ${name}`);
    return text;
  }

  has(name: string): boolean {
    const key = partKey(name);
    if (this.removed.has(key)) return false;
    return this.touched.has(key) || this.archive.find(name) !== undefined;
  }

  /** Gives a part a text, in one or in pieces; the very text that it has changes nothing. */
  write(name: string, text: Pieces): void {
    const key = partKey(name);
    const known = this.texts.get(key);
    if (typeof known === 'string' && this.has(name) && isSame(known, text)) return;
    this.texts.set(key, text);
    this.settled.delete(key);
    this.touch(name);
  }

  /** Gives a part its last content, in bytes that are packed at once. */
  put(name: string, content: Uint8Array): void {
    const key = partKey(name);
    this.texts.delete(key);
    this.settled.set(key, pack(this.archive.codec, content));
    this.touch(name);
  }

  private touch(name: string): void {
    const key = partKey(name);
    this.touched.add(key);
    this.removed.delete(key);
    if (!this.names.has(key)) this.names.set(key, name);
  }

  /**
   * Says that a part has its last text: it is packed at once, so that of hundreds of parts one at a time lies about as text.
   */
  settle(name: string): void {
    const key = partKey(name);
    if (this.touched.has(key)) this.packed(key);
    this.texts.delete(key);
  }

  private packed(key: string): PackedPart {
    const settled = this.settled.get(key);
    if (settled) return settled;
    const packed = pack(
      this.archive.codec,
      (this.encoders.get(key) ?? encodeUtf8)(this.texts.get(key) ?? ''),
    );
    this.settled.set(key, packed);
    return packed;
  }

  /** Takes a part away with its relationships and its content type. */
  remove(name: string): void {
    this.drop(name);
    this.drop(relationshipsName(name));
    this.related.delete(name);
    this.overrides.set(partKey(name), null);
  }

  private drop(name: string): void {
    const key = partKey(name);
    this.texts.delete(key);
    this.settled.delete(key);
    this.touched.delete(key);
    this.removed.add(key);
  }

  /**
   * A part name that is not taken: `xl/worksheets/sheet` and `.xml` → `xl/worksheets/sheet7.xml`. One is taken also where a part
   * that is gone left its relationships behind.
   */
  freeName(before: string, after: string): string {
    const pattern = `${before}${after}`;
    for (let number = this.counters.get(pattern) ?? 1; ; number++) {
      const name = `${before}${number}${after}`;
      if (this.has(name) || this.has(relationshipsName(name))) continue;
      this.counters.set(pattern, number + 1);
      return name;
    }
  }

  relationships(part: string): readonly Relationship[] {
    return this.relationshipsDraft(part).all;
  }

  /** Adds a relationship to another part; returns its id. */
  relate(part: string, type: string, target: string): string {
    return this.relationshipsDraft(part).add(type, target);
  }

  /** Adds a relationship to an address outside the package; returns its id. */
  relateOutside(part: string, type: string, address: string): string {
    return this.relationshipsDraft(part).add(type, address, true);
  }

  unrelate(part: string, id: string): void {
    this.relationshipsDraft(part).drop(id);
  }

  private relationshipsDraft(part: string): RelationshipDraft {
    const known = this.related.get(part);
    if (known) return known;
    const text = this.text(relationshipsName(part));
    const made = new RelationshipDraft(part, text, (name) => this.has(name));
    this.related.set(part, made);
    return made;
  }

  private writeRelationships(): void {
    for (const [part, draft] of this.related) {
      if (!draft.changed) continue;
      // Beside the part, in the way that the archive spells its name.
      const name = relationshipsName(this.archive.find(part)?.name.replace(/\\/g, '/') ?? part);
      const text = draft.text();
      if (text !== null) this.write(name, text);
      else this.drop(name);
    }
  }

  /** States the content type of a part. */
  override(part: string, type: string): void {
    this.overrides.set(partKey(part), { part, type });
  }

  /** States the content type of all parts with an extension, unless one is stated already. */
  defaultType(extension: string, type: string): void {
    this.defaults.set(extension, type);
  }

  /** All content types at once: a copy of hundreds of sheets states hundreds of them. */
  private writeContentTypes(): void {
    if (this.overrides.size === 0 && this.defaults.size === 0) return;
    const text = this.need(CONTENT_TYPES);
    const map = mapPart(text);
    const patches: TextPatch[] = [];
    const missing = new Map(this.defaults);
    const open = new Map(this.overrides);
    for (const { local, attributes, start, end } of map.children) {
      if (local === 'Default') missing.delete(attributes.get('Extension')?.toLowerCase() ?? '');
      if (local !== 'Override') continue;
      const part = partKey(attributes.get('PartName') ?? '').replace(/^\//, '');
      const wanted = open.get(part);
      if (wanted === undefined) continue;
      open.delete(part);
      if (wanted?.type === attributes.get('ContentType')) continue;
      patches.push({ start, end, text: '' });
      if (wanted) open.set(part, wanted);
    }
    let xml = '';
    for (const [extension, type] of missing) {
      xml += `<${map.prefix}Default Extension="${extension}" ContentType="${type}"/>`;
    }
    for (const override of open.values()) {
      if (override === null) continue;
      const name = escapeAttribute(override.part);
      xml += `<${map.prefix}Override PartName="/${name}" ContentType="${override.type}"/>`;
    }
    if (xml !== '') patches.push(appendInside(text, map.root, xml));
    this.write(CONTENT_TYPES, applyPatches(text, patches));
  }

  /** The bytes of the package with all changes; the original bytes where there are none. */
  finish(): Uint8Array {
    this.writeContentTypes();
    this.writeRelationships();
    const changed = new Map<string, PackedPart | null>();
    const added: AddedPart[] = [];
    for (const key of this.removed) if (this.archive.find(key)) changed.set(key, null);
    for (const key of this.touched) {
      const packed = this.packed(key);
      if (this.archive.find(key)) changed.set(key, packed);
      else added.push({ name: this.names.get(key) ?? key, packed });
    }
    if (changed.size === 0 && added.length === 0) return this.archive.bytes;
    return rewriteArchive(this.archive, changed, added);
  }
}
