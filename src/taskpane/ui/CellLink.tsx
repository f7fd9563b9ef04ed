import { formatPosition } from '../../hosts/host';
import type { CellRef } from '../../workbook';
import { useWords } from './context';
import { useShared } from './styles';
import { TextLink } from './TextLink';
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
    <TextLink
      className={shared.figures}
      title={spoken}
      aria-label={label ? words.goToCell(spoken, label) : words.locateCell(spoken)}
      tabIndex={tabIndex}
      onClick={() => {
        go(cell);
      }}
    >
      {shown}
    </TextLink>
  );
}
