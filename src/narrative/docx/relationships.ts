import { attributeOf, parseXml } from './xml';

/** The parts a relationship file leads to, by kind (`footnotes`, `officeDocument`); what leaves the package is left out. */
export function partsLinked(
  part: Uint8Array | undefined,
  folder: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!part) return found;
  parseXml(part, 'Relationships', {
    names: new Set(['Relationship']),
    open(_, attributes) {
      if (attributeOf(attributes, 'TargetMode') === 'External') return;
      const kind = attributeOf(attributes, 'Type')?.split('/').pop() ?? '';
      const target = attributeOf(attributes, 'Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
      if (!found.has(kind)) found.set(kind, path);
    },
    close() {
      // Only opening tags carry relationships.
    },
    text() {
      // The same for text.
    },
  });
  return found;
}
