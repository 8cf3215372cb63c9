import type { Insertable } from 'kysely';
import type { Identity } from '../identity/identify.js';
import type { Entity, EntityId, Mention, Reading } from '../reading/reading.js';
import { covers, type Span } from '../text/span.js';
import { daysOf } from './calendar.js';
import { type EntityKey, foldedName, type Namer, wordsOfName } from './entity-key.js';
import { storable } from './fingerprint.js';
import type { NameForm, PartyRole, Tables } from './schema.js';
import type { ArticleHead, EntityData, StatementData } from './stored.js';

/** The rows of one article that queries look things up in, made from its current reading. */
export interface Derived {
  readonly article: Omit<Insertable<Tables['articles']>, 'revision' | 'take' | 'at'>;
  readonly texts: Insertable<Tables['texts']>;
  readonly entities: readonly Insertable<Tables['entities']>[];
  readonly names: readonly Insertable<Tables['names']>[];
  readonly statements: readonly Insertable<Tables['statements']>[];
  readonly parties: readonly Insertable<Tables['parties']>[];
  readonly figures: readonly Insertable<Tables['figures']>[];
  readonly times: readonly Insertable<Tables['times']>[];
  readonly events: readonly Insertable<Tables['events']>[];
}

/** The first few roles and names of an entity tell who it is; a hostile text must not make a row without end. */
const MOST_ROLES = 12;
const MOST_NAMES = 40;

/** Makes the rows of article `id` from `reading`. Pure, and linear in the reading's length. */
export function derive(id: string, reading: Reading, namer: Namer): Derived {
  const { article, sentences, statements, entities } = reading;
  const { text } = article;
  const day = daysOf(article.published.value)?.first ?? '';
  const identities = namer.keysOf(id, reading);
  const keys = new Map<EntityId, EntityKey>([...identities].map(([entity, { key }]) => [entity, key]));
  const byId = new Map(entities.map((e) => [e.id, e]));
  const times = new Map(reading.times.map((t) => [t.id, t]));
  const mentions = reading.mentions.filter((m) => m.entity !== null).sort((a, b) => a.start - b.start || a.end - b.end);
  const said = new Map<EntityId, number>();
  for (const s of statements) if (s.who) said.set(s.who, (said.get(s.who) ?? 0) + 1);
  const parties = new Parties(id, keys, byId);
  const sentenceAt = (at: number): number => lastAtOrBefore(sentences, at);

  const statementRows = statements.map((statement, n) => {
    const time = statement.said ? times.get(statement.said) : undefined;
    const days = daysOf(time?.value ?? null) ?? { first: day, last: day };
    const first = statement.content[0] ?? statement.cue;
    parties.add('statement', n, days.first, 'who', statement.who);
    parties.add('statement', n, days.first, 'to', statement.toWho);
    for (const mention of within(mentions, statement.content)) parties.add('statement', n, days.first, 'about', mention.entity);
    const data: StatementData = { statement, saidValue: time?.value ?? null };
    return {
      article: id,
      n,
      sentence: first ? sentenceAt(first.start) : 0,
      cue_sentence: sentenceAt((statement.cue ?? first)?.start ?? 0),
      who: (statement.who && keys.get(statement.who)) ?? '',
      stance: statement.stance,
      act: statement.act,
      kind: statement.kind,
      channel: statement.channel?.kind ?? '',
      day: days.first,
      last_day: days.last,
      data: JSON.stringify(data),
    };
  });
  const eventRows = reading.events.map((event, n) => {
    const time = event.time ? times.get(event.time) : undefined;
    const days = daysOf(time?.value ?? null) ?? { first: day, last: day };
    for (const actor of event.actors) parties.add('event', n, days.first, 'actor', actor);
    for (const recipient of event.recipients) parties.add('event', n, days.first, 'recipient', recipient);
    parties.add('event', n, days.first, 'place', event.place);
    return { article: id, n, sentence: sentenceAt(event.start), category: event.category, status: event.status, day: days.first, last_day: days.last, data: JSON.stringify(event) };
  });
  const names = entities.flatMap((entity, n) => namesOf(entity, namer).map((name) => ({ article: id, n, ...name, key: keys.get(entity.id) ?? '' })));
  return {
    article: {
      id,
      engine: reading.engine,
      language: storable(article.language),
      day,
      outlet: storable(article.outlet ?? ''),
      url: storable(article.url ?? ''),
      statements: statements.length,
      figures: reading.figures.length,
      head: JSON.stringify(headOf(reading)),
    },
    texts: { article: id, text: JSON.stringify(text), sentences: JSON.stringify(sentences.map((s) => [s.start, s.end, s.paragraph])) },
    entities: entities.map((entity, n) => ({
      article: id,
      n,
      key: keys.get(entity.id) ?? '',
      type: entity.type,
      named: entity.named ? 1 : 0,
      statements: said.get(entity.id) ?? 0,
      data: JSON.stringify(entityData(entity, text, keys, identities.get(entity.id))),
    })),
    names,
    statements: statementRows,
    parties: parties.rows,
    figures: reading.figures.map((figure, n) => {
      const [low, high] = typeof figure.value === 'number' ? [figure.value, figure.value] : figure.value;
      return {
        article: id,
        n,
        sentence: sentenceAt(figure.start),
        who: (figure.who && keys.get(figure.who)) ?? '',
        unit: storable(figure.unit),
        bound: figure.bound,
        low,
        high,
        day,
        data: JSON.stringify(figure),
      };
    }),
    times: reading.times.map((time, n) => {
      const days = daysOf(time.value);
      return {
        article: id,
        n,
        sentence: sentenceAt(time.start),
        value: time.value ?? '',
        day: days?.first ?? '',
        last_day: days?.last ?? '',
        data: JSON.stringify(time),
      };
    }),
    events: eventRows,
  };
}

function headOf({ article }: Reading): ArticleHead {
  return {
    title: article.title ? article.text.slice(article.title.start, article.title.end) : null,
    url: article.url,
    outlet: article.outlet,
    published: article.published.value,
    certain: article.published.certain,
    bylines: article.bylines.slice(0, MOST_ROLES).map((b) => b.name),
  };
}

function entityData(entity: Entity, text: string, keys: ReadonlyMap<EntityId, EntityKey>, identity: Identity | undefined): EntityData {
  const roles = new Set(entity.roles.slice(0, MOST_ROLES).map((r) => text.slice(r.start, r.end)));
  return {
    id: entity.id,
    type: entity.type,
    named: entity.named,
    name: entity.name,
    names: entity.names.slice(0, MOST_NAMES),
    latin: entity.latin,
    roles: [...roles],
    fact: entity.fact,
    members: entity.members.flatMap((m) => keys.get(m) ?? []),
    speaksFor: (entity.speaksFor && keys.get(entity.speaksFor)) ?? null,
    mentions: entity.mentions.length,
    certain: identity?.certain ?? true,
    by: identity?.by ?? 'description',
  };
}

/** The forms an entity is looked up by: its names, the words they are made of, and how those sound. */
function namesOf(entity: Entity, namer: Namer): readonly { readonly folded: string; readonly form: NameForm }[] {
  if (!entity.named) return [];
  const all = [entity.name, ...entity.names.slice(0, MOST_NAMES), ...(entity.latin ? [entity.latin.name] : [])];
  const names = new Set(all.map(foldedName).filter((name) => name !== ''));
  const words = new Set([...names].flatMap(wordsOfName).filter((word) => word.length > 1 && !names.has(word)));
  const sounds = new Set([...(entity.latin ? [entity.latin.name] : []), entity.name].flatMap(namer.soundsOf));
  const rows = (forms: ReadonlySet<string>, form: NameForm): { folded: string; form: NameForm }[] => [...forms].map((folded) => ({ folded, form }));
  return [...rows(names, 'name'), ...rows(words, 'word'), ...rows(sounds, 'sound')];
}

/** Collects parties, each role of each once. */
class Parties {
  readonly rows: Insertable<Tables['parties']>[] = [];
  readonly #seen = new Set<string>();
  readonly #article: string;
  readonly #keys: ReadonlyMap<EntityId, EntityKey>;
  readonly #entities: ReadonlyMap<EntityId, Entity>;

  constructor(article: string, keys: ReadonlyMap<EntityId, EntityKey>, entities: ReadonlyMap<EntityId, Entity>) {
    this.#article = article;
    this.#keys = keys;
    this.#entities = entities;
  }

  add(of: 'statement' | 'event', n: number, day: string, role: PartyRole, id: EntityId | null): void {
    const entity = id && this.#entities.get(id);
    if (!entity) return;
    this.#put(of, n, day, role, entity.id);
    if (role !== 'who') return;
    for (const member of entity.members) this.#put(of, n, day, 'member', member);
    if (entity.speaksFor) this.#put(of, n, day, 'for', entity.speaksFor);
  }

  #put(of: 'statement' | 'event', n: number, day: string, role: PartyRole, id: EntityId): void {
    const key = this.#keys.get(id);
    const mark = `${of} ${n} ${role} ${key}`;
    if (key === undefined || this.#seen.has(mark)) return;
    this.#seen.add(mark);
    this.rows.push({ article: this.#article, of, n, role, key, day });
  }
}

/** Index of the last of `sorted` that starts at or before `at`; 0 where none does. */
export function lastAtOrBefore(sorted: readonly Span[], at: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function within(mentions: readonly Mention[], spans: readonly Span[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const span of spans) {
    let i = lastAtOrBefore(mentions, span.start - 1);
    for (; i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.start >= span.end) break;
      if (covers(span, mention)) found.push(mention);
    }
  }
  return found;
}
