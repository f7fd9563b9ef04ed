import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useController, useParts, useWords } from '../ui/context';
import { Body } from '../ui/Landmarks';
import { useShared } from '../ui/styles';

const useStyles = makeStyles({
  start: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
  },
  points: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  point: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  tick: {
    flexShrink: 0,
    color: tokens.colorBrandForeground1,
    marginTop: tokens.spacingVerticalXXS,
  },
});

/** Nothing was checked yet: what this is, and one button. */
export function Start({ onCheck }: { onCheck: () => void }) {
  const words = useWords();
  const { openSample } = useController();
  const { embedded } = useParts();
  const styles = useStyles();
  const shared = useShared();
  return (
    <Body className={styles.start}>
      <div className={shared.stack}>
        <h2 className={styles.title}>{words.start.title}</h2>
        <p className={shared.body}>{words.start.intro}</p>
      </div>
      <Button appearance="primary" size="large" onClick={onCheck}>
        {words.check}
      </Button>
      <ul className={styles.points}>
        {words.start.points.map((point) => (
          <li key={point} className={styles.point}>
            <CheckmarkRegular className={styles.tick} aria-hidden />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <p className={mergeClasses(shared.body, shared.caption)}>{words.start.readOnly}</p>
      {!embedded && (
        <div>
          <Link as="button" onClick={() => void openSample()}>
            {words.start.sample}
          </Link>
        </div>
      )}
    </Body>
  );
}
