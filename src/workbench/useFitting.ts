import { useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { SheetLook } from '../hosts/file';
import type { Sheet } from '../workbook';
import { fittingZoom } from './grid/geometry';

/** What a scroll bar takes of the width, in px. */
const SCROLL_BAR = 16;

/** The percentage at which all columns of a sheet stand side by side in an element; 100 as long as that is not in sight. */
export function useFitting(
  element: RefObject<HTMLElement | null>,
  sheet: Sheet | undefined,
  look: SheetLook | undefined,
): number {
  const room = useWidth(element) - SCROLL_BAR;
  return useMemo(
    () => (sheet && room > 0 ? Math.round(fittingZoom(sheet, look, room) * 100) : 100),
    [sheet, look, room],
  );
}

/** The width of an element in px, the last one it was shown at; 0 before the first. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const measure = () => {
      if (box.clientWidth > 0) setWidth(box.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
