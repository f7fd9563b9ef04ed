import { align, decimal } from '../../amount';
import type { LooseFact, Report, ValueFact } from '../../narrative';
import { gradeOf } from '../../scoring';
import { figure } from '../figure';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';
import { candidatesFor, nameOf, printed, type Candidate } from './measures';
import { agreesWith, fieldsNamed } from './named-rows';
import { isOfYear, passage } from './passage';
import { differenceOf, holds, shownIn } from './stated';
import { LIST } from '../field-names';

type Key = 'agree' | 'differs' | 'rounding' | 'grade';

/** 报告正文中的数字、自评得分和等级与表内一致 */
export default rule({
  id: 'report/figures',
  outcome: 'fail',
  basis: ['form:report'],
  messages: ['agree', 'differs', 'rounding', 'grade'],
  examples: {
    right: [
      {
        报告: '2023年基本支出408.34万元，项目支出607.8万元。',
        基本支出: '408.34',
        项目支出: '607.83',
      },
      { 报告: '自评得分96分，自评等级为优。', 总分: '96', '总分 分值': '100' },
    ],
    wrong: [
      { 报告: '2023年度基本支出480.34万元。', 基本支出: '408.34' },
      { 报告: '我单位绩效自评总分98分。', 总分: '96' },
      {
        报告: '河道治理项目250万元。',
        '专项 河道治理 本年决算': '270',
        '专项 河道治理 本年预算': '280',
      },
      {
        报告: '工程验收合格率98%。',
        三级指标: '工程验收合格率',
        年度指标值: '100%',
        实际完成值: '100%',
      },
      { 报告: '自评等级为“优”。', 总分: '86', '总分 分值': '100' },
    ],
  },
  check(subject) {
    const { report } = subject;
    if (!report) return NOT_APPLICABLE;
    const judged = report.facts.flatMap((fact) =>
      fact.kind === 'value'
        ? (judge(fact, subject) ?? [])
        : fact.kind === 'uncompared' && isOfYear(fact.year, report)
          ? (judgeByName(fact, subject) ?? [])
          : [],
    );
    const grades = gradeVerdicts(report, subject);
    if (judged.length === 0 && grades.length === 0) return NOT_APPLICABLE;
    const agreed = judged.flatMap(({ agreed: words }) => words ?? []);
    const wrong = oneForEachFigure(judged.flatMap(({ verdict }) => verdict ?? []));
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
  },
});

interface Judgement {
  readonly agreed?: string;
  readonly verdict?: Verdict<Key>;
}

/** `undefined` where the fact is not compared: no form has it, or its words leave open what it is of. */
function judge(fact: ValueFact, subject: Subject): Judgement | undefined {
  // Satisfaction is judged as a claim, people and words together.
  if (fact.measure === 'satisfaction' || isFullMark(fact)) return undefined;
  const candidates = candidatesFor(fact, subject);
  const [likely] = candidates;
  if (!likely) return undefined;
  const results = candidates.map(({ exact }) => holds(fact.quantity, exact));
  if (results.includes('same')) {
    return { agreed: `${nameOf(fact.measure, fact.word)} ${fact.mention.text}` };
  }
  // It may as well speak of the unit as a whole, or of something no form has.
  if (results.includes('open') || fact.binding === 'carried' || likely.soft) return undefined;
  const verdict = differs(fact, likely);
  if (!isCoarser(likely, fact)) return { verdict };
  const asks = { fields: [], about: [likely.label, fact.word] };
  return { verdict: { ...verdict, outcome: 'explain', key: 'rounding', asks } };
}

/** A figure that its words tie to a fund or an indicator by the name that this has in the form. */
function judgeByName(fact: LooseFact, subject: Subject): Judgement | undefined {
  const fields = fieldsNamed(fact, subject);
  const [likely] = fields;
  const results = fields.map(({ field }) => agreesWith(fact.quantity, field));
  if (!likely || results.includes('open')) return undefined;
  if (results.includes('same')) return { agreed: `${likely.label} ${fact.mention.text}` };
  const { reading } = likely.field;
  const both = reading.kind === 'quantity' ? align(fact.quantity, reading) : undefined;
  return both && { verdict: differs(fact, { ...likely, exact: both[1] }) };
}

/** 总分100分 says out of how much, not how much. */
function isFullMark({ measure, word, quantity }: ValueFact): boolean {
  return measure === 'selfScore' && /总分$/.test(word) && quantity.value.equals(100);
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
    data: { what: candidate.label, quote: fact.quote, unit },
    actual,
    expected,
    difference: differenceOf(quantity, candidate.exact),
    path: `report.${candidate.path}`,
    values: [actual, expected],
  };
}

/** A figure that the report repeats is one finding with all its passages. */
function oneForEachFigure(verdicts: readonly Verdict<Key>[]): readonly Verdict<Key>[] {
  const merged = new Map<string, Verdict<Key>>();
  for (const verdict of verdicts) {
    const key = `${verdict.path}|${verdict.values.join('|')}`;
    const known = merged.get(key);
    const again = verdict.cells.slice(0, 1);
    merged.set(key, known ? { ...known, cells: [...known.cells, ...again] } : verdict);
  }
  return [...merged.values()];
}

/** The grade in the text against the form's own, or against the one its total gives. */
function gradeVerdicts(report: Report, subject: Subject): readonly Verdict<Key>[] {
  const { evaluation, rubric } = subject;
  const typed = evaluation?.grade?.text.trim() ?? '';
  const total = figure(evaluation?.total?.score);
  const weight = figure(evaluation?.total?.weight)?.stored ?? decimal('100');
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
