import { gather, HUNDRED } from '../../../amount';
import type { LooseFact, Report, ValueFact } from '../../../narrative';
import { figure, gradeOf } from '../../../scoring';
import { NOT_APPLICABLE, type Subject, type Verdict, type CheckResult } from '../../rule';
import { printed, type Candidate, type Judged } from '../candidate';
import { judgedFigures } from '../judged';
import { passage } from '../passage';
import { differenceOf, holds, shownIn } from '../stated';
import { LIST, named } from '../../field-names';

type Key = 'agree' | 'differs' | 'sign' | 'rounding' | 'grade';

/** Figures, self score and grade of the report against the forms. */
export function checkFigures(subject: Subject): CheckResult<Key> {
  const { report } = subject;
  if (!report) return NOT_APPLICABLE;
  const judged = judgedFigures(subject);
  const grades = gradeVerdicts(report, subject);
  if (judged.length === 0 && grades.length === 0) return NOT_APPLICABLE;
  const agreed = gather(judged, ({ label, fact, not }) =>
    not ? [] : `${label} ${fact.mention.text}`,
  );
  const wrong = oneForEachFigure(gather(judged, (one) => wrongVerdict(one) ?? []));
  if (wrong.length > 0 || grades.length > 0) return [...wrong, ...grades];
  return [
    {
      outcome: 'pass',
      key: 'agree',
      cells: [],
      data: { count: String(agreed.length), figures: [...new Set(agreed)].join(LIST) },
      path: 'report.figures',
      values: [],
    },
  ];
}

function wrongVerdict({ fact, not, isSure, asks: isAsked }: Judged): Verdict<Key> | undefined {
  if (!not) return undefined;
  const verdict = differs(fact, not);
  const sign = otherSign(fact, not);
  if (sign) return { ...verdict, key: 'sign', data: { ...verdict.data, ...sign } };
  if (isAsked) return asked(verdict, not);
  if (fact.kind !== 'value' || !isSure || !isCoarser(not, fact)) return verdict;
  const asks = { texts: [], about: [not.label, fact.word] };
  return { ...verdict, outcome: 'explain', key: 'rounding', asks };
}

/** 2.4% beside 2.4‰: the same digits, of another share. */
function otherSign(
  { quantity: { unit, value } }: ValueFact | LooseFact,
  { field: { reading } }: Candidate,
): Readonly<Record<'own' | 'other', string>> | undefined {
  if (reading.kind !== 'quantity' || !reading.value.equals(value)) return undefined;
  const [own, other] = [unit, reading.unit];
  const areShares = own?.dimension === 'ratio' && other?.dimension === 'ratio';
  return areShares && !own.scale.equals(other.scale)
    ? { own: own.name, other: other.name }
    : undefined;
}

/** One of the two is a slip, or the text is of something else and says so. */
function asked(verdict: Verdict<Key>, { label }: Candidate): Verdict<Key> {
  const terms = verdict.terms?.map((term) =>
    term.sign === '=' ? { ...term, sign: '≠' as const } : term,
  );
  return {
    ...verdict,
    ...(terms && { terms }),
    outcome: 'explain',
    asks: { texts: [], about: [label] },
  };
}

/** The form's figure is the report's, rounded: it is printed with fewer places. */
function isCoarser({ field, exact }: Candidate, { quantity }: ValueFact): boolean {
  const found = figure(field);
  if (!found || found.places >= quantity.places || !quantity.unit) return false;
  const unit = { ...quantity, value: found.shown, places: found.places, comparator: undefined };
  return (
    holds(unit, quantity.value.times(quantity.unit.scale)) === 'same' &&
    exact.equals(found.shown.times(found.scale ?? quantity.unit.scale))
  );
}

function differs(fact: ValueFact | LooseFact, candidate: Candidate): Verdict<Key> {
  const { quantity } = fact;
  const expected = shownIn(quantity, candidate.exact).toFixed();
  const actual = quantity.value.toFixed();
  const unit = quantity.unit?.name ?? '';
  return {
    outcome: 'fail',
    key: 'differs',
    cells: [passage(fact.mention, fact.quote), candidate.field.cell],
    terms: [
      {
        label: 'word' in fact ? fact.word : candidate.label,
        cell: passage(fact.mention, fact.quote),
        value: fact.mention.text,
      },
      { label: candidate.label, cell: candidate.field.cell, value: printed(candidate), sign: '=' },
    ],
    data: {
      what: candidate.label,
      quote: fact.quote,
      unit,
      apart: unit === '%' ? named('percentagePoints') : unit,
    },
    actual,
    expected,
    difference: differenceOf(quantity, candidate.exact),
    path: `report.${candidate.path}`,
    values: [actual, expected],
  };
}

/** A figure that the report repeats is one finding with all its passages. */
function oneForEachFigure(verdicts: readonly Verdict<Key>[]): readonly Verdict<Key>[] {
  const groups = new Map<string, Verdict<Key>[]>();
  for (const verdict of verdicts) {
    const key = `${verdict.path}|${verdict.values.join('|')}`;
    const group = groups.get(key);
    if (group) group.push(verdict);
    else groups.set(key, [verdict]);
  }
  return gather([...groups.values()], ([first, ...others]) => {
    if (!first) return [];
    return {
      ...first,
      cells: [...first.cells, ...gather(others, ({ cells: [cell] }) => cell ?? [])],
    };
  });
}

/** The grade in the text against the form's own, or against the one its total gives. */
function gradeVerdicts(report: Report, subject: Subject): readonly Verdict<Key>[] {
  const { evaluation, rubric } = subject;
  const typed = evaluation?.grade?.text.trim() ?? '';
  const total = figure(evaluation?.total?.score);
  const weight = figure(evaluation?.total?.weight)?.stored ?? HUNDRED;
  const worked = total && gradeOf(total.stored, weight, rubric);
  const expected = /^[优良中差]/.exec(typed)?.[0] ?? worked;
  const field = typed === '' ? total?.field : evaluation?.grade;
  if (expected === undefined || !field) return [];
  const wrong = report.grades.find(({ grade }) => grade !== expected);
  if (!wrong) return [];
  const place = passage(wrong.mention, wrong.quote);
  return [
    {
      outcome: 'fail',
      key: 'grade',
      cells: [place, field.cell],
      data: { quote: wrong.quote },
      actual: wrong.grade,
      expected,
      path: 'report.grade',
      values: [wrong.grade, expected],
    },
  ];
}
