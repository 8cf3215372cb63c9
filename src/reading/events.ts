import type { EventGrammar, TokenRange } from '../language/events.js';
import { lastOf } from '../text/last-of.js';
import { covers, overlaps, type Span } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import { isAfterPublication } from './after-publication.js';
import type { AnalysedSentence, Analysis } from './analysis.js';
import { type EventPlace, eventAt, eventIndex } from './event-index.js';
import type { Entity, EntityId, Event, Mention, Statement, Time, Trace } from './reading.js';
import { statementsAt } from './statements-at.js';

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
/** No sentence that anyone wrote tells of more; each is compared with all phrases of its sentence. */
const MOST = 100;

/**
 * Who did what to whom, when and where, as far as the pack's event words tell. A noun phrase of the event word's own clause comes before one of the rest of the
 * sentence, and a nearer before a farther one. An event that nobody takes part in is left out. In the order of the text; linear, since each
 * event word looks at its own sentence only and no farther than `REACH`, and of a sentence's event words the first `MOST` count.
 */
export function findEvents(analysis: Analysis, known: KnownForEvents, trace?: Trace): readonly Event[] {
  const grammar = analysis.language.events;
  const index = eventIndex(grammar);
  const entities = new Map(known.entities.map((e) => [e.id, e]));
  const events: Event[] = [];
  const mentions = [...known.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const statementsOf = statementsAt(analysis.sentences, known.statements);
  let nextMention = 0;
  let nextTime = 0;
  for (let number = 0; number < analysis.sentences.length; number++) {
    const sentence = analysis.sentences[number] as AnalysedSentence;
    while ((mentions[nextMention]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) nextMention++;
    while ((known.times[nextTime]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) nextTime++;
    let from = sentence.first;
    while (from < sentence.last && !eventAt(analysis.tokens, from, index, analysis.language.writing)) from++;
    if (from === sentence.last) continue;
    const here: Mention[] = [];
    for (let i = nextMention; (mentions[i]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; i++) here.push(mentions[i] as Mention);
    if (here.length === 0) continue;
    const phrases = toPhrases(here, analysis.tokens, sentence, entities);
    const times: Time[] = [];
    for (let i = nextTime; (known.times[i]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; i++) times.push(known.times[i] as Time);
    const before: Span[] = [];
    const opened = events.length;
    for (let at = from, tried = 0; at < sentence.last && tried < MOST; at++) {
      const place = eventAt(analysis.tokens, at, index, analysis.language.writing);
      if (!place) continue;
      tried++;
      const event = makeEvent(place, { analysis, grammar, sentence, phrases, times, statements: statementsOf[number] ?? [], before }, events.length + 1);
      const span = rangeSpan(analysis.tokens, place);
      if (event) {
        events.push(place.words.form === 'noun' ? asPlanned(event, events.slice(opened)) : event);
        before.push(span);
      }
      trace?.({ stage: 'events', rule: place.words.name, ...span, verdict: event ? 'fired' : 'rejected', reason: event ? null : 'nobody-takes-part-or-unreal' });
      at = place.last - 1;
    }
  }
  return events;
}

/** A noun that names once more what its sentence has said is to come (… দেখা করবেন – তাঁদের প্রথম সাক্ষাৎ) is as planned as that. */
function asPlanned(event: Event, earlier: readonly Event[]): Event {
  const same = earlier.some(
    (e) => e.status === 'planned' && e.category === event.category && e.actors.some((a) => event.actors.includes(a)) && e.recipients.some((r) => event.recipients.includes(r)),
  );
  return event.status === 'asserted' && same ? { ...event, status: 'planned' } : event;
}

interface Around {
  readonly analysis: Analysis;
  readonly grammar: EventGrammar;
  readonly sentence: AnalysedSentence;
  readonly phrases: readonly Phrase[];
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  /** The event words of the sentence so far. */
  readonly before: readonly Span[];
}

function makeEvent(place: EventPlace, around: Around, number: number): Event | null {
  const { grammar, sentence } = around;
  const { tokens } = around.analysis;
  const clause = clauseOf(tokens, place, sentence, grammar);
  const outlook = grammar.outlook(tokens, place, clause);
  if (outlook === 'unreal') return null;
  const roles = castRoles(place, around, clause);
  const { actors, recipients, where } = roles;
  if (actors.length === 0) return null;
  if (place.words.mutual && actors.length + recipients.length < 2) return null;
  const predicate = rangeSpan(tokens, place);
  const time = timeOf(around, place, clause);
  const holder = lastOf(around.statements, (s) => s.content.some((c) => covers(c, predicate))) ?? null;
  const later = isAfterPublication(time, around.analysis.article);
  const status =
    holder?.stance === 'denies' || outlook === 'denied' ? 'denied' : outlook === 'planned' || later ? 'planned' : holder?.who && holder.stance === 'says' ? 'claimed' : 'asserted';
  return {
    id: `v${number}`,
    start: (tokens[clause.first] as Token).start,
    end: (tokens[clause.last - 1] as Token).end,
    predicate,
    category: place.words.category,
    actors,
    recipients,
    time: time?.id ?? null,
    place: where,
    status,
    statement: holder?.id ?? null,
    by: place.words.name,
  };
}

interface Roles {
  readonly actors: readonly EntityId[];
  readonly recipients: readonly EntityId[];
  readonly where: EntityId | null;
}

/** Who takes which part in the event at `place`. A phrase of its own clause comes before one of the rest of the sentence. */
function castRoles(place: EventPlace, around: Around, clause: TokenRange): Roles {
  const { grammar, phrases } = around;
  const { tokens } = around.analysis;
  const inClause = (p: Phrase): boolean => p.first >= clause.first && p.last <= clause.last;
  const distance = (p: Phrase): number => (p.last <= place.first ? place.first - p.last : p.first - place.last);
  const near = phrases
    .filter((p) => (p.last <= place.first || p.first >= place.last) && distance(p) <= REACH)
    .map((phrase) => ({ phrase, own: inClause(phrase), relation: grammar.relate(tokens, phrase, place, place.words.form) }))
    .sort((a, b) => distance(a.phrase) - distance(b.phrase));
  // What stands before another event word of the clause belongs to that one: ইউক্রেনে রাশিয়ার আক্রমণের পর … সাক্ষাৎ.
  const at = rangeSpan(tokens, place).start;
  const another = (p: Phrase): boolean => around.before.some((b) => b.start >= (tokens[p.last - 1] as Token).end && b.end <= at);
  const members = (p: Phrase): readonly EntityId[] => (p.entity.members.length > 0 ? p.entity.members : [p.entity.id]);
  const doers = near.filter((n) => (n.relation === 'actor' || (n.relation === 'subject' && place.words.mutual)) && !n.phrase.inner && canAct(n.phrase));
  const ownDoers = doers.filter((n) => n.own);
  const byNoun = place.words.form === 'noun';
  const first = (list: typeof doers): (typeof doers)[number] | undefined =>
    grammar.doer === 'first' && !byNoun ? list.reduce<(typeof doers)[number] | undefined>((a, b) => (a && a.phrase.first <= b.phrase.first ? a : b), undefined) : list[0];
  // An event noun's doer may stand inside a larger phrase (রাশিয়ার … আক্রমণ); a verb's is a phrase of its own.
  const inside = (p: Phrase): boolean => near.some((n) => n.relation !== null && n.phrase !== p && n.phrase.first <= p.first && p.last <= n.phrase.last);
  const owner = byNoun ? near.find((n) => n.own && n.relation === 'actor' && canAct(n.phrase) && !inside(n.phrase) && !another(n.phrase)) : undefined;
  const ahead = (list: typeof doers): typeof doers => (list.some((n) => n.phrase.last <= place.first) ? list.filter((n) => n.phrase.last <= place.first) : list);
  const doer = owner ?? first(ahead(ownDoers)) ?? (byNoun && !place.words.mutual ? undefined : first(ahead(doers)));
  const actors = doer ? members(doer.phrase) : [];
  const recipients = new Set<EntityId>();
  let where: Phrase | null = null;
  for (const { phrase, own, relation } of near) {
    if (phrase.inner && relation !== 'with' && relation !== 'recipient') continue;
    if (relation === 'with' && place.words.category !== 'ASSAULT' && (own || place.words.mutual)) for (const m of members(phrase)) recipients.add(m);
    if (relation === 'recipient' && own && !another(phrase)) for (const m of members(phrase)) recipients.add(m);
    if (relation === 'place' && own && !where && !another(phrase) && phrase.entity.type === 'place') where = phrase;
  }
  // An attack on a place is one on the country it is in or is: রাশিয়ার কুরস্ক অঞ্চলে, ইউক্রেনে.
  if (where && recipients.size === 0 && (place.words.category === 'ASSAULT' || place.words.category === 'SANCTION')) {
    const held = where;
    const holder = isCountry(held) ? held : phrases.find((p) => p.inner && isCountry(p) && p.first >= held.first && p.last <= held.last);
    if (holder) recipients.add(holder.entity.id);
  }
  for (const id of actors) recipients.delete(id);
  return { actors, recipients: [...recipients], where: where?.entity.id ?? null };
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

function clauseOf(tokens: readonly Token[], place: TokenRange, sentence: AnalysedSentence, grammar: EventGrammar): TokenRange {
  let { first, last } = place;
  while (first > sentence.first && !grammar.parts(tokens, first - 1)) first--;
  while (last < sentence.last && !grammar.parts(tokens, last)) last++;
  return { first, last };
}

/** The time of the event's own clause that stands nearest before it and is not another event's, else one after it, else the last the sentence named before. */
function timeOf(around: Around, place: EventPlace, clause: TokenRange): Time | null {
  const { tokens } = around.analysis;
  const span = rangeSpan(tokens, clause);
  const at = rangeSpan(tokens, place);
  const taken = (t: Time): boolean => around.before.some((b) => b.start >= t.end && b.end <= at.start && b.start >= span.start);
  const own = around.times.filter((t) => overlaps(t, span));
  const before = lastOf(own, (t) => t.end <= at.start && !taken(t));
  if (before) return before;
  const after = own.find((t) => t.start >= at.end);
  if (after) return after;
  return own.length > 0 ? null : (lastOf(around.times, (t) => t.end <= span.start) ?? null);
}

function rangeSpan(tokens: readonly Token[], range: TokenRange): { start: number; end: number } {
  return { start: (tokens[range.first] as Token).start, end: (tokens[range.last - 1] as Token).end };
}

function isCountry(phrase: Phrase): boolean {
  return (phrase.entity.fact ?? '').startsWith('country:');
}

/** People, groups, organisations and countries act; a city only where it stands for a government, other things do not. */
function canAct(phrase: Phrase): boolean {
  const { entity } = phrase;
  if (entity.type === 'unknown' || entity.type === 'document') return false;
  return entity.type !== 'place' || entity.speaksFor !== null || isCountry(phrase);
}
