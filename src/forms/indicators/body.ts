import type { Writable } from '../../amount';
import type { Role } from '../families/family';
import { cellRef, fieldOf, insideField, isBlank, isZero, labelOf } from '../field';
import { isFilled, type Spot } from '../grid';
import type { Field, Indicator, Section } from '../model';
import { categoryOf, indicatorName, isNothing, kindInName } from './naming';
import { numbersColumns } from '../numbering';
import { speaksOf, type Region } from '../region';
import { asksReason } from '../around/tail';
import type { Column, Table } from '../table/table';
import { statedPoints } from '../labels/text';
import { readsAsFigure } from './closing';
import { BodyColumns } from './columns';
import { totalLeft } from './deduction';
import { inPoints, outOfHundred } from './out-of-hundred';
import { RowReader } from './row';
import { SectionWalk, type Block } from './sections';
import { stepsOf, type Step } from './stepped';
import { SubtotalReader, type SubtotalRow } from './subtotal';
import { SumRows } from './sum-rows';
import { levelTotals, readTotal, type Total } from './total';

/** What was read below the headings of one table. */
export interface TableBody {
  readonly indicators: readonly Indicator[];
  readonly sections: readonly Section[];
  readonly subsections: readonly Section[];
  readonly subtotals: readonly SubtotalRow[];
  readonly total?: Total;
  /** The total once more, as the first row, where the last one has it too. */
  readonly headTotal?: Total;
  /** Its weights were shares of 1. */
  readonly shares?: true;
  /** The last row read, the total's included. */
  readonly bottom: number;
  /** The row of the total, where a grade may stand as well. */
  readonly totalRow?: number;
}

const TAILS: readonly Role[] = ['grade', 'sheetReason', 'remarks', 'conclusion', 'signature'];
const NOTE = /^[\s\u3000]*(?:注|备注|说明|填表说明|填报说明|注释)\s*\d*\s*[:：]/;

const FIGURE = { figure: true } as const;

/** What is known of a table's body before it is read. */
export interface BodyContext {
  readonly block: Block | undefined;
  /** The same headings, repeated further down. */
  readonly repeated: readonly Table[];
  /** How many sections and groups of the form came before. */
  readonly sections: number;
  readonly subsections: number;
  readonly groups: number;
}

export function readBody(
  region: Region,
  table: Table,
  to: number,
  context: BodyContext,
): TableBody {
  return inPoints(outOfHundred(new BodyReader(region, table, context).read(to)));
}

class BodyReader {
  readonly #region: Region;
  readonly #table: Table;
  readonly #context: BodyContext;
  readonly #columns: BodyColumns;
  readonly #sections: SectionWalk;
  readonly #rows: RowReader;
  readonly #indicators: Indicator[] = [];
  readonly #subtotals: SubtotalReader;
  #steps: ReadonlyMap<number, Step> = new Map();

  constructor(region: Region, table: Table, context: BodyContext) {
    this.#region = region;
    this.#table = table;
    this.#context = context;
    this.#columns = new BodyColumns(region, table);
    this.#sections = new SectionWalk(region, this.#columns, context.block);
    this.#subtotals = new SubtotalReader(region, this.#columns, table.bottom + 1);
    this.#rows = new RowReader(region.grid, this.#columns, table, context.groups);
  }

  /** 产出指标（50分） alone above the headings of its own rows, where no column names the sections. */
  #enterAbove(): void {
    const { levels } = this.#columns;
    if (levels.level1 || levels.level2 || this.#context.block) return;
    const [only, other] = this.#region.filled(this.#table.top - 1);
    if (only && !other && !only.label?.title) this.#sections.enterSection(only, false);
  }

  read(to: number): TableBody {
    this.#enterAbove();
    for (let row = this.#table.top; row <= this.#table.bottom; row++)
      this.#sections.enterBeside(row);
    let bottom = this.#table.bottom;
    let head: { readonly total: Total; readonly totalRow: number } | undefined;
    const sums = new SumRows(this.#region, this.#table, this.#columns, to);
    const totalRow = sums.totalRow();
    this.#steps = stepsOf(this.#region, this.#table, this.#columns, totalRow ?? to + 1);
    for (let row = this.#table.bottom + 1; row <= to; row++) {
      const filled = this.#region.filled(row);
      const first = filled[0];
      if (!first) continue;
      if (this.#isHeading(row, filled)) {
        this.#sections.enterBeside(row);
        continue;
      }
      const sum = sums.at(row, filled, this.#indicators);
      if (sum?.of === 'whole') {
        const total = this.#readTotal(sum.spot, row);
        // Its figures may stand beneath their names.
        const last = Math.max(row, total.score?.cell.row ?? row);
        const headTotal = head && { headTotal: head.total };
        return { total, totalRow: last, ...headTotal, ...this.#result(last) };
      }
      if (sum?.of === 'head') {
        head = { total: this.#readTotal(sum.spot, row), totalRow: row };
        continue;
      }
      if (sum) {
        this.#subtotals.read(sum.spot);
        continue;
      }
      if (this.#isTail(first, filled)) {
        if (totalRow === undefined) break;
        continue;
      }
      if (this.#readRow(row, filled)) bottom = row;
    }
    return { ...head, ...this.#result(bottom) };
  }

  #readTotal(spot: Spot, row: number): Total {
    const { by, weights } = this.#columns;
    const own = readTotal(this.#region, { ...by, weight: weights.own }, spot);
    const levels = levelTotals(this.#region.grid, spot, weights);
    return this.#withDeduction(levels.length > 0 ? { ...own, levels } : own, row);
  }

  /** The total row's own 扣分, and what it leaves where there is no column of scores. */
  #withDeduction(total: Total, row: number): Total {
    const { deduction: column, score } = this.#columns.by;
    if (!column) return total;
    const deduction = fieldOf(this.#region.grid, this.#columns.spot(row, column), FIGURE);
    if (score || !isBlank(total.score)) return { ...total, deduction };
    const left = totalLeft(total.weight, deduction, this.#indicators);
    return { ...total, deduction, ...(left && { score: left }) };
  }

  #isHeading(row: number, filled: readonly Spot[]): boolean {
    const { repeated } = this.#context;
    return (
      repeated.some(({ top, bottom }) => row >= top && row <= bottom) ||
      (this.#indicators.length === 0 && numbersColumns(filled))
    );
  }

  #result(bottom: number): TableBody {
    return {
      indicators: this.#indicators,
      sections: this.#sections.sections,
      subsections: this.#sections.subsections,
      subtotals: this.#subtotals.subtotals,
      bottom,
    };
  }

  #isTail(first: Spot, filled: readonly Spot[]): boolean {
    const { name } = this.#columns.levels;
    if (first.label?.title && (filled.length === 1 || this.#listsPoints(first))) return true;
    if (NOTE.test(first.text)) return true;
    if (filled.length <= 2 && asksReason(first)) return true;
    if (!speaksOf(first, ...TAILS)) return false;
    return !name || first.left <= name.left;
  }

  /** `预算绩效评价结果 | 考核节点进度完成率 | 10分 | 项目采购节约率 | 10分`: points where names would stand. */
  #listsPoints({ top, left }: Spot): boolean {
    const { name } = this.#columns.levels;
    if (!name || left >= name.left) return false;
    const spot = this.#columns.spot(top, name);
    return isFilled(spot) && readsAsFigure(spot);
  }

  #readRow(row: number, filled: readonly Spot[]): boolean {
    const { level1, name } = this.#columns.levels;
    if (!name) return false;
    const first = this.#columns.spot(row, name);
    const step = this.#steps.get(row);
    if (step) {
      this.#enterStep(row, first, step);
      if (!step.isAlone) return true;
    }
    const score = this.#columns.by.score ?? this.#columns.weights.own ?? this.#columns.by.actual;
    if (score && isFilled(first) && first.left < score.left && first.right >= score.left) {
      // One text across the table: a section's heading, or a note.
      return this.#sections.enterSection(first, true);
    }
    const aside = this.#columns.nameAside(row, filled[0]);
    if (aside) this.#sections.enterStep(aside, 1, undefined);
    else this.#sections.enter(row);
    const values = this.#columns.values(row);
    const begins = values.some((spot) => isFilled(spot) && spot.top === row);
    const named = isFilled(first) && first.top === row;
    if (!begins && !named) {
      const only = filled[0];
      if (!level1 && only) return this.#sections.enterSection(only, false);
      return filled.length > 0 && level1 !== undefined && isFilled(this.#columns.spot(row, level1));
    }
    if (!aside && !named && !isFilled(first) && !this.#sections.level2) {
      const place = values.find((spot) => isFilled(spot)) ?? first;
      this.#region.doubts.push({
        kind: 'unread-row',
        field: 'indicator',
        cell: cellRef(this.#region.grid, place),
      });
    }
    this.#subtotals.pass(row, this.#sections);
    this.#indicators.push(this.#indicator(row, aside ?? first));
    return true;
  }

  #enterStep(row: number, heading: Spot, { level, ends, isAlone }: Step): void {
    const { weights, by } = this.#columns;
    const own = (column: Column | undefined): Spot | undefined => {
      const spot = column && this.#columns.spot(row, column);
      return spot && spot !== heading && isFilled(spot) ? spot : undefined;
    };
    const score = isAlone ? undefined : own(by.score);
    this.#sections.enterStep(heading, level, isAlone ? undefined : own(weights.own));
    if (score) this.#subtotals.readAhead(heading, score, ends);
  }

  #indicator(row: number, nameSpot: Spot): Indicator {
    const { grid } = this.#region;
    const { level1Text, level2, kind, section, subsection } = this.#sections;
    const shown = isFilled(nameSpot) ? nameSpot : (this.#levelBeside(row) ?? level2 ?? nameSpot);
    const above = level2 && level2 !== nameSpot ? (level2.label?.bare ?? level2.text) : '';
    const told = above === '' ? kindInName(shown.text) : undefined;
    const level2Text = told?.level2 ?? above;
    const name = indicatorName(told?.name ?? shown.text);
    // All that most rows have is named at once: an object takes what is added to it later only at a price.
    const own: Writable<Indicator> = {
      section: section === undefined ? undefined : section + this.#context.sections,
      subsection: subsection === undefined ? undefined : subsection + this.#context.subsections,
      level1: level1Text,
      level2: level2Text,
      name,
      label: labelOf(grid, shown),
      level2Label: level2 && labelOf(grid, level2),
      category: categoryOf(level2Text || level1Text || name, kind),
      target: undefined,
      direction: undefined,
      actual: undefined,
      weight: undefined,
      score: undefined,
      reason: undefined,
      group: undefined,
    };
    this.#rows.fill(own, row);
    const { name: names } = this.#columns.levels;
    const isAside = names !== undefined && nameSpot.right < names.left;
    if (!this.#columns.weights.own || (isAside && isBlank(own.weight))) {
      const weight = this.#weightInName(shown);
      if (weight) own.weight = weight;
    }
    const noWeight = isBlank(own.weight) || isZero(own.weight);
    const isNone = isNothing(name);
    const noScore = isBlank(own.score) || (isZero(own.score) && (isNone || !isBlank(own.weight)));
    const unscored = isBlank(own.target) && isBlank(own.actual) && own.group === undefined;
    if (noWeight && noScore && (isNone || unscored)) own.skipped = true;
    return own;
  }

  /** A third level between the second and a blank fourth. */
  #levelBeside(row: number): Spot | undefined {
    const { level2, name } = this.#columns.levels;
    if (!level2 || !name) return undefined;
    for (let column = name.left - 1; column > level2.right; column--) {
      const spot = this.#region.grid.at(row, column);
      if (isFilled(spot)) return spot;
    }
    return undefined;
  }

  /** `在职人员控制率（5分）` where the form has no column for it. */
  #weightInName(spot: Spot): Field | undefined {
    const points = statedPoints(spot.text);
    return points && insideField(this.#region.grid, spot, points.start, points.end);
  }
}
