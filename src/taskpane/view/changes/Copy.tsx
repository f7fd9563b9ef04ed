import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { unitsSubmitted } from '../../../assessment';
import { tallyOf } from '../../state/select';
import { useBusy, useController, usePane, useWords } from '../../ui/context';
import { LeftAlone } from '../../ui/LeftAlone';
import { useShared } from '../../ui/styles';
import { OutcomeIcon } from '../../ui/outcome';
import { TickedList } from '../../ui/TickedList';
import { ScreenFrame } from '../frame/ScreenFrame';

const useStyles = makeStyles({
  pending: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThin} solid` },
  },
});

const PENDING = ['fail', 'explain', 'undetermined'] as const;

/** The annotated copy: what it will hold, one button, and what became of it. */
export function Copy() {
  const words = useWords();
  const { makeCopy, copyName, mayLoseMacros } = useController();
  const styles = useStyles();
  const shared = useShared();
  const answer = usePane((state) => state.answer);
  const made = usePane(({ copy }) => copy);
  const busy = useBusy();
  const tallies = answer
    ? unitsSubmitted(answer.assessment).map((unit) => tallyOf(unit, answer.kept))
    : [];
  const count = (outcome: (typeof PENDING)[number]) =>
    tallies.reduce((sum, { open }) => sum + open[outcome], 0);
  const pending = PENDING.filter((outcome) => count(outcome) > 0);
  const verified = tallies
    .flatMap((one) => Object.values(one.verified))
    .reduce((sum, each) => sum + each, 0);
  return (
    <ScreenFrame title={words.copy.title} from="copy">
      <p className={shared.body}>{words.copy.intro}</p>
      <TickedList points={words.copy.holds} />
      {pending.length > 0 && !made && (
        <div className={styles.pending}>
          <span>{words.copy.pendingTitle}</span>
          <span className={shared.row}>
            {pending.map((outcome) => (
              <span key={outcome} className={shared.row}>
                <OutcomeIcon outcome={outcome} />
                {words.copy.pending(String(count(outcome)), words.outcomes[outcome])}
              </span>
            ))}
          </span>
          <span className={shared.caption}>{words.copy.pendingNote}</span>
        </div>
      )}
      {verified > 0 && !made && (
        <p className={shared.body}>{words.copy.verified(String(verified))}</p>
      )}
      <div>
        <div className={shared.caption}>{words.copy.name}</div>
        <div className={shared.body}>{copyName()}</div>
      </div>
      {!made && mayLoseMacros() && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.copy.macros}</MessageBarBody>
        </MessageBar>
      )}
      {made && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.copy.made}</MessageBarTitle>
            <div>{words.copy[made.how](made.name)}</div>
            {made.macros && <div>{words.copy.macros}</div>}
            <LeftAlone left={made.left} />
          </MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance={made ? 'secondary' : 'primary'}
        disabledFocusable={busy}
        onClick={() => void makeCopy()}
      >
        {made ? words.copy.again : words.copy.make}
      </Button>
      <p className={mergeClasses(shared.body, shared.caption)}>{words.copy.reader}</p>
    </ScreenFrame>
  );
}
