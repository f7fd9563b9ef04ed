import { gather, decimal } from '../../amount';
import { isPassage, type Place, type Term } from '../../findings';
import { WAN } from '../../scoring';
import { isSameCell } from '../../workbook';
import { contradictionsOf, reasonStatements } from '../claims';
import {
  aimsAsReport,
  cellOf,
  completionsAsReport,
  textsAsReport,
  type OwnText,
} from '../own-texts';
import { checkBasicSplit } from '../report/checks/basic-split';
import { checkFigures } from '../report/checks/figures';
import { checkPercentages } from '../report/checks/percentages';
import { checkSums } from '../report/checks/sums';
import { checkYearOnYear } from '../report/checks/year-on-year';
import { NOT_APPLICABLE, rule, told, type CheckResult, type Subject, type Verdict } from '../rule';
import { typedInYuan } from './other-unit';
import { miscountedNames } from './name-lists';
import { rowChanges } from './row-changes';
import { otherYearOrUnit } from './other-year-or-unit';

/** What each check of a report says of a text of the form. */
const SUM_KEYS = {
  off: 'sum',
  more: 'sum',
  close: 'sum',
  rounding: 'sum',
  product: 'product',
} as const;

const CHECKS = [
  [checkFigures, { differs: 'differs', sign: 'sign', rounding: 'rounding', grade: 'grade' }],
  [checkBasicSplit, { off: 'split', rounding: 'split' }],
  [
    checkPercentages,
    { wrong: 'percentage', direction: 'turned', beyond: 'beyond', short: 'short' },
  ],
  [checkSums, SUM_KEYS],
  [checkYearOnYear, { wrong: 'change', adjusted: 'adjusted', direction: 'direction' }],
] as const satisfies readonly (readonly [Check, Readonly<Record<string, Key>>])[];

type Check = (subject: Subject) => CheckResult<string>;

type Key =
  | 'agree'
  | 'differs'
  | 'sign'
  | 'rounding'
  | 'grade'
  | 'split'
  | 'percentage'
  | 'sum'
  | 'product'
  | 'change'
  | 'adjusted'
  | 'direction'
  | 'turned'
  | 'beyond'
  | 'short'
  | 'year'
  | 'since'
  | 'unit'
  | 'scale'
  | 'names';

/** 自评结论、存在问题、说明等文字中的数字、等级与表内一致 */
export default rule({
  id: 'text/figures',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [
    'agree',
    'differs',
    'sign',
    'rounding',
    'grade',
    'split',
    'percentage',
    'sum',
    'product',
    'change',
    'adjusted',
    'direction',
    'turned',
    'beyond',
    'short',
    'year',
    'since',
    'unit',
    'scale',
    'names',
  ],
  examples: {
    right: [
      {
        自评结论: '全年预算200万元，执行192万元，执行率96%，自评等级为优。',
        全年预算数: '200',
        全年执行数: '192',
        总分: '96',
      },
    ],
    wrong: [
      { 自评结论: '全年预算220万元。', 全年预算数: '200', 全年执行数: '192' },
      { 自评结论: '自评等级为良。', 总分: '96', '总分 分值': '100' },
      { 全年预算数: '1500000万元', 全年执行数: '1455000万元', 自评结论: '项目已支出145.5万元。' },
      {
        存在问题: '项目按期完工率98%，低于目标值。',
        三级指标: '项目按期完工率',
        年度指标值: '≥95%',
        实际完成值: '90%',
      },
    ],
  },
  check(subject) {
    const done = [
      ...againstCompletions(subject),
      ...withinAims(subject),
      ...miscountedNames(subject),
    ];
    const read = textsAsReport(subject);
    const meant = subject.evaluation ? typedInYuan(subject.evaluation) : [];
    const moves = rowChanges(subject);
    if (!read) {
      const told = [...meant, ...moves, ...done];
      return told.length > 0 ? told : NOT_APPLICABLE;
    }
    const { subject: asReport, texts } = read;
    const found = gather(CHECKS, ([one, keys]) => judgedBy(one, keys, asReport, texts));
    const wrong = found.filter((one) => one.outcome !== 'pass' && !isToldElsewhere(one, subject));
    const notes = otherYearOrUnit(read).map((one) => inForm(one, one.key, texts));
    // Where texts are found to say another amount, they say that it is in another unit.
    const muddled = wrong.some(({ key }) => key === 'differs') ? [] : meant;
    const rows = moves.filter((one) => !wrong.some((other) => isSameMove(one, other)));
    const all = [...muddled, ...wrong, ...rows, ...notes, ...done];
    if (all.length > 0) return all;
    if (found.length === 0) return NOT_APPLICABLE;
    // Sums and percentages that come out say nothing of the form's figures.
    return found.filter(({ key, data }) => key === 'agree' && data?.['figures'] !== undefined);
  },
});

/** A remark on a row of the basic data is read as a report is, too. */
function isSameMove({ cells: [place], values: [figure] }: Verdict, other: Verdict): boolean {
  const [at] = other.cells;
  if (!place || !at || isPassage(place) || isPassage(at) || !isSameCell(place, at)) return false;
  return other.values[0] === figure || other.data?.['quote']?.includes(figure ?? '') === true;
}

/** What was done, held against the money and itself: its figures of indicators are compared with their results elsewhere. */
function againstCompletions(subject: Subject): readonly Verdict<Key>[] {
  const read = completionsAsReport(subject);
  if (!read) return [];
  const found = gather(CHECKS, ([one, keys]) => judgedBy(one, keys, read.subject, read.texts));
  const results = gather(subject.evaluation?.indicators ?? [], ({ actual }) => actual?.cell ?? []);
  const isResult = (cell: Place): boolean =>
    !isPassage(cell) && results.some((one) => isSameCell(one, cell));
  return found.filter(
    (one) => one.outcome !== 'pass' && !one.cells.slice(1).some(isResult) && !isInOtherUnit(one),
  );
}

/** What is aimed at, held against itself alone: by the end of the year the money of the form may be another. */
function withinAims(subject: Subject): readonly Verdict<Key>[] {
  const read = aimsAsReport(subject);
  if (!read) return [];
  const sums = judgedBy(checkSums, SUM_KEYS, read.subject, read.texts);
  const ways = judgedBy(checkPercentages, { direction: 'turned' }, read.subject, read.texts);
  return [...sums, ...ways.filter(({ key }) => key === 'turned')].filter(
    ({ outcome }) => outcome !== 'pass',
  );
}

/** 145.694万元 beside 1456940 under 万元: that the form is in 元 is told by its amounts, or once for all texts. */
function isInOtherUnit({ key, actual, expected }: Verdict<Key>): boolean {
  if (key !== 'differs' || actual === undefined || expected === undefined) return false;
  return decimal(actual).times(WAN).equals(decimal(expected));
}

function judgedBy(
  check: Check,
  keys: Readonly<Record<string, Key>>,
  subject: Subject,
  texts: readonly OwnText[],
): readonly Verdict<Key>[] {
  const results = check(subject);
  if (results === NOT_APPLICABLE) return [];
  return results.map((result) => {
    const verdict = told(result);
    return inForm(verdict, keys[verdict.key] ?? 'agree', texts);
  });
}

/** What is said of a passage, said of the cell that holds it. */
function inForm(verdict: Verdict, key: Key, texts: readonly OwnText[]): Verdict<Key> {
  const { cells, terms, data, path } = verdict;
  const place = cells.find(isPassage);
  const text = place && texts[place.paragraph];
  return {
    ...verdict,
    key,
    cells: placesIn(cells, texts),
    ...(terms && { terms: terms.map((term) => termIn(term, texts)) }),
    data: { ...data, text: text?.called ?? '', quote: data?.['quote'] ?? place?.quote ?? '' },
    path: path.replace(/^report\./, 'texts.'),
  };
}

/** Several passages of a text are one cell. */
function placesIn(places: readonly Place[], texts: readonly OwnText[]): readonly Place[] {
  const found: Place[] = [];
  for (const place of places) {
    const cell = cellOf(place, texts);
    const isKnown =
      !isPassage(cell) && found.some((one) => !isPassage(one) && isSameCell(one, cell));
    if (!isKnown) found.push(cell);
  }
  return found;
}

function termIn(term: Term, texts: readonly OwnText[]): Term {
  return term.cell ? { ...term, cell: cellOf(term.cell, texts) } : term;
}

/** Claims that hold a figure of the sentence against the form's, the target among them. */
const TELLS_FIGURES = /-stated$|^row-gap$/;

/** The total that a text tells is the form's other total, and a rate that contradicts the form is told as that. */
function isToldElsewhere({ key, cells: [place], path, terms }: Verdict, subject: Subject): boolean {
  if (!place || isPassage(place)) return false;
  const { headTotal } = subject.evaluation ?? {};
  if (path.endsWith('total.score') && headTotal?.told) return isSameCell(headTotal.cell, place);
  const figure = terms?.[key === 'percentage' ? terms.length - 1 : 0]?.value ?? '';
  const statements = reasonStatements(subject).filter(
    (one) => !isPassage(one.place) && !one.planned && isSameCell(one.place, place),
  );
  return contradictionsOf(statements, subject).some(
    ({ claim, quote }) => TELLS_FIGURES.test(claim) && figure !== '' && quote.includes(figure),
  );
}
