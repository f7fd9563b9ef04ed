/** A sentence may begin with the name of a field, which is no word of its own case. */
export function capitalized(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}
