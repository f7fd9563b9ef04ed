import { CloseButton, NoticeBar } from '../taskpane';

interface NoticeProps {
  readonly intent: 'error' | 'warning' | 'info' | 'success';
  readonly text: string;
  readonly close: string;
  readonly onClose: () => void;
}

/** One sentence over the sheet, until it is closed. */
export function Notice({ intent, text, close, onClose }: NoticeProps) {
  return (
    <NoticeBar
      intent={intent}
      layout="multiline"
      dismiss={<CloseButton label={close} onClose={onClose} />}
    >
      {text}
    </NoticeBar>
  );
}
