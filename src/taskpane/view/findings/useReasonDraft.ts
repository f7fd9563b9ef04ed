import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '../../../findings';
import type { CellRef, Snapshot } from '../../../workbook';
import type { ReasonJudgement } from '../../engine/engine';
import { oldReason } from '../../state/kept';
import type { Draft } from '../../state/model';
import { splitReason } from '../../state/reason-text';
import { draftPlace } from '../../state/select';
import { useBusy, useController, useDispatch, usePane } from '../../ui/context';

function hasFormula({ sheets }: Snapshot, { sheet, row, column }: CellRef): boolean {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.some(
    (cell) => cell.row === row && cell.column === column && cell.formula !== undefined,
  );
}

/** The reason of a finding as it is being typed, judged by the rule that will judge it later. */
export function useReasonDraft(finding: Finding, title: string) {
  const dispatch = useDispatch();
  const { judge, explain } = useController();
  const place = draftPlace(finding);
  const answer = usePane((state) => state.answer);
  const kept = answer?.kept;
  const drafted = usePane(({ drafts }) => drafts[place]);
  const busy = useBusy();
  const cell = finding.explanation?.cell;
  const given = kept?.reasons[finding.fingerprint];
  const found = finding.explanation?.text ?? '';
  const initial: Draft =
    given && !cell ? { cause: given.cause, measure: given.measure } : splitReason(found);
  const draft = drafted ?? initial;
  // Typing stays quick: the judgement follows as soon as there is time for it.
  const { cause, measure } = useDeferredValue(draft);
  const judgement = useMemo<ReasonJudgement>(
    () =>
      answer
        ? judge(finding, { cause, measure }, answer)
        : { status: 'missing', lacks: ['cause', 'measure'] },
    [judge, finding, cause, measure, answer],
  );
  const locked = cell !== undefined && answer !== null && hasFormula(answer.snapshot, cell);
  const canWrite = !busy && !locked && judgement.status !== 'missing';
  return {
    draft,
    judgement,
    /** The cell that the reason goes to holds a formula. */
    locked,
    canWrite,
    /** A reason that was given for other figures. */
    old: kept && oldReason(finding, kept),
    type: (part: Partial<Draft>) => {
      dispatch({ type: 'drafted', place, draft: { ...draft, ...part } });
    },
    /** Whether it was written. */
    write: async (): Promise<boolean> => canWrite && (await explain(finding, title, draft)),
  };
}
