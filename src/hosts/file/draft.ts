import { appendInside, applyPatches, mapPart, type TextPatch } from './elements';
import { FileError } from './file-error';
import { parseRelationships, relationshipsName, type Relationship } from './package';
import { decodeXml, encodeUtf8, escapeAttribute } from './xml';
import { partKey, type ZipArchive } from './zip';
import { rewriteArchive } from './zip-writer';

const CONTENT_TYPES = '[Content_Types].xml';

/** Changes to a package on their way: parts by name, relationships, content types. Nothing untouched is inflated. */
export class PackageDraft {
  private readonly texts = new Map<string, string>();
  private readonly encoders = new Map<string, (text: string) => Uint8Array>();
  private readonly touched = new Set<string>();
  private readonly removed = new Set<string>();
  private readonly names = new Map<string, string>();
  private readonly overrides = new Map<string, { part: string; type: string } | null>();
  /** Relationships as last read, with the text they were read from. */
  private readonly parsed = new Map<
    string,
    { text: string; relationships: readonly Relationship[] }
  >();
  private readonly counters = new Map<string, number>();
  private readonly defaults = new Map<string, string>();

  constructor(readonly archive: ZipArchive) {}

  /** The text of a part as it stands now; `undefined` where there is none. */
  text(name: string): string | undefined {
    const key = partKey(name);
    const known = this.texts.get(key);
    if (known !== undefined || this.removed.has(key)) return known;
    const entry = this.archive.find(name);
    if (!entry) return undefined;
    const { text, encode } = decodeXml(this.archive.read(entry));
    this.texts.set(key, text);
    this.encoders.set(key, encode);
    return text;
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

  write(name: string, text: string): void {
    const key = partKey(name);
    if (this.texts.get(key) === text && this.has(name)) return;
    this.texts.set(key, text);
    this.touched.add(key);
    this.removed.delete(key);
    if (!this.names.has(key)) this.names.set(key, name);
  }

  /** Takes a part away with its relationships and its content type. */
  remove(name: string): void {
    for (const part of [name, relationshipsName(name)]) {
      const key = partKey(part);
      this.texts.delete(key);
      this.touched.delete(key);
      this.removed.add(key);
    }
    this.overrides.set(partKey(name), null);
  }

  /** A part name that is not taken: `xl/worksheets/sheet` and `.xml` → `xl/worksheets/sheet7.xml`. */
  freeName(before: string, after: string): string {
    const pattern = `${before}${after}`;
    for (let number = this.counters.get(pattern) ?? 1; ; number++) {
      const name = `${before}${number}${after}`;
      if (this.has(name)) continue;
      this.counters.set(pattern, number + 1);
      return name;
    }
  }

  relationships(part: string): readonly Relationship[] {
    const text = this.text(relationshipsName(part));
    if (text === undefined) return [];
    const known = this.parsed.get(part);
    if (known?.text === text) return known.relationships;
    const relationships = parseRelationships(text, part, (name) => this.has(name));
    this.parsed.set(part, { text, relationships });
    return relationships;
  }

  /** Adds a relationship to another part; returns its id. */
  relate(part: string, type: string, target: string): string {
    const name = relationshipsName(part);
    const taken = new Set(this.relationships(part).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const text =
      this.text(name) ??
      `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    const map = mapPart(text);
    const path = escapeAttribute(relativeTarget(part, target));
    const xml = `<${map.prefix}Relationship Id="${id}" Type="${type}" Target="${path}"/>`;
    this.write(name, applyPatches(text, [appendInside(text, map.root, xml)]));
    return id;
  }

  unrelate(part: string, id: string): void {
    const name = relationshipsName(part);
    const text = this.text(name);
    if (text === undefined) return;
    const map = mapPart(text);
    const gone = map.children.filter((child) => child.attributes.get('Id') === id);
    if (gone.length === map.children.length) {
      this.texts.delete(partKey(name));
      this.touched.delete(partKey(name));
      this.removed.add(partKey(name));
      return;
    }
    this.write(
      name,
      applyPatches(
        text,
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
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
    const changed = new Map<string, Uint8Array | null>();
    const added: { name: string; content: Uint8Array }[] = [];
    for (const key of this.removed) if (this.archive.find(key)) changed.set(key, null);
    for (const key of this.touched) {
      const content = (this.encoders.get(key) ?? encodeUtf8)(this.texts.get(key) ?? '');
      if (this.archive.find(key)) changed.set(key, content);
      else added.push({ name: this.names.get(key) ?? key, content });
    }
    if (changed.size === 0 && added.length === 0) return this.archive.bytes;
    return rewriteArchive(this.archive, changed, added);
  }
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The way from one part to another, as a relationship states it. */
export function relativeTarget(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
