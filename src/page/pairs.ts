const EMPTY = -1;

/**
 * Numbers pairs of numbers in the order they come: 0, 1, 2 … Each number of a pair is a whole number of 32 bits; time is that of one look into a flat
 * table, where a map of joined keys would make an object of each key past 2³¹.
 */
export class Pairs {
  /** How many different pairs came. */
  size = 0;
  #mask: number;
  #slots: Int32Array;
  #first: Int32Array;
  #second: Int32Array;

  constructor(expected: number) {
    let capacity = 16;
    while (capacity < expected * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity).fill(EMPTY);
    this.#first = new Int32Array(capacity >> 1);
    this.#second = new Int32Array(capacity >> 1);
  }

  /** The number of a pair, a new one where it did not come before. */
  of(first: number, second: number): number {
    const at = this.#slot(first, second);
    const known = this.#slots[at] as number;
    if (known !== EMPTY) return known;
    if (this.size === this.#first.length) {
      this.#grow();
      return this.of(first, second);
    }
    this.#first[this.size] = first;
    this.#second[this.size] = second;
    this.#slots[at] = this.size;
    return this.size++;
  }

  #slot(first: number, second: number): number {
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= hash >>> 15;
    let at = hash & this.#mask;
    for (;;) {
      const known = this.#slots[at] as number;
      if (known === EMPTY || (this.#first[known] === first && this.#second[known] === second)) return at;
      at = (at + 1) & this.#mask;
    }
  }

  #grow(): void {
    const [first, second] = [this.#first, this.#second];
    const capacity = (this.#mask + 1) * 2;
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity).fill(EMPTY);
    this.#first = new Int32Array(capacity >> 1);
    this.#second = new Int32Array(capacity >> 1);
    for (let i = 0; i < this.size; i++) {
      this.#first[i] = first[i] as number;
      this.#second[i] = second[i] as number;
      this.#slots[this.#slot(first[i] as number, second[i] as number)] = i;
    }
  }
}
