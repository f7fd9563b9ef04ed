import { useCallback } from 'react';
import type { Finding } from '../../findings';
import type { CellRef } from '../../workbook';
import { firstCell } from '../state/select';
import { useController, useParts } from './context';

/** Takes the sheet along to the cell of a finding that was opened, where sheet and pane are seen together; the focus stays. */
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

/** Goes to a cell, as a link does: the focus goes along where it can. */
export function useGo(): (cell: CellRef) => void {
  const { onGo } = useParts();
  const { select } = useController();
  return useCallback(
    (cell) => {
      void select(cell).then((shown) => {
        if (shown) onGo?.();
      });
    },
    [select, onGo],
  );
}
