import { useCallback } from 'react';
import type { Finding } from '../../findings';
import type { FindingWords } from '../engine/engine';
import { useController, usePane } from './context';

/** Puts findings of the current answer into words. */
export function useFindingWords(): (finding: Finding) => FindingWords {
  const { wordsOf } = useController();
  const language = usePane((state) => state.language);
  return useCallback((finding) => wordsOf(finding, language), [wordsOf, language]);
}
