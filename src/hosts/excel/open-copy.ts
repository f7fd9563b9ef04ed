import { HostError } from '../host';
import { toHostError } from './errors';
import { answered } from './run';

/** `String.fromCharCode` takes its characters as arguments; more than this at once overflow the stack of old webviews. */
const PIECE = 0x8000;

/**
 * Opens bytes as a new workbook beside this one; Excel takes no name for it. Where it is refused (an Excel without that
 * call, a policy, a workbook too large for the web) the `HostError` says so, and the caller offers a download.
 */
export async function openCopy(bytes: Uint8Array): Promise<void> {
  if (typeof Excel === 'undefined') throw new HostError('disconnected', [], 'Excel is not there');
  try {
    await answered(Excel.createWorkbook(toBase64(bytes)));
  } catch (error) {
    const { code, detail } = toHostError(error);
    throw new HostError(code === 'protected' ? 'unsupported' : code, [], detail);
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text);
}
