import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular, HistoryRegular, SettingsRegular } from '@fluentui/react-icons';
import { useBusy, useController, useDispatch, usePane, useParts, useWords } from '../../ui/context';
import { Head } from '../../ui/Landmarks';
import { focusKey } from '../../ui/focus';
import { isRenewing } from '../../ui/renewing';
import { useShared } from '../../ui/styles';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    // At 200 % of a narrow pane the buttons go beneath the name.
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  renewing: { flexGrow: 1, flexBasis: 0, minWidth: 0, textAlign: 'end', textWrap: 'balance' },
  screens: { display: 'flex', flexShrink: 0, marginLeft: 'auto' },
  name: { whiteSpace: 'nowrap', flexGrow: 1 },
  again: { whiteSpace: 'nowrap', minWidth: 'max-content', fontWeight: tokens.fontWeightRegular },
});

/** What this is, the way to a new answer, and the screens beside it; says when the answer is being renewed. */
export function Header() {
  const words = useWords();
  const dispatch = useDispatch();
  const { check } = useController();
  const styles = useStyles();
  const shared = useShared();
  const answered = usePane(({ answer }) => answer !== null);
  const busy = useBusy();
  const renewing = usePane(isRenewing);
  const ready = answered && !busy;
  // A page around the pane has a first heading of its own.
  const Name = useParts().embedded ? 'p' : 'h1';
  return (
    <Head className={styles.header}>
      <Name className={mergeClasses(shared.title, styles.name)}>{words.product}</Name>
      <span role="status" className={mergeClasses(styles.renewing, shared.caption)}>
        {renewing && words.stale.renewing}
      </span>
      {answered && !renewing && (
        <Button
          {...focusKey('check')}
          className={styles.again}
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy}
          onClick={() => void check()}
        >
          {words.checkAgain}
        </Button>
      )}
      <div className={styles.screens}>
        <Button
          {...focusKey('history')}
          appearance="subtle"
          icon={<HistoryRegular />}
          aria-label={words.history}
          title={words.history}
          disabledFocusable={!ready}
          onClick={() => {
            dispatch({ type: 'went to', screen: 'history' });
          }}
        />
        <Button
          {...focusKey('settings')}
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={words.settings}
          title={words.settings}
          disabledFocusable={!ready}
          onClick={() => {
            dispatch({ type: 'went to', screen: 'settings' });
          }}
        />
      </div>
    </Head>
  );
}
