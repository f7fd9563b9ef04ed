import type { Writable } from '../../amount';
import { fieldOf, isBlank, figureIn, labelOf } from '../field';
import { isFilled, type Grid, type Spot } from '../grid';
import { jointPoints } from '../joint-points';
import type { Field, Indicator } from '../model';
import type { Column, Table } from '../table/table';
import { squeeze } from '../labels/text';
import type { BodyColumns } from './columns';
import { scoreLeft } from './deduction';
import { lineByLine } from './listed';
import { readActual, readTarget, resultIn, targetInName } from './target';
import { headedTick, ratingIn } from './ticked';
import { headsBoth, scoreAndReason } from './score-and-reason';
import { targetInCriteria } from './target-in-criteria';

const POINTS = { figure: true, points: true } as const;
const QUARTERS = 4;
/** Columns that are read as they stand. */
const SIDE_COLUMNS = [
  'coefficient',
  'completionRate',
  'deviationRate',
  'rating',
  'workings',
  'cumulative',
  'periodTarget',
  'convertedScore',
  'reviewScore',
  'criteria',
  'deduction',
] as const;

/** Columns in which a tick may stand for a word. */
const RATINGS = new Set<string>(['rating', 'completionRate']);

/** Reads the columns of one indicator after the other, from top to bottom. */
export class RowReader {
  readonly #grid: Grid;
  readonly #columns: BodyColumns;
  readonly #signs: readonly Column[];
  readonly #reasons: readonly Column[];
  readonly #quarters: readonly Column[];
  readonly #partYear: readonly Column[];
  /** 评分标准, 指标说明: what may tell the target where no cell of its own does. */
  readonly #criteria: readonly Column[];
  /** 得分及扣分原因: the column of points tells why some were lost, and no other does. */
  readonly #hasBoth: boolean;
  readonly #headingUnits: {
    readonly target: string | undefined;
    readonly actual: string | undefined;
  };
  #lastWeight: Spot | undefined;
  #lastScore: Spot | undefined;
  /** What 同上 further down repeats. */
  #reasonAbove: string | undefined;
  #group: number;

  /** `groups` is how many groups of the form came before. */
  constructor(grid: Grid, columns: BodyColumns, table: Table, groups: number) {
    this.#grid = grid;
    this.#columns = columns;
    this.#group = groups;
    this.#signs = table.columns.filter(({ role }) => role === 'comparator');
    const quarters = table.columns.filter(({ role }) => role === 'quarter');
    this.#quarters = quarters.length === QUARTERS ? quarters : [];
    this.#partYear = table.columns.filter(({ role }) => role === 'partYear');
    this.#criteria = table.columns.filter(tellsTarget);
    const { measures, target, actual } = columns.by;
    const reasons = table.columns.filter(({ role }) => role === 'reason');
    this.#reasons = reasons.length > 0 && measures ? [...reasons, measures] : reasons;
    this.#hasBoth = this.#reasons.length === 0 && headsBoth(columns.by.score?.spot);
    this.#headingUnits = { target: headingUnit(target), actual: headingUnit(actual) };
  }

  /** Reads the columns of one row. */
  fill(own: Writable<Indicator>, row: number): void {
    const grid = this.#grid;
    const { target, adjustedTarget, actual, actualUnit, unit } = this.#columns.by;
    const unitSpot = unit && this.#columns.spot(row, unit);
    const { name } = this.#columns.levels;
    const nameSpot = name && this.#columns.spot(row, name);
    // A name merged over the columns of target and result has neither.
    const isNamed = (column: Column | undefined): boolean =>
      column !== undefined && this.#columns.spot(row, column) === nameSpot;
    if (target && !isNamed(target)) {
      const read = readTarget(grid, {
        target: this.#columns.spot(row, target),
        adjusted: adjustedTarget && this.#columns.spot(row, adjustedTarget),
        signs: this.#signs.map((sign) => this.#columns.spot(row, sign)),
        unit: unitSpot,
        headingUnit: this.#headingUnits.target,
        isTime: own.category === 'timeliness',
      });
      own.target = read.target;
      if (read.initial) own.initialTarget = read.initial;
      if (read.direction) own.direction = read.direction;
      if (read.bounds) own.bounds = read.bounds;
      if (nameSpot && isBlank(own.target) && actual && isFilled(this.#columns.spot(row, actual))) {
        own.target = targetInName(grid, nameSpot) ?? own.target;
      }
    }
    if (actual && !isNamed(actual)) {
      own.actual =
        headedTick(grid, this.#columns.spot(row, actual), actual) ??
        readActual(grid, {
          actual: this.#columns.spot(row, actual),
          unit: actualUnit ? this.#columns.spot(row, actualUnit) : unitSpot,
          ownUnit: actualUnit !== undefined,
          headingUnit: this.#headingUnits.actual,
          target: own.target,
        });
    }
    if (!actual && own.target) this.#resultInWorkings(own, row);
    const lines = own.target && own.actual && lineByLine(own.target, own.actual);
    if (lines) [own.target, own.actual] = lines;
    this.#score(own, row);
    if (own.actual && isBlank(own.target)) this.#targetInCriteria(own, row);
    const reason = this.#reason(row);
    if (reason) own.reason = reason;
    const { measures } = this.#columns.by;
    if (measures && this.#reasons.length > 1) {
      own.measures = fieldOf(grid, this.#columns.spot(row, measures));
    }
    for (const role of SIDE_COLUMNS) {
      const side = this.#columns.by[role];
      if (!side) continue;
      const spot = this.#columns.spot(row, side);
      own[role] = RATINGS.has(role) ? ratingIn(grid, spot, side) : fieldOf(grid, spot);
    }
    // Where no column asks why, what is said of the row tells why it lost points.
    if (!reason && !isBlank(own.workings) && hasLost(own)) own.reason = own.workings;
    if (this.#quarters.length > 0) {
      own.quarters = this.#quarters.map((quarter) =>
        fieldOf(grid, this.#columns.spot(row, quarter)),
      );
    }
    if (this.#partYear.length > 0) {
      own.partYear = this.#partYear.map((column) => ({
        label: labelOf(grid, column.spot),
        field: fieldOf(grid, this.#columns.spot(row, column)),
      }));
    }
    if (own.deduction && !this.#columns.by.score) {
      const left = scoreLeft(own.weight, own.deduction);
      if (left) own.score = left;
    }
  }

  /** 自评情况 alone says what came of a target: `31.26万亩`, `执行数97万元/预算数100万元=97%`. */
  #resultInWorkings(own: Writable<Indicator>, row: number): void {
    const { workings } = this.#columns.by;
    const result = workings && resultIn(this.#grid, this.#columns.spot(row, workings));
    if (result) own.actual = result;
  }

  #targetInCriteria(own: Writable<Indicator>, row: number): void {
    for (const column of this.#criteria) {
      const target = targetInCriteria(this.#grid, this.#columns.spot(row, column), own);
      if (!target) continue;
      own.target = target;
      return;
    }
  }

  /** A cell over several rows belongs to the group; its field stands on the first row alone, so that sums are right. */
  #score(own: Writable<Indicator>, row: number): void {
    const grid = this.#grid;
    const weight = this.#columns.weights.own && this.#columns.spot(row, this.#columns.weights.own);
    const score = this.#columns.by.score && this.#columns.spot(row, this.#columns.by.score);
    const sharedWeight = weight !== undefined && weight === this.#lastWeight;
    const sharedScore = score !== undefined && score === this.#lastScore;
    const continues = sharedWeight || sharedScore;
    const begins =
      this.#columns.spansIndicators(weight, row) || this.#columns.spansIndicators(score, row);
    if (!continues && begins) this.#group++;
    this.#lastWeight = weight;
    this.#lastScore = score;
    if (weight && !sharedWeight) own.weight = fieldOf(grid, weight, POINTS);
    if (score && !sharedScore) {
      const both = this.#hasBoth ? scoreAndReason(grid, score) : undefined;
      if (both) own.reason = both.reason;
      const scored = both?.score ?? fieldOf(grid, score, POINTS);
      const joint = jointPoints(scored, this.#columns.by.score?.spot);
      own.score = joint?.score ?? scored;
      if (joint && !weight) own.weight = joint.weight;
    }
    if (continues || begins) own.group = this.#group;
  }

  /** The last of these columns is the one for measures, and it alone is filled; before it stands 无. */
  #lacksCause(fields: readonly Field[]): boolean {
    if (!this.#columns.by.measures || fields.length < 2) return false;
    const causes = fields.slice(0, -1);
    return causes.every(isBlank) && causes.some(({ text }) => text.trim() !== '');
  }

  /** Cause and measure may stand in two columns or more. */
  #reason(row: number): Field | undefined {
    const grid = this.#grid;
    const fields = this.#reasons.map((own) => fieldOf(grid, this.#columns.spot(row, own)));
    const filled = fields.filter((field) => !isBlank(field));
    const [first, ...more] = filled;
    if (!first) return fields[0];
    const causeAt = this.#lacksCause(fields) ? fields[0]?.cell : undefined;
    if (causeAt) return { ...first, causeAt };
    const text = filled.map((field) => field.text).join('\n');
    const ditto = DITTO.test(squeeze(text));
    if (ditto && this.#reasonAbove !== undefined) return { ...first, text: this.#reasonAbove };
    this.#reasonAbove = text;
    return more.length === 0 ? first : { ...first, text };
  }
}

function hasLost({ weight, score }: Pick<Indicator, 'weight' | 'score'>): boolean {
  const [whole, scored] = [figureIn(weight), figureIn(score)];
  return whole !== undefined && scored?.lessThan(whole) === true;
}

/** 同上, 见上, 原因同上, 与上一指标相同 */
const DITTO =
  /^[(“"]?(?:原因|偏差原因|理由)?[:：]?(?:[同见如][上前](?:述|文)?(?:所述)?|[同见如与]上[一]?(?:行|项|条|栏|指标|原因)(?:原因)?(?:相同|一致)?)[)”"]?[。.]?$/;

function tellsTarget({ role, spot }: Column): boolean {
  if (role === 'criteria') return true;
  return (
    role === 'otherColumn' && /(?:指标|评分|评价).*(?:说明|解释|释义|内容|标准)/.test(spot.text)
  );
}

/** `指标值(%)` */
function headingUnit(own: Column | undefined): string | undefined {
  return own?.spot.label?.brackets.find((part) => UNIT.test(part));
}

const UNIT = /^(?:%|‰|亿元|万元|元|个|人|次|㎡|m2)$/;
