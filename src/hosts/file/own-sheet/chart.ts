import { columnLetters, type SheetChart } from '../../../workbook';
import type { Vocabulary } from '../package/vocabulary';
import { DECLARATION, escapeText } from '../xml/text';

/** Colours of the series from the first on: what is had, what is open, what is lost. */
const COLORS = ['6FA577', 'F0C35A', 'D0D4DA', '7A9CC6', 'C58B8B', '9B8BC5'];

/** A drawing part that places charts; `ids` are their relationships. */
export function drawingXml(
  charts: readonly SheetChart[],
  ids: readonly string[],
  vocabulary: Vocabulary,
): string {
  const frames = charts.map(({ place, title }, index) => {
    const corner = (row: number, column: number) =>
      `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    return (
      `<xdr:twoCellAnchor><xdr:from>${corner(place.top, place.left)}</xdr:from><xdr:to>${corner(place.bottom + 1, place.right + 1)}</xdr:to>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeText(title).replace(/"/g, '&quot;')} ${index + 1}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${vocabulary.chart}"><c:chart xmlns:c="${vocabulary.chart}" xmlns:r="${vocabulary.relationships}" r:id="${ids[index] ?? ''}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${vocabulary.spreadsheetDrawing}" xmlns:a="${vocabulary.drawing}">${frames.join('')}</xdr:wsDr>`;
}

/** A chart part: stacked bars, one for each row of its source, bound to the cells of `sheet` (quoted as in a formula). */
export function chartXml(
  chart: SheetChart,
  valueAt: (row: number, column: number) => string | number | undefined,
  sheet: string,
  vocabulary: Vocabulary,
): string {
  const { source } = chart;
  const at = (row: number, column: number) => valueAt(row, column) ?? '';
  const rows = range(source.top + 1, source.bottom);
  const columns = range(source.left + 1, source.right);
  const lengths = rows.map((row) =>
    columns.reduce((length, column) => length + (Number(at(row, column)) || 0), 0),
  );
  const figures = labels(Math.max(0, ...lengths));
  const series = columns.map((column, index) => {
    const name = reference(sheet, column, source.top, source.top);
    const names = reference(sheet, source.left, source.top + 1, source.bottom);
    const values = reference(sheet, column, source.top + 1, source.bottom);
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
      `<c:tx><c:strRef><c:f>${name}</c:f>${stringCache([at(source.top, column)])}</c:strRef></c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${COLORS[index % COLORS.length] ?? ''}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      `${figures}<c:cat><c:strRef><c:f>${names}</c:f>${stringCache(rows.map((row) => at(row, source.left)))}</c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${values}</c:f>${numberCache(rows.map((row) => at(row, column)))}</c:numRef></c:val></c:ser>`
    );
  });
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${vocabulary.chart}" xmlns:a="${vocabulary.drawing}" xmlns:r="${vocabulary.relationships}">` +
    '<c:roundedCorners val="0"/>' +
    // The heading above says what it shows; the room is for the bars.
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>` +
    AXES +
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text(900)}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function text(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

const AXES =
  `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${text(900)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
  `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E3E5E8"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${text(900)}<c:crossAx val="111111111"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`;

/** A figure on each piece of a bar, where the piece is long enough to hold it; `longest` is the length of the longest bar. */
function labels(longest: number): string {
  const least = Math.max(Math.round(longest * LEAST_LABELLED * 100) / 100, 0.01);
  return (
    `<c:dLbls><c:numFmt formatCode="[&lt;${least}]&quot;&quot;;General" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(800)}` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** The share of the longest bar that a figure takes. */
const LEAST_LABELLED = 0.1;

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function reference(sheet: string, column: number, top: number, bottom: number): string {
  const letters = columnLetters(column);
  const first = `$${letters}$${top + 1}`;
  const area = top === bottom ? first : `${first}:$${letters}$${bottom + 1}`;
  return escapeText(`${sheet}!${area}`);
}

function stringCache(values: readonly (string | number)[]): string {
  const points = values.map(
    (value, index) => `<c:pt idx="${index}"><c:v>${escapeText(`${value}`)}</c:v></c:pt>`,
  );
  return `<c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache>`;
}

function numberCache(values: readonly (string | number)[]): string {
  const points = values.map((value, index) =>
    typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '',
  );
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`;
}
