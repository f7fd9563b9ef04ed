import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import {
  isListAlone,
  isUnfilled,
  ownerToTell,
  unitsSubmitted,
  type UnitAssessment,
} from '../../../assessment';
import type { Tally } from '../../../findings';
import type { PaneWords } from '../../../messages';
import type { Answer, UnitOrder } from '../../state/model';
import { TABS, tallyOf, unitLines } from '../../state/select';
import { AnswerHeading } from '../../ui/AnswerHeading';
import { useDispatch, usePane, useWords } from '../../ui/context';
import { Body } from '../../ui/Landmarks';
import { focusKey, moveByArrows } from '../../ui/focus';
import { gradeMeaning } from '../../ui/grades';
import { OutcomeIcon } from '../../ui/outcome';
import { SearchBox } from '../../ui/SearchBox';
import { useShared } from '../../ui/styles';
import { useOpenUnit } from '../../ui/useFollow';
import { Actions } from '../frame/Actions';

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  nothing: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
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
  const lists = [...open.keys()].filter((unit) => isListAlone(unit, assessment.forms)).length;
  const all = [...open.values()];
  const failing = all.filter(({ fail }) => fail > 0).length;
  const clean = all.filter((counts) =>
    ASKING.every((tab) => tab === 'note' || counts[tab] === 0),
  ).length;
  return (
    <Body>
      <div className={styles.head}>
        <AnswerHeading className={shared.title}>
          {words.unitList.title(String(open.size - lists), String(lists))}
        </AnswerHeading>
        <div className={shared.caption}>
          {words.unitList.summary(String(failing), String(clean))}
        </div>
      </div>
      <Actions />
      <UnitTools query={query} order={order} />
      <ul className={styles.list} onKeyDown={moveByArrows}>
        {lines.map(({ unit, index }) => (
          <UnitLine
            key={index}
            unit={unit}
            index={index}
            owner={ownerToTell(unit, assessment.units)}
            open={open.get(unit)}
          />
        ))}
      </ul>
      {lines.length === 0 && (
        <p className={mergeClasses(styles.nothing, shared.body, shared.quiet)}>
          {words.unitList.nothing}
        </p>
      )}
    </Body>
  );
}

/** Finding a unit by name, and the order of the list. */
function UnitTools({ query, order }: { query: string; order: UnitOrder }) {
  const { unitList } = useWords();
  const dispatch = useDispatch();
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <SearchBox
        className={styles.tool}
        label={unitList.search}
        query={query}
        onQuery={(value) => {
          dispatch({ type: 'sought units', query: value });
        }}
      />
      <Select
        className={styles.tool}
        size="small"
        aria-label={unitList.order}
        value={order}
        onChange={(_, { value }) => {
          dispatch({ type: 'sought units', order: value === 'form' ? 'form' : 'trouble' });
        }}
      >
        <option value="trouble">{unitList.trouble}</option>
        <option value="form">{unitList.form}</option>
      </Select>
    </div>
  );
}

interface UnitLineProps {
  readonly unit: UnitAssessment;
  readonly index: number;
  /** Whose it is, where its name does not tell. */
  readonly owner: string;
  readonly open: Tally['open'] | undefined;
}

function UnitLine({ unit, index, owner, open }: UnitLineProps) {
  const words = useWords();
  const openUnit = useOpenUnit();
  const styles = useStyles();
  const shared = useShared();
  return (
    <li className={styles.item}>
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
          {[owner, ...aboutUnit(unit, words)].filter(Boolean).join(' · ')}
        </span>
        {open && <Counts open={open} />}
      </button>
    </li>
  );
}

/** Its year, scores and grade, as far as it has them. */
function aboutUnit(unit: UnitAssessment, words: PaneWords): readonly string[] {
  const { unitList, units, verdict } = words;
  const { year, score } = unit;
  const inYear = year === null ? '' : units.year(String(year));
  if (isUnfilled(unit)) return [inYear, unitList.unfilled];
  const meaning = score?.grade && gradeMeaning(score.grade, verdict.gradeNames);
  return [
    inYear,
    score ? unitList.score(score.reported ?? verdict.blank, score.low, score.high) : '',
    score?.grade ? verdict.grades(score.grade.low, score.grade.high) : '',
    meaning ?? '',
  ];
}
