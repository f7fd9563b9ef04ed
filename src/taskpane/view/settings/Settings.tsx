import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Select,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../../messages';
import type { KeptSettings } from '../../../workbook';
import { THRESHOLDS } from '../../engine/engine';
import { ownThresholds, shownThresholds, type Thresholds } from '../../state/thresholds';
import { useBusy, useController, usePane, useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';
import { ScreenFrame } from '../frame/ScreenFrame';
import { SettingsRubric } from './SettingsRubric';
import { SettingsThreshold } from './SettingsThreshold';
import { OWN, useRubricChoice, type RubricChoice } from './useRubricChoice';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

/** Rubric, thresholds, language, checking again: kept with the workbook. */
export function Settings() {
  const answer = usePane((state) => state.answer);
  return answer ? <SettingsForm kept={answer.kept.settings} /> : null;
}

/** What is kept of the form: of rubric and thresholds only what the user decided. */
function settingsOf(
  kept: KeptSettings,
  { chosen, own }: RubricChoice,
  thresholds: Thresholds,
  others: Pick<KeptSettings, 'language' | 'recheck'>,
): KeptSettings {
  const { rubric: _rubric, ownRubric: _own, thresholds: _thresholds, ...rest } = kept;
  return {
    ...rest,
    ...(chosen === OWN && own && { ownRubric: own.json }),
    ...(chosen !== OWN && chosen !== '' && { rubric: chosen }),
    ...(Object.keys(thresholds).length > 0 && { thresholds }),
    ...others,
  };
}

function SettingsForm({ kept }: { kept: KeptSettings }) {
  const words = useWords();
  const { saveSettings } = useController();
  const styles = useStyles();
  const shared = useShared();
  const shownIn = usePane((state) => state.language);
  const [language, setLanguage] = useState(shownIn);
  const busy = useBusy();
  const choice = useRubricChoice(kept);
  const [typed, setTyped] = useState<Thresholds>({});
  const [recheck, setRecheck] = useState(kept.recheck !== false);
  const thresholds = shownThresholds(typed, kept.thresholds, choice.inUse?.thresholds);
  const isFilled = THRESHOLDS.every((name) => thresholds[name].isNumber);
  return (
    <ScreenFrame title={words.settingsScreen.title} from="settings">
      <section className={styles.section}>
        <SettingsRubric
          choice={choice}
          keptJson={kept.ownRubric}
          onChosen={() => {
            setTyped({});
          }}
        />
      </section>
      <section className={styles.section}>
        <h3 className={shared.title}>{words.settingsScreen.thresholds}</h3>
        {THRESHOLDS.map((name) => (
          <SettingsThreshold
            key={name}
            name={name}
            shown={thresholds[name]}
            onTyped={(value) => {
              setTyped({ ...typed, [name]: value });
            }}
          />
        ))}
      </section>
      <section className={styles.section}>
        <LanguageField language={language} onChoose={setLanguage} />
        <Switch
          checked={recheck}
          label={words.settingsScreen.recheck}
          onChange={(_, { checked }) => {
            setRecheck(checked);
          }}
        />
      </section>
      <Button
        appearance="primary"
        disabledFocusable={busy || !isFilled}
        onClick={() => {
          const own = ownThresholds(thresholds);
          void saveSettings(settingsOf(kept, choice, own, { language, recheck }));
        }}
      >
        {words.settingsScreen.save}
      </Button>
      <div className={mergeClasses(shared.stack, shared.caption)}>
        <span>{words.settingsScreen.kept}</span>
        <span>{words.settingsScreen.privacy}</span>
        <span>{words.settingsScreen.version(process.env.ZIPING_VERSION ?? '')}</span>
      </div>
    </ScreenFrame>
  );
}

interface LanguageFieldProps {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

function LanguageField({ language, onChoose }: LanguageFieldProps) {
  const words = useWords();
  return (
    <Field label={words.settingsScreen.language}>
      <Select
        value={language}
        onChange={(_, { value }) => {
          const found = LANGUAGES.find((item) => item === value);
          if (found) onChoose(found);
        }}
      >
        {LANGUAGES.map((item) => (
          <option key={item} value={item}>
            {words.settingsScreen.languages[item]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
