import { recalculated } from '../../src/workbook';
import { book } from './book';

const FIGURES = { A1: 364, A2: 96, A3: 500, A4: '无', A6: 0.1, A7: 0.2 };

/** What stands in 表!C1 after the calculation, `undefined` where it is left as it is. */
function freshOf(formula: string, kept: number | null, format = 'General'): string | undefined {
  const snapshot = book({
    表: { ...FIGURES, B1: { error: '#REF!' }, C1: [formula, kept, format] },
    其他: { A1: 7 },
  });
  return recalculated(snapshot, new Set(['表'])).get('表!C1');
}

describe('formulas that are worked out', () => {
  test.each<[string, string]>([
    ['=SUM(A1:A2)', '460'],
    ['=sum($A$1:$A$2)', '460'],
    ['=SUM(A1:A5)', '960'],
    ['=SUM(A1,A2,40)', '500'],
    ['=SUM(A1:A2)/A3', '0.92'],
    ['=+A1+A2', '460'],
    ['=A1-A2*2', '172'],
    ['=(A1-A2)*2', '536'],
    ['=-A2+A3', '404'],
    ['=A3*10%', '50'],
    ['=ROUND(A1/A3*100,1)', '72.8'],
    ['=MIN(A1/A3,1)*10', '7.28'],
    ['=MAX(A1,A2)', '364'],
    ['=A1+A5', '364'],
    ['=其他!A1*2', '14'],
    ["='其他'!A1+A2", '103'],
  ])('%s is %s', (formula, result) => {
    expect(freshOf(formula, 1)).toBe(result);
  });
});

describe('what is left alone', () => {
  test.each<[string, readonly [string, number | null, string?]]>([
    ['the right result', ['=SUM(A1:A2)', 460]],
    ['the right result, as a double has it', ['=A6+A7', 0.30000000000000004]],
    ['a difference that is not printed', ['=A1/A3', 0.7284, '0.0%']],
    ['another function', ['=IF(A1>0,A1,0)', 1]],
    ['SUMIF', ['=SUMIF(A1:A3,">0")', 1]],
    ['words as a term', ['=A1+A4', 1]],
    ['an error', ['=A1+B1', 1]],
    ['an error in an area', ['=SUM(A1:B2)', 1]],
    ['a division by nothing', ['=A1/A5', 1]],
    ['a power', ['=A1^2', 1]],
    ['a comparison', ['=A1=A2', 1]],
    ['a text', ['=A1&"元"', 1]],
    ['a name', ['=合计', 1]],
    ['a whole column', ['=SUM(A:A)', 1]],
    ['a sheet that is not there', ['=另表!A1', 1]],
    ['another workbook', ['=[1]表!A1', 1]],
    ['an area as a term', ['=A1:A2', 1]],
    ['the cell itself', ['=SUM(A1:C1)', 1]],
    ['a half that a double may miss', ['=ROUND(A6*0.25,2)', 0.02]],
    ['an open bracket', ['=SUM(A1:A2', 1]],
    ['two references side by side', ['=SUM(A1:A2 A2:A3)', 1]],
    ['no result at all', ['=SUM(A1:A2)', null]],
  ])('%s', (_, formula) => {
    expect(freshOf(...formula)).toBeUndefined();
  });

  test('an area with a merged one, which may hide a figure', () => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }];
    const cells = { A1: 1, A3: 2, B1: ['=SUM(A1:A3)', 9], B2: ['=A1+A3', 9] } as const;
    const fresh = recalculated(book({ 表: cells }, merges), new Set(['表']));
    expect([...fresh.keys()]).toEqual(['表!B2']);
  });

  test('a workbook that was not read as a whole, and sheets without forms', () => {
    const snapshot = book({ 表: { A1: 1, B1: ['=A1', 2] } });
    expect(recalculated(snapshot, new Set(['其他'])).size).toBe(0);
    const gaps = [{ reason: 'too-large' }] as const;
    expect(recalculated({ ...snapshot, gaps }, new Set(['表'])).size).toBe(0);
  });

  test('formulas that go in a circle', () => {
    const snapshot = book({ 表: { A1: ['=B1+1', 1], B1: ['=A1+1', 1] } });
    expect(recalculated(snapshot, new Set(['表'])).size).toBe(0);
  });
});

test('what follows from a stale result is worked out as well', () => {
  const cells = {
    A1: 364,
    A2: 96,
    B1: ['=B2/500', 0.96],
    B2: ['=SUM(A1:A2)', 480],
    B3: ['=IF(B2>470,10,0)', 10],
    B4: ['=A1*2', 728],
  } as const;
  const fresh = recalculated(book({ 表: cells }), new Set(['表']));
  expect([...fresh]).toEqual([
    ['表!B1', '0.92'],
    ['表!B2', '460'],
  ]);
});
