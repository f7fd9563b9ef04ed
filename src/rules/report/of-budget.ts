/** How much of its budget was spent of what a sentence has just told: 公用经费支出79万元，完成预算的96%; 全年支出79万元，占预算的96%. */
import { isBasicRow } from '../../forms';
import type { LooseFact, ValueFact } from '../../narrative';
import type { Subject } from '../rule';
import type { Candidate } from './candidate';
import { rateOf } from './of-part';
import { rateOfBudget, rateOfRow } from './row-rates';
import { isStated } from './shares';

const OF_BUDGET =
  /^(?:完成|达到?|为|是|占)了?(?:年初|全年|调整后?的?|当年|年度|本年|部门)*预算(?:数|安排|额)?的(?:比例为)?$/;

/** What the forms make of it; empty where the text has the budget as well, or tells of something that no form has. */
export function sharesOfBudget(
  fact: LooseFact,
  before: string,
  subject: Subject,
): readonly Candidate[] {
  if (fact.quantity.unit?.dimension !== 'ratio' || !before.endsWith('的')) return [];
  const clause = /[^，,；;。（(]*$/.exec(before)?.[0] ?? '';
  if (!OF_BUDGET.test(clause.trim()) || isStated(fact, subject)) return [];
  const told = toldBefore(fact, subject);
  if (!told || /udget$/.test(told.column ?? '') || told.binding === 'elsewhere') return [];
  const { basic, evaluation } = subject;
  const { funds } = evaluation ?? {};
  const { measure } = told;
  if (measure === 'total') return rateOfBudget(subject);
  // 基本支出430万元，占预算的38%: of its own budget, or of all of it.
  if (/^\s*占/.test(clause)) return [];
  if (measure === 'basicExpenditure')
    return funds?.basicExpenditure ? rateOf(funds.basicExpenditure) : [];
  const row = isBasicRow(measure) ? basic?.rows[measure] : undefined;
  const inFunds =
    measure === 'project' && funds?.projectExpenditure ? rateOf(funds.projectExpenditure) : [];
  return [...(row ? rateOfRow(row) : []), ...inFunds];
}

/** The last money that stands before in the sentence, where its words tie it to a field. */
function toldBefore({ sentence, mention }: LooseFact, { report }: Subject): ValueFact | undefined {
  const last = (report?.facts ?? [])
    .filter(
      (other) =>
        other.sentence === sentence &&
        other.mention.start < mention.start &&
        other.quantity.unit?.dimension === 'money',
    )
    .at(-1);
  return last?.kind === 'value' ? last : undefined;
}
