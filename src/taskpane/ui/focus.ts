import type { KeyboardEvent } from 'react';

/** The name under which an element is found again when its screen comes back. */
export function focusKey(name: string): { readonly 'data-focus': string } {
  return { 'data-focus': name };
}

export function focusByKey(root: ParentNode, name: string): boolean {
  const found = root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`);
  found?.focus();
  return found !== null;
}

const MOVES: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus through the elements marked `data-row`, wherever the focus is on one of them. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const move = MOVES[event.key];
  if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-row')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const index = rows.indexOf(event.target);
  if (index < 0) return;
  event.preventDefault();
  rows[move(index, rows.length - 1)]?.focus();
}
