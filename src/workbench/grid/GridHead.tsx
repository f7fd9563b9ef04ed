import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../taskpane';
import { keyOf, type Geometry, type Place } from './geometry';
import { zoomed } from './looks';
import { slotsOf, type Columns } from './window';

const useStyles = makeStyles({
  corner: { left: 0, zIndex: 4 },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    padding: 0,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: zoomed(tokens.fontSizeBase200),
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

/** The row of the column letters: no merged area is in it. */
const ABOVE_ALL = -1;

interface GridHeadProps {
  readonly geometry: Geometry;
  readonly columns: Columns;
  readonly selected: Place;
}

/** The letters of the columns in sight, those of the selected cell or area set off. */
export function GridHead({ geometry, columns, selected }: GridHeadProps) {
  const styles = useStyles();
  const area = geometry.mergeAt.get(keyOf(selected.row, selected.column));
  const isChosen = (column: number) =>
    column >= selected.column && column <= (area?.right ?? selected.column);
  return (
    <thead>
      <tr aria-rowindex={1} style={{ height: geometry.heads.height }}>
        <td className={mergeClasses(styles.head, styles.corner)} />
        {slotsOf(geometry, ABOVE_ALL, columns).map((slot) =>
          slot.kind === 'gap' ? (
            <td key={`gap ${slot.column}`} aria-hidden colSpan={slot.span} />
          ) : (
            <th
              key={slot.column}
              scope="col"
              aria-colindex={slot.column + 2}
              className={mergeClasses(styles.head, isChosen(slot.column) && styles.chosen)}
            >
              {columnLetters(slot.column)}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}
