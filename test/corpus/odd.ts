import { handBook, PLAIN_STYLES, rels } from './package';
import { COMMENT_TYPES, comments, DATA, LOOSE_VML, sheet, SHEET, STRINGS, VML } from './pieces';
import type { CorpusBook } from './workbooks';
import { pack, type Parts } from './zip';

/** The most cell formats that Excel reads. */
const MOST_FORMATS = 65_490;

/** A style sheet that has no room for another cell format. */
function full(): Parts {
  const [head = '', tail = ''] = PLAIN_STYLES.split('</cellXfs>');
  const more = '<xf/>'.repeat(MOST_FORMATS - 4);
  const styles = `${head.replace('<cellXfs count="4">', `<cellXfs count="${MOST_FORMATS}">`)}${more}</cellXfs>${tail}`;
  return handBook({ sheets: [sheet()], strings: STRINGS, styles });
}

/** Colours by rules whose ranks leave no number above them, and stop at the first that holds. */
function ranked(): Parts {
  const rule = (priority: number) =>
    `<cfRule type="expression" priority="${priority}" stopIfTrue="1"><formula>TRUE</formula></cfRule>`;
  return handBook({
    sheets: [
      sheet({
        tail: `<conditionalFormatting sqref="A1:C4">${rule(2147483647)}${rule(1)}${rule(2147483645)}</conditionalFormatting>`,
      }),
    ],
    strings: STRINGS,
  });
}

/** Nothing may be added or taken away in Excel; the last tab is one that nobody can bring to light there. */
function locked(): Parts {
  const book = handBook({
    sheets: [sheet(), { name: '参数', xml: DATA }],
    strings: STRINGS,
    before:
      '<workbookPr date1904="1"/><workbookProtection workbookPassword="CC1A" lockStructure="1"/><bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews>',
  });
  const workbook = String(book['xl/workbook.xml']).replace(
    'name="参数" ',
    'name="参数" state="veryHidden" ',
  );
  return { ...book, 'xl/workbook.xml': workbook };
}

/** Notes by people whose names are no plain text, over boxes with tags that are never closed. */
function noted(): Parts {
  const note = (ref: string, author: number, text: string) =>
    `<comment ref="${ref}" authorId="${author}" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>张&amp;李:</t></r><r><t xml:space="preserve">\n${text}</t></r></text></comment>`;
  return handBook({
    sheets: [
      sheet({
        tail: '<legacyDrawing r:id="rId1"/>',
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
        note('B1', 1, '已核对 &lt;两次&gt;'),
        '<author/><author>张&amp;李 &lt;财务&gt;</author>',
      ),
      'xl/drawings/vmlDrawing1.vml': LOOSE_VML.replace('a<br>', '张&amp;李:<br>已核对<br>'),
    },
  });
}

/** An extent that is wrong, blanks that count, remarks and orders between the cells, dates and texts in the ways that few use. */
function loose(): Parts {
  const data = DATA.replace('<sheetData>', '<sheetData>\n  <!-- 表头 -->\n')
    .replace('</row><row r="2">', '</row>\n<?mso-order keep?>\n<row r="2">')
    .replace(
      '</sheetData>',
      '<row r="6"><c r="A6" t="d"><v>2023-12-31</v></c><c r="B6" t="str"><v xml:space="preserve"> 优 </v></c><c r="C6" t="e"><v>#N/A</v></c></row>\n</sheetData>',
    );
  return handBook({
    sheets: [
      {
        name: SHEET,
        root: ' xml:space="preserve"',
        xml: `<dimension ref="B2"/>${data}`,
      },
    ],
    strings: STRINGS,
  });
}

/** Every part that ends in .xml is a sheet unless it says otherwise. */
function typed(): Parts {
  const book = handBook({ sheets: [sheet()], strings: STRINGS });
  const types = String(book['[Content_Types].xml']);
  const own = /<Override PartName="\/xl\/worksheets\/sheet1\.xml" ContentType="([^"]+)"\/>/.exec(
    types,
  );
  return {
    ...book,
    '[Content_Types].xml': types
      .replace(own?.[0] ?? '', '')
      .replace('"xml" ContentType="application/xml"', `"XML" ContentType="${own?.[1] ?? ''}"`),
  };
}

/** A style sheet without looks for rules, named styles or formats of their own, and with one font that has no size. */
function bare(): Parts {
  return handBook({
    sheets: [sheet({ xml: DATA.replace(/ s="\d"/g, '') })],
    strings: STRINGS,
    styles:
      '<fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellXfs><xf/></cellXfs>',
  });
}

/** A sheet was taken out, and its relationships with what they lead to were left behind. */
function leftBehind(): Parts {
  return handBook({
    sheets: [sheet()],
    strings: STRINGS,
    overrides: COMMENT_TYPES,
    defaults: VML,
    parts: {
      'xl/worksheets/_rels/sheet2.xml.rels': rels([
        ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId2', 'comments', '../comments1.xml'],
      ]),
      'xl/comments1.xml': comments(
        '<comment ref="B1" authorId="0"><text><t>旧批注</t></text></comment>',
      ),
      'xl/drawings/vmlDrawing1.vml': LOOSE_VML,
    },
  });
}

/** Packages that keep the letter of the standard and that hardly a program writes. */
export function odd(): CorpusBook[] {
  return Object.entries({
    'no room for a style': full(),
    'rules of the last rank': ranked(),
    'a locked structure and a tab out of sight': locked(),
    'notes by people with signs in their names': noted(),
    'a wrong extent and remarks between cells': loose(),
    'sheets by their ending': typed(),
    'styles without looks': bare(),
    'relationships of a sheet that is gone': leftBehind(),
  }).map(([name, parts]) => ({ name, bytes: pack(parts), sheet: SHEET }));
}
