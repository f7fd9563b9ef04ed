import { useRef, type KeyboardEvent, type RefObject } from 'react';

interface Switching {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** F6 goes from the pane to the sheet and back to where one was, as between the parts of Excel's window. */
export function useSwitching(): Switching {
  const sheet = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const left = useRef<HTMLElement | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && pane.current?.contains(activeElement)) {
      left.current = activeElement;
      sheet.current?.querySelector<HTMLElement>('textarea')?.focus({ preventScroll: true });
      return;
    }
    const buttons = pane.current?.querySelectorAll<HTMLElement>('button') ?? [];
    // Panes of other workbooks are there as well, unseen.
    const first = [...buttons].find(({ offsetParent }) => offsetParent !== null);
    const back = left.current;
    (back?.isConnected && back.offsetParent !== null ? back : first)?.focus();
  };
  return { sheet, pane, onKeyDown };
}
