import type { Entity, Mention, Statement } from '../reading/reading.js';
import { overlaps, type Span } from '../text/span.js';
import type { CitedName } from './answer.js';
import type { Scored } from './score.js';
import type { Asked } from './terms.js';

/** A value with the words of the article it stands in. */
export interface FoundValue {
  readonly value: string;
  readonly span: Span;
}

/** The number, date or name that a question asks for, as the answering sentence gives it; `null` where it asks for none or none is there. */
export function findValue(scored: Scored, asked: Asked): FoundValue | null {
  switch (asked.question.kind) {
    case 'how-many':
      return scored.figure && { value: numberText(scored.figure.value), span: scored.figure.number };
    case 'when':
      return scored.time?.value ? { value: scored.time.value, span: { start: scored.time.start, end: scored.time.end } } : null;
    case 'where':
      return placeIn(scored);
    case 'who-said':
    case 'who':
      return nameOf(scored, scored.statement, 'who');
    case 'to-whom':
      return nameOf(scored, scored.statement, 'toWho');
    default:
      return null;
  }
}

const numberText = (value: number | readonly [number, number]): string => (typeof value === 'number' ? plain(value) : `${plain(value[0])}-${plain(value[1])}`);

/** Without an exponent, whatever the size. */
const plain = (value: number): string => (Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(0) : String(value));

/** Who an entity is, and where the sentence, or failing that the article, names it. */
export function citeName(scored: Scored, id: Entity['id'] | null, span: Span | null): CitedName | null {
  const entity = id && scored.article.entities.get(id);
  const { text } = scored.article.reading.article;
  if (entity) return { name: entity.name, span };
  return span && { name: text.slice(span.start, span.end), span };
}

function nameOf(scored: Scored, statement: Statement | null, part: 'who' | 'toWho'): FoundValue | null {
  if (part === 'toWho' && !statement?.to) return addresseeIn(scored);
  if (!statement) return null;
  const span = part === 'who' ? statement.speaker : statement.to;
  const cited = citeName(scored, statement[part], span);
  return cited && { value: cited.name, span: span ?? statement.cue ?? scored.sentence };
}

/** Whom the sentence's own words say someone spoke to, by the entity named there, or else the words without their ending. */
function addresseeIn(scored: Scored): FoundValue | null {
  const { article, sentence } = scored;
  const tokens = article.tokens.slice(sentence.first, sentence.last);
  const range = article.language?.questions.addressee(tokens.map((t) => t.norm));
  const from = range && tokens[range.first];
  const last = range && tokens[range.last - 1];
  if (!from || !last) return null;
  const mention = article.reading.mentions.find((m) => m.entity !== null && m.start <= last.start && last.end <= m.end && m.end <= last.end);
  const entity = mention?.entity && article.entities.get(mention.entity);
  if (mention && entity) return { value: entity.name, span: { start: mention.start, end: mention.end } };
  const [cut] = article.language?.writing.stems(last.norm) ?? [];
  const end = last.end - (cut?.ending.length ?? 0);
  return { value: article.reading.article.text.slice(from.start, end), span: { start: from.start, end } };
}

/** The place of the sentence that the question does not name, the nearest to what it names. */
function placeIn(scored: Scored): FoundValue | null {
  const { article, sentence, hits } = scored;
  const { text } = article.reading.article;
  const asked = hits.map((i) => article.tokens[i]).filter((t) => t !== undefined);
  const matched = (span: Span): boolean => asked.some((t) => overlaps(t, span));
  const middle = asked.length > 0 ? asked.reduce((n, t) => n + t.start, 0) / asked.length : sentence.start;
  let best: { mention: Mention; entity: Entity; away: number } | null = null;
  for (const mention of article.reading.mentions) {
    if (!overlaps(mention, sentence) || matched(mention.name ?? mention)) continue;
    const entity = mention.entity && article.entities.get(mention.entity);
    if (!entity || entity.type !== 'place') continue;
    const away = Math.abs(mention.start - middle) + (isLocative(scored, mention) ? 0 : 200);
    if (!best || away < best.away) best = { mention, entity, away };
  }
  if (best) {
    const name = best.mention.name ?? best.mention;
    return { value: best.entity.named ? best.entity.name : text.slice(name.start, name.end), span: name };
  }
  return locativeWord(scored, matched);
}

function isLocative(scored: Scored, span: Span): boolean {
  const { article } = scored;
  const token = article.tokens.findLast((t) => t.end <= span.end);
  return token !== undefined && (article.language?.writing.stems(token.norm).some((s) => s.role === 'locative') ?? false);
}

/** Where no place was found: the last word in the locative that the question does not hold, without its ending. */
function locativeWord(scored: Scored, matched: (span: Span) => boolean): FoundValue | null {
  const { article, sentence } = scored;
  const writing = article.language?.writing;
  const questions = article.language?.questions;
  if (!writing || !questions) return null;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = article.tokens[i];
    if (token?.kind !== 'word' || matched(token) || questions.stop.has(token.norm)) continue;
    const [cut] = writing.stems(token.norm);
    if (cut?.role !== 'locative' || questions.roots(token.norm).some((r) => questions.lexicon.words.has(r))) continue;
    const end = token.end - cut.ending.length;
    return { value: article.reading.article.text.slice(token.start, end), span: { start: token.start, end } };
  }
  return null;
}
