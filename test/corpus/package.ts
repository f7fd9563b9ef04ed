import type { Parts } from './zip';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A relationship: its kind (a word, or a whole type), target, and whether it leads outside. */
export type Link = readonly [id: string, kind: string, target: string, mode?: 'External'];

export function rels(links: readonly Link[], namespace = RELATIONSHIPS): string {
  const list = links.map(([id, kind, target, mode]) => {
    const type = kind.includes('/') ? kind : `${namespace}/${kind}`;
    const external = mode ? ` TargetMode="${mode}"` : '';
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${external}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

export function contentTypes(
  overrides: Readonly<Record<string, string>>,
  defaults: Readonly<Record<string, string>> = {},
): string {
  const all = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    ...defaults,
  };
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    Object.entries(all)
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
      .join('') +
    Object.entries(overrides)
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join('') +
    '</Types>'
  );
}

export interface HandSheet {
  readonly name: string;
  /** What stands inside `<worksheet>`. */
  readonly xml: string;
  /** Attributes of the root besides the two usual namespaces. */
  readonly root?: string;
  readonly links?: readonly Link[];
}

export interface HandBook {
  readonly sheets: readonly HandSheet[];
  /** Inside `<workbook>`, before and behind the list of sheets. */
  readonly before?: string;
  readonly after?: string;
  readonly strings?: readonly string[];
  /** Inside `<styleSheet>`. */
  readonly styles?: string;
  readonly links?: readonly Link[];
  readonly rootLinks?: readonly Link[];
  readonly overrides?: Readonly<Record<string, string>>;
  readonly defaults?: Readonly<Record<string, string>>;
  readonly parts?: Parts;
  readonly workbookType?: string;
  readonly main?: string;
  readonly relationships?: string;
}

export const PLAIN_STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00%"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><b/><sz val="11"/><name val="黑体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>' +
  '<xf numFmtId="164" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"><alignment horizontal="center"/></xf>' +
  '<xf numFmtId="2" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>';

/** The parts of a workbook written by hand. */
export function handBook(book: HandBook): Parts {
  const main = book.main ?? MAIN;
  const relationships = book.relationships ?? RELATIONSHIPS;
  const links: Link[] = book.sheets.map((_, index) => [
    `rId${index + 1}`,
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ]);
  links.push(['rIdStyles', 'styles', 'styles.xml']);
  const overrides: Record<string, string> = {
    'xl/workbook.xml': book.workbookType ?? `${SPREADSHEET}.sheet.main+xml`,
    'xl/styles.xml': `${SPREADSHEET}.styles+xml`,
  };
  const parts: Parts = {};
  const strings: Parts = {};
  if (book.strings) {
    links.push(['rIdStrings', 'sharedStrings', 'sharedStrings.xml']);
    overrides['xl/sharedStrings.xml'] = `${SPREADSHEET}.sharedStrings+xml`;
    strings['xl/sharedStrings.xml'] =
      `${HEAD}<sst xmlns="${main}" count="${book.strings.length}" uniqueCount="${book.strings.length}">` +
      `${book.strings.map((item) => `<si>${item}</si>`).join('')}</sst>`;
  }
  const list = book.sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  book.sheets.forEach((_, index) => {
    overrides[`xl/worksheets/sheet${index + 1}.xml`] = `${SPREADSHEET}.worksheet+xml`;
  });
  parts['[Content_Types].xml'] = contentTypes({ ...overrides, ...book.overrides }, book.defaults);
  parts['_rels/.rels'] = rels(
    [['rId1', 'officeDocument', 'xl/workbook.xml'], ...(book.rootLinks ?? [])],
    relationships,
  );
  parts['xl/workbook.xml'] =
    `${HEAD}<workbook xmlns="${main}" xmlns:r="${relationships}">${book.before ?? ''}<sheets>${list.join('')}</sheets>${book.after ?? ''}</workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = rels([...links, ...(book.links ?? [])], relationships);
  book.sheets.forEach(({ xml, root = '', links: own }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${main}" xmlns:r="${relationships}"${root}>${xml}</worksheet>`;
    if (own) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = rels(own, relationships);
  });
  parts['xl/styles.xml'] =
    `${HEAD}<styleSheet xmlns="${main}">${book.styles ?? PLAIN_STYLES}</styleSheet>`;
  return { ...parts, ...strings, ...book.parts };
}
