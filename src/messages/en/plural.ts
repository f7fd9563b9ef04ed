/** `1 cell`, `2 cells`. */
export const plural = (count: string, one: string, many = `${one}s`): string =>
  `${count} ${count === '1' ? one : many}`;
