/** Last year's figures left standing in this year's column. */
import type { BasicData } from '../../forms';
import { type Figure, figure, inScale } from '../../scoring';
import { LIST, named } from '../field-names';
import type { Verdict } from '../rule';
import { otherProjectRows, rowsListed, rowsNamed, type CalledRow } from './columns';

/** Fewer figures that are the same in both years may be chance. */
const LEAST_FIGURES = 3;

interface Group {
  readonly called: string;
  readonly kept: readonly Figure[];
}

/** The accounts of 公用经费 are last year's on every row that is filled in, to the cent; and those of other parts of the form with them. */
export function keptFromLastYear(basic: BasicData): readonly Verdict<'kept'>[] {
  const operating = keptAmong('operating', [
    ...rowsNamed(basic, ['operating']),
    ...rowsListed(basic, 'operatingParts'),
  ]);
  const values = new Set(operating?.kept.map(({ stored }) => stored.toFixed()));
  if (!operating || values.size < LEAST_FIGURES) return [];
  const groups = [
    keptAmong('threePublic', rowsNamed(basic, THREE_PUBLIC)),
    keptAmong('project', [
      ...rowsNamed(basic, PROJECT),
      ...rowsListed(basic, 'funds'),
      ...otherProjectRows(basic),
    ]),
    operating,
  ].flatMap((group) => group ?? []);
  const kept = groups.flatMap((group) => group.kept);
  const { finalAccounts, lastYear } = basic.columnLabels;
  return [
    {
      outcome: 'note',
      key: 'kept',
      cells: [
        ...operating.kept.map(({ field }) => field.cell),
        ...groups.flatMap((one) =>
          one === operating ? [] : one.kept.map(({ field }) => field.cell),
        ),
        ...[finalAccounts, lastYear].flatMap((one) => one?.cell ?? []),
      ],
      data: { group: groups.map(({ called }) => called).join(LIST), count: String(kept.length) },
      path: 'basic.operating.kept',
      values: kept.map(({ field }) => field.text),
    },
  ];
}

const THREE_PUBLIC = [
  'threePublic',
  'vehicle',
  'vehiclePurchase',
  'vehicleRunning',
  'abroad',
  'reception',
] as const;
const PROJECT = ['project', 'operations', 'running', 'specialFunds'] as const;

/** The figures of these rows where all of them are the same in both years, and not all nothing. */
function keptAmong(
  name: 'threePublic' | 'project' | 'operating',
  rows: readonly CalledRow[],
): Group | undefined {
  const kept: Figure[] = [];
  for (const { row } of rows) {
    const before = figure(row.lastYear);
    const now = figure(row.finalAccounts);
    if (!before && !now) continue;
    if (!before || !now || !inScale(now, now.scale).equals(inScale(before, now.scale)))
      return undefined;
    if (!now.stored.isZero()) kept.push(now);
  }
  return kept.length > 0 ? { called: named(name), kept } : undefined;
}
