import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { PaneWords } from '../taskpane';

/** Percentages that a sheet can be drawn at. */
const ZOOMS: readonly number[] = [75, 90, 100, 110, 125, 150];

/** A percentage of the user's, or whatever shows all columns side by side. */
export type ChosenZoom = number | 'fit';

/** What was chosen in an earlier visit; a sheet that nobody has drawn larger or smaller fits. */
export function chosenZoom(remembered: string | null): ChosenZoom {
  return ZOOMS.find((percent) => String(percent) === remembered) ?? 'fit';
}

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
  /** The percentage that the sheet is drawn at now. */
  readonly zoom: number;
  readonly words: PaneWords;
  readonly onZoom: (zoom: ChosenZoom) => void;
}

/** Smaller, larger, and as wide as the window: where a spreadsheet has it. */
export function ZoomControl({ zoom, words, onZoom }: ZoomControlProps) {
  const styles = useStyles();
  const { zoom: say } = words.workbench;
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
      {step(say.smaller, <SubtractRegular />, ZOOMS.filter((percent) => percent < zoom).at(-1))}
      <Button
        className={styles.value}
        size="small"
        appearance="subtle"
        title={say.fit}
        aria-label={say.now(String(zoom))}
        onClick={() => {
          onZoom('fit');
        }}
      >
        {zoom}%
      </Button>
      {step(
        say.larger,
        <AddRegular />,
        ZOOMS.find((percent) => percent > zoom),
      )}
    </div>
  );
}
