import type { Language } from '../language/language.js';
import type { Article } from '../page/article.js';
import { engineVersion } from '../version.js';
import { analyse } from './analysis.js';
import { resolveEntities } from './entities.js';
import { findEvents } from './events.js';
import { findFigures } from './figures.js';
import { sourceOfHeadline } from './headline-source.js';
import { findMentions } from './mentions.js';
import type { Reading, Statement, Trace } from './reading.js';
import { findStatements } from './statements.js';
import { findTimes } from './times.js';
import { giveVoices, vouch } from './voices.js';

export interface ReadOptions {
  /** Receives every rule that fired or lost; leave out for speed. */
  readonly trace?: Trace;
}

/**
 * Reads an article with a pack: who said what to whom, figures, times, events and whose word each sentence is. Never throws on any text;
 * what cannot be told is `null` in the reading. The same article and engine give the same reading.
 */
export function readArticle(article: Article, language: Language, options: ReadOptions = {}): Reading {
  const { trace } = options;
  const analysis = analyse(article, language);
  const times = findTimes(analysis, trace);
  const drafts = findFigures(analysis, times, trace);
  const found = findMentions(analysis, trace);
  const spoken = findStatements(analysis, found, times, trace);
  const { mentions, entities, who } = resolveEntities(analysis, found, spoken, trace);
  const sourced = spoken.map(
    (s): Statement => ({
      id: s.id,
      content: s.content,
      cue: s.cue,
      speaker: s.speaker,
      to: s.to,
      channel: s.channel,
      said: s.said,
      kind: s.kind,
      act: s.act,
      stance: s.stance,
      within: s.within,
      certain: s.certain,
      by: s.by,
      who: s.speaker && who(s.speaker),
      toWho: s.to && who(s.to),
    }),
  );
  const statements = sourced.map((s) => {
    const source = s.who ? null : sourceOfHeadline(analysis, s, sourced);
    return source ? { ...s, who: source } : s;
  });
  return {
    engine: engineVersion,
    article,
    sentences: giveVoices(analysis, statements, entities),
    mentions,
    entities,
    statements,
    figures: vouch(drafts, statements),
    times,
    events: findEvents(analysis, { mentions, entities, statements, times }, trace),
  };
}
