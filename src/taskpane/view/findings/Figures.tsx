import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Outcome } from '../../../findings';
import type { FindingWords } from '../../engine/engine';
import { useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';

const useStyles = makeStyles({
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  figure: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  off: { color: tokens.colorPaletteRedForeground1 },
});

/** `-7.99` with a true minus sign, `+7.99` with its plus. */
function signed(difference: string): string {
  return difference.startsWith('-')
    ? `−${difference.slice(1)}`
    : `+${difference.replace(/^\+/, '')}`;
}

interface FiguresProps {
  readonly outcome: Outcome;
  readonly texts: FindingWords;
}

/** What the form says, what it should say, and by how much they differ. */
export function Figures({ outcome, texts }: FiguresProps) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const { actual, expected, difference } = texts.figures;
  if (actual === undefined && expected === undefined) return null;
  const off = outcome === 'fail' && difference !== undefined;
  const rows = [
    { name: texts.actual ?? words.finding.actual, value: actual, tone: undefined },
    {
      name:
        texts.expected ?? (outcome === 'fail' ? words.finding.expected : words.finding.compared),
      value: expected,
      tone: undefined,
    },
    {
      name: words.finding.difference,
      value: difference === undefined ? undefined : signed(difference),
      tone: off ? styles.off : undefined,
    },
    { name: words.finding.mended, value: texts.mended, tone: undefined },
  ];
  return (
    <dl className={mergeClasses(styles.figures, shared.figures)}>
      {rows.map(({ name, value, tone }) =>
        value === undefined ? null : (
          <div key={name} className={styles.figure}>
            <dt className={shared.caption}>{name}</dt>
            <dd className={mergeClasses(styles.value, tone)}>
              {value === '' ? words.finding.blank : value}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
