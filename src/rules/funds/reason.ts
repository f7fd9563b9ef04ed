import type { Decimal } from '../../amount';
import type { Category, Indicator, Label, SelfEvaluation } from '../../forms';
import { isWholeExecution } from '../../scoring';
import {
  CAUSES_OF_ALL,
  speaksOfBudget,
  speaksOfCounting,
  speaksOfLessDone,
  speaksOfMoney,
  speaksOfMoreSpent,
  speaksOfUnspent,
} from '../money-words';
import { generalNameOnly, isNoReason, namesNothing, sharesWords } from '../reason';
import type { Asks } from '../rule';
import { namesRow, takesUp } from '../whole-reason';
import { rowsBeneath } from './rows';
import { besideRows, besideSmall, mayLeave, retold } from './undone-work';

const ABOUT = ['预算', '执行', '支付', '资金', '拨付', '支出', '追加', '结转'];
/** What the money is for is told by rows of these kinds. */
const WORK: readonly Category[] = ['quantity', 'timeliness', 'cost'];

/**
 * Where a reason for what happened to the funds may stand: the block's own cell, that of an indicator which is the rate itself, those of its parts and of tasks, then those for the whole sheet. A block with a
 * cell of its own that was left blank is not explained by a sheet that speaks of other things, nor is any by a sheet that plainly
 * has another subject. `left` is the share of the money that was spent or left: undone work explains no more than it is itself.
 */
export function fundsReason(evaluation: SelfEvaluation, left?: Decimal): Asks {
  const { funds, indicators, tasks, sheetReason, remarks, year } = evaluation;
  const rates = indicators.filter(({ name }) => isWholeExecution(name));
  const measure = rates.find(({ measures }) => measures)?.measures;
  const rows = [...rates, ...(funds ? rowsBeneath(funds) : []), ...(tasks?.rows ?? [])].map(
    ({ reason }) => reason,
  );
  const own = funds?.reason;
  const isBlank = own !== undefined && isNoReason(own.text);
  const whole = [sheetReason, remarks].filter((field) =>
    isBlank
      ? ABOUT.some((words) => field?.text.includes(words) === true)
      : field !== undefined && mayExplain(field, evaluation, left),
  );
  const again = own && retold(own.text, indicators);
  const isOfRow = again !== undefined && !mayLeave(again, left);
  return {
    texts: [isOfRow ? undefined : own, ...rows, ...whole],
    about: ABOUT,
    ...(measure && { measure: measure.text }),
    ...(year !== undefined && { year }),
  };
}

/**
 * The same of a budget that was raised: why money was not spent is another matter, and so is what the project does, though both may
 * tell why one was cut. A cell of the funds' own is taken at its word unless it tells of that alone, or of an indicator.
 */
export function raiseReason(evaluation: SelfEvaluation): Asks {
  return reasonFor(evaluation, speaksOfBudget);
}

/** The same of more spent than there was: of what a budget was raised for, and of other money. */
export function overspentReason(evaluation: SelfEvaluation): Asks {
  return reasonFor(evaluation, speaksOfMoreSpent);
}

/** The same of a first budget that does not hold its parts: of budgets, and of what is counted in them. */
export function firstBudgetReason(evaluation: SelfEvaluation): Asks {
  return reasonFor(evaluation, (text) => speaksOfBudget(text) || speaksOfCounting(text));
}

function reasonFor(evaluation: SelfEvaluation, speaksOfIt: (text: string) => boolean): Asks {
  const { sheetReason, remarks, indicators, year } = evaluation;
  const { texts, ...asks } = fundsReason(evaluation);
  const mayTell = (field: Label): boolean => {
    const { text } = field;
    if (speaksOfIt(besideRows(text, indicators))) return true;
    if (speaksOfUnspent(text) || indicators.some((row) => namesRow(text, row))) return false;
    const isOfWhole = field === sheetReason || field === remarks;
    return !isOfWhole || namesNothing(text.replace(CAUSES_OF_ALL, ''), year);
  };
  return { ...asks, texts: texts.filter((field) => field !== undefined && mayTell(field)) };
}

/**
 * Whether a text for the whole form may tell why money was not spent: it speaks of it, of less done of what it was for, or of nothing
 * at all.
 */
function mayExplain(
  { text: whole }: Label,
  evaluation: SelfEvaluation,
  left: Decimal | undefined,
): boolean {
  const { projectName, indicators, year } = evaluation;
  const text = besideSmall(whole, indicators, left);
  if (text === '') return false;
  if (speaksOfMoney(text)) return true;
  const costs = (row: Indicator) => WORK.includes(row.category) && mayLeave(row, left);
  const isOfWork = (sentence: string): boolean => {
    const isOfProject = projectName && takesUp(sentence, { name: projectName.text });
    const named = indicators.filter((row) =>
      isOfProject ? namesRow(sentence, row) : takesUp(sentence, row),
    );
    // What names a row outright is of no other that has a word in common with it.
    if (named.length > 0) return named.some(costs);
    const works = indicators.filter(costs).map(({ name }) => name);
    return [...(projectName ? [projectName.text] : []), ...works].some((name) =>
      namesSome(sentence, name),
    );
  };
  const told = text.split(/[。；;\n\r]+/).filter(speaksOfLessDone);
  if (told.some(isOfWork)) return true;
  // What is told of one row is of the money where the row may have left it.
  const spokenOf = indicators.filter((row) => takesUp(text, row));
  const isOfAny = spokenOf.length === 0 || spokenOf.some(costs);
  return isOfAny && namesNothing(text.replace(CAUSES_OF_ALL, ''), year);
}

function namesSome(text: string, name: string): boolean {
  return !generalNameOnly(name) && sharesWords(text, name);
}
