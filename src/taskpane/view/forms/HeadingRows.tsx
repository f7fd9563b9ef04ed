import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RowText } from '../../state/rows';
import { useWords } from '../../ui/context';
import { moveByArrows } from '../../ui/focus';
import { useShared } from '../../ui/styles';

const useStyles = makeStyles({
  rows: {
    maxHeight: '16em',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '2.5em minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  missing: { color: tokens.colorPaletteRedForeground1 },
  number: { textAlign: 'end', color: tokens.colorNeutralForeground3 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface HeadingRowsProps {
  readonly rows: readonly RowText[];
  /** The row that holds the headings, counted from 0. */
  readonly chosen: number | undefined;
  /** It is needed, and was not pointed at. */
  readonly missing: boolean;
  readonly onChoose: (row: RowText) => void;
}

/** The rows of a sheet by number and first words: one of them is pointed at as the row of headings. */
export function HeadingRows({ rows, chosen, missing, onChoose }: HeadingRowsProps) {
  const { forms } = useWords();
  const styles = useStyles();
  const shared = useShared();
  // One stop for the Tab key, as in any group of which one is chosen.
  const stop = rows.some(({ row }) => row === chosen) ? chosen : rows[0]?.row;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!missing) return;
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    list.current?.scrollIntoView({ block: 'nearest' });
  }, [missing]);
  return (
    <div ref={list} className={shared.stack}>
      <div id="heading-row">{forms.header}</div>
      <div className={shared.caption}>{forms.headerHint}</div>
      {missing && (
        <div role="alert" className={styles.missing}>
          {forms.pickRow}
        </div>
      )}
      {rows.length === 0 ? (
        <p className={mergeClasses(shared.body, shared.quiet)}>{forms.emptySheet}</p>
      ) : (
        <div
          role="radiogroup"
          aria-labelledby="heading-row"
          className={styles.rows}
          onKeyDown={moveByArrows}
        >
          {rows.map((line) => (
            <button
              key={line.row}
              type="button"
              role="radio"
              data-row
              tabIndex={line.row === stop ? 0 : -1}
              aria-checked={chosen === line.row}
              aria-label={forms.rowLabel(String(line.row + 1), line.text)}
              className={mergeClasses(
                shared.plainButton,
                styles.row,
                chosen === line.row && styles.chosen,
              )}
              onClick={() => {
                onChoose(line);
              }}
            >
              <span className={mergeClasses(styles.number, shared.figures)}>{line.row + 1}</span>
              <span className={styles.text}>{line.text}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
