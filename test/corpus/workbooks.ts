import ExcelJS from 'exceljs';
import { handBook, MAIN, PLAIN_STYLES, RELATIONSHIPS, rels, type Link } from './package';
import {
  A,
  C,
  COMMENT_TYPES,
  comments,
  DATA,
  HEAD,
  LOOSE_VML,
  PNG,
  sheet,
  SHEET,
  STRINGS,
  TYPE,
  VML,
  XDR,
} from './pieces';
import { pack, packByHand, type Parts } from './zip';

/** A workbook of the corpus: what it is for, its bytes, and a sheet on which a test may write. */
export interface CorpusBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly extension?: 'xlsm';
  /** What may change where parts bear other names than usual. */
  readonly mayChange?: RegExp;
}

function chart(): string {
  return (
    `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'${SHEET}'!$B$1:$B$2</c:f></c:numRef></c:val></c:ser>` +
    '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>'
  );
}

function graphics(): string {
  const corner = (row: number) =>
    `<xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">` +
    `<xdr:twoCellAnchor><xdr:from>${corner(0)}</xdr:from><xdr:to>${corner(9)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
    `<xdr:twoCellAnchor><xdr:from>${corner(10)}</xdr:from><xdr:to>${corner(12)}</xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${RELATIONSHIPS}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`
  );
}

/** What a long-used workbook of a bureau may hold, all on one sheet; its first tab is a chart sheet, its parts are numbered against the tabs. */
function everything(): Parts {
  const front = '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr>';
  const tail =
    '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>' +
    '<conditionalFormatting sqref="B1:B2"><cfRule type="cellIs" dxfId="0" priority="3" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="C4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-1111-1111-1111-111111111111}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C2"><formula1>"优,良,中,差"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><headerFooter><oddFooter>&amp;C第&amp;P页</oddFooter></headerFooter><drawing r:id="rId3"/>' +
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{11111111-1111-1111-1111-111111111111}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  const book = handBook({
    sheets: [
      { name: '图表', xml: '<sheetData/>' },
      {
        name: '别的',
        xml: '<sheetData><row r="1"><c r="A1"><f>\'自评表\'!B1+1</f><v>1017.17</v></c></row></sheetData>',
      },
      sheet({
        front,
        tail,
        root: ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"',
        links: [
          ['rId1', 'hyperlink', 'https://example.invalid/', 'External'],
          ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
          ['rId3', 'drawing', '../drawings/drawing1.xml'],
        ],
      }),
    ],
    strings: STRINGS,
    styles: PLAIN_STYLES.replace(
      '<dxfs count="0"/>',
      '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>',
    ),
    before:
      '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="10000" windowHeight="8000" activeTab="2"/></bookViews>',
    after: `<externalReferences><externalReference r:id="rIdExternal"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">'${SHEET}'!$A$1:$C$4</definedName><definedName name="总额">'${SHEET}'!$B$1</definedName></definedNames><calcPr calcId="191029"/>`,
    links: [
      ['rIdExternal', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rIdCalc', 'calcChain', 'calcChain.xml'],
      ['rIdCustom', 'customXml', '../customXml/item1.xml'],
    ],
    rootLinks: [['rId9', 'extended-properties', 'docProps/app.xml']],
    overrides: {
      'xl/drawings/drawing1.xml': `${TYPE}.drawing+xml`,
      'xl/charts/chart1.xml': `${TYPE}.drawingml.chart+xml`,
      'xl/drawings/drawing2.xml': `${TYPE}.drawing+xml`,
      'xl/charts/chart2.xml': `${TYPE}.drawingml.chart+xml`,
      'xl/chartsheets/sheet1.xml': `${TYPE}.spreadsheetml.chartsheet+xml`,
      'xl/externalLinks/externalLink1.xml': `${TYPE}.spreadsheetml.externalLink+xml`,
      'xl/calcChain.xml': `${TYPE}.spreadsheetml.calcChain+xml`,
      'customXml/itemProps1.xml': `${TYPE}.customXmlProperties+xml`,
      'docProps/app.xml': `${TYPE}.extended-properties+xml`,
    },
    defaults: { png: 'image/png', bin: `${TYPE}.spreadsheetml.printerSettings` },
    parts: {
      'xl/drawings/drawing1.xml': graphics(),
      'xl/drawings/_rels/drawing1.xml.rels': rels([
        ['rId1', 'chart', '../charts/chart1.xml'],
        ['rId2', 'image', '../media/image1.png'],
      ]),
      'xl/charts/chart1.xml': chart(),
      'xl/media/image1.png': new Uint8Array(PNG),
      'xl/printerSettings/printerSettings1.bin': new Uint8Array([0, 1, 2, 255, 254]),
      'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATIONSHIPS}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
      'xl/externalLinks/_rels/externalLink1.xml.rels': rels([
        ['rId1', 'externalLinkPath', 'other.xlsx', 'External'],
      ]),
      'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="A1" i="2"/></calcChain>`,
      'customXml/item1.xml':
        '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
      'customXml/_rels/item1.xml.rels': rels([['rId1', 'customXmlProps', 'itemProps1.xml']]),
      'customXml/itemProps1.xml':
        '<ds:datastoreItem ds:itemID="{22222222-2222-2222-2222-222222222222}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
      'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
      'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
      'xl/chartsheets/_rels/sheet1.xml.rels': rels([
        ['rId1', 'drawing', '../drawings/drawing2.xml'],
      ]),
      'xl/drawings/drawing2.xml': `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图 2"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
      'xl/drawings/_rels/drawing2.xml.rels': rels([['rId1', 'chart', '../charts/chart2.xml']]),
      'xl/charts/chart2.xml': chart(),
    },
  });
  // The first tab is the chart sheet; the part of the form bears the number of another tab.
  const links = String(book['xl/_rels/workbook.xml.rels'])
    .replace(
      `${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"`,
      `${RELATIONSHIPS}/chartsheet" Target="chartsheets/sheet1.xml"`,
    )
    .replace('worksheets/sheet2.xml', 'worksheets/swap.xml')
    .replace('worksheets/sheet3.xml', 'worksheets/sheet2.xml')
    .replace('worksheets/swap.xml', 'worksheets/sheet3.xml');
  const second = book['xl/worksheets/sheet2.xml'] ?? '';
  const third = book['xl/worksheets/sheet3.xml'] ?? '';
  const thirdLinks = book['xl/worksheets/_rels/sheet3.xml.rels'] ?? '';
  const {
    'xl/worksheets/sheet1.xml': _gone,
    'xl/worksheets/_rels/sheet3.xml.rels': _moved,
    ...rest
  } = book;
  return {
    ...rest,
    '[Content_Types].xml': String(book['[Content_Types].xml']).replace(
      /<Override PartName="\/xl\/worksheets\/sheet1\.xml"[^>]*>/,
      '',
    ),
    'xl/_rels/workbook.xml.rels': links,
    'xl/worksheets/sheet2.xml': third,
    'xl/worksheets/_rels/sheet2.xml.rels': thirdLinks,
    'xl/worksheets/sheet3.xml': second,
  };
}

function commented(): Parts {
  return handBook({
    sheets: [
      sheet({
        tail: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><legacyDrawing r:id="rId1"/>',
        links: [
          ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ['rId2', 'comments', '../comments1.xml'],
        ],
      }),
    ],
    strings: STRINGS,
    overrides: COMMENT_TYPES,
    defaults: VML,
    parts: {
      'xl/comments1.xml': comments(
        '<comment ref="B1" authorId="0"><text><t>请核对</t></text></comment>',
      ),
      'xl/drawings/vmlDrawing1.vml': LOOSE_VML,
    },
  });
}

const THREADED = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
const PERSON = 'http://schemas.microsoft.com/office/2017/10/relationships/person';

function threaded(): Parts {
  return handBook({
    sheets: [
      sheet({
        tail: '<legacyDrawing r:id="rId1"/>',
        links: [
          ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ['rId2', 'comments', '../comments1.xml'],
          ['rId3', THREADED, '../threadedComments/threadedComment1.xml'],
        ],
      }),
    ],
    strings: STRINGS,
    links: [['rIdPerson', PERSON, 'persons/person.xml']],
    overrides: {
      ...COMMENT_TYPES,
      'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
      'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
    },
    defaults: VML,
    parts: {
      'xl/comments1.xml': comments(
        '<comment ref="B1" authorId="0" shapeId="0"><text><t>[线程批注] 请核对</t></text></comment>',
        '<author>tc={33333333-3333-3333-3333-333333333333}</author>',
      ),
      'xl/drawings/vmlDrawing1.vml': LOOSE_VML.replace('<br>', '<br/>'),
      'xl/threadedComments/threadedComment1.xml': `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B1" dT="2024-01-01T00:00:00.00" personId="{44444444-4444-4444-4444-444444444444}" id="{33333333-3333-3333-3333-333333333333}"><text>请核对</text></threadedComment></ThreadedComments>`,
      'xl/persons/person.xml': `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="财务科" id="{44444444-4444-4444-4444-444444444444}" userId="x" providerId="None"/></personList>`,
    },
  });
}

function pivot(): Parts {
  const cacheType = `${TYPE}.spreadsheetml.pivotCacheDefinition+xml`;
  return handBook({
    sheets: [
      sheet({ links: [['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']] }),
      {
        name: '数据',
        xml: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>项目</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c></row></sheetData>',
      },
    ],
    strings: STRINGS,
    after: '<pivotCaches><pivotCache cacheId="1" r:id="rIdCache"/></pivotCaches>',
    links: [['rIdCache', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml']],
    overrides: {
      'xl/pivotTables/pivotTable1.xml': `${TYPE}.spreadsheetml.pivotTable+xml`,
      'xl/pivotCache/pivotCacheDefinition1.xml': cacheType,
      'xl/pivotCache/pivotCacheRecords1.xml': `${TYPE}.spreadsheetml.pivotCacheRecords+xml`,
    },
    parts: {
      'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="1" dataCaption="值"><location ref="E10:E12" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField></pivotFields><rowFields count="1"><field x="0"/></rowFields></pivotTableDefinition>`,
      'xl/pivotTables/_rels/pivotTable1.xml.rels': rels([
        ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
      ]),
      'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:A2" sheet="数据"/></cacheSource><cacheFields count="1"><cacheField name="项目" numFmtId="0"><sharedItems count="1"><s v="甲"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
      'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': rels([
        ['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'],
      ]),
      'xl/pivotCache/pivotCacheRecords1.xml': `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/></r></pivotCacheRecords>`,
    },
  });
}

const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

function strict(): Parts {
  return handBook({
    sheets: [
      sheet({
        xml: DATA.replace('<c r="A4" t="b"><v>1</v></c>', '<c r="A4" t="d"><v>2023-05-30</v></c>'),
      }),
    ],
    strings: STRINGS,
    before: '<workbookPr dateCompatibility="0"/>',
    main: STRICT_MAIN,
    relationships: STRICT_RELATIONSHIPS,
  });
}

function macros(): Parts {
  const links: Link[] = [
    [
      'rIdVba',
      'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
      'vbaProject.bin',
    ],
  ];
  return handBook({
    sheets: [sheet()],
    strings: STRINGS,
    workbookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    links,
    defaults: { bin: 'application/vnd.ms-office.vbaProject' },
    parts: { 'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]) },
  });
}

function guarded(): Parts {
  return handBook({
    sheets: [
      sheet({ tail: '<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1"/>' }),
    ],
    strings: STRINGS,
    before: '<workbookProtection lockStructure="1"/>',
  });
}

function table(): Parts {
  return handBook({
    sheets: [
      {
        name: SHEET,
        xml:
          '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData>' +
          '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        links: [['rId1', 'table', '../tables/table1.xml']],
      },
    ],
    strings: ['<t>项目</t>', '<t>金额</t>'],
    overrides: { 'xl/tables/table1.xml': `${TYPE}.spreadsheetml.table+xml` },
    parts: {
      'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="项目"/><tableColumn id="2" name="金额"/></tableColumns></table>`,
    },
  });
}

/** A prefix on every element, as some servers write; cells and rows without addresses; comments, CDATA, attributes in odd order. */
function prefixed(): Parts {
  const parts = handBook({ sheets: [{ name: SHEET, xml: '' }], strings: [] });
  return {
    ...parts,
    'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${RELATIONSHIPS}"><x:sheets><x:sheet rel:id="rId1" sheetId="1" name="${SHEET}"/></x:sheets></x:workbook>`,
    'xl/worksheets/sheet1.xml':
      `<?xml version='1.0'?><!-- 导出 --><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>年度<![CDATA[资金]]>总额</x:t></x:is></x:c><x:c><x:v>1016<!-- . -->.17</x:v></x:c></x:row>` +
      '<x:row/><x:row r="4"><x:c t="str" r="A4"><x:v>&#x5408;&#35745;</x:v></x:c><x:c/><x:c ><x:v >5</x:v ></x:c ></x:row></x:sheetData></x:worksheet>',
    'xl/sharedStrings.xml': `<x:sst xmlns:x="${MAIN}"/>`,
    'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}">${PLAIN_STYLES.replace(/<(\/?)(?=\w)/g, '<$1x:')}</x:styleSheet>`,
  };
}

function signed(): Parts {
  return handBook({
    sheets: [sheet()],
    strings: STRINGS,
    rootLinks: [
      [
        'rIdSign',
        'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
        '_xmlsignatures/origin.sigs',
      ],
    ],
    defaults: { sigs: 'application/vnd.openxmlformats-package.digital-signature-origin' },
    parts: { '_xmlsignatures/origin.sigs': '' },
  });
}

/** Rich and plain texts in the cells themselves, and no part of shared ones. */
function inlined(): Parts {
  return handBook({
    sheets: [
      {
        name: SHEET,
        xml:
          '<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><r><rPr><b/><sz val="11"/></rPr><t>年度</t></r><r><t xml:space="preserve"> 资金总额</t></r></is></c><c r="B1" s="1"><v>1016.17</v></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><t>其中：  一般公共预算：951.84</t></is></c><c r="B2" t="str"><v>951.84</v></c></row></sheetData>',
      },
    ],
  });
}

function shifted(): Parts {
  return handBook({
    sheets: [
      {
        name: SHEET,
        xml:
          '<sheetFormatPr defaultRowHeight="13.5"/><cols><col min="27" max="16384" width="9" hidden="1"/></cols>' +
          '<sheetData><row r="1048570" ht="0" hidden="1"><c r="AA1048570" t="s"><v>0</v></c><c r="XFD1048570"><v>1016.17</v></c></row><row r="1048576"><c r="XFD1048576" t="s"><v>1</v></c></row></sheetData>',
      },
    ],
    strings: STRINGS,
  });
}

function hidden(): Parts {
  const parts = handBook({
    sheets: [{ name: '底稿', xml: DATA }, sheet(), { name: '参数', xml: DATA }],
    strings: STRINGS,
    before: '<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews>',
  });
  return {
    ...parts,
    'xl/workbook.xml': String(parts['xl/workbook.xml'])
      .replace('name="底稿"', 'name="底稿" state="hidden"')
      .replace('name="参数"', 'name="参数" state="veryHidden"'),
  };
}

/** A second sheet whose name, as it stands in XML, is given. */
function named(name: string): Parts {
  return handBook({ sheets: [{ name, xml: DATA }, sheet()], strings: STRINGS });
}

function widened(): Parts {
  const parts = handBook({ sheets: [sheet()], strings: STRINGS });
  const wide = (text: unknown) =>
    new Uint8Array(Buffer.from(`\ufeff${String(text).replace('UTF-8', 'UTF-16')}`, 'utf16le'));
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      name,
      /^xl\/(worksheets\/sheet1|styles|sharedStrings)\.xml$/.test(name) ? wide(text) : text,
    ]),
  );
}

/** The parts under names of their own, every relationship an absolute one. */
function renamed(): Parts {
  const names: Readonly<Record<string, string>> = {
    'xl/workbook.xml': 'data/book.xml',
    'xl/_rels/workbook.xml.rels': 'data/_rels/book.xml.rels',
    'xl/worksheets/sheet1.xml': 'data/form.xml',
    'xl/styles.xml': 'data/look.xml',
    'xl/sharedStrings.xml': 'data/words.xml',
  };
  const parts = handBook({ sheets: [sheet()], strings: STRINGS });
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => {
      let text = String(content).replace(/Target="(?!xl)/g, 'Target="xl/');
      for (const [old, own] of Object.entries(names)) {
        text = text.replace(`PartName="/${old}"`, `PartName="/${own}"`);
        text = text.replace(`Target="${old}"`, `Target="/${own}"`);
      }
      return [names[name] ?? name, text];
    }),
  );
}

async function byExcelJs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const form = book.addWorksheet(SHEET);
  form.columns = [{ width: 20 }, { width: 12 }, { width: 30 }];
  form.addRow(['年度资金总额', 1016.17, '说明']);
  form.addRow([
    '其中：一般公共预算',
    { formula: 'B1-64.33', result: 951.84 },
    { richText: [{ text: '粗', font: { bold: true } }, { text: '细' }] },
  ]);
  form.addRow([]);
  form.addRow([new Date(Date.UTC(2023, 4, 30)), true, 0.931]);
  form.getCell('C4').numFmt = '0.00%';
  form.getCell('A1').note = '请核对';
  form.mergeCells('A6:C7');
  form.getCell('A6').value = '合并';
  form.addConditionalFormatting({
    ref: 'B1:B4',
    rules: [
      {
        type: 'cellIs',
        operator: 'lessThan',
        formulae: [0],
        priority: 1,
        style: { font: { color: { argb: 'FF9C0006' } } },
      },
    ],
  });
  form.getCell('C2').dataValidation = { type: 'list', formulae: ['"优,良,中,差"'] };
  const second = book.addWorksheet('第二张');
  second.addRow(['甲', 1]);
  second.addImage(
    book.addImage({ buffer: PNG as unknown as ExcelJS.Buffer, extension: 'png' }),
    'D1:E2',
  );
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Every workbook of the corpus that can be made without another program. */
export async function corpus(): Promise<CorpusBook[]> {
  const plain = handBook({ sheets: [sheet()], strings: STRINGS });
  return [
    { name: 'a library’s workbook', bytes: await byExcelJs(), sheet: SHEET },
    { name: 'a bit of everything', bytes: pack(everything()), sheet: SHEET },
    { name: 'comments of others', bytes: pack(commented()), sheet: SHEET },
    { name: 'threaded comments', bytes: pack(threaded()), sheet: SHEET },
    { name: 'a pivot table with its cache', bytes: pack(pivot()), sheet: SHEET },
    { name: 'strict OOXML', bytes: pack(strict()), sheet: SHEET },
    { name: 'macros', bytes: pack(macros()), sheet: SHEET, extension: 'xlsm' },
    { name: 'protection', bytes: pack(guarded()), sheet: SHEET },
    { name: 'a table', bytes: pack(table()), sheet: SHEET },
    { name: 'prefixes and missing addresses', bytes: pack(prefixed()), sheet: SHEET },
    { name: 'a digital signature', bytes: pack(signed()), sheet: SHEET },
    {
      name: 'sizes behind the content',
      bytes: packByHand(plain, { descriptors: true }),
      sheet: SHEET,
    },
    { name: 'nothing compressed', bytes: packByHand(plain, { stored: true }), sheet: SHEET },
  ];
}

/** The same form packed, named, written and placed in other ways. */
export function variants(): CorpusBook[] {
  const plain = handBook({ sheets: [sheet()], strings: STRINGS });
  return [
    { name: 'wide sizes', bytes: packByHand(plain, { zip64: true }), sheet: SHEET },
    { name: 'texts inside the cells', bytes: pack(inlined()), sheet: SHEET },
    { name: 'a form far down and right', bytes: pack(shifted()), sheet: SHEET },
    { name: 'hidden sheets', bytes: pack(hidden()), sheet: SHEET },
    { name: 'a sheet of another’s called as ours', bytes: pack(named('核验意见')), sheet: SHEET },
    {
      name: 'signs in a sheet’s name',
      bytes: pack(named("张三's &amp; &quot;甲&quot; 😀")),
      sheet: SHEET,
    },
    { name: 'parts in UTF-16', bytes: pack(widened()), sheet: SHEET },
    {
      name: 'parts of other names, addressed from the root',
      bytes: pack(renamed()),
      sheet: SHEET,
      mayChange:
        /^(\[Content_Types\]\.xml|data\/(_rels\/)?(book|form)\.xml(\.rels)?|data\/look\.xml)$/,
    },
  ];
}
