import {
  isPassage,
  signShown,
  withoutAsking,
  type Acknowledged,
  type Finding,
  type Place,
  type Term,
} from '../findings';
import {
  advice,
  basisText,
  fieldWords,
  outputWords,
  sentence,
  title,
  vocabulary,
  type Language,
} from '../messages';
import type { Citation } from '../rubrics';
import { formatCell } from '../workbook';
import { isExplained } from './shown';

/** A finding in words, ready to be laid out. Empty texts are parts the finding does not have. */
export interface Presented {
  readonly title: string;
  readonly outcome: string;
  readonly message: string;
  readonly equation: string;
  readonly advice: string;
  readonly basis: string;
  readonly reason: string;
  /** What a person found who verified it. */
  readonly verified: string;
}

function formatTerm(term: Term, finding: Finding, isFirst: boolean, language: Language): string {
  const said = `${fieldWords(term.label, language)} ${inEquation(term.value ?? '?')}`.trim();
  const sign = signShown(term.sign, finding);
  return isFirst || sign === '，' || sign === '' ? said : `${sign} ${said}`;
}

/** Of white space only that between digits stays (2023-12-05 0:00), and a sentence ends where the equation goes on. */
function inEquation(value: string): string {
  const bare = /\s/.test(value)
    ? value.replace(/(?<!\d)\s+|\s+(?!\d)/g, '').replace(/\s+/g, ' ')
    : value;
  return '。；，'.includes(bare.at(-1) ?? '-') ? bare.slice(0, -1) : bare;
}

/** `基本支出 408.34 + 项目支出 607.83 = 全年预算数 1016.17`, with `≠` where it does not hold; empty for fewer than two terms. */
function formatEquation(finding: Finding, language: Language): string {
  const { comma } = outputWords(language).marks;
  const { terms = [] } = finding;
  if (terms.length < 2) return '';
  return terms.reduce((said, term, index) => {
    const next = formatTerm(term, finding, index === 0, language);
    if (index === 0) return next;
    return term.sign === '，' ? `${said}${comma}${next}` : `${said} ${next}`;
  }, '');
}

/** A place for people: `自评表!F7`, or the passage with its paragraph. */
export function placeForPeople(place: Place, language: Language): string {
  return isPassage(place)
    ? outputWords(language).passage(String(place.paragraph + 1), place.quote)
    : formatCell(place);
}

function outcomeWord(finding: Finding, verified: boolean, language: Language): string {
  const words = outputWords(language);
  if (isExplained(finding)) return words.explained;
  const outcome = vocabulary(language).outcomes[finding.outcome];
  return verified ? words.verifiedOutcome(outcome) : outcome;
}

export function present(
  finding: Finding,
  citations: Readonly<Record<string, Citation>>,
  language: Language,
  acknowledged: Acknowledged = {},
): Presented {
  const verified = acknowledged[finding.fingerprint];
  return {
    title: title(finding.rule, language),
    outcome: outcomeWord(finding, verified !== undefined, language),
    message: sentence(verified === undefined ? finding : withoutAsking(finding), language),
    equation: formatEquation(finding, language),
    advice: advice(finding, language),
    basis: basisText(finding.basis, citations, language),
    reason: finding.explanation?.text ?? '',
    verified: verified ?? '',
  };
}
