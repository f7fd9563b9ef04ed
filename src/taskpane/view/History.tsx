import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useController, usePane, useWords } from '../ui/context';
import { useShared } from '../ui/styles';
import { useWriteWords } from '../ui/writeWords';
import { ScreenFrame } from './ScreenFrame';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { overflowWrap: 'anywhere' },
  undone: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

/** Every write, latest first, each with its way back. */
export function History() {
  const words = useWords();
  const { undo } = useController();
  const styles = useStyles();
  const shared = useShared();
  const say = useWriteWords();
  const history = usePane((state) => state.history);
  const busy = usePane(({ work }) => work !== null && !work.background);
  return (
    <ScreenFrame title={words.historyScreen.title} from="history">
      {history.length === 0 ? (
        <p className={mergeClasses(shared.body, shared.quiet)}>{words.historyScreen.empty}</p>
      ) : (
        <ol className={styles.list}>
          {[...history].reverse().map((item) => (
            <li key={item.id} className={styles.item}>
              <span className={mergeClasses(styles.text, item.undone && styles.undone)}>
                {say(item.label)}
              </span>
              {item.undone ? (
                <span className={shared.caption}>{words.historyScreen.undone}</span>
              ) : (
                <Button
                  size="small"
                  icon={<ArrowUndoRegular />}
                  disabledFocusable={busy}
                  aria-label={`${words.undo}：${say(item.label)}`}
                  onClick={() => void undo(item)}
                >
                  {words.undo}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </ScreenFrame>
  );
}
