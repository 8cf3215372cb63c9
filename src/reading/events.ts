import type { EventGrammar, TokenRange } from '../language/events.js';
import { covers, overlaps } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import type { AnalysedSentence, Analysis } from './analysis.js';
import { type EventPlace, eventAt, eventIndex } from './event-index.js';
import type { Entity, EntityId, Event, Mention, Statement, Time, Trace } from './reading.js';

/** What the stages before have found. */
export interface KnownForEvents {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly times: readonly Time[];
}

interface Phrase extends TokenRange {
  readonly entity: Entity;
  /** Lies inside another phrase, as রাশিয়ার in রাশিয়ার কুরস্ক অঞ্চলে. */
  readonly inner: boolean;
}

/** A phrase farther from its event word than this many tokens has no part in the event. */
const REACH = 40;

/**
 * Who did what to whom, when and where, as far as the pack's event words tell. A noun phrase of the event word's own clause comes before one of the rest of the
 * sentence, and a nearer before a farther one. An event that nobody takes part in is left out. In the order of the text; linear, since each
 * event word looks at its own sentence only and no farther than `REACH`.
 */
export function findEvents(analysis: Analysis, known: KnownForEvents, trace?: Trace): readonly Event[] {
  const grammar = analysis.language.events;
  const index = eventIndex(grammar);
  const entities = new Map(known.entities.map((e) => [e.id, e]));
  const events: Event[] = [];
  const mentions = [...known.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const statements = [...known.statements];
  let nextMention = 0;
  let nextTime = 0;
  for (const sentence of analysis.sentences) {
    while ((mentions[nextMention]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) nextMention++;
    while ((known.times[nextTime]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) nextTime++;
    const here: Mention[] = [];
    for (let i = nextMention; (mentions[i]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; i++) here.push(mentions[i] as Mention);
    if (here.length === 0) continue;
    const phrases = toPhrases(here, analysis.tokens, sentence, entities);
    const times: Time[] = [];
    for (let i = nextTime; (known.times[i]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; i++) times.push(known.times[i] as Time);
    for (let at = sentence.first; at < sentence.last; at++) {
      const place = eventAt(analysis.tokens, at, index, analysis.language.writing);
      if (!place) continue;
      const event = makeEvent(place, { analysis, grammar, sentence, phrases, times, statements }, events.length + 1);
      const span = rangeSpan(analysis.tokens, place);
      if (event) events.push(event);
      trace?.({ stage: 'events', rule: place.words.name, ...span, verdict: event ? 'fired' : 'rejected', reason: event ? null : 'nobody-takes-part' });
      at = place.last - 1;
    }
  }
  return events;
}

interface Around {
  readonly analysis: Analysis;
  readonly grammar: EventGrammar;
  readonly sentence: AnalysedSentence;
  readonly phrases: readonly Phrase[];
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
}

function makeEvent(place: EventPlace, around: Around, number: number): Event | null {
  const { grammar, phrases, sentence } = around;
  const { tokens } = around.analysis;
  const clause = clauseOf(tokens, place, sentence, grammar.breaks);
  const actors = new Set<EntityId>();
  const recipients = new Set<EntityId>();
  let where: EntityId | null = null;
  const inClause = (p: Phrase): boolean => p.first >= clause.first && p.last <= clause.last;
  const distance = (p: Phrase): number => (p.last <= place.first ? place.first - p.last : p.first - place.last);
  const near = phrases.filter((p) => (p.last <= place.first || p.first >= place.last) && distance(p) <= REACH);
  near.sort((a, b) => Number(inClause(b)) - Number(inClause(a)) || distance(a) - distance(b));
  for (const phrase of near) {
    const relation = grammar.relate(tokens, phrase, place, place.words.form);
    const members = phrase.entity.members.length > 0 ? phrase.entity.members : [phrase.entity.id];
    const own = inClause(phrase);
    switch (relation) {
      case 'actor':
        if (actors.size === 0 && !isPlainPlace(phrase) && (own || !phrase.inner)) for (const m of members) if (!recipients.has(m)) actors.add(m);
        break;
      case 'with':
        if (own || place.words.mutual) for (const m of members) recipients.add(m);
        break;
      case 'recipient':
        if (own) for (const m of members) recipients.add(m);
        break;
      case 'place':
        if (own && where === null && phrase.entity.type === 'place') where = phrase.entity.id;
        break;
      default:
        break;
    }
  }
  // An attack on a place is one on whoever holds it: রাশিয়ার কুরস্ক অঞ্চলে আক্রমণ.
  if (where && (place.words.category === 'ASSAULT' || place.words.category === 'SANCTION') && recipients.size === 0) recipients.add(where);
  for (const id of actors) recipients.delete(id);
  if (actors.size === 0 && recipients.size === 0) return null;
  if (place.words.mutual && actors.size + recipients.size < 2) return null;
  const predicate = rangeSpan(tokens, place);
  const time = nearestTime(around.times, predicate.start, clause, tokens);
  const holder = around.statements.filter((s) => s.content.some((c) => covers(c, predicate))).at(-1) ?? null;
  const outlook = grammar.outlook(tokens, place, clause);
  const later = time?.value && around.analysis.article.published.value ? time.value.slice(0, 10) > around.analysis.article.published.value.slice(0, 10) : false;
  const status =
    holder?.stance === 'denies' || outlook === 'denied' ? 'denied' : outlook === 'planned' || later ? 'planned' : holder?.who && holder.stance === 'says' ? 'claimed' : 'asserted';
  return {
    id: `v${number}`,
    start: (tokens[clause.first] as Token).start,
    end: (tokens[clause.last - 1] as Token).end,
    predicate,
    category: place.words.category,
    actors: [...actors],
    recipients: [...recipients],
    time: time?.id ?? null,
    place: where,
    status,
    statement: holder?.id ?? null,
    by: place.words.name,
  };
}

function toPhrases(mentions: readonly Mention[], tokens: readonly Token[], sentence: AnalysedSentence, entities: ReadonlyMap<EntityId, Entity>): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let outerEnd = -1;
  let first = sentence.first;
  for (const mention of mentions) {
    const entity = mention.entity && entities.get(mention.entity);
    while (first < sentence.last && (tokens[first] as Token).end <= mention.start) first++;
    let last = first;
    while (last < sentence.last && (tokens[last] as Token).start < mention.end) last++;
    if (entity && last > first) phrases.push({ first, last, entity, inner: mention.end <= outerEnd });
    outerEnd = Math.max(outerEnd, mention.end);
  }
  return phrases;
}

function clauseOf(tokens: readonly Token[], place: TokenRange, sentence: AnalysedSentence, breaks: ReadonlySet<string>): TokenRange {
  let { first, last } = place;
  while (first > sentence.first && !breaks.has((tokens[first - 1] as Token).norm)) first--;
  while (last < sentence.last && !breaks.has((tokens[last] as Token).norm)) last++;
  return { first, last };
}

function nearestTime(times: readonly Time[], at: number, clause: TokenRange, tokens: readonly Token[]): Time | null {
  const span = { start: (tokens[clause.first] as Token).start, end: (tokens[clause.last - 1] as Token).end };
  const gap = (t: Time): number => (t.end <= at ? at - t.end : t.start - at + 1000);
  const rank = (t: Time): number => (overlaps(t, span) ? 0 : 1_000_000) + gap(t);
  // Times of the event's own clause, else the last one that the sentence named before it.
  return times.filter((t) => overlaps(t, span) || t.end <= at).sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

function rangeSpan(tokens: readonly Token[], range: TokenRange): { start: number; end: number } {
  return { start: (tokens[range.first] as Token).start, end: (tokens[range.last - 1] as Token).end };
}

/** A city or region acts only as a government does; one that no list knows as such is where, not who. */
function isPlainPlace(phrase: Phrase): boolean {
  return phrase.entity.type === 'place' && phrase.entity.speaksFor === null && !(phrase.entity.fact ?? '').startsWith('country:');
}
