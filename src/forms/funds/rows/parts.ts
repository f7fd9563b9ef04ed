import type { Role } from '../../families/family';
import type { FundsRow } from '../../model';
import { columnsOf, nestedByFigures, type Level } from './nesting';
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
  /** All rows, and whether each says 其中. */
  readonly #all: FundsRow[] = [];
  readonly #ofWhich = new Map<FundsRow, { row: FundsRow; said: boolean }[]>();
  /** 其中 stands before every part, not before the first alone. */
  #eachSaysSo = false;

  get rows(): readonly FundsRow[] {
    return this.#rows;
  }

  /** `says` where the row tells that it is a part of the one above; `level` is what its number says. */
  add(row: FundsRow, roles: readonly Role[], says: boolean, level?: Level): void {
    if (this.#rows.length === 0) this.#eachSaysSo = says;
    this.#all.push(row);
    if (level) {
      this.#addAt(level, row, roles);
      return;
    }
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

  #addAt(level: Level, row: FundsRow, roles: readonly Role[]): void {
    this.#flat.push(row);
    this.#nested = level === 'beneath';
    if (level === 'beneath') this.#nest(row, true);
    else this.#rows.push(row);
    this.#underFiscal ||= level === 'top' && roles.includes('fiscalPart');
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

  get #wider(): readonly (readonly FundsRow[])[] {
    const lists = this.#eachSaysSo ? [this.#flat, this.#all] : [this.#flat];
    return lists.filter((rows) => rows.length > this.#rows.length);
  }

  /** Whether the parts make up the total in any of its columns. */
  addUpTo(total: FundsRow): boolean {
    return [this.#rows, ...this.#wider].some((rows) => columnsOf(total, rows) > 0);
  }

  /** The parts of a total, by what the rows say and, where that does not add up, by their figures. */
  of(total: FundsRow): readonly FundsRow[] {
    const said = this.#said(total);
    return nestedByFigures(total, this.#all, columnsOf(total, said)) ?? said;
  }

  /**
   * 上级补助 below 本级财政拨款 may be a part of it or stand beside it: the figures tell. Only where no column adds up without such
   * rows and one does with them, they are parts themselves.
   */
  #said(total: FundsRow): readonly FundsRow[] {
    if (this.#ofWhich.size === 0 && this.#flat.length === this.#rows.length) return this.#rows;
    const isBorneOut = columnsOf(total, this.#rows) > 0;
    const own = isBorneOut ? undefined : this.#wider.find((rows) => columnsOf(total, rows) > 0);
    if (own) return own;
    return this.#rows.map((row) => {
      // Rows that do not say 其中 stand beside the part as likely as within it, unless the sum tells.
      const within = this.#ofWhich.get(row)?.filter(({ said }) => said || isBorneOut) ?? [];
      return within.length > 0 ? { ...row, ofWhich: within.map((own) => own.row) } : row;
    });
  }
}
