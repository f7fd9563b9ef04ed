/** The last item that fits. */
export function lastWhere<T>(list: readonly T[], fits: (item: T) => boolean): T | undefined {
  for (let at = list.length - 1; at >= 0; at--) {
    const item = list[at];
    if (item !== undefined && fits(item)) return item;
  }
  return undefined;
}
