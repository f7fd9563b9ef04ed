import type { Writable } from '../../amount';
import { isBlank } from '../field';
import type { Role } from '../families/family';
import type { Named, Spot } from '../grid';
import type { Field, Funds, FundsRow } from '../model';
import { numbersColumns } from '../numbering';
import { hasOneOf, type Region } from '../region';
import { naturesAbove } from './above';
import {
  canBeTotal,
  namelessAmount,
  saysOfWhich,
  setApart,
  unnamedTotal,
  type Apart,
  type Listed,
} from './apart';
import { countedOn } from './arrivals';
import { isScored } from './beside';
import { endsBlock, isSubHeading } from './block-end';
import type { Header } from './header';
import { NamedParts } from './named-parts';
import { balanceOf } from './balance';
import { asPart, NatureList } from './natures';
import { withLeftOver } from './left-over';
import { totalWithoutRow, withoutTotal } from './no-total';
import { groupOf, isWithinGroup } from './groups';
import { isPart } from './pairs';
import { blockOf, readParts, type NamedPart } from './part-text';
import { PartList } from './parts';
import { PART_ROLES, SOURCE_PARTS } from './part-roles';
import { executionHeading, withHeadingWeight } from './points';
import { pointsRow, withPoints } from './points-row';
import { reasonBeneath } from './reason';
import { blockAt, labelAt } from './row-labels';
import { FundsTable } from './table';
import { yearsNamed } from './years';

/** What a row of the block can be named as. */
const ROWS: readonly Role[] = ['fundsTotal', ...PART_ROLES];

/** The rows of a block of funds below its headings: the total, its parts, and what they are spent on. */
export class FundsReader {
  readonly #region: Region;
  readonly #header: Header;
  readonly #table: FundsTable;
  readonly #nature = new NatureList();
  readonly #values: NamedParts;
  #total: FundsRow | undefined;
  /** The row it was taken from. */
  #first: Listed | undefined;
  /** Its row is called a total. */
  #isNamedTotal = false;
  /** What labels beneath the amounts say of their execution. */
  #points: ReturnType<typeof pointsRow>;
  /** What a row of its own beneath the amounts says of them. */
  #reason: Field | undefined;
  readonly #listed: Listed[] = [];
  /** Tasks that are called 基本支出 or 项目支出. */
  readonly #natureTasks: { readonly row: FundsRow; readonly roles: readonly Role[] }[] = [];
  /** Rows beneath what is spent that are none of it by name. */
  readonly #beyond: FundsRow[] = [];
  #group: 'source' | 'nature' | undefined;
  /** A row further down bears the name of the total. */
  #totalBelow = false;
  /** Parts stand by name, each with one value, not in columns. */
  #named = false;

  constructor(region: Region, header: Header, sheetUnit: string | undefined) {
    this.#region = region;
    this.#header = header;
    this.#table = new FundsTable(region, header, sheetUnit);
    this.#values = new NamedParts(region, header, this.#table, this.#nature);
  }

  /** What stands above the headings. */
  readAbove(from: number): void {
    for (const { part, roles } of naturesAbove(
      this.#region,
      this.#header,
      from,
      this.#table.unit,
    )) {
      this.#nature.add(part, roles);
    }
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
    this.#totalBelow = this.#totals(to).length > 0;
    for (let row = this.#header.bottom + 1; row <= to; row++) {
      const filled = this.#region.filled(row);
      if (filled.length === 0) continue;
      const first = filled[0];
      if (first && (endsBlock(this.#region, this.#table, filled) || first.label?.title)) break;
      const isFirst = bottom === this.#header.bottom;
      if (isFirst && (isSubHeading(this.#table, filled) || numbersColumns(filled))) continue;
      if (this.#readReason(first) || this.#readPoints(filled) || this.#readRow(row, filled))
        bottom = row;
      else if (this.#total && !this.#named && !this.#covers(row)) break;
    }
    return bottom;
  }

  #readPoints(filled: readonly Spot[]): boolean {
    const points = this.#total && pointsRow(this.#region, filled);
    if (!points) return false;
    this.#points = { ...points, ...this.#points };
    return true;
  }

  #readReason(first: Spot | undefined): boolean {
    const reason = this.#total && first?.filled ? reasonBeneath(this.#region, first) : undefined;
    if (!reason) return false;
    if (!this.#reason || isBlank(this.#reason)) this.#reason = reason;
    return true;
  }

  /** Whether the block's heading at the side reaches down to the row. */
  #covers(row: number): boolean {
    return (this.#header.block?.bottom ?? -1) >= row;
  }

  #readRow(row: number, filled: readonly Spot[]): boolean {
    const { grid } = this.#region;
    const parts: NamedPart[] = [];
    let columnsHoldLabels = false;
    for (const spot of filled) {
      if (spot === this.#header.block) continue;
      const own = readParts(this.#region, spot);
      if (own.length === 0) continue;
      parts.push(...own);
      if (spot.right >= this.#table.first && spot.left <= this.#table.last)
        columnsHoldLabels = true;
    }
    const inline = parts.some((part) => part.value !== undefined);
    const figures = this.#table.figures(row);
    const stays = this.#named && parts.length > 0 && figures < 2;
    const [first, ...others] = parts;
    if (
      first &&
      others.length > 0 &&
      !inline &&
      figures >= 2 &&
      others.every(({ name }) => name === first.name)
    ) {
      // The same part under each heading, its amount beside it.
      this.#place(this.#table.row(row, first.spot), first.spot);
      return true;
    }
    if (parts.length > 0 && (inline || columnsHoldLabels || stays)) {
      this.#named = true;
      this.#values.read(parts);
      return true;
    }
    if (first?.block) {
      this.#group = first.block;
      this.#place(
        { ...this.#table.row(row, first.spot), name: first.name },
        first.spot,
        first.roles,
      );
      return true;
    }
    const block = blockAt(this.#region, this.#table, row);
    if (block) this.#group = blockOf(block.label?.roles);
    else if (this.#named) this.#group = undefined;
    const label = labelAt(this.#region, this.#header, this.#table, row);
    if (figures === 0 && !(label && hasOneOf(label, ROWS))) {
      // 按收入性质分 with nothing beside it heads the rows beneath.
      return block !== undefined;
    }
    const own = label ?? grid.at(row, Math.max(this.#region.left, this.#table.first - 1));
    const spot = groupOf(this.#region, this.#header, own) ?? own;
    this.#place(this.#table.row(row, spot), spot);
    return true;
  }

  #listedAs(row: FundsRow, spot: Spot, roles: readonly Role[]): Listed {
    return { row, spot, roles, within: isWithinGroup(this.#region, this.#header, spot) };
  }

  #place(row: FundsRow, spot: Spot, roles: readonly Role[] = spot.label?.roles ?? []): void {
    const named = roles.includes('fundsTotal');
    const isTotal = named || (!this.#totalBelow && !isPart(spot) && canBeTotal(row, this.#listed));
    if (!this.#total && isTotal) {
      this.#total = row;
      this.#first = this.#listedAs(row, spot, roles);
      this.#isNamedTotal = named;
      return;
    }
    if (named && this.#total) {
      // 收入合计 above 支出合计: the form's total is the one that is scored.
      if (!isScored(this.#total) && isScored(row)) this.#total = row;
      return;
    }
    const isNature = roles.includes('basicExpenditure') || roles.includes('projectExpenditure');
    const isKind = roles.includes('naturePart');
    if (this.#header.tasks.listed) {
      // A task may be called 基本支出: it is one of the list.
      this.#listed.push(this.#listedAs(row, spot, isNature || isKind ? [] : roles));
      if (isNature) this.#natureTasks.push({ row, roles });
      return;
    }
    if (!isNature && !isKind && this.#group !== 'nature') {
      // What follows 基本支出 or 项目支出 without a name that stands for money of its own is what it is spent on.
      const isSource =
        this.#group === 'source' || SOURCE_PARTS.some((role) => roles.includes(role));
      if (!this.#nature.hasRows || isSource) this.#listed.push(this.#listedAs(row, spot, roles));
      else if (/^\s*其\s*中/.test(spot.text)) this.#nature.nest(row);
      else this.#beyond.push(row);
      return;
    }
    const part = asPart(row);
    if (!part) return;
    if (isKind && !isNature) {
      const grouped = this.#group === 'nature';
      this.#nature.addKind(part, row, grouped);
      if (!grouped) this.#listed.push(this.#listedAs(row, spot, roles));
      return;
    }
    this.#nature.add(part, roles, row);
  }

  #unTotalled(apart: Apart, natures: readonly FundsRow[]): Apart {
    const own = [this.#region, this.#header, this.#table] as const;
    const found = withoutTotal(...own, apart.parts);
    return found ?? { ...apart, total: totalWithoutRow(...own, natures) };
  }

  /** The total with its points, and the rows that stand beneath or beside it. */
  #parted(natures: readonly FundsRow[]): Apart {
    const unnamed =
      this.#first?.row === this.#total && !this.#isNamedTotal
        ? unnamedTotal(this.#first, this.#listed)
        : undefined;
    const apart = unnamed ?? setApart(this.#total, this.#isNamedTotal, this.#listed, this.#header);
    const found = apart.total ? apart : this.#unTotalled(apart, natures);
    const nameless = this.#isNamedTotal ? undefined : namelessAmount(found.total, this.#listed);
    if (nameless) {
      const { cell } = nameless;
      this.#region.doubts.push({ kind: 'unread-row', field: 'annualBudget', cell });
    }
    const total = found.total && withPoints(found.total, this.#points);
    return { ...found, total: total && withHeadingWeight(this.#region, this.#header, total) };
  }

  /** The reason beside the total, else the one in a row of its own. */
  #reasonOf(total: FundsRow): Field | undefined {
    // Where no label stands in the row, the block's own at the side begins higher.
    const { row } = (total.executed ?? total.annualBudget ?? total.label).cell;
    const beside = this.#table.reason(row);
    return isBlank(beside) ? (this.#reason ?? beside) : beside;
  }

  /** A list of nothing but 基本支出 and 项目支出 parts the money by its nature. */
  #placeNatures(): void {
    if (this.#natureTasks.length < this.#listed.length) return;
    this.#listed.length = 0;
    for (const { row, roles } of this.#natureTasks) this.#nature.addRow(row, roles);
  }

  result(): Funds | undefined {
    this.#placeNatures();
    const nature = this.#nature.result();
    const { total, parts: listed, others } = this.#parted(nature.rows);
    if (!total) return undefined;
    const parts = new PartList();
    for (const own of listed) {
      if (nature.takesKinds && own.roles.includes('naturePart')) continue;
      parts.add(own.row, own.roles, saysOfWhich(own));
    }
    // Basic and project expenditure as the only rows beneath the total are its parts, column by column.
    const onlyNature = parts.rows.length === 0 && nature.rows.length > 0;
    const rows = onlyNature ? withLeftOver(total, nature.rows, this.#beyond) : parts.of(total);
    const { source, sourceTotal, natureTotal } = this.#values;
    const { basic, project, basicParts } = this.#nature;
    const heading = executionHeading(this.#region, this.#header, total.weight);
    const reason = this.#reasonOf(total);
    const funds: Writable<Funds> = {
      ...countedOn({ total, parts: rows }),
      ...yearsNamed(this.#region, this.#header),
      source,
      nature: onlyNature ? [] : nature.parts,
    };
    if (others.length > 0) funds.others = others;
    if (sourceTotal) funds.sourceTotal = sourceTotal;
    if (natureTotal) funds.natureTotal = natureTotal;
    if (basic) funds.basicExpenditure = basic;
    if (project) funds.projectExpenditure = project;
    if (basicParts.length > 0) funds.basicParts = basicParts;
    if (heading) funds.heading = heading;
    if (this.#header.balance) funds.balance = balanceOf(this.#region, this.#header.balance);
    if (reason) funds.reason = reason;
    return funds;
  }
}
