import { unzipSync, type Unzipped } from 'fflate';
import { ReportError } from '../errors';
import { relationshipsIn } from './relationships';

/** The most that the parts of a report may expand to, in bytes: far above any real report. */
const EXPANSION_LIMIT = 256 * 1024 * 1024;
/** Deflate cannot expand further than this; a part that says otherwise is a trap. */
const DEFLATE_LIMIT = 1100;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of a Word file that hold text. */
export interface DocumentParts {
  readonly document: string;
  readonly notes: readonly string[];
}

/** Opens a Word file, or says why it is none: throws a `ReportError`. */
export function openDocument(bytes: Uint8Array): DocumentParts {
  if (bytes.length === 0) throw new ReportError('empty');
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    throw new ReportError(namesInside(bytes, 'EncryptedPackage') ? 'encrypted' : 'legacy-doc');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ReportError('not-report', 'no zip archive');
  const parts = unzip(bytes);
  const main = mainPart(parts);
  const document = textOf(parts[main]);
  if (!/<(?:\w+:)?document[\s>]/.test(document.slice(0, 8192))) {
    throw new ReportError('not-report', `no document in ${main}`);
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const linked = relationshipsIn(
    textOf(parts[`${folder}_rels/${main.slice(folder.length)}.rels`]),
    folder,
  );
  const notes = ['footnotes', 'endnotes'].flatMap((kind) => {
    const part = parts[linked.get(kind) ?? ''];
    return part ? [textOf(part)] : [];
  });
  return { document, notes };
}

function mainPart(parts: Unzipped): string {
  const main = relationshipsIn(textOf(parts['_rels/.rels']), '').get('officeDocument');
  return main ?? 'word/document.xml';
}

/** Only parts that may hold text or name those that do; pictures and fonts are never inflated. */
function unzip(bytes: Uint8Array): Unzipped {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        if (
          /(?:^|\/)(?:theme|styles|settings|fontTable|webSettings|numbering|glossary|docProps|customXml|charts|diagrams)/i.test(
            name,
          )
        ) {
          return false;
        }
        total += originalSize;
        if (total > EXPANSION_LIMIT || originalSize > size * DEFLATE_LIMIT + 1024) {
          throw new ReportError('too-large', name);
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ReportError) throw error;
    throw new ReportError('corrupt', error instanceof Error ? error.message : undefined);
  }
}

function textOf(part: Uint8Array | undefined): string {
  if (!part) return '';
  const wide = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : undefined;
  const label = wide ?? (part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8');
  try {
    return new TextDecoder(label, { fatal: true }).decode(part);
  } catch {
    throw new ReportError('corrupt', `not ${label}`);
  }
}

/** Whether the directory of a compound file names a stream, in its two bytes a letter. */
function namesInside(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, 512); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
