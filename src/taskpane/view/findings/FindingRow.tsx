import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { memo, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { withoutAsking } from '../../../assessment';
import { formatPosition } from '../../../hosts/host';
import { firstCell, asksAsItsTab, type Listed, type Tab } from '../../state/select';
import type { CellRef } from '../../../workbook';
import { CellLink } from '../../ui/CellLink';
import { useDispatch, useWords } from '../../ui/context';
import { focusKey } from '../../ui/focus';
import { OutcomeIcon } from '../../ui/outcome';
import { useShared } from '../../ui/styles';
import { useFindingWords } from '../../ui/useFindingWords';
import { useFollow } from '../../ui/useFollow';
import { FindingDetail } from './FindingDetail';

const useStyles = makeStyles({
  item: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: '120px',
  },
  open: {
    position: 'relative',
    '::before': {
      content: '""',
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: 0,
      width: tokens.strokeWidthThicker,
      backgroundColor: tokens.colorBrandStroke1,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
  },
  head: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  openHead: { paddingBottom: tokens.spacingVerticalS },
  // The button covers the whole head; the cell's link lies above it.
  cover: { '::after': { content: '""', position: 'absolute', inset: 0 } },
  side: {
    position: 'absolute',
    top: tokens.spacingVerticalM,
    right: tokens.spacingHorizontalL,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    pointerEvents: 'none',
  },
  link: { pointerEvents: 'auto' },
  icon: { marginTop: tokens.spacingVerticalXXS },
  text: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
  },
  sentence: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
  settled: { color: tokens.colorNeutralForeground3 },
  chevron: {
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '1ms' },
  },
  turned: { transform: 'rotate(180deg)' },
});

interface FindingRowProps {
  readonly item: Listed;
  readonly outcome: Tab;
  readonly open: boolean;
  readonly onNext: () => void;
}

/** One finding: a line that says it, and under it the evidence and what can be done. A closed one is drawn again only if it says otherwise. */
export const FindingRow = memo(
  FindingRowView,
  (a, b) => !a.open && !b.open && a.outcome === b.outcome && saysTheSame(a.item, b.item),
);

/** Room for the cell and the arrow beside the title; the sentence has the whole width. */
function besideTitle(cell: CellRef | undefined): string {
  const letters = cell ? formatPosition(cell.row, cell.column).length : 0;
  return `calc(${letters}ch + 2em)`;
}

/** A new answer brings new findings, most of them word for word those of before. */
function saysTheSame(a: Listed, b: Listed): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function FindingRowView({ item, outcome, open, onNext }: FindingRowProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const follow = useFollow();
  const styles = useStyles();
  const shared = useShared();
  const say = useFindingWords();
  const ref = useRef<HTMLLIElement>(null);
  const { finding, acknowledged, id } = item;
  const said = useMemo(
    () =>
      acknowledged !== undefined || (!open && asksAsItsTab(finding))
        ? withoutAsking(finding)
        : finding,
    [finding, acknowledged, open],
  );
  const { title, sentence } = say(said);
  const cell = firstCell(finding);
  const beside = besideTitle(cell);
  const panel = `finding-${id}`;

  useEffect(() => {
    if (open) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  const toggle = () => {
    dispatch({ type: 'opened finding', id: open ? null : id });
    if (!open) follow(finding);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open || event.nativeEvent.isComposing) return;
    event.preventDefault();
    dispatch({ type: 'opened finding', id: null });
  };

  return (
    <li ref={ref} className={mergeClasses(styles.item, open && styles.open)} onKeyDown={onKeyDown}>
      <div className={mergeClasses(styles.head, open && styles.openHead)}>
        <span className={styles.icon}>
          <OutcomeIcon outcome={outcome} label={words.outcomes[outcome]} />
        </span>
        <button
          type="button"
          data-row
          {...focusKey(`finding ${id}`)}
          className={mergeClasses(shared.plainButton, styles.text, styles.cover)}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={toggle}
        >
          <span
            className={mergeClasses(styles.title, acknowledged !== undefined && styles.settled)}
            style={{ paddingRight: beside }}
          >
            {title}
          </span>
          <span className={mergeClasses(styles.sentence, !open && styles.clamped)}>{sentence}</span>
          {acknowledged !== undefined && (
            <span>
              <Badge appearance="tint" color="success" size="small">
                {words.list.settled}
              </Badge>
            </span>
          )}
        </button>
        <span className={styles.side}>
          <span className={styles.link}>
            {cell && <CellLink cell={cell} label={title} tabIndex={open ? 0 : -1} />}
          </span>
          <ChevronDownRegular
            aria-hidden
            className={mergeClasses(styles.chevron, open && styles.turned)}
          />
        </span>
      </div>
      {open && <FindingDetail panel={panel} item={item} onNext={onNext} />}
    </li>
  );
}
