import type { Role } from '../../families/family';
import type { FundsPart, FundsRow } from '../../model';

interface Kind {
  readonly part: FundsPart;
  readonly row: FundsRow | undefined;
  readonly grouped: boolean;
}

/** The two kinds that make up 基本支出. */
const BASIC_KINDS = [/^人员(?:类项目|类|经费|支出)/, /公用(?:经费|支出)/];

/** What the money is spent on: 基本支出 and 项目支出, or 人员经费, 公用经费 and the like, inside 基本支出 or in its place. */
export class NatureList {
  readonly #parts: FundsPart[] = [];
  readonly #rows: FundsRow[] = [];
  readonly #kinds: Kind[] = [];
  /** The 其中 rows beneath each part. */
  readonly #ofWhich = new Map<FundsPart, FundsRow[]>();
  #basic: FundsPart | undefined;
  #project: FundsPart | undefined;

  get basic(): FundsPart | undefined {
    return this.#basic;
  }

  get project(): FundsPart | undefined {
    return this.#project;
  }

  /** 人员经费 and 公用经费 beside 基本支出, one of each; none where anything else may be a part of it too. */
  get basicParts(): readonly FundsPart[] {
    if (!this.#basic) return [];
    const kinds = BASIC_KINDS.map((kind) => this.#kinds.filter(({ part }) => kind.test(part.name)));
    return kinds.every((own) => own.length === 1) && this.#kinds.length === kinds.length
      ? kinds.flat().map(({ part }) => part)
      : [];
  }

  /** Whether a row of its own was read. */
  get hasRows(): boolean {
    return this.#rows.length > 0;
  }

  /** `row` where the part has columns of its own. */
  add(part: FundsPart, roles: readonly Role[], row?: FundsRow): void {
    this.#parts.push(part);
    if (row) this.#rows.push(row);
    if (roles.includes('basicExpenditure')) this.#basic ??= part;
    if (roles.includes('projectExpenditure')) this.#project ??= part;
  }

  /** A row with columns of its own; nothing where it has no amount. */
  addRow(row: FundsRow, roles: readonly Role[]): void {
    const part = asPart(row);
    if (part) this.add(part, roles, row);
  }

  /** A 其中 row beneath the part that came last. */
  nest(row: FundsRow): void {
    const part = this.#parts.at(-1);
    if (!part) return;
    const own = this.#ofWhich.get(part);
    if (own) own.push(row);
    else this.#ofWhich.set(part, [row]);
  }

  #within<Part extends FundsPart | FundsRow>(part: Part, owner: FundsPart | undefined): Part {
    const ofWhich = owner && this.#ofWhich.get(owner);
    return ofWhich ? { ...part, ofWhich } : part;
  }

  /** 人员经费 and the like; `grouped` where they stand under 按支出性质分. */
  addKind(part: FundsPart, row?: FundsRow, grouped = false): void {
    this.#kinds.push({ part, row, grouped });
  }

  /** The parts, those with columns of their own, and whether rows of kinds are spoken for. */
  result(): {
    readonly parts: readonly FundsPart[];
    readonly rows: readonly FundsRow[];
    readonly takesKinds: boolean;
  } {
    const kinds = this.#kindsStandAlone() ? this.#kinds : [];
    return {
      parts: [
        ...kinds.map(({ part }) => part),
        ...this.#parts.map((part) => this.#within(part, part)),
      ],
      rows: [
        ...kinds.flatMap(({ row }) => row ?? []),
        ...this.#rows.map((row) =>
          this.#within(
            row,
            this.#parts.find(({ label }) => label === row.label),
          ),
        ),
      ],
      takesKinds: this.#basic !== undefined || kinds.length > 0,
    };
  }

  /** Without 基本支出 they are natures beside 项目支出, under a heading, or behind labels where there are three. */
  #kindsStandAlone(): boolean {
    if (this.#basic || this.#kinds.length === 0) return false;
    const inLine = this.#kinds.length >= 3 && this.#kinds.every(({ row }) => !row);
    return this.#project !== undefined || inLine || this.#kinds.some(({ grouped }) => grouped);
  }
}

/** A row with columns of its own as a part of what is spent; `undefined` for one without an amount. */
export function asPart(row: FundsRow): FundsPart | undefined {
  const { label, name, annualBudget, initialBudget, adjustment, executed, executionRate, balance } =
    row;
  const amount = annualBudget ?? executed ?? initialBudget;
  if (!amount) return undefined;
  return {
    label,
    name,
    amount,
    ...(initialBudget && initialBudget !== amount && { initialBudget }),
    ...(adjustment && { adjustment }),
    ...(executed && { executed }),
    ...(executionRate && { executionRate }),
    ...(balance && { balance }),
  };
}
