import { parseXml } from './xml';

/** The parts a relationship file leads to, by kind (`footnotes`, `officeDocument`); what leaves the package is left out. */
export function relationshipsIn(xml: string, folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (xml === '') return found;
  parseXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes('TargetMode') === 'External') return;
      const kind = attributes('Type')?.split('/').pop() ?? '';
      const target = attributes('Target') ?? '';
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
