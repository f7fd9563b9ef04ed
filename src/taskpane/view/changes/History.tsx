import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { formatCell, timeOfWrite } from '../../../hosts/host';
import { changesOf, type Change } from '../../state/changes';
import type { HistoryItem } from '../../state/model';
import { CellLink } from '../../ui/CellLink';
import { useBusy, useController, usePane, useWords } from '../../ui/context';
import { useRubricTitle } from '../../ui/useRubricTitle';
import { useShared } from '../../ui/styles';
import { useWriteWords } from '../../ui/writeWords';
import { BeforeAfter, Values } from './Change';
import { Disclosure } from '../frame/Disclosure';
import { ScreenFrame } from '../frame/ScreenFrame';

/** More changes than this are folded away. */
const SHOWN = 6;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  text: { overflowWrap: 'anywhere', textWrap: 'pretty' },
  undone: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  undo: { minWidth: 'max-content', whiteSpace: 'nowrap', alignSelf: 'start' },
  changes: { gridColumn: '1 / -1' },
  change: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(55%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

/** Every write, latest first: when, what was there before and after, and its way back. */
export function History() {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const history = usePane((state) => state.history);
  return (
    <ScreenFrame title={words.historyScreen.title} from="history">
      {history.length === 0 ? (
        <p className={mergeClasses(shared.body, shared.quiet)}>{words.historyScreen.empty}</p>
      ) : (
        <ol className={styles.list}>
          {[...history].reverse().map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ol>
      )}
    </ScreenFrame>
  );
}

function Item({ item }: { item: HistoryItem }) {
  const words = useWords();
  const { undo } = useController();
  const styles = useStyles();
  const shared = useShared();
  const say = useWriteWords();
  const rubric = useRubricTitle();
  const busy = useBusy();
  const label = say(item.label);
  const changes = changesOf(item, { words, rubric });
  const rest = changes.slice(SHOWN);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <WrittenAt id={item.id} />
        <span className={mergeClasses(styles.text, item.undone && styles.undone)}>{label}</span>
      </div>
      {item.undone ? (
        <span className={shared.caption}>{words.historyScreen.undone}</span>
      ) : item.undoing.length === 0 ? (
        <span className={shared.caption}>{words.historyScreen.tooOld}</span>
      ) : (
        <Button
          className={styles.undo}
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy}
          aria-label={`${words.undo}${words.colon}${label}`}
          onClick={() => void undo(item)}
        >
          {words.undo}
        </Button>
      )}
      {changes.length > 0 && (
        <div className={styles.changes}>
          <Changes changes={changes.slice(0, SHOWN)} />
          {rest.length > 0 && (
            <Disclosure summary={words.historyScreen.more(String(rest.length))}>
              <Changes changes={rest} />
            </Disclosure>
          )}
        </div>
      )}
    </li>
  );
}

/** The time of a write; the day as well where that is not today. */
function WrittenAt({ id }: { id: string }) {
  const shared = useShared();
  const language = usePane((state) => state.language);
  const time = timeOfWrite(id);
  if (!time) return null;
  const isToday = time.toDateString() === new Date().toDateString();
  const shown = new Intl.DateTimeFormat(language, {
    timeStyle: 'short',
    ...(!isToday && { dateStyle: 'medium' }),
  });
  return (
    <time className={mergeClasses(shared.caption, shared.figures)} dateTime={time.toISOString()}>
      {shown.format(time)}
    </time>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const styles = useStyles();
  const shared = useShared();
  return changes.map((change) =>
    change.kind === 'cell' ? (
      <div key={formatCell(change.edit.cell)} className={styles.change}>
        <CellLink cell={change.edit.cell} full />
        <Values edit={change.edit} />
      </div>
    ) : (
      <div key={change.name} className={styles.change}>
        <span className={shared.quiet}>{change.name}</span>
        <BeforeAfter before={change.before} after={change.after} />
      </div>
    ),
  );
}
