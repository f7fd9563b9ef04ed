import { makeStyles, tokens } from '@fluentui/react-components';
import { Tabs, type PaneWords } from '../taskpane';
import type { Sheet } from '../workbook';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { display: 'flex', width: 'max-content' },
  tab: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}` },
});

interface SheetTabsProps {
  readonly sheets: readonly Sheet[];
  readonly active: string;
  readonly words: PaneWords;
  readonly onSelect: (name: string) => void;
}

export function SheetTabs({ sheets, active, words, onSelect }: SheetTabsProps) {
  const styles = useStyles();
  return (
    <div className={styles.tabs}>
      <Tabs
        items={sheets.map(({ name }) => ({ value: name, content: name }))}
        selected={active}
        label={words.workbench.sheets}
        className={styles.list}
        tabClassName={styles.tab}
        onSelect={onSelect}
      />
    </div>
  );
}
