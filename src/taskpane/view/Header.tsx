import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular, SettingsRegular } from '@fluentui/react-icons';
import { useDispatch, usePane, useWords } from '../ui/context';
import { Head } from '../ui/Landmarks';
import { focusKey } from '../ui/focus';
import { useShared } from '../ui/styles';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export function Header() {
  const words = useWords();
  const dispatch = useDispatch();
  const styles = useStyles();
  const shared = useShared();
  const ready = usePane(({ answer, work }) => answer !== null && !(work && !work.background));
  return (
    <Head className={styles.header}>
      <h1 className={shared.title}>{words.product}</h1>
      <div>
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
