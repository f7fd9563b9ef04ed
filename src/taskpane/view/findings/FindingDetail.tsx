import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../findings';
import { formatPosition } from '../../../hosts/host';
import type { ValueEdit } from '../../../workbook';
import { firstCell, type Listed } from '../../state/select';
import { useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';
import { useFindingWords } from '../../ui/useFindingWords';
import { Change } from '../changes/Change';
import { Evidence, Quotes } from './Evidence';
import { Figures } from './Figures';
import { FindingActions } from './FindingActions';
import { Ledger } from './Ledger';
import { ReasonEditor } from './ReasonEditor';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL} calc(16px + ${tokens.spacingHorizontalL} + ${tokens.spacingHorizontalS})`,
  },
  narrow: { marginLeft: `calc(-16px - ${tokens.spacingHorizontalS})` },
});

function valueEdits(finding: Finding): readonly ValueEdit[] {
  return (finding.suggestion ?? []).filter((edit): edit is ValueEdit => edit.kind === 'value');
}

interface FindingDetailProps {
  readonly panel: string;
  readonly item: Listed;
  readonly onNext: () => void;
}

/** The evidence of a finding, and what can be done about it, most useful first. */
export function FindingDetail({ panel, item, onNext }: FindingDetailProps) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const say = useFindingWords();
  const { finding, acknowledged } = item;
  const texts = say(finding);
  const cell = firstCell(finding);
  const edits = valueEdits(finding);
  const writable = edits.filter(({ before }) => before.formula === undefined);
  const asksForReason =
    finding.outcome !== 'pass' && finding.explanation !== undefined && acknowledged === undefined;
  // Of rules that speak of many rows the title alone does not tell which one; a reason's own cell is named anyway.
  const about =
    cell && !finding.explanation?.cell
      ? `${texts.title} ${formatPosition(cell.row, cell.column)}`
      : texts.title;
  return (
    <div id={panel} className={styles.detail}>
      {finding.terms && finding.terms.length > 0 && (
        <div className={mergeClasses(styles.narrow, shared.stack)}>
          <Ledger finding={finding} terms={finding.terms} />
        </div>
      )}
      <Figures outcome={finding.outcome} texts={texts} />
      <Quotes finding={finding} />
      <Evidence finding={finding} texts={texts} />
      {writable.length > 0 && <Change edits={writable} />}
      {edits.length > 0 && writable.length === 0 && (
        <p className={mergeClasses(shared.body, shared.caption)}>{words.finding.formulaLeft}</p>
      )}
      {asksForReason && (
        <div className={styles.narrow}>
          <ReasonEditor finding={finding} title={about} onNext={onNext} />
        </div>
      )}
      <div className={asksForReason ? styles.narrow : undefined}>
        <FindingActions
          item={item}
          title={about}
          edits={writable}
          needsScores={texts.mended !== undefined}
          isPrimary={!asksForReason}
        />
      </div>
    </div>
  );
}
