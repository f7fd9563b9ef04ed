import { constants } from 'node:os';

/** What tells a process to stop. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
type StopSignal = (typeof SIGNALS)[number];

function listen(heard: (signal: StopSignal) => void): () => void {
  for (const signal of SIGNALS) process.on(signal, heard);
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, heard);
  };
}

function end(signal: StopSignal): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

let isHeld = false;

/**
 * Puts off being told to stop until what is under way is done, so that a file is written whole. A process that listens all
 * the time would not stop in the middle of its other work either.
 */
export function holdSignals(): void {
  if (isHeld) return;
  isHeld = true;
  const release = listen(end);
  // What came meanwhile is heard between the two.
  setImmediate(() =>
    setImmediate(() => {
      isHeld = false;
      release();
    }),
  );
}

/** Told to stop for the first time, and the exit code that goes with it. */
export interface Stopping {
  readonly signal: AbortSignal;
  /** 128 and the number of the signal; 0 where there was none. */
  readonly code: number;
}

/** From now on the process stops by itself when it is told to; told again, it stops at once. */
export function stopWhenTold(): Stopping {
  const stopping = new AbortController();
  let code = 0;
  const release = listen((signal) => {
    release();
    listen(end);
    code = 128 + constants.signals[signal];
    stopping.abort();
  });
  return {
    signal: stopping.signal,
    get code() {
      return code;
    },
  };
}
