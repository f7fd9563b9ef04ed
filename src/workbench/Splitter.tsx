import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    width: '5px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    ':focus-visible': {
      outline: 'none',
      backgroundColor: tokens.colorStrokeFocus2,
    },
    '@media (max-width: 759px)': { display: 'none' },
  },
});

const LEAST = 320;
const MOST = 720;
const STEP = 20;
/** What the pane is given of the page at first: a narrow page has a sheet to show as well. */
const FIRST = { share: 0.4, most: 400 };

/** How wide the pane is on a page of so many px until it is moved. */
export function firstPaneWidth(page: number): number {
  return Math.max(LEAST, Math.min(FIRST.most, Math.round(page * FIRST.share)));
}

interface SplitterProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The bar between sheet and pane: dragged, or moved by the arrow keys. */
export function Splitter({ label, width, onWidth }: SplitterProps) {
  const styles = useStyles();
  const set = (next: number) => {
    onWidth(Math.min(MOST, Math.max(LEAST, next)));
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    set(window.innerWidth - event.clientX);
  };
  const key = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    set(width + step);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      className={styles.splitter}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onKeyDown={key}
    />
  );
}
