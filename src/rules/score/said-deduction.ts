import { decimal, matchesPrinted, type Decimal } from '../../amount';
import type { Field, SelfEvaluation } from '../../forms';
import { signed } from '../figure';
import { cellsOf, lostPoints, pointsText, rowPath, rowValues, type Row } from '../rows';
import type { Verdict } from '../rule';
import { reasonOf } from '../shared-reason';

const TAKEN = /扣(?:除|减|了|去|掉)?[\s\u3000]*(\d+(?:\.\d+)?)[\s\u3000]*分/g;
/** 每低1个百分点扣0.5分, 最多扣2分: how points are taken, and not how many were. */
const BY_RULE = /每|[应可须]扣|最[多高]|[如若]|以上|以下|标准|规定|办法/;
const WHOLE = /[共总合累]|总计|合计/;

/** The points that a reason says were taken off: one by one, or 共扣1.5分. None where it only tells the rule. */
function saidTaken(text: string): readonly Decimal[] {
  const taken: Decimal[] = [];
  for (const clause of text.split(/[，,；;。！!\n\r]/)) {
    for (const { 1: points = '', index } of clause.matchAll(TAKEN)) {
      const before = clause.slice(0, index);
      if (BY_RULE.test(before)) return [];
      if (WHOLE.test(before.slice(-3))) return [decimal(points)];
      taken.push(decimal(points));
    }
  }
  return taken;
}

/** 扣0.5分 in the reason of a row that lost 1.5. */
export function belying(row: Row, rows: readonly Row[]): Verdict<'said'> | undefined {
  const { indicator } = row;
  const { reason, deduction, group } = indicator;
  if (!reason || deduction || group !== undefined || !reason.text.includes('扣')) return undefined;
  const lost = lostPoints(row);
  const own =
    lost &&
    reasonOf(
      indicator,
      rows.map((other) => other.indicator),
    );
  const taken = own ? saidTaken(own) : [];
  const said = taken.reduce<Decimal | undefined>((sum, one) => sum?.plus(one) ?? one, undefined);
  if (!lost || !said || said.equals(lost) || taken.some((one) => one.equals(lost))) {
    return undefined;
  }
  return saidOf(row, { lost, said }, reason);
}

/** 得13分, and nothing else in its clause: 专家评审得13分 is no score of the row. */
const GIVEN =
  /^(?:故|因此|所以|按[比权][例重]|折算后?|本项|该项|此项|[该本]指标|自评|实际|最终)*得(?:分)?[为是]?(\d+(?:\.\d+)?)分$/;
/** 8%÷10%×15=12分: the points that the weight comes to. */
const WORKED_OUT = /[×*xX](\d+(?:\.\d+)?)分?=(\d+(?:\.\d+)?)分$/;

/** 得13分 in the reason of a row that has 12, or in what was said of it. */
export function scoredOtherwise(row: Row): Verdict<'said-score'> | undefined {
  const { reason, workings, group, score, weight } = row.indicator;
  const { reported, weight: full } = row.score;
  if (!reported || !full || group !== undefined) return undefined;
  for (const field of new Set([reason, workings])) {
    if (!field || !/\d\s*分/.test(field.text)) continue;
    const said = saidGiven(field.text, full);
    const [only] = said;
    if (!only || said.some((one) => isScore(one, reported))) continue;
    const figures = { expected: pointsText(only, 6), actual: pointsText(reported, 6) };
    const difference = signed(reported.minus(only));
    return {
      outcome: 'explain',
      key: 'said-score',
      cells: cellsOf(row, score, field, weight),
      ...figures,
      difference,
      data: { indicator: row.indicator.name, ...figures, difference },
      path: rowPath(row, 'score'),
      values: [...rowValues(row), field.text],
    };
  }
  return undefined;
}

/** No more points than the row may have: 考核得98分 is a result. */
function saidGiven(text: string, full: Decimal): readonly Decimal[] {
  const clauses = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .split(/[,;。！!()、]/);
  return clauses.flatMap((clause) => {
    const [, weight, worked] = WORKED_OUT.exec(clause) ?? [];
    const given = GIVEN.exec(clause)?.[1];
    const points = weight !== undefined && full.equals(weight) ? worked : given;
    return points === undefined || full.lessThan(points) ? [] : [decimal(points)];
  });
}

function isScore(said: Decimal, reported: Decimal): boolean {
  return [
    [said, reported],
    [reported, said],
  ].some(([exact, shown]) => exact && shown && matchesPrinted(exact, shown, shown.decimalPlaces()));
}

function saidOf(
  row: Row,
  { lost, said }: Readonly<Record<'lost' | 'said', Decimal>>,
  reason: Field,
): Verdict<'said'> {
  const { name, score, weight } = row.indicator;
  const difference = signed(said.minus(lost));
  const figures = { expected: pointsText(lost, 6), actual: pointsText(said, 6), difference };
  return {
    outcome: 'explain',
    key: 'said',
    cells: cellsOf(row, score, reason, weight),
    ...figures,
    data: { indicator: name, ...figures },
    path: rowPath(row, 'score'),
    values: [...rowValues(row), reason.text],
  };
}

/** 执结率扣3分： the row by the end of its name; where it is called by its whole name, its figures are compared with the text's others. */
const TAKEN_OF =
  /(?:^|[，,；;。：:\n])[\s\d、.．]*([^，,；;。：:\n\d]{3,12}?)(?:指标|一项)?扣(?:除|减|了)?(\d+(?:\.\d+)?)分(?=$|[，,；;。（(\n])/g;

/** What one text for all rows says was taken off rows that it calls by the end of their names. */
export function belyingWhole(
  { sheetReason, remarks }: SelfEvaluation,
  rows: readonly Row[],
): readonly Verdict<'said'>[] {
  return [sheetReason, remarks].flatMap((field) => {
    if (!field?.text.includes('扣')) return [];
    return [...field.text.matchAll(TAKEN_OF)].flatMap(([clause, called = '', points = '']) => {
      // The money has points of its own.
      if (BY_RULE.test(clause) || WHOLE.test(called) || called.endsWith('执行率')) return [];
      const meant = rows.filter(({ indicator }) => indicator.name.endsWith(called));
      const [row] = meant;
      const lost = row && meant.length === 1 ? lostPoints(row) : undefined;
      const said = decimal(points);
      const isBelied = row && lost && row.indicator.name !== called && !said.equals(lost);
      const isOfGroup = row?.indicator.group !== undefined;
      return isBelied && !isOfGroup ? [saidOf(row, { lost, said }, field)] : [];
    });
  });
}
