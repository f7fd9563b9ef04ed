import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Tally } from '../../../findings';
import { useDispatch, usePane, useWords } from '../../ui/context';
import { OutcomeIcon, useOutcomeColours } from '../../ui/outcome';
import { Tabs } from '../../ui/Tabs';
import { TABS, type Tab as Outcome } from '../../state/select';

/** Id of the panel under the tabs. */
export const FINDINGS = 'findings';

const useStyles = makeStyles({
  tabs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
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
    // Side by side and legible at 200 % of a narrow pane as well.
    '@media (max-width: 279px)': { whiteSpace: 'normal', textAlign: 'center', textWrap: 'balance' },
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
    <Tabs
      items={TABS.map((value) => ({
        value,
        title: words.outcomeMeanings[value],
        content: (
          <>
            <span
              className={mergeClasses(
                styles.count,
                counts[value] > 0 ? colours[value] : styles.none,
              )}
            >
              {counts[value]}
            </span>
            <span className={styles.label}>{words.outcomes[value]}</span>
          </>
        ),
      }))}
      selected={selected}
      label={words.list.region}
      panel={FINDINGS}
      className={styles.tabs}
      tabClassName={styles.tab}
      onSelect={(outcome) => {
        dispatch({ type: 'filtered', filter: { outcome } });
        dispatch({ type: 'opened finding', id: null });
      }}
    />
  );
}

/** What the selected tab means, in one line; the verified ones stand in its list and not in its count. */
export function TabMeaning({ verified }: { verified: Tally['verified'] }) {
  const words = useWords();
  const outcome = usePane(({ filter }) => filter.outcome);
  return (
    <>
      <OutcomeIcon outcome={outcome} /> {words.outcomeMeanings[outcome]}
      {verified[outcome] > 0 && ` · ${words.list.alsoSettled(String(verified[outcome]))}`}
    </>
  );
}
