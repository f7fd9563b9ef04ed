/** Longer texts fit neither into a cell nor into a note: a file that holds one is damaged to Excel. */
export const LONGEST_TEXT = 32_767;

/** A text cut, with a sign that it was, so that it takes no more than `room`. */
export function fitText(text: string, room = LONGEST_TEXT): string {
  if (text.length <= room) return text;
  const end = Math.max(0, room - 1);
  const last = text.charCodeAt(end - 1);
  // Never half of a pair of surrogates.
  const splits = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, splits ? end - 1 : end)}…`;
}
