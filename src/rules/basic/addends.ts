import { BASIC_COLUMNS, type BasicColumn, type Field } from '../../forms';
import { figureState } from '../../scoring';
import type { Named } from '../terms';
import type { CalledRow } from './columns';

/** Rows of one year column as the parts of a total. */
export function addendsOf(rows: readonly CalledRow[], column: BasicColumn): readonly Named[] {
  return rows.map((called) => new Addend(called, column));
}

class Addend implements Named {
  constructor(
    private readonly called: CalledRow,
    private readonly column: BasicColumn,
  ) {}

  get label(): string {
    return this.called.label;
  }

  get field(): Field | undefined {
    return this.called.row[this.column];
  }

  unused(): boolean {
    return isUnused(this.called);
  }
}

/** A row that every form prints and this office left blank in all columns; a fund that is listed should have figures. */
function isUnused({ list, row }: CalledRow): boolean {
  return (
    list !== 'funds' &&
    list !== 'operatingParts' &&
    BASIC_COLUMNS.every((column) => figureState(row[column]) !== 'figure')
  );
}
