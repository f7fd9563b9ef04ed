import { gather, type Decimal, ZERO } from '../../amount';
import type { Field, Section, SelfEvaluation } from '../../forms';
import { pointsOf } from '../../scoring';
import type { Row } from '../rows';
import { isOnTop } from './above-all';

/** A heading that states its points, above rows without points of their own that score more than these. */
export interface Overfull {
  readonly heading: Section;
  readonly points: Field;
  readonly stated: Decimal;
  readonly sum: Decimal;
  readonly rows: readonly Row[];
}

/** 产出指标（40分） above scores that come to 60; 数量指标（15分） goes before the heading that it stands under. */
export function overfullHeadings(
  { sections, subsections = [] }: SelfEvaluation,
  rows: readonly Row[],
): readonly Overfull[] {
  const own = rows.filter(({ score }) => score.within === undefined);
  const beneath = (level: 'section' | 'subsection', index: number) =>
    own.filter(({ indicator }) => indicator[level] === index);
  const narrow = gather(
    subsections,
    (heading, index) => overfull(heading, beneath('subsection', index)) ?? [],
  );
  const told = new Set(gather(narrow, ({ rows: those }) => those));
  const broad = gather(sections, (heading, index) => {
    const those = beneath('section', index);
    return those.some((row) => told.has(row)) ? [] : (overfull(heading, those) ?? []);
  });
  return [...narrow, ...broad];
}

function overfull(heading: Section, rows: readonly Row[]): Overfull | undefined {
  const points = heading.statedWeight;
  const stated = pointsOf(points);
  if (!points || !stated || rows.length === 0 || !rows.every(isPlain)) return undefined;
  const sum = rows.reduce<Decimal>((all, { score }) => all.plus(given(score) ?? ZERO), ZERO);
  return sum.greaterThan(stated) ? { heading, points, stated, sum, rows } : undefined;
}

/** The score counts as it stands, within the points of its heading. */
function isPlain(row: Row): boolean {
  const { indicator, score } = row;
  const { weight } = score.group ?? score;
  return !weight && !indicator.rawScore && !indicator.convertedScore && !isOnTop(row);
}

function given(score: Row['score']): Decimal | undefined {
  return (score.group ?? score).reported;
}

/** What the scores beneath such headings come to beyond their points. */
export function overfullBy(evaluation: SelfEvaluation, rows: readonly Row[]): Decimal {
  return overfullHeadings(evaluation, rows).reduce<Decimal>(
    (all, { sum, stated }) => all.plus(sum).minus(stated),
    ZERO,
  );
}
