import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { ReportError, readReportDocx, readReportFile } from '../../src/narrative';
import { cell, p, r, table, wordFile } from './word-file';

function texts(body: string): string[] {
  return readReportDocx(wordFile({ body })).paragraphs.map(({ text }) => text);
}

describe('text of a Word file', () => {
  test.each<[string, string, string[]]>([
    [
      'paragraphs of runs',
      `<w:p>${r('基本支出')}${r('408.34万元')}</w:p>${p('')}${p('项目支出')}`,
      ['基本支出408.34万元', '项目支出'],
    ],
    [
      'insertions count',
      `<w:p>${r('在职')}<w:ins>${r('27')}</w:ins>${r('人')}</w:p>`,
      ['在职27人'],
    ],
    [
      'deletions do not',
      `<w:p>${r('在职')}<w:del><w:r><w:delText>28</w:delText></w:r></w:del><w:ins>${r('27')}</w:ins>${r('人')}</w:p>`,
      ['在职27人'],
    ],
    [
      'text moved away does not',
      `<w:p><w:moveFrom>${r('甲')}</w:moveFrom>${r('乙')}</w:p><w:p><w:moveTo>${r('甲')}</w:moveTo></w:p>`,
      ['乙', '甲'],
    ],
    [
      'a paragraph whose end is deleted runs on',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('基本支出')}</w:p>${p('408.34万元')}`,
      ['基本支出408.34万元'],
    ],
    [
      'fields give their result',
      `<w:p>${r('共')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(1,2) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('项')}</w:p>`,
      ['共3项'],
    ],
    [
      'simple fields too',
      `<w:p>${r('第')}<w:fldSimple w:instr=" PAGE ">${r('5')}</w:fldSimple>${r('页')}</w:p>`,
      ['第5页'],
    ],
    [
      'hidden text is not there',
      `<w:p>${r('在职27人')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>在职30人</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>。</w:t></w:r></w:p>`,
      ['在职27人。'],
    ],
    [
      'breaks, tabs, hyphens',
      '<w:p><w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t></w:r></w:p>',
      ['甲\t乙\n丙-丁'],
    ],
    [
      'a text box, once',
      `<w:p>${r('正文')}<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${p('框内')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('框内')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['框内', '正文'],
    ],
    [
      'the first of several choices, and those inside it',
      `<w:p><mc:AlternateContent xmlns:mc="m"><mc:Choice>${r('甲')}<mc:AlternateContent><mc:Choice>${r('乙')}</mc:Choice><mc:Choice>${r('乙')}</mc:Choice></mc:AlternateContent></mc:Choice><mc:Choice>${r('甲')}<mc:AlternateContent><mc:Choice>${r('乙')}</mc:Choice></mc:AlternateContent></mc:Choice><mc:Fallback>${r('甲乙')}</mc:Fallback></mc:AlternateContent>${r('丙')}</w:p>`,
      ['甲乙丙'],
    ],
    [
      'what content controls, smart tags and links hold',
      `<w:sdt><w:sdtPr><w:alias w:val="支出"/></w:sdtPr><w:sdtContent><w:p>${r('支出')}<w:smartTag>${r('408')}</w:smartTag><w:hyperlink>${r('.34')}</w:hyperlink><w:commentRangeStart/><w:sdt><w:sdtContent>${r('万元')}</w:sdtContent></w:sdt><w:r><w:commentReference/><w:softHyphen/></w:r></w:p></w:sdtContent></w:sdt>`,
      ['支出408.34万元'],
    ],
    [
      'the reading of a ruby is left out',
      '<w:p><w:r><w:ruby><w:rt><w:r><w:t>zi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>资</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
      ['资'],
    ],
    ['escapes', p('安&amp;全&lt;3&#x4e07;'), ['安&全<3万']],
    [
      'former formatting says nothing',
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pPrChange><w:pPr><w:pStyle w:val="Old"/></w:pPr></w:pPrChange></w:pPr>${r('标题')}</w:p>`,
      ['标题'],
    ],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  test('styles are kept, and other prefixes read', () => {
    const body = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${r('一、概况')}</w:p>`;
    expect(readReportDocx(wordFile({ body })).paragraphs).toEqual([
      { text: '一、概况', style: 'Heading1' },
    ]);
    const file = zipSync({
      'word/document.xml': strToU8(
        '<ns0:document xmlns:ns0="x"><ns0:body><ns0:p><ns0:r><ns0:t>甲</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>',
      ),
    });
    expect(readReportDocx(file).paragraphs).toEqual([{ text: '甲' }]);
  });

  test('footnotes follow the text and are not signatures or headings', () => {
    const { paragraphs, facts } = readReportDocx(
      wordFile({
        body: `${p('2023年度绩效自评报告')}${p('一、支出情况')}${p('支出见注。')}`,
        footnotes: `<w:footnote w:id="1">${p('项目支出607.83万元。')}</w:footnote>`,
      }),
    );
    expect(paragraphs.at(-1)).toEqual({ text: '项目支出607.83万元。', note: true });
    expect(facts).toMatchObject([{ kind: 'value', measure: 'project' }]);
  });
});

describe('tables of a Word file', () => {
  test('spans, continued cells, skipped columns, deleted rows', () => {
    const [one] = readReportDocx(
      wordFile({
        body:
          p('绩效自评表') +
          table(
            [
              cell(p('年度'), '<w:vMerge w:val="restart"/>'),
              cell(p('预算') + p('数'), '<w:gridSpan w:val="2"/>'),
            ],
            [cell(p(''), '<w:vMerge/>'), cell(p('1')), cell(p('2'))],
          ).replace(
            '</w:tbl>',
            `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('3'))}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell(p('没有'))}</w:tr></w:tbl>`,
          ),
      }),
    ).tables;
    expect(one).toEqual({
      caption: '绩效自评表',
      number: 1,
      after: 1,
      rows: [
        [
          { text: '年度', column: 0, colSpan: 1, rowSpan: 2 },
          { text: '预算\n数', column: 1, colSpan: 2, rowSpan: 1 },
        ],
        [
          { text: '1', column: 1, colSpan: 1, rowSpan: 1 },
          { text: '2', column: 2, colSpan: 1, rowSpan: 1 },
        ],
        [{ text: '3', column: 1, colSpan: 1, rowSpan: 1 }],
      ],
    });
  });

  test('a table in a cell is a table of its own', () => {
    const inner = table([cell(p('编制数')), cell(p('29'))]);
    const { tables, paragraphs } = readReportDocx(
      wordFile({ body: table([cell(p('外') + inner + p('尾')), cell(p('旁'))]) }),
    );
    expect(tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)))).toEqual([
      [['编制数', '29']],
      [['外\n尾', '旁']],
    ]);
    expect(paragraphs).toEqual([]);
  });

  test('a table of one cell a row is a frame around text', () => {
    const inner = table([cell(p('编制数')), cell(p('29'))]);
    const frame = table([cell(p('一、人员') + inner + p('以上。'))], [cell(p('二、资金'))]);
    const { tables, paragraphs } = readReportDocx(wordFile({ body: p('前言') + frame + p('完') }));
    expect(paragraphs.map(({ text }) => text)).toEqual([
      '前言',
      '一、人员',
      '以上。',
      '二、资金',
      '完',
    ]);
    expect(tables.map(({ after }) => after)).toEqual([2]);
  });

  test('as the docx library writes them', async () => {
    const row = (...words: string[]) =>
      new TableRow({
        children: words.map((text) => new TableCell({ children: [new Paragraph(text)] })),
      });
    const file = await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph('2023年度部门整体支出绩效自评报告'),
              new Paragraph('基本支出408.34万元。'),
              new Table({ rows: [row('编制数', '在职人数'), row('29', '27')] }),
            ],
          },
        ],
      }),
    );
    const { source, year, facts, tables } = readReportFile(new Uint8Array(file));
    expect({ source, year, facts: facts.length, rows: tables[0]?.rows.length }).toEqual({
      source: 'docx',
      year: 2023,
      facts: 1,
      rows: 2,
    });
  });
});

describe('files that are not what they should be', () => {
  const good = wordFile({ body: p('一、概况') });
  const compound = (name: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from(name, 'utf16le'), 1024);
    return bytes;
  };
  /** A part of `size` zero bytes whose directory tells the truth or a lie about it. */
  const bomb = (size: number, stated: number) => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(size) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, stated, true);
    }
    return bytes;
  };
  const laughs =
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';

  const files: readonly {
    readonly code: string;
    readonly what: string;
    readonly make: () => Uint8Array;
  }[] = [
    { code: 'empty', what: 'nothing', make: () => new Uint8Array() },
    { code: 'not-report', what: 'a text', make: () => strToU8('一、概况') },
    { code: 'corrupt', what: 'half a file', make: () => good.slice(0, good.length / 2) },
    {
      code: 'not-report',
      what: 'a workbook',
      make: () =>
        zipSync({
          '_rels/.rels': strToU8(
            '<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
          ),
          'xl/workbook.xml': strToU8('<workbook/>'),
        }),
    },
    { code: 'not-report', what: 'any archive', make: () => zipSync({ 'a.txt': strToU8('a') }) },
    { code: 'encrypted', what: 'a password', make: () => compound('EncryptedPackage') },
    { code: 'legacy-doc', what: 'the old format', make: () => compound('WordDocument') },
    { code: 'not-report', what: 'an old workbook', make: () => compound('Workbook') },
    { code: 'corrupt', what: 'broken XML', make: () => wordFile({ body: '<w:p><w:r>' }) },
    { code: 'unsafe', what: 'a DOCTYPE', make: () => wordFile({ prolog: laughs, body: p('&c;') }) },
    {
      code: 'unsafe',
      what: 'an external entity',
      make: () =>
        wordFile({
          prolog: '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hosts">]>',
          body: p('&x;'),
        }),
    },
    { code: 'unsafe', what: 'an entity from nowhere', make: () => wordFile({ body: p('&x;') }) },
    {
      code: 'unsafe',
      what: 'tables in tables in tables',
      make: () =>
        wordFile({
          body: '<w:tbl><w:tr><w:tc>'.repeat(5000) + '</w:tc></w:tr></w:tbl>'.repeat(5000),
        }),
    },
    {
      code: 'too-large',
      what: 'a part larger than any report',
      make: () => bomb(1 << 20, 0x7fffffff),
    },
    {
      code: 'corrupt',
      what: 'bytes that are no UTF-8',
      make: () => zipSync({ 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xfe]) }),
    },
  ];

  test.each(files)('$what: $code', ({ make, code }) => {
    const bytes = make();
    const read = () => readReportDocx(bytes);
    expect(read).toThrow(ReportError);
    expect(read).toThrow(expect.objectContaining({ code }) as Error);
  });

  test.each([
    ['RTF', '{\\rtf1\\ansi 2023'],
    ['PDF', '%PDF-1.7\n'],
    ['a web page', '<html><body>基本支出408.34万元</body></html>'],
    ['a web archive', 'MIME-Version: 1.0\n'],
    ['XML', '<?xml version="1.0"?><w:wordDocument/>'],
  ])('%s under the name of a report is not read as text', (_, text) => {
    expect(() => readReportFile(strToU8(text))).toThrow(
      expect.objectContaining({ code: 'not-report' }) as Error,
    );
  });

  test('a part that expands beyond what it states is cut off, and the rest refused', () => {
    expect(() => readReportDocx(bomb(64 << 20, 4096))).toThrow(ReportError);
  });

  test('pictures and other parts are not opened', () => {
    const more = {
      'word/media/image1.png': new Uint8Array([1]),
      'word/theme/theme1.xml': strToU8('<broken'),
    };
    expect(readReportDocx(wordFile({ body: p('甲'), more })).paragraphs).toEqual([{ text: '甲' }]);
  });
});
