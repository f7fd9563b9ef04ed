import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TargetRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Finding } from '../../findings';
import { formatCell, formatPosition } from '../../hosts/host';
import type { CellRef, ValueEdit } from '../../workbook';
import type { FindingWords } from '../engine/engine';
import { firstCell, isCell, type Listed } from '../state/select';
import { CellLink } from '../ui/CellLink';
import { useBusy, useController, useWords } from '../ui/context';
import { useShared } from '../ui/styles';
import { useFindingWords } from '../ui/useFindingWords';
import { useGo } from '../ui/useFollow';
import { Acknowledge } from './Acknowledge';
import { Change, shownValue } from './Change';
import { Figures } from './Figures';
import { Ledger } from './Ledger';
import { ReasonEditor } from './ReasonEditor';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL} calc(16px + ${tokens.spacingHorizontalL} + ${tokens.spacingHorizontalS})`,
  },
  narrow: { marginLeft: `calc(-16px - ${tokens.spacingHorizontalS})` },
  quote: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  terms: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  definition: { margin: 0, overflowWrap: 'anywhere' },
});

function valueEdits(finding: Finding): readonly ValueEdit[] {
  return (finding.suggestion ?? []).filter((edit): edit is ValueEdit => edit.kind === 'value');
}

/** Cells that are spoken of and stand in no term: they would have no link otherwise. */
function otherCells(finding: Finding): readonly CellRef[] {
  const inTerms = new Set(
    (finding.terms ?? []).flatMap(({ cell }) => (cell && isCell(cell) ? [formatCell(cell)] : [])),
  );
  return finding.cells
    .slice(1)
    .filter(isCell)
    .filter((cell) => !inTerms.has(formatCell(cell)));
}

interface FindingDetailProps {
  readonly panel: string;
  readonly item: Listed;
  readonly onNext: () => void;
}

/** The evidence of a finding, and what can be done about it, most useful first. */
export function FindingDetail({ panel, item, onNext }: FindingDetailProps) {
  const words = useWords();
  const { adopt } = useController();
  const go = useGo();
  const styles = useStyles();
  const shared = useShared();
  const say = useFindingWords();
  const [acknowledging, setAcknowledging] = useState(false);
  const busy = useBusy();
  const { finding, acknowledged } = item;
  const texts = say(finding);
  const cell = firstCell(finding);
  const edits = valueEdits(finding);
  const writable = edits.filter(({ before }) => before.formula === undefined);
  const first = writable[0];
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
      <div className={mergeClasses(styles.actions, asksForReason && styles.narrow)}>
        {first && (
          <Button
            size="small"
            appearance={asksForReason ? 'secondary' : 'primary'}
            disabledFocusable={busy}
            onClick={() => void adopt(finding)}
          >
            {writable.length === 1
              ? words.finding.adopt(shownValue(first.after))
              : words.finding.adoptSeveral(String(writable.length))}
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
          title={about}
          reason={acknowledged}
          onDone={() => {
            setAcknowledging(false);
          }}
        />
      )}
    </div>
  );
}

/** The sentences of the report that a finding is about. */
function Quotes({ finding }: { finding: Finding }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  return finding.cells.map((place) =>
    isCell(place) ? null : (
      <blockquote key={`${place.paragraph} ${place.quote}`} className={styles.quote}>
        {place.quote}
        <div className={shared.caption}>
          {words.list.report} · {words.finding.paragraph(String(place.paragraph + 1))}
        </div>
      </blockquote>
    ),
  );
}

interface EvidenceProps {
  readonly finding: Finding;
  readonly texts: FindingWords;
}

/** What to do, what it stands on, and the other cells concerned. */
function Evidence({ finding, texts }: EvidenceProps) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const sheet = firstCell(finding)?.sheet;
  const others = otherCells(finding);
  return (
    <dl className={mergeClasses(styles.terms, shared.caption)}>
      {texts.advice !== '' && finding.outcome !== 'pass' && (
        <>
          <dt>{words.finding.advice}</dt>
          <dd className={styles.definition}>{texts.advice}</dd>
        </>
      )}
      {texts.basis !== '' && (
        <>
          <dt>{words.finding.basis}</dt>
          <dd className={styles.definition}>
            {texts.basis}
            {texts.quotation !== '' && `${words.colon}${texts.quotation}`}
          </dd>
        </>
      )}
      {others.length > 0 && (
        <>
          <dt>{words.finding.otherCells}</dt>
          <dd className={mergeClasses(styles.definition, shared.row)}>
            {others.slice(0, 12).map((other) => (
              <CellLink key={formatCell(other)} cell={other} full={other.sheet !== sheet} />
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
