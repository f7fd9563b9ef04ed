import { decimal, HALF, roundHalfUp, stepAt, type Decimal, ZERO } from '../amount';
import { isSameCell, parseArea, type Area, type CellRef } from './address';
import type { CellValue } from './snapshot';

/** Areas of more cells are left alone. */
const MOST_CELLS = 20_000;
/** Doubles agree to so much of the largest figure that they are worked out from. */
export const TOLERANCE = decimal('0.000000001');

/** What formulas may look at on one sheet. */
export interface Operands {
  /** What stands in a cell; `undefined` where a formula stands there whose result is not known. */
  valueAt(row: number, column: number): CellValue | undefined;
  /** Whether a part of an area is covered by a merged one: what may be hidden there is added as well. */
  hasCovered(area: Area): boolean;
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?|\.\d+)(?![\w!])|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w.(!:])|([A-Z]+)\(|([-+*/%(),]))/iuy;

interface Token {
  readonly number?: string | undefined;
  readonly sheet?: string | undefined;
  readonly area?: string | undefined;
  readonly call?: string | undefined;
  readonly sign?: string | undefined;
}

function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const text = formula.slice(1).trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (!found) return undefined;
    const [, number, sheet, area, call, sign] = found;
    tokens.push({ number, sheet, area, call: call?.toUpperCase(), sign });
  }
  return tokens;
}

/**
 * One formula, worked out exactly by the precedence of its signs: sums, differences, products and quotients of figures and cells,
 * SUM, ROUND, MIN and MAX. Of anything else there is no result.
 */
export class Calculation {
  /** The largest figure of all. */
  largest = ZERO;
  readonly #tokens: readonly Token[] | undefined;
  #next = 0;
  /** Something in it is none of what is worked out here. */
  #isOpen = false;

  constructor(
    formula: string,
    private readonly own: CellRef,
    private readonly sheetOf: (name: string) => Operands | undefined,
  ) {
    this.#tokens = tokensOf(formula);
  }

  result(): Decimal | undefined {
    if (!this.#tokens) return undefined;
    const result = this.#sum();
    return this.#isOpen || this.#next !== this.#tokens.length ? undefined : result;
  }

  #open(): Decimal {
    this.#isOpen = true;
    return ZERO;
  }

  #takes(...signs: readonly string[]): string | undefined {
    const sign = this.#tokens?.[this.#next]?.sign;
    if (sign === undefined || !signs.includes(sign)) return undefined;
    this.#next++;
    return sign;
  }

  #sum(): Decimal {
    let sum = this.#product();
    for (let sign; (sign = this.#takes('+', '-'));) {
      const term = this.#product();
      sum = this.#kept(sign === '+' ? sum.plus(term) : sum.minus(term));
    }
    return sum;
  }

  #product(): Decimal {
    let product = this.#signed();
    for (let sign; (sign = this.#takes('*', '/'));) {
      const factor = this.#signed();
      if (sign === '*') product = this.#kept(product.times(factor));
      else product = factor.isZero() ? this.#open() : this.#kept(product.dividedBy(factor));
    }
    return product;
  }

  #signed(): Decimal {
    const sign = this.#takes('+', '-');
    if (sign) return sign === '-' ? this.#signed().negated() : this.#signed();
    let value = this.#operand();
    while (this.#takes('%')) value = value.dividedBy(100);
    return value;
  }

  #operand(): Decimal {
    if (this.#takes('(')) return this.#closed(this.#sum());
    const token = this.#tokens?.[this.#next++];
    if (token?.number !== undefined) return this.#kept(decimal(token.number));
    if (token?.call !== undefined) return this.#called(token.call);
    const [cell] = token?.area === undefined ? [] : this.#cells(token, 'value');
    return cell ?? this.#open();
  }

  #closed(value: Decimal): Decimal {
    return this.#takes(')') ? value : this.#open();
  }

  #called(name: string): Decimal {
    switch (name) {
      case 'SUM': {
        let sum = ZERO;
        do for (const one of this.#addends()) sum = sum.plus(one);
        while (this.#takes(','));
        return this.#closed(this.#kept(sum));
      }
      case 'ROUND': {
        const value = this.#sum();
        if (!this.#takes(',')) return this.#open();
        return this.#closed(rounded(value, this.#sum().toNumber()) ?? this.#open());
      }
      case 'MIN':
      case 'MAX': {
        let found = this.#sum();
        while (this.#takes(',')) {
          const other = this.#sum();
          if (other.lessThan(found) === (name === 'MIN')) found = other;
        }
        return this.#closed(found);
      }
      default:
        return this.#open();
    }
  }

  /** One argument of a SUM: an area, or anything that is worked out. */
  #addends(): readonly Decimal[] {
    const token = this.#tokens?.[this.#next];
    const after = this.#tokens?.[this.#next + 1]?.sign;
    if (token?.area === undefined || (after !== ',' && after !== ')')) return [this.#sum()];
    this.#next++;
    return this.#cells(token, 'sum');
  }

  /** What stands in an area; a sum passes over words, where a single value would be made of them. */
  #cells({ sheet: named, area = '' }: Token, wanted: 'sum' | 'value'): readonly Decimal[] {
    const sheet = named?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'") ?? this.own.sheet;
    const looked = this.sheetOf(sheet);
    const place = parseArea(area.replaceAll('$', ''));
    const most = wanted === 'sum' ? MOST_CELLS : 1;
    if (!looked || !place || sizeOf(place) > most || looked.hasCovered(place))
      return [this.#open()];
    const found: Decimal[] = [];
    for (let row = place.top; row <= place.bottom; row++) {
      for (let column = place.left; column <= place.right; column++) {
        const isOwn = isSameCell({ sheet, row, column }, this.own);
        const value = isOwn ? undefined : looked.valueAt(row, column);
        if (typeof value === 'number') found.push(this.#kept(decimal(value)));
        else if (value === undefined || (value !== null && typeof value === 'object')) {
          found.push(this.#open());
        } else if (wanted === 'value') found.push(value === null ? ZERO : this.#open());
      }
    }
    return found;
  }

  #kept(value: Decimal): Decimal {
    this.largest = larger(this.largest, value.abs());
    return value;
  }
}

export function larger(one: Decimal, other: Decimal): Decimal {
  return one.greaterThan(other) ? one : other;
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Of a figure so near to a half that a double may lie on either side, nobody can tell what it is rounded to. */
function rounded(value: Decimal, places: number): Decimal | undefined {
  if (!Number.isInteger(places) || places < 0 || places > 12) return undefined;
  const result = roundHalfUp(value, places);
  const half = stepAt(places).times(HALF);
  const off = half.minus(value.minus(result).abs()).abs();
  return off.lessThanOrEqualTo(larger(value.abs(), half).times(TOLERANCE)) ? undefined : result;
}
