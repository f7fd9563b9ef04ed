import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneWords } from '../../messages';
import type { Controller } from '../state/controller';
import type { PaneState } from '../state/model';
import type { Store } from '../state/store';
import { paneWords } from '../../messages';
import { isBusy } from './renewing';

export interface PaneParts {
  readonly store: Store;
  readonly controller: Controller;
  /** The pane is a part of a page that has landmarks of its own. */
  readonly embedded?: boolean;
  /** Whether the sheet is in sight beside the pane; where it is not, opening a finding does not lead away to its cell. */
  readonly seesSheet?: () => boolean;
  /** Takes the focus into the sheet, where that is the page's to do: the user asked to go to a cell and may want to type there. */
  readonly onGo?: () => void;
}

export const PaneContext = createContext<PaneParts | null>(null);

export function useParts(): PaneParts {
  const parts = useContext(PaneContext);
  if (!parts) throw new Error('A view of the pane stands outside of it');
  return parts;
}

/** The part of the state that a view shows; it is drawn again only when that part changes. */
export function usePane<Part>(select: (state: PaneState) => Part): Part {
  const { store } = useParts();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** Whether something is under way that must come to its end first. */
export function useBusy(): boolean {
  return usePane(isBusy);
}

export function useController(): Controller {
  return useParts().controller;
}

export function useDispatch(): Store['dispatch'] {
  return useParts().store.dispatch;
}

export function useWords(): PaneWords {
  return paneWords(usePane(({ language }) => language));
}
