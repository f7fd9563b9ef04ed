import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScoreSummary } from '../../../assessment';
import { useWords } from '../../ui/context';
import { gradeMeaning } from '../../ui/grades';
import { useShared } from '../../ui/styles';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    columnGap: tokens.spacingHorizontalMNudge,
    rowGap: tokens.spacingVerticalXS,
  },
  fact: { display: 'flex', flexDirection: 'column' },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    '@media (max-width: 199px)': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  },
  // As narrow as it can be made, then as wide as there is room: the caption breaks before the fact goes to a line of its own.
  grade: { width: 'min-content', flexGrow: 1 },
  meaning: { display: 'block', fontWeight: tokens.fontWeightRegular, whiteSpace: 'normal' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

function isOutside({ reported, low, high }: ScoreSummary): boolean {
  return reported !== null && (Number(reported) < Number(low) || Number(reported) > Number(high));
}

/** What was claimed, what is allowed, and the grade of that. */
export function ScoreFacts({ score }: { score: ScoreSummary }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const { grade } = score;
  const meaning = grade && gradeMeaning(grade, words.verdict.gradeNames);
  return (
    <dl className={mergeClasses(styles.facts, shared.figures)}>
      <Fact name={words.verdict.self} isWrong={isOutside(score)}>
        {score.reported ?? words.verdict.blank}
      </Fact>
      <Fact name={words.verdict.allowed}>{words.verdict.range(score.low, score.high)}</Fact>
      {grade && (
        <Fact name={words.verdict.grade} className={styles.grade}>
          {words.verdict.grades(grade.low, grade.high)}
          {meaning && (
            <span className={mergeClasses(shared.caption, styles.meaning)}>{meaning}</span>
          )}
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly isWrong?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

function Fact({ name, isWrong = false, className, children }: FactProps) {
  const styles = useStyles();
  const shared = useShared();
  return (
    <div className={mergeClasses(styles.fact, className)}>
      <dt className={shared.caption}>{name}</dt>
      <dd className={mergeClasses(styles.value, isWrong && styles.wrong)}>{children}</dd>
    </div>
  );
}
