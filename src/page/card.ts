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

/** One feature for each of `n` values, or for each of `n` by `m` pairs of values: the number of the first, the others follow it. */
export function table(prefix: string, n: number, m = 1): number {
  const first = names.length;
  for (let i = 0; i < n * m; i++) feature(m === 1 ? `${prefix} ${i}` : `${prefix} ${Math.floor(i / m)}·${i % m}`);
  return first;
}

/** One feature for each of a list of names: the number of the first, the others follow it. */
export function series(prefix: string, list: readonly string[]): number {
  const first = names.length;
  for (const name of list) feature(`${prefix} ${name}`);
  return first;
}

/** Takes the features of a page's blocks as they are found, a column at a time: the reader sums their weights, the fitter lists them. */
export interface Sheet {
  /** Puts a feature on one block. */
  readonly put: (block: number, feature: number) => void;
  /** On each block, the feature that its value says, counted from `first`; none where the value is below 0. */
  readonly putColumn: (first: number, values: Int32Array) => void;
  /** On each block, the feature of a pair of values, as `table` numbers them. */
  readonly putPairs: (first: number, values: Int32Array, others: Int32Array, m: number) => void;
  /** On each block, one feature for each bit of its value. */
  readonly putBits: (first: number, values: Int32Array) => void;
}
