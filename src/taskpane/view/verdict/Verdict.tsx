import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  isUnfilled,
  ownerToTell,
  scoredByCriteria,
  type UnitAssessment,
} from '../../../assessment';
import type { Answer } from '../../state/model';
import { AnswerHeading } from '../../ui/AnswerHeading';
import { useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';
import { headline, tallyOf, TABS } from '../../state/select';
import { Headline } from './Headline';
import { ScoreFacts } from './ScoreFacts';
import { ScorePicture } from './ScorePicture';
import { VerdictBasis } from './VerdictBasis';

const useStyles = makeStyles({
  verdict: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    // A name may be a whole sentence; what matters comes after it.
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
  year: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

/** The answer in one look: who, what was claimed, what is allowed, and what matters most. */
export function Verdict({ unit, answer }: { unit: UnitAssessment; answer: Answer }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const { assessment, kept } = answer;
  const isBlank = isUnfilled(unit);
  const score = isBlank ? null : unit.score;
  const owner = ownerToTell(unit, assessment.units);
  const byCriteria = scoredByCriteria(unit);
  const { open, verified } = tallyOf(unit, kept);
  const settled = Object.values(verified).reduce((sum, each) => sum + each, 0);
  const matters = headline(unit, kept);
  const weight = unit.score && Number(unit.score.weight) !== 100 ? unit.score.weight : undefined;
  const asks = TABS.some((tab) => tab !== 'pass' && tab !== 'note' && open[tab] > 0);
  return (
    <section className={styles.verdict} aria-label={words.verdict.region}>
      <AnswerHeading className={styles.name} title={unit.name}>
        {unit.name || words.verdict.unnamed}{' '}
        <span className={styles.year}>
          {owner && `${owner} · `}
          {unit.year === null ? words.verdict.noYear : words.units.year(String(unit.year))}
        </span>
      </AnswerHeading>
      {score && <ScoreFacts score={score} />}
      {weight !== undefined && matters?.rule !== 'weight/total' && (
        <p className={shared.body}>{words.verdict.weightOff(weight)}</p>
      )}
      {score?.grade && unit.outOf100 && (
        <p className={mergeClasses(shared.body, shared.caption)}>
          {words.verdict.converted(unit.outOf100.low, unit.outOf100.high)}
        </p>
      )}
      {byCriteria > 0 && (
        <p className={mergeClasses(shared.body, shared.caption)}>
          {words.verdict.byCriteria(String(byCriteria))}
        </p>
      )}
      <Headline
        finding={asks ? matters : undefined}
        said={isBlank ? words.verdict.unfilled : undefined}
        clean={
          settled === 0
            ? words.verdict.clean(String(unit.checks.pass))
            : words.verdict.settled(String(unit.checks.pass), String(settled))
        }
        complete={assessment.gaps.length === 0}
      />
      {score && unit.sections.length > 0 && <ScorePicture sections={unit.sections} />}
      <VerdictBasis unit={unit} answer={answer} />
    </section>
  );
}
