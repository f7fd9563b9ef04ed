import { useCallback } from 'react';
import type { Finding } from '../../findings';
import type { CellRef } from '../../workbook';
import { firstCell, firstFormCell } from '../state/select';
import { useController, useDispatch, useParts } from './context';

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

/** Opens a unit, and turns the sheet to its form where sheet and pane are seen together; the focus stays. */
export function useOpenUnit(): (index: number) => void {
  const { seesSheet, store } = useParts();
  const { select } = useController();
  const dispatch = useDispatch();
  return useCallback(
    (index) => {
      dispatch({ type: 'opened unit', unit: index });
      const { answer } = store.get();
      const cell = answer && firstFormCell(answer.assessment, index);
      if (cell && seesSheet?.() !== false) void select(cell);
    },
    [dispatch, select, seesSheet, store],
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
