import { makeStyles, mergeClasses, ProgressBar, Select, tokens } from '@fluentui/react-components';
import type { Tally } from '../../../findings';
import type { Progress } from '../../state/explained';
import { REPORT } from '../../state/select';
import { useDispatch, usePane, useWords } from '../../ui/context';
import { SearchBox } from '../../ui/SearchBox';
import { useShared } from '../../ui/styles';
import { TabMeaning } from './OutcomeTabs';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  meaning: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
  },
  search: { flexGrow: 1, flexBasis: '10em', minWidth: 0 },
  sheet: { flexGrow: 1, flexBasis: '8em', minWidth: 0, maxWidth: '100%' },
  progress: {
    width: '100%',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
  },
});

/** Fewer findings than this need no search. */
const SEARCH_ABOVE = 6;

interface FindingToolsProps {
  /** How many findings the tab has, whatever the filter leaves of them. */
  readonly count: number;
  readonly verified: Tally['verified'];
  /** How far the reasons are, under the tab that asks for them. */
  readonly progress: Progress | null;
  /** What findings can be filtered by: names of sheets, and `REPORT`. */
  readonly places: readonly string[];
}

/** Over the list: what its tab means, how far the reasons are, and ways to find one among many. */
export function FindingTools({ count, verified, progress, places }: FindingToolsProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const styles = useStyles();
  const shared = useShared();
  const { query, sheet } = usePane(({ filter }) => filter);
  const many = count > SEARCH_ABOVE;
  return (
    <div className={styles.tools}>
      <div className={mergeClasses(styles.meaning, shared.caption)}>
        <TabMeaning verified={verified} />
      </div>
      {progress && <ReasonProgress progress={progress} />}
      {(many || query !== '') && (
        <SearchBox
          className={styles.search}
          label={words.list.search}
          query={query}
          onQuery={(value) => {
            dispatch({ type: 'filtered', filter: { query: value } });
          }}
        />
      )}
      {places.length > 1 && (many || sheet !== '') && <PlaceFilter places={places} place={sheet} />}
    </div>
  );
}

function ReasonProgress({ progress }: { progress: Progress }) {
  const { reason } = useWords();
  const styles = useStyles();
  const shared = useShared();
  const text = reason.done(String(progress.done), String(progress.total));
  return (
    <div className={styles.progress}>
      <ProgressBar
        className={shared.grow}
        thickness="large"
        value={progress.done}
        max={progress.total}
        aria-label={text}
      />
      <span className={mergeClasses(shared.caption, shared.figures)}>{text}</span>
    </div>
  );
}

function PlaceFilter({ places, place }: { places: readonly string[]; place: string }) {
  const { list } = useWords();
  const dispatch = useDispatch();
  const styles = useStyles();
  return (
    <Select
      className={styles.sheet}
      size="small"
      aria-label={list.sheet}
      value={place}
      onChange={(_, { value }) => {
        dispatch({ type: 'filtered', filter: { sheet: value } });
      }}
    >
      <option value="">{list.allSheets}</option>
      {places.map((each) => (
        <option key={each} value={each}>
          {each === REPORT ? list.report : each}
        </option>
      ))}
    </Select>
  );
}
