import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../findings';
import { useBusy, useController, useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface AcknowledgeProps {
  readonly finding: Finding;
  readonly title: string;
  /** The reason it is marked with already. */
  readonly reason: string | undefined;
  readonly onDone: () => void;
}

/** Marks a finding 已核实, with the reason that travels with the workbook. */
export function Acknowledge({ finding, title, reason, onDone }: AcknowledgeProps) {
  const words = useWords();
  const { acknowledge } = useController();
  const styles = useStyles();
  const shared = useShared();
  const busy = useBusy();
  const [text, setText] = useState('');
  if (reason !== undefined) {
    return (
      <div className={styles.box}>
        <p className={shared.body}>
          {words.finding.acknowledged}
          {words.colon}
          {reason}
        </p>
        <div>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void acknowledge(finding, title, null)}
          >
            {words.finding.acknowledgeRevoke}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.box}>
      <Field label={words.finding.acknowledgeReason} hint={words.finding.acknowledgeHint}>
        <Textarea
          value={text}
          resize="vertical"
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div>
        <Button
          size="small"
          disabledFocusable={busy || text.trim() === ''}
          onClick={() => {
            void acknowledge(finding, title, text.trim()).then((done) => {
              if (done) onDone();
            });
          }}
        >
          {words.finding.acknowledgeSave}
        </Button>
      </div>
    </div>
  );
}
