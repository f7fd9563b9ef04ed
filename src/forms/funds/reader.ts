import type { Writable } from '../../amount';
import { isBlank } from '../field';
import type { Named, Spot } from '../grid';
import type { Field, Funds, FundsRow } from '../model';
import { numbersColumns } from '../numbering';
import { hasOneOf, type Region } from '../region';
import { naturesAbove } from './layouts/above';
import { partsOf, type Listed } from './rows/apart';
import { countedOn } from './layouts/arrivals';
import { endsBlock, isSubHeading, statesOther } from './rows/block-end';
import type { Header } from './headings/header';
import { NamedParts } from './rows/named-parts';
import { balanceOf, tellsLeft } from './headings/balance';
import { labelOver } from './rows/label-over';
import { leftIn, unitOf, withLeft, type Left } from './rows/balance-row';
import { withLeftOver } from './rows/left-over';
import { withOwnRows, withSome, waysOf } from './rows/breakdowns';
import { groupOf } from './rows/groups';
import { withCarriedBesides } from './rows/carried-besides';
import { blockOf, readParts, type NamedPart } from './rows/part-text';
import { FUNDS_ROWS } from './rows/part-roles';
import { PlacedRows } from './rows/placed-rows';
import { executionHeading, withHeadingWeight } from './points/points';
import { pointsRow, withPoints } from './points/points-row';
import { reasonBeneath } from './reason';
import { blockAt, breakdownAt, labelAt } from './rows/row-labels';
import { FundsTable } from './headings/table';
import { areSomeOf } from './rows/some-of';
import { sourcesAcross } from './rows/sources-across';
import { yearsNamed } from './headings/years';

/** The rows of a block of funds below its headings: the total, its parts, and what they are spent on. */
export class FundsReader {
  readonly #region: Region;
  readonly #header: Header;
  readonly #table: FundsTable;
  readonly #rows: PlacedRows;
  readonly #values: NamedParts;
  /** What labels beneath the amounts say of their execution. */
  #points: ReturnType<typeof pointsRow>;
  /** What a row of its own beneath the amounts says of them. */
  #reason: Field | undefined;
  /** What a row of its own says was left of them. */
  #left: Left | undefined;
  /** The columns of a part that was named under each heading. */
  #repeatedAt: readonly number[] = [];
  /** Parts stand by name, each with one value, not in columns. */
  #named = false;

  constructor(region: Region, header: Header, sheetUnit: string | undefined) {
    this.#region = region;
    this.#header = header;
    this.#table = new FundsTable(region, header, sheetUnit);
    this.#rows = new PlacedRows(region, header);
    this.#values = new NamedParts(region, header, this.#table, this.#rows.nature);
  }

  /** What stands above the headings. */
  readAbove(from: number): void {
    const above = naturesAbove(this.#region, this.#header, from, this.#table.unit);
    for (const { part, roles } of above) this.#rows.nature.add(part, roles);
  }

  /** The rows below the headings that are named as the total. */
  #totals(to: number): readonly Named[] {
    const { bottom } = this.#header;
    return this.#region
      .speaking('fundsTotal')
      .filter(({ top, left }) => top > bottom && top <= to && left < this.#table.first);
  }

  /** Whether a row is named as the total and holds amounts: 总额 alone may be a sub-heading. */
  hasTotal(to: number): boolean {
    return this.#totals(to).some(({ top }) => this.#table.hasMoney(top));
  }

  /** Reads the rows below the headings; gives the last one that belongs to the block. */
  read(to: number): number {
    let bottom = this.#header.bottom;
    this.#rows.totalBelow = this.#totals(to).length > 0;
    for (let row = this.#header.bottom + 1; row <= to; row++) {
      const filled = this.#region.filled(row);
      if (filled.length === 0) continue;
      const first = filled[0];
      if (first && (endsBlock(this.#region, this.#table, filled) || first.label?.title)) break;
      const isFirst = bottom === this.#header.bottom;
      if (isFirst && (isSubHeading(this.#table, filled) || numbersColumns(filled))) continue;
      if (this.#readLeft(row, first) || this.#readReason(first) || this.#readPoints(filled)) {
        bottom = row;
        continue;
      }
      if (this.#rows.hasTotal && statesOther(this.#header, this.#table, filled)) break;
      if (this.#readRow(row, filled)) bottom = row;
      else if (this.#rows.hasTotal && !this.#named && !this.#covers(row)) break;
    }
    return bottom;
  }

  #readPoints(filled: readonly Spot[]): boolean {
    const points = this.#rows.hasTotal ? pointsRow(this.#region, filled) : undefined;
    if (!points) return false;
    this.#points = { ...points, ...this.#points };
    return true;
  }

  /** 结余 beneath the amounts, and what follows of it: 其中：结转下年. */
  #readLeft(row: number, first: Spot | undefined): boolean {
    const { total } = this.#rows;
    if (!total || this.#header.balance || !first || !tellsLeft(first.text)) return false;
    if (this.#left) return true;
    if (this.#rows.group === 'nature' || this.#table.figures(row) > 1) return false;
    const left = leftIn(this.#region, row, row, unitOf(total));
    if (!left) return false;
    const { spot, field } = left;
    const own = this.#table.row(row, spot);
    if (!this.#rows.isLeftOver(own, spot.label?.roles ?? [])) return false;
    // Under the heading of a budget it may have been left of the year before.
    const isBudget = own.executed?.cell.column !== field.cell.column && this.#table.hasMoney(row);
    this.#left = isBudget ? { ...left, isOpen: true } : left;
    return true;
  }

  #readReason(first: Spot | undefined): boolean {
    if (!this.#rows.hasTotal || !first?.filled) return false;
    const reason = reasonBeneath(this.#region, first);
    if (!reason) return false;
    if (!this.#reason || isBlank(this.#reason)) this.#reason = reason;
    return true;
  }

  /** Whether the block's heading at the side reaches down to the row. */
  #covers(row: number): boolean {
    return (this.#header.block?.bottom ?? -1) >= row;
  }

  #readRow(row: number, filled: readonly Spot[]): boolean {
    const { parts, inColumns } = this.#partsIn(filled);
    const [first] = parts;
    if (!first) return this.#readLabelled(row);
    const inline = parts.some((part) => part.value !== undefined);
    const figures = this.#table.figures(row);
    if (!inline && isOnePart(parts) && (figures >= 2 || this.#isRepeatedAt(parts))) {
      // The same part under each heading, its amount beside it.
      this.#repeatedAt = parts.map(({ spot }) => spot.left);
      this.#rows.place(this.#table.row(row, first.spot), first.spot);
      return true;
    }
    if (inline || inColumns || (this.#named && figures < 2)) {
      this.#named = true;
      this.#values.read(parts);
      return true;
    }
    if (!first.block) return this.#readLabelled(row);
    this.#rows.group = first.block;
    const own = { ...this.#table.row(row, first.spot), name: first.name };
    this.#rows.place(own, first.spot, first.roles);
    return true;
  }

  /** Whether parts stand where one above them did that was named under each heading: their amounts may be blank. */
  #isRepeatedAt(parts: readonly NamedPart[]): boolean {
    const columns = this.#repeatedAt;
    return (
      columns.length === parts.length && parts.every(({ spot }, at) => spot.left === columns[at])
    );
  }

  /** The parts that the texts of a row name, and whether any does so in a column of amounts. */
  #partsIn(filled: readonly Spot[]): {
    readonly parts: readonly NamedPart[];
    readonly inColumns: boolean;
  } {
    const parts: NamedPart[] = [];
    let inColumns = false;
    for (const spot of filled) {
      if (spot === this.#header.block) continue;
      const own = readParts(this.#region, spot);
      if (own.length === 0) continue;
      parts.push(...own);
      if (labelOver(spot, this.#table.first) && own.every(({ value }) => value === undefined))
        continue;
      if (spot.right >= this.#table.first && spot.left <= this.#table.last) inColumns = true;
    }
    return { parts, inColumns };
  }

  /** A row with its label left of the columns of amounts. */
  #readLabelled(row: number): boolean {
    const { grid, left } = this.#region;
    const block = blockAt(this.#region, this.#table, row);
    const way = block
      ? undefined
      : breakdownAt(this.#region, this.#header, this.#table, row, this.#rows.way);
    this.#rows.way = way;
    if (block) this.#rows.group = blockOf(block.label?.roles);
    else if (way) this.#rows.group = undefined;
    else if (this.#named) this.#rows.group = undefined;
    const label = labelAt(this.#region, this.#header, this.#table, row);
    if (this.#table.figures(row) === 0 && !(label && hasOneOf(label, FUNDS_ROWS))) {
      // 按收入性质分 with nothing beside it heads the rows beneath.
      return block !== undefined || way?.top === row;
    }
    const own = label ?? grid.at(row, Math.max(left, this.#table.first - 1));
    const spot = groupOf(this.#region, this.#header, own) ?? own;
    this.#rows.place(this.#table.row(row, spot), spot);
    return true;
  }

  /** The reason beside the total, else the one in a row of its own. */
  #reasonOf(total: FundsRow): Field | undefined {
    // Where no label stands in the row, the block's own at the side begins higher.
    const { row } = (total.executed ?? total.annualBudget ?? total.label).cell;
    const beside = this.#table.reason(row);
    return isBlank(beside) ? (this.#reason ?? beside) : beside;
  }

  result(): Funds | undefined {
    this.#rows.placeNatures();
    this.#rows.placeOther();
    const spent = this.#rows.nature.result();
    const apart = this.#rows.parted(this.#table, spent.rows);
    const { total: found, others } = apart;
    if (!found) return undefined;
    const { parts: listed, nature } = this.#rows.withSpent(apart, spent);
    const scored = withHeadingWeight(this.#region, this.#header, withPoints(found, this.#points));
    const isKind = ({ roles }: Listed): boolean =>
      nature.takesKinds && roles.includes('naturePart');
    const own = listed.filter((row) => !isKind(row));
    const some = this.#someOf(scored, nature.rows, own);
    const total = some ? { ...scored, ofWhich: some.rows } : scored;
    const ways = waysOf(total, some?.sources ? [] : own);
    const parts = partsOf(ways.main, listed);
    const natures = some?.natures ? [] : nature.rows;
    // Basic and project expenditure as the only rows beneath the total are its parts, column by column.
    const onlyNature = parts.rows.length === 0 && natures.length > 0;
    const rows = onlyNature
      ? withLeftOver(total, natures, this.#rows.beyond)
      : withOwnRows(parts.of(total), ways);
    const { total: meant, parts: listedParts } = countedOn(
      sourcesAcross(this.#header, withSome(total, ways), rows),
    );
    const counted = withCarriedBesides({ total: meant, parts: listedParts, others });
    const funds: Writable<Funds> = {
      total: counted.total,
      parts: counted.parts,
      source: this.#values.source,
      nature: onlyNature || some?.natures ? [] : nature.parts,
    };
    if (ways.others.length > 0) funds.breakdowns = ways.others;
    if (apart.income) funds.income = [apart.income];
    this.#addBeside(funds, total);
    Object.assign(funds, yearsNamed(this.#region, this.#header));
    if (counted.others.length > 0) funds.others = counted.others;
    return withLeft(funds, this.#region, this.#left);
  }

  /** Which rows beneath the total are only some of it. */
  #someOf(total: FundsRow, natures: readonly FundsRow[], listed: readonly Listed[]) {
    const spent = [...natures, ...this.#rows.beyond];
    const sources = listed.map(({ row }) => row);
    const some = {
      natures: natures.length > 0 && areSomeOf(this.#region, total, spent),
      sources: areSomeOf(this.#region, total, sources),
    };
    const rows = [...(some.natures ? spent : []), ...(some.sources ? sources : [])];
    return rows.length > 0 ? { ...some, rows } : undefined;
  }

  /** What the block has besides its rows. */
  #addBeside(funds: Writable<Funds>, total: FundsRow): void {
    const { sourceTotal, natureTotal } = this.#values;
    const { basic, project, basicParts } = this.#rows.nature;
    if (sourceTotal) funds.sourceTotal = sourceTotal;
    if (natureTotal) funds.natureTotal = natureTotal;
    if (basic) funds.basicExpenditure = basic;
    if (project) funds.projectExpenditure = project;
    if (basicParts.length > 0) funds.basicParts = basicParts;
    const heading = executionHeading(this.#region, this.#header, total.weight);
    if (heading) funds.heading = heading;
    if (this.#header.balance) funds.balance = balanceOf(this.#region, this.#header.balance);
    const reason = this.#reasonOf(total);
    if (reason) funds.reason = reason;
  }
}

/** Whether a row names one part again and again. */
function isOnePart([first, ...others]: readonly NamedPart[]): boolean {
  return others.length > 0 && others.every(({ name }) => name === first?.name);
}
