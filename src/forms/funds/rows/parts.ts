import { ZERO, type Decimal } from '../../../amount';
import type { Role } from '../../families/family';
import { MONEY_COLUMNS, type FundsRow, type MoneyColumn } from '../../model';
import { isOfGeneral } from './part-roles';

/** What 财政拨款 is made of, where that has a row itself. */
const FISCAL_KINDS = /^(?:一般公共预算|政府性基金|国有资本经营)/;

/** The rows that add up to the total. Nested 其中 rows under a part are left out: they are counted in the part. */
export class PartList {
  readonly #rows: FundsRow[] = [];
  /** The rows with those that were taken for 其中 rows of one of them, in order. */
  readonly #flat: FundsRow[] = [];
  #underFiscal = false;
  /** A part whose own 其中 rows follow. */
  #nested = false;
  /** All rows, where each says 其中. */
  readonly #all: FundsRow[] = [];
  readonly #ofWhich = new Map<FundsRow, { row: FundsRow; said: boolean }[]>();
  /** 其中 stands before every part, not before the first alone. */
  #eachSaysSo = false;

  get rows(): readonly FundsRow[] {
    return this.#rows;
  }

  /** `says` where the row tells that it is a part of the one above. */
  add(row: FundsRow, roles: readonly Role[], says: boolean): void {
    if (this.#rows.length === 0) this.#eachSaysSo = says;
    if (this.#eachSaysSo) this.#all.push(row);
    const ofWhich = says && !(this.#eachSaysSo && roles.includes('fundsPart'));
    const isKind =
      (this.#underFiscal && (roles.includes('levelPart') || FISCAL_KINDS.test(row.name))) ||
      this.#isOfLast(row);
    if (!ofWhich || this.#rows.length === 0) this.#flat.push(row);
    if (this.#rows.length > 0 && (ofWhich || isKind)) {
      this.#nested = true;
      this.#nest(row, says);
      return;
    }
    const fiscal = roles.includes('fiscalPart');
    if (this.#nested && !fiscal && !roles.includes('fundsPart')) {
      if (roles.includes('levelPart')) this.#nest(row, false);
      return;
    }
    this.#nested = false;
    this.#underFiscal ||= fiscal;
    this.#rows.push(row);
  }

  /** 经费拨款 beneath 一般公共预算. */
  #isOfLast({ name }: FundsRow): boolean {
    const last = this.#rows.at(-1);
    if (!last) return false;
    const within = this.#ofWhich.get(last) ?? [];
    return isOfGeneral(name, [last.name, ...within.map((own) => own.row.name)]);
  }

  #nest(row: FundsRow, said: boolean): void {
    const part = this.#rows.at(-1);
    if (!part) return;
    const own = this.#ofWhich.get(part);
    if (own) own.push({ row, said });
    else this.#ofWhich.set(part, [{ row, said }]);
  }

  /** Whether the parts make up the total in any of its columns. */
  addUpTo(total: FundsRow): boolean {
    return [this.#rows, this.#flat, this.#all].some((rows) => doAdd(total, rows));
  }

  /**
   * The parts of a total. 上级补助 below 本级财政拨款 may be a part of it or stand beside it: the figures tell. Only where no
   * column adds up without such rows and one does with them, they are parts themselves.
   */
  of(total: FundsRow): readonly FundsRow[] {
    if (this.#ofWhich.size === 0 && this.#flat.length === this.#rows.length) return this.#rows;
    const isBorneOut = doAdd(total, this.#rows);
    const wider = [this.#flat, this.#all].filter((rows) => rows.length > this.#rows.length);
    const own = isBorneOut ? undefined : wider.find((rows) => doAdd(total, rows));
    if (own) return own;
    return this.#rows.map((row) => {
      // Rows that do not say 其中 stand beside the part as likely as within it, unless the sum tells.
      const within = this.#ofWhich.get(row)?.filter(({ said }) => said || isBorneOut) ?? [];
      return within.length > 0 ? { ...row, ofWhich: within.map((own) => own.row) } : row;
    });
  }
}

function doAdd(total: FundsRow, rows: readonly FundsRow[]): boolean {
  return MONEY_COLUMNS.some((role) => addsUp(total, rows, role));
}

/** Whether the rows make up a column of the total that is not 0. */
export function addsUp(total: FundsRow, rows: readonly FundsRow[], role: MoneyColumn): boolean {
  const whole = total[role]?.reading;
  if (whole?.kind !== 'quantity' || whole.value.isZero()) return false;
  return columnSum(rows, role).equals(whole.value);
}

/** The figures of a column, added up. */
export function columnSum(rows: readonly FundsRow[], role: MoneyColumn): Decimal {
  let sum = ZERO;
  for (const row of rows) {
    const reading = row[role]?.reading;
    if (reading?.kind === 'quantity') sum = sum.plus(reading.value);
  }
  return sum;
}
