import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Assessment } from '../../../assessment';
import type { FormHint, Snapshot } from '../../../workbook';
import { rowTexts } from '../../state/rows';
import { useBusy, useController, usePane, useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';
import { HeadingRows } from './HeadingRows';
import { ScreenFrame } from '../frame/ScreenFrame';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** The sheet that the user most likely wants to point at. */
function likelySheet({ unread, forms }: Assessment): string | undefined {
  return (unread[0] ?? forms.find(({ doubts }) => doubts))?.sheet;
}

const KINDS = ['self-evaluation', 'project-self-evaluation', 'basic-data', 'none'] as const;

/** The user says what a sheet is and where its headings are; kept with the workbook. */
export function Forms() {
  const answer = usePane((state) => state.answer);
  return answer ? (
    <FormsForm
      snapshot={answer.snapshot}
      hints={answer.kept.settings.hints ?? []}
      forms={[...answer.assessment.forms, ...answer.assessment.unread]}
      likely={likelySheet(answer.assessment)}
    />
  ) : null;
}

interface FormsFormProps {
  readonly snapshot: Snapshot;
  readonly hints: readonly FormHint[];
  /** What was recognised by itself, and what each sheet that could not be read looks like. */
  readonly forms: readonly { readonly sheet: string; readonly kind?: string }[];
  readonly likely: string | undefined;
}

function FormsForm({ snapshot, hints, forms, likely }: FormsFormProps) {
  const words = useWords();
  const { addHint, select } = useController();
  const shared = useShared();
  const busy = useBusy();
  const [name, setName] = useState(likely ?? snapshot.sheets[0]?.name ?? '');
  const hinted = hints.find(({ sheet }) => sheet === name);
  const kindOf = (sheet: string): FormHint['kind'] =>
    hints.find((hint) => hint.sheet === sheet)?.kind ??
    KINDS.find((item) => forms.some((form) => form.sheet === sheet && form.kind === item)) ??
    'self-evaluation';
  const [kind, setKind] = useState<FormHint['kind']>(kindOf(name));
  const [row, setRow] = useState<number | undefined>(hinted?.headerRow);
  const rows = useMemo(
    () => rowTexts(snapshot.sheets.find((sheet) => sheet.name === name)),
    [snapshot, name],
  );
  const [asked, setAsked] = useState(false);
  const needsRow = kind === 'self-evaluation' || kind === 'project-self-evaluation';
  /** Where headings were found by themselves, what the sheet is may be all there is to say. */
  const isFound = forms.some((form) => form.sheet === name);
  const use = () => {
    if (needsRow && row === undefined && !isFound) {
      setAsked(true);
      return;
    }
    void addHint({
      sheet: name,
      ...(kind && { kind }),
      ...(needsRow && row !== undefined && { headerRow: row }),
    });
  };
  return (
    <ScreenFrame title={words.forms.title} from="forms">
      <p className={shared.body}>{words.forms.intro}</p>
      <SheetField
        sheets={snapshot.sheets}
        value={name}
        onChange={(sheet) => {
          setName(sheet);
          setKind(kindOf(sheet));
          setRow(hints.find((hint) => hint.sheet === sheet)?.headerRow);
        }}
      />
      <KindField value={kind} onChange={setKind} />
      {needsRow && (
        <HeadingRows
          rows={rows}
          chosen={row}
          missing={asked && row === undefined}
          onChoose={(line) => {
            setRow(line.row);
            void select({ sheet: name, row: line.row, column: line.column });
          }}
        />
      )}
      <div className={shared.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={use}>
          {words.forms.use}
        </Button>
        {hinted && (
          <Button disabledFocusable={busy} onClick={() => void addHint({ sheet: name })}>
            {words.forms.automatic}
          </Button>
        )}
      </div>
    </ScreenFrame>
  );
}

interface SheetFieldProps {
  readonly sheets: Snapshot['sheets'];
  readonly value: string;
  readonly onChange: (sheet: string) => void;
}

function SheetField({ sheets, value, onChange }: SheetFieldProps) {
  const { forms } = useWords();
  const styles = useStyles();
  return (
    <Field className={styles.field} label={forms.sheet}>
      <Select
        value={value}
        onChange={(_, chosen) => {
          onChange(chosen.value);
        }}
      >
        {sheets.map(({ name, visibility }) => (
          <option key={name} value={name}>
            {name}
            {visibility === 'visible' ? '' : forms.hidden}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface KindFieldProps {
  readonly value: FormHint['kind'];
  readonly onChange: (kind: FormHint['kind']) => void;
}

function KindField({ value, onChange }: KindFieldProps) {
  const { forms } = useWords();
  const styles = useStyles();
  return (
    <Field className={styles.field} label={forms.kind}>
      <Select
        value={value ?? ''}
        onChange={(_, chosen) => {
          onChange(KINDS.find((kind) => kind === chosen.value));
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {forms.kinds[kind]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
