import { makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useState, type DragEvent } from 'react';

const useStyles = makeStyles({
  veil: {
    position: 'absolute',
    inset: 0,
    zIndex: 20,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
    pointerEvents: 'none',
  },
  card: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow28,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  icon: { fontSize: tokens.fontSizeHero700, color: tokens.colorBrandForeground1 },
});

/** Shown while a file is held over the page. */
export function DropVeil({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.veil}>
      <div className={styles.card}>
        <FolderOpenRegular aria-hidden className={styles.icon} />
        {text}
      </div>
    </div>
  );
}

/** Whether a file is held over the page, and what the page listens to for that; places of its own for files come first. */
export function useDropping(onFile: (file: File) => void) {
  const [dragging, setDragging] = useState(false);
  const leave = () => {
    setDragging(false);
  };
  return {
    dragging,
    listeners: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setDragging(event.dataTransfer.types.includes('Files'));
      },
      onDragLeave: (event: DragEvent) => {
        // Without a target the pointer has left the window.
        if (event.relatedTarget === null) leave();
      },
      onDragEnterCapture: leave,
      onDropCapture: leave,
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      },
    },
  };
}
