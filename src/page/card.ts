const names: string[] = [];
const index = new Map<string, number>();

/** The number of a named feature. The names are what the score card lists and what a reason is taken from. */
export function feature(name: string): number {
  let id = index.get(name);
  if (id === undefined) {
    id = names.length;
    names.push(name);
    index.set(name, id);
  }
  return id;
}

/**
 * The name of a feature, for `scripts/fit-score-card.mjs`.
 *
 * @public
 */
export function featureName(id: number): string {
  return names[id] ?? '?';
}

/** How many features there are. */
export function featureCount(): number {
  return names.length;
}

/** In which of the stretches between `edges` a value lies. */
export function bin(value: number, edges: readonly number[]): number {
  let i = 0;
  while (i < edges.length && value >= (edges[i] as number)) i++;
  return i;
}

/** Lengths from here on are of one kind. */
const LONG = 1024;

/** `bin` for lengths of text, looked up. The edges are below 1024. */
export function lengthBins(edges: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: LONG + 1 }, (_, length) => bin(length, edges));
}

/** The place of a length in a table of `lengthBins`. */
export function lengthPlace(length: number): number {
  return Math.min(length, LONG);
}

/** One feature for each of `n` values, or for each of `n` by `m` pairs of values. */
export function table(prefix: string, n: number, m = 1): Int32Array {
  return Int32Array.from({ length: n * m }, (_, i) => feature(m === 1 ? `${prefix} ${i}` : `${prefix} ${Math.floor(i / m)}·${i % m}`));
}

/** The most features that are put on a block at once. */
export const MOST_FEATURES = 128;

/** Takes the features of a block as they are found, the first `count` of a list: the reader sums their weights, the fitter lists them. */
export interface Sheet {
  readonly put: (block: number, features: Int32Array, count: number) => void;
}
