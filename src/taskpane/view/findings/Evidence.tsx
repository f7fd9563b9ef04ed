import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../findings';
import { formatCell } from '../../../hosts/host';
import type { CellRef } from '../../../workbook';
import type { FindingWords } from '../../engine/engine';
import { firstCell, isCell } from '../../state/select';
import { CellLink } from '../../ui/CellLink';
import { useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  terms: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  definition: { margin: 0, overflowWrap: 'anywhere' },
});

/** More cells than that are too many to go through one by one. */
const MOST_CELLS = 12;

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

/** The sentences of the report that a finding is about. */
export function Quotes({ finding }: { finding: Finding }) {
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
export function Evidence({ finding, texts }: EvidenceProps) {
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
            {others.slice(0, MOST_CELLS).map((other) => (
              <CellLink key={formatCell(other)} cell={other} full={other.sheet !== sheet} />
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
