import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { UnitAssessment } from '../../../assessment';
import type { Finding } from '../../../findings';
import { formatCell } from '../../../hosts/host';
import type { PaneWords } from '../../../messages';
import { explained } from '../../state/explained';
import {
  firstCell,
  grouped,
  listed,
  placesOf,
  tallyOf,
  type Group,
  type Home,
  type Listed,
} from '../../state/select';
import type { Answer } from '../../state/model';
import { useDispatch, usePane, useWords } from '../../ui/context';
import { moveByArrows } from '../../ui/focus';
import { useShared } from '../../ui/styles';
import { tabId } from '../../ui/Tabs';
import { useFindingWords } from '../../ui/useFindingWords';
import { useOpenNext } from '../../ui/useOpenNext';
import { FindingRow } from './FindingRow';
import { FindingTools } from './FindingTools';
import { FINDINGS, OutcomeTabs } from './OutcomeTabs';
import { StaleReasons } from './StaleReasons';

const useStyles = makeStyles({
  tabs: { position: 'sticky', top: 0, zIndex: 2 },
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
});

/** All findings of the open unit, under tabs of their outcomes. */
export function FindingList({ unit, answer }: { unit: UnitAssessment; answer: Answer }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const filter = usePane((state) => state.filter);
  const list = useRef<HTMLDivElement>(null);
  const { assessment, kept, snapshot } = answer;

  const sheets = useMemo(() => snapshot.sheets.map(({ name }) => name), [snapshot]);
  const items = useMemo(() => listed(unit, kept), [unit, kept]);
  const places = useMemo(() => placesOf(items, sheets), [items, sheets]);
  const groups = useGroups(items, sheets);
  const counts = useMemo(() => tallyOf(unit, kept), [unit, kept]);
  const progress = useMemo(() => explained(unit, answer), [unit, answer]);
  const visible = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const openNext = useOpenNext(list, visible);
  const ofOutcome = items.filter(({ finding }) => finding.outcome === filter.outcome).length;
  const several = places.length > 1 || groups.some(({ home }) => home.kind !== 'sheet');
  const asks = filter.outcome === 'explain';
  const hasReasons = asks && progress.total > 0;
  const none = hasReasons ? words.reason.allDone : words.emptyTabs[filter.outcome];
  return (
    <div ref={list}>
      <div className={styles.tabs}>
        <OutcomeTabs counts={counts.open} />
      </div>
      <div role="tabpanel" id={FINDINGS} aria-labelledby={tabId(FINDINGS, filter.outcome)}>
        <FindingTools
          count={ofOutcome}
          verified={counts.verified}
          progress={hasReasons ? progress : null}
          places={places}
        />
        {asks && <StaleReasons assessment={assessment} kept={kept} />}
        <div onKeyDown={moveByArrows}>
          {groups.map((group) => (
            <FindingGroup key={group.key} group={group} named={several} onNext={openNext} />
          ))}
        </div>
        {visible.length === 0 && (
          <div className={mergeClasses(styles.empty, shared.stack)}>
            <p className={mergeClasses(shared.body, shared.quiet)}>
              {ofOutcome === 0 ? none : words.nothingMatches}
            </p>
            {ofOutcome > 0 && <ShowAll />}
          </div>
        )}
      </div>
    </div>
  );
}

/** The way out of a search or a filter that leaves nothing, perhaps set under another tab. */
function ShowAll() {
  const words = useWords();
  const dispatch = useDispatch();
  return (
    <div>
      <Button
        size="small"
        onClick={() => {
          dispatch({ type: 'filtered', filter: { query: '', sheet: '' } });
        }}
      >
        {words.showAll}
      </Button>
    </div>
  );
}

/** The findings that the filter leaves, by where they are. */
function useGroups(items: readonly Listed[], sheets: readonly string[]): readonly Group[] {
  const say = useFindingWords();
  const filter = usePane((state) => state.filter);
  return useMemo(() => {
    const haystack = (finding: Finding) => {
      const { title, sentence } = say(finding);
      const cell = firstCell(finding);
      const terms = (finding.terms ?? []).map(({ label, value }) => `${label} ${value ?? ''}`);
      return [title, sentence, cell ? formatCell(cell) : '', ...terms].join(' ');
    };
    return grouped(items, filter, sheets, haystack);
  }, [items, filter, sheets, say]);
}

interface FindingGroupProps {
  readonly group: Group;
  /** Its name is worth a heading: there are others. */
  readonly named: boolean;
  readonly onNext: (id: Listed['id']) => void;
}

function FindingGroup({ group: { home, items }, named, onNext }: FindingGroupProps) {
  const { list } = useWords();
  const styles = useStyles();
  const { outcome } = usePane(({ filter }) => filter);
  const open = usePane((state) => state.open);
  const name = homeName(home, list);
  return (
    <section aria-label={name}>
      {named && <h3 className={styles.group}>{name}</h3>}
      <ul className={styles.items}>
        {items.map((item) => (
          <FindingRow
            key={item.id}
            item={item}
            outcome={outcome}
            open={item.id === open}
            onNext={() => {
              onNext(item.id);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function homeName(home: Home, words: PaneWords['list']): string {
  if (home.kind === 'sheet') return home.sheet;
  return home.kind === 'report' ? words.report : words.whole;
}
