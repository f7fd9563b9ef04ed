/** A reason that tells of another year, or of another matter, than the one that is to be explained. */
import { speaksOfMoney } from '../money-words';
import { generalNameOnly, saysSomething, sharesWords } from './content';
import type { ReasonContext } from './context';
import { hasMeasure } from './measure';
import { EVENT_OF_YEAR, GOES_ON, OF_THRIFT, OPINIONS, THRIFT_MONEY } from './words/misplaced';
import { toldIn } from './written';

/** 因2021年疫情 in the form of 2023, where nothing that is told bears on a later year. What is compared with a year before may rest on it. */
export function isOfAnotherYear(text: string, { year, of, way }: ReasonContext): boolean {
  if (year === undefined || way !== 'fell' || (of !== 'target' && of !== 'rate')) return false;
  const named = EVENT_OF_YEAR.exec(text)?.[1];
  if (named === undefined || Number(named) >= year) return false;
  const told = toldIn(text).join('，');
  const years = told.match(/20\d\d(?=年)/g) ?? [];
  return years.length > 0 && years.every((one) => one === named) && !GOES_ON.test(told);
}

/** 公务用车购置减少 beside a satisfaction that was missed, 知晓率不高 beside money that was not spent. */
export function isOfAnotherMatter(text: string, context: ReasonContext): boolean {
  const matter = otherMatter(text, context);
  if (!matter) return false;
  const told = toldIn(text).filter(
    (clause) => saysSomething(clause) && !hasMeasure(clause, context.year),
  );
  const left = told.map((clause) => clause.replace(matter, ' '));
  return (
    told.some((clause, at) => clause !== left[at]) && !left.some((rest) => saysSomething(rest))
  );
}

/** What would be another matter, where the row and the rest of the text leave no doubt. */
function otherMatter(text: string, { of, about = [] }: ReasonContext): RegExp | undefined {
  if (of === 'rate' || of === 'spending') return speaksOfMoney(text) ? undefined : OPINIONS;
  if (of !== 'target') return undefined;
  const [name = ''] = about;
  if (generalNameOnly(name) || OF_THRIFT.test(about.join('，'))) return undefined;
  return sharesWords(text, name) ? undefined : THRIFT_MONEY;
}
