import type { PartMap } from '../xml/elements';
import type { WorkbookPart } from './workbook-part';

/** The namespaces and relationship types of a package: those of the transitional or of the strict standard. */
export interface Vocabulary {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly chart: string;
  readonly spreadsheetDrawing: string;
  /** Namespace of custom XML properties. */
  readonly customXml: string;
}

const TRANSITIONAL: Vocabulary = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
};

const STRICT: Vocabulary = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  spreadsheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  customXml: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
};

export function vocabularyOf(workbook: Pick<WorkbookPart, 'text'>): Vocabulary {
  return workbook.text.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** Children of a worksheet in the order that its schema asks for. */
export const WORKSHEET_ORDER: readonly string[] = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Children of the workbook in the order that its schema asks for. */
export const WORKBOOK_ORDER: readonly string[] = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Children of the style sheet in the order that its schema asks for. */
export const STYLES_ORDER: readonly string[] = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** ` r:id="rId7"`, whatever the prefix of relationships is in this part; it is declared where the part has none. */
export function referenceAttribute(
  { root }: PartMap,
  id: string,
  { relationships }: Vocabulary,
): string {
  const bound = [...root.attributes].find(
    ([attribute, value]) => attribute.startsWith('xmlns:') && value === relationships,
  );
  const prefix = bound?.[0].slice('xmlns:'.length) ?? 'r';
  const declared = bound ? '' : ` xmlns:r="${relationships}"`;
  return `${declared} ${prefix}:id="${id}"`;
}
