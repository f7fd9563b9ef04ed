import {
  Button,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { Answer } from '../state/model';
import { useController, useDispatch, usePane, useWords } from '../ui/context';
import { useShared } from '../ui/styles';

interface RubricNoticeProps {
  readonly lines: readonly string[];
  /** What the button to the settings says. */
  readonly action: string;
}

function RubricNotice({ lines, action }: RubricNoticeProps) {
  const dispatch = useDispatch();
  const shared = useShared();
  return (
    <div role="alert">
      <MessageBar
        className={mergeClasses(shared.bar, shared.longBar)}
        intent="warning"
        layout="multiline"
      >
        <MessageBarBody>
          <div className={shared.stack}>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
        </MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              dispatch({ type: 'went to', screen: 'settings' });
            }}
          >
            {action}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
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
