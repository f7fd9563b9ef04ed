/** How many of how many a reason tells, against the rate of its row: 60台中15台延误 beside 91.67%. */
import { decimal, HUNDRED, matchesPrinted, ONE, type Decimal, type Quantity } from '../../amount';
import { counterOf } from '../counter';
import { isSlip } from './slip';
import { toldOf } from './other-way';

/** All of them open the clause: whatever stands before them may make them a part (抽查的60台). */
const OF_ALL =
  /^(?:全年|共|全部)?(\d{2,5})(名|人|台|个|件|户|家|套|项|份|次|条|所|辆|例|篇|门)(?:[（(]套[)）]|套|次)?[^，。；\d]{0,10}中(?:有|仅|只|共)*(\d{1,5})([^\d\s，。；])/;

/** The words that tell another share than the rate of the row, where one slip of the pen lies between. */
export function wrongShare(text: string, actual: Quantity): string | undefined {
  if (actual.unit?.dimension !== 'ratio' || actual.unit.name !== '%') return undefined;
  const places = actual.value.decimalPlaces();
  // Of 40, whole percentages are too many to tell anything.
  if (places === 0 || !text.includes('中')) return undefined;
  for (const clause of toldOf(text)) {
    const [quote, whole = '', unit = '', part = '', other = ''] = OF_ALL.exec(clause) ?? [];
    if (quote === undefined || counterOf(unit) !== counterOf(other)) continue;
    if (isWrong(decimal(whole), decimal(part), actual.value)) return quote;
  }
  return undefined;
}

function isWrong(whole: Decimal, part: Decimal, rate: Decimal): boolean {
  const isRate = (some: Decimal, all: Decimal) =>
    all.greaterThan(0) &&
    matchesPrinted(some.dividedBy(all).times(HUNDRED), rate, rate.decimalPlaces());
  const fits = (some: Decimal, all: Decimal) => isRate(some, all) || isRate(all.minus(some), all);
  if (fits(part, whole)) return false;
  const share = rate.dividedBy(HUNDRED);
  const counted = whole.times(share).toDecimalPlaces(0);
  if (isRate(counted, whole)) {
    return [counted, whole.minus(counted)].some((one) => isSlip(part, one));
  }
  const shares = [share, ONE.minus(share)].filter((one) => one.greaterThan(0));
  return shares.some((one) => {
    const all = part.dividedBy(one).toDecimalPlaces(0);
    return fits(part, all) && isSlip(whole, all);
  });
}
