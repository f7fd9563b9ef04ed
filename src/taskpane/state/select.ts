import {
  isUnfilled,
  isUnitAside,
  tally,
  type Assessment,
  type UnitAssessment,
} from '../../assessment';
import type { Finding, Place, Tally } from '../../findings';
import { formatCell, parseArea } from '../../hosts/host';
import type { CellRef, Kept } from '../../workbook';
import type { Filter, FindingId, UnitOrder } from './model';

export type Tab = Filter['outcome'];

export const TABS: readonly Tab[] = ['fail', 'explain', 'undetermined', 'note', 'pass'];

/** How much of a unit is open, and how much a person has verified. */
export function tallyOf({ checks, findings }: UnitAssessment, { acknowledged }: Kept): Tally {
  return tally(checks, findings, acknowledged);
}

/** The tab a unit opens with: the worst outcome it has. */
export function firstTab(unit: UnitAssessment): Tab {
  return TABS.find((tab) => unit.checks[tab] > 0) ?? 'pass';
}

export function isCell(place: Place): place is CellRef {
  return 'row' in place;
}

/** Whether a finding asks for what every one of its tab asks for, and nothing was written yet: in the list it need not say so again. */
export function asksAsItsTab({ outcome, explanation }: Finding): boolean {
  return outcome === 'explain' && explanation?.status === 'missing';
}

/** The cell a finding is about, if it is about one. */
export function firstCell(finding: Finding): CellRef | undefined {
  return finding.cells.find(isCell);
}

/** Where a unit's self-evaluation begins, or the form that it has in its place; none that is on a hidden sheet. */
export function firstFormCell({ units, forms }: Assessment, index: number): CellRef | undefined {
  const own = (units[index]?.forms ?? []).flatMap((form) => forms[form] ?? []);
  const seen = own.filter(({ hidden }) => hidden === undefined);
  const form = seen.find(({ kind }) => kind !== 'basic-data') ?? seen[0];
  const area = form && parseArea(form.range);
  return form && area && { sheet: form.sheet, row: area.top, column: area.left };
}

/** Where a draft belongs: it must outlive a changed figure, which changes the fingerprint. */
export function draftPlace(finding: Finding): string {
  const cell = finding.explanation?.cell ?? firstCell(finding);
  return `${finding.rule} ${cell ? formatCell(cell) : finding.fingerprint}`;
}

export interface Listed {
  readonly id: FindingId;
  readonly finding: Finding;
  /** The reason it was marked 已核实 with. */
  readonly acknowledged?: string;
}

/** All findings of a unit with their ids, in order. */
export function listed(unit: UnitAssessment, kept: Kept): readonly Listed[] {
  const turns = new Map<string, number>();
  return unit.findings.map((finding) => {
    const turn = turns.get(finding.fingerprint) ?? 0;
    turns.set(finding.fingerprint, turn + 1);
    const acknowledged = kept.acknowledged[finding.fingerprint];
    return {
      id: turn === 0 ? finding.fingerprint : `${finding.fingerprint}#${turn}`,
      finding,
      ...(acknowledged !== undefined && { acknowledged }),
    };
  });
}

/** Where a finding belongs: a sheet by its name, the narrative report, or the workbook as a whole. */
export type Home =
  { readonly kind: 'sheet'; readonly sheet: string } | { readonly kind: 'report' | 'whole' };

export interface Group {
  readonly key: string;
  readonly home: Home;
  readonly items: readonly Listed[];
}

/** A finding that begins with a passage is the report's, whichever cells it is compared with. */
function homeOf({ cells: [first] }: Finding): Home {
  if (!first) return { kind: 'whole' };
  return isCell(first) ? { kind: 'sheet', sheet: first.sheet } : { kind: 'report' };
}

/** How the filter names the report: a name that no sheet can have. */
export const REPORT = ':report';

function isAt(home: Home, place: Filter['sheet']): boolean {
  if (place === '') return true;
  return home.kind === 'sheet' ? home.sheet === place : home.kind === 'report' && place === REPORT;
}

/** The findings a filter leaves, grouped by the sheet they are on, in the order of the sheets; settled ones last. */
export function grouped(
  items: readonly Listed[],
  filter: Filter,
  sheets: readonly string[],
  haystack: (finding: Finding) => string,
): readonly Group[] {
  const words = filter.query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const matching = items.filter(({ finding }) => {
    if (finding.outcome !== filter.outcome) return false;
    if (!isAt(homeOf(finding), filter.sheet)) return false;
    if (words.length === 0) return true;
    const text = haystack(finding).toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const groups = new Map<string, { home: Home; items: Listed[] }>();
  for (const item of matching) {
    const home = homeOf(item.finding);
    const key = home.kind === 'sheet' ? `sheet ${home.sheet}` : home.kind;
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { home, items: [item] });
  }
  const rank = (home: Home) => {
    const index = home.kind === 'sheet' ? sheets.indexOf(home.sheet) : -1;
    return index >= 0 ? index : sheets.length + (home.kind === 'whole' ? 1 : 0);
  };
  return [...groups]
    .sort(([, a], [, b]) => rank(a.home) - rank(b.home))
    .map(([key, { home, items: group }]) => ({
      key,
      home,
      items: [
        ...group.filter(({ acknowledged }) => acknowledged === undefined),
        ...group.filter(({ acknowledged }) => acknowledged !== undefined),
      ],
    }));
}

/** The places that findings of a unit can be filtered by: their sheets in the order of the workbook, then the report. */
export function placesOf(items: readonly Listed[], sheets: readonly string[]): readonly string[] {
  const homes = items.map(({ finding }) => homeOf(finding));
  return [...sheets, REPORT].filter((place) => homes.some((home) => isAt(home, place)));
}

/** The finding that says most about the verdict: weights and totals first, for they move every score. */
const HEADLINES: readonly string[] = ['weight/total', 'score/total', 'score/execution'];

export function headline(unit: UnitAssessment, { acknowledged }: Kept): Finding | undefined {
  const open = unit.findings.filter(({ fingerprint }) => acknowledged[fingerprint] === undefined);
  const fails = open.filter(({ outcome }) => outcome === 'fail');
  const first = isUnfilled(unit)
    ? open.find(({ rule }) => rule === 'indicator/missing-actual')
    : undefined;
  return (
    first ??
    HEADLINES.flatMap((rule) => fails.find((finding) => finding.rule === rule) ?? [])[0] ??
    fails[0] ??
    open.find(({ outcome }) => outcome === 'explain') ??
    open.find(({ outcome }) => outcome === 'undetermined')
  );
}

/** How much a unit asks for: what contradicts itself weighs most. */
function trouble(unit: UnitAssessment, kept: Kept): number {
  const { fail, explain, undetermined } = tallyOf(unit, kept).open;
  return fail * 10_000 + undetermined * 100 + explain;
}

export interface UnitLine {
  readonly index: number;
  readonly unit: UnitAssessment;
}

/** The units that are listed and opened; those of hidden forms beside them are told of in a line each. */
export function submitted({ units, forms }: Assessment): readonly UnitLine[] {
  return units
    .map((unit, index) => ({ unit, index }))
    .filter(({ unit }) => !isUnitAside(unit, forms));
}

/** The unit that an answer opens with: the only one there is, or the one that was open before. */
export function unitToOpen(assessment: Assessment, before: number | null): number | null {
  const lines = submitted(assessment);
  if (lines.length === 1) return lines[0]?.index ?? null;
  return lines.some(({ index }) => index === before) ? before : null;
}

export function unitLines(
  assessment: Assessment,
  kept: Kept,
  query: string,
  order: UnitOrder,
): readonly UnitLine[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const lines = submitted(assessment).filter(({ unit }) => {
    const text = `${unit.name} ${unit.organisation} ${unit.year ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return order === 'form'
    ? lines
    : lines
        .map((line) => ({ line, trouble: trouble(line.unit, kept) }))
        .sort((a, b) => b.trouble - a.trouble || a.line.index - b.line.index)
        .map(({ line }) => line);
}
