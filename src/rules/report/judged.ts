import type { Decimal } from '../../amount';
import {
  isByOthers,
  type Fact,
  type LooseFact,
  type Mention,
  type ValueFact,
} from '../../narrative';
import type { Subject } from '../rule';
import { WAN } from '../../scoring';
import { followsAll, PART_OF_YEAR } from '../whose';
import { cellLabel } from '../basic/columns';
import { heldAgainst, yuanOf, type Candidate, type Judged, type Owner } from './candidate';
import { judgeAllSpent } from './all-spent';
import { judgePart, judgeRest } from './judge-part';
import { compareChange, rowBefore } from './changes';
import { besideFigures } from './beside';
import { inForce } from './in-force/chain';
import { judgeIndicators } from './in-force/counts';
import { judgeInForce } from './in-force/judge';
import { candidatesFor, isOfEarlierYear, nameOf } from './measures';
import { agreesWith, exactOf, fieldsNamed, type NamedField } from './named-rows';
import { fieldAlike, fieldOfShortened } from './shortened';
import { sharesOfBudget } from './of-budget';
import { judgeOfFund } from './of-funds';
import { judgeOfProjects } from './of-projects';
import { judgePartOfMove } from './of-move';
import { isOneOfAll, mayBeApart } from './one-of-all';
import { candidatesOfPart, isOwned, type OfPart } from './of-part';
import { isWhereFrom } from './moved-from';
import { isOfNamedPlace } from './named-place';
import { isOfYear, wordsAround } from './passage';
import { judgeWeighed } from './points';
import { workedRates } from './row-rates';
import { sharesWorked } from './shares';
import { isFullMark, isOfSection } from './score-told';
import { baseOf, holds, isSlip } from './stated';
import { judgeWorkedOut } from './worked-out';
import { judgedCells } from './tables/judge';

/** Three rules ask what the figures are found to be. */
const known = new WeakMap<Subject, readonly Judged[]>();

/** The figures of the report that are compared with the forms. */
export function judgedFigures(subject: Subject): readonly Judged[] {
  let judged = known.get(subject);
  if (!judged) {
    const found: Judged[] = [];
    for (const fact of subject.report?.facts ?? []) {
      const one = judge(fact, subject, found);
      if (!one || isOneOfAll(one, subject)) continue;
      const ofMove = one.not && judgePartOfMove(fact, subject, found);
      if (ofMove !== 'open') found.push(ofMove ?? one);
    }
    const cells = judgedCells(subject).map(({ fact, label, not }) => ({
      fact,
      label,
      isSure: true,
      ...(not ? { not } : {}),
    }));
    judged = [...found, ...cells];
    known.set(subject, judged);
  }
  return judged;
}

/**
 * What the forms say in place of a figure that is found to be another: what follows from such a figure is no finding of its own.
 * In the base: 元, a fraction of 1.
 */
export function correctedBy({ paragraph, start }: Mention, subject: Subject): Decimal | undefined {
  const isHere = ({ mention }: Fact) => mention.paragraph === paragraph && mention.start === start;
  const judged = judgedFigures(subject).find(({ fact }) => isHere(fact));
  if (judged) return judged.not?.exact;
  const change = subject.report?.facts.find(isHere);
  const compared = change && compareChange(change, subject);
  return compared && (compared.isWrongWay || compared.state === 'differs')
    ? compared.exact
    : undefined;
}

/** `undefined` where the fact is not compared: no form has it, or its words leave open what it is of. */
function judge(fact: Fact, subject: Subject, earlier: readonly Judged[]): Judged | undefined {
  const { report } = subject;
  const [before, behind] = wordsAround(fact, subject);
  if (AIM.test(before)) return undefined;
  if (fact.quantity.unit?.name === '分' && isByOthers(before)) return undefined;
  if (PUT_OFF.test(behind) || isOfNamedPlace(before, subject)) return undefined;
  const isOfYearHere = !report || isOfYear(fact.year, report);
  // Of the whole year that the forms are of.
  const isNow = isOfYearHere && !PART_OF_YEAR.test(before);
  const own = isNow ? judgeOwned(fact, before, behind, subject) : undefined;
  if (own) return own === 'open' ? undefined : own;
  if (NOT_DONE.test(behind)) {
    const rest = judgeRest(fact, before, behind, subject);
    if (rest || fact.kind !== 'uncompared' || !isNow) return rest;
    return judgeWorkedOut(fact, { subject, earlier, before, behind });
  }
  if (isOfYearHere && isWhereFrom(before, behind)) return undefined;
  if (fact.kind === 'change') return undefined;
  if (fact.kind === 'value' && isOfSection(fact, before))
    return judgeWeighed(fact, before, subject);
  const beside = besideFigures(fact, { subject, earlier, before, behind });
  if (beside) return beside === 'open' ? undefined : beside;
  const ofProjects = judgeOfProjects(fact, before, subject);
  if (ofProjects) return isOfYearHere ? ofProjects : undefined;
  const part = isOwned(fact) ? candidatesOfPart(fact, before, behind, subject) : undefined;
  if (fact.kind === 'value') {
    // 项目支出执行率: no row of the funds, but one of the basic data.
    const isNone = fact.measure === 'executionRate' && part?.candidates.length === 0;
    const worked = isNone ? workedRates(fact, before, subject) : [];
    if (worked.length > 0) return isOfYearHere ? judgeRate(fact, worked, []) : undefined;
    return isOfEarlierYear(fact, before, subject)
      ? undefined
      : judgeValue(fact, subject, part, [before, behind]);
  }
  if (!isNow) return undefined;
  const workedOut = judgeWorkedOut(fact, { subject, earlier, before, behind });
  const found = workedOut ?? judgeAllSpent(fact, { subject, before, behind });
  if (found) return found;
  return part ? judgePart(fact, part, subject) : judgeByName(fact, subject);
}

/** A figure of a fund that its words name, or that goes on about the row or the section that its sentence has named. */
function judgeOwned(
  fact: Fact,
  before: string,
  behind: string,
  subject: Subject,
): Judged | 'open' | undefined {
  const { headings = [] } = subject.report?.sentences[fact.sentence] ?? {};
  if (headings.some((heading) => TO_COME.test(heading))) return undefined;
  const owned = inForce(fact, subject);
  const own = owned && judgeInForce(owned, subject);
  if (own || fact.kind === 'change') return own;
  const ofFund = NOT_DONE.test(behind) ? undefined : judgeOfFund(fact, before, behind, subject);
  if (ofFund || fact.kind !== 'uncompared') return ofFund;
  return judgeIndicators(fact, before, behind, subject);
}

/** Chapters about what is to be done. */
const TO_COME = /下一步|今后|打算|明年|展望|(?:工作|年度)计划|建议/;

/** What a sentence aims at from here on is nothing that was: 力争执行率达到98%, 满意度达到95%. */
const AIM =
  /力争|力求|力图|争取(?:在|于|到|达到|实现|完成|明年|下年)|下一步|今后|明年|来年|(?<!结转)下一?年度?(?!初)|拟(?:于|在|将)|计划(?:于|在)/;
/** 县级配套60万元因国库资金紧张未拨付, 师市资金6.6万元为质保金: so much of it was left, whatever there was. */
const NOT_DONE =
  /^[^，,。；;、（(]{0,20}(?:未(?!来)|没有|尚|缺口|结余|结转|剩余|质保金|保证金|尾款|余款)/;

/** 有1辆救护车延期到次年交付: one that is none of those that were. */
const PUT_OFF = /^[^，,。；;、（(]{0,10}(?:延期|推迟|延后|暂缓)/;

function judgeValue(
  fact: ValueFact,
  subject: Subject,
  part: OfPart | undefined,
  [before, behind]: readonly [string, string],
): Judged | undefined {
  // Satisfaction is judged as a claim, people and words together.
  if (fact.measure === 'satisfaction' || isFullMark(fact)) return undefined;
  if (fact.quantity.unit?.dimension === 'money' && OVER_YEARS.test(behind)) return undefined;
  const candidates = [
    ...(part?.candidates ?? []),
    ...(part?.isOwn ? [] : candidatesFor(part ? { ...fact, of: undefined } : fact, subject)),
  ];
  const likely = candidates.find(({ soft }) => !soft) ?? candidates[0];
  if (!likely) return undefined;
  const label = nameOf(fact.measure, fact.word);
  const results = candidates.map((one) => heldAgainst(one, fact));
  const isOfAll = fact.binding === 'carried' && followsAll(before, subject);
  const isNamed = part ? fact.binding !== 'elsewhere' : fact.binding === 'direct' || isOfAll;
  const isSure = isNamed && !likely.soft;
  if (results.includes('same')) return { fact, label, isSure };
  if (mayBeApart(fact, before)) return undefined;
  // It may as well speak of the unit as a whole, or of something no form has: unless it is all but the form's.
  const slip = candidates.find(({ exact }) => isSlip(fact.quantity, exact));
  const meant = slip ?? (isSure ? likely : undefined);
  const isOpen = results.includes('open') || fact.binding === 'elsewhere';
  return isOpen || !meant ? undefined : { fact, label, not: meant, isSure };
}

/** 累计支出1760万元，其中2022年支出838.5万元: over several years. */
const OVER_YEARS = /^\s*[，,；;（(]?\s*其中[：:，,]?\s*(?:20\d\d年|本年|当年|今年)/;

function ownerOf({ indicator }: Owner): Owner {
  return indicator ? { indicator } : {};
}

/** 计划改造小区46个、惠及居民9800户: of what is planned, until words say that it was done. */
function isPlanned(before: string): boolean {
  const own = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf(';')) + 1);
  return /计划(?!内|外|生育|财务|单列|[股科处室])(?!.*(?:实际|完成|实现|达到|执行|已|超|累计))/.test(
    own,
  );
}

/** A figure that its words tie to a fund or an indicator by the name that this has in the form. */
function judgeByName(fact: LooseFact, subject: Subject): Judged | undefined {
  if (fact.base) return judgeBase(fact, subject);
  const [before] = wordsAround(fact, subject);
  if (isPlanned(before)) return undefined;
  const named = fieldsNamed(fact, subject);
  const rates = workedRates(fact, before, subject);
  const ofBudget = rates.length > 0 ? rates : sharesOfBudget(fact, before, subject);
  const worked = ofBudget.length > 0 ? ofBudget : sharesWorked(fact, before, subject);
  if (worked.length > 0) return judgeRate(fact, worked, named);
  const fields = named.length > 0 ? named : [fieldOfShortened(fact, subject) ?? []].flat();
  const alike = fields.length > 0 ? undefined : fieldAlike(fact, subject);
  if (alike) return { fact, label: alike.label, isSure: false, ...ownerOf(alike) };
  const [likely] = fields;
  const results = fields.map(({ field }) => agreesWith(fact.quantity, field));
  if (!likely || results.includes('open')) return undefined;
  const { label, field } = likely;
  const same = fields[results.indexOf('same')];
  if (same) return { fact, label: same.label, isSure: true, ...ownerOf(same) };
  const exact = exactOf(fact.quantity, field);
  return exact && { fact, label, not: { ...likely, exact }, isSure: true, ...ownerOf(likely) };
}

/** A rate that follows from figures of the forms, which may state it as an indicator too. */
function judgeRate(
  fact: LooseFact | ValueFact,
  worked: readonly Candidate[],
  named: readonly NamedField[],
): Judged | undefined {
  const [likely] = worked;
  if (!likely) return undefined;
  const stated = named.map(({ field }) => agreesWith(fact.quantity, field));
  const results = [...stated, ...worked.map(({ exact }) => holds(fact.quantity, exact))];
  const { label } = likely;
  if (results.includes('same')) return { fact, label, isSure: true };
  if (results.includes('open') || likely.soft) return undefined;
  return { fact, label, not: likely, isSure: true };
}

/** 会议费、培训费9.15万元，比上年3.1万元增加…: last year's figure of the row that is named before it. */
function judgeBase(fact: LooseFact, subject: Subject): Judged | undefined {
  const { row } = rowBefore(fact, subject) ?? {};
  const exact = yuanOf(row?.lastYear, WAN);
  if (!row?.lastYear || !exact) return undefined;
  const label = cellLabel(row.name, 'lastYear');
  const state = holds(fact.quantity, exact);
  if (state === 'open') return undefined;
  const path = `basic.named.${row.name}.lastYear`;
  const not = { label, path, field: row.lastYear, exact };
  return { fact, label, isSure: true, ...(state === 'differs' && { not }) };
}

/** What the report states, or what the forms say in its place. */
export function rightValue(
  { mention, quantity }: { readonly mention: Mention; readonly quantity: Fact['quantity'] },
  subject: Subject,
): Decimal {
  return correctedBy(mention, subject) ?? baseOf(quantity);
}
