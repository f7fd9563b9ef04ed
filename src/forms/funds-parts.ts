import type { Role } from './families/family';
import type { FundsRow } from './model';

/** What 财政拨款 is made of, where that has a row itself. */
const FISCAL_KINDS = /^(?:一般公共预算|政府性基金|国有资本经营)/;

/** The rows that add up to the total. Nested 其中 rows under a part are left out: they are counted in the part. */
export class PartList {
  readonly #rows: FundsRow[] = [];
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
    return this.#rows.shift();
  }
}
