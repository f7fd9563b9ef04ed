import type { Writable } from '../amount';
import { fieldOf, insideField, labelOf } from './field';
import type { Role } from './families/family';
import { findHeader, isAmount, MONEY, type FundsColumn, type Header } from './funds-header';
import { amountUnder, isScored } from './funds-beside';
import { holdsAmounts, isPart, nameOf, readPairs, withOneBudget } from './funds-pairs';
import { isFilled, type Named, type Spot } from './grid';
import { valueOf } from './head';
import type { Field, Funds, FundsPart, FundsRow } from './model';
import { executionHeading, withHeadingWeight } from './funds-points';
import { NatureList } from './funds-natures';
import { PartList } from './funds-parts';
import { blockOf, readParts, type NamedPart } from './parts';
import { hasOneOf, hasRole, type Region } from './region';
import { moneyUnit } from './text';

const ROW_COLUMNS = [...MONEY, 'adjustment', 'executionRate', 'weight', 'score'] as const;

/** What a row of the block can be named as. */
const ROWS: readonly Role[] = [
  'fundsTotal',
  'fundsPart',
  'fiscalPart',
  'levelPart',
  'basicExpenditure',
  'projectExpenditure',
  'naturePart',
];

/** Names of money that is a part of the total by itself. */
const PARTS: readonly Role[] = ['fundsPart', 'fiscalPart', 'levelPart'];

/** What ends the funds block when it heads a row. */
const ENDS: readonly Role[] = [
  'goals',
  'completions',
  'level1',
  'level2',
  'indicatorBlock',
  'projectName',
  'signature',
];

export function readFunds(
  region: Region,
  from: number,
  to: number,
  sheetUnit: string | undefined,
): { funds: Funds; bottom: number } | undefined {
  const header = findHeader(region, from, to);
  if (!header || holdsAmounts(region, header)) return readPairs(region, from, to, sheetUnit);
  const reader = new FundsReader(region, header, sheetUnit);
  // A list of tasks or projects has a column of money as well; only its total is the form's.
  if (header.tasks.listed && !reader.hasTotal(to)) return undefined;
  reader.readAbove(from);
  const bottom = reader.read(to);
  const funds = reader.result();
  return funds && { funds, bottom };
}

class FundsReader {
  readonly #region: Region;
  readonly #header: Header;
  readonly #unit: string | undefined;
  readonly #columns: readonly {
    readonly role: (typeof ROW_COLUMNS)[number];
    readonly unit: string | undefined;
  }[];
  readonly #first: number;
  readonly #last: number;
  #total: FundsRow | undefined;
  readonly #listed: { row: FundsRow; spot: Spot; roles: readonly Role[] }[] = [];
  readonly #source: FundsPart[] = [];
  readonly #nature = new NatureList();
  #sourceTotal: Field | undefined;
  #natureTotal: Field | undefined;
  #group: 'source' | 'nature' | undefined;
  /** A row further down bears the name of the total. */
  #totalBelow = false;
  /** Parts stand by name, each with one value, not in columns. */
  #named = false;

  constructor(region: Region, header: Header, sheetUnit: string | undefined) {
    this.#region = region;
    this.#header = header;
    const spots = Object.values(header.columns);
    const money = MONEY.flatMap((role) => header.columns[role] ?? []);
    this.#first = Math.min(...spots.map(({ left }) => left));
    this.#last = Math.max(...money.map(({ right }) => right));
    this.#unit =
      (header.block?.label && moneyUnit(header.block.label)) ?? this.#besideUnit() ?? sheetUnit;
    this.#columns = ROW_COLUMNS.filter((role) => header.columns[role]).map((role) => ({
      role,
      unit: this.#columnUnit(role),
    }));
  }

  #columnUnit(role: FundsColumn): string | undefined {
    const heading = this.#header.columns[role];
    if (role === 'adjustment' || MONEY.some((own) => own === role)) {
      return (heading?.label && moneyUnit(heading.label)) ?? this.#unit;
    }
    return role === 'executionRate' && /[%％]/.test(heading?.text ?? '') ? '%' : undefined;
  }

  /** The unit may stand in the heading of the label column, or in a cell of its own beneath one: `（元）`. */
  #besideUnit(): string | undefined {
    const { top, bottom } = this.#header;
    for (let row = top; row <= bottom + 1; row++) {
      for (const { label, left, text } of this.#region.filled(row)) {
        if (!label || left >= this.#first) continue;
        if (row > bottom && !/^[（(]/.test(text.trim())) continue;
        const unit = moneyUnit(label);
        if (unit) return unit;
      }
    }
    return undefined;
  }

  /** `基本支出总额 | 612.40 | 项目支出总额 | 387.60` above the headings. */
  readAbove(from: number): void {
    const labels = (['basicExpenditure', 'projectExpenditure'] as const).flatMap((role) =>
      this.#region.speaking(role),
    );
    for (const spot of labels) {
      if (spot.top < from || spot.top >= this.#header.top) continue;
      if (!hasRole(spot, 'basicExpenditure', 'projectExpenditure')) continue;
      const amount = valueOf(this.#region, spot, [], { unit: this.#unit, figure: true });
      const part: FundsPart = {
        label: labelOf(this.#region.grid, spot),
        name: spot.label.name,
        amount,
      };
      this.#nature.add(part, spot.label.roles);
    }
  }

  /** The rows below the headings that are named as the total. */
  #totals(to: number): readonly Named[] {
    const { bottom } = this.#header;
    return this.#region
      .speaking('fundsTotal')
      .filter(({ top, left }) => top > bottom && top <= to && left < this.#first);
  }

  /** Whether a row is named as the total and holds amounts: 总额 alone may be a sub-heading. */
  hasTotal(to: number): boolean {
    return this.#totals(to).some(({ top }) => this.#hasMoney(top));
  }

  /** Reads the rows below the headings; gives the last one that belongs to the block. */
  read(to: number): number {
    let bottom = this.#header.bottom;
    this.#totalBelow = this.#totals(to).length > 0;
    for (let row = this.#header.bottom + 1; row <= to; row++) {
      const filled = this.#region.filled(row);
      if (filled.length === 0) continue;
      const first = filled[0];
      if (first && (this.#ends(first, filled) || first.label?.title)) break;
      if (bottom === this.#header.bottom && this.#isSubHeading(filled)) continue;
      if (this.#readRow(row, filled)) bottom = row;
      else if (this.#total && !this.#named && !this.#covers(row)) break;
    }
    return bottom;
  }

  /** `总额 | 财政拨款 | 其他资金` under 预算金额: words over several columns and no amount. */
  #isSubHeading(filled: readonly Spot[]): boolean {
    const over = filled.filter((spot) => spot.right >= this.#first);
    return (
      over.length >= 2 && over.every((spot) => !isAmount(spot)) && over.length === filled.length
    );
  }

  /** Whether the block's heading at the side reaches down to the row. */
  #covers(row: number): boolean {
    return (this.#header.block?.bottom ?? -1) >= row;
  }

  #ends(first: Spot, filled: readonly Spot[]): boolean {
    if (hasOneOf(first, ENDS) && !hasRole(first, 'fundsBlock', 'fundsTotal')) return true;
    if (hasRole(first, 'goalBlock') && !this.#hasMoney(first.top)) return true;
    return filled.some((spot) => hasRole(spot, 'goals', 'level1', 'name'));
  }

  #hasMoney(row: number): boolean {
    return this.#figures(row) > 0;
  }

  /** How many of the money columns hold an amount; one merged over two of them counts once. */
  #figures(row: number): number {
    let count = 0;
    let last: Spot | undefined;
    for (const role of MONEY) {
      const spot = this.#column(row, role);
      if (!spot?.filled || spot === last || !isAmount(spot)) continue;
      last = spot;
      count++;
    }
    return count;
  }

  #column(row: number, role: FundsColumn): Spot | undefined {
    const heading = this.#header.columns[role];
    if (!heading) return undefined;
    const { grid } = this.#region;
    const spot = grid.at(row, heading.left);
    // `预算数： | 600` under one heading: the label, then the amount.
    const isLabel = isFilled(spot) && spot.right < heading.right && !isAmount(spot);
    if (!isLabel && (isFilled(spot) || spot.right > spot.left)) return spot;
    for (let column = spot.right + 1; column <= heading.right; column++) {
      const other = grid.at(row, column);
      if (isFilled(other) && other.top === row && (!isLabel || isAmount(other))) return other;
    }
    return spot;
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
      if (spot.right >= this.#first && spot.left <= this.#last) columnsHoldLabels = true;
    }
    const inline = parts.some((part) => part.value !== undefined);
    const figures = this.#figures(row);
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
      this.#place(this.#row(row, first.spot), first.spot);
      return true;
    }
    if (parts.length > 0 && (inline || columnsHoldLabels || stays)) {
      this.#named = true;
      this.#readNamed(parts);
      return true;
    }
    if (first?.block) {
      this.#group = first.block;
      this.#place({ ...this.#row(row, first.spot), name: first.name }, first.spot, first.roles);
      return true;
    }
    const block = this.#groupAt(row);
    if (block) this.#group = blockOf(block.label?.roles);
    else if (this.#named) this.#group = undefined;
    const label = this.#labelOf(row);
    if (figures === 0 && !(label && hasOneOf(label, ROWS))) {
      return false;
    }
    const spot = label ?? grid.at(row, Math.max(this.#region.left, this.#first - 1));
    this.#place(this.#row(row, spot), spot);
    return true;
  }

  /** 按收入性质分 as a heading at the side of rows with columns of their own. */
  #groupAt(row: number): Spot | undefined {
    for (let column = this.#region.left; column < this.#first; column++) {
      const spot = this.#region.grid.at(row, column);
      if (hasRole(spot, 'sourceBlock', 'natureBlock')) return spot;
      column = spot.right;
    }
    return undefined;
  }

  #labelOf(row: number): Spot | undefined {
    const { tasks, bottom } = this.#header;
    const task = tasks.names && this.#region.grid.at(row, tasks.names.left);
    if (task && isFilled(task) && task.top > bottom) return task;
    for (let column = this.#first - 1; column >= this.#region.left; column--) {
      const spot = this.#region.grid.at(row, column);
      if (isFilled(spot) && spot.top > this.#header.top && spot !== this.#header.block) return spot;
      column = spot.left;
    }
    return undefined;
  }

  #row(row: number, label: Spot): FundsRow {
    const own: Writable<FundsRow> = {
      label: labelOf(this.#region.grid, label),
      name: nameOf(label),
    };
    for (const { role, unit } of this.#columns) {
      const spot = this.#column(row, role);
      // A cell merged over several rows belongs to the first of them.
      if (!spot || spot.top < row) continue;
      own[role] = fieldOf(this.#region.grid, spot, { unit, figure: true });
    }
    return withOneBudget(own);
  }

  #place(row: FundsRow, spot: Spot, roles: readonly Role[] = spot.label?.roles ?? []): void {
    const named = roles.includes('fundsTotal');
    const isTotal = named || (!this.#total && !this.#totalBelow && !isPart(spot));
    if (!this.#total && isTotal) {
      this.#total = withHeadingWeight(this.#region.grid, this.#header, row);
      return;
    }
    if (named && this.#total) {
      // 收入合计 above 支出合计: the form's total is the one that is scored.
      if (!isScored(this.#total) && isScored(row)) this.#total = row;
      return;
    }
    const isNature = roles.includes('basicExpenditure') || roles.includes('projectExpenditure');
    const isKind = roles.includes('naturePart');
    if (!isNature && !isKind && this.#group !== 'nature') {
      // What follows 基本支出 or 项目支出 without a name that stands for money of its own is what it is spent on.
      if (!this.#nature.hasRows || hasOneOf(spot, PARTS)) this.#listed.push({ row, spot, roles });
      return;
    }
    const amount = row.annualBudget ?? row.executed ?? row.initialBudget;
    if (!amount) return;
    const { label, name, initialBudget, executed, executionRate } = row;
    const part: FundsPart = {
      label,
      name,
      amount,
      ...(initialBudget && initialBudget !== amount && { initialBudget }),
      ...(executed && { executed }),
      ...(executionRate && { executionRate }),
    };
    if (isKind && !isNature) {
      const grouped = this.#group === 'nature';
      this.#nature.addKind(part, row, grouped);
      if (!grouped) this.#listed.push({ row, spot, roles });
      return;
    }
    this.#nature.add(part, roles, row);
  }

  /** Parts with one value each, within or beside their label. */
  #readNamed(parts: readonly NamedPart[]): void {
    const { grid } = this.#region;
    const isSingle = parts.filter(({ roles }) => !blockOf(roles)).length === 1;
    for (const part of parts) {
      const amount = this.#amountOf(part, parts);
      const block = blockOf(part.roles);
      if (block) {
        const blank = amount.reading.kind === 'blank';
        if (block === 'source' && !blank) this.#sourceTotal = amount;
        if (block === 'nature' && !blank) this.#natureTotal = amount;
        continue;
      }
      const executed = isSingle && part.alone ? this.#spentOf(part, amount) : undefined;
      const named: FundsPart = {
        label: labelOf(grid, part.spot),
        name: part.name,
        amount,
        ...(executed && { executed }),
      };
      if (part.roles.includes('naturePart')) {
        this.#nature.addKind(named);
      } else if (
        part.roles.includes('basicExpenditure') ||
        part.roles.includes('projectExpenditure')
      ) {
        this.#nature.add(named, part.roles);
      } else {
        this.#source.push(named);
      }
    }
  }

  /** What was spent of a part that stands alone in its row: the amount beside its budget, in the column of 全年执行数. */
  #spentOf({ spot }: NamedPart, budget: Field): Field | undefined {
    const { row, column } = budget.cell;
    const headed = amountUnder(this.#region, this.#header.top, spot, 'executed');
    if (headed) return fieldOf(this.#region.grid, headed, { unit: this.#unit, figure: true });
    const spent = this.#column(row, 'executed');
    const next = this.#region.filled(row).find(({ left }) => left > Math.max(column, spot.right));
    if (!spent || spent !== next || !isAmount(spent)) return undefined;
    const unit = this.#columns.find(({ role }) => role === 'executed')?.unit;
    return fieldOf(this.#region.grid, spent, { unit, figure: true });
  }

  #amountOf(part: NamedPart, parts: readonly NamedPart[]): Field {
    const { grid } = this.#region;
    if (part.value)
      return insideField(grid, part.spot, part.value.start, part.value.end, {
        unit: this.#unit,
        figure: true,
      });
    const next = this.#region.filled(part.spot.top).find((spot) => spot.left > part.spot.right);
    const isLabel = parts.some(({ spot }) => spot === next);
    if (part.alone && next && !isLabel && isAmount(next)) {
      const amount = amountUnder(this.#region, this.#header.top, part.spot, 'annualBudget') ?? next;
      return fieldOf(grid, amount, { unit: this.#unit, figure: true });
    }
    return insideField(grid, part.spot, part.end, part.end, { unit: this.#unit });
  }

  result(): Funds | undefined {
    const nature = this.#nature.result();
    const parts = new PartList();
    for (const { row, spot, roles } of this.#listed) {
      if (nature.takesKinds && roles.includes('naturePart')) continue;
      parts.add(row, roles, spot.text);
    }
    // Without a total row the first row of figures is one.
    const total = this.#total ?? parts.takeFirst();
    if (!total) return undefined;
    // Where no label stands in the row, the block's own at the side begins higher.
    const { row } = (total.executed ?? total.annualBudget ?? total.label).cell;
    const reason = this.#reason(row);
    const heading = executionHeading(this.#region.grid, this.#header, total.weight);
    // Basic and project expenditure as the only rows beneath the total are its parts, column by column.
    const onlyNature = parts.rows.length === 0 && nature.rows.length > 0;
    return {
      total,
      source: this.#source,
      ...(this.#sourceTotal && { sourceTotal: this.#sourceTotal }),
      nature: onlyNature ? [] : nature.parts,
      ...(this.#natureTotal && { natureTotal: this.#natureTotal }),
      ...(this.#nature.basic && { basicExpenditure: this.#nature.basic }),
      ...(this.#nature.project && { projectExpenditure: this.#nature.project }),
      ...(this.#nature.basicParts.length > 0 && { basicParts: this.#nature.basicParts }),
      parts: onlyNature ? nature.rows : parts.of(total),
      ...(heading && { heading }),
      ...(reason && { reason }),
    };
  }

  #reason(row: number): Field | undefined {
    const heading = this.#header.columns.reason;
    if (!heading) {
      // A text right of the figures, under no heading, is what explains them.
      const last = Math.max(...Object.values(this.#header.columns).map(({ right }) => right));
      const beyond = this.#region
        .filled(row)
        .find(
          (spot) => spot.left > last && typeof spot.cell?.value === 'string' && !isAmount(spot),
        );
      return beyond && fieldOf(this.#region.grid, beyond);
    }
    const spot = this.#region.grid.at(row, heading.left);
    return spot.top > this.#header.top ? fieldOf(this.#region.grid, spot) : undefined;
  }
}
