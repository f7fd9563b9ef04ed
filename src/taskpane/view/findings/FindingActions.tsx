import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TargetRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ValueEdit } from '../../../workbook';
import { firstCell, type Listed } from '../../state/select';
import { useBusy, useController, useDispatch, useWords } from '../../ui/context';
import { useGo } from '../../ui/useFollow';
import { Acknowledge } from './Acknowledge';
import { shownValue } from '../changes/Change';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FindingActionsProps {
  readonly item: Listed;
  /** What the finding is called where it is spoken of alone. */
  readonly title: string;
  /** Figures that it suggests and that may be written. */
  readonly edits: readonly ValueEdit[];
  /** What it suggests holds only with scores that are to be put right as well. */
  readonly needsScores: boolean;
  /** Nothing else of the finding is to be done first. */
  readonly isPrimary: boolean;
}

/** What can be done about a finding: take what it suggests, go to its cell, mark it as verified. */
export function FindingActions({
  item,
  title,
  edits,
  needsScores,
  isPrimary,
}: FindingActionsProps) {
  const words = useWords();
  const { adopt } = useController();
  const dispatch = useDispatch();
  const go = useGo();
  const styles = useStyles();
  const [acknowledging, setAcknowledging] = useState(false);
  const busy = useBusy();
  const { finding, acknowledged } = item;
  const cell = firstCell(finding);
  const [first] = edits;
  return (
    <div className={styles.box}>
      <div className={styles.actions}>
        {first && (
          <Button
            size="small"
            appearance={isPrimary ? 'primary' : 'secondary'}
            disabledFocusable={busy}
            onClick={() => void adopt(finding)}
          >
            {edits.length === 1
              ? words.finding.adopt(shownValue(first.after))
              : words.finding.adoptSeveral(String(edits.length))}
          </Button>
        )}
        {first && needsScores && (
          <Button
            size="small"
            onClick={() => {
              dispatch({ type: 'went to', screen: 'write-back' });
            }}
          >
            {words.finding.withScores}
          </Button>
        )}
        {cell && (
          <Button
            size="small"
            icon={<TargetRegular />}
            onClick={() => {
              go(cell);
            }}
          >
            {words.locate}
          </Button>
        )}
        {finding.outcome !== 'pass' && acknowledged === undefined && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={acknowledging}
            onClick={() => {
              setAcknowledging(!acknowledging);
            }}
          >
            {words.finding.acknowledge}
          </Button>
        )}
      </div>
      {(acknowledging || acknowledged !== undefined) && (
        <Acknowledge
          finding={finding}
          title={title}
          reason={acknowledged}
          onDone={() => {
            setAcknowledging(false);
            dispatch({ type: 'opened finding', id: null });
          }}
        />
      )}
    </div>
  );
}
