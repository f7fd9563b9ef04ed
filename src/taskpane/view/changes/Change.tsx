import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { formatCell } from '../../../hosts/host';
import type { CellState, ValueEdit } from '../../../workbook';
import { CellLink } from '../../ui/CellLink';
import { useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';

const useStyles = makeStyles({
  change: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    rowGap: tokens.spacingVerticalXXS,
  },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  text: { minWidth: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** A value as a person reads it; a fraction under a percent format as a percentage. */
export function shownValue({ value, format }: CellState): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && format.includes('%')) {
    const places = /\.(0+)%/.exec(format)?.[1]?.length ?? 0;
    return `${(value * 100).toFixed(places)}%`;
  }
  return String(value);
}

/** What would be written: before → after, cell by cell. */
export function Change({ edits }: { edits: readonly ValueEdit[] }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  return (
    <ul className={styles.change} aria-label={words.finding.beforeAfter}>
      {edits.map((edit) => (
        <li key={formatCell(edit.cell)} className={mergeClasses(shared.row, shared.figures)}>
          <CellLink cell={edit.cell} />
          <Values edit={edit} />
        </li>
      ))}
    </ul>
  );
}

export function Values({ edit }: { edit: ValueEdit }) {
  return <BeforeAfter before={shownValue(edit.before)} after={shownValue(edit.after)} />;
}

/** What was there and what is there then, as texts; an empty one is said to be blank. */
export function BeforeAfter({ before, after }: { before: string; after: string }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  return (
    <span className={mergeClasses(shared.row, shared.figures)}>
      <span className={mergeClasses(styles.text, before !== '' && styles.before)}>
        <span className={shared.hidden}>{words.writeBack.before} </span>
        {before || words.finding.blank}
      </span>
      <ArrowRightRegular aria-hidden />
      <span className={mergeClasses(styles.text, styles.after)}>
        <span className={shared.hidden}>{words.writeBack.after} </span>
        {after || words.finding.blank}
      </span>
    </span>
  );
}
