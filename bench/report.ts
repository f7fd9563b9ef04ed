import { strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readReportDocx } from '../src/narrative';
import { bound, interleave, line } from './measure';

const PAGES = 200;
const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A run as Word writes it: fonts for both scripts, and a hint where the text is Chinese. */
function run(text: string, session: string): string {
  const hint = /[\u4e00-\u9fff]/.test(text) ? ' w:hint="eastAsia"' : '';
  return (
    `<w:r w:rsidR="${session}"><w:rPr><w:rFonts${hint} w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312"/>` +
    `<w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  );
}

/** A paragraph whose runs change with the script, as they do once its figures have been typed over. */
function paragraph(text: string, page: number): string {
  const session = `00${(0xa1b2c3 + page).toString(16).toUpperCase()}`;
  const runs = text.match(/[\d.%]+|[^\d.%]+/g) ?? [];
  return (
    `<w:p w14:paraId="${session}" w14:textId="77777777" w:rsidR="${session}" w:rsidRDefault="${session}" w:rsidP="${session}">` +
    '<w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>' +
    `${runs.map((words) => run(words, session)).join('')}</w:p>`
  );
}

function table(page: number): string {
  const cell = (text: string) =>
    '<w:tc><w:tcPr><w:tcW w:w="2074" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>' +
    `${paragraph(text, page)}</w:tc>`;
  const rows = Array.from(
    { length: 12 },
    (_, row) =>
      '<w:tr w:rsidR="00A1B2C3"><w:trPr><w:trHeight w:val="400"/></w:trPr>' +
      ['项目', `${page + row}.00`, `${page + row}.50`, '100%'].map(cell).join('') +
      '</w:tr>',
  );
  return (
    '<w:tbl><w:tblPr><w:tblStyle w:val="a3"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>' +
    `<w:tblGrid>${'<w:gridCol w:w="2074"/>'.repeat(4)}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

/** Some 600 characters, as many as a page of an official document holds: what the money was for, and what came of it. */
function page(at: number): string {
  const items = Array.from(
    { length: 4 },
    (_, item) =>
      `2023年第${at + 1}项重点工作安排资金${(at + 1) * 3 + item}.${item}0万元，实际支出${(at + 1) * 3 + item}.00万元，` +
      `开展检查${at + item}次，培训${at * 4 + item}人次，问题整改率9${item}.5%，群众满意度达到9${item}%。` +
      '单位严格执行财务管理制度，资金拨付有完整的审批程序和手续，按计划推进，专款专用。',
  );
  const texts = [
    `（${at + 1}）第${at + 1}项重点工作`,
    ...items,
    '预算绩效管理意识有待加强，部分指标设置不够细化，下一步将完善指标体系，加强业务培训，把评价结果作为安排下年度预算的重要依据。',
  ];
  return texts.map((text) => paragraph(text, at)).join('') + (at % 10 === 0 ? table(at) : '');
}

/** A narrative report of some 200 pages in a Word file. */
function makeReport(): Uint8Array {
  const body = Array.from({ length: PAGES }, (_, at) => page(at)).join('');
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    '_rels/.rels': strToU8(
      `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${kind}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${declaration}<w:document xmlns:w="${WORDS}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** Unzips the document and runs an XML parser over it, keeping nothing: the least any reader does. */
function scan(bytes: Uint8Array): number {
  const body = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' });
  const parser = new SaxesParser({ position: false });
  let letters = 0;
  parser.on('text', (text) => (letters += text.length));
  parser.write(new TextDecoder().decode(body['word/document.xml'])).close();
  return letters;
}

/** All that the rules ask of a report: its text, its tables, and what its sentences say. */
function read(bytes: Uint8Array): number {
  const report = readReportDocx(bytes);
  const { tables, sentences, facts, statements, grades } = report;
  return tables.length + sentences.length + facts.length + statements.length + grades.length;
}

/** Reading a report of 200 pages against its unzip and XML scan. */
export async function report(): Promise<boolean> {
  console.log(`Reading a report of ${PAGES} pages`);
  const bytes = makeReport();
  const [peer = NaN, opening = NaN, own = NaN] = await interleave(
    [
      { name: 'unzip and scan', run: () => scan(bytes) },
      { name: 'open', run: () => readReportDocx(bytes) },
      { name: 'read', run: () => read(bytes) },
    ],
    15,
  );
  line('unzipping and scanning the XML', peer, 'ms');
  line('opening its text and tables', opening, 'ms');
  line('reading the facts as well', own, 'ms');
  return bound('reading ÷ unzip and scan', own / peer, 2);
}
