import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { keyOf, type Geometry, type Place } from './geometry';
import { columnOffsetsOf, columnsFor, offsetsOf, rowsFor, type Columns, type Rows } from './window';

/** The part of a sheet that is drawn: what is in sight, and a little more. */
export function useView(geometry: Geometry) {
  const scroll = useRef<HTMLDivElement>(null);
  const offsets = useMemo(() => offsetsOf(geometry), [geometry]);
  const sides = useMemo(() => columnOffsetsOf(geometry), [geometry]);
  const [columns, setColumns] = useState<Columns>(() => columnsFor(geometry, sides, 0, 1600));
  const [rows, setRows] = useState<Rows>(() => rowsFor(geometry, offsets, 0, 800));

  const refresh = () => {
    const box = scroll.current;
    if (!box) return;
    const next = rowsFor(geometry, offsets, box.scrollTop, box.clientHeight);
    setRows((now) => (now.first === next.first && now.last === next.last ? now : next));
    const across = columnsFor(geometry, sides, box.scrollLeft, box.clientWidth);
    setColumns((now) => (now.first === across.first && now.last === across.last ? now : across));
  };
  useLayoutEffect(refresh, [geometry, offsets, sides]);

  const find = (place: Place) =>
    scroll.current?.querySelector<HTMLElement>(`[data-cell="${keyOf(place.row, place.column)}"]`);

  /** Brings a cell into sight; in a large sheet it may have to be drawn first. */
  const reveal = (place: Place, block: ScrollLogicalPosition) => {
    const box = scroll.current;
    if (!box) return;
    if (!find(place)) {
      flushSync(() => {
        if (place.row < rows.first || place.row > rows.last) {
          box.scrollTop = Math.max(0, (offsets[place.row] ?? 0) - box.clientHeight / 2);
        }
        if (place.column < columns.first || place.column > columns.last) {
          box.scrollLeft = Math.max(0, (sides[place.column] ?? 0) - box.clientWidth / 2);
        }
        refresh();
      });
    }
    find(place)?.scrollIntoView({ block, inline: 'nearest' });
  };

  return {
    scroll,
    rows,
    columns,
    /** The heights of the rows that are not drawn. */
    above: offsets[rows.first] ?? 0,
    below: (offsets[geometry.rows] ?? 0) - (offsets[rows.last + 1] ?? 0),
    refresh,
    find,
    reveal,
  };
}
