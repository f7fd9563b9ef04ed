/** Reading the whole workbook from Excel in as few requests as its size allows. */
import type { Snapshot } from '../../../workbook';
import { HostError, type Control } from '../../host';
import { inExcel } from '../run';
import { askAll } from './ask';
import { Reading } from './reading';
import { survey } from './survey';

/** Readings begun at most while others go on inserting rows. */
const MOST_BEGINNINGS = 4;

/**
 * Reads the workbook in two requests, and one more for every 4 MB, whatever the number of sheets; from the beginning where
 * somebody inserted cells between the requests. `known` are the names of the sheets as far as an earlier reading tells them. Waits while
 * the user is editing a cell.
 */
export async function readWorkbook(
  known: readonly string[],
  control: Control | undefined,
): Promise<Snapshot> {
  for (let beginning = 1; ; beginning++) {
    try {
      return await readOnce(known, control);
    } catch (error) {
      if (!(error instanceof HostError && error.code === 'changed')) throw error;
      if (beginning === MOST_BEGINNINGS) throw new HostError('failed', [], 'cells kept moving');
    }
  }
}

function readOnce(known: readonly string[], control: Control | undefined): Promise<Snapshot> {
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
