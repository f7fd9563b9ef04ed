/** What a goal wanted of a thing and what was done of it, where no indicator counts that thing. */
import { align, gather, type Decimal, type Quantity } from '../../amount';
import type { Field, Label, SelfEvaluation } from '../../forms';
import { usesWords } from '../reason';
import type { Row } from '../rows';
import type { Verdict } from '../rule';
import { bareUnit, type Counted, thingOf } from './nouns';
import { goalTexts, reported } from './texts';

/** A figure of a text, with the sentence that it stands in. */
export interface InText {
  readonly said: Label;
  readonly counted: Counted;
}

type Key = 'short' | 'short-claimed';

const SENTENCE = /[^。；;\n\r]+/g;
/** Of another stretch of time than the year, or of part of the year. */
const OTHER_TIME =
  /累计|截[至止]|半年|季度|月[底末份]?前|[一二三四五两\d]年内|十[一二三四五]五|期间|中期|长期|实施期|规划|上年|去年|同期/;
/** Says itself that it is less, or why. */
const ADMITTED =
  /因|由于|鉴于|受[^，。；]{1,12}影响|未(?!成年)|没有|不足|调[整增减]|取消|变更|推迟|延[期后]|暂[缓停]|结转|尚|正在|剩|其余|差|少|完成率|计划|目标[值数为]|原定|另|其中|还/;
/** All of it is done. */
const CLAIMED =
  /(?:目标|任务|指标|工作|内容)(?:已经?|均已?|都已?)?(?:全部|全面|圆满|按[时期]|如期|超额)+(?:完成|实现|达成)|(?:已|均|都|^|[，。；：\s])(?:全部|全面|圆满|超额)(?:按[时期]|如期)?(?:完成|实现|达成)(?!验收)|(?:完成|实现|达到|达成)了?(?:项目|年度|全年|年初|预期|既定|预定|各项|全部|设定|的)+(?:绩效|总体)?(?:目标|任务|指标)/;
const NO_CLAIM = /(?:未|没有|尚未|基本|大部分|部分|除)[^，。；]{0,6}$/;
/** Things of which less is better. */
const LESS_IS_BETTER =
  /率|比例|占比|事故|投诉|死亡|伤亡|案件|隐患|火灾|疫情|能耗|排放|污染|浓度|库存|负债|债务|贫困|失业|违规|违法|差错|成本|费用|时间|天数|周期|时限|工期|压[减缩]|清退|减少|降低|缩[短减]|控制|预算|资金|支出|经费/;
/** Things of which there are as many as come: a plan says no more than it expects. */
const AS_THEY_COME =
  /受理|调解|调处|查[处办]|处[理置]|接[待访]|来访|信访|举报|抢[险修]|救援|救助|诊疗|门诊|住院|低保|特困|参保|保障|津贴|补贴|补助|发放/;

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
    if (goal.counted.nouns.some((noun) => LESS_IS_BETTER.test(noun))) return [];
    const [own, another] = done.filter((one) => areOfOneThing(goal.counted, one.counted));
    if (!own || another) return [];
    const gap = gapBetween(goal.counted.figure, own.counted.figure);
    if (!gap || isToldOf(goal, own, evaluation)) return [];
    if (!isClaimed && (comeAsTheyMay(goal) || rows.some((row) => isToldBy(row, goal, own)))) {
      return [];
    }
    return [verdictOf(goal, own, isClaimed, evaluation)];
  });
}

function comeAsTheyMay({ counted: { quote } }: InText): boolean {
  return AS_THEY_COME.test(quote);
}

/** A row of another name that fell short by the very figures asks for the reason itself. */
function isToldBy({ indicator: { target, actual } }: Row, goal: InText, own: InText): boolean {
  return isFigure(target, goal.counted.figure) && isFigure(actual, own.counted.figure);
}

function isFigure(field: Field | undefined, figure: Quantity): boolean {
  const reading = field?.reading;
  if (reading?.kind !== 'quantity') return false;
  if (reading.value.equals(figure.value)) return true;
  const [one, other] = align(reading, figure) ?? [];
  return one !== undefined && other !== undefined && one.equals(other);
}

function areOfOneThing(wanted: Counted, done: Counted): boolean {
  return (
    wanted.nouns.some((noun) => done.nouns.includes(noun)) &&
    bareUnit(wanted.figure) === bareUnit(done.figure)
  );
}

/** How much less was done; of money and times it says nothing. */
function gapBetween(wanted: Quantity, done: Quantity): Decimal | undefined {
  if (/money|ratio/.test(wanted.unit?.dimension ?? 'money') || wanted.unit?.of === 'time') {
    return undefined;
  }
  const [goal, came] = align(wanted, done) ?? [];
  return goal && came?.lessThan(goal) && isExact(wanted, done) ? goal.minus(came) : undefined;
}

/** 2.3万亩 for 23400亩 is the same, and no less. */
function isExact(wanted: Quantity, done: Quantity): boolean {
  return wanted.unit?.name === done.unit?.name && done.places >= wanted.places;
}

/** Whether the texts leave open what is compared, or tell of the difference. */
function isToldOf(goal: InText, own: InText, evaluation: SelfEvaluation): boolean {
  const { year, sheetReason, remarks } = evaluation;
  const wanted = sentenceOf(goal);
  const came = sentenceOf(own);
  if ([wanted, came].some((text) => OTHER_TIME.test(text) || namesOtherYear(text, year))) {
    return true;
  }
  if (ADMITTED.test(withoutClaims(came)) || isInParts(goal, own, evaluation)) return true;
  const [noun = ''] = own.counted.nouns;
  return [sheetReason, remarks].some((text) => text && usesWords(text.text, thingOf(noun)));
}

function withoutClaims(text: string): string {
  return text.replace(new RegExp(CLAIMED, 'g'), '');
}

function sentenceOf({ said, counted }: InText): string {
  const text = said.text.normalize('NFKC');
  return text.match(SENTENCE)?.find((one) => one.includes(counted.quote)) ?? text;
}

function namesOtherYear(text: string, year: number | undefined): boolean {
  return [...text.matchAll(/20\d\d(?=年|-|至|[—~])/g)].some(([named]) => Number(named) !== year);
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
    data: { goal: goal.counted.quote, quote },
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
  return texts.some((text) => {
    const found = CLAIMED.exec(text);
    return found !== null && !NO_CLAIM.test(text.slice(0, found.index));
  });
}
