import { useCallback } from 'react';
import type { KeptSettings } from '../../workbook';
import { useController, usePane, useWords } from './context';

/** The title of the rubric that settings name, as the screen of settings shows it. */
export function useRubricTitle(): (settings: KeptSettings) => string {
  const { settingsScreen } = useWords();
  const { readRubric } = useController();
  const language = usePane((state) => state.language);
  const rubrics = usePane((state) => state.rubrics);
  return useCallback(
    ({ rubric, ownRubric }) => {
      if (ownRubric !== undefined) {
        const read = readRubric(ownRubric, language);
        return 'id' in read ? settingsScreen.own(read.title) : settingsScreen.ownUnusable;
      }
      return rubrics.find(({ id }) => id === rubric)?.title ?? settingsScreen.automatic;
    },
    [settingsScreen, readRubric, language, rubrics],
  );
}
