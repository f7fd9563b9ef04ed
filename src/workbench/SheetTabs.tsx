import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { PaneWords } from '../taskpane';
import type { Sheet } from '../workbook';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { width: 'max-content' },
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
      <TabList
        size="small"
        className={styles.list}
        selectedValue={active}
        aria-label={words.workbench.sheets}
        onTabSelect={(_, { value }) => {
          onSelect(String(value));
        }}
      >
        {sheets.map(({ name }) => (
          <Tab key={name} value={name}>
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
