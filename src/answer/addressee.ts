import type { Entity, Mention } from '../reading/reading.js';
import type { Span } from '../text/span.js';
import type { Shelved, ShelvedSentence } from './shelf.js';

/** Whom a sentence's own words say that someone spoke to. */
export interface Addressee {
  readonly span: Span;
  readonly name: string;
}

/** Finds it by the pack's rule; `null` where there is none, or where the words name something that cannot be spoken to. */
export function findAddressee(article: Shelved, sentence: ShelvedSentence): Addressee | null {
  const tokens = article.tokens.slice(sentence.first, sentence.last);
  const range = article.language?.questions.addressee(tokens.map((t) => t.norm));
  const from = range && tokens[range.first];
  const last = range && tokens[range.last - 1];
  if (!from || !last) return null;
  const found = named(article, last);
  if (found) {
    const { entity, mention } = found;
    return entity.type === 'place' ? null : { span: { start: mention.start, end: mention.end }, name: entity.name };
  }
  const questions = article.language?.questions;
  // A common noun that no entity is called by is a thing: his death, the decision.
  if (questions?.roots(last.norm).some((root) => questions.lexicon.words.has(root))) return null;
  const [cut] = article.language?.writing.stems(last.norm) ?? [];
  const span = { start: from.start, end: last.end - (cut?.ending.length ?? 0) };
  return { span, name: article.reading.article.text.slice(span.start, span.end) };
}

function named(article: Shelved, last: Span): { readonly mention: Mention; readonly entity: Entity } | null {
  for (const mention of article.reading.mentions) {
    if (mention.entity === null || mention.start > last.start || mention.end < last.end || mention.end > last.end + 1) continue;
    const entity = article.entities.get(mention.entity);
    if (entity && (entity.named || entity.type !== 'unknown')) return { mention, entity };
  }
  return null;
}
