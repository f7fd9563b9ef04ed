import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useController, usePane, useWords } from '../ui/context';
import { useShared } from '../ui/styles';

const useStyles = makeStyles({
  working: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    // What is done in a blink shows no progress that would only flicker.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: tokens.durationNormal,
    animationDelay: tokens.durationSlow,
    animationFillMode: 'backwards',
  },
});

/** What is being done, how far it is, and the way out. */
export function Working() {
  const words = useWords();
  const { cancel } = useController();
  const work = usePane((state) => state.work);
  const styles = useStyles();
  const shared = useShared();
  if (!work || work.background) return null;
  const counted = work.total > 1;
  const text = words.steps[work.step];
  return (
    <section className={styles.working} aria-label={text}>
      <div className={`${shared.row} ${shared.spread}`}>
        <span role="status">{text}</span>
        {counted && (
          <span className={`${shared.caption} ${shared.figures}`}>
            {words.progress(String(work.done), String(work.total))}
          </span>
        )}
      </div>
      <ProgressBar
        aria-label={text}
        thickness="medium"
        {...(counted && { value: work.done, max: work.total })}
      />
      {work.cancellable && (
        <div>
          <Button size="small" onClick={cancel}>
            {words.cancel}
          </Button>
        </div>
      )}
    </section>
  );
}
