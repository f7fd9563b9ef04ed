import fc from 'fast-check';
import { readReportText, type Report } from '../../src/narrative';

/** All that is worked out when asked for. */
function everything(report: Report): number {
  const { facts, statements, grades, sentences } = report;
  return facts.length + statements.length + grades.length + sentences.length;
}

const PIECES = [
  ...'基本支出项目人员经费公用三公执行率控制自评得分等级优良合计共其中较比上年同期增长减少下降占的为达到年初全年预算决算，。；、（）：“”\n\t|',
  '2023年',
  '408.34万元',
  '93.10%',
  '27人',
  '一、',
  '（二）',
  '下属二级单位',
  '分别',
  '第三季度',
  '不超过',
];

test('no text makes the reader throw, and every fact stands where it says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const report = readReportText(pieces.join(''));
      everything(report);
      for (const { mention } of report.facts) {
        const text = report.paragraphs[mention.paragraph]?.text ?? '';
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }
    }),
    { numRuns: 1500 },
  );
});

describe('texts that would keep a careless pattern busy come to an end', () => {
  test.each([
    ['fillers', `基本支出${'数额'.repeat(20_000)}x408.34万元`],
    ['openers', `${'整体支出绩效'.repeat(20_000)}基本支出408.34万元`],
    ['dots', '.'.repeat(200_000)],
    ['spaces', `一${' '.repeat(200_000)}二`],
    ['figures', '其中30万元、'.repeat(20_000)],
    ['figures without marks', '30万元'.repeat(20_000)],
    ['brackets', '（'.repeat(50_000)],
    ['comparators', '不超过小于等于'.repeat(20_000)],
    ['shares', `占${'比重的'.repeat(30_000)}50%`],
    ['dates', '较2022年'.repeat(20_000)],
    ['a figure without end', '1'.repeat(2_000_000)],
    ['shares one behind the other', '占1%'.repeat(20_000)],
    ['things dealt out', '基本支出和项目支出分别为1万元、2万元、'.repeat(5_000)],
    ['tabs', '\t'.repeat(50_000)],
    ['lines', '2023年基本支出408.34万元\n'.repeat(20_000)],
    ['cells', '\t408.34\n'.repeat(20_000)],
  ])('%s', (_, text) => {
    expect(everything(readReportText(text))).toBeGreaterThanOrEqual(0);
  });
});
