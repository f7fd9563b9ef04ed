import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { useDispatch, usePane, useWords } from '../ui/context';
import { OutcomeIcon, useOutcomeColours } from '../ui/outcome';
import { TABS, type Tab as Outcome } from '../state/select';

const useStyles = makeStyles({
  tabs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: { padding: `${tokens.spacingVerticalXS} 0`, minWidth: 0 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    width: '100%',
    padding: 0,
  },
  count: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  none: { color: tokens.colorNeutralForeground3 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

/** One tab for each outcome: how many, and what they are called. */
export function OutcomeTabs({ counts }: { counts: Readonly<Record<Outcome, number>> }) {
  const words = useWords();
  const dispatch = useDispatch();
  const styles = useStyles();
  const colours = useOutcomeColours();
  const selected = usePane(({ filter }) => filter.outcome);
  return (
    <TabList
      className={styles.tabs}
      selectedValue={selected}
      aria-label={words.list.region}
      onTabSelect={(_, { value }) => {
        const outcome = TABS.find((tab) => tab === value);
        if (!outcome) return;
        dispatch({ type: 'filtered', filter: { outcome } });
        dispatch({ type: 'opened finding', id: null });
      }}
    >
      {TABS.map((tab) => (
        <Tab
          key={tab}
          value={tab}
          id={`tab-${tab}`}
          aria-controls="findings"
          className={styles.tab}
          title={words.outcomeMeanings[tab]}
          content={{ className: styles.content }}
        >
          <span
            className={mergeClasses(styles.count, counts[tab] > 0 ? colours[tab] : styles.none)}
          >
            {counts[tab]}
          </span>
          <span className={styles.label}>{words.outcomes[tab]}</span>
        </Tab>
      ))}
    </TabList>
  );
}

/** What the selected tab means, in one line. */
export function TabMeaning() {
  const words = useWords();
  const outcome = usePane(({ filter }) => filter.outcome);
  return (
    <>
      <OutcomeIcon outcome={outcome} /> {words.outcomeMeanings[outcome]}
    </>
  );
}
