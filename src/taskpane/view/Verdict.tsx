import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { ownerToTell, scoredByCriteria, type UnitAssessment } from '../../assessment';
import type { Finding } from '../../findings';
import type { Answer } from '../state/model';
import { AnswerHeading } from '../ui/AnswerHeading';
import { useDispatch, usePane, useWords } from '../ui/context';
import { OutcomeIcon } from '../ui/outcome';
import { useShared } from '../ui/styles';
import { useFindingWords } from '../ui/useFindingWords';
import { headline, tallyOf, TABS } from '../state/select';
import { Disclosure } from './Disclosure';
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
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  fact: { display: 'flex', flexDirection: 'column' },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  meaning: { display: 'block', fontWeight: tokens.fontWeightRegular },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  headline: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: `1px solid` },
  },
  leads: { ':hover': { backgroundColor: tokens.colorNeutralBackground5 } },
  headlineIcon: { display: 'flex', paddingTop: tokens.spacingVerticalXXS },
  headlineText: { flexGrow: 1, overflowWrap: 'anywhere', textWrap: 'pretty' },
  chevron: { flexShrink: 0, alignSelf: 'center', color: tokens.colorNeutralForeground3 },
  basis: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
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
        <span className={styles.headlineIcon}>
          <OutcomeIcon
            outcome={complete ? 'pass' : 'undetermined'}
            label={words.outcomes[complete ? 'pass' : 'undetermined']}
          />
        </span>
        <span className={styles.headlineText}>{complete ? clean : words.verdict.incomplete}</span>
      </div>
    );
  }
  const outcome = finding.outcome === 'explain' ? 'explain' : 'fail';
  return (
    <button
      type="button"
      className={mergeClasses(shared.plainButton, styles.headline, styles.leads)}
      onClick={() => {
        dispatch({ type: 'filtered', filter: { outcome, query: '', sheet: '' } });
        dispatch({ type: 'opened finding', id: finding.fingerprint });
      }}
    >
      <span className={styles.headlineIcon}>
        <OutcomeIcon outcome={outcome} label={words.outcomes[outcome]} />
      </span>
      <span className={styles.headlineText}>{say(finding).sentence}</span>
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </button>
  );
}

/** What the grades mean in the language of the pane; nothing where the form's own words say it. */
function meaningOf(
  { low, high }: { readonly low: string; readonly high: string },
  names: Readonly<Record<string, string>>,
): string | undefined {
  const [from, to] = [names[low], names[high]];
  if (from === undefined || to === undefined || from === low) return undefined;
  return from === to ? from : `${from}–${to}`;
}

/** The answer in one look: who, what was claimed, what is allowed, and what matters most. */
export function Verdict({ unit, answer }: { unit: UnitAssessment; answer: Answer }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const { assessment, kept } = answer;
  const rubrics = usePane((state) => state.rubrics);
  const language = usePane((state) => state.language);
  const { score } = unit;
  const meaning = score?.grade && meaningOf(score.grade, words.verdict.gradeNames);
  const owner = ownerToTell(unit, assessment.units);
  // A unit whose form suggests another rubric than the workbook's first is scored by that one.
  const rubric = unit.rubric
    ? rubrics.find(({ id }) => id === unit.rubric?.id)?.title
    : assessment.rubric.title[language];
  const byCriteria = scoredByCriteria(unit);
  const deciding = unit.indicators.filter(({ decides }) => decides).map(({ name }) => name);
  const { open, verified } = tallyOf(unit, kept);
  const settled = Object.values(verified).reduce((sum, each) => sum + each, 0);
  const asks = TABS.some((tab) => tab !== 'pass' && tab !== 'note' && open[tab] > 0);
  const outside =
    score !== null &&
    score.reported !== null &&
    (Number(score.reported) < Number(score.low) || Number(score.reported) > Number(score.high));
  const by =
    rubric !== undefined ? words.verdict.rubric(rubric, assessment.rubricSuggested) : undefined;
  const hidden = unit.forms.flatMap((index) => {
    const { sheet = '', hiddenLines: lines } = assessment.forms[index] ?? {};
    return lines ? [words.forms.hiddenLines(sheet, lines.rows, lines.columns)] : [];
  });
  const notes = [
    ...(deciding.length > 0 ? [words.verdict.deciding(deciding.join(words.comma))] : []),
    ...(unit.pairing === 'name' || unit.pairing === 'year'
      ? [words.verdict.pairing[unit.pairing]]
      : []),
  ];
  return (
    <section className={styles.verdict} aria-label={words.verdict.region}>
      <AnswerHeading className={styles.name}>
        {unit.name || words.verdict.unnamed}{' '}
        <span className={styles.year}>
          {owner && `${owner} · `}
          {unit.year === null ? words.verdict.noYear : words.units.year(String(unit.year))}
        </span>
      </AnswerHeading>
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
                {meaning && (
                  <span className={mergeClasses(shared.caption, styles.meaning)}>{meaning}</span>
                )}
              </dd>
            </div>
          )}
        </dl>
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
        finding={asks ? headline(unit, kept) : undefined}
        clean={
          settled === 0
            ? words.verdict.clean(String(unit.checks.pass))
            : words.verdict.settled(String(unit.checks.pass), String(settled))
        }
        complete={assessment.gaps.length === 0}
      />
      {score && unit.sections.length > 0 && <ScorePicture sections={unit.sections} />}
      <div className={styles.basis}>
        {!score && <p className={shared.body}>{words.verdict.noScore}</p>}
        {unit.pairing === 'order' && (
          <p className={mergeClasses(shared.body, shared.caption)}>{words.verdict.pairing.order}</p>
        )}
        {hidden.map((line) => (
          <p key={line} className={mergeClasses(shared.body, shared.caption)}>
            {line}
          </p>
        ))}
        {by !== undefined && notes.length === 0 && <span className={shared.caption}>{by}</span>}
        {notes.length > 0 && (
          <Disclosure summary={by ?? words.verdict.how}>
            <ul className={mergeClasses(styles.notes, shared.caption)}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </section>
  );
}
