interface Grades {
  readonly low: string;
  readonly high: string;
}

/** What grades mean in the language of the pane; nothing where the form's own words say it. */
export function gradeMeaning(
  { low, high }: Grades,
  names: Readonly<Record<string, string>>,
): string | undefined {
  const [from, to] = [names[low], names[high]];
  if (from === undefined || to === undefined || from === low) return undefined;
  return from === to ? from : `${from}–${to}`;
}
