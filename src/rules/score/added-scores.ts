import type { Term } from '../../findings';
import type { SelfEvaluation } from '../../forms';
import { figureState, type ScoreCard } from '../../scoring';
import { named } from '../field-names';
import { term, type Named } from '../terms';

/** The scores that are added: the execution score as it should be, then every score as typed. */
export function addedScores(
  evaluation: SelfEvaluation,
  { execution, indicators }: ScoreCard,
): Term[] {
  const terms: Term[] = [];
  if (execution?.counted) {
    const cell = evaluation.funds?.total.score?.cell;
    terms.push({
      label: named('executionScore'),
      cell,
      value: execution.counted.toFixed(),
      sign: '+',
    });
  }
  evaluation.indicators.forEach(({ name, score }, index) => {
    if (indicators[index]?.reported) terms.push(term({ label: name, field: score }, '+'));
  });
  return terms;
}

/** The column of the indicators' scores was looked for in vain: what is added would be the execution score alone. */
export function scoresUnseen({ doubts, indicators }: SelfEvaluation): boolean {
  return (
    doubts.some(({ kind, field }) => kind === 'missing-label' && field === 'score') &&
    indicators.every(({ score }) => score === undefined)
  );
}

/** The scores that hold an Excel error or words. */
export function unreadScores({ funds, indicators }: SelfEvaluation): Named[] {
  const scores: Named[] = [
    { label: named('executionScore'), field: funds?.total.score },
    ...indicators.map(({ name, score }) => ({ label: name, field: score })),
  ];
  return scores.filter(({ field }) => {
    const state = figureState(field);
    return state === 'error' || state === 'unreadable';
  });
}
