import type { Drawing } from './grid';

/** A workbook of one family with what is to be read from it and found in it, both written by hand. */
export interface Fixture {
  readonly name: string;
  readonly about: string;
  readonly sheets: readonly Drawing[];
  /** One summary for each form, in the order of the workbook. */
  readonly reading: readonly string[];
  /** `outcome rule cell` of all that is wrong, to explain or undetermined; notes are not listed. */
  readonly findings: readonly string[];
}

export function summaryText(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}
