import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useBusy, useController, usePane, useWords } from '../../ui/context';
import { LANDING } from '../../ui/keepFocus';
import { useShared } from '../../ui/styles';
import type { Step } from '../../state/model';

const useStyles = makeStyles({
  working: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    ':focus-visible': { outlineStyle: 'none' },
  },
});

/** What is done within this time shows no progress, which would only flicker. */
const PATIENCE = 250;

/** Steps in which it is Excel that one waits for. */
const WAITING: readonly Step[] = ['read', 'write', 'undo', 'mark', 'export'];

/** What is being done, how far it is, and the way out. */
export function Working() {
  const busy = useBusy();
  return busy ? <Late /> : null;
}

function Late() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return late ? <Progress /> : null;
}

function Progress() {
  const words = useWords();
  const { cancel } = useController();
  const work = usePane((state) => state.work);
  const styles = useStyles();
  const shared = useShared();
  if (!work) return null;
  const counted = work.total > 1;
  const text = words.steps[work.step];
  return (
    <section className={styles.working} aria-label={text} tabIndex={-1} {...LANDING}>
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
      {work.slow && WAITING.includes(work.step) && <p role="status">{words.waiting}</p>}
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
