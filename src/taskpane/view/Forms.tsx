import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Assessment } from '../../assessment';
import type { FormHint, Snapshot } from '../../workbook';
import { rowTexts } from '../state/rows';
import { useController, usePane, useWords } from '../ui/context';
import { moveByArrows } from '../ui/focus';
import { useShared } from '../ui/styles';
import { ScreenFrame } from './ScreenFrame';

const useStyles = makeStyles({
  rows: {
    maxHeight: '16em',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '2.5em minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  number: { textAlign: 'end', color: tokens.colorNeutralForeground3 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
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
  const styles = useStyles();
  const shared = useShared();
  const busy = usePane(({ work }) => work !== null && !work.background);
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
  const needsRow = kind === 'self-evaluation' || kind === 'project-self-evaluation';
  return (
    <ScreenFrame title={words.forms.title} from="forms">
      <p className={shared.body}>{words.forms.intro}</p>
      <Field className={styles.field} label={words.forms.sheet}>
        <Select
          value={name}
          onChange={(_, { value }) => {
            setName(value);
            setKind(kindOf(value));
            setRow(hints.find(({ sheet }) => sheet === value)?.headerRow);
          }}
        >
          {snapshot.sheets.map((sheet) => (
            <option key={sheet.name} value={sheet.name}>
              {sheet.name}
              {sheet.visibility === 'visible' ? '' : words.forms.hidden}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={words.forms.kind}>
        <Select
          value={kind ?? ''}
          onChange={(_, { value }) => {
            setKind(KINDS.find((item) => item === value));
          }}
        >
          {KINDS.map((item) => (
            <option key={item} value={item}>
              {words.forms.kinds[item]}
            </option>
          ))}
        </Select>
      </Field>
      {needsRow && (
        <div className={shared.stack}>
          <div id="header-row">{words.forms.header}</div>
          <div className={shared.caption}>{words.forms.headerHint}</div>
          {rows.length === 0 ? (
            <p className={mergeClasses(shared.body, shared.quiet)}>{words.forms.emptySheet}</p>
          ) : (
            <div
              role="radiogroup"
              aria-labelledby="header-row"
              className={styles.rows}
              onKeyDown={moveByArrows}
            >
              {rows.map((line) => (
                <button
                  key={line.row}
                  type="button"
                  role="radio"
                  data-row
                  aria-checked={row === line.row}
                  aria-label={words.forms.rowLabel(String(line.row + 1), line.text)}
                  className={mergeClasses(
                    shared.plainButton,
                    styles.row,
                    row === line.row && styles.chosen,
                  )}
                  onClick={() => {
                    setRow(line.row);
                    void select({ sheet: name, row: line.row, column: line.column });
                  }}
                >
                  <span className={mergeClasses(styles.number, shared.figures)}>
                    {line.row + 1}
                  </span>
                  <span className={styles.text}>{line.text}</span>
                </button>
              ))}
            </div>
          )}
        </div>
      )}
      <div className={shared.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() =>
            void addHint({
              sheet: name,
              ...(kind && { kind }),
              ...(needsRow && row !== undefined && { headerRow: row }),
            })
          }
        >
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
