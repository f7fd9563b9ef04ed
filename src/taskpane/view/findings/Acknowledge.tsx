import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
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

/** A word or a sign tells nobody why. */
const LEAST = 4;

function isReason(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= LEAST;
}

/** Marks a finding 已核实, with the reason that travels with the workbook. */
export function Acknowledge({ finding, title, reason, onDone }: AcknowledgeProps) {
  const words = useWords();
  const { acknowledge } = useController();
  const styles = useStyles();
  const shared = useShared();
  const busy = useBusy();
  const [text, setText] = useState('');
  const isMarked = reason !== undefined;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMarked) return;
    // Asked for by the button above it: where that is at the lower edge, all of the box would open out of sight.
    box.current?.querySelector('textarea')?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [isMarked]);
  if (isMarked) {
    return (
      // Nothing of the box for the reason lives on in it, the focus least of all: the row may have moved.
      <div key="marked" className={styles.box}>
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
    <div key="asked" ref={box} className={styles.box}>
      <Field
        label={words.finding.acknowledgeReason}
        hint={words.finding.acknowledgeHint(String(LEAST))}
      >
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
          disabledFocusable={busy || !isReason(text)}
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
