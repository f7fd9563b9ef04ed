import type { Passage } from '../../findings';
import type { Fact, Mention, Report, Sentence } from '../../narrative';
import type { Subject } from '../rule';

/** Words of the report as a place; `quote` stands in the paragraph as it is, or in the cell that is named before it. */
export function passage(
  { paragraph, table }: Pick<Mention, 'paragraph' | 'table'>,
  quote: string,
): Passage {
  if (!table) return { paragraph, quote };
  const { number, row, column } = table;
  return {
    paragraph: table.paragraph,
    quote: `表${number}第${row}行第${column}列：${quote}`,
  };
}

/** Words of the report in quotation marks; those inside them are single. */
export function quoted(words: string): string {
  return `“${words.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}

/** The year that the report is about, as far as the forms do not say otherwise. */
export function isOfYear(year: number | undefined, report: Report): boolean {
  return year === undefined || report.year === undefined || year === report.year;
}

/**
 * The words of a sentence that a quotation without white space and with half-width figures was taken from; the whole sentence
 * where they cannot be found again.
 */
export function wordsOf({ text }: Sentence, quote: string): string {
  const offsets: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at).normalize('NFKC');
    if (sign.trim() === '') continue;
    plain += sign;
    for (let n = 0; n < sign.length; n++) offsets.push(at);
  }
  const wanted = quote.normalize('NFKC').replace(/\s/g, '');
  const start = plain.indexOf(wanted);
  if (wanted === '' || start < 0) return text;
  const last = offsets[start + wanted.length - 1] ?? text.length - 1;
  return text.slice(offsets[start], last + 1);
}

/** The words of its sentence before a figure and behind it. */
export function wordsAround({ sentence, mention }: Fact, { report }: Subject): [string, string] {
  const { text = '', start = 0 } = report?.sentences[sentence] ?? {};
  return [text.slice(0, mention.start - start), text.slice(mention.end - start)];
}
