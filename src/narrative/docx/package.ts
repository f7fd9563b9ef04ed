import { unzipSync, type Unzipped } from 'fflate';
import { ReportError } from '../errors';
import { partsLinked } from './relationships';

/** The most that the parts of a report may expand to, in bytes: far above any real report. */
const EXPANSION_LIMIT = 256 * 1024 * 1024;
/** Deflate cannot expand further than this; a part that says otherwise is a trap. */
const DEFLATE_LIMIT = 1100;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of a Word file that hold text. */
export interface DocumentParts {
  readonly document: Uint8Array;
  readonly footnotes?: Uint8Array | undefined;
  readonly endnotes?: Uint8Array | undefined;
}

/** Opens a Word file, or says why it is none: throws a `ReportError`. */
export function openDocument(bytes: Uint8Array): DocumentParts {
  if (bytes.length === 0) throw new ReportError('empty');
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    if (namesInside(bytes, 'EncryptedPackage')) throw new ReportError('encrypted');
    throw new ReportError(namesInside(bytes, 'WordDocument') ? 'legacy-doc' : 'not-report');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ReportError('not-report', 'no zip archive');
  const parts = unzip(bytes);
  const main = partsLinked(parts['_rels/.rels'], '').get('officeDocument') ?? 'word/document.xml';
  const document = parts[main];
  if (!document) throw new ReportError('not-report', `no part ${main}`);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const linked = partsLinked(parts[`${folder}_rels/${main.slice(folder.length)}.rels`], folder);
  const [footnotes, endnotes] = ['footnotes', 'endnotes'].map(
    (kind) => parts[linked.get(kind) ?? ''],
  );
  return { document, footnotes, endnotes };
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

/** Whether the directory of a compound file names a stream, in its two bytes a letter. */
function namesInside(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, 512); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
