/** Last year's figures left standing in this year's column. */
import { gather } from '../../amount';
import type { BasicData } from '../../forms';
import { type Figure, figure, inScale } from '../../scoring';
import { LIST, named } from '../field-names';
import type { Verdict } from '../rule';
import { otherProjectRows, rowsListed, rowsNamed, type CalledRow } from './columns';

/** Fewer figures that are the same in both years may be chance. */
const LEAST_FIGURES = 3;
/** Of 三公经费 and 项目支出 alone; the same where their figures are round. */
const LEAST_ROUND = 6;

type GroupName = 'threePublic' | 'project' | 'operating';

interface Group {
  readonly name: GroupName;
  readonly called: string;
  readonly kept: readonly Figure[];
}

/**
 * The accounts of 公用经费, 三公经费 or 项目支出 are last year's on every row that is filled in, to the cent: enough of them to tell in
 * one of these parts, and those of the others with them.
 */
export function keptFromLastYear(basic: BasicData): readonly Verdict<'kept'>[] {
  const operating = keptAmong('operating', [
    ...rowsNamed(basic, ['operating']),
    ...rowsListed(basic, 'operatingParts'),
  ]);
  const groups = gather(
    [
      keptAmong('threePublic', rowsNamed(basic, THREE_PUBLIC)),
      keptAmong('project', [
        ...rowsNamed(basic, PROJECT),
        ...rowsListed(basic, 'funds'),
        ...otherProjectRows(basic),
      ]),
      operating,
    ],
    (group) => group ?? [],
  );
  const first = operating && isTelling(operating) ? operating : groups.find(isSurelyTelling);
  if (!first) return [];
  const kept = gather(groups, (group) => group.kept);
  const { finalAccounts, lastYear } = basic.columnLabels;
  return [
    {
      outcome: 'note',
      key: 'kept',
      cells: [
        ...first.kept.map(({ field }) => field.cell),
        ...gather(groups, (one) => (one === first ? [] : one.kept.map(({ field }) => field.cell))),
        ...gather([finalAccounts, lastYear], (one) => one?.cell ?? []),
      ],
      data: { group: groups.map(({ called }) => called).join(LIST), count: String(kept.length) },
      path: `basic.${first.name}.kept`,
      values: kept.map(({ field }) => field.text),
    },
  ];
}

function isTelling({ kept }: Group): boolean {
  return new Set(kept.map(({ stored }) => stored.toFixed())).size >= LEAST_FIGURES;
}

/** What is spent up to a round limit may well be the same each year. */
function isSurelyTelling(group: Group): boolean {
  const values = new Set(group.kept.map(({ stored }) => stored.toFixed()));
  const exact = group.kept.filter(({ stored }) => stored.times(2).decimalPlaces() > 0);
  const exactValues = new Set(exact.map(({ stored }) => stored.toFixed()));
  return exactValues.size >= LEAST_FIGURES || values.size >= LEAST_ROUND;
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
function keptAmong(name: GroupName, rows: readonly CalledRow[]): Group | undefined {
  const kept: Figure[] = [];
  for (const { row } of rows) {
    const before = figure(row.lastYear);
    const now = figure(row.finalAccounts);
    if (!before && !now) continue;
    if (!before || !now || !inScale(now, now.scale).equals(inScale(before, now.scale)))
      return undefined;
    if (!now.stored.isZero()) kept.push(now);
  }
  return kept.length > 0 ? { name, called: named(name), kept } : undefined;
}
