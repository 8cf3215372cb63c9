import type { EntityId, Reading } from '../../reading/reading.js';
import { overlaps, type Span } from '../../text/span.js';
import type { ArticleView, Matter, Shares, Side } from '../../web/views.js';

/** What the article page is given for one reading. */
export function articleView(reading: Reading, known: Partial<Omit<ArticleView, 'reading' | 'ledger' | 'shares'>> = {}): ArticleView {
  return {
    id: known.id ?? null,
    draft: known.draft ?? null,
    reading,
    people: known.people ?? {},
    ledger: ledgerOf(reading),
    shares: sharesOf(reading),
    revisions: known.revisions ?? [],
  };
}

/** How much of the text is whose word, by characters of its sentences; the title is nobody's. */
export function sharesOf(reading: Reading): Shares {
  const length = { named: 0, unnamed: 0, article: 0 };
  let all = 0;
  for (const s of reading.sentences) {
    if (s.paragraph < 0) continue;
    length[s.voice.kind] += s.end - s.start;
    all += s.end - s.start;
  }
  return all === 0 ? length : { named: length.named / all, unnamed: length.unnamed / all, article: length.article / all };
}

/**
 * Each matter that someone denies or leaves out, with all who speak of the same words. Two statements speak of the same words where their
 * contents overlap; what an article does not report as said or unsaid is not here.
 */
export function ledgerOf(reading: Reading): readonly Matter[] {
  const matters: Matter[] = [];
  const done = new Set<string>();
  for (const not of reading.statements) {
    if (not.stance === 'says' || done.has(not.id)) continue;
    const sides: Side[] = [];
    const seen = new Set<EntityId | string>();
    for (const s of reading.statements) {
      if (s.id !== not.id && !meet(s.content, not.content)) continue;
      done.add(s.id);
      const words = s.speaker && reading.article.text.slice(s.speaker.start, s.speaker.end);
      const key = `${s.stance} ${s.who ?? words ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      sides.push({ statement: s.id, who: s.who, words, stance: s.stance });
    }
    matters.push({ content: not.content, sides });
  }
  return matters;
}

function meet(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => overlaps(x, y)));
}
