import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Tabs, type PaneWords } from '../taskpane';
import type { Sheet } from '../workbook';
import { useTabInView } from './useTabInView';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    paddingRight: tokens.spacingHorizontalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tabs: { flexGrow: 1, minWidth: 0, overflowX: 'auto' },
  list: { display: 'flex', width: 'max-content' },
  tab: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}` },
});

interface SheetTabsProps {
  readonly sheets: readonly Sheet[];
  readonly active: string;
  readonly words: PaneWords;
  readonly onSelect: (name: string) => void;
  /** What stands at the end of the strip. */
  readonly children: ReactNode;
}

export function SheetTabs({ sheets, active, words, onSelect, children }: SheetTabsProps) {
  const styles = useStyles();
  const strip = useTabInView<HTMLDivElement>(active);
  return (
    <div className={styles.strip}>
      <div ref={strip} className={styles.tabs}>
        <Tabs
          items={sheets.map(({ name }) => ({ value: name, content: name }))}
          selected={active}
          label={words.workbench.sheets}
          className={styles.list}
          tabClassName={styles.tab}
          onSelect={onSelect}
        />
      </div>
      {children}
    </div>
  );
}
