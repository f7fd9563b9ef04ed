/** What the focus goes to where nothing is left of the place it had: the heading of a screen, the button of a start. */
export const LANDING = { 'data-landing': '' } as const;

/** A place that is found again by name, though all of it was drawn anew. */
type Place =
  | { readonly kind: 'key'; readonly key: string }
  /** A row of a list, with those that stood after it, nearest first, and before it. */
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly after: readonly string[];
      readonly before: readonly string[];
    }
  | { readonly kind: 'landing' };

const ROW = '[data-row][data-focus]';

/** The row whose item, or an item within it, holds the element. */
function rowAround(element: HTMLElement): HTMLElement | undefined {
  for (let item = element.closest('li'); item; item = item.parentElement?.closest('li') ?? null) {
    const row = item.querySelector<HTMLElement>(ROW);
    if (row) return row;
  }
  return undefined;
}

/** The place of an element; none where nothing around it has a name. */
function placeOf(element: HTMLElement, root: HTMLElement): Place | undefined {
  if (element.closest('[data-landing]')) return { kind: 'landing' };
  const row = rowAround(element);
  if (row) {
    const keys = [...root.querySelectorAll<HTMLElement>(ROW)].flatMap(
      ({ dataset }) => dataset['focus'] ?? [],
    );
    const key = row.dataset['focus'] ?? '';
    const at = keys.indexOf(key);
    return { kind: 'row', key, after: keys.slice(at + 1), before: keys.slice(0, at).reverse() };
  }
  const key = element.closest<HTMLElement>('[data-focus]')?.dataset['focus'];
  return key === undefined ? undefined : { kind: 'key', key };
}

function byKey(root: HTMLElement, key: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`);
}

function firstOf(root: HTMLElement, keys: readonly string[]): HTMLElement | undefined {
  for (const key of keys) {
    const found = byKey(root, key);
    if (found) return found;
  }
  return undefined;
}

function isBefore(a: HTMLElement, b: HTMLElement): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The row itself while it stands where it stood; else the one that came after it, or the last one before. */
function rowFor(
  root: HTMLElement,
  { key, after, before }: Extract<Place, { kind: 'row' }>,
): HTMLElement | undefined {
  const own = byKey(root, key);
  const next = firstOf(root, after);
  if (own && (!next || isBefore(own, next))) return own;
  return next ?? firstOf(root, before);
}

function targetOf(place: Place | undefined, root: HTMLElement): HTMLElement | null {
  const landing = () => root.querySelector<HTMLElement>('[data-landing]');
  switch (place?.kind) {
    case 'row':
      return (
        rowFor(root, place) ??
        root.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ??
        landing()
      );
    case 'key':
      return byKey(root, place.key) ?? landing();
    default:
      return landing();
  }
}

/**
 * Looks after the focus while `root` is drawn anew: where what had it is taken away, it goes to what has the same name, to the
 * next row of its list, or to the landing of the screen, and is scrolled into sight. Never taken from what has it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let held: HTMLElement | null = null;
  let place: Place | undefined;
  const onFocusIn = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    held = target;
    place = placeOf(target, root) ?? place;
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !root.contains(relatedTarget)) held = null;
  };
  const restore = () => {
    if (!held || held.isConnected) return;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const target = targetOf(place, root);
    if (!target) return;
    target.focus();
    (target.closest('li') ?? target).scrollIntoView({ block: 'nearest' });
  };
  const observer = new MutationObserver(restore);
  root.addEventListener('focusin', onFocusIn);
  root.addEventListener('focusout', onFocusOut);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', onFocusIn);
    root.removeEventListener('focusout', onFocusOut);
  };
}
