import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { assess } from '../../../src/assessment';
import { isPassage, type Finding } from '../../../src/findings';
import { readWorkbook, snapshotOfTables } from '../../../src/hosts/file';
import { readReportDocx, readReportText, withoutTables, type Report } from '../../../src/narrative';
import type { Snapshot } from '../../../src/workbook';

const FIXTURES = join(__dirname, '../../fixtures/reports');
const SEED = 'ziyang-2023.txt';

/** What the rules about reports find, by hand: outcome, rule, the words quoted, and the figures. */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  // As published; the findings are those of the audit.
  [SEED]: [
    'fail report/basic-split 我局2023年度基本支出整体状况良好，总支出408.34万元: 408.34, should be 384.29 (+24.05)',
    'explain report/contradiction 同时资金使用无截留、挤占、挪用、虚列支出等情况',
    'explain report/contradiction 承担区委、区政府、上级相关部门交办的重点工作全部按时完成',
    'note report/dates-and-names 益阳市资阳应急管理局',
    'note report/dates-and-names 2024年5月25日',
  ],
  // Every figure agrees: 590 = 472 + 118; 590 ÷ 1440 = 40.97%; 118 against 120; 6 against 6.5 and 7.
  'water-right.txt': [],
  // The long form with its set phrases: 完成预算的, 与上年相比, 占, 得分, lists within lists.
  'water-standard-form.txt': [],
  // Another order, amounts in 元, Markdown.
  'water-wrong-figures.md': [
    'fail report/figures 我局2023年度部门整体支出绩效自评得分98.6分: 98.6, should be 99.6 (-1)',
    'fail report/figures 项目支出8,050,000.00元: 8050000, should be 8500000 (-450000)',
    'fail report/figures 年初预算1410万元: 1410, should be 1400 (+10)',
    'fail report/figures 预算执行率为98.00%: 98, should be 96 (+2)',
    'fail report/figures 全局在职在编人员39人: 39, should be 38 (+1)',
    'fail report/figures 自评等级为“良”: 良, should be 优',
  ],
  // 15 + 26 = 41; 850 ÷ 1440 = 59.03%; 30 + 30 + 29.99 = 89.99; 250 + 150 = 400; 0.7 ÷ 3.5 = 20%; 2 ÷ 120 = 1.67%.
  // The form has 270 for 河道治理 and 160 for 水库除险.
  'water-wrong-arithmetic.txt': [
    'fail report/figures 河道治理250万元: 250, should be 270 (-20)',
    'fail report/figures 水库除险150万元: 150, should be 160 (-10)',
    'fail report/figures 公用经费128万元: 128, should be 118 (+10)',
    'fail report/percentages （二）项目支出850万元，占全年总支出1440万元的69.03%: 69.03%, should be 59.03% (+10%)',
    'fail report/percentages （五）会议费由3.5万元压减至2.8万元，下降25%: 25%, should be 20% (+5%)',
    'fail report/sums 我局核定编制40人，其中行政编制15人、事业编制26人: 40, should be 41 (-1)',
    'fail report/sums （三）全年共安排专项资金89.97万元，其中：宣传30万元、培训30万元、演练29.99万元: 89.97, should be 89.99 (-0.02)',
    'fail report/sums （四）河道治理250万元，水库除险150万元，合计410万元: 410, should be 400 (+10)',
    'fail report/year-on-year 公用经费118万元，较上年下降16.7%: 16.7%, should be 1.67% (+15.03%)',
  ],
  // A row done in January, 三公经费 5 → 6, 96% executed, 38 people on 36 posts.
  'water-contradictions.txt': [
    'explain report/contradiction 各项工作任务均如期完成',
    'explain report/contradiction 三公经费较上年有所下降',
    'explain report/contradiction 全年预算资金已全部支付完毕',
    'explain report/contradiction 我局不存在超编情况',
  ],
  // Other years, units below, one project, another account, ceilings and 约: right, though every figure differs from some field.
  'water-traps.txt': [],
  // Shares of a total that another paragraph names, lists in brackets, savings against the budget.
  'land-right.txt': [],
  // Parts of the year and of the unit, one account, what was planned, other years, others' grades, and other people's satisfaction.
  'land-traps.txt': [],
  // 1185.37 ÷ 2096.12 = 56.55%; the form has 305 for 耕地保护, and 225 + 305 = 530; 13 − 11.86 = 1.14; 58 ÷ 62 = 93.55%; 64.87 ÷ 1120.5 = 5.79%; 2096.12 ÷ 2168.4 = 96.67%.
  'land-wrong.txt': [
    'fail report/figures 核定编制63名: 63, should be 62 (+1)',
    'fail report/figures 预算执行率为97.66%: 97.66, should be 96.67 (+0.99)',
    'fail report/figures 耕地保护315万元: 315, should be 305 (+10)',
    'fail report/figures 公务用车运行维护费9.62万元: 9.62, should be 9.26 (+0.36)',
    'fail report/percentages 全年项目支出1185.37万元，占全年支出的65.55%: 65.55%, should be 56.55% (+9%)',
    'fail report/percentages 在职人员控制率=58÷62×100%=95.35%: 95.35%, should be 93.55% (+1.8%)',
    'fail report/year-on-year 全年“三公”经费支出11.86万元，比上年减少0.54万元，下降4.35%，比预算节约1.41万元: 1.41万元, should be 1.14万元 (+0.27万元)',
    'fail report/year-on-year 本年项目支出1185.37万元，增长7.59%: 7.59%, should be 5.79% (+1.8%)',
  ],
  // A report about one project beside the project's form.
  'project-right.txt': [],
  // The form has 271.6, and 271.6 ÷ 280 = 97%.
  'project-wrong.txt': [
    'fail report/figures 自评得分97.8分: 97.8, should be 98.7 (-0.9)',
    'fail report/figures 全年支出261.6万元: 261.6, should be 271.6 (-10)',
  ],
  // Two years side by side, brackets, 分别, asides about another year, shares of what another sentence names.
  'court-right.txt': [],
  // 75.7 ÷ 2410.5 = 3.14%; 2180.4 ÷ 2486.2 = 87.70%; 906.5 − 865 = 41.5; 0.9 against 1.2 is 25% less.
  'court-wrong.txt': [
    'fail report/figures “三公”经费2021年支出21.6万元，2022年支出33.8万元: 33.8, should be 38.3 (-4.5)',
    'fail report/figures 全年预算为3468万元，决算支出为3329.7万元: 3329.7, should be 3392.7 (-63)',
    'fail report/figures 司法救助35.3万元: 35.3, should be 33.5 (+1.8)',
    'fail report/figures 我院自评得97.98分: 97.98, should be 99.78 (-1.8)',
    'fail report/percentages 基本支出2021年为2410.5万元，2022年为2486.2万元，增加75.7万元，增长4.13%: 4.13%, should be 3.14% (+0.99%)',
    'fail report/percentages 人员经费2180.4万元，占78.70%: 78.70%, should be 87.7% (-9%)',
    'fail report/year-on-year 公务接待费0.9万元，下降52%: 52%, should be 25% (+27%)',
    'fail report/year-on-year 项目支出2021年为865万元，2022年为906.5万元，增加45.1万元: 45.1万元, should be 41.5万元 (+3.6万元)',
  ],
  'transport-right.txt': [],
  'audit-right.txt': [],
  // Parts of the money with rows of their own, and units below with the same names for theirs.
  'federation-right.txt': [],
  'housing-right.txt': [],
  // The forms come first, the report behind them.
  'water-names-and-dates.txt': [
    'note report/dates-and-names 2022年度部门整体支出绩效自评报告: 2022, should be 2023',
    'note report/dates-and-names 清河县水利局',
    'note report/dates-and-names 清河县水务局',
    'note report/dates-and-names 二〇二四年四月二十八日',
  ],
};

function reportOf(name: string): Report {
  return readReportText(readFileSync(join(FIXTURES, name), 'utf8'));
}

function findingsOf(report: Report, snapshot: Snapshot): readonly Finding[] {
  const { units } = assess({ snapshot, report });
  expect(units).toHaveLength(1);
  return units.flatMap(({ findings }) =>
    findings.filter(
      ({ rule, outcome }) =>
        rule.startsWith('report/') && outcome !== 'pass' && outcome !== 'not-applicable',
    ),
  );
}

function described({ outcome, rule, cells, actual, expected, difference }: Finding): string {
  const [place] = cells;
  const quote = place && isPassage(place) ? place.quote : 'no passage';
  const figures = actual === undefined ? '' : `: ${actual}, should be ${expected}`;
  return `${outcome} ${rule} ${quote}${figures}${difference === undefined ? '' : ` (${difference})`}`;
}

const GROUPS: Readonly<Record<string, number>> = { fail: 0, explain: 1, note: 2 };

/** By outcome, then rule, as they stand in the tables above; within a rule by the words. */
function sorted(lines: readonly string[]): readonly string[] {
  const key = (line: string) => `${GROUPS[line.split(' ')[0] ?? ''] ?? 9}${line}`;
  return [...lines].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

describe.each(Object.entries(REPORTS))('%s', (name, expected) => {
  const report = reportOf(name);
  const findings = findingsOf(report, snapshotOfTables(report.tables));

  test('is found wrong where it is, and nowhere else', () => {
    expect(sorted(findings.map(described))).toEqual(sorted(expected));
  });

  test('quotes words that stand in the report', () => {
    for (const place of findings.flatMap(({ cells }) => cells).filter(isPassage)) {
      expect(report.paragraphs[place.paragraph]?.text).toContain(place.quote);
    }
  });
});

test('the seed report beside the sample workbook gives what it gives alone', () => {
  const bytes = readFileSync(join(__dirname, '../../../assets/samples/hunan-2023.xlsx'));
  const findings = findingsOf(reportOf(SEED), readWorkbook(new Uint8Array(bytes)));
  expect(sorted(findings.map(described))).toEqual(sorted(REPORTS[SEED] ?? []));
});

test('the figures of the seed report that agree are counted, and those that no form has are listed', () => {
  const read = reportOf(SEED);
  const report = withoutTables(read, new Set(read.tables.keys()));
  const { units } = assess({ snapshot: snapshotOfTables(read.tables), report });
  const found = units[0]?.findings ?? [];
  expect(found.find(({ rule }) => rule === 'report/figures')).toMatchObject({
    outcome: 'pass',
    data: {
      count: '4',
      figures:
        '在职工作人员 27人@、@basicExpenditure 408.34万元@、@operating 72.87万元@、@project 607.83万元',
    },
  });
  const listed = found.find(({ rule }) => rule === 'report/uncompared')?.data['figures'] ?? '';
  expect(listed.split('@、')).toEqual([
    '“下设2个二级机构：资阳区安全生产执法大队”',
    '“6次区委常委会议”',
    '“9次区政府常务会议上汇报安全生产工作”',
    '“组织召开3次全区安全生产例会”',
    '“10余次专题会议专题研究”',
    '“道路交通安全等工作下发警示函10份”',
    '“龙舟竞渡等安全督查12次”',
    '“安全生产经验做法4次被省厅微信公众号”',
    '“邀请省市专家检查工贸企业40家次”',
    '“排查并整改重大生产安全事故隐患15个”',
    '“今年来立案39起”',
    '“处罚33万元”',
    '“行刑衔接2起”',
    '“133公里一线防洪大堤落实32个区级领导包堤段”',
    '“75个区直部门264人驻守120个中队”',
    '“技术力量和抢险力量人数达1.2万人”',
    '“3次召开抗旱工作会商会”',
    '“3次协调会”',
    '“组织开展防汛抗旱督查2次”',
    '“下沉各乡镇开展工作16次”',
    '“投入50万对抗旱设施设备进行维护更换”',
    '“组织有关单位在区应急指挥中心进行24小时联合值班值守”',
    '“森林防灭火应急演练4次”',
    '“企业级实战演练500余场”',
    '“其中：财政拨款支出376.02万元”',
    '“其中人员经费311.42万元”',
    '“全区发生生产经营性道路交通事故1起”',
    '“亡1人”',
    '“道路交通领域非生产安全事故亡人数14人”',
    '“同比下降36.36%”',
  ]);
});

test.each(Object.keys(REPORTS))('%s says the same as a Word file', async (name) => {
  const text = reportOf(name);
  const report = readReportDocx(await asWordFile(text));
  expect(report.paragraphs.map((one) => one.text.trim())).toEqual(
    text.paragraphs.map((one) => one.text.trim()),
  );
  const findings = findingsOf(report, snapshotOfTables(report.tables));
  expect(sorted(findings.map(described))).toEqual(sorted(REPORTS[name] ?? []));
});

describe('a figure of the right report that is changed is noticed', () => {
  const name = 'water-right.txt';
  const text = readFileSync(join(FIXTURES, name), 'utf8');
  const report = readReportText(text);
  const snapshot = snapshotOfTables(report.tables);
  const figures = report.facts.filter(
    ({ quantity: { unit } }) => unit !== undefined && /^(?:万元|%|分|名|人)$/.test(unit.name),
  );

  test.each(figures.map((fact) => [fact.quote, fact] as const))('%s', (quote, { mention }) => {
    const paragraph = report.paragraphs[mention.paragraph]?.text ?? '';
    const [digits = ''] = /[\d.]+/.exec(mention.text) ?? [];
    const at = mention.start + mention.text.indexOf(digits);
    const other = (Number(digits) + (digits.includes('.') ? 0.37 : 7)).toFixed(
      digits.includes('.') ? 2 : 0,
    );
    const changed = paragraph.slice(0, at) + other + paragraph.slice(at + digits.length);
    const found = findingsOf(readReportText(text.replace(paragraph, changed)), snapshot);
    // No form counts those who have retired.
    expect(found.length > 0).toBe(!quote.includes('退休'));
  });
});

/** The paragraphs and tables of a report in a Word file, cells merged as they are. */
async function asWordFile({ paragraphs, tables }: Report): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  for (let at = 0; at <= paragraphs.length; at++) {
    for (const { rows } of tables.filter(({ after }) => after === at)) {
      children.push(
        new Table({
          rows: rows.map(
            (cells) =>
              new TableRow({
                children: cells.map(
                  ({ text, colSpan, rowSpan }) =>
                    new TableCell({
                      columnSpan: colSpan,
                      rowSpan,
                      children: text.split('\n').map((line) => new Paragraph(line)),
                    }),
                ),
              }),
          ),
        }),
      );
    }
    const text = paragraphs[at]?.text;
    if (text !== undefined) children.push(new Paragraph(text.trim()));
  }
  const file = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return new Uint8Array(file);
}
