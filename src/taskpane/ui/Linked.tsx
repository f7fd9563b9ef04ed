import { makeStyles } from '@fluentui/react-components';
import type { CellRef } from '../../workbook';
import { CellLink } from './CellLink';

/** Stands in a sentence where its cell belongs; nobody types this character. */
const PLACE = '\ue000';

/** Signs that no line begins with: beside a button a browser does not know them for that. */
const CLOSING = /^[）)，,。.；;：:、」”]+/;

const useStyles = makeStyles({ together: { whiteSpace: 'nowrap' } });

interface LinkedProps {
  readonly cell: CellRef | undefined;
  /** The sentence with the place put into it; an empty one where there is no cell. */
  readonly say: (place: string) => string;
}

/** A sentence whose cell is a link, wherever in it either language names it. */
export function Linked({ cell, say }: LinkedProps) {
  const styles = useStyles();
  if (!cell) return say('');
  const [before, ...after] = say(PLACE).split(PLACE);
  const rest = after.join('');
  const closing = CLOSING.exec(rest)?.[0] ?? '';
  return (
    <>
      {before}
      {after.length > 0 && (
        <span className={styles.together}>
          <CellLink cell={cell} />
          {closing}
        </span>
      )}
      {rest.slice(closing.length)}
    </>
  );
}
