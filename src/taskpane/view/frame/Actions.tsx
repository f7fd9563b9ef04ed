import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  CalendarClockRegular,
  ChevronDownRegular,
  ChevronUpRegular,
  CommentRegular,
  DocumentCheckmarkRegular,
  DocumentSearchRegular,
  EraserRegular,
  HighlightRegular,
  TableEditRegular,
  TableSearchRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Screen } from '../../state/model';
import { useBusy, useController, useDispatch, usePane, useWords } from '../../ui/context';
import { focusKey } from '../../ui/focus';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  button: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 'max-content',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    // The words come first where there is no room for both.
    '@media (max-width: 359px)': { '& > .fui-Button__icon': { display: 'none' } },
  },
  more: {
    flexBasis: '100%',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(9.5em, 1fr))',
    gap: tokens.spacingHorizontalXS,
  },
  item: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
  },
});

/** What can be done with the answer as a whole. */
export function Actions() {
  const words = useWords();
  const dispatch = useDispatch();
  const { mark, clearMarks } = useController();
  const styles = useStyles();
  const busy = useBusy();
  const more = usePane((state) => state.more);
  const go = (screen: Screen, icon: ReactElement, label: string, className: string) => (
    <Button
      {...focusKey(screen)}
      className={className}
      size={className === styles.item ? 'small' : 'medium'}
      appearance={className === styles.item ? 'subtle' : 'secondary'}
      icon={icon}
      disabledFocusable={busy}
      onClick={() => {
        dispatch({ type: 'went to', screen });
      }}
    >
      {label}
    </Button>
  );
  const act = (icon: ReactElement, label: string, action: () => Promise<boolean>) => (
    <Button
      className={styles.item}
      size="small"
      appearance="subtle"
      icon={icon}
      disabledFocusable={busy}
      onClick={() => void action()}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.actions} role="group" aria-label={words.actions.region}>
      {go('write-back', <TableEditRegular />, words.actions.writeBack, styles.button)}
      {go('copy', <DocumentCheckmarkRegular />, words.actions.copy, styles.button)}
      <Button
        appearance="subtle"
        icon={more ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-label={more ? words.less : words.more}
        title={more ? words.less : words.more}
        aria-expanded={more}
        onClick={() => {
          dispatch({ type: 'showed more', more: !more });
        }}
      />
      {more && (
        <div className={styles.more}>
          {act(<HighlightRegular />, words.actions.mark, () => mark())}
          {act(<CommentRegular />, words.actions.comment, () => mark(true))}
          {act(<EraserRegular />, words.actions.clearMarks, clearMarks)}
          {go('compare', <DocumentSearchRegular />, words.actions.compare, styles.item)}
          {go('previous', <CalendarClockRegular />, words.actions.previous, styles.item)}
          {go('forms', <TableSearchRegular />, words.actions.forms, styles.item)}
        </div>
      )}
    </div>
  );
}
