import { drawing, snapshotOf } from '../grid';

/** What it is, the words that are put otherwise, and what is found then. */
export type Case = readonly [string, Readonly<Record<string, string>>, readonly string[]];

/** A form with some of its words put otherwise. */
export function drawn(form: string, changes: Readonly<Record<string, string>>) {
  let text = form;
  for (const [from, to] of Object.entries(changes)) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  return snapshotOf(drawing('Sheet1', text));
}
