import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { PaneWords } from '../taskpane';

interface NotSavedProps {
  readonly words: PaneWords;
  readonly onSave: () => void;
}

/** Over the pane of a workbook that was made here: it is in no file until it is saved. */
export function NotSaved({ words, onSave }: NotSavedProps) {
  return (
    <div role="status">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.workbench.madeUnsaved}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" appearance="primary" onClick={onSave}>
            {words.save}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
