import type { Bound, Entity, Statement } from '../reading/reading.js';
import { overlaps, type Span } from '../text/span.js';
import { findAddressee } from './addressee.js';
import type { CitedName } from './answer.js';
import { tokenFrom } from './fit.js';
import type { Scored } from './score.js';
import type { Shelved } from './shelf.js';
import type { Asked } from './terms.js';

/** A value with the words of the article it stands in. */
export interface FoundValue {
  readonly value: string;
  readonly span: Span;
  readonly bound: Bound | null;
}

/** The number, date or name that a question asks for, as the answering sentence gives it; `null` where it asks for none or none is there. */
export function findValue(scored: Scored, asked: Asked): FoundValue | null {
  switch (asked.question.kind) {
    case 'how-many':
      return scored.figure && { value: numberText(scored.figure.value), span: scored.figure.number, bound: scored.figure.bound };
    case 'when':
      return scored.time?.value ? { value: scored.time.value, span: { start: scored.time.start, end: scored.time.end }, bound: null } : null;
    case 'where':
      return placeIn(scored, asked);
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
  if (part === 'toWho' && !statement?.to) {
    const found = findAddressee(scored.article, scored.sentence);
    return found && { value: found.name, span: found.span, bound: null };
  }
  if (!statement) return null;
  const span = part === 'who' ? statement.speaker : statement.to;
  const cited = citeName(scored, statement[part], span);
  return cited && { value: cited.name, span: span ?? statement.cue ?? scored.sentence, bound: null };
}

/** Characters from an asked word beyond which a place no longer gains by being near. */
const REACH = 120;
/** What speaks for a place: the locative, and being no whole country. */
const LOCATIVE = 0.6;
const NARROW = 0.3;

/** The place of the sentence that the question does not name: one in the locative, near what the question names, rather a town than a country. */
function placeIn(scored: Scored, asked: Asked): FoundValue | null {
  const { article, sentence, hits } = scored;
  const { text } = article.reading.article;
  const matched = hits.flatMap((i) => article.tokens[i] ?? []);
  const wantsCountry = asked.unit === 'country';
  let best: FoundValue | null = null;
  let most = 0;
  const offer = (value: string, span: Span, word: Span, bonus: number): void => {
    if (matched.some((t) => overlaps(t, span))) return;
    let score = bonus + (isLocative(article, word) ? LOCATIVE : 0);
    for (const t of matched) score += Math.max(0, 1 - Math.abs(t.start - span.start) / REACH) / matched.length;
    if (score > most) {
      most = score;
      best = { value, span, bound: null };
    }
  };
  for (const mention of article.reading.mentions) {
    const entity = mention.entity && article.entities.get(mention.entity);
    if (entity?.type !== 'place' || !overlaps(mention, sentence)) continue;
    const name = mention.name ?? mention;
    const country = entity.fact?.startsWith('country:') ?? false;
    offer(entity.named ? entity.name : text.slice(name.start, name.end), name, mention, country === wantsCountry ? NARROW : 0);
  }
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = localWord(article, i);
    if (word) offer(text.slice(word.start, word.end), word, article.tokens[i] ?? word, wantsCountry ? 0 : NARROW);
  }
  return best;
}

function isLocative(article: Shelved, span: Span): boolean {
  const token = article.tokens[tokenFrom(article, Math.max(span.start, span.end - 1))];
  return token !== undefined && article.language?.writing.stems(token.norm)[0]?.role === 'locative';
}

/** A word in the locative that the lexicon does not know, without its ending: likely the name of a place. */
function localWord(article: Shelved, i: number): Span | null {
  const { language } = article;
  const token = article.tokens[i];
  if (!language || token?.kind !== 'word' || language.questions.stop.has(token.norm)) return null;
  const [cut] = language.writing.stems(token.norm);
  if (cut?.role !== 'locative' || language.questions.roots(token.norm).some((r) => language.questions.lexicon.words.has(r))) return null;
  return { start: token.start, end: token.end - cut.ending.length };
}
