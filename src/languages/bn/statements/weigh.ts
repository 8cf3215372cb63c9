/**
 * Named features with their weights: what `scripts/fit-statements.mjs` learns from annotated articles. A feature is a group with up to two values
 * (`then` `a postposition`; `act, by` `order` `participle`).
 */
export type Card = readonly (readonly [group: string, a: string, b: string, weight: number])[];

/** Takes the features of a question as they are found: the reader sums their weights, the fitter lists them. */
export interface Sheet {
  readonly add: (group: string, a?: string, b?: string) => void;
}

/** A sheet that sums the weights of `card`; features that it does not list weigh nothing. Names are looked up as they stand, so that none is put together while reading. */
export class Scale implements Sheet {
  private sum = 0;
  private groups: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>> | null = null;
  private readonly card: Card;

  constructor(card: Card) {
    this.card = card;
  }

  add(group: string, a = '', b = ''): void {
    this.groups ??= grouped(this.card);
    this.sum += this.groups.get(group)?.get(a)?.get(b) ?? 0;
  }

  /** The sum since it was last asked for. */
  take(): number {
    const { sum } = this;
    this.sum = 0;
    return sum;
  }
}

function grouped(card: Card): ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const groups = new Map<string, Map<string, Map<string, number>>>();
  for (const [group, a, b, weight] of card) {
    const firsts = groups.get(group) ?? new Map<string, Map<string, number>>();
    groups.set(group, firsts);
    const seconds = firsts.get(a) ?? new Map<string, number>();
    firsts.set(a, seconds);
    seconds.set(b, weight);
  }
  return groups;
}

const COUNTS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** A number up to `most` as a feature's value. */
export const upTo = (n: number, most: number): string => COUNTS[Math.min(n, most)] as string;
