import { KEPT_NAMESPACE } from '../../../workbook';
import { partText, type Relationship } from './open';
import { Token, XmlScanner } from '../xml/scanner';
import type { ZipArchive } from '../zip/archive';

/** Our own custom XML part: its name and its text without declaration. */
export interface KeptPart {
  readonly part: string;
  readonly text: string;
}

/** Finds the part by the namespace of its root, as the other host does; the part's name says nothing. */
export function findKept(
  archive: ZipArchive,
  workbookRelationships: readonly Relationship[],
): KeptPart | undefined {
  for (const { kind, external, target } of workbookRelationships) {
    if (kind !== 'customXml' || external || !archive.find(target)) continue;
    const text = partText(archive, target);
    if (text !== undefined && text.includes(KEPT_NAMESPACE)) {
      const start = ownRoot(text);
      if (start !== undefined) return { part: target, text: text.slice(start).trimEnd() };
    }
  }
  return undefined;
}

/** Where the root element begins, if it is in our namespace. */
function ownRoot(text: string): number | undefined {
  const scanner = new XmlScanner(text, text.startsWith('\ufeff') ? 1 : 0);
  for (let token = scanner.next(); token !== Token.Open; token = scanner.next()) {
    if (token === Token.End) return undefined;
  }
  const prefix = scanner.prefix;
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return scanner.attribute(name) === KEPT_NAMESPACE ? scanner.start : undefined;
}
