import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { UnitAssessment } from '../../assessment';
import type { Finding } from '../../findings';
import { useDispatch, usePane, useWords } from '../ui/context';
import { OutcomeIcon } from '../ui/outcome';
import { useShared } from '../ui/styles';
import { useFindingWords } from '../ui/useFindingWords';
import { headline, TABS } from '../state/select';
import { ScorePicture } from './ScorePicture';

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
  },
  year: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
  },
  fact: { display: 'flex', flexDirection: 'column' },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  headline: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  headlineText: { overflowWrap: 'anywhere' },
  notes: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

interface HeadlineProps {
  readonly finding: Finding | undefined;
  /** What is said where there is none, and whether everything was read. */
  readonly clean: string;
  readonly complete: boolean;
}

function Headline({ finding, clean, complete }: HeadlineProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const dispatch = useDispatch();
  const say = useFindingWords();
  if (!finding) {
    return (
      <div className={styles.headline}>
        <OutcomeIcon
          outcome={complete ? 'pass' : 'undetermined'}
          label={words.outcomes[complete ? 'pass' : 'undetermined']}
        />
        <span>{complete ? clean : words.verdict.incomplete}</span>
      </div>
    );
  }
  const outcome = finding.outcome === 'explain' ? 'explain' : 'fail';
  return (
    <button
      type="button"
      className={mergeClasses(shared.plainButton, styles.headline)}
      onClick={() => {
        dispatch({ type: 'filtered', filter: { outcome, query: '', sheet: '' } });
        dispatch({ type: 'opened finding', id: finding.fingerprint });
      }}
    >
      <OutcomeIcon outcome={outcome} label={words.outcomes[outcome]} />
      <span className={styles.headlineText}>{say(finding).sentence}</span>
    </button>
  );
}

/** The answer in one look: who, what was claimed, what is allowed, and what matters most. */
export function Verdict({ unit }: { unit: UnitAssessment }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const assessment = usePane(({ answer }) => answer?.assessment);
  const rubrics = usePane((state) => state.rubrics);
  const language = usePane((state) => state.language);
  const { score } = unit;
  // A unit whose form suggests another rubric than the workbook's first is scored by that one.
  const rubric = unit.rubric
    ? rubrics.find(({ id }) => id === unit.rubric?.id)?.title
    : assessment?.rubric.title[language];
  const deciding = unit.indicators.filter(({ decides }) => decides).map(({ name }) => name);
  const asks = TABS.some((tab) => tab !== 'pass' && tab !== 'note' && unit.checks[tab] > 0);
  const outside =
    score !== null &&
    score.reported !== null &&
    (Number(score.reported) < Number(score.low) || Number(score.reported) > Number(score.high));
  return (
    <section className={styles.verdict} aria-label={words.verdict.region}>
      <h2 className={styles.name} tabIndex={-1} data-focus="verdict">
        {unit.name || words.verdict.unnamed}{' '}
        <span className={styles.year}>
          {unit.year === null ? words.verdict.noYear : words.units.year(String(unit.year))}
        </span>
      </h2>
      {score && (
        <dl className={mergeClasses(styles.facts, shared.figures)}>
          <div className={styles.fact}>
            <dt className={shared.caption}>{words.verdict.self}</dt>
            <dd className={mergeClasses(styles.value, outside && styles.wrong)}>
              {score.reported ?? words.verdict.blank}
            </dd>
          </div>
          <div className={styles.fact}>
            <dt className={shared.caption}>{words.verdict.allowed}</dt>
            <dd className={styles.value}>{words.verdict.range(score.low, score.high)}</dd>
          </div>
          {score.grade && (
            <div className={styles.fact}>
              <dt className={shared.caption}>{words.verdict.grade}</dt>
              <dd className={styles.value}>
                {words.verdict.grades(score.grade.low, score.grade.high)}
              </dd>
            </div>
          )}
        </dl>
      )}
      <Headline
        finding={asks ? headline(unit) : undefined}
        clean={words.verdict.clean(String(unit.checks.pass))}
        complete={assessment?.gaps.length === 0}
      />
      {score && unit.sections.length > 0 && <ScorePicture sections={unit.sections} />}
      <ul className={mergeClasses(styles.notes, shared.caption)}>
        {!score && <li>{words.verdict.noScore}</li>}
        {unit.outOf100 && <li>{words.verdict.converted(unit.outOf100.low, unit.outOf100.high)}</li>}
        {deciding.length > 0 && <li>{words.verdict.deciding(deciding.join('、'))}</li>}
        {unit.pairing === 'order' && <li>{words.verdict.pairing.order}</li>}
        {rubric !== undefined && assessment && (
          <li>{words.verdict.rubric(rubric, assessment.rubricSuggested)}</li>
        )}
      </ul>
    </section>
  );
}
