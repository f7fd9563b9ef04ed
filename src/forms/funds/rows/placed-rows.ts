import type { Role } from '../../families/family';
import type { Spot } from '../../grid';
import type { FundsPart, FundsRow } from '../../model';
import type { Region } from '../../region';
import {
  canBeTotal,
  namelessAmount,
  setApart,
  unnamedTotal,
  type Apart,
  type Listed,
} from './apart';
import { isLeftOver } from './balance-row';
import { isScored } from './beside';
import { isWithinGroup, sumsUpHalf } from './groups';
import type { Header } from '../headings/header';
import { asPart, NatureList } from './natures';
import { columnsOf, goesOn } from './nesting';
import { totalWithoutRow, withoutTotal } from './no-total';
import { isPart } from '../layouts/pairs';
import { OF_WHICH, SOURCE_PARTS } from './part-roles';
import type { FundsTable } from '../headings/table';

const OTHER = /^其[他它](?:资金|收入|支出|来源)?$/;

/** The rows of a block as they come, each where it belongs: the total, its parts, and what the money is spent on. */
export class PlacedRows {
  readonly #region: Region;
  readonly #header: Header;
  readonly nature = new NatureList();
  /** What heads the rows that come next. */
  group: 'source' | 'nature' | undefined;
  /** What heads them as another breakdown of the total. */
  way: Spot | undefined;
  /** A row further down bears the name of the total. */
  totalBelow = false;
  #total: FundsRow | undefined;
  /** The row it was taken from at first. */
  #first: Listed | undefined;
  /** That row is called a total. */
  #isNamedTotal = false;
  readonly #listed: Listed[] = [];
  /** Tasks that are called 基本支出 or 项目支出. */
  readonly #natureTasks: { readonly row: FundsRow; readonly roles: readonly Role[] }[] = [];
  /** Totals that are not the form's: their rates are checked. */
  readonly #otherTotals: FundsRow[] = [];
  /** 其中 stands before 项目支出 itself: before a row beneath, it is one of the total too. */
  #eachSaysSo = false;
  /** How the rows of what is spent are written, and the source that they follow. */
  readonly #natureTexts: string[] = [];
  #source: Listed | undefined;
  /** Another source goes on behind them: they are spent of the first. */
  #isOfSource = false;
  /** Rows beneath what is spent that are none of it by name. */
  readonly #beyond: FundsRow[] = [];

  constructor(region: Region, header: Header) {
    this.#region = region;
    this.#header = header;
  }

  get hasTotal(): boolean {
    return this.#total !== undefined;
  }

  get total(): FundsRow | undefined {
    return this.#total;
  }

  /** Whether a row that names what was left of the total is none of its parts. */
  isLeftOver(row: FundsRow, roles: readonly Role[]): boolean {
    if (!this.#total) return false;
    const lists = [this.#listed.map((own) => own.row), this.nature.result().rows];
    return isLeftOver(row, this.#total, lists, roles.includes('fundsPart'));
  }

  get beyond(): readonly FundsRow[] {
    return this.#beyond;
  }

  place(row: FundsRow, spot: Spot, roles: readonly Role[] = spot.label?.roles ?? []): void {
    if (this.#placeTotal(row, spot, roles)) return;
    const isNature = roles.includes('basicExpenditure') || roles.includes('projectExpenditure');
    const isKind = roles.includes('naturePart');
    if (this.#header.tasks.listed) {
      // A task may be called 基本支出: it is one of the list.
      this.#list(row, spot, isNature || isKind ? [] : roles);
      if (isNature) this.#natureTasks.push({ row, roles });
    } else if (isNature) this.#placeNature(row, spot, roles);
    else if (isKind) this.#placeKind(row, spot, roles);
    else if (this.group === 'nature') this.nature.addRow(row, roles);
    else this.#placePart(row, spot, roles);
  }

  /** Whether the row is the total, or is named as one. */
  #placeTotal(row: FundsRow, spot: Spot, roles: readonly Role[]): boolean {
    const named = roles.includes('fundsTotal') || sumsUpHalf(this.#region, spot);
    if (this.#total) {
      if (named) this.#chooseTotal(this.#total, row);
      return named;
    }
    const isTotal = named || (!this.totalBelow && !isPart(spot) && canBeTotal(row, this.#listed));
    if (!isTotal) return false;
    this.#total = row;
    this.#first = this.#listedAs(row, spot, roles);
    this.#isNamedTotal = named;
    return true;
  }

  /** 收入合计 above 支出合计: the form's total is the one that is scored. */
  #chooseTotal(total: FundsRow, row: FundsRow): void {
    const isNext = !isScored(total) && isScored(row);
    this.#total = isNext ? row : total;
    this.#otherTotals.push(isNext ? total : row);
  }

  #placeNature(row: FundsRow, spot: Spot, roles: readonly Role[]): void {
    const isBasic = roles.includes('basicExpenditure');
    if (isBasic || !this.nature.hasRows) this.#eachSaysSo = !isBasic && OF_WHICH.test(spot.text);
    if (!this.nature.hasRows) this.#source = this.#listed.at(-1);
    this.nature.addRow(row, roles);
    this.#natureTexts.push(spot.text);
  }

  /** 人员经费 and the like, which are parts of the total where nothing says that the money is parted by its nature. */
  #placeKind(row: FundsRow, spot: Spot, roles: readonly Role[]): void {
    const part = asPart(row);
    if (!part) return;
    const grouped = this.group === 'nature';
    this.nature.addKind(part, row, grouped);
    if (!grouped) this.#list(row, spot, roles);
  }

  /** What follows 基本支出 or 项目支出 without a name that stands for money of its own is what it is spent on. */
  #placePart(row: FundsRow, spot: Spot, roles: readonly Role[]): void {
    const isSource = this.group === 'source' || SOURCE_PARTS.some((role) => roles.includes(role));
    const isNext = this.nature.hasRows && goesOn(spot.text, this.#listed, this.#natureTexts);
    if (isNext) this.#isOfSource = true;
    if (!this.nature.hasRows || isSource || isNext || this.way) this.#list(row, spot, roles);
    else if (OF_WHICH.test(spot.text) && !this.#eachSaysSo) this.nature.nest(row);
    else this.#beyond.push(row);
  }

  /** The parts and what they are spent on, 基本支出 and 项目支出 beneath the source that they are spent of. */
  withSpent<
    Spent extends { readonly rows: readonly FundsRow[]; readonly parts: readonly FundsPart[] },
  >(
    { total, parts }: Apart,
    spent: Spent,
  ): { readonly parts: readonly Listed[]; readonly nature: Spent } {
    const source = this.#isOfSource ? this.#source : undefined;
    if (!source || !total || columnsOf(total, spent.rows) > 0) return { parts, nature: spent };
    const owning = (own: Listed): Listed =>
      own.row === source.row ? { ...own, row: { ...own.row, ofWhich: spent.rows } } : own;
    return { parts: parts.map(owning), nature: { ...spent, rows: [], parts: [] } };
  }

  #list(row: FundsRow, spot: Spot, roles: readonly Role[]): void {
    this.#listed.push(this.#listedAs(row, spot, roles));
  }

  #listedAs(row: FundsRow, spot: Spot, roles: readonly Role[]): Listed {
    const within = isWithinGroup(this.#region, this.#header, spot);
    return { row, spot, roles, within, ...(this.way && { way: this.way }) };
  }

  /** Of nothing but 其他 no money comes: beside 基本支出 and 项目支出 it is spent on something else. */
  placeOther(): void {
    const isOther = this.#listed.every(({ row }) => OTHER.test(row.name));
    if (!isOther || !this.nature.hasRows) return;
    for (const { row } of this.#listed) this.nature.addRow(row, []);
    this.#listed.length = 0;
  }

  /** A list of nothing but 基本支出 and 项目支出 parts the money by its nature. */
  placeNatures(): void {
    if (this.#natureTasks.length < this.#listed.length) return;
    this.#listed.length = 0;
    for (const { row, roles } of this.#natureTasks) this.nature.addRow(row, roles);
  }

  /** The total, and the rows that stand beneath or beside it; `natures` are what the money is spent on. */
  parted(table: FundsTable, natures: readonly FundsRow[]): Apart {
    const unnamed =
      this.#first?.row === this.#total && !this.#isNamedTotal
        ? unnamedTotal(this.#first, this.#listed)
        : undefined;
    const apart = unnamed ?? setApart(this.#total, this.#isNamedTotal, this.#listed, this.#header);
    const found = apart.total ? apart : this.#unTotalled(table, apart, natures);
    if (!this.#isNamedTotal) this.#doubtNameless(found.total);
    return { ...found, others: [...found.others, ...this.#otherTotals] };
  }

  #unTotalled(table: FundsTable, apart: Apart, natures: readonly FundsRow[]): Apart {
    const own = [this.#region, this.#header, table] as const;
    const found = withoutTotal(...own, apart.parts);
    return found ?? { ...apart, total: totalWithoutRow(...own, natures) };
  }

  #doubtNameless(total: FundsRow | undefined): void {
    const nameless = namelessAmount(total, this.#listed);
    if (!nameless) return;
    const { cell } = nameless;
    this.#region.doubts.push({ kind: 'unread-row', field: 'annualBudget', cell });
  }
}
