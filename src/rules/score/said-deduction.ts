import { decimal, type Decimal } from '../../amount';
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
  const { reason, score, weight, deduction, group, name } = indicator;
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
