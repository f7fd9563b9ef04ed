import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding, Term } from '../../../findings';
import { formatPosition } from '../../../hosts/host';
import type { PaneWords } from '../../../messages';
import { isCell } from '../../state/select';
import { useWords } from '../../ui/context';
import { moveByArrows } from '../../ui/focus';
import { useShared } from '../../ui/styles';
import { useFindingWords } from '../../ui/useFindingWords';
import { useGo } from '../../ui/useFollow';

const useStyles = makeStyles({
  ledger: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '1em minmax(0, 1fr) auto 3em',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  link: {
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':hover .ziping-cell': { textDecorationLine: 'underline' },
  },
  result: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  sign: { color: tokens.colorNeutralForeground3, textAlign: 'center' },
  label: { overflowWrap: 'anywhere', textWrap: 'pretty' },
  value: { textAlign: 'end', overflowWrap: 'anywhere', maxWidth: '9em' },
  cell: {
    textAlign: 'end',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
  },
  quote: { color: tokens.colorNeutralForeground2 },
});

/** More terms than this are folded; the first and the last ones tell what is added up. */
const FOLD_ABOVE = 9;
const SHOWN_FOLDED = 5;

/** Signs that stand before a result rather than before one more addend. */
function isResult(term: Term): boolean {
  return term.sign === '=' || term.sign === '≤' || term.sign === '≥';
}

interface TermLineProps {
  readonly term: Term;
  readonly label: string;
  readonly first: boolean;
  /** The sign that makes the line true. */
  readonly sign: string;
}

/** The sign as one writes it: none before the first term or one that only stands beside the others. */
function signOf(sign: string, first: boolean): string {
  if (sign === '，' || (first && sign === '+')) return '';
  return sign === '-' ? '−' : sign;
}

/** `10分` in the words of the pane; what else a form writes stays as it is. */
function pointsIn(value: string, { units }: PaneWords): string {
  return value.replace(/^(\d+(?:\.\d+)?)分$/, (_, points: string) => units.points(points));
}

function TermLine({ term, label, first, sign: shown }: TermLineProps) {
  const words = useWords();
  const go = useGo();
  const styles = useStyles();
  const shared = useShared();
  const sign = signOf(shown, first);
  const cell = term.cell && isCell(term.cell) ? term.cell : undefined;
  const value = term.value === undefined ? words.finding.blank : pointsIn(term.value, words);
  const content = (
    <>
      <span className={styles.sign}>{sign}</span>
      <span className={styles.label}>
        {label}
        {term.weight !== undefined && <span className={shared.quiet}> × {term.weight}</span>}
      </span>
      <span className={mergeClasses(styles.value, shared.figures)}>{value}</span>
      <span className={mergeClasses(styles.cell, 'ziping-cell')}>
        {cell && (
          <>
            <span className={shared.hidden}>{words.locate} </span>
            {formatPosition(cell.row, cell.column)}
          </>
        )}
      </span>
    </>
  );
  const line = mergeClasses(
    styles.line,
    isResult(term) && styles.result,
    term.sign !== sign && isResult(term) && styles.wrong,
  );
  if (!cell) return <div className={line}>{content}</div>;
  const place = `${cell.sheet}!${formatPosition(cell.row, cell.column)}`;
  return (
    <button
      type="button"
      data-row
      title={place}
      className={mergeClasses(shared.plainButton, line, styles.link)}
      onClick={() => {
        go(cell);
      }}
    >
      {content}
    </button>
  );
}

interface LedgerProps {
  readonly finding: Finding;
  readonly terms: readonly Term[];
}

/** The equation as an accountant would write it down: one term a line, every line leads to its cell. */
export function Ledger({ finding, terms }: LedgerProps) {
  const words = useWords();
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const say = useFindingWords();
  const { labels, signs } = say(finding);
  const folded = !unfolded && terms.length > FOLD_ABOVE;
  const head = folded ? terms.slice(0, SHOWN_FOLDED) : terms;
  const tail = folded ? terms.slice(-2) : [];
  return (
    <div onKeyDown={moveByArrows} role="group" aria-label={words.finding.equation}>
      <ol className={styles.ledger}>
        {head.map((term, index) => (
          <li key={index}>
            <TermLine
              term={term}
              label={labels[index] ?? term.label}
              first={index === 0}
              sign={signs[index] ?? '+'}
            />
          </li>
        ))}
        {folded && (
          <li>
            <Button
              size="small"
              appearance="transparent"
              onClick={() => {
                setUnfolded(true);
              }}
            >
              {words.finding.showAll(String(terms.length))}
            </Button>
          </li>
        )}
        {tail.map((term, index) => (
          <li key={`tail ${index}`}>
            <TermLine
              term={term}
              label={labels[terms.length - tail.length + index] ?? term.label}
              first={false}
              sign={signs[terms.length - tail.length + index] ?? '+'}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
