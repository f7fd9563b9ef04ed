import { contentTypes, handBook, MAIN, PLAIN_STYLES, RELATIONSHIPS, rels } from './package';
import {
  A,
  COMMENT_TYPES,
  comments,
  DATA,
  HEAD,
  PNG,
  sheet,
  SHEET,
  STRINGS,
  TYPE,
  VML,
  XDR,
} from './pieces';
import type { CorpusBook } from './workbooks';
import { pack, packByHand, type Parts } from './zip';

const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const X15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const MICROSOFT = 'http://schemas.microsoft.com/office';

/** Formulas written once for many cells, for an area, and spilling; lists from another sheet; traces of every revision. */
function today(): Parts {
  const root =
    ` xmlns:mc="${MC}" mc:Ignorable="x14ac xr xr2 xr3" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac"` +
    ` xmlns:xr="${MICROSOFT}/spreadsheetml/2014/revision" xmlns:xr2="${MICROSOFT}/spreadsheetml/2015/revision2"` +
    ` xmlns:xr3="${MICROSOFT}/spreadsheetml/2016/revision3" xr:uid="{00000000-0001-0000-0000-000000000000}"`;
  const rows =
    '<row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="1"><v>1016.17</v></c><c r="D1" cm="1"><f t="array" ref="D1:D2">_xlfn.UNIQUE(B1:B2)</f><v>1016.17</v></c></row>' +
    '<row r="2" spans="1:4" x14ac:dyDescent="0.25"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" s="1"><v>951.84</v></c><c r="D2"><v>951.84</v></c></row>' +
    '<row r="5"><c r="B5"><f t="shared" ref="B5:B7" si="0">B1*2</f><v>2032.34</v></c><c r="C5"><f t="array" ref="C5:C6">B1:B2*2</f><v>2032.34</v></c></row>' +
    '<row r="6"><c r="B6"><f t="shared" si="0"/><v>1903.68</v></c><c r="C6"><v>1903.68</v></c></row><row r="7"><c r="B7"><f t="shared" si="0"/><v>0</v></c></row>';
  const tail =
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<ignoredErrors><ignoredError sqref="B1:B2" numberStoredAsText="1"/></ignoredErrors>' +
    `<extLst><ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1" xr:uid="{00000000-0002-0000-0000-000000000000}"><x14:formula1><xm:f>参数!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  const book = handBook({
    sheets: [
      {
        name: SHEET,
        root,
        xml: `<dimension ref="A1:D7"/><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><sheetData>${rows}</sheetData>${tail}`,
      },
      { name: '参数', xml: DATA },
    ],
    strings: STRINGS,
    before:
      `<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27328"/><workbookPr defaultThemeVersion="166925"/>` +
      `<mc:AlternateContent xmlns:mc="${MC}" xmlns:x15="${X15}"><mc:Choice Requires="x15"><x15ac:absPath url="D:\\自评\\" xmlns:x15ac="${MICROSOFT}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>` +
      `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="10000" windowHeight="8000"/></bookViews>`,
    after: `<calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="${X15}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>`,
    links: [
      ['rIdMeta', 'sheetMetadata', 'metadata.xml'],
      ['rIdCalc', 'calcChain', 'calcChain.xml'],
    ],
    rootLinks: [
      [
        'rIdLabel',
        `${MICROSOFT}/2020/02/relationships/classificationlabels`,
        'docMetadata/LabelInfo.xml',
      ],
    ],
    overrides: {
      'xl/metadata.xml': `${TYPE}.spreadsheetml.sheetMetadata+xml`,
      'xl/calcChain.xml': `${TYPE}.spreadsheetml.calcChain+xml`,
      'docMetadata/LabelInfo.xml': 'application/vnd.ms-office.classificationlabels+xml',
    },
    parts: {
      'xl/metadata.xml': `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="${MICROSOFT}/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
      'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="D1" i="1" a="1"/><c r="B5" i="1"/><c r="B6" i="1"/><c r="B7" i="1"/><c r="C5" i="1" a="1"/></calcChain>`,
      'docMetadata/LabelInfo.xml':
        '<?xml version="1.0" encoding="utf-8" standalone="yes"?><clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"/>',
    },
  });
  return book;
}

/** A table with a slicer: its drawing holds what only newer programs know. */
function sliced(): Parts {
  const anchor = (inside: string) =>
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
  const frame =
    `<mc:AlternateContent xmlns:mc="${MC}" xmlns:sle15="http://schemas.microsoft.com/office/drawing/2012/slicer"><mc:Choice Requires="sle15"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="项目"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2010/slicer"><sle:slicer xmlns:sle="http://schemas.microsoft.com/office/drawing/2010/slicer" name="项目"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice>` +
    '<mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp></mc:Fallback></mc:AlternateContent>';
  return handBook({
    sheets: [
      {
        name: SHEET,
        xml:
          '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>2</v></c></row></sheetData>' +
          '<drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>' +
          `<extLst><ext xmlns:x15="${X15}" uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}"><x14:slicerList xmlns:x14="${X14}"><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst>`,
        links: [
          ['rId1', 'drawing', '../drawings/drawing1.xml'],
          ['rId2', 'table', '../tables/table1.xml'],
          ['rId3', `${MICROSOFT}/2007/relationships/slicer`, '../slicers/slicer1.xml'],
        ],
      },
    ],
    strings: ['<t>项目</t>', '<t>金额</t>'],
    after: `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="${X15}"><x15:slicerCaches xmlns:x14="${X14}"><x14:slicerCache r:id="rIdSlicer"/></x15:slicerCaches></ext></extLst>`,
    links: [
      ['rIdSlicer', `${MICROSOFT}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml'],
    ],
    overrides: {
      'xl/drawings/drawing1.xml': `${TYPE}.drawing+xml`,
      'xl/tables/table1.xml': `${TYPE}.spreadsheetml.table+xml`,
      'xl/slicers/slicer1.xml': 'application/vnd.ms-excel.slicer+xml',
      'xl/slicerCaches/slicerCache1.xml': 'application/vnd.ms-excel.slicerCache+xml',
    },
    parts: {
      'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${anchor(frame)}</xdr:wsDr>`,
      'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="项目"/><tableColumn id="2" name="金额"/></tableColumns></table>`,
      'xl/slicers/slicer1.xml': `${HEAD}<slicers xmlns="${X14}"><slicer name="项目" cache="切片器_项目" caption="项目" rowHeight="241300"/></slicers>`,
      'xl/slicerCaches/slicerCache1.xml': `${HEAD}<slicerCacheDefinition xmlns="${X14}" name="切片器_项目" sourceName="项目"><extLst><x:ext xmlns:x="${MAIN}" uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}"><x15:tableSlicerCache xmlns:x15="${X15}" tableId="1" column="1"/></x:ext></extLst></slicerCacheDefinition>`,
    },
  });
}

/** Boxes of a drawing that are no notes: a button, and a picture in the head of a page. */
function vmlOf(kind: 'Button' | 'Pict', id: number, inside: string): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${Math.floor(id / 1024)}"/></o:shapelayout>` +
    `<v:shapetype id="_x0000_t201" coordsize="21600,21600" o:spt="201" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>` +
    `<v:shape id="_x0000_s${id}" type="#_x0000_t201" style='position:absolute' o:button="t">${inside}<x:ClientData ObjectType="${kind}"><x:Anchor>4, 0, 0, 0, 5, 0, 2, 0</x:Anchor></x:ClientData></v:shape></xml>`
  );
}

/** A button and a file on the sheet, a picture in the head of its page: their boxes stand where those of notes do. */
function controlled(): Parts {
  const anchor =
    '<anchor moveWithCells="1"><from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></from><to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></to></anchor>';
  const tail =
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter>' +
    '<legacyDrawing r:id="rId1"/><legacyDrawingHF r:id="rId2"/>' +
    '<oleObjects><oleObject progId="Package" dvAspect="DVASPECT_ICON" shapeId="1026" r:id="rId3"/></oleObjects>' +
    `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1025" r:id="rId4" name="按钮 1"><controlPr defaultSize="0" print="0" autoFill="0" autoPict="0">${anchor}</controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`;
  return handBook({
    sheets: [
      sheet({
        root: ` xmlns:xdr="${XDR}" xmlns:x14="${X14}"`,
        tail,
        links: [
          ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ['rId2', 'vmlDrawing', '../drawings/vmlDrawing2.vml'],
          ['rId3', 'oleObject', '../embeddings/oleObject1.bin'],
          ['rId4', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
        ],
      }),
    ],
    strings: STRINGS,
    overrides: { 'xl/ctrlProps/ctrlProp1.xml': 'application/vnd.ms-excel.controlproperties+xml' },
    defaults: { ...VML, bin: `${TYPE}.oleObject`, png: 'image/png' },
    parts: {
      'xl/drawings/vmlDrawing1.vml': vmlOf('Button', 1025, '').replace(
        '</xml>',
        `<v:shape id="_x0000_s1026" type="#_x0000_t201" style='position:absolute'><x:ClientData ObjectType="Pict"><x:Anchor>4, 0, 3, 0, 5, 0, 5, 0</x:Anchor></x:ClientData></v:shape></xml>`,
      ),
      'xl/drawings/vmlDrawing2.vml': vmlOf(
        'Pict',
        2049,
        '<v:imagedata o:relid="rId1" o:title="徽"/>',
      ),
      'xl/drawings/_rels/vmlDrawing2.vml.rels': rels([['rId1', 'image', '../media/image1.png']]),
      'xl/media/image1.png': new Uint8Array(PNG),
      'xl/embeddings/oleObject1.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
      'xl/ctrlProps/ctrlProp1.xml': `${HEAD}<formControlPr xmlns="${X14}" objectType="Button" lockText="1"/>`,
    },
  });
}

const WPS = 'http://www.wps.cn/officeDocument';

/** As WPS writes: pictures inside cells, its own extensions, its build in the properties. */
function byWps(): Parts {
  return handBook({
    sheets: [
      sheet({
        root: ` xmlns:xdr="${XDR}" xmlns:x14="${X14}" xmlns:mc="${MC}" xmlns:etc="${WPS}/2017/etCustomData"`,
        front: '<sheetPr/>',
        xml:
          '<sheetPr/><dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5"/><cols><col min="1" max="1" width="20.375" customWidth="1"/></cols>' +
          DATA.replace(
            '</sheetData>',
            '<row r="6"><c r="A6" t="str"><f>_xlfn.DISPIMG("ID_A1B2",1)</f><v>=DISPIMG("ID_A1B2",1)</v></c></row></sheetData>',
          ) +
          '<pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><headerFooter/>',
      }),
    ],
    strings: STRINGS,
    before:
      '<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr/><bookViews><workbookView windowWidth="28800" windowHeight="12540"/></bookViews>',
    after: '<calcPr calcId="144525"/>',
    links: [['rIdImages', `${WPS}/2020/cellImage`, 'cellimages.xml']],
    rootLinks: [['rIdCustom', 'custom-properties', 'docProps/custom.xml']],
    overrides: {
      'xl/cellimages.xml': 'application/vnd.wps-officedocument.cellimage+xml',
      'docProps/custom.xml': `${TYPE}.custom-properties+xml`,
    },
    defaults: { png: 'image/png' },
    parts: {
      'xl/cellimages.xml': `${HEAD}<etc:cellImages xmlns:xdr="${XDR}" xmlns:r="${RELATIONSHIPS}" xmlns:a="${A}" xmlns:etc="${WPS}/2017/etCustomData"><etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="ID_A1B2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr/></xdr:pic></etc:cellImage></etc:cellImages>`,
      'xl/_rels/cellimages.xml.rels': rels([['rId1', 'image', 'media/image1.png']]),
      'xl/media/image1.png': new Uint8Array(PNG),
      'docProps/custom.xml': `${HEAD}<Properties xmlns="${TYPE.replace('application/vnd.openxmlformats-officedocument', 'http://schemas.openxmlformats.org/officeDocument/2006')}/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16120</vt:lpwstr></property></Properties>`,
    },
  });
}

/** A mark before every part; readings above the characters, blanks that count, text that XML leaves alone. */
function withReadings(): Parts {
  const parts = handBook({
    sheets: [sheet({ tail: '<phoneticPr fontId="1" type="noConversion"/>' })],
    strings: [
      '<r><rPr><b/><sz val="11"/><rFont val="黑体"/></rPr><t xml:space="preserve">年度 </t></r><r><t>资金总额</t></r><rPh sb="0" eb="2"><t>ネンド</t></rPh><phoneticPr fontId="1"/>',
      '<t xml:space="preserve">其中：  <![CDATA[一般公共预算]]>：<!-- 万元 -->951.84</t><phoneticPr fontId="1" type="noConversion"/>',
    ],
  });
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, `\ufeff${String(text)}`]),
  );
}

/** A filter, a sort, a view of somebody’s own, page breaks, ranges open to some: all that stands around the cells. */
function arranged(): Parts {
  const margins =
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  const guid = '{55555555-5555-5555-5555-555555555555}';
  const tail =
    '<sheetProtection sheet="1" objects="1" scenarios="1"/><protectedRanges><protectedRange sqref="B1:B2" name="区域1"/></protectedRanges>' +
    '<scenarios><scenario name="方案" locked="1" count="1"><inputCells r="B1" val="1016.17"/></scenario></scenarios>' +
    '<autoFilter ref="A1:C4"><filterColumn colId="0"><filters><filter val="年度资金总额"/></filters></filterColumn></autoFilter><sortState ref="A1:C4"><sortCondition ref="B1:B4"/></sortState>' +
    `<customSheetViews><customSheetView guid="${guid}" showAutoFilter="1">${margins}</customSheetView></customSheetViews>` +
    `<printOptions gridLines="1"/>${margins}<pageSetup paperSize="9" scale="80"/><rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>` +
    '<customProperties><customPr name="用途" r:id="rId1"/></customProperties><cellWatches><cellWatch r="B1"/></cellWatches>';
  return handBook({
    sheets: [sheet({ tail, links: [['rId1', 'customProperty', '../customProperty1.bin']] })],
    strings: STRINGS,
    after: `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${SHEET}'!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${SHEET}'!$1:$1</definedName></definedNames><customWorkbookViews><customWorkbookView name="我的" guid="${guid}" windowWidth="0" windowHeight="0" activeSheetId="1"/></customWorkbookViews>`,
    defaults: { bin: `${TYPE}.spreadsheetml.customProperty` },
    parts: { 'xl/customProperty1.bin': new Uint8Array([1, 0, 2, 0]) },
  });
}

/** Notes of others for which no box was ever drawn, in a part that bears a prefix. */
function boxless(): Parts {
  return handBook({
    sheets: [sheet({ links: [['rId7', 'comments', '/xl/comments1.xml']] })],
    strings: STRINGS,
    overrides: COMMENT_TYPES,
    parts: {
      'xl/comments1.xml': comments(
        '<comment ref="B1" authorId="0"><text><r><rPr><b/></rPr><t>财务科：</t></r><r><t xml:space="preserve"> 请核对</t></r></text></comment><comment ref="B2" authorId="0"><text><t>已核对</t></text></comment>',
      )
        .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
        .replace('xmlns=', 'xmlns:x='),
    },
  });
}

/** Macros that are signed, a ribbon of their own, a control on the sheet; and sheets that hold no cells for us. */
function automated(): Parts {
  const book = handBook({
    sheets: [{ name: '宏表', xml: '<sheetData/>' }, { name: '对话', xml: '' }, sheet()],
    strings: STRINGS,
    workbookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    links: [['rIdVba', `${MICROSOFT}/2006/relationships/vbaProject`, 'vbaProject.bin']],
    rootLinks: [
      ['rIdRibbon', `${MICROSOFT}/2007/relationships/ui/extensibility`, 'customUI/customUI14.xml'],
    ],
    defaults: { ...VML, bin: 'application/vnd.ms-office.vbaProject' },
    overrides: {
      'xl/vbaProjectSignature.bin': 'application/vnd.ms-office.vbaProjectSignature',
      'xl/macrosheets/sheet1.xml': 'application/vnd.ms-excel.macrosheet+xml',
      'xl/dialogsheets/sheet1.xml': `${TYPE}.spreadsheetml.dialogsheet+xml`,
    },
    parts: {
      'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]),
      'xl/_rels/vbaProject.bin.rels': rels([
        ['rId1', `${MICROSOFT}/2006/relationships/vbaProjectSignature`, 'vbaProjectSignature.bin'],
      ]),
      'xl/vbaProjectSignature.bin': new Uint8Array([1, 2, 3]),
      'customUI/customUI14.xml': `<customUI xmlns="http://schemas.microsoft.com/office/2009/07/customui"><ribbon startFromScratch="false"/></customUI>`,
      'xl/macrosheets/sheet1.xml': `${HEAD}<xm:macrosheet xmlns="${MAIN}" xmlns:xm="${XM}"><sheetData><row r="1"><c r="A1"><f>RETURN()</f><v>0</v></c></row></sheetData></xm:macrosheet>`,
      'xl/dialogsheets/sheet1.xml': `${HEAD}<dialogsheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><legacyDrawing r:id="rId1"/></dialogsheet>`,
      'xl/dialogsheets/_rels/sheet1.xml.rels': rels([
        ['rId1', 'vmlDrawing', '../drawings/vmlDrawing9.vml'],
      ]),
      'xl/drawings/vmlDrawing9.vml': vmlOf('Button', 9217, ''),
    },
  });
  const {
    'xl/worksheets/sheet1.xml': _macros,
    'xl/worksheets/sheet2.xml': _dialogue,
    ...rest
  } = book;
  return {
    ...rest,
    '[Content_Types].xml': String(book['[Content_Types].xml']).replace(
      /<Override PartName="\/xl\/worksheets\/sheet[12]\.xml"[^>]*>/g,
      '',
    ),
    'xl/_rels/workbook.xml.rels': String(book['xl/_rels/workbook.xml.rels'])
      .replace(
        `${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"`,
        `${MICROSOFT}/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"`,
      )
      .replace(
        `${RELATIONSHIPS}/worksheet" Target="worksheets/sheet2.xml"`,
        `${RELATIONSHIPS}/dialogsheet" Target="dialogsheets/sheet1.xml"`,
      ),
  };
}

/** Data fetched from elsewhere, with the query and the model behind it. */
function fetched(): Parts {
  return handBook({
    sheets: [sheet({ links: [['rId1', 'queryTable', '../queryTables/queryTable1.xml']] })],
    strings: STRINGS,
    after: `<definedNames><definedName name="外部数据_1" localSheetId="0">'${SHEET}'!$A$1:$B$2</definedName></definedNames>`,
    links: [
      ['rIdConnections', 'connections', 'connections.xml'],
      ['rIdModel', 'powerPivotData', 'model/item.data'],
      ['rIdMashup', 'customXml', '../customXml/item1.xml'],
    ],
    overrides: {
      'xl/connections.xml': `${TYPE}.spreadsheetml.connections+xml`,
      'xl/queryTables/queryTable1.xml': `${TYPE}.spreadsheetml.queryTable+xml`,
    },
    defaults: { data: `${TYPE}.model+data` },
    parts: {
      'xl/connections.xml': `${HEAD}<connections xmlns="${MAIN}"><connection id="1" name="查询" type="5" refreshedVersion="6"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1" command="SELECT * FROM [表]"/></connection></connections>`,
      'xl/queryTables/queryTable1.xml': `${HEAD}<queryTable xmlns="${MAIN}" name="外部数据_1" connectionId="1" autoFormatId="16" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="0"/>`,
      'xl/model/item.data': new Uint8Array([9, 8, 7, 0]),
      'customXml/item1.xml':
        '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAAAA==</DataMashup>',
    },
  });
}

/** The least that a workbook can be: no styles, no shared texts, no extent, no addresses. */
function least(): Parts {
  const type = `${TYPE}.spreadsheetml`;
  return {
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${type}.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${type}.worksheet+xml`,
    }),
    '_rels/.rels': rels([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>年度资金总额</t></is></c><c><v>1016.17</v></c></row><row><c/><c><v>951.84</v></c></row></sheetData></worksheet>`,
  };
}

/** Every name in signs of percent, every way a roundabout one, one of them in other letters than the part itself. */
function roundabout(): Parts {
  const parts = handBook({ sheets: [sheet()], strings: STRINGS });
  const { 'xl/worksheets/sheet1.xml': form = '', 'xl/styles.xml': look = '', ...rest } = parts;
  return {
    ...rest,
    '[Content_Types].xml': String(rest['[Content_Types].xml']).replace(
      '/xl/worksheets/sheet1.xml',
      '/xl/worksheets/%E8%A1%A8%201.xml',
    ),
    'xl/_rels/workbook.xml.rels': String(rest['xl/_rels/workbook.xml.rels'])
      .replace('"worksheets/sheet1.xml"', '"./../xl/worksheets/%E8%A1%A8%201.xml"')
      .replace('"styles.xml"', '"../xl/STYLES.xml"'),
    'xl/worksheets/%E8%A1%A8%201.xml': form,
    'xl/styles.xml': look,
  };
}

/** Each sign that is not of ASCII as a reference, as some exports write; a prefix in every part. */
function referenced(): Parts {
  const parts = handBook({ sheets: [sheet()], strings: STRINGS, styles: PLAIN_STYLES });
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => {
      if (name === '[Content_Types].xml') return [name, content];
      const text = String(content)
        .replace(/<(\/?)(?=[A-Za-z])/g, '<$1p:')
        .replace(' xmlns=', ' xmlns:p=')
        .replace(/[^\t-~]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
      return [name, text];
    }),
  );
}

const OWN_WAYS = /^(\[Content_Types\]\.xml|xl\/(_rels\/)?workbook\.xml(\.rels)?|xl\/styles\.xml)$/;

/** Packages that tools of every kind leave behind, and that patching must not lose anything of. */
export function hard(): CorpusBook[] {
  const plain = handBook({ sheets: [sheet()], strings: STRINGS });
  const backslashed = Object.fromEntries(
    Object.entries(plain).map(([name, text]) => [name.replace(/\//g, '\\'), text]),
  );
  return [
    { name: 'what Excel writes today', bytes: pack(today()), sheet: SHEET },
    { name: 'a slicer', bytes: pack(sliced()), sheet: SHEET },
    { name: 'a button, a file and a picture in the head', bytes: pack(controlled()), sheet: SHEET },
    { name: 'what WPS writes', bytes: pack(byWps()), sheet: SHEET },
    { name: 'readings and marks of order', bytes: pack(withReadings()), sheet: SHEET },
    { name: 'all that stands around cells', bytes: pack(arranged()), sheet: SHEET },
    { name: 'notes without boxes', bytes: pack(boxless()), sheet: SHEET },
    { name: 'signed macros', bytes: pack(automated()), sheet: SHEET, extension: 'xlsm' },
    { name: 'a query and a model', bytes: pack(fetched()), sheet: SHEET },
    { name: 'the least of a workbook', bytes: pack(least()), sheet: SHEET },
    {
      name: 'roundabout ways',
      bytes: pack(roundabout()),
      sheet: SHEET,
      mayChange: new RegExp(`${OWN_WAYS.source}|^xl/worksheets/`),
    },
    {
      name: 'references for signs',
      bytes: pack(referenced()),
      sheet: SHEET,
      mayChange: new RegExp(`${OWN_WAYS.source}|^xl/worksheets/`),
    },
    {
      name: 'names with backslashes',
      bytes: packByHand(backslashed),
      sheet: SHEET,
      mayChange:
        /^(\[Content_Types\]\.xml|xl\\(_rels\\)?workbook\.xml(\.rels)?|xl\\styles\.xml|xl\\worksheets\\.*)$/,
    },
    {
      name: 'folders and remarks in the archive',
      bytes: packByHand({ 'xl/': '', 'xl/worksheets/': '', ...plain }, { remarks: true }),
      sheet: SHEET,
    },
  ];
}
