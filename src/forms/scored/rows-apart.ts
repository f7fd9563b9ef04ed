import { HUNDRED, ZERO, type Decimal } from '../../amount';
import { fieldOf, figureIn, insideField, labelOf } from '../field';
import { isFilled, type Spot } from '../grid';
import { isAmount } from '../funds/rows/amounts';
import { isPart } from '../funds/layouts/pairs';
import { statedPoints } from '../labels/text';
import { MONEY_COLUMNS, type Indicator, type Section } from '../model';
import { hasOneOf, hasRole, type Region } from '../region';
import { indicatorName } from '../indicators/naming';
import type { Scored } from './execution-row';

const MONEY = [...MONEY_COLUMNS, 'executionRate'] as const;
/** What heads a list of tasks or the indicators: none of these rows. */
const OTHERS = ['name', 'level1', 'target', 'actual'] as const;
/** One row may be anything. */
const LEAST = 2;
/** — and the like stand in place of an amount. */
const DIGIT = /\d/;

interface Heading {
  readonly first: Spot;
  readonly weight: Spot;
  readonly score: Spot;
  readonly reason: Spot | undefined;
  /** The headings are those of the funds. */
  readonly isOfMoney: boolean;
}

/**
 * `资金管理情况 | 情况说明 | 分值 | 得分` between the funds and the indicators, over rows such as 拨付合规性: what they have of the
 * points counts like that of the indicators. Under the headings of the funds themselves they do where that makes the points 100.
 */
export function withRowsApart(region: Region, scored: Scored, above: number): Scored {
  for (const weight of region.speaking('weight')) {
    if (weight.top > above) break;
    const heading = headingAt(region, weight);
    const rows = heading ? rowsBelow(region, heading, above) : [];
    const [top] = rows;
    if (!heading || !top || rows.length < LEAST) continue;
    const section = scored.sections.length;
    const first = heading.isOfMoney ? sideOf(region, top.name) : heading.first;
    const own = rows.map((row) => asIndicator(region, { ...heading, first }, row, section));
    if (heading.isOfMoney && !isWholeWith(scored, own)) continue;
    return {
      ...scored,
      sections: [...scored.sections, sectionOf(region, first)],
      indicators: [...scored.indicators, ...own],
    };
  }
  return scored;
}

function headingAt(region: Region, weight: Spot): Heading | undefined {
  const filled = region.filled(weight.top);
  const [first] = filled;
  const score = filled.find((spot) => hasRole(spot, 'score') && spot.left > weight.left);
  if (!first || !score || first.left >= weight.left) return undefined;
  if (filled.some((spot) => spot.top === weight.top && isAmount(spot))) return undefined;
  const isOfMoney = filled.some((spot) => hasOneOf(spot, MONEY));
  if (filled.some((spot) => hasOneOf(spot, OTHERS) && !hasOneOf(spot, MONEY))) return undefined;
  const reasons = filled.filter((spot) => hasRole(spot, 'reason', 'measures'));
  return { first, weight, score, reason: reasons.at(-1), isOfMoney };
}

/** 资金管理情况 at the side of the rows, or the first of them. */
function sideOf({ grid }: Region, name: Spot): Spot {
  const side = name.left > 0 ? grid.at(name.top, name.left - 1) : name;
  return isFilled(side) ? side : name;
}

function isWholeWith({ funds, indicators }: Scored, own: readonly Indicator[]): boolean {
  const weights = [funds?.total, ...indicators.filter(({ skipped }) => !skipped), ...own];
  return weights
    .reduce<Decimal>((sum, row) => sum.plus(figureIn(row?.weight) ?? ZERO), ZERO)
    .equals(HUNDRED);
}

interface Row {
  readonly name: Spot;
  readonly weight: Spot;
  readonly score: Spot;
}

/** The rows beneath, and beneath those of the funds, each a name, its points and nothing else in figures. */
function rowsBelow(region: Region, heading: Heading, above: number): readonly Row[] {
  const rows: Row[] = [];
  for (let at = heading.weight.bottom + 1; at <= above; at++) {
    if (region.filled(at).length === 0) continue;
    const row = rowAt(region, heading, at);
    if (row) rows.push(row);
    else if (!heading.isOfMoney || rows.length > 0) break;
  }
  return rows;
}

function rowAt(region: Region, { weight, score }: Heading, at: number): Row | undefined {
  const [points, given] = [region.grid.at(at, weight.left), region.grid.at(at, score.left)];
  const texts = region.filled(at).filter((spot) => spot !== points && spot !== given);
  const name = texts.find((spot) => spot.top === at && spot.bottom === at);
  if (!name || name.left >= weight.left || !isPoints(points, at)) return undefined;
  if (isFilled(given) && !isPoints(given, at)) return undefined;
  if (
    texts.some((spot) => isAmount(spot) && DIGIT.test(spot.text)) ||
    isPart(name) ||
    hasOneOf(name, [...MONEY, ...OTHERS])
  )
    return undefined;
  return hasRole(name, 'fundsTotal') ? undefined : { name, weight: points, score: given };
}

function isPoints(spot: Spot, row: number): boolean {
  return isFilled(spot) && spot.top === row && isAmount(spot);
}

function asIndicator(
  { grid }: Region,
  { first, reason }: Heading,
  row: Row,
  section: number,
): Indicator {
  return {
    section,
    level1: first.label?.bare ?? first.text,
    level2: '',
    name: indicatorName(row.name.text),
    label: labelOf(grid, row.name),
    category: 'other',
    weight: fieldOf(grid, row.weight, { figure: true }),
    score: fieldOf(grid, row.score, { figure: true }),
    ...(reason && { reason: fieldOf(grid, grid.at(row.name.top, reason.left)) }),
  };
}

function sectionOf({ grid }: Region, first: Spot): Section {
  const points = statedPoints(first.text);
  return {
    name: 'process',
    label: labelOf(grid, first),
    ...(points && { statedWeight: insideField(grid, first, points.start, points.end) }),
  };
}
