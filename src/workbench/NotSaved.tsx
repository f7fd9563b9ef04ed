import { Button } from '@fluentui/react-components';
import { NoticeBar, type PaneWords } from '../taskpane';

interface NotSavedProps {
  readonly words: PaneWords;
  readonly onSave: () => void;
}

/** Over the pane of a workbook that was made here: it is in no file until it is saved. */
export function NotSaved({ words, onSave }: NotSavedProps) {
  const save = (
    <Button size="small" appearance="primary" onClick={onSave}>
      {words.save}
    </Button>
  );
  return (
    <NoticeBar intent="warning" role="status" layout="multiline" actions={save}>
      {words.workbench.madeUnsaved}
    </NoticeBar>
  );
}
