/** Named features with their weights: what `scripts/fit-statements.mjs` learns from annotated articles. */
export type Card = readonly (readonly [feature: string, weight: number])[];

/** Sums the weights that `card` gives to features; 0 for one it does not list. */
export function weigher(card: Card): (features: readonly string[]) => number {
  let weights: ReadonlyMap<string, number> | null = null;
  return (features) => {
    weights ??= new Map(card);
    let sum = 0;
    for (const feature of features) sum += weights.get(feature) ?? 0;
    return sum;
  };
}
