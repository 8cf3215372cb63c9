import type { Block, Blocks } from './blocks.js';

/**
 * A page's blocks in columns, one number for each. Features are told from whole columns by a few small loops: the engine compiles those within the first
 * page, where one long function that judges a block at a time is run slowly for dozens of pages and takes longer to compile than to run.
 */
export interface Columns {
  readonly node: Int32Array;
  readonly parent: Int32Array;
  readonly tag: Int32Array;
  readonly length: Int32Array;
  /** Characters in links, and outside them. */
  readonly linked: Int32Array;
  readonly plain: Int32Array;
  readonly strong: Int32Array;
  readonly marks: Int32Array;
  readonly own: Int32Array;
}

/** Reads the columns of a page's blocks. */
export function columnsOf({ blocks, tree }: Blocks): Columns {
  const n = blocks.length;
  const node = new Int32Array(n);
  const parent = new Int32Array(n);
  const tag = new Int32Array(n);
  const length = new Int32Array(n);
  const linked = new Int32Array(n);
  const plain = new Int32Array(n);
  const strong = new Int32Array(n);
  const marks = new Int32Array(n);
  const own = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const b = blocks[i] as Block;
    const at = b.node;
    const all = b.text.length;
    node[i] = at;
    parent[i] = tree.parent[at] as number;
    tag[i] = tree.tag[at] as number;
    length[i] = all;
    linked[i] = b.linked;
    plain[i] = all - b.linked;
    strong[i] = b.strong;
    marks[i] = b.marks;
    own[i] = b.own;
  }
  return { node, parent, tag, length, linked, plain, strong, marks, own };
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

/** In which of the stretches between `edges` each value lies. */
export function binned(values: Int32Array, edges: Float64Array): Int32Array {
  const { length } = values;
  const bins = new Int32Array(length);
  for (let i = 0; i < length; i++) bins[i] = bin(values[i] as number, edges);
  return bins;
}

/** In which of the stretches between `edges` lies what each part is of its whole. */
export function binnedShares(parts: Int32Array, wholes: Int32Array, edges: Float64Array): Int32Array {
  const { length } = parts;
  const bins = new Int32Array(length);
  for (let i = 0; i < length; i++) bins[i] = bin((parts[i] as number) / ((wholes[i] as number) || 1), edges);
  return bins;
}

/** In which of the stretches between `edges` lies the value at each place, as a part of `whole`; 0 for no place. */
export function binnedAt(places: Int32Array, values: Int32Array, whole: number, edges: Float64Array): Int32Array {
  const { length } = places;
  const bins = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const place = places[i] as number;
    if (place >= 0) bins[i] = bin((values[place] as number) / whole, edges);
  }
  return bins;
}

/** The value at each place; 0 for no place. */
export function gathered(places: Int32Array, values: Int32Array): Int32Array {
  const { length } = places;
  const found = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const place = places[i] as number;
    if (place >= 0) found[i] = values[place] as number;
  }
  return found;
}

/** For each value, 1 where it has a bit, or 0. */
export function bitsOf(values: Int32Array, bit: number): Int32Array {
  const { length } = values;
  const found = new Int32Array(length);
  for (let i = 0; i < length; i++) found[i] = ((values[i] as number) & bit) !== 0 ? 1 : 0;
  return found;
}

/** Two columns as one: the value of the first times `m`, and that of the other. */
export function crossed(values: Int32Array, others: Int32Array, m: number): Int32Array {
  const { length } = values;
  const found = new Int32Array(length);
  for (let i = 0; i < length; i++) found[i] = (values[i] as number) * m + (others[i] as number);
  return found;
}

/** For each of `n` groups, the sum of the values of its members. */
export function sumsOf(n: number, groups: Int32Array, values: Int32Array): Int32Array {
  const sums = new Int32Array(n);
  const { length } = groups;
  for (let i = 0; i < length; i++) {
    const group = groups[i] as number;
    if (group >= 0) sums[group] = (sums[group] as number) + (values[i] as number);
  }
  return sums;
}

/** Lengths from here on are of one kind. */
const LONG = 1024;

/** The table by which `lengthsIn` tells in which of the stretches between edges, all below 1024, a length lies. */
export function lengthBins(...values: readonly number[]): Int32Array {
  const bins = new Int32Array(LONG + 1);
  for (const edge of values) for (let length = edge; length <= LONG; length++) bins[length] = (bins[length] as number) + 1;
  return bins;
}

/** `binned` for lengths of text, looked up. */
export function lengthsIn(lengths: Int32Array, bins: Int32Array): Int32Array {
  const n = lengths.length;
  const found = new Int32Array(n);
  for (let i = 0; i < n; i++) found[i] = bins[Math.min(lengths[i] as number, LONG)] as number;
  return found;
}
