import { HostError } from '../host';
import { toHostError } from './errors';

export interface RunOptions {
  /** Waits until the user leaves a cell that is being edited; otherwise the request fails at once. */
  readonly waitForEdit?: boolean;
}

/** Runs a batch in Excel; every failure comes out as a `HostError`. */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { waitForEdit = false }: RunOptions = {},
): Promise<T> {
  if (typeof Excel === 'undefined') throw new HostError('disconnected', [], 'Excel is not there');
  // One step in the user's undo list for all that is written, where Excel offers it.
  const mergeUndoGroup = !waitForEdit && supports('1.20');
  try {
    return await Excel.run({ delayForCellEdit: waitForEdit, mergeUndoGroup }, (context) =>
      work(withPatience(context)),
    );
  } catch (error) {
    throw toHostError(error);
  }
}

/** An Excel that has not answered by now will not: some versions leave a request hanging for good, without an error. */
const PATIENCE = 90_000;

/** The same promise, but `no-answer` where it hangs. */
export function answered<T>(promise: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new HostError('no-answer'));
    }, PATIENCE);
    void promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

/** The same context, none of whose requests is waited for without end. */
function withPatience(context: Excel.RequestContext): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = (value) => answered(sync(value));
  return context;
}

/** Whether this Excel has a version of the Excel API; the floor is 1.14. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Waits for a promise unless the signal says to stop; then the promise is left to itself. */
export function orAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(new HostError('cancelled'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
