import { fieldOf, insideField, labelOf } from '../../field';
import type { Spot } from '../../grid';
import type { Field, FundsPart } from '../../model';
import type { Region } from '../../region';
import { amountUnder } from './beside';
import { isAmount } from './amounts';
import type { Header } from '../headings/header';
import { isOfGeneral } from './part-roles';
import { blockOf, type NamedPart } from './part-text';
import type { NatureList } from './natures';
import type { FundsTable } from '../headings/table';

/** Parts with one value each, within or beside their label: `其中：财政拨款：951.84`. */
export class NamedParts {
  readonly source: FundsPart[] = [];
  /** The names of the sources so far, with those that are counted in one of the others. */
  readonly #names: string[] = [];
  #sourceTotal: Field | undefined;
  #natureTotal: Field | undefined;

  constructor(
    private readonly region: Region,
    private readonly header: Header,
    private readonly table: FundsTable,
    private readonly nature: NatureList,
  ) {}

  get sourceTotal(): Field | undefined {
    return this.#sourceTotal;
  }

  get natureTotal(): Field | undefined {
    return this.#natureTotal;
  }

  read(parts: readonly NamedPart[]): void {
    const { grid } = this.region;
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
      const executionRate = executed && this.#rateOf(executed.cell.row);
      const named: FundsPart = {
        label: labelOf(grid, part.spot),
        name: part.name,
        amount,
        ...(executed && { executed }),
        ...(executionRate && { executionRate }),
      };
      if (part.roles.includes('naturePart')) {
        this.nature.addKind(named);
      } else if (
        part.roles.includes('basicExpenditure') ||
        part.roles.includes('projectExpenditure')
      ) {
        this.nature.add(named, part.roles);
      } else {
        this.#addSource(named);
      }
    }
  }

  #addSource(part: FundsPart): void {
    if (!isOfGeneral(part.name, this.#names)) this.source.push(part);
    this.#names.push(part.name);
  }

  /** What was spent of a part that stands alone in its row: the amount beside its budget, in the column of 全年执行数. */
  #spentOf({ spot }: NamedPart, budget: Field): Field | undefined {
    const { row, column } = budget.cell;
    const headed = amountUnder(this.region, this.header.top, spot, 'executed');
    if (headed) return fieldOf(this.region.grid, headed, { unit: this.table.unit, figure: true });
    const spent = this.table.at(row, 'executed');
    const next = this.region.filled(row).find(({ left }) => left > Math.max(column, spot.right));
    if (!spent || spent !== next || !isAmount(spent)) return undefined;
    return this.table.field(row, 'executed');
  }

  #isSpent(spot: Spot): boolean {
    return this.table.at(spot.top, 'executed') === spot;
  }

  /** The rate of a part's own row: one that reaches over several rows is that of the whole. */
  #rateOf(row: number): Field | undefined {
    const rate = this.table.at(row, 'executionRate');
    const isOwn = rate?.filled === true && rate.top === row && rate.bottom === row;
    return isOwn ? this.table.field(row, 'executionRate') : undefined;
  }

  #amountOf(part: NamedPart, parts: readonly NamedPart[]): Field {
    const { grid } = this.region;
    if (part.value)
      return insideField(grid, part.spot, part.value.start, part.value.end, {
        unit: this.table.unit,
        figure: true,
      });
    const next = this.region.filled(part.spot.top).find((spot) => spot.left > part.spot.right);
    const isLabel = parts.some(({ spot }) => spot === next);
    const budget = part.alone ? this.table.at(part.spot.top, 'annualBudget') : undefined;
    // Left out under its heading: what stands beside the label then is what was spent.
    const isLeftOut = next && budget?.filled === false && this.#isSpent(next);
    if (isLeftOut) return fieldOf(grid, budget, { unit: this.table.unit, figure: true });
    if (part.alone && next && !isLabel && isAmount(next)) {
      const amount = amountUnder(this.region, this.header.top, part.spot, 'annualBudget') ?? next;
      return fieldOf(grid, amount, { unit: this.table.unit, figure: true });
    }
    return insideField(grid, part.spot, part.end, part.end, { unit: this.table.unit });
  }
}
