/** What of a text for the whole form tells of rows that missed their targets, and whether that much undone work may have left so much money. */
import { align, type Decimal, ONE, ZERO } from '../../amount';
import type { Indicator } from '../../forms';
import { speaksOfMoney } from '../money-words';
import { namesRow, sharesRun, takesUp } from '../whole-reason';

/** Words of the money itself; what a row is called may have others. */
const OF_MONEY =
  /预算|资金|经费|财政|支出|执行率|支付|拨付|付款|款项|尾款|追[加减]|调[增减]|结[余转]|[万亿]元|超支/;
const SENTENCE = /[^。；;\n\r]+/g;

/** Half of what was not spent: work that is a smaller share of its row left the rest unexplained. */
const HALF = 2;

/** How much of its target a row reached, where that is less; `undefined` where it was reached or nobody can tell. */
export function shareDone({ target, actual }: Indicator): Decimal | undefined {
  const [wanted, reached] = [target?.reading, actual?.reading];
  if (wanted?.kind !== 'quantity' || reached?.kind !== 'quantity') return undefined;
  if (wanted.comparator?.startsWith('<') === true) return undefined;
  const [all, done] = align(wanted, reached) ?? [];
  if (!all || !done || !all.greaterThan(ZERO) || done.greaterThanOrEqualTo(all)) return undefined;
  return done.dividedBy(all);
}

/** Whether a row that was done so far may have left the money that a rate leaves: 95% of the trees planted leave no 20%. */
export function mayLeave(row: Indicator, rate: Decimal | undefined): boolean {
  const share = shareDone(row);
  if (!share || !rate) return true;
  return ONE.minus(share).times(HALF).greaterThanOrEqualTo(ONE.minus(rate));
}

/** A text without the sentences that tell why a row missed its target, and say nothing of money. */
export function besideRows(text: string, rows: readonly Indicator[]): string {
  const missed = rows.filter((row) => shareDone(row));
  if (missed.length === 0) return text;
  const isOfRow = (sentence: string): boolean =>
    !OF_MONEY.test(sentence) && missed.some((row) => namesRow(sentence, row));
  return (text.match(SENTENCE) ?? []).filter((sentence) => !isOfRow(sentence)).join('。');
}

/** Those who are hired to fill a row up again cost what the row is short of, and no more. */
const HIRING = /招[聘录考]/g;

/** A text without the sentences that tell of rows too nearly done to have left the money that a rate leaves, and say nothing of it. */
export function besideSmall(
  text: string,
  rows: readonly Indicator[],
  rate: Decimal | undefined,
): string {
  const small = rows.filter((row) => !mayLeave(row, rate));
  if (small.length === 0) return text;
  const isOfSmall = (sentence: string): boolean =>
    !speaksOfMoney(sentence.replace(HIRING, '')) && small.some((row) => takesUp(sentence, row));
  return (text.match(SENTENCE) ?? []).filter((sentence) => !isOfSmall(sentence)).join('。');
}

/** The row whose own reason a text tells again, without a word of money. */
export function retold(text: string, rows: readonly Indicator[]): Indicator | undefined {
  if (OF_MONEY.test(text)) return undefined;
  return rows.find(({ reason }) => reason && reason.text !== '' && sharesRun(text, reason.text));
}
