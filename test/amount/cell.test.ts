import fc from 'fast-check';
import {
  decimal,
  formatDecimal,
  readAmount,
  type Reading,
  type ReadOptions,
} from '../../src/amount';
import { describeReading } from './describe';

type Value = ReadOptions['value'];

describe('a numeric cell gives its stored value, shown or not', () => {
  test.each<[string, Value, string, string]>([
    ['1016.17', 1016.1700000000001, 'General', '1016.17'],
    ['1016.17', 1016.174, '0.00', '1016.17'],
    ['93.10%', 0.931, '0.00%', '93.10 %'],
    ['93%', 27 / 29, '0%', '93 %'],
    ['100%', 1, '0%', '100 %'],
    ['1,016.17', 1016.17, '#,##0.00', '1016.17'],
    ['¥1,016.17', 1016.17, '"¥"#,##0.00', '1016.17 元'],
    ['1024.16万元', 1024.16, '0.00"万元"', '1024.16 万元'],
    ['≥95%', 95, '"≥"0"%"', '>=95 %'],
    ['10分', 10, '0"分"', '10 分'],
    ['102.42万', 1024160, '0!.00,"万"', '1024160'],
    ['(12.50)', -12.5, '0.00_);(0.00)', '-12.50'],
    ['12.50', -12.5, '0.00;[Red]0.00', '-12.50'],
    ['2023.12', 2023.12, '0.00', '2023.12'],
    ['2023.12', 2023.12, 'General', '2023.12'],
    ['1E+21', 1e21, 'General', '1000000000000000000000'],
    ['0', 0, 'General', '0'],
    ['-', 0, '#,##0.00;-#,##0.00;"-"', '0'],
    ['2023年12月', 45261, 'yyyy"年"m"月"', 'in 2023-12-'],
    ['2023/12/31', 45291, 'yyyy/m/d', 'in 2023-12-31'],
    ['12月', 45261, 'm"月"', 'in -12-'],
    ['12:30', 0.52, 'h:mm', '0.52'],
  ])('%s of %j as %s → %s', (text, value, format, expected) => {
    expect(describeReading(readAmount(text, { value, format }))).toBe(expected);
  });

  test('exactly as stored, to 15 significant digits', () => {
    const reading = readAmount('93.10%', { value: 27 / 29, format: '0.00%' });
    expect(reading.kind === 'quantity' && formatDecimal(reading.value)).toBe('93.1034482758621');
    expect(reading).toMatchObject({ places: 2, text: '93.10%', unit: { name: '%' } });
  });

  test('days of both date systems', () => {
    const format = 'yyyy-m-d';
    expect(readAmount('1900-2-28', { value: 59, format })).toMatchObject({ month: 2, day: 28 });
    expect(readAmount('1900-3-1', { value: 61, format })).toMatchObject({ month: 3, day: 1 });
    expect(readAmount('1904-1-2', { value: 1, format, date1904: true })).toMatchObject({
      year: 1904,
      month: 1,
      day: 2,
    });
  });
});

describe('what is no number', () => {
  test.each<[string, ReadOptions, string]>([
    ['', { value: null }, 'blank'],
    ['', { value: '' }, 'blank'],
    ['#DIV/0!', { value: { error: '#DIV/0!' } }, 'error'],
    ['', { value: null, noCachedValue: true }, 'unreadable no-cached-value'],
    ['TRUE', { value: true }, 'words TRUE'],
    ['951.84', { value: '951.84' }, '951.84'],
    ['2023.12', { value: '2023.12' }, 'in 2023-12-'],
    ['2023.12', { value: '2023.12', figure: true }, '2023.12'],
    ['２０２３．１２', { value: '２０２３．１２', figure: true }, '2023.12'],
  ])('%j with %j → %s', (text, options, expected) => {
    expect(describeReading(readAmount(text, options))).toBe(expected);
  });
});

const digits = fc.tuple(
  fc.integer({ min: 0, max: 99_999_999 }),
  fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined }),
);
const plain = digits.map(([whole, part]) =>
  part === undefined ? String(whole) : `${whole}.${String(part).padStart(2, '0')}`,
);

/** Full-width digits and point. */
function wide(text: string): string {
  return text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function grouped(text: string, separator: string): string {
  const [whole = '', part] = text.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return part === undefined ? groups : `${groups}.${part}`;
}

const figure = { figure: true } as const;

describe('properties', () => {
  test('a printed decimal reads back as itself', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const reading = readAmount(text, figure);
        expect(reading.kind).toBe('quantity');
        if (reading.kind === 'quantity') {
          expect(formatDecimal(reading.value, reading.places)).toBe(text);
        }
      }),
    );
  });

  test('width, separators, spaces and units leave the value alone', () => {
    const disguise = fc.constantFrom<(text: string) => string>(
      wide,
      (text) => grouped(text, ','),
      (text) => grouped(text, '，'),
      (text) => wide(grouped(text, ',')),
      (text) => `　${text}\u00a0`,
      (text) => `≥${text}%`,
      (text) => `${text}\n万元`,
      (text) => `不低于${wide(text)}个`,
      (text) => `${text}左右`,
    );
    fc.assert(
      fc.property(plain, disguise, (text, hide) => {
        const reading = readAmount(hide(text), figure);
        expect(reading.kind === 'quantity' && reading.value.equals(decimal(text))).toBe(true);
      }),
    );
  });

  describe('a break', () => {
    const money = fc
      .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }))
      .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`);
    const count = fc.integer({ min: 0, max: 9_999_999 }).map(String);
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => grouped(text, ','),
      (text) => `￥${grouped(text, ',')}`,
      (text) => `${text}元`,
      (text) => `≥${text}`,
      (text) => `≤${text}万元`,
      (text) => `不低于${text}个`,
      (text) => `${text}%以上`,
      (text) => `抽检${text}批次`,
      (text) => `不超过${grouped(text, ',')}万亩`,
      wide,
    );
    const line = fc.constantFrom('\n', '\r\n', ' \n', '\n　');

    function cut(text: string, at: number, gap: string): string {
      const place = 1 + (at % Math.max(1, text.length - 1));
      return text.slice(0, place) + gap + text.slice(place);
    }

    const close = (reading: Reading) => describeReading(reading).replace(/\s+/g, '');

    test('in a figure leaves its value or makes it unreadable, and never another', () => {
      const figures = fc.oneof(money, count);
      fc.assert(
        fc.property(figures, dress, fc.nat(), line, fc.boolean(), (text, put, at, gap, asked) => {
          const whole = readAmount(put(text), asked ? figure : {});
          const broken = readAmount(cut(put(text), at, gap), asked ? figure : {});
          if (broken.kind !== 'quantity' || whole.kind !== 'quantity') return;
          expect(close(broken)).toBe(close(whole));
        }),
        { numRuns: 3000 },
      );
    });

    test('in a date leaves it or makes it unreadable', () => {
      const day = fc.record({
        year: fc.integer({ min: 2015, max: 2030 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      });
      const print = fc.constantFrom<(date: { year: number; month: number; day: number }) => string>(
        ({ year, month, day }) => `${year}年${month}月${day}日`,
        ({ year, month, day }) => `${year}年${month}月${day}日前`,
        ({ year, month }) => `${year}年${month}月底前`,
        ({ month, day }) => `${month}月${day}日之前`,
        ({ year, month, day }) => `${year}-${month}-${day}`,
        ({ year, month, day }) => `${year}.${month}.${day}`,
      );
      fc.assert(
        fc.property(day, print, fc.nat(), line, (date, put, at, gap) => {
          const whole = readAmount(put(date));
          const broken = readAmount(cut(put(date), at, gap));
          if (broken.kind === 'unreadable' || broken.kind === 'words') return;
          expect(close(broken)).toBe(close(whole));
        }),
        { numRuns: 2000 },
      );
    });
  });

  test('no text makes the reader throw, and its reading keeps the text', () => {
    const piece = fc.constantFrom(
      ...'0123456789.,，。、：:≥≤><=%‰年月日前底-~—/()（）万元个人完成未部分达到以上第一季度 \n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const reading = readAmount(text);
        expect(reading.text).toBe(text.trim());
      }),
      { numRuns: 2000 },
    );
  });

  test('a stored number is read to 15 digits whatever its format shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (cents, n) => {
        const value = cents / 100;
        const reading = readAmount(value.toFixed(n), { value, format: `0.${'0'.repeat(n)}` });
        expect(reading.kind === 'quantity' && reading.value.equals(decimal(value))).toBe(true);
      }),
    );
  });
});
