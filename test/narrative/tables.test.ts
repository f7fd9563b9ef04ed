import { readReportDocx, readReportText, type Report } from '../../src/narrative';
import { cell, p, table, wordFile } from './word-file';

/** What is known of each figure: place, words to its left, words above, the figure in its unit. */
function figuresOf({ tableFigures }: Report): string[] {
  return tableFigures.map(({ mention, labels, headings, quantity, isElsewhere, moneyUnit }) => {
    const { number = 0, row = 0, column = 0 } = mention.table ?? {};
    const words = [labels.map(({ text }) => text).join('/'), headings.join('/')].join(' | ');
    const figure = `${quantity.value.toFixed()}${quantity.unit?.name ?? ''}`;
    const money = moneyUnit ? ` (${moneyUnit.name})` : '';
    return `${number}.${row}.${column} ${words} | ${figure}${money}${isElsewhere ? ' elsewhere' : ''}`;
  });
}

describe('figures of tables', () => {
  test.each<[string, string, string[]]>([
    [
      'behind their labels and below their headings',
      '单位：万元\n项目\t2022年决算数\t2023年决算数\n三公经费\t22.6\t21.3\n其中：公务接待费\t6.2\t5.7',
      [
        '1.2.2 三公经费 | 2022年决算数 | 22.6 (万元)',
        '1.2.3 三公经费 | 2023年决算数 | 21.3 (万元)',
        '1.3.2 其中：公务接待费 | 2022年决算数 | 6.2 (万元)',
        '1.3.3 其中：公务接待费 | 2023年决算数 | 5.7 (万元)',
      ],
    ],
    [
      'the unit of a heading, numbers of rows, and no figure',
      '|序号|项目名称|预算数（万元）|执行率（%）|\n|---|---|---|---|\n|1|河道治理|280|96.4|\n|2|水库除险|—|100|',
      [
        '1.2.3 河道治理 | 预算数（万元） | 280万元 (万元)',
        '1.2.4 河道治理 | 执行率（%） | 96.4% (万元)',
        '1.3.4 水库除险 | 执行率（%） | 100% (万元)',
      ],
    ],
    [
      'label and figure side by side, without headings',
      '单位名称\t清河县水利局\t编制数\t40\n在职人数\t38\t自评得分\t98.6分',
      [
        '1.1.4 单位名称/清河县水利局/编制数 |  | 40',
        '1.2.2 在职人数 |  | 38',
        '1.2.4 自评得分 |  | 98.6分',
      ],
    ],
    [
      'dates and years are no figures, nor a text that holds one',
      '指标\t目标值\t完成值\n完工时间\t2023年11月底前\t2023年11月18日\n受益人数\t≥2000人\t增加120人',
      ['1.3.2 受益人数 | 目标值 | 2000人', '1.3.3 受益人数 | 完成值 | 120人'],
    ],
    [
      'a chapter about units below',
      '一、下属单位预算情况\n单位\t预算数\t执行数\n水文站\t120\t118\n水库所\t60\t59',
      [
        '1.2.2 水文站 | 预算数 | 120 elsewhere',
        '1.2.3 水文站 | 执行数 | 118 elsewhere',
        '1.3.2 水库所 | 预算数 | 60 elsewhere',
        '1.3.3 水库所 | 执行数 | 59 elsewhere',
      ],
    ],
  ])('%s', (_, text, expected) => {
    const found = figuresOf(readReportText(`2023年度部门整体支出绩效自评报告\n${text}`));
    expect(found).toEqual(expected);
  });

  test('of a Word file: wide and tall headings, continued labels, deleted rows and figures', () => {
    const body = table(
      [
        cell(p('类别'), '<w:vMerge w:val="restart"/>'),
        cell(p('项目'), '<w:vMerge w:val="restart"/>'),
        cell(p('2023年'), '<w:gridSpan w:val="2"/>'),
      ],
      [cell(p(''), '<w:vMerge/>'), cell(p(''), '<w:vMerge/>'), cell(p('预算')), cell(p('决算'))],
      [
        cell(p('专项'), '<w:vMerge w:val="restart"/>'),
        cell(p('河道治理')),
        cell(p('280')),
        cell(p('270')),
      ],
      [cell(p(''), '<w:vMerge/>'), cell(p('水库除险')), cell(p('165')), cell(p('160'))],
    ).replace(
      '<w:t xml:space="preserve">270</w:t></w:r>',
      '<w:t>27</w:t></w:r><w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:ins><w:r><w:t>0</w:t></w:r></w:ins>',
    );
    const controls = `<w:sdt><w:sdtContent>${body}</w:sdtContent></w:sdt>`;
    expect(figuresOf(readReportDocx(wordFile({ body: controls })))).toEqual([
      '1.3.3 专项/河道治理 | 2023年/预算 | 280',
      '1.3.4 专项/河道治理 | 2023年/决算 | 270',
      '1.4.3 专项/水库除险 | 2023年/预算 | 165',
      '1.4.4 专项/水库除险 | 2023年/决算 | 160',
    ]);
  });

  test('sentences in cells without headings are read as sentences, others are only listed', () => {
    const report = readReportText(
      '项目名称\t河道治理\n实施情况\t全年预算数1500万元，全年执行数1440万元，执行率96%。\n' +
        '\n指标\t完成值\t说明\t备注情况\n检修\t12次\t增加2次\t公用经费118万元，增加3万元。',
    );
    expect(report.facts.map(({ mention }) => mention.text)).toEqual([
      '1500万元',
      '1440万元',
      '96%',
    ]);
    expect(report.facts[0]?.mention.table).toMatchObject({ number: 1, row: 2, column: 2 });
  });
});
