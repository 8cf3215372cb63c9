import type { Span } from '../text/span.js';
import type { Analysis } from './analysis.js';
import type { FigureDraft } from './figures.js';
import type { Entity, Figure, Sentence, Statement, Voice } from './reading.js';
import { statementsAt } from './statements-at.js';

const size = (span: Span): number => span.end - span.start;
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * Whose word each sentence is: that of the outermost statement whose content covers at least half of it, named or unnamed; otherwise the
 * article's own.
 */
export function giveVoices(analysis: Analysis, statements: readonly Statement[], entities: readonly Entity[]): readonly Sentence[] {
  const named = new Map(entities.map((e) => [e.id, e.named]));
  const at = statementsAt(analysis.sentences, statements, true);
  return analysis.sentences.map(({ start, end, paragraph }, i) => {
    const sentence = { start, end };
    const here = at[i] ?? [];
    // That a source left something out does not make the words it left out its own.
    const outer = here.find((s) => s.within === null && s.stance !== 'omits' && 2 * s.content.reduce((n, c) => n + shared(c, sentence), 0) >= size(sentence));
    const ids = here.map((s) => s.id);
    const voice: Voice = outer
      ? { kind: outer.who && named.get(outer.who) ? 'named' : 'unnamed', who: outer.who, statements: ids }
      : { kind: 'article', who: null, statements: ids };
    return { start, end, paragraph, voice };
  });
}

/** Gives each figure the one who vouches for it: the source of the innermost statement whose content holds its number, if any has one. */
export function vouch(figures: readonly FigureDraft[], statements: readonly Statement[]): readonly Figure[] {
  const order = figures.map((_, i) => i).sort((a, b) => (figures[a] as FigureDraft).number.start - (figures[b] as FigureDraft).number.start);
  const at = statementsAt(
    order.map((i) => (figures[i] as FigureDraft).number),
    statements,
  );
  const holders = new Map(order.map((figure, row) => [figure, at[row] ?? []]));
  return figures.map((figure, i) => {
    let best: Statement | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const statement of holders.get(i) ?? []) {
      if (!statement.who || statement.stance === 'omits') continue;
      if (!statement.content.some((c) => c.start <= figure.number.start && figure.number.end <= c.end)) continue;
      const total = statement.content.reduce((n, c) => n + size(c), 0);
      if (total < least) {
        best = statement;
        least = total;
      }
    }
    const { id, start, end, number, value, bound, unit, counts, by } = figure;
    return { id, start, end, number, value, bound, unit, counts, by, who: best?.who ?? null, statement: best?.id ?? null };
  });
}
