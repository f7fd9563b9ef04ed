import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs before V8 thinks of optimising it: four times what V8 waits for by itself. */
const BUDGET = 500_000;

/**
 * Lets V8 wait longer before it optimises a function. A call of the command is over within seconds, and most of the functions that
 * V8 takes for hot in that time have done their work before their optimised code is there: a third of the processor's time goes
 * into it. Needed for Node 20 alone; the V8 of later ones has a compiler in between, and does not know the flag.
 */
export function optimiseLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
