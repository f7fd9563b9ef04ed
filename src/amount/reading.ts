import type { Decimal } from './decimal';

/** How a target bounds its value. `about` is 左右/约/余: read, never compared exactly. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=' | 'about';

/** What a unit measures. `ratio` is %, ‰, 百分比, 百分点; `count` any unit of things (个, 人, 场, 米, TB …). */
export type Dimension = 'money' | 'ratio' | 'area' | 'count';

export interface Unit {
  /** As written: `万元`, `%`, `元/户`, `个`. */
  readonly name: string;
  readonly dimension: Dimension;
  /** Value × scale = value in the dimension's base (元, 1, ㎡, the thing itself). */
  readonly scale: Decimal;
  /** The part after "per": `元/人*月` → `人*月`. */
  readonly per?: string;
  /**
   * What a count counts, where that is known: `things` for counters that readers use for one another (个, 家, 项, 次 …),
   * else `length`, `mass`, `time`, `data` … Units of different kinds are never compared.
   */
  readonly of?: string;
}

interface ReadingBase {
  /** The text that was read, as it stands in the cell, trimmed. */
  readonly text: string;
}

/** Nothing stands there: empty, 无, —, -, /, ……, *, `指标2：`. */
export interface Blank extends ReadingBase {
  readonly kind: 'blank';
}

export interface Quantity extends ReadingBase {
  readonly kind: 'quantity';
  readonly comparator?: Comparator;
  /** The digits as printed, before the unit is applied: `93.10%` → 93.10 with unit %; `150万` → 150 with unit 万. */
  readonly value: Decimal;
  /** Decimal places printed: `93.10%` → 2. */
  readonly places: number;
  readonly unit?: Unit;
  /** Words before the figure (`增长5%` → `增长`, `完成率：100%` → `完成率：`). */
  readonly lead?: string;
  /** Set where those words make the figure a change: 增长, 提高 → up; 下降, 减少 → down. The value itself has no sign. */
  readonly change?: 'up' | 'down';
  /** Further quantities in the same text (`100% 1000件`), in order. */
  readonly also?: readonly Quantity[];
  /** Words after the figure that are not a unit (`96分，较上年提高` → `，较上年提高`). */
  readonly tail?: string;
}

/** Two ends with what lies between them: `10-20人`, `90%~95%`. Both ends have one unit, or none. */
export interface Range extends ReadingBase {
  readonly kind: 'range';
  readonly from: Quantity;
  readonly to: Quantity;
}

export interface DateReading extends ReadingBase {
  readonly kind: 'date';
  /** `by`: a deadline (11月底前); `in`: a moment (10月, 2023年12月). */
  readonly bound: 'by' | 'in';
  /** The last year, month and day it covers: 第三季度 and 7-9月 → 9, 年底 and 全年 → 12. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 次年2月, 翌年初: of the year after the one that is spoken of. */
  readonly isNextYear?: true;
  /** Where a period was written, its beginning: `2023年1-12月` → 2023, 1. */
  readonly from?: { readonly year?: number; readonly month?: number; readonly day?: number };
  /** Words that qualify it: `部分项目…完成`. */
  readonly partly?: boolean;
  readonly tail?: string;
}

/** A text without a figure that can be compared: `优。2023年,获…`, `显著提升`, `达成预期指标`. */
export interface Words extends ReadingBase {
  readonly kind: 'words';
  /** The leading judgement (`优`, `达成`, `部分达成`, `未达成`, `好坏`, `显著提升`): up to the first full stop or comma. */
  readonly lead: string;
  readonly grade?: 'achieved' | 'partly' | 'missed';
}

export interface ErrorReading extends ReadingBase {
  readonly kind: 'error';
}

/** A figure seems meant but cannot be understood: `12..5`, `1O0`, a formula without a cached value. */
export interface Unreadable extends ReadingBase {
  readonly kind: 'unreadable';
  readonly reason:
    | 'two-figures'
    | 'malformed'
    | 'no-cached-value'
    | 'range'
    /** 11月31日: there is no such day. */
    | 'no-such-date'
    /** A list that answers a longer one: nobody can tell what is left out. */
    | 'fewer';
}

/** What a cell's text means. */
export type Reading = Blank | Quantity | Range | DateReading | Words | ErrorReading | Unreadable;

/** For building a value field by field: many spreads in one literal give every object a layout of its own. */
export type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
