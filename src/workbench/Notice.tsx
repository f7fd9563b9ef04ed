import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({ bar: { flexShrink: 0, borderRadius: 0 } });

interface NoticeProps {
  readonly intent: 'error' | 'warning' | 'info' | 'success';
  readonly text: string;
  readonly close: string;
  readonly onClose: () => void;
}

/** One sentence over the sheet, until it is closed. */
export function Notice({ intent, text, close, onClose }: NoticeProps) {
  const styles = useStyles();
  return (
    <div role={intent === 'info' || intent === 'success' ? 'status' : 'alert'}>
      <MessageBar intent={intent} layout="multiline" className={styles.bar}>
        <MessageBarBody>{text}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              size="small"
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={close}
              onClick={onClose}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
