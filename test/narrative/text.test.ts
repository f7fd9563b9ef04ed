import { ReportError, readReportFile, readReportText, type ReportTable } from '../../src/narrative';

function grid({ rows }: ReportTable): string[] {
  return rows.map((row) =>
    row
      .map(({ text, column, colSpan, rowSpan }) => {
        const spans = (colSpan > 1 ? `→${colSpan}` : '') + (rowSpan > 1 ? `↓${rowSpan}` : '');
        return `${column}${spans} ${text.replace(/\n/g, '/')}`.trim();
      })
      .join(' | '),
  );
}

describe('tables in text', () => {
  test('one cell a line, rows parted by a blank line', () => {
    const { tables, paragraphs } = readReportText(
      '附件\n绩效自评表\n\n\t年初\n\n预算数\n\t全年预算数\n\t分值\n\t得分\n\n\t581.13\n\t1016.17\n\t10\n\t9\n\n' +
        '\t\n\t20\n\t10\n\t10\n\n\t总分\n\t20\n\t19\n\n\n说明：金额单位为万元。',
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ caption: '绩效自评表', after: 2 });
    expect(grid(tables[0]!)).toEqual([
      '0 年初/预算数 | 1 全年预算数 | 2 分值 | 3 得分',
      '0↓2 581.13 | 1 1016.17 | 2 10 | 3 9',
      '1 20 | 2 10 | 3 10',
      '0 总分 | 1 20 | 2 19',
    ]);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      '附件',
      '绩效自评表',
      '说明：金额单位为万元。',
    ]);
  });

  test('figures of a short row stand under the columns of figures', () => {
    const header = '\t一级指标\n\t三级指标\n\t指标值\n\t完成值\n\t分值\n\t得分\n\n';
    const rows =
      '\t产出\n\t救助\n\t≥50%\n\t60%\n\t10\n\t10\n\n\t\n\t演练\n\t4次\n\t5次\n\t20\n\t18\n\n';
    const { tables } = readReportText(`${header}${rows}\t总分\n\t30\n\t28\n`);
    expect(grid(tables[0]!)).toEqual([
      '0 一级指标 | 1 三级指标 | 2 指标值 | 3 完成值 | 4 分值 | 5 得分',
      '0↓2 产出 | 1 救助 | 2 ≥50% | 3 60% | 4 10 | 5 10',
      '1 演练 | 2 4次 | 3 5次 | 4 20 | 5 18',
      '0→4 总分 | 4 30 | 5 28',
    ]);
  });

  test('one row a line, cells parted by tabs, with line breaks in quotation marks', () => {
    const { tables, paragraphs } = readReportText(
      '2023年度绩效自评报告\n编制数\t在职人数\t"控制\n率"\n29\t27\t93.10%\n以上。',
    );
    expect(grid(tables[0]!)).toEqual([
      '0 编制数 | 1 在职人数 | 2 控制/率',
      '0 29 | 1 27 | 2 93.10%',
    ]);
    expect(paragraphs.map(({ text }) => text)).toEqual(['2023年度绩效自评报告', '以上。']);
  });

  test('Markdown', () => {
    const { tables, paragraphs } = readReportText(
      '# 2023年度绩效自评报告\n\n| 编制数 | 在职人数 |\n| --- | ---: |\n| 29 | 27 |\n\n基本支出**408.34**万元。',
    );
    expect(grid(tables[0]!)).toEqual(['0 编制数 | 1 在职人数', '0 29 | 1 27']);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      '2023年度绩效自评报告',
      '基本支出408.34万元。',
    ]);
  });

  test.each([
    [
      'paragraphs indented by a tab',
      '\t2023年，我局认真落实各项工作部署，全面完成了年度目标任务，群众满意度不断提高，工作成效显著。\n\t下一步，我局将继续加强绩效管理，进一步提高资金使用效益，严格执行预算，完善各项制度，规范资金使用。',
    ],
    ['a tab inside a line', '部门名称：\t（盖章）\n2023年度绩效自评报告'],
    ['a table of contents', '一、部门概况\t1\n'],
  ])('%s is no table', (_, text) => {
    expect(readReportText(text).tables).toEqual([]);
  });
});

describe('lines of one width', () => {
  const text =
    '2023年，我局严格执行预算，全年预算数1500万元，全年执行数1440万元，预算执行率96%，其中基本支出590万元，项目支出850万元，资金使用规范，' +
    '拨付及时，群众满意度达到94%，各项工作任务全部完成，没有发生安全事故，绩效目标基本实现，社会效益显著，得到上级部门和人民群众的充分肯定。';
  const wrap = (width: number) => text.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? '';

  test('are joined again, up to the next heading', () => {
    const { paragraphs } = readReportText(`一、概况\n${wrap(25)}\n（二）支出\n略。`);
    expect(paragraphs.map((one) => one.text)).toEqual(['一、概况', text, '（二）支出', '略。']);
  });

  test('paragraphs of their own are left alone', () => {
    const lines = Array.from(
      { length: 8 },
      (_, n) => `第${n}项工作：${'各项工作稳步推进。'.repeat(3 + n)}`,
    );
    expect(readReportText(lines.join('\n')).paragraphs).toHaveLength(8);
  });
});

describe('files', () => {
  const text = '2023年度绩效自评报告\n一、支出情况\n基本支出408.34万元。';
  const gb18030 = [
    0xbb, 0xf9, 0xb1, 0xbe, 0xd6, 0xa7, 0xb3, 0xf6, 0x34, 0x30, 0x38, 0x2e, 0x33, 0x34, 0xcd, 0xf2,
    0xd4, 0xaa,
  ];

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])],
    ['GB 18030', new Uint8Array(gb18030)],
  ])('%s', (_, bytes) => {
    const [fact] = readReportFile(bytes).facts;
    expect(fact).toMatchObject({ kind: 'value', measure: 'basicExpenditure' });
  });

  test.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'not-report'],
    ['bytes of no encoding', new Uint8Array([0xff, 0x80, 0xff, 0x41]), 'not-report'],
  ])('%s: %s', (_, bytes, code) => {
    const read = () => readReportFile(bytes);
    expect(read).toThrow(ReportError);
    expect(read).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('who, when and about which year', () => {
  test('cover and signature', () => {
    const { title, year, names, dates } = readReportText(
      '益阳市资阳区应急管理局\n2023年度部门整体支出绩效自评报告\n部门(单位)名称：   ( 盖 章 )\n2024 年 05 月 30 日\n' +
        '一、部门基本情况\n（一）部门组成\n应急管理局为区政府工作部门。\n益阳市资阳应急管理局\n二〇二四年五月二十五日',
    );
    expect(title?.text).toBe('2023年度部门整体支出绩效自评报告');
    expect(year).toBe(2023);
    expect(names.map(({ mention, position }) => `${position} ${mention.text}`)).toEqual([
      'cover 益阳市资阳区应急管理局',
      'signature 益阳市资阳应急管理局',
    ]);
    expect(dates.map(({ date, position }) => [position, date.month, date.day])).toEqual([
      ['cover', 5, 30],
      ['signature', 5, 25],
    ]);
  });

  test.each([
    ['部门（单位）名称：清河县水利局（公章）', '清河县水利局'],
    ['填报单位：清河县水利局    2024年5月', '清河县水利局'],
    ['清河县财政局   2024年5月25日', '清河县财政局'],
    ['附件：部门整体支出绩效自评表', undefined],
    ['我局高度重视绩效评价工作。', undefined],
  ])('%s names %s', (line, name) => {
    const { names } = readReportText(`${line}\n2023年度绩效自评报告\n一、概况`);
    expect(names[0]?.mention.text).toBe(name);
  });

  test('units in a list sign nothing', () => {
    const { names } = readReportText(
      '清河县水利局\n2023年度绩效自评报告\n一、概况\n下设单位：\n清河县河道管理所\n清河县水库管理中心\n二、支出\n略。\n清河县水利局\n2024年5月',
    );
    expect(names.map(({ mention }) => mention.text)).toEqual(['清河县水利局', '清河县水利局']);
  });

  test('without a title the year is the one that 年度 is said of', () => {
    const { year } = readReportText(
      '一、概况\n2022年成立。2023年度，我局完成各项任务。2023年度支出增加。',
    );
    expect(year).toBe(2023);
  });
});

test('sentences know the headings above them', () => {
  const { sentences } = readReportText(
    '一、部门基本情况\n（一）部门组成\n我局有在职人员27人。内设五个股室！\n二、支出情况\n（二）重点工作完成情况：2023年全部完成。',
  );
  expect(sentences.map(({ text, headings }) => [text, ...headings])).toEqual([
    ['我局有在职人员27人。', '部门基本情况', '部门组成'],
    ['内设五个股室！', '部门基本情况', '部门组成'],
    ['（二）重点工作完成情况：2023年全部完成。', '支出情况', '重点工作完成情况：'],
  ]);
});
