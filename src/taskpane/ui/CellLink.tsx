import { Link, mergeClasses } from '@fluentui/react-components';
import { formatPosition } from '../../hosts/host';
import type { CellRef } from '../../workbook';
import { useWords } from './context';
import { useShared } from './styles';
import { useGo } from './useFollow';

interface CellLinkProps {
  readonly cell: CellRef;
  /** What stands there, for those who cannot see where the link is. */
  readonly label?: string;
  /** Names the sheet as well. */
  readonly full?: boolean;
  readonly tabIndex?: number;
}

/** `H25`: a link that selects the cell. */
export function CellLink({ cell, label, full, tabIndex }: CellLinkProps) {
  const words = useWords();
  const go = useGo();
  const shared = useShared();
  const position = formatPosition(cell.row, cell.column);
  const shown = full ? `${cell.sheet}!${position}` : position;
  const spoken = `${cell.sheet}!${position}`;
  return (
    <Link
      as="button"
      className={mergeClasses(shared.figures)}
      title={spoken}
      aria-label={label ? words.goToCell(spoken, label) : words.locateCell(spoken)}
      tabIndex={tabIndex}
      onClick={() => {
        go(cell);
      }}
    >
      {shown}
    </Link>
  );
}
