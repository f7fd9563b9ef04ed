import type { PaneState } from '../state/model';

/** Something is under way that must come to its end first; a check in the background is not. */
export function isBusy({ work }: PaneState): boolean {
  return work !== null && !work.background;
}

/** The sheet was edited after the answer was made. */
export function isOld(state: PaneState): boolean {
  return state.stale && !isBusy(state);
}

/** The answer is old, and the pane makes a new one by itself. */
export function isRenewing(state: PaneState): boolean {
  const automatic = state.answer?.kept.settings.recheck !== false;
  return isOld(state) && automatic && state.notice?.kind !== 'trouble';
}
