import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Select,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../messages';
import type { KeptSettings } from '../../workbook';
import { THRESHOLDS, type RubricWords, type Threshold } from '../engine/engine';
import { fromShown, toShown } from '../state/thresholds';
import { useController, useDispatch, usePane, useWords } from '../ui/context';
import { useShared } from '../ui/styles';
import { FileButton } from './FileDrop';
import { ScreenFrame } from './ScreenFrame';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  thresholds: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  threshold: {
    gridTemplateColumns: 'minmax(0, 1fr) 7.5em',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    // What is said under a field has the whole width.
    '& > :nth-child(n + 3)': { gridColumn: '1 / -1', justifySelf: 'end' },
  },
  number: { minWidth: 0, '& > input': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } },
  unit: { whiteSpace: 'nowrap' },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
const OWN = 'own';

/** Rubric, thresholds, language, checking again: kept with the workbook. */
export function Settings() {
  const answer = usePane((state) => state.answer);
  return answer ? <SettingsForm kept={answer.kept.settings} /> : null;
}

function SettingsForm({ kept }: { kept: KeptSettings }) {
  const words = useWords();
  const dispatch = useDispatch();
  const { saveSettings, readRubric, rubricFileText, saveRubric } = useController();
  const styles = useStyles();
  const shared = useShared();
  const state = usePane((all) => all);
  const { rubrics, answer, language } = state;
  const busy = state.work !== null && !state.work.background;

  const [given] = useState(() => {
    if (kept.ownRubric === undefined) return null;
    const read = readRubric(kept.ownRubric, language);
    return 'id' in read
      ? { own: { json: kept.ownRubric, words: read }, problems: [] }
      : { own: null, problems: read };
  });
  const [own, setOwn] = useState<{ json: string; words: RubricWords } | null>(given?.own ?? null);
  const [chosen, setChosen] = useState(given?.own ? OWN : (kept.rubric ?? ''));
  const [problems, setProblems] = useState<readonly string[]>(given?.problems ?? []);
  const [typed, setTyped] = useState<Readonly<Partial<Record<Threshold, string>>>>({});
  const [recheck, setRecheck] = useState(kept.recheck !== false);

  const current = answer?.assessment.rubric.id;
  const suggested = answer?.assessment.rubricSuggested
    ? rubrics.find(({ id }) => id === current)
    : undefined;
  const inUse =
    chosen === OWN
      ? own?.words
      : (rubrics.find(({ id }) => id === chosen) ?? rubrics.find(({ id }) => id === current));

  const shown = (name: Threshold): string =>
    typed[name] ?? toShown(name, kept.thresholds?.[name] ?? inUse?.thresholds[name] ?? '');
  const standard = (name: Threshold): string => toShown(name, inUse?.thresholds[name] ?? '');
  const isOwn = (name: Threshold): boolean => shown(name) !== standard(name);
  const invalid = (name: Threshold): boolean => fromShown(name, shown(name)) === null;

  const load = async (file: File) => {
    const json = rubricFileText(new Uint8Array(await file.arrayBuffer()));
    const read = readRubric(json, language);
    if ('id' in read) {
      setOwn({ json, words: read });
      setChosen(OWN);
      setProblems([]);
    } else {
      setProblems(read);
    }
  };

  const save = () => {
    const thresholds = Object.fromEntries(
      THRESHOLDS.flatMap((name) => {
        const value = fromShown(name, shown(name));
        // Compared as shown: 0.3 is the scheme's 0.30, and kept as one's own it would outlive the choice of another scheme.
        return value !== null && isOwn(name) ? [[name, value]] : [];
      }),
    );
    const { rubric: _rubric, ownRubric: _own, thresholds: _thresholds, ...rest } = kept;
    void saveSettings({
      ...rest,
      ...(chosen === OWN && own && { ownRubric: own.json }),
      ...(chosen !== OWN && chosen !== '' && { rubric: chosen }),
      ...(Object.keys(thresholds).length > 0 && { thresholds }),
      language,
      recheck,
    });
  };

  return (
    <ScreenFrame title={words.settingsScreen.title} from="settings">
      <section className={styles.section}>
        <Field
          className={styles.field}
          label={words.settingsScreen.rubric}
          {...(chosen === '' &&
            suggested && { hint: words.settingsScreen.automaticIs(suggested.title) })}
        >
          <Select
            value={chosen}
            onChange={(_, { value }) => {
              setChosen(value);
              setTyped({});
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
          {own && own.json !== kept.ownRubric && (
            <span role="status" className={shared.caption}>
              {words.settingsScreen.loaded(own.words.title)}
            </span>
          )}
        </div>
        {problems.length > 0 && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>
                {problems === given?.problems
                  ? words.settingsScreen.keptProblems
                  : words.settingsScreen.problems}
              </MessageBarTitle>
              <ul className={styles.problems}>
                {problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        )}
      </section>
      <section className={styles.section}>
        <h3 className={shared.title}>{words.settingsScreen.thresholds}</h3>
        {THRESHOLDS.map((name) => (
          <Field
            key={name}
            className={styles.threshold}
            label={words.settingsScreen.threshold[name]}
            {...(isOwn(name) && {
              hint: (
                <Default
                  value={standard(name)}
                  onReset={() => {
                    setTyped({ ...typed, [name]: standard(name) });
                  }}
                />
              ),
            })}
            {...(invalid(name) && {
              validationState: 'error' as const,
              validationMessage: words.settingsScreen.notNumber,
            })}
          >
            <Input
              className={styles.number}
              inputMode="decimal"
              value={shown(name)}
              contentAfter={
                <span className={styles.unit}>
                  {name === 'yearOnYearFloor'
                    ? words.settingsScreen.money
                    : words.settingsScreen.percent}
                </span>
              }
              onChange={(_, { value }) => {
                setTyped({ ...typed, [name]: value });
              }}
            />
          </Field>
        ))}
      </section>
      <section className={styles.section}>
        <Field label={words.settingsScreen.language}>
          <Select
            value={language}
            onChange={(_, { value }) => {
              const found = LANGUAGES.find((item) => item === value);
              if (found) dispatch({ type: 'chose language', language: found });
            }}
          >
            {LANGUAGES.map((item) => (
              <option key={item} value={item}>
                {words.settingsScreen.languages[item]}
              </option>
            ))}
          </Select>
        </Field>
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
        disabledFocusable={busy || THRESHOLDS.some(invalid)}
        onClick={save}
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
      <Link as="button" onClick={onReset}>
        {words.settingsScreen.reset}
      </Link>
    </>
  );
}
