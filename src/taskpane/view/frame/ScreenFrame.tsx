import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { useDispatch, useWords } from '../../ui/context';
import { LANDING } from '../../ui/keepFocus';
import { Body } from '../../ui/Landmarks';
import { useShared } from '../../ui/styles';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { ':focus-visible': { outlineStyle: 'none' } },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

interface ScreenFrameProps {
  readonly title: string;
  /** `data-focus` of the control that leads here: the focus returns to it. */
  readonly from: string;
  readonly children: ReactNode;
}

/** A screen beside the answer: its title, the way back, and where the focus goes. */
export function ScreenFrame({ title, from, children }: ScreenFrameProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const styles = useStyles();
  const shared = useShared();
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const back = useCallback(() => {
    dispatch({ type: 'left screen', from });
  }, [dispatch, from]);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { activeElement } = document;
      const here = activeElement === document.body || frame.current?.contains(activeElement);
      if (event.key === 'Escape' && !event.defaultPrevented && here) back();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [back]);
  return (
    <Body ref={frame}>
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.back}
          title={words.back}
          onClick={back}
        />
        <h2
          ref={heading}
          tabIndex={-1}
          {...LANDING}
          className={mergeClasses(shared.title, styles.heading)}
        >
          {title}
        </h2>
      </div>
      <div className={styles.body}>{children}</div>
    </Body>
  );
}
