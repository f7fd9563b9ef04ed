import { gather, type Decimal, ZERO } from '../../amount';
import type { Field, SelfEvaluation, StaffFigures, Staffing } from '../../forms';
import { figure } from '../../scoring';
import { missOf, tiesOut } from '../compare/sum';
import { doubting, missingBy, suspects } from '../doubts';
import { RATE_KEYS, rateIs } from '../compare/rate';
import { NOT_APPLICABLE, rule, told, type Verdict } from '../rule';
import { named } from '../field-names';
import { term, type Named } from '../terms';
import { called, pathOf } from './called';

/** 控制率 = 实际在职人数 ÷ 编制数, in each line; 合计 is what the lines come to. */
export default rule({
  id: 'staffing/control-rate',
  outcome: 'fail',
  basis: ['mof-2013-53', 'form:basic-data'],
  messages: [...RATE_KEYS, 'off', 'no-whole', 'more', 'less'],
  examples: {
    right: [{ 编制数: '29', 在职人数: '27', 控制率: '93.10%' }],
    wrong: [
      { 编制数: '29', 在职人数: '27', 控制率: '107.41%' },
      { 编制数: '29', 在职人数: '27.5', 控制率: '94.83%' },
    ],
  },
  check({ basic, evaluation }) {
    const inHead = rateInHead(evaluation?.staff);
    if (!basic) return inHead ? [inHead] : NOT_APPLICABLE;
    const { staffing } = basic;
    const verdicts = gather([staffing, ...(staffing.parts ?? [])], (line) => rateOf(line) ?? []);
    const { parts = [] } = staffing;
    const all = [
      ...verdicts,
      ...gather([staffing, ...(staffing.parts ?? [])], noWhole),
      ...gather(staffing.columns ?? [], ({ label, field }) =>
        noWholeOf(field, label.text.trim(), `basic.staffing.columns.${label.text}`),
      ),
      ...ofWhichOff(staffing),
      ...(inHead ? [inHead] : []),
      ...sumsOff(staffing, 'basic.staffing'),
      ...gather([...parts, staffing], (line) =>
        line.kinds ? sumsOff({ ...line, parts: line.kinds }, `${pathOf(line)}.kinds`) : [],
      ),
    ];
    return all.length > 0 ? all : NOT_APPLICABLE;
  },
});

/** 编制人数, 在职人数 and 控制率 in the head of the self-evaluation. */
function rateInHead(staff: SelfEvaluation['staff']) {
  const { authorised, actual, controlRate } = staff ?? {};
  if (!authorised || !actual || !controlRate) return undefined;
  return rateIs(
    { label: named('controlRate'), field: controlRate.field },
    { label: named('staff'), field: actual.field },
    { label: named('authorised'), field: authorised.field },
    'evaluation.staff.controlRate',
  );
}

const COUNTS = ['authorised', 'actual'] as const;

/** Half a person is nobody; of the average of a year there may be one. */
function noWhole(line: StaffFigures): readonly Verdict<'no-whole'>[] {
  return gather(COUNTS, (name) =>
    noWholeOf(
      line[name],
      called(line, name === 'actual' ? 'staff' : name),
      `${pathOf(line)}.${name}`,
    ),
  );
}

function noWholeOf(
  field: Field | undefined,
  staff: string,
  path: string,
): readonly Verdict<'no-whole'>[] {
  const count = figure(field);
  if (!count || count.stored.decimalPlaces() === 0 || /均/.test(count.field.text)) return [];
  return [
    {
      outcome: 'fail',
      key: 'no-whole',
      cells: [count.field.cell],
      actual: count.stored.toFixed(),
      data: { staff },
      path,
      values: [count.field.text],
      doubts: doubting(count.field),
    },
  ];
}

/** 其中：行政 and 其中：事业 are no more than all of them; where both are there, hardly anybody is left. */
function ofWhichOff({ columns = [], actual }: Staffing): readonly Verdict<'more' | 'less'>[] {
  const parts = columns.filter(({ isPart }) => isPart);
  const whole = figure(actual)?.stored;
  const figures = parts.map(({ field }) => figure(field)?.stored);
  if (!whole || figures.length === 0 || figures.includes(undefined)) return [];
  const sum = figures.reduce<Decimal>((total, one) => (one ? total.plus(one) : total), ZERO);
  const isAll = ['行政', '事业'].every((kind) =>
    parts.some(({ label }) => label.text.includes(kind)),
  );
  if (sum.equals(whole) || (sum.lessThan(whole) && !isAll)) return [];
  const isMore = sum.greaterThan(whole);
  const doubts = parts.map(({ field }) => field);
  return [
    {
      outcome: isMore ? 'fail' : 'note',
      key: isMore ? 'more' : 'less',
      cells: gather([actual, ...doubts], (field) => field?.cell ?? []),
      terms: [
        ...parts.map(({ label, field }) => term({ label: label.text.trim(), field }, '+')),
        term({ label: named('staff'), field: actual }, isMore ? '≤' : '='),
      ],
      expected: sum.toFixed(),
      actual: whole.toFixed(),
      data: { whole: whole.toFixed(), sum: sum.toFixed() },
      path: 'basic.staffing.ofWhich',
      values: [actual, ...doubts].map((field) => field?.text ?? ''),
      ...(isMore && { doubts: doubting(actual, ...doubts) }),
    },
  ];
}

function rateOf(line: StaffFigures) {
  // Nothing follows from a number that is none of people.
  if (!line.controlRate || noWhole(line).length > 0) return undefined;
  return rateIs(
    { label: called(line, 'controlRate'), field: line.controlRate },
    { label: called(line, 'staff'), field: line.actual },
    { label: called(line, 'authorised'), field: line.authorised },
    `${pathOf(line)}.controlRate`,
  );
}

/** Kinds that may be among the others already, or stand beside those that are counted. */
const ASIDE = /参公|参照|公务员法|工勤|编外|聘|退休|遗属|借调|其他/;

function sumsOff(staffing: Staffing, path: string): readonly Verdict<'off'>[] {
  const { parts = [], isOfWhich } = staffing;
  if (isOfWhich || parts.length === 0) return [];
  return gather(['authorised', 'actual'] as const, (name): Verdict<'off'>[] => {
    const word = name === 'actual' ? 'staff' : name;
    const total: Named = { label: called(staffing, word), field: staffing[name] };
    const tie = (lines: typeof parts) =>
      tiesOut(
        total,
        lines.map((line) => ({ label: called(line, word), field: line[name] })),
        { path: `${path}.${name}` },
      );
    const sum = tie(parts);
    const counted = parts.filter(({ label }) => !ASIDE.test(label.text));
    if (!sum || tie(counted)?.outcome === 'pass') return [];
    const verdict = told(sum);
    // Nobody rounds people.
    if (verdict.outcome !== 'fail' && verdict.key !== 'rounding') return [];
    const addends = parts.map((line) => line[name]);
    const doubts = suspects(total.field, addends, missOf(verdict));
    return [{ ...verdict, outcome: 'fail', key: 'off', doubts, fallsWith: missingBy(doubts) }];
  });
}
