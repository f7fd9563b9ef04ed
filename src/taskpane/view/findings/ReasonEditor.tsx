import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleRegular, EditRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import type { Finding } from '../../../findings';
import { formatCell } from '../../../hosts/host';
import type { KeptReason } from '../../../workbook';
import type { ReasonJudgement } from '../../engine/engine';
import { useController, useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';
import { useReasonDraft } from './useReasonDraft';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  judgement: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: tokens.lineHeightBase300,
    // Beside the first line, whole, however many lines there are.
    '& > svg': { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  },
  enough: { color: tokens.colorStatusSuccessForeground1 },
  lacking: { color: tokens.colorStatusWarningForeground1 },
  old: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface ReasonEditorProps {
  readonly finding: Finding;
  readonly title: string;
  readonly onNext: () => void;
}

/** The form to be filled in: cause and measure, judged as typed by the rule that will judge them later. */
export function ReasonEditor({ finding, title, onNext }: ReasonEditorProps) {
  const words = useWords();
  const { forget } = useController();
  const styles = useStyles();
  const shared = useShared();
  const { draft, judgement, locked, canWrite, old, type, write } = useReasonDraft(finding, title);
  const cell = finding.explanation?.cell;
  const writeAndGo = async () => {
    if (await write()) onNext();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void writeAndGo();
    }
    if (event.key === 'ArrowDown' && event.altKey) {
      event.preventDefault();
      onNext();
    }
  };
  return (
    <div
      className={styles.editor}
      role="group"
      aria-label={words.reason.title}
      onKeyDown={onKeyDown}
    >
      {old && (
        <OldReason
          reason={old.reason}
          onReuse={() => {
            type({ cause: old.reason.cause, measure: old.reason.measure });
          }}
          onDrop={() => void forget(old.key, title)}
        />
      )}
      {(['cause', 'measure'] as const).map((part) => (
        <Field key={part} label={words.reason[part]}>
          <Textarea
            value={draft[part]}
            placeholder={words.reason.hints[part]}
            resize="vertical"
            onChange={(_, { value }) => {
              type({ [part]: value });
            }}
          />
        </Field>
      ))}
      <Judgement judgement={judgement} />
      <div className={shared.caption}>
        {locked
          ? words.reason.formulaCell
          : cell
            ? words.reason.writtenTo(formatCell(cell))
            : words.reason.keptWithWorkbook}
        {' · '}
        {words.reason.keys}
      </div>
      <div className={shared.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!canWrite}
          onClick={() => void writeAndGo()}
        >
          {words.reason.saveNext}
        </Button>
        <Button size="small" disabledFocusable={!canWrite} onClick={() => void write()}>
          {words.reason.save}
        </Button>
      </div>
    </div>
  );
}

interface OldReasonProps {
  readonly reason: KeptReason;
  readonly onReuse: () => void;
  readonly onDrop: () => void;
}

/** A reason that was given for other figures. */
function OldReason({ reason, onReuse, onDrop }: OldReasonProps) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <div className={shared.stack}>
          <span>{words.reason.stale}</span>
          <span className={styles.old}>
            {[reason.cause, reason.measure].filter(Boolean).join('\n')}
          </span>
          <div className={shared.row}>
            <Button size="small" onClick={onReuse}>
              {words.reason.reuse}
            </Button>
            <Button size="small" appearance="subtle" onClick={onDrop}>
              {words.reason.drop}
            </Button>
          </div>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Whether the reason will be accepted, and what it lacks. */
function Judgement({ judgement: { status, lacks } }: { judgement: ReasonJudgement }) {
  const words = useWords();
  const styles = useStyles();
  const isEnough = status === 'given';
  const lacking = status === 'missing' ? [] : lacks.map((lack) => words.reason.lacks[lack]);
  return (
    <div
      role="status"
      className={mergeClasses(styles.judgement, isEnough ? styles.enough : styles.lacking)}
    >
      {isEnough ? <CheckmarkCircleRegular aria-hidden /> : <EditRegular aria-hidden />}
      <span>
        {isEnough
          ? words.reason.enough
          : [words.reason.states[status], lacking.join(words.comma)]
              .filter(Boolean)
              .join(words.colon)}
      </span>
    </div>
  );
}
