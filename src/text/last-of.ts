/** The last of `list` that passes. As `findLast`, which the engines we know run many times slower. */
export function lastOf<T>(list: readonly T[], passes: (one: T) => boolean): T | undefined {
  for (let i = list.length - 1; i >= 0; i--) if (passes(list[i] as T)) return list[i];
  return undefined;
}
