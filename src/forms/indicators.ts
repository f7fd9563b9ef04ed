import type { Writable } from '../amount';
import { levelColumns, weightColumns, type LevelColumns } from './body-columns';
import type { Role } from './families/family';
import { cellRef, fieldOf, insideField, isBlank, isZero, labelOf } from './field';
import { isFilled, type Spot } from './grid';
import type { Field, Indicator, Label, Section, SectionName } from './model';
import { inPoints, outOfHundred } from './out-of-hundred';
import { categoryOf, indicatorName, isNothing, sectionName } from './naming';
import { hasRole, speaksOf, type Region } from './region';
import type { Column, Table } from './table';
import { squeeze, statedPoints } from './text';
import { readActual, readTarget, targetInName } from './target';
import { columnSpot, readTotal, type Total } from './total';

/** What was read below the headings of one table. */
export interface TableBody {
  readonly indicators: readonly Indicator[];
  readonly sections: readonly Section[];
  readonly subsections: readonly Section[];
  readonly total?: Total;
  /** The last row read, the total's included. */
  readonly bottom: number;
  /** The row of the total, where a grade may stand as well. */
  readonly totalRow?: number;
}

/** Blocks that come several times on one sheet (年度绩效目标1（40分）) are sections themselves. */
export interface Block {
  readonly label: Label;
  readonly weight: Field;
}

const FIGURE = { figure: true } as const;
/** Columns that are read as they stand. */
const SIDE_COLUMNS = [
  'coefficient',
  'completionRate',
  'convertedScore',
  'reviewScore',
  'criteria',
] as const;
const TAILS: readonly Role[] = ['grade', 'sheetReason', 'remarks', 'conclusion', 'signature'];
const NOTE = /^[\s\u3000]*(?:注|备注|说明|填表说明|填报说明|注释)\s*\d*\s*[:：]/;

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
  readonly #sections: Section[] = [];
  readonly #subsections: Section[] = [];
  readonly #indicators: Indicator[] = [];
  readonly #columns: Partial<Record<Role, Column>> = {};
  readonly #signs: readonly Column[];
  readonly #reasons: readonly Column[];
  readonly #headingUnits: {
    readonly target: string | undefined;
    readonly actual: string | undefined;
  };
  readonly #values: readonly Column[];
  readonly #weightOf: { level1?: Column; level2?: Column; own?: Column };
  readonly #levels: LevelColumns;
  readonly #block: Block | undefined;
  #section: number | undefined;
  #subsection: number | undefined;
  #level1: Spot | undefined;
  #level1Text = '';
  #kind: SectionName = 'other';
  #level2: Spot | undefined;
  #lastWeight: Spot | undefined;
  #lastScore: Spot | undefined;
  /** What 同上 further down repeats. */
  #reasonAbove: string | undefined;
  #group = 0;

  constructor(region: Region, table: Table, context: BodyContext) {
    const { block } = context;
    this.#region = region;
    this.#table = table;
    this.#context = context;
    this.#block = block;
    this.#group = context.groups;
    for (const own of table.columns) this.#columns[own.role] ??= own;
    this.#signs = table.columns.filter(({ role }) => role === 'comparator');
    const reasons = table.columns.filter(({ role }) => role === 'reason');
    this.#reasons =
      reasons.length > 0 && this.#columns.measures ? [...reasons, this.#columns.measures] : reasons;
    this.#levels = levelColumns(region, table);
    this.#weightOf = weightColumns(table, this.#levels);
    this.#headingUnits = {
      target: headingUnit(this.#columns.target),
      actual: headingUnit(this.#columns.actual),
    };
    const { target, adjustedTarget, actual, score } = this.#columns;
    this.#values = [target, adjustedTarget, actual, this.#weightOf.own, score].filter(
      (column) => column !== undefined,
    );
    if (block) {
      this.#sections.push({ name: 'other', label: block.label, statedWeight: block.weight });
      this.#section = 0;
    }
  }

  read(to: number): TableBody {
    let bottom = this.#table.bottom;
    const totalRow = this.#totalRow(to);
    for (let row = this.#table.bottom + 1; row <= to; row++) {
      const filled = this.#region.filled(row);
      const first = filled[0];
      if (!first || this.#isHeading(row)) continue;
      const total = filled.find((spot) => this.#isTotal(spot));
      if (total) {
        const columns = { ...this.#columns, weight: this.#weightOf.own };
        return {
          total: readTotal(this.#region, columns, total),
          totalRow: row,
          ...this.#result(row),
        };
      }
      if (this.#isTail(first, filled)) {
        if (totalRow === undefined) break;
        continue;
      }
      if (filled.some((spot) => hasRole(spot, 'subtotal'))) continue;
      if (this.#readRow(row, filled)) bottom = row;
    }
    return this.#result(bottom);
  }

  #isHeading(row: number): boolean {
    return this.#context.repeated.some(({ top, bottom }) => row >= top && row <= bottom);
  }

  #result(bottom: number): TableBody {
    return {
      indicators: this.#indicators,
      sections: this.#sections,
      subsections: this.#subsections,
      bottom,
    };
  }

  /** Remarks may stand above the total. */
  #totalRow(to: number): number | undefined {
    return this.#region
      .speaking('total')
      .find((spot) => spot.top > this.#table.bottom && spot.top <= to && this.#isTotal(spot))?.top;
  }

  #isTotal(spot: Spot): boolean {
    if (!speaksOf(spot, 'total')) return false;
    const { own } = this.#weightOf;
    const score = this.#columns.score;
    const limit = Math.max(own?.left ?? -1, score?.left ?? -1, this.#levels.name?.right ?? -1);
    // 总分 as the name of a column of the body, or an indicator called 合计, stands right of a level.
    const { name } = this.#levels;
    const level1 = this.#levels.level1?.left ?? this.#table.left;
    if (spot.left > limit) return false;
    if (spot.left <= Math.max(level1, name?.left ?? level1)) return true;
    // `绩效等级 | 优 | | | 合计 | | 100 | 98`: the row names no indicator.
    return name !== undefined && !isFilled(this.#spot(spot.top, name));
  }

  #isTail(first: Spot, filled: readonly Spot[]): boolean {
    const name = this.#levels.name;
    if (first.label?.title && filled.length === 1) return true;
    if (NOTE.test(first.text)) return true;
    if (!speaksOf(first, ...TAILS)) return false;
    return !name || first.left <= name.left;
  }

  #spot(row: number, own: Column): Spot {
    return columnSpot(this.#region.grid, row, own);
  }

  #readRow(row: number, filled: readonly Spot[]): boolean {
    const { level1, level2, name } = this.#levels;
    if (!name) return false;
    const first = this.#spot(row, name);
    const score = this.#columns.score ?? this.#weightOf.own ?? this.#columns.actual;
    if (score && isFilled(first) && first.left < score.left && first.right >= score.left) {
      // One text across the table: a section's heading, or a note.
      return this.#enterSection(first, true);
    }
    if (level1) this.#enterLevel1(this.#spot(row, level1), row);
    if (level2) this.#enterLevel2(this.#spot(row, level2), row);
    const values = this.#valueSpots(row);
    const begins = values.some((spot) => isFilled(spot) && spot.top === row);
    const named = isFilled(first) && first.top === row;
    if (!begins && !named) {
      const only = filled[0];
      if (!level1 && only) return this.#enterSection(only, false);
      return filled.length > 0 && level1 !== undefined && isFilled(this.#spot(row, level1));
    }
    if (!named && !isFilled(first) && !this.#level2) {
      const place = values.find((spot) => isFilled(spot)) ?? first;
      this.#region.doubts.push({
        kind: 'unread-row',
        field: 'indicator',
        cell: cellRef(this.#region.grid, place),
      });
    }
    this.#indicators.push(this.#indicator(row, first));
    return true;
  }

  #valueSpots(row: number): Spot[] {
    return this.#values.map((column) => this.#spot(row, column));
  }

  /** A heading that stands in a row of its own. */
  #enterSection(spot: Spot, acrossTable: boolean): boolean {
    const bare = spot.label?.bare ?? '';
    const points = statedPoints(spot.text);
    if (bare.length > 20 || (sectionName(bare) === 'other' && !(points && acrossTable)))
      return false;
    this.#startSection(spot);
    return true;
  }

  #enterLevel1(spot: Spot, row: number): void {
    if (!isFilled(spot) || spot === this.#level1) return;
    const text = spot.label?.bare ?? spot.text;
    const again = this.#level1 !== undefined && text === this.#level1Text && spot.top === row;
    this.#level1 = spot;
    if (again) return;
    this.#level2 = undefined;
    this.#subsection = undefined;
    this.#startSection(spot);
  }

  #startSection(spot: Spot): void {
    const { grid } = this.#region;
    const bare = spot.label?.bare ?? spot.text;
    this.#level1 = spot;
    this.#level1Text = bare;
    this.#kind = sectionName(bare);
    const points = statedPoints(spot.text);
    const weight = this.#weightOf.level1;
    const cell = weight && this.#spot(spot.top, weight);
    // Inside a block that states its own points, plain headings only divide it.
    if (this.#block && !points) return;
    this.#section = this.#sections.length;
    this.#sections.push({
      name: this.#kind,
      label: labelOf(grid, spot),
      ...(points
        ? { statedWeight: insideField(grid, spot, points.start, points.end) }
        : cell && isFilled(cell) && { statedWeight: fieldOf(grid, cell, FIGURE) }),
    });
  }

  #enterLevel2(spot: Spot, row: number): void {
    if (isFilled(spot)) {
      // A heading printed again on each of its rows is the same one.
      if (spot !== this.#level2 && spot.text !== this.#level2?.text) this.#startSubsection(spot);
      this.#level2 = spot;
    } else if (spot.bottom > spot.top && spot.top === row) {
      this.#level2 = undefined;
      this.#subsection = undefined;
    }
  }

  #startSubsection(spot: Spot): void {
    const { grid } = this.#region;
    const points = /分|[(（【[]/.test(spot.text) ? statedPoints(spot.text) : undefined;
    const { level2 } = this.#weightOf;
    const cell = level2 && this.#spot(spot.top, level2);
    this.#subsection = undefined;
    if (!points && !(cell && isFilled(cell))) return;
    this.#subsection = this.#subsections.length;
    this.#subsections.push({
      name: this.#kind,
      label: labelOf(grid, spot),
      ...(points
        ? { statedWeight: insideField(grid, spot, points.start, points.end) }
        : cell && { statedWeight: fieldOf(grid, cell, FIGURE) }),
    });
  }

  #indicator(row: number, nameSpot: Spot): Indicator {
    const { grid } = this.#region;
    const level2 = this.#level2;
    const shown = isFilled(nameSpot) ? nameSpot : (this.#levelBeside(row) ?? level2 ?? nameSpot);
    const level2Text = level2 && level2 !== nameSpot ? (level2.label?.bare ?? level2.text) : '';
    const name = indicatorName(shown.text);
    const own: Writable<Indicator> = {
      level1: this.#level1Text,
      level2: level2Text,
      name,
      label: labelOf(grid, shown),
      category: categoryOf(level2Text || this.#level1Text || name, this.#kind),
    };
    if (this.#section !== undefined) own.section = this.#section + this.#context.sections;
    if (this.#subsection !== undefined) {
      own.subsection = this.#subsection + this.#context.subsections;
    }
    if (level2) own.level2Label = labelOf(grid, level2);
    this.#fill(own, row);
    if (!this.#weightOf.own) {
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
    const { level2, name } = this.#levels;
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

  /** Reads the columns of one row. */
  #fill(own: Writable<Indicator>, row: number): void {
    const { grid } = this.#region;
    const { target, adjustedTarget, actual, actualUnit, unit } = this.#columns;
    const unitSpot = unit && this.#spot(row, unit);
    const { name } = this.#levels;
    const nameSpot = name && this.#spot(row, name);
    // A name merged over the columns of target and result has neither.
    const isNamed = (column: Column | undefined): boolean =>
      column !== undefined && this.#spot(row, column) === nameSpot;
    if (target && !isNamed(target)) {
      const read = readTarget(grid, {
        target: this.#spot(row, target),
        adjusted: adjustedTarget && this.#spot(row, adjustedTarget),
        signs: this.#signs.map((sign) => this.#spot(row, sign)),
        unit: unitSpot,
        headingUnit: this.#headingUnits.target,
        isTime: own.category === 'timeliness',
      });
      own.target = read.target;
      if (read.direction) own.direction = read.direction;
      if (nameSpot && isBlank(own.target) && actual && isFilled(this.#spot(row, actual))) {
        own.target = targetInName(grid, nameSpot) ?? own.target;
      }
    }
    if (actual && !isNamed(actual)) {
      own.actual = readActual(grid, {
        actual: this.#spot(row, actual),
        unit: actualUnit ? this.#spot(row, actualUnit) : unitSpot,
        ownUnit: actualUnit !== undefined,
        headingUnit: this.#headingUnits.actual,
        target: own.target,
      });
    }
    this.#score(own, row);
    const reason = this.#reason(row);
    if (reason) own.reason = reason;
    const { measures } = this.#columns;
    if (measures && this.#reasons.length > 1) {
      own.measures = fieldOf(grid, this.#spot(row, measures));
    }
    for (const role of SIDE_COLUMNS) {
      const side = this.#columns[role];
      if (side) own[role] = fieldOf(grid, this.#spot(row, side));
    }
  }

  /** A cell over several rows belongs to the group; its field stands on the first row alone, so that sums are right. */
  #score(own: Writable<Indicator>, row: number): void {
    const { grid } = this.#region;
    const weight = this.#weightOf.own && this.#spot(row, this.#weightOf.own);
    const score = this.#columns.score && this.#spot(row, this.#columns.score);
    const sharedWeight = weight !== undefined && weight === this.#lastWeight;
    const sharedScore = score !== undefined && score === this.#lastScore;
    const continues = sharedWeight || sharedScore;
    const begins = this.#spansIndicators(weight, row) || this.#spansIndicators(score, row);
    if (!continues && begins) this.#group++;
    this.#lastWeight = weight;
    this.#lastScore = score;
    if (weight && !sharedWeight) own.weight = fieldOf(grid, weight, FIGURE);
    if (score && !sharedScore) own.score = fieldOf(grid, score, FIGURE);
    if (continues || begins) own.group = this.#group;
  }

  /** Whether a merged cell covers more than one indicator: another name or value begins beside it further down. */
  #spansIndicators(spot: Spot | undefined, row: number): boolean {
    const name = this.#levels.name;
    if (!spot || spot.bottom <= row || !name) return false;
    for (let down = row + 1; down <= spot.bottom; down++) {
      const others = [this.#spot(down, name), ...this.#valueSpots(down)];
      if (others.some((other) => other.top === down && isFilled(other))) return true;
    }
    return false;
  }

  /** Cause and measure may stand in two columns or more. */
  #reason(row: number): Field | undefined {
    const { grid } = this.#region;
    const fields = this.#reasons.map((own) => fieldOf(grid, this.#spot(row, own)));
    const filled = fields.filter((field) => !isBlank(field));
    const [first, ...more] = filled;
    if (!first) return fields[0];
    const text = filled.map((field) => field.text).join('\n');
    const ditto = /^[(“"]?同上[)”"]?[。.]?$/.test(squeeze(text));
    if (ditto && this.#reasonAbove !== undefined) return { ...first, text: this.#reasonAbove };
    this.#reasonAbove = text;
    return more.length === 0 ? first : { ...first, text };
  }
}

/** `指标值(%)` */
function headingUnit(own: Column | undefined): string | undefined {
  return own?.spot.label?.brackets.find((part) => UNIT.test(part));
}

const UNIT = /^(?:%|‰|亿元|万元|元|个|人|次|㎡|m2)$/;
