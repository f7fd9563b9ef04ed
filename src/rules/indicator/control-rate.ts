import { gather, type Decimal } from '../../amount';
import type { BasicData, Field, SelfEvaluation } from '../../forms';
import { figure, isPrintedRate, readRate, type Figure } from '../../scoring';
import { either, restingOn } from '../doubts';
import { cellLabel } from '../basic/columns';
import { named } from '../field-names';
import {
  mendedRate,
  percentagePoints,
  percentDifference,
  percentText,
  quotient,
} from '../compare/rate';
import { cellsOf, rowPath, rowsOf, rowValues, type Row } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { suggestFigure } from '../suggest';
import { term, type Named } from '../terms';
import { accountOf, plainName } from './accounts';

/** 指标“三公经费控制率”“公用经费控制率”“在职人员控制率”等的完成值 = 基础数据表（或表头人数）的两个数之比 */
export default rule({
  id: 'indicator/control-rate',
  outcome: 'fail',
  basis: ['mof-2013-53', 'form:basic-data'],
  messages: ['right', 'wrong', 'whole', 'right-head', 'wrong-head', 'whole-head'],
  examples: {
    right: [
      {
        '三公经费 本年预算': '10',
        '三公经费 本年决算': '9',
        三级指标: '三公经费控制率',
        年度指标值: '≤100%',
        实际完成值: '90%',
      },
    ],
    wrong: [
      {
        '三公经费 本年预算': '10',
        '三公经费 本年决算': '9',
        三级指标: '三公经费控制率',
        年度指标值: '≤100%',
        实际完成值: '85%',
      },
      {
        编制数: '60',
        在职人数: '57',
        三级指标: '在职人员控制率',
        年度指标值: '≤100%',
        实际完成值: '98%',
      },
    ],
  },
  check(subject) {
    const { basic, evaluation } = subject;
    const staff = basic ? undefined : evaluation?.staff;
    if (!basic && !staff) return NOT_APPLICABLE;
    const rated = gather(
      rowsOf(subject),
      (row) =>
        ratedBy(row, (name) => (basic ? rateOf(name, basic) : rateInHead(name, staff))) ?? [],
    );
    return rated.length > 0 ? gather(rated, judge) : NOT_APPLICABLE;
  },
});

type Key = `${'right' | 'wrong' | 'whole'}${'' | '-head'}`;

/** An indicator that is a rate of two figures of the basic data, and what these come to. */
interface Rated {
  readonly row: Row;
  readonly of: RateOf;
  readonly exact: Decimal;
  readonly above: Figure;
  readonly below: Figure;
}

function ratedBy(row: Row, rateOfName: (name: string) => RateOf | undefined): Rated | undefined {
  const of = rateOfName(row.indicator.name);
  const [above, below] = [figure(of?.numerator.field), figure(of?.denominator.field)];
  const exact = above && below && quotient(above, below);
  return of && exact ? { row, of, exact, above, below } : undefined;
}

function judge(rated: Rated): readonly Verdict<Key>[] {
  const { row, exact, above, below } = rated;
  const at = rated.of.inHead ? '-head' : '';
  const { actual } = row.indicator;
  const readings = readRate(actual);
  const [first] = readings;
  if (!first || (actual?.reading.kind === 'quantity' && actual.reading.comparator)) return [];
  const said = sayOf(rated, first.value);
  if (isPrintedRate(exact, readings)) return [{ outcome: 'pass', key: `right${at}`, ...said }];
  const figures = {
    expected: percentText(exact),
    actual: percentText(first.value),
    difference: percentDifference(first.value.minus(exact)),
    suggestion: suggestFigure(actual, exact.toDecimalPlaces(4), true),
    fallsWith: either(restingOn(above.field, below.field), mendedRate(readings, above, below)),
  };
  // 100% is also typed for: kept within the limit.
  return isKeptWithin(row, first.value, exact)
    ? [{ outcome: 'note', key: `whole${at}`, ...said, ...figures }]
    : [{ outcome: 'fail', key: `wrong${at}`, ...said, ...figures }];
}

/** The equation with its places. */
function sayOf({ row, of: { numerator, denominator }, exact }: Rated, stated: Decimal) {
  const { indicator } = row;
  const { actual } = indicator;
  return {
    cells: cellsOf(row, actual, numerator.field, denominator.field),
    terms: [
      term(numerator, '+'),
      term(denominator, '÷'),
      term({ label: indicator.name, field: actual }, '='),
    ],
    data: {
      indicator: indicator.name,
      numerator: numerator.label,
      denominator: denominator.label,
      expected: percentText(exact),
      actual: percentText(stated),
      points: percentagePoints(stated.minus(exact)),
    },
    path: rowPath(row, 'actual'),
    values: [...rowValues(row), percentText(exact)],
  };
}

interface RateOf {
  readonly numerator: Named;
  readonly denominator: Named;
  /** Both stand in the head of the self-evaluation. */
  readonly inHead?: true;
}

const STAFF = /^(?:在职人员|在编人员|人员编制|人员|财政供养人员)控制率$/;

/** 编制人数 and 实有人数 above the table, where no basic data has them. */
function rateInHead(text: string, staff: SelfEvaluation['staff']): RateOf | undefined {
  const { authorised, actual } = staff ?? {};
  if (!authorised || !actual || !STAFF.test(bareName(text))) return undefined;
  return { ...ofStaff({ authorised: authorised.field, actual: actual.field }), inHead: true };
}

function bareName(text: string): string {
  return plainName(text).replace(/[（(][^（()）]*[)）]/g, '');
}

/** Which figures of the basic data an indicator of this name is the rate of. */
function rateOf(text: string, basic: BasicData): RateOf | undefined {
  const name = bareName(text);
  if (!name.endsWith('率')) return undefined;
  if (STAFF.test(name)) return ofStaff(basic.staffing);
  const account = accountOf(name, 'rate');
  const row = account && basic.rows[account];
  return row && ofAccounts(named(account), row);
}

function ofStaff(staffing: Pick<BasicData['staffing'], 'actual' | 'authorised'>): RateOf {
  return {
    numerator: { label: named('staff'), field: staffing?.actual },
    denominator: { label: named('authorised'), field: staffing?.authorised },
  };
}

function ofAccounts(
  label: string,
  { finalAccounts, budget }: { readonly finalAccounts?: Field; readonly budget?: Field },
): RateOf {
  return {
    numerator: { label: cellLabel(label, 'finalAccounts'), field: finalAccounts },
    denominator: { label: cellLabel(label, 'budget'), field: budget },
  };
}

/** Of 政府采购执行率 all is what is to be reached, and no limit. */
function isKeptWithin({ indicator: { name } }: Row, typed: Decimal, exact: Decimal): boolean {
  return typed.equals(1) && exact.lessThan(1) && !plainName(name).endsWith('执行率');
}
