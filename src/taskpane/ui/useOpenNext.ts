import { useCallback, type RefObject } from 'react';
import type { FindingId } from '../state/model';
import type { Listed } from '../state/select';
import { useDispatch } from './context';
import { focusByKey } from './focus';
import { useFollow } from './useFollow';

/**
 * Opens the finding after the one given, or the first that is left, and brings the focus into its first box: reasons are
 * typed one after the other.
 */
export function useOpenNext(
  list: RefObject<HTMLElement | null>,
  visible: readonly Listed[],
): (id: FindingId) => void {
  const dispatch = useDispatch();
  const follow = useFollow();
  return useCallback(
    (id) => {
      const index = visible.findIndex((item) => item.id === id);
      const next = visible[index + 1] ?? visible.find((item) => item.id !== id);
      dispatch({ type: 'opened finding', id: next?.id ?? null });
      if (!next) return;
      follow(next.finding);
      // Its box is there once it is drawn open.
      requestAnimationFrame(() => {
        if (list.current) focusFinding(list.current, next.id);
      });
    },
    [list, visible, dispatch, follow],
  );
}

function focusFinding(list: HTMLElement, id: FindingId): void {
  const key = `finding ${id}`;
  const head = list.querySelector(`[data-focus="${CSS.escape(key)}"]`);
  const box = head?.closest('li')?.querySelector('textarea');
  if (box) box.focus();
  else focusByKey(list, key);
}
