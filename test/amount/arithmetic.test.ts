import { Decimal as DecimalJs } from 'decimal.js';
import fc from 'fast-check';
import {
  align,
  commensurable,
  decimal,
  formatDecimal,
  matchesPrinted,
  readAmount,
  readUnit,
  roundHalfUp,
  toBase,
  truncate,
  type Quantity,
} from '../../src/amount';

function quantity(text: string): Quantity {
  const reading = readAmount(text);
  if (reading.kind !== 'quantity') throw new Error(`${text} is ${reading.kind}`);
  return reading;
}

describe('decimals', () => {
  test.each([
    [1016.1700000000001, '1016.17'],
    [0.1 + 0.2, '0.3'],
    [581.13 + 435.04, '1016.17'],
    [86.4 - 80.1, '6.3'],
    [1250.35 - 1250.25, '0.1'],
    [98765432.1 - 98765431.05, '1.05'],
    [10 + 5.7e-14, '10'],
    [100.1 - 100 - 0.1, '0'],
    [1250.0000000001, '1250'],
    [12187499.93 + 0.1, '12187500.03'],
    [1218.751234 + 7e-13, '1218.751234'],
    [1 / 3, '0.333333333333333'],
    [27 / 29, '0.931034482758621'],
    [92.3 / 98.6, '0.936105476673428'],
    [0.1234567891, '0.1234567891'],
    [0.00000012, '0.00000012'],
    [0.99999999, '0.99999999'],
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
  ])('%d is %s', (number, text) => {
    expect(formatDecimal(decimal(number))).toBe(text);
  });

  test.each([
    ['97.8086', 2, '97.81', '97.80'],
    ['86.20', 0, '86', '86'],
    ['2.5', 0, '3', '2'],
    ['-2.5', 0, '-3', '-2'],
    ['-0.001', 2, '0.00', '0.00'],
  ])('%s at %i places: rounded %s, cut off %s', (text, places, rounded, cut) => {
    expect(formatDecimal(roundHalfUp(decimal(text), places), places)).toBe(rounded);
    expect(formatDecimal(truncate(decimal(text), places), places)).toBe(cut);
  });

  test.each([
    ['97.8086', '97.81', true],
    ['97.8086', '97.80', true],
    ['97.8086', '97.79', false],
    ['86.20', '86', true],
    ['86.20', '87', false],
    ['86.50', '87', true],
    ['93.103448', '93.1', true],
    ['100', '1', false],
  ])('%s printed as %s: %s', (exact, printed, right) => {
    const places = printed.split('.')[1]?.length ?? 0;
    expect(matchesPrinted(decimal(exact), decimal(printed), places)).toBe(right);
  });

  test('what a workbook stores for a sum or difference is that sum or difference', () => {
    const figure = fc.record({
      units: fc.integer({ min: -999_999_999, max: 999_999_999 }),
      places: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 12 }), (figures) => {
        const stored = figures.reduce((sum, { units, places }) => sum + units / 10 ** places, 0);
        const exact = figures.reduce(
          (sum, { units, places }) => sum.plus(decimal(units / 10 ** places)),
          decimal(0),
        );
        expect(formatDecimal(decimal(stored))).toBe(formatDecimal(exact));
      }),
    );
  });

  test('a quotient keeps its digits', () => {
    const whole = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(whole, whole, (dividend, divisor) => {
        const exact = decimal(dividend).dividedBy(divisor);
        const stored = decimal(dividend / divisor);
        expect(stored.minus(exact).abs().lessThanOrEqualTo(exact.times('1e-12'))).toBe(true);
      }),
    );
  });

  test('sums in any order are equal', () => {
    const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 30 });
    fc.assert(
      fc.property(cents, (values) => {
        const add = (list: readonly number[]) =>
          list.reduce((sum, value) => sum.plus(decimal(value / 100)), decimal(0));
        expect(add(values).equals(add([...values].reverse()))).toBe(true);
        expect(
          add(values)
            .times(100)
            .equals(values.reduce((sum, value) => sum + value, 0)),
        ).toBe(true);
      }),
    );
  });
});

describe('units', () => {
  test.each([
    ['1.5亿元', '150000000'],
    ['1024.16万元', '10241600'],
    ['500千元', '500000'],
    ['93.10%', '0.931'],
    ['0.9‰', '0.0009'],
    ['3个百分点', '0.03'],
    ['2公顷', '20000'],
    ['1.2万人次', '12000'],
    ['5千米', '5000'],
    ['2公里', '2000'],
    ['150万', '1500000'],
    ['1TB', '1073741824'],
    ['5300元/户', '5300'],
    ['12', '12'],
  ])('%s is %s of its base', (text, base) => {
    expect(formatDecimal(toBase(quantity(text)))).toBe(base);
  });

  test.each<[string, string, boolean | readonly [string, string]]>([
    ['100', '100%', ['1', '1']],
    ['20万元', '20', ['200000', '200000']],
    ['1.5亿元', '15000万元', ['150000000', '150000000']],
    ['150万', '150万元', ['1500000', '1500000']],
    ['50个', '52家', ['50', '52']],
    ['5公里', '4800米', ['5000', '4800']],
    ['50%', '50个', false],
    ['5米', '5天', false],
    ['5米', '5个', false],
    ['5300元/户', '5300元/人', false],
    ['5300元/户', '5200元', ['5300', '5200']],
    ['530元/人*月', '500元/人·月', ['530', '500']],
    ['增长5%', '增长6%', ['0.05', '0.06']],
    ['增长5%', '下降6%', false],
    ['30天', '24小时', ['2592000', '86400']],
    ['15蓝色箱', '15红色箱', false],
  ])('%s against %s → %j', (a, b, expected) => {
    const both = align(quantity(a), quantity(b));
    expect(both ? both.map((value) => formatDecimal(value)) : false).toEqual(expected);
    expect(commensurable(quantity(a), quantity(b))).toBe(expected !== false);
  });

  test.each([
    ['（万元）', '万元', 'money'],
    ['％', '%', 'ratio'],
    ['人次', '人次', 'count'],
    ['元/人', '元/人', 'money'],
    ['农家书屋', '农家书屋', 'count'],
  ])('the name %s is the unit %s of %s', (text, name, dimension) => {
    expect(readUnit(text)).toMatchObject({ name, dimension });
  });

  test('no name is no unit', () => {
    expect(readUnit('（ ）')).toBeUndefined();
  });
});

describe('small figures are reckoned with as those of decimal.js are', () => {
  const Peer = DecimalJs.clone({
    precision: 40,
    rounding: DecimalJs.ROUND_HALF_UP,
    toExpNeg: -9e15,
    toExpPos: 9e15,
  });
  const digits = fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.oneof(fc.nat(), fc.maxSafeNat(), fc.constantFrom(0, 1, 10, 100, 29, 9007199254740991)),
      fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 8 }),
    )
    .map(([sign, whole, places]) => `${sign}${whole}${places === '' ? '' : `.${places}`}`);

  test('sums, products, quotients, order', () => {
    fc.assert(
      fc.property(digits, digits, (one, two) => {
        const [a, b] = [decimal(one), decimal(two)];
        const [c, d] = [new Peer(one), new Peer(two)];
        expect(a.plus(b).toFixed()).toBe(c.plus(d).toFixed());
        expect(a.minus(b).toFixed()).toBe(c.minus(d).toFixed());
        expect(a.times(b).toFixed()).toBe(c.times(d).toFixed());
        if (!d.isZero()) expect(a.dividedBy(b).toFixed()).toBe(c.div(d).toFixed());
        expect(a.comparedTo(b)).toBe(c.comparedTo(d));
        expect(a.equals(b)).toBe(c.equals(d));
        expect(a.plus(b).minus(b).equals(a)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('order beside plain numbers', () => {
    const plain = fc.oneof(fc.nat({ max: 100 }), fc.constantFrom(0.001, 1.5, -0.1, 1e15, 1e21));
    fc.assert(
      fc.property(fc.oneof(digits, plain.map(String)), plain, (one, number) => {
        const [own, peer] = [decimal(one), new Peer(one)];
        expect(own.comparedTo(number)).toBe(peer.comparedTo(number));
        expect(own.dividedBy(3).comparedTo(number)).toBe(peer.div(3).comparedTo(number));
        expect(own.equals(number)).toBe(peer.equals(number));
      }),
      { numRuns: 2000 },
    );
  });

  const quotients = fc
    .tuple(digits, digits)
    .filter(([, two]) => !new Peer(two).isZero())
    .map(([one, two]) => ({
      // Each time a new one: what is asked first must not change what is answered next.
      own: () => decimal(one).dividedBy(two),
      peer: new Peer(one).div(two),
    }));

  test('quotients: order, places, signs', () => {
    fc.assert(
      fc.property(quotients, quotients, digits, fc.nat({ max: 12 }), (one, two, three, places) => {
        const { own, peer } = one;
        expect(own().comparedTo(two.own())).toBe(peer.comparedTo(two.peer));
        expect(own().comparedTo(three)).toBe(peer.comparedTo(three));
        expect(own().equals(two.own())).toBe(peer.equals(two.peer));
        expect(own().equals(own())).toBe(true);
        expect(own().toFixed(places)).toBe(peer.toFixed(places));
        expect(roundHalfUp(own(), places).toFixed()).toBe(peer.toDecimalPlaces(places).toFixed());
        expect(truncate(own(), places).toFixed()).toBe(peer.toDecimalPlaces(places, 1).toFixed());
        expect(own().plus(three).toFixed()).toBe(peer.plus(three).toFixed());
        expect(own().times(two.own()).toFixed()).toBe(peer.times(two.peer).toFixed());
        expect(own().isNegative()).toBe(peer.isNegative());
        expect(own().isZero()).toBe(peer.isZero());
        expect(own().abs().negated().toFixed()).toBe(peer.abs().negated().toFixed());
        expect(own().decimalPlaces()).toBe(peer.decimalPlaces());
        expect(own().toNumber()).toBe(peer.toNumber());
      }),
      { numRuns: 2000 },
    );
  });

  test('places, signs, whole numbers', () => {
    fc.assert(
      fc.property(digits, fc.nat({ max: 12 }), (one, places) => {
        const [a, b] = [decimal(one), new Peer(one)];
        expect(a.toFixed()).toBe(b.toFixed());
        expect(a.toFixed(places)).toBe(b.toFixed(places));
        expect(roundHalfUp(a, places).toFixed()).toBe(b.toDecimalPlaces(places).toFixed());
        expect(truncate(a, places).toFixed()).toBe(b.toDecimalPlaces(places, 1).toFixed());
        expect(a.decimalPlaces()).toBe(b.decimalPlaces());
        expect(a.isZero()).toBe(b.isZero());
        expect(a.isNegative()).toBe(b.isNegative());
        expect(a.negated().isNegative()).toBe(b.negated().isNegative());
        expect(a.abs().toFixed()).toBe(b.abs().toFixed());
        expect(a.toNumber()).toBe(b.toNumber());
        expect(a.ceil().toFixed()).toBe(b.ceil().toFixed());
        expect(a.floor().toFixed()).toBe(b.floor().toFixed());
      }),
      { numRuns: 2000 },
    );
  });

  test('a stored number at 15 digits, or at a few places that it all but has', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const read = new Peer(decimal(value).toFixed());
        const stored = new Peer(value.toPrecision(15));
        if (read.decimalPlaces() > 6) expect(read.toFixed()).toBe(stored.toFixed());
        const noise = Peer.max('5e-9', stored.abs().times('1e-13'));
        expect(read.minus(stored).abs().lessThanOrEqualTo(noise)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.integer(), fc.nat({ max: 8 }), (units, places) => {
        const value = units / 10 ** places;
        const read = new Peer(decimal(value).toFixed());
        const stored = new Peer(value.toPrecision(15));
        if (read.decimalPlaces() > 6) expect(read.toFixed()).toBe(stored.toFixed());
        const noise = Peer.max('5e-9', stored.abs().times('1e-13'));
        expect(read.minus(stored).abs().lessThanOrEqualTo(noise)).toBe(true);
      }),
    );
  });
});
