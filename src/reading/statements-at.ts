import type { Span } from '../text/span.js';
import type { Statement } from './reading.js';

interface Piece extends Span {
  readonly index: number;
}

const NOBODYS: readonly Statement[] = [];

/**
 * For each of `spans`, which must stand in the order of their starts, the statements whose content (or, with `cues`, whose cue) shares a unit with it, in the order of
 * `statements`. One sweep over both: linear but for the pieces that overlap one span.
 */
export function statementsAt(spans: readonly Span[], statements: readonly Statement[], cues = false): readonly (readonly Statement[])[] {
  const pieces: Piece[] = [];
  statements.forEach((s, index) => {
    for (const { start, end } of s.content) pieces.push({ start, end, index });
    if (cues && s.cue) pieces.push({ start: s.cue.start, end: s.cue.end, index });
  });
  pieces.sort((a, b) => a.start - b.start || a.index - b.index);
  let next = 0;
  let open: Piece[] = [];
  return spans.map((span) => {
    if (open.some((p) => p.end <= span.start)) open = open.filter((p) => p.end > span.start);
    for (; next < pieces.length && (pieces[next] as Piece).start < span.end; next++) {
      const piece = pieces[next] as Piece;
      if (piece.end > span.start) open.push(piece);
    }
    if (open.length === 0) return NOBODYS;
    const indexes: number[] = [];
    for (const p of open) if (p.start < span.end) indexes.push(p.index);
    if (indexes.length > 1) indexes.sort((a, b) => a - b);
    const found: Statement[] = [];
    for (let i = 0; i < indexes.length; i++) if (indexes[i] !== indexes[i - 1]) found.push(statements[indexes[i] as number] as Statement);
    return found;
  });
}
