import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { JSX, ReactNode } from 'react';
import { useShared } from './styles';

interface NoticeBarProps {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  /** In several lines the buttons stand below the text; by default where they leave it no room. */
  readonly layout?: NonNullable<MessageBarProps['layout']>;
  /** Told at once, or when a reader gets to it; by default what warns is told at once. */
  readonly role?: 'alert' | 'status';
  readonly actions?: ReactNode;
  readonly dismiss?: JSX.Element;
  readonly children: ReactNode;
}

/** A message from edge to edge of the pane, with what can be done about it. */
export function NoticeBar({
  intent,
  layout = 'auto',
  role = intent === 'warning' || intent === 'error' ? 'alert' : 'status',
  actions = null,
  dismiss,
  children,
}: NoticeBarProps) {
  const shared = useShared();
  return (
    <div role={role}>
      <MessageBar className={shared.bar} intent={intent} layout={layout}>
        <MessageBarBody>{children}</MessageBarBody>
        {(actions !== null || dismiss) && (
          <MessageBarActions {...(dismiss && { containerAction: dismiss })}>
            {actions}
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

/** The cross at the end of a message. */
export function CloseButton({ label, onClose }: { label: string; onClose: () => void }) {
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={label}
      onClick={onClose}
    />
  );
}
