import { isCompoundFile, refuseCompoundFile } from './compound-file';
import { FileError } from '../file-error';
import { Token, XmlScanner } from '../xml/scanner';
import { readable, ZipArchive, type OpenOptions } from '../zip/archive';

/** One relationship of a part. `target` is a part name, or an address outside the package where `external`. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type (`worksheet`, `comments` …): the same in transitional and strict packages. */
  readonly kind: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Opens the bytes of a package, or says why they are none. */
export function openArchive(bytes: Uint8Array, options?: OpenOptions): ZipArchive {
  if (bytes.length === 0) throw new FileError('empty');
  if (isCompoundFile(bytes)) throw refuseCompoundFile(bytes);
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 99) < 8;
  if (!zip) throw new FileError('not-xlsx', 'no zip archive');
  return new ZipArchive(bytes, options);
}

/** The text of a part; `undefined` where the package has none of that name. */
export function partText(archive: ZipArchive, name: string): string | undefined {
  return archive.text(name)?.text;
}

/** Where the relationships of a part stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part (of the package itself for an empty name), in the order of the file. */
export function relationshipsOf(archive: ZipArchive, part: string): Relationship[] {
  const text = partText(archive, relationshipsName(part));
  return text === undefined
    ? []
    : parseRelationships(text, part, (name) => archive.find(name) !== undefined);
}

/** Reads relationships; one that leaves the package is refused. */
export function parseRelationships(
  text: string,
  part: string,
  exists: (name: string) => boolean,
): Relationship[] {
  const found: Relationship[] = [];
  const scanner = new XmlScanner(text);
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token !== Token.Open || !scanner.is('Relationship')) continue;
    const type = scanner.attribute('Type') ?? '';
    const target = scanner.attribute('Target') ?? '';
    const external = scanner.attribute('TargetMode') === 'External';
    found.push({
      id: scanner.attribute('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolveTarget(part, target, exists),
      external,
    });
  }
  return found;
}

/**
 * The part that a relationship of `part` leads to. Steps above the root stay at the root, as in any address; LibreOffice writes
 * such ones. Where no part stands there, the relationship is one that leaves the package.
 */
function resolveTarget(part: string, target: string, exists: (name: string) => boolean): string {
  const path = target.replace(/\\/g, '/').replace(/[?#].*$/, '');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  let leaves = false;
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) leaves = true;
  }
  const name = readable(steps.join('/'));
  if (leaves && !exists(name)) throw new FileError('unsafe', `relationship ${target}`);
  return name;
}

/** The first relationship of a kind that stays inside the package. */
export function firstOfKind(
  relationships: readonly Relationship[],
  kind: string,
): Relationship | undefined {
  return relationships.find((relationship) => relationship.kind === kind && !relationship.external);
}
