import { HostError, type Control } from '../host';
import { toHostError } from './errors';
import { answered, orAbort } from './run';

/** The largest slice that every Excel hands out. */
const SLICE_BYTES = 4 * 1024 * 1024;

/** The workbook as Excel would save it now, fetched slice by slice. The file is closed whatever happens. */
export async function exportWorkbook(control: Control | undefined): Promise<Uint8Array> {
  throwIfAborted(control);
  const file = await opened(control);
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      throwIfAborted(control);
      control?.onProgress?.(index, file.sliceCount);
      slices.push(await orAbort(answered(readSlice(file, index)), control?.signal));
    }
    throwIfAborted(control);
    control?.onProgress?.(file.sliceCount, file.sliceCount);
    return joined(slices, file.size);
  } finally {
    await answered(closeFile(file)).catch(() => undefined);
  }
}

/** Opens the file. One that Excel hands out only after nobody waits for it any more is closed at once. */
async function opened(control: Control | undefined): Promise<Office.File> {
  const opening = openFile();
  try {
    return await orAbort(answered(opening), control?.signal);
  } catch (error) {
    void opening.then(closeFile, () => undefined);
    throw error;
  }
}

function throwIfAborted(control: Control | undefined): void {
  if (control?.signal?.aborted) throw new HostError('cancelled');
}

function openFile(): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE_BYTES },
      (result) => settle(result, resolve, reject),
    );
  });
}

async function readSlice(file: Office.File, index: number): Promise<Uint8Array> {
  const slice = await new Promise<Office.Slice>((resolve, reject) => {
    file.getSliceAsync(index, (result) => settle(result, resolve, reject));
  });
  const data = slice.data as ArrayBuffer | ArrayLike<number>;
  return new Uint8Array(data);
}

/** Excel keeps no more than two files open, so one that stays open would block the next export. */
function closeFile(file: Office.File): Promise<void> {
  return new Promise((resolve) => {
    file.closeAsync(() => resolve());
  });
}

function settle<T>(
  result: Office.AsyncResult<T>,
  resolve: (value: T) => void,
  reject: (error: HostError) => void,
): void {
  if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
  else reject(toHostError(result.error));
}

function joined(slices: readonly Uint8Array[], size: number): Uint8Array {
  const length = slices.reduce((sum, slice) => sum + slice.length, 0);
  if (length !== size) throw new HostError('failed', [], `${length} of ${size} bytes`);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const slice of slices) {
    bytes.set(slice, at);
    at += slice.length;
  }
  return bytes;
}
