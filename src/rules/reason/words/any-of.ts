/** Any of the terms of a text, parted by white space; each is a word, or a pattern for several of one kind. */
export function anyOf(text: string): string {
  return termsOf(text).join('|');
}

/** The same of several texts, longer terms before those that they hold. */
export function longestFirst(...texts: readonly string[]): string {
  return texts
    .flatMap(termsOf)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

function termsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
