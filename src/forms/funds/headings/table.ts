import { gather, type Writable } from '../../../amount';
import { fieldOf, insideField, isBlank, labelOf } from '../../field';
import { isFilled, type Spot } from '../../grid';
import {
  MONEY_COLUMNS,
  type Field,
  type FundsPart,
  type FundsRow,
  type MoneyColumn,
} from '../../model';
import { jointPoints } from '../../joint-points';
import { hasOneOf, type Region } from '../../region';
import { moneyUnit } from '../../labels/text';
import { isAmount } from '../rows/amounts';
import { labelOver } from '../rows/label-over';
import { PART_ROLES } from '../rows/part-roles';
import { arrivalUnder } from './arrival';
import { isApart } from './beyond';
import type { FundsColumn } from './columns';
import type { Header } from './header';
import { nameOf, withOneBudget } from '../layouts/pairs';
import { summedUp } from '../rows/worked-out';
import { splitsOf, type Splits } from './splits';

const ROW_COLUMNS = [...MONEY_COLUMNS, 'adjustment', 'executionRate', 'weight', 'score'] as const;

/** The columns under the headings of the funds: what stands in each of them, row by row. */
export class FundsTable {
  /** The unit of amounts that name none and whose column names none. */
  readonly unit: string | undefined;
  /** The first column that the headings stand over, and the last one of money. */
  readonly first: number;
  readonly last: number;
  readonly #region: Region;
  readonly #header: Header;
  readonly #splits: Splits;
  readonly #columns: readonly {
    readonly role: (typeof ROW_COLUMNS)[number];
    readonly unit: string | undefined;
  }[];

  constructor(region: Region, header: Header, sheetUnit: string | undefined) {
    this.#region = region;
    this.#header = header;
    this.#splits = splitsOf(region, header);
    const spots = Object.values(header.columns);
    const money = gather(MONEY_COLUMNS, (role) => header.columns[role] ?? []);
    this.first = Math.min(...spots.map(({ left }) => left));
    this.last = Math.max(...money.map(({ right }) => right));
    this.unit =
      (header.block?.label && moneyUnit(header.block.label)) ?? this.#besideUnit() ?? sheetUnit;
    this.#columns = ROW_COLUMNS.filter((role) => header.columns[role]).map((role) => ({
      role,
      unit: this.#columnUnit(role),
    }));
  }

  #columnUnit(role: FundsColumn): string | undefined {
    const heading = this.#header.columns[role];
    if (role === 'adjustment' || MONEY_COLUMNS.some((own) => own === role)) {
      return (heading?.label && moneyUnit(heading.label)) ?? this.unit;
    }
    const isRate = role === 'executionRate' || role === 'arrivalRate';
    return isRate && /[%％]/.test(heading?.text ?? '') ? '%' : undefined;
  }

  /** The unit may stand in the heading of the label column, or in a cell of its own beneath one: `（元）`. */
  #besideUnit(): string | undefined {
    const { top, bottom } = this.#header;
    for (let row = top; row <= bottom + 1; row++) {
      for (const { label, left, text } of this.#region.filled(row)) {
        if (!label || left >= this.first) continue;
        if (row > bottom && !/^[（(]/.test(text.trim())) continue;
        const unit = moneyUnit(label);
        if (unit) return unit;
      }
    }
    return this.#sideUnit();
  }

  /** 收支情况（万元） may be merged over several tables at their side. */
  #sideUnit(): string | undefined {
    const { grid, left } = this.#region;
    for (let column = this.first - 1; column >= left;) {
      const spot = grid.at(this.#header.top, column);
      const unit = spot.top < this.#header.top && spot.label ? moneyUnit(spot.label) : undefined;
      if (unit) return unit;
      column = spot.left - 1;
    }
    return undefined;
  }

  /** Whether a row holds an amount under one of the headings of money. */
  hasMoney(row: number): boolean {
    return this.figures(row) > 0;
  }

  /** How many of the money columns hold an amount; one merged over two of them counts once. */
  figures(row: number): number {
    let count = 0;
    let last: Spot | undefined;
    for (const role of MONEY_COLUMNS) {
      const spot = this.at(row, role);
      if (!spot?.filled || spot === last || !isAmount(spot)) continue;
      last = spot;
      count++;
    }
    return count;
  }

  /** What stands in a row under the heading of that role. */
  at(row: number, role: FundsColumn): Spot | undefined {
    const heading = this.#header.columns[role];
    if (!heading) return undefined;
    const { grid } = this.#region;
    const split = role in this.#splits ? this.#splits[role as MoneyColumn] : undefined;
    if (split) return grid.at(row, (split.whole ?? split.parts[0] ?? heading).left);
    const spot = grid.at(row, heading.left);
    // `预算数： | 600` under one heading: the label, then the amount.
    const isLabel = isFilled(spot) && spot.right < heading.right && !isAmount(spot);
    if (!isLabel && (isFilled(spot) || spot.right > spot.left)) return spot;
    for (let column = spot.right + 1; column <= heading.right; column++) {
      const other = grid.at(row, column);
      if (isFilled(other) && other.top === row && (!isLabel || isAmount(other))) return other;
    }
    // `其他 |  `: the amount beside the label was left out.
    const beside = isLabel && hasOneOf(spot, PART_ROLES) ? grid.at(row, spot.right + 1) : undefined;
    return beside?.top === row && !isFilled(beside) ? beside : spot;
  }

  /** The field of a row in one column; none where the form has no such column. */
  field(row: number, role: FundsColumn): Field | undefined {
    const spot = this.at(row, role);
    const unit = this.#columns.find((own) => own.role === role)?.unit;
    return spot && fieldOf(this.#region.grid, spot, { unit, figure: true });
  }

  /** A row with all of its columns. */
  row(row: number, label: Spot): FundsRow {
    const own: Writable<FundsRow> = {
      label: labelOf(this.#region.grid, label),
      name: nameOf(label),
      initialBudget: undefined,
      adjustment: undefined,
      annualBudget: undefined,
      executed: undefined,
      weight: undefined,
      executionRate: undefined,
      score: undefined,
    };
    for (const { role, unit } of this.#columns) {
      const spot = this.at(row, role);
      // A cell merged over several rows belongs to the first of them.
      if (!spot || spot.top < row) continue;
      own[role] = this.#fieldAt(spot, unit);
    }
    const joint = jointPoints(own.score, this.#header.columns.score);
    if (joint) {
      own.score = joint.score;
      own.weight ??= joint.weight;
    }
    const splits = this.#splitsOf(row);
    if (splits) own.splits = splits;
    for (const role of MONEY_COLUMNS) {
      const parts = this.#splits[role]?.whole ? undefined : splits?.[role];
      if (parts) own[role] = summedUp(parts.map(({ amount }) => amount));
    }
    const carried = this.#amountUnder(this.#header.carried, row);
    if (carried) own.carried = carried;
    const within = this.#withinOf(row);
    if (within) own.within = within;
    const arrival = arrivalUnder(this.#header.columns, own, this.#rateOfArrival(row));
    if (arrival) own.arrival = arrival;
    const contract = this.#amountUnder(this.#header.contract, row);
    if (contract) own.contract = contract;
    const arrived = this.#amountUnder(this.#header.arrived, row);
    if (arrived) {
      own.arrived = arrived;
      const rate = this.#rateOfArrival(row);
      if (rate) own.arrivedRate = rate;
    }
    const balance = this.#amountUnder(this.#header.balance?.spot, row);
    if (balance) own.balance = balance;
    const deduction = this.#deductionIn(row);
    if (deduction) own.deduction = deduction;
    const reason = this.reason(row);
    if (reason && reason.cell.row === row) {
      if (!isBlank(reason)) own.reason = reason;
      if (OF_LOW_RATE.test(this.#header.columns.reason?.text ?? '')) own.asked = reason;
    }
    return withOneBudget(own);
  }

  #fieldAt(spot: Spot, unit: string | undefined): Field {
    const { grid } = this.#region;
    const { length } = spot.text;
    const hints = { unit, figure: true };
    return labelOver(spot, this.first)
      ? insideField(grid, spot, length, length, hints)
      : fieldOf(grid, spot, hints);
  }

  #splitsOf(row: number): FundsRow['splits'] {
    const own: Writable<NonNullable<FundsRow['splits']>> = {};
    for (const role of MONEY_COLUMNS) {
      const split = this.#splits[role];
      if (!split || split.parts.length === 0) continue;
      own[role] = split.parts.map((heading) => this.#partUnder(heading, row, role));
    }
    return Object.keys(own).length > 0 ? own : undefined;
  }

  #withinOf(row: number): FundsRow['within'] {
    let own: Writable<NonNullable<FundsRow['within']>> | undefined;
    for (const role of MONEY_COLUMNS) {
      const within = this.#splits[role]?.within;
      if (within) (own ??= {})[role] = this.#partUnder(within, row, role);
    }
    return own;
  }

  /** What stands in a row under the heading of a part of an amount. */
  #partUnder(heading: Spot, row: number, role: MoneyColumn): FundsPart {
    const { grid } = this.#region;
    const unit = (heading.label && moneyUnit(heading.label)) ?? this.#columnUnit(role);
    const amount = fieldOf(grid, grid.at(row, heading.left), { unit, figure: true });
    return { label: labelOf(grid, heading), name: nameOf(heading), amount };
  }

  /** An amount beside those of the columns. */
  #amountUnder(heading: Spot | undefined, row: number): Field | undefined {
    if (!heading) return undefined;
    const spot = this.#region.grid.at(row, heading.left);
    const unit = (heading.label && moneyUnit(heading.label)) ?? this.unit;
    return fieldOf(this.#region.grid, spot, { unit, figure: true });
  }

  /** 扣分 in points; what says why they were lost is none. */
  #deductionIn(row: number): Field | undefined {
    const heading = this.#header.deduction;
    const spot = heading && this.#region.grid.at(row, heading.left);
    return spot && spot.top === row && isAmount(spot)
      ? fieldOf(this.#region.grid, spot, { figure: true })
      : undefined;
  }

  #rateOfArrival(row: number): Field | undefined {
    const rate = this.at(row, 'arrivalRate');
    const unit = this.#columnUnit('arrivalRate');
    return rate && fieldOf(this.#region.grid, rate, { unit, figure: true });
  }

  /** What explains the figures of a row: under its heading, or right of them under none. */
  reason(row: number): Field | undefined {
    const heading = this.#header.columns.reason;
    if (!heading) {
      // A text right of the figures, under no heading, is what explains them.
      const last = Math.max(...Object.values(this.#header.columns).map(({ right }) => right));
      const beyond = this.#region
        .filled(row)
        .find(
          (spot) =>
            spot.left > last &&
            typeof spot.cell?.value === 'string' &&
            !isAmount(spot) &&
            !this.#isUnderMethod(spot) &&
            !isApart(this.#region, last + 1, spot),
        );
      return beyond && fieldOf(this.#region.grid, beyond);
    }
    const spot = this.#region.grid.at(row, heading.left);
    return spot.top > this.#header.top ? fieldOf(this.#region.grid, spot) : undefined;
  }

  /** 得分计算方法 over a text: it tells how the row is scored, and is printed. */
  #isUnderMethod({ left }: Spot): boolean {
    const { top } = this.#header;
    const heading = this.#region.grid.at(top, left);
    return heading.right < heading.left + WIDEST_HEADING && METHOD.test(heading.text);
  }
}

/** 预算执行偏低原因及改进措施, 执行率未达90%的原因 */
const OF_LOW_RATE =
  /(?:执行|支付|支出|进度)[\s\S]{0,6}(?:低|慢|未达|不足|滞后)[\s\S]{0,10}(?:原因|说明)/;
const METHOD = /(?:计算|计分|评分|得分|评价|考核).*(?:方法|办法|标准|规则|公式)|计算公式/;
const WIDEST_HEADING = 4;
