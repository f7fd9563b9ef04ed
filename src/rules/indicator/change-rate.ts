import { gather, ONE } from '../../amount';
import type { BasicData, BasicRowName } from '../../forms';
import { figure, isPrintedRate, readRate } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { percentagePoints, percentDifference, percentText, quotient } from '../compare/rate';
import { restingOn } from '../doubts';
import { named } from '../field-names';
import { cellsOf, rowPath, rowsOf, rowValues, type Row } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { suggestFigure } from '../suggest';
import { term } from '../terms';
import { plainName } from './accounts';

/** Rows of the basic data by what an indicator of their change is called. */
const CHANGES: readonly { readonly row: BasicRowName; readonly name: RegExp }[] = [
  { row: 'threePublic', name: /^三公经费(?:支出)?(?:变动|增减|增长)(?:率|幅度|比例)$/ },
  { row: 'operating', name: /^(?:日常)?公用经费(?:支出)?(?:变动|增减|增长)(?:率|幅度|比例)$/ },
  { row: 'reception', name: /^公务接待费?(?:支出)?(?:变动|增减|增长)(?:率|幅度|比例)$/ },
];

/** 指标“三公经费变动率”等的完成值 =（本年决算数 − 上年决算数）÷ 上年决算数 */
export default rule({
  id: 'indicator/change-rate',
  outcome: 'fail',
  basis: ['mof-2013-53', 'form:basic-data'],
  messages: ['right', 'wrong'],
  examples: {
    right: [
      {
        '三公经费 上年决算': '20',
        '三公经费 本年决算': '19',
        三级指标: '三公经费变动率',
        年度指标值: '≤0',
        实际完成值: '-5%',
      },
    ],
    wrong: [
      {
        '三公经费 上年决算': '20',
        '三公经费 本年决算': '19',
        三级指标: '三公经费变动率',
        年度指标值: '≤0',
        实际完成值: '-9%',
      },
    ],
  },
  check(subject) {
    const { basic, evaluation } = subject;
    if (!basic || evaluation?.projectName) return NOT_APPLICABLE;
    const found = gather(rowsOf(subject), (row) => judged(row, basic) ?? []);
    return found.length > 0 ? found : NOT_APPLICABLE;
  },
});

function judged(row: Row, basic: BasicData): Verdict<'right' | 'wrong'> | undefined {
  const { indicator } = row;
  const name = plainName(indicator.name);
  const account = CHANGES.find((one) => one.name.test(name))?.row;
  const line = account && basic.rows[account];
  const [now, before] = [figure(line?.finalAccounts), figure(line?.lastYear)];
  const share = now && before && quotient(now, before);
  const readings = readRate(indicator.actual);
  const [first] = readings;
  if (!account || !share || !first || !isPlain(row)) return undefined;
  const exact = share.minus(ONE);
  const said = {
    cells: cellsOf(row, indicator.actual, now.field, before.field),
    terms: [
      term({ label: cellLabel(named(account), 'finalAccounts'), field: now.field }, '+'),
      term({ label: cellLabel(named(account), 'lastYear'), field: before.field }, '÷'),
      { label: '', value: '100%', sign: '-' as const },
      term({ label: indicator.name, field: indicator.actual }, '='),
    ],
    data: {
      indicator: indicator.name,
      account: named(account),
      expected: percentText(exact),
      actual: percentText(first.value),
      points: percentagePoints(first.value.minus(exact)),
    },
    path: rowPath(row, 'actual'),
    values: [...rowValues(row), percentText(exact)],
  };
  // 5.75% of what fell by as much is the same change, told without its sign.
  if ([exact, exact.negated()].some((rate) => isPrintedRate(rate, readings)))
    return { outcome: 'pass', key: 'right', ...said };
  return {
    outcome: 'fail',
    key: 'wrong',
    ...said,
    expected: percentText(exact),
    actual: percentText(first.value),
    difference: percentDifference(first.value.minus(exact)),
    suggestion: suggestFigure(indicator.actual, exact.toDecimalPlaces(4), true),
    fallsWith: restingOn(now.field, before.field),
  };
}

function isPlain({ indicator: { actual } }: Row): boolean {
  const reading = actual?.reading;
  return reading?.kind === 'quantity' && !reading.comparator && !reading.also && !reading.tail;
}
