import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';
import { CopyDetails } from '../changes/CopyDetails';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** Keeps one broken view from taking the whole pane with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Broken
        error={error}
        onAgain={() => {
          this.setState({ error: null });
        }}
      />
    );
  }
}

function Broken({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const words = useWords();
  const shared = useShared();
  return (
    <div role="alert" className={shared.stackLoose} style={{ padding: '16px' }}>
      <p className={shared.title}>{words.trouble.boundary}</p>
      <p className={shared.body}>{words.trouble.boundaryHint}</p>
      <div className={shared.row}>
        <Button appearance="primary" onClick={onAgain}>
          {words.trouble.tryAgain}
        </Button>
        <CopyDetails text={error.stack ?? error.message} />
      </div>
    </div>
  );
}
