import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';

interface Switching {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Takes the focus from the pane to the selected cell, where a link has just led. */
  readonly goToSheet: () => void;
}

/** F6 goes from the pane to the sheet and back to where one was, as between the parts of Excel's window. */
export function useSwitching(): Switching {
  const sheet = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const left = useRef<HTMLElement | null>(null);
  const [gone, setGone] = useState(0);
  const toSheet = () => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && pane.current?.contains(activeElement)) {
      left.current = activeElement;
    }
    sheet.current?.querySelector<HTMLElement>('textarea')?.focus({ preventScroll: true });
  };
  useEffect(() => {
    // Only now is the sheet of the cell drawn, and in sight where the page is narrow.
    if (gone > 0) toSheet();
  }, [gone]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (pane.current?.contains(document.activeElement)) {
      toSheet();
      return;
    }
    const buttons = pane.current?.querySelectorAll<HTMLElement>('button') ?? [];
    // Panes of other workbooks are there as well, unseen.
    const first = [...buttons].find(({ offsetParent }) => offsetParent !== null);
    const back = left.current;
    (back?.isConnected && back.offsetParent !== null ? back : first)?.focus();
  };
  const goToSheet = useCallback(() => {
    setGone((times) => times + 1);
  }, []);
  return { sheet, pane, onKeyDown, goToSheet };
}
