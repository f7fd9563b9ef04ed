import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { Step } from './geometry';

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    inset: 0,
    zIndex: 5,
    minWidth: '100%',
    minHeight: '100%',
    boxSizing: 'border-box',
    padding: '1px 3px',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: 0,
    resize: 'none',
    outline: 'none',
    font: 'inherit',
    textAlign: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
});

interface CellEditorProps {
  readonly text: string;
  /** The typed key begins a new content. */
  readonly replaces: boolean;
  readonly label: string;
  readonly onCommit: (step: Step) => void;
  readonly onDraft: (typed: string) => void;
  readonly onCancel: () => void;
}

/** The box over a cell while it is typed into. */
export function CellEditor(props: CellEditorProps) {
  const { text, replaces, label, onCommit, onDraft, onCancel } = props;
  const styles = useStyles();
  const ref = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  }, []);
  return (
    <textarea
      ref={ref}
      className={styles.editor}
      defaultValue={replaces ? '' : text}
      aria-label={label}
      onMouseDown={(event) => {
        event.stopPropagation();
      }}
      onInput={(event) => {
        onDraft(event.currentTarget.value);
      }}
      onBlur={() => {
        onCommit({ rows: 0, columns: 0 });
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        // While a Chinese input method is composing, its keys are its own.
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') {
          event.preventDefault();
          onCancel();
        } else if (event.key === 'Enter' && !event.altKey) {
          event.preventDefault();
          onCommit({ rows: event.shiftKey ? -1 : 1, columns: 0 });
        } else if (event.key === 'Enter') {
          event.preventDefault();
          const box = event.currentTarget;
          box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end');
          onDraft(box.value);
        } else if (event.key === 'Tab') {
          event.preventDefault();
          onCommit({ rows: 0, columns: event.shiftKey ? -1 : 1 });
        }
      }}
    />
  );
}
