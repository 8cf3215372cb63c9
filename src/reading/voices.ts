import { overlaps, type Span } from '../text/span.js';
import type { Analysis } from './analysis.js';
import type { FigureDraft } from './figures.js';
import type { Entity, Figure, Sentence, Statement, Voice } from './reading.js';

const size = (span: Span): number => span.end - span.start;
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * Whose word each sentence is: that of the outermost statement whose content covers at least half of it, named or unnamed; otherwise the
 * article's own.
 */
export function giveVoices(analysis: Analysis, statements: readonly Statement[], entities: readonly Entity[]): readonly Sentence[] {
  const named = new Map(entities.map((e) => [e.id, e.named]));
  return analysis.sentences.map(({ start, end, paragraph }) => {
    const sentence = { start, end };
    const here = statements.filter((s) => s.content.some((c) => overlaps(c, sentence)) || (s.cue && overlaps(s.cue, sentence)));
    const outer = here.find((s) => s.within === null && 2 * s.content.reduce((n, c) => n + shared(c, sentence), 0) >= size(sentence));
    let voice: Voice = { kind: 'article', who: null, statements: here.map((s) => s.id) };
    if (outer) voice = { kind: outer.who && named.get(outer.who) ? 'named' : 'unnamed', who: outer.who, statements: voice.statements };
    return { start, end, paragraph, voice };
  });
}

/** Gives each figure the one who vouches for it: the source of the innermost statement whose content holds its number, if any has one. */
export function vouch(figures: readonly FigureDraft[], statements: readonly Statement[]): readonly Figure[] {
  return figures.map((figure) => {
    let best: Statement | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const statement of statements) {
      if (!statement.who || statement.stance === 'omits') continue;
      const piece = statement.content.find((c) => c.start <= figure.number.start && figure.number.end <= c.end);
      const total = statement.content.reduce((n, c) => n + size(c), 0);
      if (piece && total < least) {
        best = statement;
        least = total;
      }
    }
    return { ...figure, who: best?.who ?? null, statement: best?.id ?? null };
  });
}
