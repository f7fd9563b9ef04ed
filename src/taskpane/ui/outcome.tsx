import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CommentEditFilled,
  DismissCircleFilled,
  InfoFilled,
  QuestionCircleFilled,
} from '@fluentui/react-icons';
import type { Tab } from '../state/select';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  fail: { color: tokens.colorPaletteRedForeground1 },
  explain: { color: tokens.colorStatusWarningForeground1 },
  undetermined: { color: tokens.colorNeutralForeground3 },
  note: { color: tokens.colorBrandForeground1 },
  pass: { color: tokens.colorStatusSuccessForeground1 },
});

/** Every outcome has a shape of its own, so that colour never speaks alone. */
const ICONS = {
  fail: DismissCircleFilled,
  explain: CommentEditFilled,
  undetermined: QuestionCircleFilled,
  note: InfoFilled,
  pass: CheckmarkCircleFilled,
};

export function OutcomeIcon({ outcome, label }: { outcome: Tab; label?: string }) {
  const styles = useStyles();
  const Icon = ICONS[outcome];
  return (
    <Icon
      className={mergeClasses(styles.icon, styles[outcome])}
      fontSize={16}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    />
  );
}

/** The colour of an outcome for text beside its icon. */
export function useOutcomeColours(): Record<Tab, string> {
  const { icon: _, ...colours } = useStyles();
  return colours;
}
