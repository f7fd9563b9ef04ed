import { formatDecimal, HUNDRED, readUnit, type Comparator } from '../../amount';
import { fieldMeaning, fieldOf, insideField, isBlank, labelOf } from '../field';
import { isFilled, type Grid, type Spot } from '../grid';
import type { BoundSaid, Direction, Field } from '../model';
import { boundOf } from '../labels/bounds';
import { squeeze } from '../labels/text';

/** Where the parts of a target stand in one row. */
export interface TargetParts {
  readonly target: Spot;
  readonly adjusted: Spot | undefined;
  /** 指标性质, 指标方向, 符号. */
  readonly signs: readonly Spot[];
  readonly unit: Spot | undefined;
  readonly headingUnit: string | undefined;
  /** The row says when a thing is done. */
  readonly isTime: boolean;
}

const RATE_IN_NAME =
  /(?:率|度)\s*(?:达到?|为|：|:)?\s*((?:[≥＝=]|>=|不低于)?\s*[\d０-９]+(?:[.．][\d０-９]+)?\s*[%％])(?:\s*以上)?\s*$/;

/** `资金支付完成率100%` with the target's own cell left blank: the rate that ends the name is what was aimed at. */
export function targetInName(grid: Grid, name: Spot): Field | undefined {
  const match = RATE_IN_NAME.exec(name.text);
  const rate = match?.[1];
  if (!match || rate === undefined) return undefined;
  const start = match.index + match[0].indexOf(rate);
  return insideField(grid, name, start, start + rate.length);
}

/** `2020.12` typed as a number in a row about time is a month, and `20201231` a day. */
function asDate(grid: Grid, spot: Spot, field: Field): Field {
  const [text, year, month, day] = DAY.exec(field.text.trim()) ?? [];
  if (text) return fieldMeaning(grid, spot, `${year}年${month}月${day}日`, text);
  const isMonth = typeof field.value === 'number' && /^20\d\d\.(?:0[1-9]|1[0-2])$/.test(field.text);
  return isMonth ? fieldMeaning(grid, spot, field.text, field.text) : field;
}

const DAY = /^(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

interface TargetRead {
  readonly target: Field;
  readonly direction?: Direction;
  readonly bounds?: readonly BoundSaid[];
}

/**
 * The target with its comparator and unit, which may stand in columns of their own. The adjusted target counts
 * where there is one.
 */
export function readTarget(
  grid: Grid,
  parts: TargetParts,
): TargetRead & { readonly initial?: Field } {
  const { adjusted } = parts;
  if (!adjusted || !standsForSomething(grid, adjusted)) return targetAt(grid, parts.target, parts);
  const initial = isFilled(parts.target) && targetAt(grid, parts.target, parts).target;
  return { ...targetAt(grid, adjusted, parts), ...(initial && { initial }) };
}

function targetAt(grid: Grid, given: Spot, parts: TargetParts): TargetRead {
  const { signs } = parts;
  const spot = inWords(grid, given, parts) ?? given;
  const plain = fieldOf(
    grid,
    spot,
    parts.headingUnit === undefined ? {} : { unit: parts.headingUnit },
  );
  const own = parts.isTime ? asDate(grid, spot, plain) : plain;
  const unit = spot === parts.unit ? undefined : parts.unit?.text.trim();
  if (signs.length === 0 && parts.unit === undefined) return { target: own };
  const bounds = signs.flatMap((spot) => {
    const bound = isFilled(spot) ? boundOf(spot.text) : undefined;
    return bound ? [{ ...bound, sharp: bound.sharp === true, ...labelOf(grid, spot) }] : [];
  });
  // 指标性质 says 正向 where 指标方向 says 大于等于: the sharper one gives the comparator.
  const sharpest = bounds.find(({ sharp }) => sharp) ?? bounds[0];
  const direction = (bounds.find(({ sharp }) => !sharp) ?? bounds[0])?.direction;
  const field = fold(own, grid, spot, sharpest?.sign, unit);
  return { target: field, ...(direction && { direction, bounds }) };
}

/** 单位（文字描述） holds the target itself where it is no figure: `文字描述 | | 全部执行`. */
function inWords(grid: Grid, target: Spot, { signs, unit }: TargetParts): Spot | undefined {
  if (!unit || !isFilled(unit) || unit.text.trim().length < 2) return undefined;
  const known = readUnit(squeeze(unit.text));
  if (!isBlank(fieldOf(grid, target)) || known?.dimension !== 'count' || known.of) return undefined;
  if (/描述$/.test(squeeze(unit.text))) return undefined;
  return signs.some((sign) => boundOf(sign.text)?.sharp) ? undefined : unit;
}

function standsForSomething(grid: Grid, spot: Spot): boolean {
  return !isBlank(fieldOf(grid, spot)) && !/^(?:未|不|无需?)调整$/.test(squeeze(spot.text));
}

function fold(
  field: Field,
  grid: Grid,
  spot: Spot,
  sign: Comparator | undefined,
  unit: string | undefined,
): Field {
  const { reading } = field;
  if (reading.kind === 'range' && !reading.to.unit && isUnit(unit)) {
    const whole = `${field.text.trim()}${unit}`;
    return fieldMeaning(grid, spot, whole, whole);
  }
  if (reading.kind !== 'quantity') return field;
  const before = sign !== undefined && reading.comparator === undefined ? sign : '';
  const after = isUnit(unit) && reading.unit === undefined ? unit : '';
  if (before === '' && after === '') return field;
  const isOfCalendar = CALENDAR.test(after);
  const figure = figureIn(field, isOfCalendar);
  // Up to the 12th of the unit 月 is a deadline, not twelve months.
  const deadline = isOfCalendar && /^\d{1,4}$/.test(figure);
  const shown = `${SIGNS[before] ?? ''}${figure}${after}`;
  if (deadline && before !== '' && before !== '>=') {
    return fieldMeaning(grid, spot, `${figure}${after.slice(0, 1)}底前`, shown);
  }
  return fieldMeaning(grid, spot, `${before}${figure}${after}`, shown);
}

const CALENDAR = /^(?:月份?|月底|年)$/;

/** A figure as it shows; zero also where its format draws a dash, and a month or a year without the places that its format adds. */
function figureIn({ text, value }: Field, isOfCalendar: boolean): string {
  const shown = text.trim();
  if (typeof value !== 'number') return shown;
  if (!/\d/.test(shown)) return String(value);
  return isOfCalendar ? shown.replace(/\.0+$/, '') : shown;
}

/** Nothing of the kind has happened: 无, 未发生, 无投诉. */
const NONE =
  /^(?:无|没有?|未|零)(?:发生|出现|收到|发现|接到)?(?:[^，。、；]{0,8}(?:事故|事件|投诉|案件|情况|问题))?[。.]?$/;
/** A target that nothing of the kind may happen: 无重大事故, 不发生. */
const NONE_WANTED = /^(?:无|没有|零|未|不|杜绝)(?=\S)/;
/** How a comparator is printed. */
const SIGNS: Readonly<Record<string, string>> = {
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '=': '=',
};

/** Where the parts of a result stand in one row. */
export interface ActualParts {
  readonly actual: Spot;
  readonly unit: Spot | undefined;
  /** The unit's column is the result's alone: where the result is words, they may stand there. */
  readonly ownUnit: boolean;
  readonly headingUnit: string | undefined;
  readonly target: Field | undefined;
}

/** The achieved value, in the unit that a column of its own gives. */
export function readActual(grid: Grid, parts: ActualParts): Field {
  const { target, ownUnit } = parts;
  const words = ownUnit && !isFilled(parts.actual) && parts.unit && isFilled(parts.unit);
  const spot =
    words && target?.reading.kind === 'words' ? (parts.unit ?? parts.actual) : parts.actual;
  const unit = spot === parts.unit ? undefined : parts.unit?.text;
  const plain = fieldOf(grid, spot, { unit: parts.headingUnit });
  const field = target?.reading.kind === 'date' ? asDate(grid, spot, plain) : plain;
  // Under 0起 or 无重大事故 a plain 无 is the answer, not a blank.
  if (target && NONE.test(squeeze(field.text))) {
    const { reading } = target;
    if (reading.kind === 'quantity' && reading.value.isZero()) {
      return fieldMeaning(grid, spot, '0', field.text);
    }
    if (reading.kind === 'words' && NONE_WANTED.test(reading.text)) {
      return fieldMeaning(grid, spot, '未发生', field.text);
    }
  }
  if (unit === undefined) return field;
  const { reading } = field;
  // A bare 1 or 0.95 under % is the fraction itself.
  const fraction =
    reading.kind === 'quantity' &&
    /^[%‰％]/.test(unit.trim()) &&
    reading.value.lessThanOrEqualTo(1);
  return fraction
    ? asPercent(field, unit, target)
    : fold(field, grid, spot, undefined, unit.trim());
}

const LONGEST_RESULT = 24;

/** What a text comes to that works a result out, or is nothing but one. */
export function resultIn(grid: Grid, spot: Spot): Field | undefined {
  const from = Math.max(spot.text.lastIndexOf('='), spot.text.lastIndexOf('＝')) + 1;
  if (spot.text.length - from > LONGEST_RESULT) return undefined;
  const field = from > 0 ? insideField(grid, spot, from, spot.text.length) : fieldOf(grid, spot);
  return ['quantity', 'date'].includes(field.reading.kind) ? field : undefined;
}

/** 0.9 under % beside a target of 100% is shown as what it is taken for: 0.9（90%）. */
function asPercent(field: Field, unit: string, target: Field | undefined): Field {
  const { reading } = field;
  const aimed = target?.reading;
  const isRate =
    aimed?.kind === 'quantity' && aimed.unit?.name === '%' && aimed.value.greaterThan(1);
  if (!isRate || reading.kind !== 'quantity' || reading.unit || !/^[%％]/.test(unit.trim()))
    return field;
  if (reading.value.isZero()) return field;
  return {
    ...field,
    shown: `${field.text.trim()}（${formatDecimal(reading.value.times(HUNDRED))}%）`,
  };
}

function isUnit(unit: string | undefined): unit is string {
  return unit !== undefined && !/^[\s\u3000]*(?:无|[-—/]*)[\s\u3000]*$/.test(unit);
}
