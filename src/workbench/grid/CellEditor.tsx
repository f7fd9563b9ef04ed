import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react';
import type { Place, Step } from './geometry';

const useStyles = makeStyles({
  box: {
    position: 'absolute',
    zIndex: 5,
    boxSizing: 'border-box',
    padding: '1px 3px',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: 0,
    resize: 'none',
    outline: 'none',
    overflow: 'auto',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  waiting: { opacity: 0, pointerEvents: 'none' },
});

export interface CellEditorHandle {
  focus(): void;
  /** Opens the box with a text to be changed; a cell that must not be typed into stays closed. */
  begin(text: string): void;
  /** Takes what was typed, if anything is being typed. */
  take(): void;
}

interface CellEditorProps {
  readonly ref: Ref<CellEditorHandle>;
  readonly label: string;
  /** The selected cell, and where it is drawn, if it is. */
  readonly place: Place;
  readonly cell: () => HTMLElement | null | undefined;
  readonly cellId: string;
  readonly gridId: string;
  readonly locked: boolean;
  readonly onOpen: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onTyped: (place: Place, typed: string) => void;
  readonly onStep: (step: Step) => void;
  /** Hears what is in the box while it is typed into; `null` once it no longer is. */
  readonly onTyping: (text: string | null) => void;
  /** What the cell gives to the clipboard. */
  readonly copied: () => string;
  /** Takes what is on the clipboard, one cell or several, while none is being typed into. */
  readonly onPaste: (place: Place, text: string) => void;
}

/**
 * The box that cells are typed into. It is always there and has the focus of the whole grid, lying unseen over the selected
 * cell: a key finds it whatever the pace, and a Chinese input method, which the system offers in boxes only, works from the first
 * letter on. It shows itself once something is typed.
 */
export function CellEditor(props: CellEditorProps) {
  const { ref, label, place, cell, locked, onOpen, onKey, onTyped, onTyping, onStep } = props;
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  /** The cell that is being typed into. What the keys do hangs on it at once, not on the next drawing. */
  const typing = useRef<Place | null>(null);
  const [open, setOpen] = useState(false);

  useLayoutEffect(() => {
    const [area, over] = [box.current, cell()];
    const around = area?.offsetParent;
    if (!area || !over || !around) return;
    const [inner, outer] = [over.getBoundingClientRect(), around.getBoundingClientRect()];
    const { font, textAlign } = getComputedStyle(over);
    Object.assign(area.style, {
      left: `${inner.left - outer.left + around.scrollLeft}px`,
      top: `${inner.top - outer.top + around.scrollTop}px`,
      width: `${inner.width}px`,
      height: `${inner.height}px`,
      font,
      textAlign,
    });
  });

  const start = () => {
    typing.current = place;
    onOpen();
    setOpen(true);
    onTyping(box.current?.value ?? '');
  };
  const close = () => {
    typing.current = null;
    setOpen(false);
    if (box.current) box.current.value = '';
    onTyping(null);
  };
  const take = () => {
    const [at, typed] = [typing.current, box.current?.value ?? ''];
    if (!at) return;
    close();
    onTyped(at, typed);
  };
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.focus({ preventScroll: true }),
    begin(text) {
      const area = box.current;
      if (!area || locked) return;
      area.value = text;
      area.focus({ preventScroll: true });
      area.setSelectionRange(text.length, text.length);
      start();
    },
    take,
  }));

  const leave = (step: Step) => {
    take();
    onStep(step);
  };
  const onEditingKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, shiftKey, currentTarget: area } = event;
    if (key === 'Escape') close();
    else if (key === 'Tab') leave({ rows: 0, columns: shiftKey ? -1 : 1 });
    else if (key === 'Enter' && event.altKey) {
      area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
      onTyping(area.value);
    } else if (key === 'Enter') leave({ rows: shiftKey ? -1 : 1, columns: 0 });
    else return;
    event.preventDefault();
  };

  return (
    <textarea
      ref={box}
      className={mergeClasses(styles.box, !open && styles.waiting)}
      aria-label={label}
      aria-controls={props.gridId}
      aria-activedescendant={props.cellId}
      readOnly={locked}
      rows={1}
      spellCheck={false}
      onKeyDown={(event) => {
        // While a Chinese input method is composing, its keys are its own.
        if (event.nativeEvent.isComposing) return;
        if (typing.current) onEditingKey(event);
        else onKey(event);
      }}
      onCompositionStart={() => {
        if (!typing.current) start();
      }}
      onCompositionEnd={(event) => {
        // Called off before anything was written: the cell stays as it is.
        if (event.currentTarget.value === '') close();
      }}
      onCopy={(event) => {
        if (typing.current) return;
        event.clipboardData.setData('text/plain', props.copied());
        event.preventDefault();
      }}
      onPaste={(event) => {
        if (typing.current) return;
        event.preventDefault();
        const text = event.clipboardData.getData('text/plain');
        if (text !== '') props.onPaste(place, text);
      }}
      onInput={(event) => {
        if (!typing.current) start();
        else onTyping(event.currentTarget.value);
      }}
      onBlur={take}
    />
  );
}
