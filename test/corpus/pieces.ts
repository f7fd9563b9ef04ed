import { MAIN, type HandSheet } from './package';

export const SHEET = '自评表';
export const DATA =
  '<sheetData><row r="1" spans="1:3"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="1"><v>1016.17</v></c></row>' +
  '<row r="2"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" s="1"><v>951.84</v></c><c r="C2" s="3"/></row>' +
  '<row r="4" ht="30" customHeight="1"><c r="A4" t="b"><v>1</v></c><c r="C4" s="2"><v>0.5</v></c></row></sheetData>';
export const STRINGS = [
  '<t>年度资金总额</t>',
  '<t xml:space="preserve">其中：  一般公共预算：951.84</t>',
];

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const TYPE = 'application/vnd.openxmlformats-officedocument';

export function sheet(
  more: Partial<HandSheet> & { readonly tail?: string; readonly front?: string } = {},
): HandSheet {
  return {
    name: SHEET,
    xml: `${more.front ?? ''}<dimension ref="A1:C4"/>${DATA}${more.tail ?? ''}`,
    ...more,
  };
}

export const COMMENT_TYPES = { 'xl/comments1.xml': `${TYPE}.spreadsheetml.comments+xml` };
export const VML = { vml: `${TYPE}.vmlDrawing` };

/** Office writes text boxes with tags that are never closed. */
export const LOOSE_VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n' +
  ' <o:shapelayout v:ext="edit">\r\n  <o:idmap v:ext="edit" data="1"/>\r\n </o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\r\n  <v:stroke joinstyle="miter"/>\r\n  <v:path gradientshapeok="t" o:connecttype="rect"/>\r\n </v:shapetype>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style=\'position:absolute;visibility:hidden\' fillcolor="#ffffe1" o:insetmode="auto">\r\n  <v:fill color2="#ffffe1"/>\r\n  <v:textbox style=\'mso-direction-alt:auto\'>\r\n   <div style=\'text-align:left\'><font>a<br></font></div>\r\n  </v:textbox>\r\n' +
  '  <x:ClientData ObjectType="Note">\r\n   <x:MoveWithCells/>\r\n   <x:SizeWithCells/>\r\n   <x:Anchor>\r\n    2, 15, 0, 2, 4, 15, 3, 16</x:Anchor>\r\n   <x:AutoFill>False</x:AutoFill>\r\n   <x:Row>0</x:Row>\r\n   <x:Column>1</x:Column>\r\n  </x:ClientData>\r\n </v:shape></xml>';

export function comments(list: string, authors = '<author>财务科</author>'): string {
  return `${HEAD}<comments xmlns="${MAIN}"><authors>${authors}</authors><commentList>${list}</commentList></comments>`;
}
