import { Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Tally } from '../../findings';
import { ownerToTell, unitsSubmitted } from '../../assessment';
import type { Answer } from '../state/model';
import { TABS, tallyOf, unitLines } from '../state/select';
import { AnswerHeading } from '../ui/AnswerHeading';
import { useDispatch, usePane, useWords } from '../ui/context';
import { Body } from '../ui/Landmarks';
import { focusKey, moveByArrows } from '../ui/focus';
import { OutcomeIcon } from '../ui/outcome';
import { useShared } from '../ui/styles';
import { useOpenUnit } from '../ui/useFollow';
import { Actions } from './Actions';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  filter: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  tool: { flexGrow: 1, flexBasis: '9em', minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 76px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  unit: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

const ASKING = TABS.filter((tab) => tab !== 'pass');

function Counts({ open }: { open: Tally['open'] }) {
  const words = useWords();
  const styles = useStyles();
  const some = ASKING.filter((tab) => open[tab] > 0);
  if (some.length === 0) {
    return (
      <span className={styles.counts}>
        <span className={styles.count}>
          <OutcomeIcon outcome="pass" /> {words.unitList.clean}
        </span>
      </span>
    );
  }
  return (
    <span className={styles.counts}>
      {some.map((tab) => (
        <span key={tab} className={styles.count}>
          <OutcomeIcon outcome={tab} label={words.outcomes[tab]} />
          {open[tab]}
        </span>
      ))}
    </span>
  );
}

/** Many units in one workbook: a list with verdicts, one opened at a time. */
export function Units({ answer: { assessment, kept } }: { answer: Answer }) {
  const words = useWords();
  const dispatch = useDispatch();
  const openUnit = useOpenUnit();
  const styles = useStyles();
  const shared = useShared();
  const { query, order } = usePane(({ units }) => units);
  const lines = useMemo(
    () => unitLines(assessment, kept, query, order),
    [assessment, kept, query, order],
  );
  const open = useMemo(
    () => new Map(unitsSubmitted(assessment).map((unit) => [unit, tallyOf(unit, kept).open])),
    [assessment, kept],
  );
  const all = [...open.values()];
  const failing = all.filter(({ fail }) => fail > 0).length;
  const clean = all.filter((counts) =>
    ASKING.every((tab) => tab === 'note' || counts[tab] === 0),
  ).length;
  return (
    <Body>
      <div className={styles.head}>
        <div>
          <AnswerHeading className={shared.title}>
            {words.unitList.title(String(open.size))}
          </AnswerHeading>
          <div className={shared.caption}>
            {words.unitList.summary(String(failing), String(clean))}
          </div>
        </div>
      </div>
      <Actions />
      <div className={mergeClasses(styles.tools, styles.filter)}>
        <Input
          className={styles.tool}
          size="small"
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          aria-label={words.unitList.search}
          placeholder={words.unitList.search}
          value={query}
          onChange={(_, { value }) => {
            dispatch({ type: 'sought units', query: value });
          }}
        />
        <Select
          className={styles.tool}
          size="small"
          aria-label={words.unitList.order}
          value={order}
          onChange={(_, { value }) => {
            dispatch({ type: 'sought units', order: value === 'form' ? 'form' : 'trouble' });
          }}
        >
          <option value="trouble">{words.unitList.trouble}</option>
          <option value="form">{words.unitList.form}</option>
        </Select>
      </div>
      <ul className={styles.list} onKeyDown={moveByArrows}>
        {lines.map(({ unit, index }) => {
          const counts = open.get(unit);
          return (
            <li key={index} className={styles.item}>
              <button
                type="button"
                data-row
                {...focusKey(`unit ${index}`)}
                className={mergeClasses(shared.plainButton, styles.unit)}
                onClick={() => {
                  openUnit(index);
                }}
              >
                <span className={styles.name}>{unit.name || words.verdict.unnamed}</span>
                <span className={mergeClasses(shared.caption, shared.figures)}>
                  {[
                    ownerToTell(unit, assessment.units),
                    unit.year === null ? '' : words.units.year(String(unit.year)),
                    unit.score
                      ? words.unitList.score(
                          unit.score.reported ?? words.verdict.blank,
                          unit.score.low,
                          unit.score.high,
                        )
                      : '',
                    unit.score?.grade
                      ? words.verdict.grades(unit.score.grade.low, unit.score.grade.high)
                      : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {counts && <Counts open={counts} />}
              </button>
            </li>
          );
        })}
      </ul>
      {lines.length === 0 && (
        <p className={mergeClasses(styles.head, shared.body, shared.quiet)}>
          {words.unitList.nothing}
        </p>
      )}
    </Body>
  );
}
