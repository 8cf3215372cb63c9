/** A half-open stretch `[start, end)` of a text, in UTF-16 code units, as JavaScript strings and W3C TextPositionSelector count. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` that `span` covers. Throws `RangeError` when the span does not lie inside the text. */
export function quote(text: string, span: Span): string {
  if (span.start < 0 || span.end > text.length || span.start > span.end) {
    throw new RangeError(`span ${span.start}–${span.end} is outside a text of ${text.length} units`);
  }
  return text.slice(span.start, span.end);
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that covers all of `spans`; `null` when there are none. */
export function hull(spans: readonly Span[]): Span | null {
  const first = spans[0];
  if (!first) return null;
  let { start, end } = first;
  for (const s of spans) {
    if (s.start < start) start = s.start;
    if (s.end > end) end = s.end;
  }
  return { start, end };
}

/** Whether both cover the same units. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Orders spans by start, the longer first where starts are equal. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The index of the first of `list` that is not `before` what is looked for, by halving: those that are must stand first. Its length where all are. */
export function firstNot<T>(list: readonly T[], before: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first of `spans`, which must be ordered by `bySpan`, that is `span`; -1 where none is. */
export function indexOfSpan(spans: readonly Span[], span: Span): number {
  const at = firstNot(spans, (one) => bySpan(one, span) < 0);
  const found = spans[at];
  return found && sameSpan(found, span) ? at : -1;
}

/** `span` without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
