import { KEPT_NAMESPACE } from '../../../workbook';
import type { PackageDraft } from '../package/draft';
import { DECLARATION } from '../xml/text';
import { findKept } from '../package/kept-part';
import type { Vocabulary } from '../package/vocabulary';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Names our part among the custom XML parts of a workbook; any fixed id will do. */
const ITEM_ID = '{5A49F1C5-7A69-4E67-8B5E-6F6E70696E67}';

/** Replaces what is kept with the workbook, or takes it away. */
export function writeKept(
  draft: PackageDraft,
  workbook: string,
  kept: string | null,
  vocabulary: Vocabulary,
): void {
  const relationships = draft.relationships(workbook);
  const old = findKept(draft.archive, relationships);
  if (old && kept !== null) {
    if (old.text !== kept) draft.write(old.part, DECLARATION + kept);
    return;
  }
  if (old) {
    for (const { kind, target } of draft.relationships(old.part)) {
      if (kind === 'customXmlProps') draft.remove(target);
    }
    for (const { id, target } of relationships)
      if (target === old.part) draft.unrelate(workbook, id);
    draft.remove(old.part);
    return;
  }
  if (kept === null) return;
  const item = draft.freeName('customXml/item', '.xml');
  const properties = draft.freeName('customXml/itemProps', '.xml');
  draft.write(item, DECLARATION + kept);
  draft.defaultType('xml', 'application/xml');
  draft.write(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${vocabulary.customXml}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${KEPT_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  draft.override(properties, PROPERTIES_TYPE);
  draft.relate(item, `${vocabulary.relationships}/customXmlProps`, properties);
  draft.relate(workbook, `${vocabulary.relationships}/customXml`, item);
}
