import type { Writable } from '../../amount';
import { cellRef, fieldOf, isBlank, labelOf, type FieldHints } from '../field';
import { isFilled, type Spot } from '../grid';
import type { BasicRow, BasicRowName, Field } from '../model';
import { hasRole, type Region } from '../region';
import { labelText, moneyUnit, squeeze } from '../labels/text';
import { rowName as rowLabel } from '../labels/word-roles';
import { FundLevels } from './fund-levels';
import { namesRow, type YearColumn, type YearHeading } from './year-headings';
import { placeLoose } from './loose-rows';
import { NumberedList } from './numbered-list';
import { isOperatingPart } from './operating-parts';
import { ProjectList } from './project-list';
import { isRemark, reasonColumn } from './remarks';
import { type Parent, parentOf, PROJECT_PARTS, rowName, VEHICLE_PARTS } from './row-names';
import { follows, numbering, uncircled, type Numbering } from './row-number';
import { workedOutColumns, type WorkedOut } from './worked-out';

/** What ends the rows when it heads a block below them. */
const ENDS = ['buildingBlock', 'approvedSize', 'thrift', 'staffingBlock', 'authorised'] as const;

/** A figure and no sentence. */
const AMOUNT = /^[\s\u3000]*[-¥￥]?[\d０-９][\d０-９,，.．]*\s*[万亿]?元?[\s\u3000]*$/;
/** What names the sum of a group and not the group. */
const ALL = /^(?:合计|小计|总计|总额|金额合计|共计)$/;
/** Money that a level above this one gave. */
const HIGHER_LEVEL = /^(?:上级|中央).*(?:专项|补助|转移支付|资金)/;

/** A column: its heading, and what it says of the figures beneath. */
interface Column {
  readonly spot: Spot;
  readonly hints: FieldHints;
}

/** Reads the rows beneath the years, in whatever order they stand: each goes under its name, or into the list it is in. */
export class RowReader {
  readonly rows: Partial<Record<BasicRowName, BasicRow>> = {};
  readonly funds: BasicRow[] = [];
  readonly operatingParts: BasicRow[] = [];
  readonly otherRows: BasicRow[] = [];
  readonly #region: Region;
  readonly #heading: YearHeading;
  readonly #lastYear: Column | undefined;
  readonly #budget: Column | undefined;
  readonly #finalAccounts: Column | undefined;
  /** Those that there are. */
  readonly #columns: readonly Column[];
  readonly #reason: Spot | undefined;
  /** 增减额, 增减率 beside the years. */
  readonly workedOut: readonly WorkedOut[];
  #parent: Parent = 'other';
  /** The number of the last row beneath 项目支出. */
  #sibling: { readonly number: Numbering | undefined } | undefined;
  /** The rows beneath the last one that has a name of its own. */
  #listed = new NumberedList(undefined);
  readonly #levels = new FundLevels();
  /** Rows that may stand under a part of 项目支出 or beside it. */
  readonly #loose: Writable<BasicRow>[] = [];
  /** 项目支出 itself, while what stands beneath it are projects by their own names. */
  #projects: ProjectList | undefined;

  constructor(region: Region, heading: YearHeading, unit: string | undefined) {
    this.#region = region;
    this.#heading = heading;
    this.#reason = reasonColumn(region, heading);
    this.workedOut = workedOutColumns(region, heading, this.#reason);
    const columnOf = (column: YearColumn | undefined): Column | undefined => {
      const spot = column?.spot;
      const own = spot?.label && moneyUnit(spot.label);
      return spot && { spot, hints: { unit: own ?? unit, figure: true } };
    };
    const { lastYear, budget, finalAccounts } = heading.columns;
    this.#lastYear = columnOf(lastYear);
    this.#budget = columnOf(budget);
    this.#finalAccounts = columnOf(finalAccounts);
    const all = [this.#lastYear, this.#budget, this.#finalAccounts];
    this.#columns = all.flatMap((column) => column ?? []);
  }

  /** Reads down to the buildings, the thrift measures or a note; gives the last row read. */
  read(): number {
    let bottom = this.#heading.bottom;
    const end = this.#end();
    for (let row = this.#heading.bottom + 1; row < end; row++) {
      if (this.#region.filled(row).length === 0) continue;
      const label = this.#label(row);
      if (!label) continue;
      if (this.#isNote(label)) break;
      this.#place(label, row);
      bottom = row;
    }
    placeLoose(this.rows, this.otherRows, this.#loose);
    return bottom;
  }

  /** The row where buildings, thrift or staff begin, if they come below. */
  #end(): number {
    let end = this.#region.bottom + 1;
    for (const role of ENDS) {
      for (const { top, left } of this.#region.speaking(role)) {
        // 厉行节约 right of the amounts is why one of them fell.
        if (role === 'thrift' && left > this.#heading.labels.right) continue;
        if (top > this.#heading.bottom && top < end) end = top;
      }
    }
    return end;
  }

  #label(row: number): Spot | undefined {
    const { left, right } = this.#heading.labels;
    for (let column = right; column >= left; column--) {
      const spot = this.#region.grid.at(row, column);
      if (isFilled(spot) && spot.top === row) return this.#groupOf(spot) ?? spot;
      column = spot.left;
    }
    return undefined;
  }

  /** 三公经费 merged over its rows at the left of 合计: the row is that of its total. */
  #groupOf(label: Spot): Spot | undefined {
    if (!ALL.test(squeeze(label.text)) || label.left === this.#heading.labels.left)
      return undefined;
    const group = this.#region.grid.at(label.top, label.left - 1);
    return group.bottom > group.top && namesRow(group) ? group : undefined;
  }

  #isNote(label: Spot): boolean {
    if (isRemark(label.text) && !this.#hasFigure(label.top)) return true;
    if (label.label && label.label.roles.length > 0) return false;
    const first = this.#columns[0];
    return (
      /^[\s\u3000]*(?:填表|填报|单位负责人|联系人)/.test(label.text) ||
      (first !== undefined && label.right >= first.spot.left)
    );
  }

  /** 气候变化情况监测 with its amounts is a fund and no remark. */
  #hasFigure(row: number): boolean {
    return this.#columns.some(({ spot }) => AMOUNT.test(this.#spot(row, spot).text));
  }

  #place(spot: Spot, row: number): void {
    const own: Writable<BasicRow> = {
      label: labelOf(this.#region.grid, spot),
      name: this.#nameOf(spot),
      lastYear: this.#figure(row, this.#lastYear),
      budget: this.#figure(row, this.#budget),
      finalAccounts: this.#figure(row, this.#finalAccounts),
      under: undefined,
      beneath: undefined,
    };
    if (this.#reason) own.reason = fieldOf(this.#region.grid, this.#spot(row, this.#reason));
    if (this.workedOut.length > 0) {
      own.workedOut = this.workedOut.map((column) => this.#field(row, column));
    }
    const name = rowName(spot, this.#parent);
    const number = numbering(spot.text);
    if (name && !this.rows[name]) {
      this.rows[name] = own;
      if (!VEHICLE_PARTS.has(name)) {
        this.#parent = parentOf(name);
        this.#projects = name === 'project' ? new ProjectList(this.#region, spot, row) : undefined;
        this.#sibling = PROJECT_PARTS.has(name) ? { number } : undefined;
        this.#listed = new NumberedList(number);
      }
      return;
    }
    if (this.#isBeyondList(spot, number)) {
      this.otherRows.push(own);
      return;
    }
    if (this.#sibling && this.#isSibling(spot, number)) {
      own.under = 'project';
      this.#sibling = { number };
      this.#parent = 'other';
      this.otherRows.push(own);
      return;
    }
    if (this.#projects?.takes(spot, row)) {
      own.under = 'project';
      this.#listed.add(number);
      this.otherRows.push(own);
      return;
    }
    this.#listed.add(number);
    if (name) {
      this.#region.doubts.push({
        kind: 'doubled-label',
        field: name,
        cell: cellRef(this.#region.grid, spot),
      });
      this.#parent = 'other';
    }
    if (this.#parent === 'operations' || this.#parent === 'running') {
      // 业务工作专项（一个项目一行）: the heading holds no figure, the projects beneath it do.
      const heads = this.rows[this.#parent];
      const figures = heads && [heads.lastYear, heads.budget, heads.finalAccounts];
      if (figures?.every(isBlank)) own.under = 'project';
      else this.#loose.push(own);
    }
    if (this.#parent === 'specialFunds') {
      if (this.#levels.isBeneath(own, number)) own.beneath = true;
      this.funds.push(own);
    } else if (isOperatingPart(spot, this.#parent, this.rows)) this.operatingParts.push(own);
    else {
      if (this.#parent === 'operating') this.#parent = 'other';
      this.otherRows.push(own);
    }
  }

  #nameOf({ text, label }: Spot): string {
    const plain = uncircled(text);
    if (plain !== text) return rowLabel(labelText(plain));
    return label ? label.name : squeeze(text);
  }

  /** `三、部门支出合计` after `（三）公用经费`: no part of any list, and the end of the one it stands below. */
  #isBeyondList(spot: Spot, number: Numbering | undefined): boolean {
    const isTotal = hasRole(spot, 'fundsTotal');
    // 合计 right beneath the head is the list's own.
    const isOwn = isTotal && this.#listed.isEmpty && !number;
    if (isOwn) return true;
    if (!isTotal && (this.#sibling || !this.#listed.isEndedBy(number))) return false;
    this.#parent = 'other';
    this.#sibling = undefined;
    this.#projects = undefined;
    return true;
  }

  /** `4、上级专项资金` after `3、县级专项资金` stands beside it, not in its list; so does money of a higher level. */
  #isSibling(spot: Spot, number: Numbering | undefined): boolean {
    const last = this.#sibling?.number;
    if (follows(last, number)) return !follows(this.#listed.last, number);
    // `2、` once more, or `4、` where `3、` was left out: a list of its own would begin at 1.
    if (last && number && last.style === number.style && this.#listed.isEmpty) {
      if (number.value > 1 && number.value >= last.value) return true;
    }
    const special = this.rows.specialFunds;
    return (
      this.#parent === 'specialFunds' &&
      HIGHER_LEVEL.test(spot.label?.bare ?? '') &&
      !HIGHER_LEVEL.test(special?.name ?? '')
    );
  }

  #figure(row: number, column: Column | undefined): Field | undefined {
    return column && this.#field(row, column);
  }

  #field(row: number, { spot, hints }: Column): Field {
    return fieldOf(this.#region.grid, this.#spot(row, spot), hints);
  }

  #spot(row: number, heading: Spot): Spot {
    const { grid } = this.#region;
    const spot = grid.at(row, heading.left);
    if (isFilled(spot) || spot.right > spot.left) return spot;
    for (let column = heading.left + 1; column <= heading.right; column++) {
      const other = grid.at(row, column);
      if (isFilled(other)) return other;
    }
    return spot;
  }
}
