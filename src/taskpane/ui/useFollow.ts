import { useCallback } from 'react';
import type { Finding } from '../../findings';
import { firstCell } from '../state/select';
import { useController, useParts } from './context';

/** Takes the sheet along to the cell of a finding that was opened, where sheet and pane are seen together. */
export function useFollow(): (finding: Finding) => void {
  const { seesSheet } = useParts();
  const { select } = useController();
  return useCallback(
    (finding) => {
      const cell = firstCell(finding);
      if (cell && seesSheet?.() !== false) void select(cell);
    },
    [select, seesSheet],
  );
}
