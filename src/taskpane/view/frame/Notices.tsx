import { Button, makeStyles, MessageBarTitle, tokens } from '@fluentui/react-components';
import { formatCell } from '../../../hosts/host';
import type { Gap } from '../../../workbook';
import type { Notice, Trouble } from '../../state/model';
import { CellLink } from '../../ui/CellLink';
import { useBusy, useController, useDispatch, usePane, useWords } from '../../ui/context';
import { LeftAlone } from '../../ui/LeftAlone';
import { CloseButton, NoticeBar } from '../../ui/NoticeBar';
import { isOld, isRenewing } from '../../ui/renewing';
import { useShared } from '../../ui/styles';
import { useWriteWords } from '../../ui/writeWords';
import { CopyDetails } from '../changes/CopyDetails';

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** More cells than this are counted by the sentence, not listed. */
const LISTED = 12;

function TroubleBody({ trouble }: { trouble: Trouble }) {
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      {trouble.file !== undefined && words.workbench.wrongFile(trouble.file)}
      {words.troubles[trouble.code]}
      {trouble.cells.length > 0 && (
        <span className={styles.cells}>
          {trouble.cells.slice(0, LISTED).map((cell) => (
            <CellLink key={formatCell(cell)} cell={cell} full />
          ))}
        </span>
      )}
    </>
  );
}

function Dismiss() {
  const words = useWords();
  const dispatch = useDispatch();
  return (
    <CloseButton
      label={words.close}
      onClose={() => {
        dispatch({ type: 'noticed', notice: null });
      }}
    />
  );
}

function DoneBody({ notice }: { notice: Extract<Notice, { kind: 'done' }> }) {
  const words = useWords();
  const shared = useShared();
  const say = useWriteWords();
  const { rounded = [] } = notice;
  return (
    <>
      {words.notices.done(say(notice.label))}
      <LeftAlone left={notice.left} />
      {rounded.slice(0, LISTED).map(({ cell, exact, shown }) => (
        <span key={formatCell(cell)} className={shared.row}>
          <CellLink cell={cell} full /> {words.notices.rounded(exact, shown)}
        </span>
      ))}
    </>
  );
}

/** What is said of most is good news. */
const INTENTS: Partial<Record<Notice['kind'], 'error' | 'info'>> = {
  trouble: 'error',
  'no-marks': 'info',
};

/** What just happened, or went wrong and what to do about it. */
export function Notices() {
  const words = useWords();
  const { undo } = useController();
  const say = useWriteWords();
  const notice = usePane((state) => state.notice);
  const history = usePane((state) => state.history);
  if (!notice) return null;
  const undoable =
    notice.kind === 'done'
      ? history.find(({ id, undone }) => id === notice.history && !undone)
      : undefined;
  const detail = notice.kind === 'trouble' ? notice.trouble.detail : undefined;
  const detailed =
    notice.kind === 'done' && (notice.left.length > 0 || notice.rounded !== undefined);
  const broken = notice.kind === 'trouble' && notice.trouble.code === 'broken';
  const long = notice.kind === 'trouble' || notice.kind === 'sample' || detailed;
  const action = undoable ? (
    <Button size="small" onClick={() => void undo(undoable)}>
      {words.undo}
    </Button>
  ) : broken && detail !== undefined ? (
    <CopyDetails text={detail} />
  ) : null;
  return (
    <NoticeBar
      intent={INTENTS[notice.kind] ?? 'success'}
      layout={long ? 'multiline' : 'auto'}
      actions={action}
      dismiss={<Dismiss />}
    >
      {notice.kind === 'trouble' && <TroubleBody trouble={notice.trouble} />}
      {notice.kind === 'done' && <DoneBody notice={notice} />}
      {notice.kind === 'undone' && words.notices.undone(say(notice.label))}
      {notice.kind === 'no-marks' && words.notices.noMarks}
      {notice.kind === 'copied' && words.notices.copied}
      {notice.kind === 'sample' &&
        (notice.how === 'downloaded'
          ? words.sample.downloaded(words.start.sampleFile)
          : words.sample[notice.how])}
    </NoticeBar>
  );
}

/** The sheet was edited after the answer was made, and nothing makes a new one by itself. */
export function StaleBanner() {
  const words = useWords();
  const { check } = useController();
  const old = usePane((state) => isOld(state) && !isRenewing(state));
  if (!old) return null;
  const again = (
    <Button size="small" onClick={() => void check()}>
      {words.stale.again}
    </Button>
  );
  return (
    <NoticeBar intent="info" actions={again}>
      {words.stale.old}
    </NoticeBar>
  );
}

/** A write of an earlier session that was broken off: the first thing to settle. */
export function Interrupted() {
  const words = useWords();
  const { undo } = useController();
  const busy = useBusy();
  const item = usePane(({ history }) =>
    history.find(({ label, undone }) => label.kind === 'earlier' && label.interrupted && !undone),
  );
  if (item?.label.kind !== 'earlier') return null;
  const recover = (
    <Button size="small" disabledFocusable={busy} onClick={() => void undo(item)}>
      {words.interrupted.recover}
    </Button>
  );
  return (
    <NoticeBar intent="warning" layout="multiline" actions={recover}>
      {words.interrupted.text(String(item.label.count))}
    </NoticeBar>
  );
}

/** Parts of the workbook that were not read: no answer about it is complete. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  const words = useWords();
  if (gaps.length === 0) return null;
  return (
    <NoticeBar intent="warning" layout="multiline">
      <MessageBarTitle>{words.gaps.title}</MessageBarTitle>
      {gaps.map(({ sheet, reason }) => (
        <div key={`${sheet ?? ''} ${reason}`}>
          {words.gaps[reason](sheet ?? words.gaps.workbook)}
        </div>
      ))}
    </NoticeBar>
  );
}
