/**
 * Named features with their weights: what `scripts/fit-statements.mjs` learns from annotated articles. A feature is a group with up to two values
 * (`then` `a postposition`; `act, by` `order` `participle`).
 */
export type Card = readonly (readonly [group: string, a: string, b: string, weight: number])[];

/** Takes the features of a question as they are found, each a group with up to two values: a card's scale sums their weights, the fitter lists them. */
export interface Sheet {
  readonly add: (group: string, a?: string, b?: string) => void;
}

/** A sheet that sums the weights of `card`; features that it does not list weigh nothing. Names are looked up as they stand, so that none is put together while reading. */
export class Scale implements Sheet {
  private sum = 0;
  private groups: ReadonlyMap<string, Weights> | null = null;
  private readonly card: Card;

  constructor(card: Card) {
    this.card = card;
  }

  add(group: string, a = '', b = ''): void {
    this.groups ??= grouped(this.card);
    const weights = this.groups.get(group);
    if (weights === undefined) return;
    if (b !== '') this.sum += weights.pairs.get(a)?.get(b) ?? 0;
    else if (a !== '') this.sum += weights.single.get(a) ?? 0;
    else this.sum += weights.alone;
  }

  /** Which of `count` answers has the highest sum of what `describe` adds for it, the first of equals; -1 for none. */
  likeliest(count: number, describe: (k: number, sheet: Sheet) => void): number {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < count; k++) {
      describe(k, this);
      const sum = this.take();
      if (sum <= most) continue;
      most = sum;
      best = k;
    }
    return best;
  }

  /** The sum since it was last asked for. */
  take(): number {
    const { sum } = this;
    this.sum = 0;
    return sum;
  }
}

/** The weights of a group of features: of those without a value, with one, and with two. Most have one at most, so that they cost a look-up less. */
interface Weights {
  alone: number;
  readonly single: Map<string, number>;
  readonly pairs: Map<string, Map<string, number>>;
}

function grouped(card: Card): ReadonlyMap<string, Weights> {
  const groups = new Map<string, Weights>();
  for (const [group, a, b, weight] of card) {
    const weights = groups.get(group) ?? { alone: 0, single: new Map(), pairs: new Map() };
    groups.set(group, weights);
    if (b !== '') weights.pairs.set(a, (weights.pairs.get(a) ?? new Map<string, number>()).set(b, weight));
    else if (a !== '') weights.single.set(a, weight);
    else weights.alone = weight;
  }
  return groups;
}

const COUNTS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** A number from 0 up to `most`, which is at most 9, as a feature's value. */
export const upTo = (n: number, most: number): string => COUNTS[Math.max(0, Math.min(n, most))] as string;
