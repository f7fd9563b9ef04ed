/** Lines shorter than this say nothing about where a text was broken. */
const LONG = 24;
/** Fewer long lines than this are no evidence. */
const ENOUGH = 5;
/** Begins a paragraph of its own: numbering, an indent, a cell, a bar. */
const BEGINS =
  /^(?:\s|[|#>]|第[一二三四五六七八九十]+[章部节]|[一二三四五六七八九十]{1,3}\s*[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}\s*[、.．](?!\d))/;
const ENDS = /[。！？：；!?:;]\s*$/;

/**
 * Lines of a text that was broken at a fixed width (copied from a page, or from mail), joined to paragraphs again. A text whose
 * long lines are not all of one width is left as it is.
 */
export function unwrapped(lines: readonly string[]): readonly string[] {
  const long = lines.filter((line) => line.trim().length >= LONG && !line.includes('\t'));
  const width = long.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0);
  const full = (line: string) => line.trimEnd().length >= width - 3 && !line.includes('\t');
  const broken = long.filter((line) => full(line) && !ENDS.test(line));
  if (long.length < ENOUGH || width > 120 || broken.length < long.length * 0.5) return lines;
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    const last = joined.length - 1;
    if (open && line.trim() !== '' && !BEGINS.test(line))
      joined[last] = (joined[last] ?? '') + line.trim();
    else joined.push(line);
    open = full(line);
  }
  return joined;
}
