import type { Span } from '../text/span.js';

/** Something that covers characters of a text. Layers may overlap, nest and cross in any way. */
export interface Layer<T> extends Span {
  readonly tag: T;
}

/** A stretch of text between two neighbouring ends of layers, with all that cover it. */
export interface Piece<T> extends Span {
  /** The layers over it: earlier start first, the longer first where starts are equal, then as given. */
  readonly over: readonly Layer<T>[];
  /** Those of `over` whose first piece this is. */
  readonly opens: readonly Layer<T>[];
  /** Those of `over` whose last piece this is. */
  readonly closes: readonly Layer<T>[];
}

/**
 * Cuts `range` at every end of every layer. The pieces follow one another without gap or overlap from `range.start` to `range.end`, so that
 * their text is the text of the range whatever the layers are. Layers are clipped to the range; empty ones are left out.
 */
export function cut<T>(range: Span, layers: readonly Layer<T>[]): readonly Piece<T>[] {
  const inside = layers
    .map((layer) => ({ layer, start: Math.max(layer.start, range.start), end: Math.min(layer.end, range.end) }))
    .filter((l) => l.start < l.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const ends = [...new Set([range.start, range.end, ...inside.flatMap((l) => [l.start, l.end])])].filter((at) => at >= range.start && at <= range.end).sort((a, b) => a - b);
  const pieces: Piece<T>[] = [];
  let active: typeof inside = [];
  let next = 0;
  for (let i = 0; i + 1 < ends.length; i++) {
    const start = ends[i] as number;
    const end = ends[i + 1] as number;
    active = active.filter((l) => l.end > start);
    for (let l = inside[next]; l && l.start <= start; l = inside[++next]) active.push(l);
    pieces.push({
      start,
      end,
      over: active.map((l) => l.layer),
      opens: active.filter((l) => l.start === start).map((l) => l.layer),
      closes: active.filter((l) => l.end === end).map((l) => l.layer),
    });
  }
  return pieces;
}
