import { shownFormula } from '../../../src/hosts/file/read/formulas';
import { storedFormula } from '../../../src/hosts/file/write/stored-formula';

test.each([
  ['SUM(B1:B2)*2'],
  ['_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ['_xlfn.CONCAT("IFS(",A1)&\'CONCAT(1)\'!A1'],
  ['IF(_xlfn.STDEV.S(A1:A9)>0,_xlfn.IFS(A1>0,1,TRUE,2),STDEV(A1:A9))'],
  ['_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
  ['_xlfn.LET(_xlpm.合计,SUM(A1:A9),_xlpm.n,COUNT(A1:A9),_xlpm.合计/_xlpm.n)'],
  ['_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2),SUM(A1,1))'],
  ['_xlfn.MAP(A1:A9,_xlfn.LAMBDA(_xlpm.行,IF(_xlpm.行="行,x)",0,_xlpm.行)))'],
  ['表1[[#This Row],[LET(金额)]]+DAYS360(A1,B1)'],
])('%s is written as it was stored', (stored) => {
  expect(storedFormula(shownFormula(stored))).toBe(stored);
});

test('what somebody types is written as Excel stores it', () => {
  expect(storedFormula('=xlookup(A1,B:B,C:C)')).toBe('_xlfn.xlookup(A1,B:B,C:C)');
});
