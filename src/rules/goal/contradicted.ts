import { gather, align, matchesPrinted, type Quantity } from '../../amount';
import {
  shownText,
  type Field,
  type Indicator,
  type Label,
  type SelfEvaluation,
} from '../../forms';
import { overAYear } from '../../scoring';
import { named } from '../field-names';
import { unitInName } from '../named-unit';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { shortOfGoals } from './answered';
import { changedTargets } from './changed-targets';
import { otherDay } from './days';
import { bareUnit, countedIn, type Counted } from './nouns';
import { framed } from './framed';
import { rowInShort } from './in-short';
import { isOfMore } from './of-more';
import { apart, type Stated } from './paired';
import { oddNamesOf, putBy } from './own-names';
import { rowAlike } from './alike-names';
import { namesOf, rowOf, rowsByNoun } from './rows-named';
import { otherProportions } from './proportions';
import { asked, isNamedAs } from './sure';
import { isPlainSwap, swapped } from './swapped';
import { goalTexts, reported } from './texts';
import { turnedRound } from './turned';
import { shortWorks } from './works';

/** 目标里写明数量的，与同名指标的指标值相同；完成情况里写明的，与完成值相同 */
export default rule({
  id: 'goal/contradicted',
  outcome: 'explain',
  basis: ['form:self-evaluation'],
  messages: ['differs', 'day', 'short', 'short-claimed', 'short-ticked', 'turned'],
  examples: {
    right: [
      {
        预期目标: '完成食品抽检3000批次。',
        三级指标: '食品抽检批次',
        年度指标值: '≥3000批次',
        实际完成值: '3120批次',
      },
    ],
    wrong: [
      {
        预期目标: '完成食品抽检3000批次。',
        三级指标: '食品抽检',
        年度指标值: '≥2500批次',
        实际完成值: '3120批次',
      },
    ],
  },
  check(subject) {
    const { evaluation } = subject;
    if (!evaluation) return NOT_APPLICABLE;
    const all = rowsOf(subject);
    const rows = rowsByNoun(all);
    const texts = textsOf(evaluation, all);
    const stated = gather(texts, (text) =>
      text.counted.map((counted) => ({
        text,
        counted,
        row:
          rowOf(counted, rows) ??
          rowInShort(counted, text.said.text, all) ??
          rowAlike(counted, text.column, all),
      })),
    );
    const compared = gather(stated, ({ text, counted, row }) => {
      const isSame = row && isOf({ text, counted }, row);
      if (!row || isSame === undefined) return [];
      if (isSame) return [[]];
      const told = verdictsOf({ text, counted }, row);
      const isSure = isNamedAs({ text, counted }, row);
      return [isSure ? told.map((verdict) => asked(verdict, evaluation)) : told];
    });
    const told = new Set(stated.map(({ row }) => row));
    const unnamed = stated.filter(({ row }) => !row);
    const others = apart(unnamed, all, isOf).filter(({ row }) => !told.has(row));
    const spoken = new Set([...told, ...others.map(({ row }) => row)]);
    const slips = swapped(texts, all).filter(({ row }) => !spoken.has(row));
    for (const { row } of slips) spoken.add(row);
    const frames = framed(texts, all, isOf).filter(({ row }) => !spoken.has(row));
    const days = otherDay(evaluation, all);
    const proportions = otherProportions(texts, all);
    const short = [...withoutRow(unnamed, others, all, evaluation), ...shortWorks(evaluation, all)];
    const changed = changedTargets(subject);
    const byName = compared.flat();
    const turned = turnedRound(evaluation, all).filter(
      (one) => !isToldAlready(one, [...byName, ...short]),
    );
    const found = [days, short, compared, others, slips, proportions, frames, changed, turned];
    if (found.every(({ length }) => length === 0)) return NOT_APPLICABLE;
    return [
      ...days,
      ...short.filter((one) => !isToldAlready(one, byName)),
      ...byName,
      ...changed,
      ...turned,
      ...gather([...proportions, ...frames], ({ stated: one, row }) =>
        verdictsOf(one, row).map((verdict) => asked(verdict, evaluation)),
      ),
      ...gather([...others, ...slips], ({ stated: one, row }) => {
        const told = verdictsOf(one, row);
        return isPlainSwap(one, row) ? told.map((verdict) => asked(verdict, evaluation)) : told;
      }),
    ];
  },
});

/** A figure that is not its row's asks already which of them is right. */
function isToldAlready({ outcome, data }: Verdict, told: readonly Verdict[]): boolean {
  return outcome === 'note' && told.some((other) => other.data?.['quote'] === data?.['quote']);
}

/** What the texts say of things that no row counts, held against one another. */
function withoutRow(
  unnamed: readonly Stated<Text>[],
  others: readonly { readonly stated: Stated<Text> }[],
  rows: readonly Row[],
  evaluation: SelfEvaluation,
) {
  const open = unnamed.filter(
    (one) => one.text.called === undefined && !others.some(({ stated }) => stated === one),
  );
  const ofColumn = (column: Column) =>
    gather(open, ({ text, counted }) =>
      text.column === column ? [{ said: text.said, counted }] : [],
    );
  return shortOfGoals(evaluation, ofColumn('target'), ofColumn('actual'), rows);
}

type Column = 'target' | 'actual';

interface Text {
  readonly column: Column;
  /** What its figures are compared with; the second one counts as well. */
  readonly fields: (indicator: Indicator) => readonly (Field | undefined)[];
  readonly said: Label;
  readonly counted: readonly Counted[];
  /** What heads it, where that is neither 预期目标 nor 实际完成情况. */
  readonly called?: string | undefined;
}

/** What is said once, and so leaves nothing open. */
function textsOf(evaluation: SelfEvaluation, rows: readonly Row[]): readonly Text[] {
  const names = oddNamesOf(rows);
  const { goals, initial } = goalTexts(evaluation);
  const own = reported(evaluation);
  const { works = [] } = evaluation;
  return gather(
    [
      ['target', goals, initial.length > 0 ? adjustedTarget : anyTarget],
      ['target', initial, firstTarget],
      ['actual', own, actual],
      ['target', works.map(({ plan }) => plan), anyTarget],
      ['actual', works.map(({ done }) => done), actual],
    ] as const,
    ([column, labels, fields]) => {
      const all = labels.map((said: Label & { readonly called?: string }) => {
        const { called, text } = said;
        const { text: plain, back } = putBy(text, names);
        return { column, fields, said, called, counted: countedIn(plain).map(back) };
      });
      const every = gather(all, ({ counted }) => gather(counted, namesOf));
      const isOnce = (one: Counted): boolean =>
        namesOf(one).every((name) => every.indexOf(name) === every.lastIndexOf(name));
      const isMeant = ({ year, isPlan }: Counted): boolean =>
        !(column === 'actual' && isPlan) && (year ?? evaluation.year) === evaluation.year;
      return all.map((text) => ({
        ...text,
        counted: text.counted.filter(
          (one) => isMeant(one) && isOnce(one) && !isOfMore(text.said.text, one.quote),
        ),
      }));
    },
  );
}

/** Goals of the beginning of the year are compared with the target of then, adjusted ones with the adjusted. */
function anyTarget({ initialTarget, target }: Indicator) {
  return initialTarget ? [initialTarget, target] : [target];
}

function firstTarget({ initialTarget }: Indicator) {
  return [initialTarget];
}

function adjustedTarget({ target }: Indicator) {
  return [target];
}

function actual(indicator: Indicator) {
  return [indicator.actual];
}

/** Whether a figure is that of the row, where the two can be compared. */
function isOf({ text, counted }: Stated<Text>, { indicator }: Row): boolean | undefined {
  const [field, adjusted] = text.fields(indicator);
  const isSame = field && agrees(counted, text.column, field, indicator);
  if (isSame !== false || !adjusted) return isSame;
  return agrees(counted, text.column, adjusted, indicator) === true;
}

/** 达到98% tells how much it was, and 98%以上 that it was no less. */
const AT_LEAST = /以上|不[低少]于|至少/;

/** Whether a figure in the very unit of the row is that of the row; a bound is no result, and nothing to compare. */
function agrees(
  { figure, quote }: Counted,
  column: Column,
  { reading: read }: Field,
  { label }: Indicator,
): boolean | undefined {
  if (read.kind !== 'quantity' || read.also || read.change || read.tail) return undefined;
  if (column === 'actual' && read.comparator) return undefined;
  const unit = read.unit ?? unitInName(label.text);
  const reading = unit ? { ...read, unit } : read;
  if (bareUnit(figure) !== bareUnit(reading)) return undefined;
  const [said, own] = align(figure, reading) ?? [];
  if (!said || !own) return undefined;
  // 每月至少1场 beside 12场: of two rhythms only those that come to the same are compared.
  const yearly = overAYear(figure, reading, [said, own]);
  if (yearly?.[0] !== said || yearly[1] !== own) {
    return yearly?.[0].equals(yearly[1]) ? true : undefined;
  }
  if (said.equals(own)) return true;
  // 满意度达到90%以上 beside 95.2%: what was done is told by a bound, and holds or not.
  if (column === 'actual' && figure.comparator === '<=') return !own.greaterThan(said);
  if (column === 'actual' && AT_LEAST.test(quote) && own.greaterThan(said)) return true;
  return [isRounded, isShort].some((is) => is(figure, reading) || is(reading, figure));
}

/** 1.23万人次 for 12345人次: the one that counts in 万 has fewer places. */
function isRounded(coarse: Quantity, exact: Quantity): boolean {
  if (!coarse.unit || !exact.unit || !coarse.unit.scale.greaterThan(exact.unit.scale)) return false;
  const [whole] = align(exact, coarse) ?? [];
  return (
    whole !== undefined &&
    matchesPrinted(whole.dividedBy(coarse.unit.scale), coarse.value, coarse.places)
  );
}

/** 90.00% for 89.995%: one of two places or more is what a longer one is rounded to. */
function isShort(coarse: Quantity, exact: Quantity): boolean {
  if (coarse.unit?.name !== exact.unit?.name || coarse.places < 2) return false;
  return exact.places > coarse.places && matchesPrinted(exact.value, coarse.value, coarse.places);
}

function verdictsOf(
  { text: { column, fields, said, called }, counted: { quote } }: Stated<Text>,
  row: Row,
): readonly Verdict<'differs'>[] {
  const [field] = fields(row.indicator);
  if (!field) return [];
  return [
    {
      outcome: 'note',
      key: 'differs',
      cells: [...cellsOf(row, field), said.cell],
      data: {
        text: called ?? named(column === 'target' ? 'goals' : 'completions'),
        quote,
        indicator: row.indicator.name,
        column: named(column),
        value: shownText(field),
      },
      path: rowPath(row, `goal.${column}`),
      values: [...rowValues(row), quote],
    },
  ];
}
