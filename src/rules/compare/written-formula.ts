/** Formulas that a text writes out in figures: (30-32)÷32=-6.25%, 预算完成数3008万元/预算数3200万元×100%. */
import { decimal, type Decimal, HUNDRED, stepAt } from '../../amount';

export interface Equation {
  /** As written, from the first bracket to the percentage. */
  readonly quote: string;
  readonly worked: Decimal;
  /** In percent. */
  readonly stated: Decimal;
  readonly places: number;
  readonly fits: boolean;
}

/** What a text says beside figures of one formula: 三公经费, 万元, 人. */
const WORDS = /[\u4e00-\u9fa5“”"㎡\s]/g;
const SCALES: Readonly<Record<string, string>> = { 元: '', 万元: '#4', 亿元: '#8' };
const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/[÷]/g, '/'],
  [/[×xX＊]/g, '*'],
  [/[−–—]/g, '-'],
];
/** Brackets in which figures are added or taken off, with what stands around them up to an equals sign. */
const EQUATION =
  /(?:[\u4e00-\u9fa5“”"\d.,/÷×*]*)\([^()=;；。]*\d[^()=;；。]*\)(?:[^()=;；。,，]|(?<=\d),(?=\d{3}))*[=≈](-?\d+(?:\.\d+)?)%/g;
const HAS_FORMULA = /\(.*\d.*[-−–—－+＋].*\).*[=＝≈]|（.*\d.*[-−–—－+＋].*）.*[=＝≈]/s;
const FIGURE = String.raw`\d[\d,]*(?:\.\d+)?[\u4e00-\u9fa5“”]*`;
const QUOTIENT = String.raw`${FIGURE}[/÷][\u4e00-\u9fa5“”]*${FIGURE}(?:[×xX*]100%?)?`;
const UNITY = String.raw`(?:1|100%?)(?![\d.,%])`;
/** A rate of change without brackets: 8.4/9.2-1=-8.7%, 1-8.4÷9.2×100%=8.7%. What stands before it is of no formula. */
const CHANGE = new RegExp(
  String.raw`(?<![\d.,%)/÷×*+−–—-])(?:${QUOTIENT}[−–—-]${UNITY}(?:[×xX*]100%)?|${UNITY}[−–—-]${QUOTIENT})[=≈](-?\d+(?:\.\d+)?)%`,
  'g',
);
const HAS_CHANGE = /[/÷／].*[-−–—－]\s*[1１].*[=＝≈]|[1１0０%％]\s*[-−–—－].*[/÷／].*[=＝≈]/s;

/** The equations of a text with a difference or a sum in brackets, or with 1 taken off; those that cannot be read are left out. */
export function equationsIn(text: string): readonly Equation[] {
  const hasFormula = HAS_FORMULA.test(text);
  const hasChange = HAS_CHANGE.test(text);
  if (!hasFormula && !hasChange) return [];
  const plain = text.normalize('NFKC');
  return [
    ...(hasFormula ? plain.matchAll(EQUATION) : []),
    ...(hasChange ? plain.replace(/\s/g, '').matchAll(CHANGE) : []),
  ].flatMap(([own, rate = '']) => equationOf(own, rate) ?? []);
}

function equationOf(own: string, rate: string): Equation | undefined {
  // What stands before an earlier equals sign names the rate.
  const quote = own.replace(/^[^\d(]*(?=\()/, '');
  const worked = valueOf(quote.slice(0, quote.search(/[=≈]-?\d+(?:\.\d+)?%$/)));
  if (!worked) return undefined;
  const stated = decimal(rate);
  const places = stated.decimalPlaces();
  const exact = worked.times(HUNDRED);
  // 下降率 is written without its sign, and (95+90)/2 may be of percentages.
  const fits = [exact, exact.abs(), worked].some(
    (one) => !one.minus(stated).abs().greaterThan(stepAt(places)),
  );
  return { quote, worked, stated, places, fits };
}

const RATIO =
  /^[^\d/÷()]*\d[\d,]*(?:\.\d+)?[^\d/÷()=]*[/÷][^\d/÷()=]*\d[\d,]*(?:\.\d+)?[^\d/÷()=]*(?:[×x*]\s*100%)?[。.]?$/i;

/** What a text comes to that is a quotient of two figures and nothing else. */
export function quotientIn(text: string): Decimal | undefined {
  if (!/\d.*[/÷／].*\d/s.test(text)) return undefined;
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[^\d=:]*[=:]/, '');
  return RATIO.test(plain) ? valueOf(plain.replace(/[。.]$/, '')) : undefined;
}

/** A formula in figures, with brackets; `undefined` where it is none, or divides by nothing. */
function valueOf(formula: string): Decimal | undefined {
  const plain = OPERATORS.reduce((text, [sign, own]) => text.replace(sign, own), formula).replace(
    /(\d),(?=\d{3}(?!\d))/g,
    '$1',
  );
  // 万 before another unit, or a year, is no part of what is divided.
  if (/\d[百千亿年月]|\d万(?!元)/.test(plain.replace(/\d亿元/g, ''))) return undefined;
  const scaled = inOneUnit(plain);
  if (scaled === undefined) return undefined;
  return new Reader(scaled.replace(WORDS, '').match(TOKENS) ?? []).whole();
}

const TOKENS = /\d+(?:\.\d+)?(?:#[48])?%?|[-+*/()]|./g;

/** With the scale of each amount behind it, where they are in several units; of some without a unit nobody knows it. */
function inOneUnit(formula: string): string | undefined {
  const units = [...formula.matchAll(/\d([万亿]?元)/g)].map(([, unit = '']) => unit);
  if (new Set(units).size < 2) return formula;
  const figures = formula.match(/\d+(?:\.\d+)?(?![\d.%])/g) ?? [];
  if (figures.length !== units.length) return undefined;
  return formula.replace(/(?<=\d)[万亿]?元/g, (unit) => SCALES[unit] ?? '');
}

/** Reads sums of products of figures and brackets, in their order. */
class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  whole(): Decimal | undefined {
    const value = this.#sum();
    return this.#at === this.#tokens.length ? value : undefined;
  }

  #sum(): Decimal | undefined {
    return this.#chain(['+', '-'], () => this.#product());
  }

  #product(): Decimal | undefined {
    return this.#chain(['*', '/'], () => this.#one());
  }

  #chain(signs: readonly string[], next: () => Decimal | undefined): Decimal | undefined {
    let value = next();
    while (value && signs.includes(this.#tokens[this.#at] ?? '')) {
      const sign = this.#tokens[this.#at++];
      const other = next();
      value = other && joined(value, sign, other);
    }
    return value;
  }

  #one(): Decimal | undefined {
    const token = this.#tokens[this.#at++] ?? '';
    if (token === '(') {
      const inner = this.#sum();
      return this.#tokens[this.#at++] === ')' ? inner : undefined;
    }
    if (!/^\d/.test(token)) return undefined;
    const figure = decimal(token.replace('#', 'e').replace('%', ''));
    return token.endsWith('%') ? figure.dividedBy(HUNDRED) : figure;
  }
}

function joined(one: Decimal, sign: string | undefined, other: Decimal): Decimal | undefined {
  if (sign === '+') return one.plus(other);
  if (sign === '-') return one.minus(other);
  if (sign === '*') return one.times(other);
  return other.isZero() ? undefined : one.dividedBy(other);
}
