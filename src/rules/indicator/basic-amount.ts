import { decimal, gather, matchesPrinted } from '../../amount';
import type { AccountInHead, BasicData, Field, SelfEvaluation } from '../../forms';
import { figure, inScale, WAN, withScale, type Figure } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { partCost } from '../cross/part-cost';
import { restingOn } from '../doubts';
import { named } from '../field-names';
import { signed } from '../figure';
import { cellsOf, rowPath, rowsOf, rowValues, type Row } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { term, type Named } from '../terms';
import { accountOf, plainName } from './accounts';

/** 指标“三公经费支出”“公用经费支出”“政府采购金额”等以金额填写的，完成值 = 基础数据表的本年决算数 */
export default rule({
  id: 'indicator/basic-amount',
  outcome: 'fail',
  basis: ['form:basic-data'],
  messages: ['right', 'wrong', 'same', 'head', 'loose'],
  examples: {
    right: [
      {
        '三公经费 本年决算': '42.36',
        三级指标: '三公经费支出',
        年度指标值: '≤45万元',
        实际完成值: '42.36万元',
      },
    ],
    wrong: [
      {
        '三公经费 本年决算': '42.36',
        三级指标: '“三公”经费支出总额',
        年度指标值: '≤45万元',
        实际完成值: '43.26万元',
      },
      {
        '三公经费 本年决算': '8.92',
        三级指标: '“三公”经费控制额',
        年度指标值: '≤12.5万元',
        实际完成值: '9.28万元',
      },
    ],
  },
  check(subject) {
    const { basic, evaluation } = subject;
    // What a project spent of these is not what the department did.
    if (!basic || evaluation?.projectName) return NOT_APPLICABLE;
    const found = gather(rowsOf(subject), (row) =>
      isOfFunds(row, evaluation) ? [] : [judged(row, basic) ?? [], loose(row, basic) ?? []].flat(),
    );
    for (const account of evaluation?.accountsInHead ?? []) found.push(...inHead(account, basic));
    return found.length > 0 ? found : NOT_APPLICABLE;
  },
});

/** What the funds state of 项目支出 themselves the row is compared with there. */
function isOfFunds({ indicator }: Row, evaluation: SelfEvaluation | undefined): boolean {
  return partCost(indicator, evaluation?.funds)?.executed !== undefined;
}

/** 本年决算数 of 三公经费 in the head of the self-evaluation. */
function inHead({ row, column, field }: AccountInHead, basic: BasicData): readonly Verdict<Key>[] {
  const account = { label: cellLabel(named(row), column), field: basic.rows[row]?.[column] };
  const [own, stated] = [figure(field), figure(account.field)];
  if (!own || !stated) return [];
  const [inOwn, exact] = [inWan(own), inWan(stated)];
  const expected = inScale(exact, inOwn.scale);
  const isSame =
    matchesPrinted(expected, own.stored, own.places) ||
    matchesPrinted(inScale(inOwn, exact.scale), stated.stored, stated.places);
  const difference = signed(own.stored.minus(expected));
  const data = { account: account.label, actual: field.text, expected: expected.toFixed() };
  return [
    {
      outcome: isSame ? 'pass' : 'fail',
      key: isSame ? 'same' : 'head',
      cells: [field.cell, stated.field.cell],
      terms: [term({ label: account.label, field }, '+'), term(account, '=')],
      path: `evaluation.accountsInHead.${row}.${column}`,
      values: [field.text, stated.field.text],
      ...(!isSame && { actual: own.stored.toFixed(), expected: expected.toFixed(), difference }),
      data: { ...data, difference },
      fallsWith: restingOn(stated.field),
    },
  ];
}

/** An amount without a unit is in 万元. */
function inWan(amount: Figure): Figure {
  return amount.scale ? amount : withScale(amount, WAN);
}

type Key = 'right' | 'wrong' | 'same' | 'head' | 'loose';

function judged(row: Row, basic: BasicData): Verdict<Key> | undefined {
  const { indicator } = row;
  const { actual } = indicator;
  const account = spentOf(indicator.name, basic);
  const [own, stated] = [amountOf(actual), figure(account?.field)];
  if (!account || !own?.scale || !stated) return undefined;
  const whole = inWan(stated);
  const exact = inScale(whole, own.scale);
  const said = {
    cells: cellsOf(row, actual, whole.field),
    terms: [term({ label: indicator.name, field: actual }, '+'), term(account, '=')],
    path: rowPath(row, 'actual'),
    values: [...rowValues(row), whole.field.text],
  };
  const data = { indicator: indicator.name, actual: own.field.text, account: account.label };
  // Of the two the one printed with fewer decimals may be rounded.
  const isSame =
    matchesPrinted(exact, own.stored, own.places) ||
    matchesPrinted(inScale(own, whole.scale), whole.stored, whole.places);
  const told = { ...data, expected: exact.toFixed() };
  if (isSame) return { outcome: 'pass', key: 'right', ...said, data: told };
  const difference = signed(own.stored.minus(exact));
  return {
    outcome: 'fail',
    key: 'wrong',
    ...said,
    expected: exact.toFixed(),
    actual: own.stored.toFixed(),
    difference,
    data: { ...told, difference },
    fallsWith: restingOn(whole.field),
  };
}

/** A limit above the budget and what was spent in either year holds nothing back. */
function loose(row: Row, basic: BasicData): Verdict<Key> | undefined {
  const { target, name } = row.indicator;
  const account = accountOf(plainName(name), 'spent');
  const { lastYear, budget, finalAccounts } = (account && basic.rows[account]) ?? {};
  const limit = amountOf(target, LIMITS);
  const planned = figure(budget);
  if (!account || !limit?.scale || !planned?.stored.greaterThan(0)) return undefined;
  const { scale } = limit;
  const amounts = [lastYear, budget, finalAccounts].map((field) => figure(field));
  const isAbove = amounts.every(
    (one) => one && limit.stored.greaterThan(inScale(inWan(one), scale).times(MARGIN)),
  );
  if (!isAbove) return undefined;
  return {
    outcome: 'note',
    key: 'loose',
    cells: cellsOf(row, target, planned.field),
    path: rowPath(row, 'target'),
    values: [...rowValues(row), planned.field.text],
    data: {
      indicator: name,
      target: limit.field.text,
      account: cellLabel(named(account), 'budget'),
      budget: inScale(inWan(planned), scale).toFixed(),
    },
    fallsWith: restingOn(planned.field),
  };
}

/** A budget may have been rounded up. */
const MARGIN = decimal('1.05');
const LIMITS: readonly (string | undefined)[] = ['<=', '<'];

/** A value that is one amount of money in a unit of its own, and nothing besides. */
function amountOf(
  field: Field | undefined,
  bounds: readonly (string | undefined)[] = [undefined],
): Figure | undefined {
  if (field?.reading.kind !== 'quantity') return undefined;
  const { unit, comparator, also, change, tail } = field.reading;
  const isPlain = bounds.includes(comparator) && !also && !change && !tail && !unit?.per;
  return isPlain && unit?.dimension === 'money' ? figure(field) : undefined;
}

function spentOf(indicator: string, basic: BasicData): Named | undefined {
  const row = accountOf(plainName(indicator), 'spent');
  const field = row && basic.rows[row]?.finalAccounts;
  return field && { label: cellLabel(named(row), 'finalAccounts'), field };
}
