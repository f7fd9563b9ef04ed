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
import { useDeferredValue, useMemo, type KeyboardEvent } from 'react';
import type { Finding } from '../../findings';
import { formatCell } from '../../hosts/host';
import type { CellRef, KeptReason, Snapshot } from '../../workbook';
import type { ReasonJudgement } from '../engine/engine';
import { oldReason } from '../state/kept';
import type { Draft } from '../state/model';
import { splitReason } from '../state/reason-text';
import { draftPlace } from '../state/select';
import { useBusy, useController, useDispatch, usePane, useWords } from '../ui/context';
import { useShared } from '../ui/styles';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  judgement: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: tokens.lineHeightBase300,
  },
  enough: { color: tokens.colorStatusSuccessForeground1 },
  lacking: { color: tokens.colorStatusWarningForeground1 },
  old: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

function hasFormula({ sheets }: Snapshot, { sheet, row, column }: CellRef): boolean {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.some(
    (cell) => cell.row === row && cell.column === column && cell.formula !== undefined,
  );
}

interface ReasonEditorProps {
  readonly finding: Finding;
  readonly title: string;
  readonly onNext: () => void;
}

/** The form to be filled in: cause and measure, judged as typed by the rule that will judge them later. */
export function ReasonEditor({ finding, title, onNext }: ReasonEditorProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const { judge, explain, forget } = useController();
  const styles = useStyles();
  const shared = useShared();
  const place = draftPlace(finding);
  const answer = usePane((state) => state.answer);
  const kept = answer?.kept;
  const drafted = usePane(({ drafts }) => drafts[place]);
  const busy = useBusy();
  const cell = finding.explanation?.cell;
  const given = kept?.reasons[finding.fingerprint];
  const old = kept && oldReason(finding, kept);
  const found = finding.explanation?.text ?? '';
  const initial: Draft =
    given && !cell ? { cause: given.cause, measure: given.measure } : splitReason(found);
  const draft = drafted ?? initial;
  // Typing stays quick: the judgement follows as soon as there is time for it.
  const judged = useDeferredValue(draft);
  const { cause, measure } = judged;
  const judgement = useMemo<ReasonJudgement>(
    () =>
      answer
        ? judge(finding, { cause, measure }, answer)
        : { status: 'missing', lacks: ['cause', 'measure'] },
    [judge, finding, cause, measure, answer],
  );
  const locked = cell !== undefined && answer !== null && hasFormula(answer.snapshot, cell);
  const canWrite = !busy && !locked && judgement.status !== 'missing';
  const type = (part: Partial<Draft>) => {
    dispatch({ type: 'drafted', place, draft: { ...draft, ...part } });
  };
  const write = async (andNext: boolean) => {
    if (!canWrite) return;
    const done = await explain(finding, title, draft);
    if (done && andNext) onNext();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void write(true);
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
      <Field label={words.reason.cause}>
        <Textarea
          value={draft.cause}
          placeholder={words.reason.causeHint}
          resize="vertical"
          onChange={(_, { value }) => {
            type({ cause: value });
          }}
        />
      </Field>
      <Field label={words.reason.measure}>
        <Textarea
          value={draft.measure}
          placeholder={words.reason.measureHint}
          resize="vertical"
          onChange={(_, { value }) => {
            type({ measure: value });
          }}
        />
      </Field>
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
          onClick={() => void write(true)}
        >
          {words.reason.saveNext}
        </Button>
        <Button size="small" disabledFocusable={!canWrite} onClick={() => void write(false)}>
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
