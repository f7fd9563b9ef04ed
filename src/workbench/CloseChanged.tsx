import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { PaneWords } from '../taskpane';

interface CloseChangedProps {
  readonly name: string;
  readonly words: PaneWords;
  readonly onCancel: () => void;
  readonly onClose: (saveFirst: boolean) => void;
}

/** Asked before a workbook with changes that were not saved is put away. */
export function CloseChanged({ name, words, onCancel, onClose }: CloseChangedProps) {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.workbench.closeChanged(name)}</DialogTitle>
          <DialogContent>{words.workbench.closeChangedHint}</DialogContent>
          <DialogActions fluid>
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
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
