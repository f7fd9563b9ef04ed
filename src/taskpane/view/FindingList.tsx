import {
  Input,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Select,
  tokens,
} from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useMemo, useRef } from 'react';
import type { UnitAssessment } from '../../assessment';
import type { Finding } from '../../findings';
import { formatCell } from '../../hosts/host';
import { explained } from '../state/explained';
import { firstCell, grouped, listed, placesOf, REPORT, tallyOf, type Home } from '../state/select';
import type { Answer } from '../state/model';
import { useDispatch, usePane, useWords } from '../ui/context';
import { focusByKey, moveByArrows } from '../ui/focus';
import { useShared } from '../ui/styles';
import { tabId } from '../ui/Tabs';
import { useFindingWords } from '../ui/useFindingWords';
import { useFollow } from '../ui/useFollow';
import { FindingRow } from './FindingRow';
import { FINDINGS, OutcomeTabs, TabMeaning } from './OutcomeTabs';
import { StaleReasons } from './StaleReasons';

const useStyles = makeStyles({
  tabs: { position: 'sticky', top: 0, zIndex: 2 },
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
  group: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  items: { margin: 0, padding: 0, listStyleType: 'none' },
  empty: { padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`, margin: 0 },
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

/** All findings of the open unit, under tabs of their outcomes. */
export function FindingList({ unit, answer }: { unit: UnitAssessment; answer: Answer }) {
  const words = useWords();
  const dispatch = useDispatch();
  const follow = useFollow();
  const styles = useStyles();
  const shared = useShared();
  const say = useFindingWords();
  const filter = usePane((state) => state.filter);
  const open = usePane((state) => state.open);
  const root = useRef<HTMLDivElement>(null);
  const { assessment, kept, snapshot } = answer;

  const sheets = useMemo(() => snapshot.sheets.map(({ name }) => name), [snapshot]);
  const items = useMemo(() => listed(unit, kept), [unit, kept]);
  const places = useMemo(() => placesOf(items, sheets), [items, sheets]);
  const groups = useMemo(() => {
    const haystack = (finding: Finding) => {
      const { title, sentence } = say(finding);
      const cell = firstCell(finding);
      const terms = (finding.terms ?? []).map(({ label, value }) => `${label} ${value ?? ''}`);
      return [title, sentence, cell ? formatCell(cell) : '', ...terms].join(' ');
    };
    return grouped(items, filter, sheets, haystack);
  }, [items, filter, sheets, say]);
  const counts = useMemo(() => tallyOf(unit, kept), [unit, kept]);
  const visible = groups.flatMap((group) => group.items);
  const ofOutcome = items.filter(({ finding }) => finding.outcome === filter.outcome).length;
  const progress = useMemo(() => explained(unit, answer), [unit, answer]);
  const several = places.length > 1 || groups.some(({ home }) => home.kind !== 'sheet');
  const nameOf = (home: Home) =>
    home.kind === 'sheet' ? home.sheet : words.list[home.kind === 'report' ? 'report' : 'whole'];

  /** Opens the finding after this one, or the first that is left, and brings the focus there. */
  const openNext = (id: string) => {
    const index = visible.findIndex((item) => item.id === id);
    const next = visible[index + 1] ?? visible.find((item) => item.id !== id);
    dispatch({ type: 'opened finding', id: next?.id ?? null });
    if (!next) return;
    follow(next.finding);
    requestAnimationFrame(() => {
      if (!root.current) return;
      const row = [...root.current.querySelectorAll('li')].find((item) =>
        item.querySelector(`[data-focus="${CSS.escape(`finding ${next.id}`)}"]`),
      );
      const box = row?.querySelector('textarea');
      if (box) box.focus();
      else focusByKey(root.current, `finding ${next.id}`);
    });
  };

  const allExplained = filter.outcome === 'explain' && progress.total > 0;
  const none = allExplained ? words.reason.allDone : words.emptyTabs[filter.outcome];
  const empty = ofOutcome === 0 ? none : words.nothingMatches;
  return (
    <div ref={root}>
      <div className={styles.tabs}>
        <OutcomeTabs counts={counts.open} />
      </div>
      <div role="tabpanel" id={FINDINGS} aria-labelledby={tabId(FINDINGS, filter.outcome)}>
        <div className={styles.tools}>
          <div className={mergeClasses(styles.meaning, shared.caption)}>
            <TabMeaning verified={counts.verified} />
          </div>
          {filter.outcome === 'explain' && progress.total > 0 && (
            <div className={styles.progress}>
              <ProgressBar
                className={shared.grow}
                thickness="large"
                value={progress.done}
                max={progress.total}
                aria-label={words.reason.done(String(progress.done), String(progress.total))}
              />
              <span className={mergeClasses(shared.caption, shared.figures)}>
                {words.reason.done(String(progress.done), String(progress.total))}
              </span>
            </div>
          )}
          {(ofOutcome > SEARCH_ABOVE || filter.query !== '') && (
            <Input
              className={styles.search}
              size="small"
              type="search"
              contentBefore={<SearchRegular aria-hidden />}
              aria-label={words.list.search}
              placeholder={words.list.search}
              value={filter.query}
              onChange={(_, { value }) => {
                dispatch({ type: 'filtered', filter: { query: value } });
              }}
            />
          )}
          {places.length > 1 && (ofOutcome > SEARCH_ABOVE || filter.sheet !== '') && (
            <Select
              className={styles.sheet}
              size="small"
              aria-label={words.list.sheet}
              value={filter.sheet}
              onChange={(_, { value }) => {
                dispatch({ type: 'filtered', filter: { sheet: value } });
              }}
            >
              <option value="">{words.list.allSheets}</option>
              {places.map((place) => (
                <option key={place} value={place}>
                  {place === REPORT ? words.list.report : place}
                </option>
              ))}
            </Select>
          )}
        </div>
        {filter.outcome === 'explain' && <StaleReasons assessment={assessment} kept={kept} />}
        <div onKeyDown={moveByArrows}>
          {groups.map(({ key, home, items: group }) => (
            <section key={key} aria-label={nameOf(home)}>
              {several && <h3 className={styles.group}>{nameOf(home)}</h3>}
              <ul className={styles.items}>
                {group.map((item) => (
                  <FindingRow
                    key={item.id}
                    item={item}
                    outcome={filter.outcome}
                    open={item.id === open}
                    onNext={() => {
                      openNext(item.id);
                    }}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {visible.length === 0 && (
          <p className={mergeClasses(styles.empty, shared.quiet)}>{empty}</p>
        )}
      </div>
    </div>
  );
}
