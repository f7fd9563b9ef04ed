import { fstatSync } from 'node:fs';
import { systemCode, writeAll } from './files';

const STDOUT = 1;

/** Whether Node would write there in one step, and take what a full disk left out for written. */
function isWrittenAtOnce(): boolean {
  try {
    const stats = fstatSync(STDOUT);
    return stats.isFile() || (stats.isCharacterDevice() && !process.stdout.isTTY);
  } catch {
    return false;
  }
}

/**
 * Where the results of a command go. `failed` is told once, with the system's code, that they cannot all be written; nothing
 * more is written then. A reader that closes the pipe (`| head`) has read enough: that is no failure.
 */
export function standardOutput(failed: (code: string) => void): (text: string) => void {
  let isOpen = true;
  const close = (error: unknown) => {
    if (isOpen && systemCode(error) !== 'EPIPE') failed(systemCode(error));
    isOpen = false;
  };
  process.stdout.on('error', close);
  const atOnce = isWrittenAtOnce();
  return (text) => {
    if (!isOpen) return;
    if (!atOnce) {
      process.stdout.write(text);
      return;
    }
    try {
      writeAll(STDOUT, new TextEncoder().encode(text));
    } catch (error) {
      close(error);
    }
  };
}
