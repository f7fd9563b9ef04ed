import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { submitted, unitLines } from '../../state/select';
import { useDispatch, usePane, useWords } from '../../ui/context';
import { Body } from '../../ui/Landmarks';
import { useShared } from '../../ui/styles';
import { useOpenUnit } from '../../ui/useFollow';
import type { Answer } from '../../state/model';
import { Actions } from './Actions';
import { Criteria } from '../verdict/Criteria';
import { FindingList } from '../findings/FindingList';
import { NoForms } from '../forms/NoForms';
import { Gaps, Interrupted, StaleBanner } from './Notices';
import { RubricRefused, RubricUnfit } from '../settings/RubricNotices';
import { Units } from '../forms/Units';
import { UnreadForms } from '../forms/UnreadForms';
import { Verdict } from '../verdict/Verdict';

const useStyles = makeStyles({
  crumbs: {
    display: 'flex',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
  },
});

/** The way between the list of units and its neighbours. */
function Crumbs({ answer, index }: { answer: Answer; index: number }) {
  const { assessment, kept } = answer;
  const words = useWords();
  const dispatch = useDispatch();
  const openUnit = useOpenUnit();
  const styles = useStyles();
  const shared = useShared();
  const { query, order } = usePane(({ units }) => units);
  if (submitted(assessment).length < 2) return null;
  const lines = unitLines(assessment, kept, query, order);
  const at = lines.findIndex((line) => line.index === index);
  const go = (unit: number | undefined) => {
    if (unit !== undefined) openUnit(unit);
  };
  return (
    <nav className={styles.crumbs}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => {
          dispatch({ type: 'opened unit', unit: null });
        }}
      >
        {words.unitList.back}
      </Button>
      <span className={shared.grow} />
      {at >= 0 && (
        <span className={`${shared.caption} ${shared.figures}`}>
          {words.unitList.position(String(at + 1), String(lines.length))}
        </span>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={words.unitList.previousUnit}
        disabledFocusable={at <= 0}
        onClick={() => {
          go(lines[at - 1]?.index);
        }}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={words.unitList.nextUnit}
        disabledFocusable={at < 0 || at >= lines.length - 1}
        onClick={() => {
          go(lines[at + 1]?.index);
        }}
      />
    </nav>
  );
}

/** The answer: the unit that is open, or the list of units. */
export function Main() {
  const answer = usePane((state) => state.answer);
  const index = usePane((state) => state.unit);
  if (!answer) return null;
  const { assessment } = answer;
  const unit = index === null ? undefined : assessment.units[index];
  return (
    <>
      <StaleBanner />
      <Interrupted />
      <Gaps gaps={assessment.gaps} />
      {assessment.rubricRefused && <RubricRefused />}
      <RubricUnfit answer={answer} />
      <UnreadForms answer={answer} />
      {assessment.units.length === 0 ? (
        <NoForms />
      ) : unit && index !== null ? (
        <Body>
          <Crumbs answer={answer} index={index} />
          <Verdict unit={unit} answer={answer} />
          <Actions />
          {unit.criteria && <Criteria criteria={unit.criteria} />}
          <FindingList key={index} unit={unit} answer={answer} />
        </Body>
      ) : (
        <Units answer={answer} />
      )}
    </>
  );
}
