import { gather } from '../../../amount';
import { labelOf } from '../../field';
import { MONEY_COLUMNS, type Funds } from '../../model';
import type { Region } from '../../region';
import type { Header } from './header';

/** The years that the headings of money name. */
export function yearsNamed({ grid }: Region, { columns }: Header): Pick<Funds, 'years'> {
  const years = gather(MONEY_COLUMNS, (role) => {
    const spot = columns[role];
    const year = spot?.label?.year;
    return spot && year !== undefined ? [{ at: labelOf(grid, spot), year }] : [];
  });
  return years.length > 0 ? { years } : {};
}
