import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useController, usePane, useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';
import { FileButton } from '../comparison/FileDrop';
import { OWN, type RubricChoice } from './useRubricChoice';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface SettingsRubricProps {
  readonly choice: RubricChoice;
  /** The rubric that is kept now; one read since then is said to be loaded. */
  readonly keptJson: string | undefined;
  readonly onChosen: () => void;
}

/** Which scoring scheme counts: one that is built in, the one that suits the form, or a file of the user's own. */
export function SettingsRubric({ choice, keptJson, onChosen }: SettingsRubricProps) {
  const words = useWords();
  const { saveRubric } = useController();
  const styles = useStyles();
  const shared = useShared();
  const rubrics = usePane((state) => state.rubrics);
  const { chosen, own, inUse, suggested, choose, load } = choice;
  return (
    <>
      <Field
        className={styles.field}
        label={words.settingsScreen.rubric}
        {...(chosen === '' &&
          suggested && { hint: words.settingsScreen.automaticIs(suggested.title) })}
      >
        <Select
          value={chosen}
          onChange={(_, { value }) => {
            choose(value);
            onChosen();
          }}
        >
          <option value="">{words.settingsScreen.automatic}</option>
          {rubrics.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          {own && <option value={OWN}>{words.settingsScreen.own(own.words.title)}</option>}
        </Select>
      </Field>
      <div className={shared.row}>
        <FileButton accept=".json" onFile={(file) => void load(file)}>
          {words.settingsScreen.load}
        </FileButton>
        {inUse && (
          <Button
            size="small"
            onClick={() => void saveRubric(inUse.id, chosen === OWN ? own?.json : undefined)}
          >
            {words.settingsScreen.download}
          </Button>
        )}
        {own && own.json !== keptJson && (
          <span role="status" className={shared.caption}>
            {words.settingsScreen.loaded(own.words.title)}
          </span>
        )}
      </div>
      <RubricProblems choice={choice} />
    </>
  );
}

function RubricProblems({ choice: { problems, isKeptUnfit } }: { choice: RubricChoice }) {
  const words = useWords();
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            {isKeptUnfit ? words.settingsScreen.keptProblems : words.settingsScreen.problems}
          </MessageBarTitle>
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
