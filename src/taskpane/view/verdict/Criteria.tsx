import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { UnitAssessment } from '../../../assessment';
import { useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    rowGap: tokens.spacingVerticalXS,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  how: { gridColumn: '1 / -1', overflowWrap: 'anywhere' },
});

/** The second score card: criteria worked out from the basic data. */
export function Criteria({ criteria }: { criteria: NonNullable<UnitAssessment['criteria']> }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  return (
    <section className={styles.card}>
      <h3 className={shared.title}>{words.criteria.title}</h3>
      <ul className={styles.list}>
        {criteria.map(({ name, weight, low, high, how }) => (
          <li key={name} className={styles.line}>
            <span>{name}</span>
            <span className={shared.figures}>
              {words.verdict.range(low, high)}
              <span className={shared.quiet}> / {weight}</span>
            </span>
            <span className={mergeClasses(styles.how, shared.caption)}>{how}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
