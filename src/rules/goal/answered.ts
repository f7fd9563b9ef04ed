/** What a goal wanted of a thing and what was done of it, where no indicator counts that thing. */
import { gather } from '../../amount';
import type { Label, SelfEvaluation } from '../../forms';
import { named } from '../field-names';
import { usesWords } from '../reason';
import type { Row } from '../rows';
import type { Verdict } from '../rule';
import { bareUnit, type Counted, thingOf } from './nouns';
import {
  admits,
  claimsAll,
  comesAsItMay,
  isBetterLess,
  isOfOtherTime,
  isShort,
  isToldByRow,
} from './shortfall';
import { goalTexts, reported } from './texts';

/** A figure of a text, with the sentence that it stands in. */
export interface InText {
  readonly said: Label;
  readonly counted: Counted;
}

type Key = 'short' | 'short-claimed';

const SENTENCE = /[^。；;\n\r]+/g;
/** Goals that the completions fall short of, each of one figure for one thing there and here. */
export function shortOfGoals(
  evaluation: SelfEvaluation,
  goals: readonly InText[],
  done: readonly InText[],
  rows: readonly Row[],
): readonly Verdict<Key>[] {
  if (goals.length === 0 || done.length === 0) return [];
  const isClaimed = isAllClaimed(evaluation);
  return gather(goals, (goal) => {
    if (goal.counted.nouns.some(isBetterLess)) return [];
    const [own, another] = done.filter((one) => areOfOneThing(goal.counted, one.counted));
    if (!own || another) return [];
    const figures = [goal.counted.figure, own.counted.figure] as const;
    if (!isShort(...figures) || isToldOf(goal, own, evaluation)) return [];
    const isOpen = comesAsItMay(goal.counted.quote) || isToldByRow(rows, ...figures);
    if (!isClaimed && isOpen) return [];
    return [verdictOf(goal, own, isClaimed, evaluation)];
  });
}

function areOfOneThing(wanted: Counted, done: Counted): boolean {
  return (
    wanted.nouns.some((noun) => done.nouns.includes(noun)) &&
    bareUnit(wanted.figure) === bareUnit(done.figure)
  );
}

/** Whether the texts leave open what is compared, or tell of the difference. */
function isToldOf(goal: InText, own: InText, evaluation: SelfEvaluation): boolean {
  const { year, sheetReason, remarks } = evaluation;
  const wanted = sentenceOf(goal);
  const came = sentenceOf(own);
  if ([wanted, came].some((text) => isOfOtherTime(text, year))) return true;
  if (admits(came) || isInParts(goal, own, evaluation)) return true;
  const [noun = ''] = own.counted.nouns;
  return [sheetReason, remarks].some((text) => text && usesWords(text.text, thingOf(noun)));
}

function sentenceOf({ said, counted }: InText): string {
  const text = said.text.normalize('NFKC');
  return text.match(SENTENCE)?.find((one) => one.includes(counted.quote)) ?? text;
}

/** 新建3个，提升2个: what was wanted may be done in several ways, or on several occasions. */
function isInParts(goal: InText, own: InText, evaluation: SelfEvaluation): boolean {
  const [noun = ''] = own.counted.nouns;
  const thing = thingOf(noun).replace(/^新/, '');
  const unit = bareUnit(goal.counted.figure) ?? '';
  const clauses = gather(reported(evaluation), ({ text }) =>
    text.normalize('NFKC').split(/[，,；;。！\n\r、（）()]/),
  );
  const figures = clauses.filter((one) => /\d/.test(one) && one.includes(unit));
  const ofIt = figures.filter((one) => one.includes(thing) || !/[\u4e00-\u9fff]{4}/.test(one));
  return ofIt.length > 1;
}

function verdictOf(
  goal: InText,
  own: InText,
  isClaimed: boolean,
  evaluation: SelfEvaluation,
): Verdict<Key> {
  const { quote } = own.counted;
  return {
    outcome: isClaimed ? 'explain' : 'note',
    key: isClaimed ? 'short-claimed' : 'short',
    cells: [own.said.cell, goal.said.cell],
    data: {
      wanted: named('goals'),
      goal: goal.counted.quote,
      text: named('completions'),
      quote,
    },
    path: `goal.answered.${own.counted.nouns[0] ?? ''}`,
    values: [goal.counted.quote, quote],
    ...(isClaimed && {
      asks: {
        texts: [evaluation.sheetReason, evaluation.remarks],
        about: own.counted.nouns,
        ...(evaluation.year !== undefined && { year: evaluation.year }),
      },
    }),
  };
}

/** Whether the form says that all that was wanted was done. */
function isAllClaimed(evaluation: SelfEvaluation): boolean {
  const texts = goalTexts(evaluation).completions.map(({ text }) => text);
  if (evaluation.conclusion) texts.push(evaluation.conclusion.text);
  return texts.some(claimsAll);
}
