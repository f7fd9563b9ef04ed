import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Threshold } from '../../engine/engine';
import type { ShownThreshold } from '../../state/thresholds';
import { useWords } from '../../ui/context';
import { TextLink } from '../../ui/TextLink';

const useStyles = makeStyles({
  threshold: {
    gridTemplateColumns: 'minmax(0, 1fr) 7.5em',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    '@media (max-width: 239px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    // What is said under a field has the whole width.
    '& > :nth-child(n + 3)': { gridColumn: '1 / -1', justifySelf: 'end' },
  },
  number: { minWidth: 0, '& > input': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } },
  unit: { whiteSpace: 'nowrap' },
});

interface SettingsThresholdProps {
  readonly name: Threshold;
  readonly shown: ShownThreshold;
  readonly onTyped: (value: string) => void;
}

/** One threshold, with its unit, and the way back to the rubric's where it is the user's own. */
export function SettingsThreshold({ name, shown, onTyped }: SettingsThresholdProps) {
  const words = useWords();
  const styles = useStyles();
  const { money, percent, notNumber, threshold } = words.settingsScreen;
  const { value, standard, isOwn, isNumber } = shown;
  return (
    <Field
      className={styles.threshold}
      label={threshold[name]}
      {...(isOwn && {
        hint: (
          <Default
            value={standard}
            onReset={() => {
              onTyped(standard);
            }}
          />
        ),
      })}
      {...(!isNumber && { validationState: 'error' as const, validationMessage: notNumber })}
    >
      <Input
        className={styles.number}
        inputMode="decimal"
        value={value}
        contentAfter={
          <span className={styles.unit}>{name === 'yearOnYearFloor' ? money : percent}</span>
        }
        onChange={(_, typed) => {
          onTyped(typed.value);
        }}
      />
    </Field>
  );
}

interface DefaultProps {
  readonly value: string;
  readonly onReset: () => void;
}

/** What the rubric says where the user says something else, and the way back to it. */
function Default({ value, onReset }: DefaultProps) {
  const words = useWords();
  return (
    <>
      {words.settingsScreen.isDefault(value)}{' '}
      <TextLink onClick={onReset}>{words.settingsScreen.reset}</TextLink>
    </>
  );
}
