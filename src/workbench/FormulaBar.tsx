import { makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useImperativeHandle, useState, type Ref } from 'react';
import { formatPosition, type PaneWords } from '../taskpane';
import type { Cell } from '../workbook';
import type { Place } from './grid/geometry';
import { typedText } from './grid/typing';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minHeight: '32px',
    maxHeight: '96px',
    overflow: 'auto',
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '64px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  content: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  locked: { color: tokens.colorNeutralForeground3 },
});

export interface FormulaBarHandle {
  /** Shows what is being typed; `null` goes back to what the cell holds. */
  type(text: string | null): void;
}

interface FormulaBarProps {
  readonly ref: Ref<FormulaBarHandle>;
  readonly place: Place;
  readonly cell: Cell | undefined;
  readonly words: PaneWords;
}

/** Where the selected cell is and what it holds, key by key while it is typed into: a sheet need not be drawn again for that. */
export function FormulaBar({ ref, place, cell, words }: FormulaBarProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  useImperativeHandle(ref, () => ({ type: setTyped }), []);
  const formula = cell?.formula;
  return (
    <div className={styles.bar}>
      <span className={styles.name} aria-label={words.workbench.cell}>
        {formatPosition(place.row, place.column)}
      </span>
      <span className={styles.content} aria-hidden={typed !== null}>
        {formula === undefined ? (
          (typed ?? typedText(cell))
        ) : (
          <span className={styles.locked} title={words.workbench.formulaLocked}>
            <LockClosedRegular aria-label={words.workbench.formulaLocked} /> {formula}
          </span>
        )}
      </span>
    </div>
  );
}
