import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusKey } from './focus';
import { LANDING } from './keepFocus';

const useStyles = makeStyles({
  heading: { ':focus-visible': { outlineStyle: 'none' } },
});

interface AnswerHeadingProps {
  readonly className: string;
  /** All of it, where it may be cut off. */
  readonly title?: string;
  readonly children: ReactNode;
}

/**
 * The heading of an answer. The button that asked for the answer is gone when it is there: then the heading takes the
 * focus, so that the keyboard goes on from it and a reader begins with it.
 */
export function AnswerHeading({ className, title, children }: AnswerHeadingProps) {
  const styles = useStyles();
  return (
    <h2
      tabIndex={-1}
      title={title}
      {...focusKey('verdict')}
      {...LANDING}
      className={mergeClasses(className, styles.heading)}
    >
      {children}
    </h2>
  );
}
