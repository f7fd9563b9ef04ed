import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { PaneWords } from '../taskpane';

/** Percentages that a sheet can be drawn at. */
export const ZOOMS: readonly number[] = [75, 90, 100, 110, 125, 150];

const useStyles = makeStyles({
  zoom: { display: 'flex', alignItems: 'center', flexShrink: 0 },
  step: { minWidth: '28px', maxWidth: '28px' },
  value: {
    minWidth: '48px',
    padding: 0,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface ZoomControlProps {
  readonly zoom: number;
  readonly words: PaneWords;
  readonly onZoom: (zoom: number) => void;
}

/** Smaller, larger, and as in print: where a spreadsheet has it. */
export function ZoomControl({ zoom, words, onZoom }: ZoomControlProps) {
  const styles = useStyles();
  const { zoom: say } = words.workbench;
  const at = ZOOMS.indexOf(zoom);
  const step = (name: string, icon: ReactElement, to: number | undefined) => (
    <Button
      className={styles.step}
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={name}
      title={name}
      disabledFocusable={to === undefined}
      onClick={() => {
        if (to !== undefined) onZoom(to);
      }}
    />
  );
  return (
    <div role="group" aria-label={say.region} className={styles.zoom}>
      {step(say.smaller, <SubtractRegular />, ZOOMS[at - 1])}
      <Button
        className={styles.value}
        size="small"
        appearance="subtle"
        title={say.reset}
        aria-label={say.now(String(zoom))}
        onClick={() => {
          onZoom(100);
        }}
      >
        {zoom}%
      </Button>
      {step(say.larger, <AddRegular />, ZOOMS[at + 1])}
    </div>
  );
}
