import * as v from 'valibot';
import { says } from './problems';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A decimal as text; a JSON number is taken by its digits. */
const decimalText = v.union(
  [
    v.pipe(v.string(), v.regex(DECIMAL, says('decimal'))),
    v.pipe(v.number(), v.finite(), v.transform(String), v.regex(DECIMAL, says('decimal'))),
  ],
  says('decimal'),
);
const points = v.pipe(
  decimalText,
  v.check((text) => !text.startsWith('-'), says('negative')),
);
const share = v.pipe(
  points,
  v.check((text) => !isAbove(text, '1'), says('share')),
);

/** A rate or a change by ratio, 1 for 100%: 2 and more was meant in percent. */
function isRatio(text: string): boolean {
  return compareText(text, '2') < 0;
}

const ratioText = v.pipe(decimalText, v.check(isRatio, says('ratio')));
const ratio = v.pipe(points, v.check(isRatio, says('ratio')));

const standing = v.picklist(['read', 'default']);
const text = v.pipe(v.string(), v.nonEmpty(says('empty')));
const bilingual = v.strictObject({ 'zh-CN': text, en: text });

function sourced<Value extends v.GenericSchema>(value: Value) {
  return v.strictObject({ value, standing, basis: text });
}

const bands = v.pipe(
  v.array(
    v.strictObject({ grade: v.picklist(['achieved', 'partly', 'missed']), from: share, to: share }),
  ),
  v.check(
    (list) => new Set(list.map(({ grade }) => grade)).size === 3 && list.length === 3,
    says('bands'),
  ),
  v.check((list) => list.every(({ from, to }) => compareText(from, to) < 0), says('band-order')),
  v.check((list) => isWhole(list), says('band-gap')),
);

/** Whether bands leave no share of a weight out: each begins where the one below ends, from 0 to 1. */
function isWhole(list: readonly { readonly from: string; readonly to: string }[]): boolean {
  const sorted = [...list].sort((a, b) => compareText(a.from, b.from));
  const ends = ['0', ...sorted.map(({ to }) => to)];
  return (
    sorted.every(({ from }, at) => compareText(from, ends[at] ?? '') === 0) &&
    compareText(ends.at(-1) ?? '', '1') === 0
  );
}

const steps = v.pipe(
  v.array(v.strictObject({ from: ratio, share })),
  v.minLength(1, says('empty')),
  v.check((list) => isDescending(list.map(({ from }) => from)), says('step-order')),
);

const outOfHundred = v.pipe(
  points,
  v.check((text) => !isAbove(text, '100'), says('hundred')),
);

const grades = v.pipe(
  v.array(v.strictObject({ name: text, from: outOfHundred })),
  v.minLength(1, says('empty')),
  v.check((list) => isDescending(list.map(({ from }) => from)), says('grade-order')),
  v.check((list) => Number(list.at(-1)?.from) === 0, says('last-grade')),
);

const criterion = v.pipe(
  v.strictObject({
    name: bilingual,
    weight: points,
    measure: v.picklist([
      'controlRate',
      'threePublicChange',
      'budgetAdjustment',
      'threePublicControl',
      'operatingControl',
      'procurementExecution',
      'judged',
    ]),
    steps: v.optional(
      v.pipe(
        v.array(v.strictObject({ upTo: v.optional(ratioText), points })),
        v.minLength(1, says('empty')),
      ),
    ),
    deduction: v.optional(
      v.strictObject({
        limit: ratioText,
        per: v.pipe(
          ratio,
          v.check((per) => Number(per) > 0, says('above-zero')),
        ),
        points,
      }),
    ),
    standing,
    basis: text,
  }),
  v.check(
    ({ measure, steps: stepped, deduction }) =>
      measure === 'judged'
        ? !stepped && !deduction
        : (stepped === undefined) !== (deduction === undefined),
    says('measure'),
  ),
);

const citation = v.strictObject({
  title: bilingual,
  standing,
  number: v.optional(text),
  quotation: v.optional(text),
});

/** What a rubric file may hold; every figure is decimal text. */
export const RUBRIC_SCHEMA = v.strictObject({
  id: v.pipe(text, v.regex(/^[\p{L}\p{N}._-]+$/u, says('letters'))),
  version: text,
  title: bilingual,
  weights: v.record(text, sourced(points)),
  executionWeight: sourced(points),
  totalWeight: v.pipe(
    points,
    v.check((total) => Number(total) > 0, says('above-zero')),
  ),
  execution: sourced(v.union([v.literal('proportional'), steps], says('execution'))),
  bands: sourced(bands),
  grades: sourced(grades),
  thresholds: v.strictObject({
    yearOnYear: sourced(ratio),
    yearOnYearFloor: sourced(points),
    budgetAdjustment: sourced(ratio),
    overAchieved: sourced(ratio),
    underExecuted: sourced(share),
  }),
  rounding: v.strictObject({ ratePlaces: places(), scorePlaces: places() }),
  overAchievementDeducts: sourced(v.boolean()),
  adjustmentAlwaysExplained: sourced(v.boolean()),
  criteria: v.optional(v.array(criterion), []),
  citations: v.optional(v.record(text, citation), {}),
});

function places() {
  const key = says('places');
  return v.pipe(v.number(key), v.integer(key), v.minValue(0, key), v.maxValue(6, key));
}

/** What is no decimal is above nothing: that is told by itself. */
function isAbove(text: string, most: string): boolean {
  return compareText(text, most) > 0;
}

function isDescending(list: readonly string[]): boolean {
  return list.every((value, index) => {
    const next = list[index + 1];
    return next === undefined || compareText(value, next) > 0;
  });
}

/** Order of two decimals by their digits alone; enough to check an order, never used to compute. */
function compareText(a: string, b: string): number {
  return Number(a) - Number(b);
}
