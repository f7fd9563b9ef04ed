import { type Decimal, ZERO } from '../../../amount';
import type { MeasureName, Report, ValueFact } from '../../../narrative';
import { named } from '../../field-names';
import { NOT_APPLICABLE, type Subject, type CheckResult } from '../../rule';
import { candidatesFor } from '../measures';
import { isOfYear, passage } from '../passage';
import { baseOf, differenceOf, holds, isRounding, shownIn } from '../stated';

type Key = 'ties' | 'off' | 'rounding';

/** 人员经费 + 公用经费 = 基本支出 in the report. */
export function checkBasicSplit(subject: Subject): CheckResult<Key> {
  const split = subject.report && findSplit(subject.report);
  if (!split) return NOT_APPLICABLE;
  const { whole, parts } = split;
  const sum = parts.reduce((total, one) => total.plus(baseOf(one.quantity)), ZERO);
  const all = [...parts, whole];
  const base = {
    cells: [whole, ...parts].map((fact) => passage(fact.mention, fact.quote)),
    terms: all.map((fact) => ({
      label: fact.word,
      cell: passage(fact.mention, fact.quote),
      value: fact.mention.text,
      sign: fact === whole ? ('=' as const) : ('+' as const),
    })),
    path: 'report.basicExpenditure',
    values: all.map(({ mention }) => mention.text),
  };
  const miss: Decimal = baseOf(whole.quantity).minus(sum);
  const data = { total: named('basicExpenditure'), unit: whole.quantity.unit?.name ?? '' };
  if (miss.isZero()) return [{ outcome: 'pass', key: 'ties', ...base, data }];
  // A figure that is not the form's is reported as that, where it is all that is wrong.
  if (tiesWithForms(split, subject)) return [];
  const figures = {
    actual: whole.quantity.value.toFixed(),
    expected: shownIn(whole.quantity, sum).toFixed(),
    difference: differenceOf(whole.quantity, sum),
  };
  const rounding = isRounding(
    miss,
    all.map(({ quantity }) => quantity),
  );
  return [
    {
      outcome: rounding ? 'explain' : 'fail',
      key: rounding ? 'rounding' : 'off',
      ...base,
      ...figures,
      data,
      ...(rounding && { asks: { texts: [], about: ['基本支出', '人员经费', '公用经费'] } }),
    },
  ];
}

interface Split {
  readonly whole: ValueFact;
  readonly parts: readonly [ValueFact, ValueFact];
}

/** 基本支出 with the two parts that stand nearest to it: in its paragraph, else the only ones of the report. */
function findSplit(report: Report): Split | undefined {
  const of = (measure: MeasureName) =>
    report.facts.filter(
      (fact): fact is ValueFact =>
        fact.kind === 'value' &&
        fact.measure === measure &&
        fact.binding === 'direct' &&
        fact.quantity.comparator !== 'about' &&
        isOfYear(fact.year, report),
    );
  const [staff, operating] = [of('staffExpenditure'), of('operating')];
  for (const whole of of('basicExpenditure')) {
    // A list with more parts than these two is added up as a list.
    const listed = report.statements.find(
      ({ kind, result }) => kind === 'sum' && isSame(result.mention, whole.mention),
    );
    if (listed && listed.operands.length > 2) continue;
    const near = (all: readonly ValueFact[]) => {
      const facts = all.filter(({ column }) => stageOf(column) === stageOf(whole.column));
      return (
        facts.find((fact) => fact.mention.paragraph === whole.mention.paragraph) ?? only(facts)
      );
    };
    const [one, other] = [near(staff), near(operating)];
    if (one && other) return { whole, parts: [one, other] };
  }
  return undefined;
}

/** Whether the three tie once every one that the forms have is theirs. */
function tiesWithForms({ whole, parts }: Split, subject: Subject): boolean {
  const [exact, ...rest] = [whole, ...parts].map((fact) => {
    const known = candidatesFor(fact, subject);
    const agrees = known.some((one) => holds(fact.quantity, one.exact) !== 'differs');
    return agrees || !known[0] ? baseOf(fact.quantity) : known[0].exact;
  });
  return exact?.equals(rest.reduce((sum, one) => sum.plus(one), ZERO)) === true;
}

/** What is not said to be planned was spent. */
function stageOf(column: ValueFact['column']): ValueFact['column'] {
  return column ?? 'executed';
}

function only(facts: readonly ValueFact[]): ValueFact | undefined {
  const values = new Set(facts.map(({ quantity }) => baseOf(quantity).toFixed()));
  return values.size === 1 ? facts[0] : undefined;
}

function isSame(a: ValueFact['mention'], b: ValueFact['mention']): boolean {
  return a.paragraph === b.paragraph && a.start === b.start;
}
