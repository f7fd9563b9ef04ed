import { Button } from '@fluentui/react-components';
import type { Answer } from '../../state/model';
import { useController, useDispatch, usePane, useWords } from '../../ui/context';
import { NoticeBar } from '../../ui/NoticeBar';
import { useShared } from '../../ui/styles';

interface RubricNoticeProps {
  readonly lines: readonly string[];
  /** What the button to the settings says. */
  readonly action: string;
}

function RubricNotice({ lines, action }: RubricNoticeProps) {
  const dispatch = useDispatch();
  const shared = useShared();
  const settings = (
    <Button
      size="small"
      onClick={() => {
        dispatch({ type: 'went to', screen: 'settings' });
      }}
    >
      {action}
    </Button>
  );
  return (
    <NoticeBar intent="warning" layout="multiline" actions={settings}>
      <div className={shared.stack}>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
    </NoticeBar>
  );
}

/** The workbook keeps a rubric that cannot be used: never passed over in silence. */
export function RubricRefused() {
  const { rubricRefused } = useWords();
  return <RubricNotice lines={[rubricRefused.text]} action={rubricRefused.show} />;
}

/** The rubric that was chosen has other points or other parts than the forms: perhaps the wrong one. */
export function RubricUnfit({ answer }: { answer: Answer }) {
  const { rubricUnfit } = useWords();
  const { unfitOf } = useController();
  const language = usePane((state) => state.language);
  const lines = unfitOf(answer, language);
  if (lines.length === 0) return null;
  return <RubricNotice lines={lines} action={rubricUnfit.choose} />;
}
