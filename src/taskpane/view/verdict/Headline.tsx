import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { Finding } from '../../../findings';
import { useDispatch, useWords } from '../../ui/context';
import { OutcomeIcon } from '../../ui/outcome';
import { useShared } from '../../ui/styles';
import { useFindingWords } from '../../ui/useFindingWords';

const useStyles = makeStyles({
  headline: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: `1px solid` },
  },
  leads: { ':hover': { backgroundColor: tokens.colorNeutralBackground5 } },
  icon: { display: 'flex', paddingTop: tokens.spacingVerticalXXS },
  text: { flexGrow: 1, overflowWrap: 'anywhere', textWrap: 'pretty' },
  chevron: { flexShrink: 0, alignSelf: 'center', color: tokens.colorNeutralForeground3 },
});

interface HeadlineProps {
  readonly finding: Finding | undefined;
  /** What is said of the whole form, where that is more than the finding says. */
  readonly said?: string | undefined;
  /** What is said where there is none, and whether everything was read. */
  readonly clean: string;
  readonly complete: boolean;
}

/** What matters most, with the way to it; or that nothing does. */
export function Headline({ finding, said, clean, complete }: HeadlineProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const dispatch = useDispatch();
  const say = useFindingWords();
  if (!finding) {
    return (
      <div className={styles.headline}>
        <span className={styles.icon}>
          <OutcomeIcon
            outcome={complete ? 'pass' : 'undetermined'}
            label={words.outcomes[complete ? 'pass' : 'undetermined']}
          />
        </span>
        <span className={styles.text}>{complete ? clean : words.verdict.incomplete}</span>
      </div>
    );
  }
  const { outcome } = finding;
  if (outcome === 'not-applicable') return null;
  return (
    <button
      type="button"
      className={mergeClasses(shared.plainButton, styles.headline, styles.leads)}
      onClick={() => {
        dispatch({ type: 'filtered', filter: { outcome, query: '', sheet: '' } });
        dispatch({ type: 'opened finding', id: finding.fingerprint });
      }}
    >
      <span className={styles.icon}>
        <OutcomeIcon outcome={outcome} label={words.outcomes[outcome]} />
      </span>
      <span className={styles.text}>{said ?? say(finding).sentence}</span>
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </button>
  );
}
