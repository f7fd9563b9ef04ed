import type { PackageDraft } from '../package/draft';
import { applyPatches, childNamed, insertOrdered, mapPart, setAttribute } from '../xml/elements';
import type { WorkbookPart } from '../package/workbook-part';
import { WORKBOOK_ORDER } from '../package/vocabulary';

const FORMULA = /<(?:\w+:)?f[\s>/]/;

/** Whether any sheet holds a formula; a workbook that states an order of calculation has some. */
export function hasFormulas(draft: PackageDraft, workbook: WorkbookPart): boolean {
  if (workbook.relationships.some(({ kind }) => kind === 'calcChain')) return true;
  return workbook.tabs.some(
    ({ kind, part }) => kind === 'worksheet' && FORMULA.test(draft.text(part) ?? ''),
  );
}

/** Asks Excel to work out every formula when it opens the file. */
export function askForCalculation(draft: PackageDraft, workbook: string): void {
  const map = mapPart(draft.need(workbook));
  const element = childNamed(map, 'calcPr');
  const patch = element
    ? setAttribute(map.text, element, 'fullCalcOnLoad', '1')
    : insertOrdered(map, WORKBOOK_ORDER, 'calcPr', `<${map.prefix}calcPr fullCalcOnLoad="1"/>`);
  draft.write(workbook, applyPatches(map.text, [patch]));
}

/** Takes the order of calculation away: Excel makes a new one. */
export function dropCalcChain(draft: PackageDraft, workbook: string): void {
  for (const { kind, external, id, target } of draft.relationships(workbook)) {
    if (kind !== 'calcChain' || external) continue;
    draft.unrelate(workbook, id);
    draft.remove(target);
  }
}
