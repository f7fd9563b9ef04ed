import type { PaneState } from '../state/model';

/** The sheet was edited after the answer was made. */
export function isOld({ stale, work }: PaneState): boolean {
  return stale && !(work && !work.background);
}

/** The answer is old, and the pane makes a new one by itself. */
export function isRenewing(state: PaneState): boolean {
  const automatic = state.answer?.kept.settings.recheck !== false;
  return isOld(state) && automatic && state.notice?.kind !== 'trouble';
}
