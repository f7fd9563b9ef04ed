import type { CellRef } from '../../workbook';
import { CellLink } from './CellLink';

/** Stands in a sentence where its cell belongs; nobody types this character. */
const PLACE = '\ue000';

interface LinkedProps {
  readonly cell: CellRef | undefined;
  /** The sentence with the place put into it; an empty one where there is no cell. */
  readonly say: (place: string) => string;
}

/** A sentence whose cell is a link, wherever in it either language names it. */
export function Linked({ cell, say }: LinkedProps) {
  if (!cell) return say('');
  const [before, ...after] = say(PLACE).split(PLACE);
  return (
    <>
      {before}
      {after.length > 0 && <CellLink cell={cell} />}
      {after.join('')}
    </>
  );
}
