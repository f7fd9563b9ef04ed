import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { PaneWords } from '../taskpane';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(30em, calc(100vw - 2em))',
    padding: tokens.spacingHorizontalXXL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
});

interface CloseChangedProps {
  readonly name: string;
  /** It was made here and is in no file yet. */
  readonly made: boolean;
  readonly words: PaneWords;
  readonly onCancel: () => void;
  readonly onClose: (saveFirst: boolean) => void;
}

/** Asked before a workbook with changes that were not saved is put away. */
export function CloseChanged({ name, made, words, onCancel, onClose }: CloseChangedProps) {
  const styles = useStyles();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Closed before it goes, so that the browser gives the focus back.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      role="alertdialog"
      className={styles.dialog}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={`${id}title`} className={styles.title}>
        {(made ? words.workbench.closeMade : words.workbench.closeChanged)(name)}
      </h2>
      <p id={`${id}text`}>
        {made ? words.workbench.closeMadeHint : words.workbench.closeChangedHint}
      </p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            onClose(true);
          }}
        >
          {words.workbench.saveAndClose}
        </Button>
        <Button
          onClick={() => {
            onClose(false);
          }}
        >
          {words.workbench.closeUnsaved}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </dialog>
  );
}
