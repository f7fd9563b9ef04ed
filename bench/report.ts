import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readReportDocx } from '../src/narrative';
import { bound, interleave, line } from './measure';

const PAGES = 200;

/** A narrative report of some 200 pages: prose with figures, and a table on every tenth page. */
async function makeReport(): Promise<Uint8Array> {
  const children = Array.from({ length: PAGES }, (_, page) => [
    new Paragraph(`（${page + 1}）第${page + 1}项重点工作`),
    ...Array.from(
      { length: 6 },
      (_, item) =>
        new Paragraph(
          `2023年第${page + 1}项重点工作安排资金${(page + 1) * 3 + item}.${item}0万元，实际支出${(page + 1) * 3 + item}.00万元，` +
            `开展检查${page + item}次，培训${page * 4 + item}人次，问题整改率9${item}.5%，群众满意度达到9${item}%。` +
            '单位严格执行财务管理制度，资金拨付有完整的审批程序和手续，按计划推进，专款专用。',
        ),
    ),
    ...(page % 10 === 0 ? [table(page)] : []),
  ]).flat();
  const document = new Document({ sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function table(page: number): Table {
  const rows = Array.from(
    { length: 12 },
    (_, row) =>
      new TableRow({
        children: ['项目', `${page + row}.00`, `${page + row}.50`, '100%'].map(
          (text) => new TableCell({ children: [new Paragraph(text)] }),
        ),
      }),
  );
  return new Table({ rows });
}

/** Unzips the document and runs an XML parser over its text: the least any reader does. */
function scan(bytes: Uint8Array): number {
  const body = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' });
  const parser = new SaxesParser();
  let letters = 0;
  parser.on('text', (text) => (letters += text.length));
  parser.write(new TextDecoder().decode(body['word/document.xml'])).close();
  return letters;
}

/** Reading a report of 200 pages against its unzip and XML scan. */
export async function report(): Promise<boolean> {
  console.log(`Reading a report of ${PAGES} pages`);
  const bytes = await makeReport();
  const [peer = NaN, own = NaN] = await interleave(
    [
      { name: 'unzip and scan', run: () => scan(bytes) },
      { name: 'read', run: () => readReportDocx(bytes) },
    ],
    9,
  );
  line('unzipping and scanning the XML', peer, 'ms');
  line('reading the facts', own, 'ms');
  return bound('reading ÷ unzip and scan', own / peer, 2);
}
