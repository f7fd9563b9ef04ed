/** Reading the whole workbook from Excel in as few requests as its size allows. */
import type { Snapshot } from '../../../workbook';
import type { Control } from '../../host';
import { inExcel } from '../run';
import { askAll } from './ask';
import { Reading } from './reading';
import { survey } from './survey';

/**
 * Reads the workbook in two requests, and one more for every 4 MB, whatever the number of sheets. `known` are the names
 * of the sheets as far as an earlier reading tells them. Waits while the user is editing a cell.
 */
export function readWorkbook(
  known: readonly string[],
  control: Control | undefined,
): Promise<Snapshot> {
  return inExcel(
    async (context) => {
      const reading = new Reading();
      const questions = await survey(context, reading, known, control);
      await askAll(context, questions, control);
      return reading.finish();
    },
    { waitForEdit: true },
  );
}
