import type { Example } from '../../../src/rules';
import { findingsOf } from '../verdicts';

function rowsOf(names: readonly string[], rows: readonly string[]): Example {
  const example: Record<string, string> = {};
  rows.forEach((row, index) => {
    const number = index === 0 ? '' : String(index + 1);
    row.split('|').forEach((text, at) => {
      if (text !== '') example[`${names[at] ?? ''}${number}`] = text;
    });
  });
  return example;
}

function told(rule: 'indicator/quarters' | 'indicator/cumulative', example: Example): string[] {
  return findingsOf(rule, example)
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ outcome, key }) => `${outcome} ${key}`);
}

describe('quarters that are counted up', () => {
  const NAMES = ['年度指标值', '一季度', '二季度', '三季度', '四季度'];
  const USUAL = ['100人|20人|45人|75人|100人', '25场|5场|11场|18场|25场'];
  const toldOf = (row: string) => told('indicator/quarters', rowsOf(NAMES, [...USUAL, row]));
  test.each([
    '45场|10场|20场|15场|45场',
    '100场|25场|175场|75场|100场',
    '≥3200人|1800人|1700人|2500人|3200人',
  ])('falling %s', (row) => expect(toldOf(row)).toEqual(['fail falls']));
  test.each([
    '45场|10场|20场|20场|45场',
    '60家|60家|60家|60家|60家',
    // One by one, or none but in the last.
    '45场|10场|20场|5场|10场',
    '12期|0期|0期|0期|12期',
    // The less the better.
    '≤10起|10起|8起|9起|10起',
    '≥90%|90%|92%|85%|90%',
  ])('right %s', (row) => expect(toldOf(row)).toEqual([]));
  test('of which no row shows that they are counted up', () => {
    const rows = ['≥300人|320人|310人|305人|300人', '60家|60家|60家|60家|60家'];
    expect(told('indicator/quarters', rowsOf(NAMES, rows))).toEqual([]);
  });
});

describe('what is counted for longer', () => {
  const NAMES = ['三级指标', '年度指标值', '上半年完成值', '实际完成值'];
  const USUAL = ['培训人次|600人次|300人次|636人次', '培训期数|12期|5期|12期'];
  const toldOf = (row: string) => told('indicator/cumulative', rowsOf(NAMES, [...USUAL, row]));
  test.each(['印发手册|5000册|6000册|4600册', '新建站点|≥12个|12个|11个'])('less: %s', (row) =>
    expect(toldOf(row)).toEqual(['fail part-year']),
  );
  test.each([
    '印发手册|5000册|4600册|4600册',
    '印发手册|5000册|—|4600册',
    '群众知晓率|≥85%|90%|88%',
    '在岗护林员|320人|322人|318人',
    '信访件数|≤30件|18件|16件',
    '单位成本|≤300元/人|280元/人|260元/人',
  ])('right: %s', (row) => expect(toldOf(row)).toEqual([]));
  test('where most are so, the columns are of something else', () => {
    const rows = ['培训人次|600人次|700人次|636人次', '培训期数|12期|15期|12期'];
    expect(told('indicator/cumulative', rowsOf(NAMES, rows))).toEqual([]);
  });
});

describe('the target of a whole period', () => {
  const NAMES = ['实施期指标值', '年度指标值', '实际完成值', '累计完成值'];
  test.each([
    ['12套|5套|4套|80套', ['note beyond-period']],
    ['12套|15套|15套|15套', ['note more-than-period']],
    ['12套|5套|5套|9套', []],
    ['12套|5套|5套|14套', []],
    ['≥99.5%|≥99%|99.3%|99.3%', []],
    ['≤3起|≤3起|2起|8起', []],
  ])('%s', (row, expected) => {
    expect(told('indicator/cumulative', rowsOf(NAMES, [row]))).toEqual(expected);
  });
});
