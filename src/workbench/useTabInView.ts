import { useLayoutEffect, useRef, type RefObject } from 'react';

/** What the tab that is shown says of itself. */
const SHOWN = '[aria-selected="true"], [aria-current="true"]';

/** A strip of tabs that may be longer than the page is wide: whatever chooses a tab, the strip moves until it can be seen. */
export function useTabInView<Strip extends HTMLElement>(
  active: string | number | null,
): RefObject<Strip | null> {
  const strip = useRef<Strip>(null);
  useLayoutEffect(() => {
    const tab = strip.current?.querySelector(SHOWN);
    // With the button to close it, where it has one.
    (tab?.closest('li') ?? tab)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  return strip;
}
