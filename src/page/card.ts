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

/** The edges between stretches of a number, as `bin` reads them: one kind of list for whole numbers and parts, so that it is compiled once. */
export function edges(...values: readonly number[]): Float64Array {
  return Float64Array.from(values);
}

/** In which of the stretches between `edges` a value lies. */
export function bin(value: number, edges: Float64Array): number {
  const { length } = edges;
  for (let i = 0; i < length; i++) if (value < (edges[i] as number)) return i;
  return length;
}

/** Lengths from here on are of one kind. */
const LONG = 1024;

/** `bin` for lengths of text, looked up. The edges are below 1024. */
export function lengthBins(...values: readonly number[]): Uint8Array {
  const bins = new Uint8Array(LONG + 1);
  for (const edge of values) for (let length = edge; length <= LONG; length++) bins[length] = (bins[length] as number) + 1;
  return bins;
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
