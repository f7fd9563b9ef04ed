import { tiesOut } from '../../../src/rules/compare/sum';
import type { TieOptions } from '../../../src/rules/compare/tie';
import { fieldOf } from '../examples/field';
import { rateIs } from '../../../src/rules/compare/rate';
import { told } from '../../../src/rules/rule';
import type { Field } from '../../../src/forms';
import { readAmount } from '../../../src/amount';

let column = 0;

function field(given: string | { stored: number; shown: string; format: string }): Field {
  column += 1;
  if (typeof given === 'string') return fieldOf(given, 'S', 0, column);
  const { stored, shown, format } = given;
  return {
    ...fieldOf(shown, 'S', 0, column),
    value: stored,
    format,
    reading: readAmount(shown, { value: stored, format }),
  };
}

type Given = string | { stored: number; shown: string; format: string };

function tie(total: Given | undefined, parts: Given[], options: Partial<TieOptions> = {}) {
  const result = tiesOut(
    { label: 'total', field: total === undefined ? undefined : field(total) },
    parts.map((part, index) => ({ label: `part ${index}`, field: field(part) })),
    { path: 'p', ...options },
  );
  return result && told(result);
}

describe('tiesOut', () => {
  test.each<[string, Given, Given[], string]>([
    ['exact', '1016.17', ['408.34', '607.83'], 'ties'],
    [
      'binary dust is no difference',
      { stored: 1016.1700000000001, shown: '1016.17', format: '0.00' },
      ['408.34', '607.83'],
      'ties',
    ],
    ['trailing zeros', '100', ['60.00', '40.0'], 'ties'],
    [
      'off by one in the last place: rounding may explain',
      '1016.18',
      ['408.34', '607.83'],
      'rounding',
    ],
    ['off by two: rounding cannot', '1016.19', ['408.34', '607.83'], 'off'],
    ['one part alone cannot round', '408.35', ['408.34', '0'], 'off'],
    [
      'many parts may round more',
      '10.03',
      ['1.67', '1.67', '1.67', '1.67', '1.67', '1.65'],
      'rounding',
    ],
    ['whole numbers: one unit', '301', ['100', '200'], 'rounding'],
    ['whole numbers: two units', '302', ['100', '200'], 'off'],
    ['however many whole numbers: one unit', '1202', ['300', '300', '300', '300'], 'off'],
    ['one of two parts in 元, and nobody knows which', '600.06', ['600', '600'], 'off'],
    ['one part in 千元 among 元', '82000', ['0', '82'], 'unit'],
    ['a total in 千元 over 元', '82', ['40000', '42000'], 'unit'],
    ['one part in 元', '700.06', ['700', '600'], 'unit'],
    ['transposed digits', '1061.17', ['408.34', '607.83'], 'off'],
    ['a total in 元 over 万元', '10161700', ['408.34', '607.83'], 'unit'],
    ['an addend in 元 among 万元', '1016.17', ['408.34', '6078300'], 'unit'],
    ['a total printed coarser', '1016.2', ['408.34', '607.83'], 'rounding'],
    ['a whole number is no rounded sum', '12', ['8', '4.5'], 'off'],
    [
      'stored ties, shown does not',
      { stored: 2.4, shown: '2', format: '0' },
      [
        { stored: 1.2, shown: '1', format: '0' },
        { stored: 1.2, shown: '1', format: '0' },
      ],
      'ties',
    ],
    [
      'stored ties, shown does not',
      { stored: 2.8, shown: '3', format: '0' },
      [
        { stored: 1.4, shown: '1', format: '0' },
        { stored: 1.4, shown: '1', format: '0' },
      ],
      'shown',
    ],
    [
      'shown ties, stored does not',
      { stored: 3.04, shown: '3', format: '0' },
      [
        { stored: 1, shown: '1', format: '0' },
        { stored: 2, shown: '2', format: '0' },
      ],
      'shown',
    ],
    ['万元 and 元', '1016.17万元', ['4083400元', '607.83万元'], 'ties'],
    ['万元 and 元, off', '1016.17万元', ['4083400元', '617.83万元'], 'off'],
    ['a blank part counts as nothing', '408.34', ['408.34', ''], 'ties'],
    ['— is nothing', '408.34', ['408.34', '—'], 'ties'],
    ['a blank part may hold what is short', '1016.17', ['408.34', ''], 'unchecked'],
    ['a written nothing may not', '1016.17', ['408.34', '无'], 'off'],
    ['too much already', '300', ['408.34', ''], 'off'],
    ['all parts blank', '408.34', ['', ''], 'unchecked'],
    ['all parts blank under 0', '0', ['', ''], 'ties'],
    ['total blank', '', ['408.34', '1'], 'unchecked'],
    ['words', '408.34', ['若干', '1'], 'unreadable'],
    ['an Excel error', '408.34', ['#REF!', '1'], 'unreadable'],
    ['negative parts', '5', ['8', '-3'], 'ties'],
  ])('%s: %j = %j', (_, total, parts, key) => {
    expect(tie(total, parts)?.key).toBe(key);
  });

  test.each<[string, string, string[], number]>([
    ['an addend in 元 among 万元', '1016.17', ['408.34', '6078300'], 2],
    ['an addend in 万元 among 元', '10161700', ['408.34', '6078300'], 1],
    ['a total in 元 over 万元', '10161700', ['408.34', '607.83'], 0],
    ['one addend in 元, and its total', '231.6', ['2316000', '0'], 1],
    ['a total in 元 over one addend', '2316000', ['231.6', '0'], 0],
    ['one addend in 万元 under 元', '2316000元', ['231.6', '0'], 1],
    ['a total in 万元 over one addend in 元', '231.6元', ['2316000', '0'], 0],
    ['nobody knows which', '1061.17', ['408.34', '607.83'], 0],
  ])('the figure that is wrong is the place to mend: %s', (_, total, parts, at) => {
    const found = tie(total, parts);
    const [first, ...others] = found?.cells ?? [];
    const places = found?.terms?.map(({ cell }) => cell) ?? [];
    const [whole] = places.splice(-1);
    expect(first).toEqual([whole, ...places][at]);
    expect(others).toHaveLength(parts.length);
  });

  test.each([
    ['ties', 'pass'],
    ['off', 'fail'],
    ['rounding', 'explain'],
    ['unchecked', 'undetermined'],
    ['unreadable', 'undetermined'],
  ])('%s is %s', (key, outcome) => {
    const verdicts = {
      ties: tie('3', ['1', '2']),
      off: tie('9', ['1', '2']),
      rounding: tie('3.01', ['1.00', '2']),
      unchecked: tie('9', ['1', '']),
      unreadable: tie('9', ['一', '2']),
    };
    expect(verdicts[key as keyof typeof verdicts]?.outcome).toBe(outcome);
  });

  test('whole numbers among figures with decimals were not rounded', () => {
    const beside = () => [field('3.25')];
    expect(tie('301', ['100', '200'], { beside })?.key).toBe('off');
    expect(tie('3.02', ['1', '2'], { beside })?.key).toBe('off');
    expect(tie('3.01', ['1', '2'], { beside })?.key).toBe('rounding');
  });

  test('nothing filled in says nothing', () => {
    expect(tie('', ['', ''])).toBeUndefined();
    expect(tie(undefined, ['', '—'])).toBeUndefined();
  });

  test('the total as the place to mend', () => {
    const verdict = tie('480.34', ['400', '8.34']);
    expect(verdict).toMatchObject({ expected: '408.34', actual: '480.34', difference: '+72' });
    expect(verdict?.suggestion).toMatchObject([{ after: { value: 408.34 } }]);
    expect(verdict?.terms?.map(({ sign, value }) => [sign, value])).toEqual([
      ['+', '400'],
      ['+', '8.34'],
      ['=', '480.34'],
    ]);
  });

  test('the parts as the place to mend', () => {
    const verdict = tie('1016.17', ['408.34', '607.38'], { mend: 'parts' });
    expect(verdict).toMatchObject({ expected: '1016.17', actual: '1015.72', difference: '-0.45' });
    expect(verdict?.cells).toHaveLength(3);
    expect(verdict?.suggestion).toBeUndefined();
  });

  test('figures are in the unit of the total, the suggestion in that of its cell', () => {
    const verdict = tie('500元', ['0.04万元', '200元']);
    expect(verdict).toMatchObject({ expected: '600', actual: '500' });
    expect(verdict?.suggestion).toMatchObject([{ after: { value: '600元' } }]);
  });
});

describe('rateIs', () => {
  const rate = (printed: Given, above: string, below: string) => {
    const result = rateIs(
      { label: 'rate', field: field(printed) },
      { label: 'above', field: field(above) },
      { label: 'below', field: field(below) },
      'p',
    );
    return result && told(result);
  };

  test.each<[Given, string, string, string]>([
    ['93.10%', '27', '29', 'right'],
    ['93.1%', '27', '29', 'right'],
    ['93%', '27', '29', 'right'],
    ['97.80%', '978.086', '1000', 'right'],
    ['97.81%', '978.086', '1000', 'right'],
    ['97.82%', '978.086', '1000', 'wrong'],
    ['86%', '86.2', '100', 'right'],
    ['87%', '86.2', '100', 'wrong'],
    ['1', '5', '5', 'right'],
    ['100', '5', '5', 'right'],
    ['0.931', '27', '29', 'right'],
    ['93.1', '27', '29', 'right'],
    ['107.41%', '27', '29', 'wrong'],
    [{ stored: 27 / 29, shown: '93.10%', format: '0.00%' }, '27', '29', 'right'],
    [{ stored: 27 / 29, shown: '0.931034483', format: 'General' }, '27', '29', 'right'],
    ['', '27', '29', 'blank'],
    ['93.10%', '', '29', 'unchecked'],
    ['93.10%', '27', '0', 'zero-base'],
    ['0', '0', '0', 'right'],
    ['#DIV/0!', '27', '0', 'unreadable'],
  ])('%j of %s ÷ %s', (printed, above, below, key) => {
    expect(rate(printed, above, below)?.key).toBe(key);
  });

  test('suggests the rate as the cell writes it', () => {
    expect(rate('94%', '27', '29')?.suggestion).toMatchObject([{ after: { value: '93.1%' } }]);
    expect(rate('0.94', '27', '29')?.suggestion).toMatchObject([{ after: { value: 0.931 } }]);
    const formatted = { stored: 0.94, shown: '94.00%', format: '0.00%' };
    expect(rate(formatted, '27', '29')?.suggestion).toMatchObject([{ after: { value: 0.931 } }]);
    expect(rate('', '27', '29')?.suggestion).toMatchObject([
      { after: { value: 0.931, format: '0.00%' } },
    ]);
  });
});
