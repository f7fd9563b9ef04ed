import {
  Button,
  Field,
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Assessment } from '../../assessment';
import { formatPosition } from '../../hosts/host';
import type { FormHint, Snapshot } from '../../workbook';
import { rowTexts } from '../state/rows';
import { AnswerHeading } from '../ui/AnswerHeading';
import { useController, useDispatch, usePane, useWords } from '../ui/context';
import { Body } from '../ui/Landmarks';
import { focusKey, moveByArrows } from '../ui/focus';
import { OutcomeIcon } from '../ui/outcome';
import { useShared } from '../ui/styles';
import { ScreenFrame } from './ScreenFrame';

type Doubt = Assessment['unread'][number]['doubts'][number];

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
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

/** What is missing or doubtful, and at which cell. */
function DoubtLine({ doubt }: { doubt: Doubt }) {
  const words = useWords();
  const { fieldName } = useController();
  const language = usePane((state) => state.language);
  const field = fieldName(doubt.field, language);
  const cell = doubt.cell ? formatPosition(doubt.cell.row, doubt.cell.column) : undefined;
  switch (doubt.kind) {
    case 'missing-label':
      return cell ? words.forms.missingNear(field, cell) : words.forms.missing(field);
    case 'doubtful-label':
      return words.forms.doubtful(field, cell ?? '');
    case 'doubled-label':
      return words.forms.doubled(field, cell ?? '');
    case 'unread-row':
      return words.forms.unreadRow(cell ?? '');
    case 'sideways':
      return words.forms.sideways(cell ?? '');
  }
}

/** Sheets that the user pointed at and in which no form was found all the same. */
function inVain({ forms, unread }: Assessment, hints: readonly FormHint[]): readonly FormHint[] {
  const known = new Set([...forms, ...unread].map(({ sheet }) => sheet));
  return hints.filter(
    ({ sheet, kind, headerRow }) =>
      !known.has(sheet) && kind !== 'none' && (kind !== undefined || headerRow !== undefined),
  );
}

interface UnreadProps {
  readonly assessment: Assessment;
  readonly hints: readonly FormHint[];
}

/** Forms that were seen and not read, or not read whole: never skipped in silence. */
export function UnreadForms({ assessment, hints }: UnreadProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const shared = useShared();
  const { unread, forms, leftOut } = assessment;
  const partly = forms.flatMap(({ sheet, doubts }) => (doubts ? [{ sheet, doubts }] : []));
  const vain = inVain(assessment, hints);
  const isDoubtful = unread.length + partly.length + vain.length > 0;
  if (!isDoubtful && leftOut.length === 0) return null;
  return (
    <div role={isDoubtful ? 'alert' : 'status'}>
      <MessageBar
        className={mergeClasses(shared.bar, shared.longBar)}
        intent={isDoubtful ? 'warning' : 'info'}
        layout="multiline"
      >
        <MessageBarBody>
          <div className={shared.stack}>
            {unread.length > 0 && <MessageBarTitle>{words.forms.unreadTitle}</MessageBarTitle>}
            <DoubtfulForms forms={unread} say={words.forms.unread} />
            <DoubtfulForms forms={partly} say={words.forms.partlyRead} />
            {vain.map(({ sheet, headerRow }) => (
              <div key={sheet}>
                {headerRow === undefined
                  ? words.forms.inVain(sheet)
                  : words.forms.inVainAt(sheet, String(headerRow + 1))}
              </div>
            ))}
            {leftOut.map(({ sheet, why, of = '' }, index) => (
              <div key={`${sheet} ${index}`}>{words.forms.leftOut[why](sheet, of)}</div>
            ))}
            {isDoubtful && assessment.units.length > 0 && (
              <div>
                <Button
                  {...focusKey('forms')}
                  size="small"
                  onClick={() => {
                    dispatch({ type: 'went to', screen: 'forms' });
                  }}
                >
                  {words.forms.choose}
                </Button>
              </div>
            )}
          </div>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

interface DoubtfulProps {
  readonly forms: readonly { readonly sheet: string; readonly doubts: readonly Doubt[] }[];
  readonly say: (sheet: string) => string;
}

/** Each form with what is missing or doubtful in it. */
function DoubtfulForms({ forms, say }: DoubtfulProps) {
  const styles = useStyles();
  return forms.map(({ sheet, doubts }, index) => (
    <div key={`${sheet} ${index}`}>
      {say(sheet)}
      <ul className={styles.list}>
        {doubts.map((doubt, number) => (
          <li key={number}>
            <DoubtLine doubt={doubt} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** No form at all: what was looked for, and how to point at one. */
export function NoForms() {
  const words = useWords();
  const { openSample } = useController();
  const busy = usePane(({ work }) => work !== null && !work.background);
  const dispatch = useDispatch();
  const styles = useStyles();
  const shared = useShared();
  return (
    <Body className={mergeClasses(styles.box, shared.stackLoose)}>
      <AnswerHeading className={mergeClasses(shared.title, shared.row)}>
        <OutcomeIcon outcome="undetermined" />
        {words.forms.notFound}
      </AnswerHeading>
      <p className={shared.body}>{words.forms.lookedFor}</p>
      <div>
        <Button
          {...focusKey('forms')}
          appearance="primary"
          onClick={() => {
            dispatch({ type: 'went to', screen: 'forms' });
          }}
        >
          {words.forms.choose}
        </Button>
      </div>
      <p className={shared.body}>
        <Link as="button" disabledFocusable={busy} onClick={() => void openSample()}>
          {words.start.sample}
        </Link>
      </p>
    </Body>
  );
}

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
      forms={answer.assessment.forms}
      likely={likelySheet(answer.assessment)}
    />
  ) : null;
}

interface FormsFormProps {
  readonly snapshot: Snapshot;
  readonly hints: readonly FormHint[];
  /** What was recognised by itself. */
  readonly forms: Assessment['forms'];
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
