import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  tick: {
    flexShrink: 0,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorBrandForeground1,
  },
});

/** What one gets, point by point. */
export function TickedList({ points }: { points: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {points.map((point) => (
        <li key={point} className={styles.item}>
          <CheckmarkRegular className={styles.tick} aria-hidden />
          <span>{point}</span>
        </li>
      ))}
    </ul>
  );
}
