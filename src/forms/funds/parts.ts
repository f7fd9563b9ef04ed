import { ZERO } from '../../amount';
import type { Role } from '../families/family';
import { MONEY } from './header';
import type { FundsRow } from '../model';

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

  get rows(): readonly FundsRow[] {
    return this.#rows;
  }

  /** `text` is the row's label as it stands. */
  add(row: FundsRow, roles: readonly Role[], text: string): void {
    const ofWhich = /^\s*其\s*中/.test(text);
    const isKind =
      this.#underFiscal && (roles.includes('levelPart') || FISCAL_KINDS.test(row.name));
    if (!ofWhich || this.#rows.length === 0) this.#flat.push(row);
    if (this.#rows.length > 0 && (ofWhich || isKind)) {
      this.#nested = true;
      return;
    }
    const fiscal = roles.includes('fiscalPart');
    if (this.#nested && !fiscal && !roles.includes('fundsPart')) return;
    this.#nested = false;
    this.#underFiscal ||= fiscal;
    this.#rows.push(row);
  }

  takeFirst(): FundsRow | undefined {
    this.#flat.shift();
    return this.#rows.shift();
  }

  /**
   * The parts of a total. 上级补助 below 本级财政拨款 may be a part of it or stand beside it: the figures tell. Only where no
   * column adds up without such rows and one does with them, they are parts themselves.
   */
  of(total: FundsRow): readonly FundsRow[] {
    if (this.#flat.length === this.#rows.length) return this.#rows;
    const adds = (rows: readonly FundsRow[]): boolean =>
      MONEY.some((role) => addsUp(total, rows, role));
    return !adds(this.#rows) && adds(this.#flat) ? this.#flat : this.#rows;
  }
}

function addsUp(total: FundsRow, rows: readonly FundsRow[], role: (typeof MONEY)[number]): boolean {
  const whole = total[role]?.reading;
  if (whole?.kind !== 'quantity' || whole.value.isZero()) return false;
  let sum = ZERO;
  for (const row of rows) {
    const reading = row[role]?.reading;
    if (reading?.kind === 'quantity') sum = sum.plus(reading.value);
  }
  return sum.equals(whole.value);
}
