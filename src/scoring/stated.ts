import { gather, type Decimal, ZERO } from '../amount';
import type { SelfEvaluation } from '../forms';
import { pointsOf } from './indicator/indicator';

/** Points that a heading states for the rows beneath it. */
export interface StatedPoints {
  readonly points: Decimal;
  /** Indexes into the indicators; the heading's own alone, without those that a heading beneath it has points for. */
  readonly rows: readonly number[];
  /** Index of the first-level heading that they are beneath. */
  readonly section: number | undefined;
}

/**
 * 数量指标（20分） above some rows, 产出指标（50分） above those that no second level gives points to, and where neither does
 * 绩效指标（90分） above all of them.
 */
export function statedPoints(evaluation: SelfEvaluation): readonly StatedPoints[] {
  const { sections, subsections = [], tableHeading, indicators } = evaluation;
  const narrow = gather(subsections, ({ statedWeight }, index): StatedPoints[] => {
    const points = pointsOf(statedWeight);
    const rows = points ? rowsIn(evaluation, 'subsection', index) : [];
    const [first] = rows;
    if (!points || first === undefined) return [];
    return [{ points, rows, section: indicators[first]?.section }];
  });
  const taken = new Set(gather(narrow, ({ rows }) => rows));
  const broad = gather(sections, ({ statedWeight }, index): StatedPoints[] => {
    const points = pointsOf(statedWeight);
    const all = points ? rowsIn(evaluation, 'section', index) : [];
    const rows = all.filter((row) => !taken.has(row));
    if (!points || rows.length === 0) return [];
    const left = narrow
      .filter(({ section }) => section === index)
      .reduce<Decimal>((rest, own) => rest.minus(own.points), points);
    return left.greaterThan(ZERO) ? [{ points: left, rows, section: index }] : [];
  });
  const found = [...narrow, ...broad];
  const whole = pointsOf(tableHeading?.statedWeight);
  if (found.length > 0 || !whole) return found;
  const rows = gather(indicators, ({ skipped }, at) => (skipped ? [] : [at]));
  return rows.length > 0 ? [{ points: whole, rows, section: undefined }] : [];
}

function rowsIn(
  { indicators }: SelfEvaluation,
  level: 'section' | 'subsection',
  index: number,
): readonly number[] {
  return gather(indicators, (row, at) => (row[level] === index && !row.skipped ? [at] : []));
}
