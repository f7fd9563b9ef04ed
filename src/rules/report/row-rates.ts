/** Rates that a text names for a row of the basic data, or for the budget: 三公经费控制率, 公用经费变动率, 政府采购执行率, 预算调整率. */
import { ONE, type Decimal } from '../../amount';
import { isBasicRow, type BasicRow, type Field } from '../../forms';
import { termOf, type LooseFact, type ValueFact } from '../../narrative';
import { amountOf, WAN } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { percentText } from '../compare/rate';
import { named, type FieldName } from '../field-names';
import type { Subject } from '../rule';
import { yuanOf, type Candidate } from './candidate';
import { basicRowCalled } from './named-rows';

type Stated = Pick<LooseFact | ValueFact, 'quantity'>;

const RATE =
  /^(?:其中|[（(]?\d{1,2}[)）、.．]|[一二三四五六七八九十]是|全年|本年度?|当年|20\d{2}年度?|年度|部门|单位|本[局院校委]|我[局院校委]|我单位|本单位|整体支出|[，,、：:；;\s])*(.*?)(控制率|执行率|支出率|变动率|增长率|调整率|完成率)(?:为|是|达到?|控制在|仅|[：:\s])*$/;

/** 下属中心公用经费控制率92.3%，三公经费控制率80%: of those below, to the end of the sentence. */
const OF_OTHERS = /下属|下设|二级|直属|所属|平均/;

/** What a rate that its own words name is worked out from; empty where the forms do not have that. */
export function workedRates(fact: Stated, before: string, subject: Subject): readonly Candidate[] {
  if (fact.quantity.unit?.dimension !== 'ratio' || !before.includes('率')) return [];
  const clause = /[^，,；;。（(]*$/.exec(before)?.[0] ?? '';
  const [, name = '', rate = ''] = RATE.exec(clause.replace(/^.*、(?=.*率)/, '')) ?? [];
  if (rate === '') return [];
  if (name === '预算' || name === '部门预算') return ofBudget(rate, subject);
  if (OF_OTHERS.test(before)) return [];
  const row = rowCalled(name.replace(/(?:总体|整体|预算|决算)+$/, ''), subject);
  if (!row) return [];
  if (rate === '变动率' || rate === '增长率') return changeOf(row, 'lastYear', fact);
  return rate === '调整率' ? [] : rateOfRow(row);
}

/** 决算 ÷ 预算 of a row. */
export function rateOfRow(row: BasicRow): readonly Candidate[] {
  return candidate(row, 'controlRate', row.finalAccounts, row.budget, (spent, budget) =>
    spent.dividedBy(budget),
  );
}

/** A fall is written with its sign; without one it may be told by other words. */
function changeOf(row: BasicRow, column: 'lastYear', { quantity }: Stated): readonly Candidate[] {
  const found = candidate(row, 'change', row.finalAccounts, row[column], (now, before) =>
    now.dividedBy(before).minus(ONE),
  );
  return found.map((one) =>
    one.exact.isNegative() && !quantity.value.isNegative() ? { ...one, soft: true } : one,
  );
}

function candidate(
  row: BasicRow,
  column: FieldName,
  first: Field | undefined,
  second: Field | undefined,
  worked: (first: Decimal, second: Decimal) => Decimal,
): readonly Candidate[] {
  const [one, other] = [yuanOf(first, WAN), yuanOf(second, WAN)];
  if (!first || !one || !other?.greaterThan(0)) return [];
  const exact = worked(one, other);
  const path = `basic.named.${row.name}.${column}`;
  return [
    { label: cellLabel(row.name, column), path, field: first, exact, worked: percentText(exact) },
  ];
}

/** What was spent of all the money, of either of its budgets. */
export function rateOfBudget(subject: Subject): readonly Candidate[] {
  return ofBudget('完成率', subject);
}

function rowCalled(name: string, subject: Subject): BasicRow | undefined {
  const measure = (termOf(name) ?? termOf(name.replace(/支出$/, '')))?.measure;
  if (measure) return isBasicRow(measure) ? subject.basic?.rows[measure] : undefined;
  return basicRowCalled(name, subject);
}

/** 预算调整率, 预算完成率: a form does not say of which budget. */
function ofBudget(rate: string, { evaluation }: Subject): readonly Candidate[] {
  const amount = (column: 'initialBudget' | 'annualBudget' | 'executed') =>
    amountOf(evaluation?.funds, column);
  const [initial, annual, executed] = [
    amount('initialBudget'),
    amount('annualBudget'),
    amount('executed'),
  ];
  const make = (
    name: FieldName,
    part: typeof initial,
    whole: typeof initial,
    exact: (part: Decimal, whole: Decimal) => Decimal,
  ): readonly Candidate[] => {
    if (!part || !whole?.yuan.greaterThan(0)) return [];
    const value = exact(part.yuan, whole.yuan);
    const worked = percentText(value);
    return [{ label: named(name), path: `funds.${name}`, field: part.field, exact: value, worked }];
  };
  if (rate === '调整率') {
    return make('adjustment', annual, initial, (now, first) =>
      now.minus(first).abs().dividedBy(first),
    );
  }
  if (rate !== '完成率') return [];
  return [annual, initial].flatMap((whole) =>
    make('executionRate', executed, whole, (spent, budget) => spent.dividedBy(budget)),
  );
}
