import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useShared } from '../../ui/styles';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    ':hover': { color: tokens.colorNeutralForeground3Hover },
    '::-webkit-details-marker': { display: 'none' },
  },
  chevron: { flexShrink: 0 },
  box: {
    '&[open] > summary svg': { transform: 'rotate(180deg)' },
  },
  body: { paddingTop: tokens.spacingVerticalXS },
});

/** A quiet line that unfolds into what stands behind it. */
export function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  const styles = useStyles();
  const shared = useShared();
  return (
    <details className={styles.box}>
      <summary className={mergeClasses(shared.plainButton, shared.caption, styles.summary)}>
        {summary}
        <ChevronDownRegular className={styles.chevron} aria-hidden />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
