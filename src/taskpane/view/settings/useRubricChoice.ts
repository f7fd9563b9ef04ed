import { useState } from 'react';
import type { KeptSettings } from '../../../workbook';
import type { RubricWords } from '../../engine/engine';
import { useController, usePane } from '../../ui/context';

/** The choice of the user's own rubric among those that are built in. */
export const OWN = 'own';

/** A rubric of the user's own, with the text it was read from. */
export interface OwnRubric {
  readonly json: string;
  readonly words: RubricWords;
}

export interface RubricChoice {
  /** A rubric's id, `OWN`, or empty where the form decides. */
  readonly chosen: string;
  readonly own: OwnRubric | null;
  /** Why a rubric of the user's own cannot be used: the one kept with the workbook, or the file given last. */
  readonly problems: readonly string[];
  readonly isKeptUnfit: boolean;
  /** The one whose thresholds count, and the one that the form suggests. */
  readonly inUse: RubricWords | undefined;
  readonly suggested: RubricWords | undefined;
  readonly choose: (id: string) => void;
  readonly load: (file: File) => Promise<void>;
}

/** The rubric as it is kept with the workbook, until another one is chosen or read from a file. */
export function useRubricChoice(kept: KeptSettings): RubricChoice {
  const { readRubric, rubricFileText } = useController();
  const rubrics = usePane((state) => state.rubrics);
  const answer = usePane((state) => state.answer);
  const language = usePane((state) => state.language);

  const read = (json: string) => {
    const found = readRubric(json, language);
    return 'id' in found
      ? { own: { json, words: found }, problems: [] }
      : { own: null, problems: found };
  };
  const [given] = useState(() => (kept.ownRubric === undefined ? null : read(kept.ownRubric)));
  const [own, setOwn] = useState<OwnRubric | null>(given?.own ?? null);
  const [chosen, setChosen] = useState(given?.own ? OWN : (kept.rubric ?? ''));
  const [problems, setProblems] = useState<readonly string[]>(given?.problems ?? []);

  const named = (id: string | undefined) => rubrics.find((one) => one.id === id);
  const current = named(answer?.assessment.rubric.id);
  return {
    chosen,
    own,
    problems,
    isKeptUnfit: problems === given?.problems,
    inUse: chosen === OWN ? own?.words : (named(chosen) ?? current),
    suggested: answer?.assessment.rubricSuggested ? current : undefined,
    choose: setChosen,
    load: async (file) => {
      const found = read(rubricFileText(new Uint8Array(await file.arrayBuffer())));
      setProblems(found.problems);
      if (!found.own) return;
      setOwn(found.own);
      setChosen(OWN);
    },
  };
}
