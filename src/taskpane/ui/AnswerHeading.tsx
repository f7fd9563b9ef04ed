import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { focusKey } from './focus';

const useStyles = makeStyles({
  heading: { ':focus-visible': { outlineStyle: 'none' } },
});

interface AnswerHeadingProps {
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * The heading of an answer. The button that asked for the answer is gone when it is there: then the heading takes the
 * focus, so that the keyboard goes on from it and a reader begins with it. Never taken from the sheet.
 */
export function AnswerHeading({ className, children }: AnswerHeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <h2
      ref={heading}
      tabIndex={-1}
      {...focusKey('verdict')}
      className={mergeClasses(className, styles.heading)}
    >
      {children}
    </h2>
  );
}
