import type { Kysely } from 'kysely';
import { nameOfKey } from '../identity/identify.js';
import type { Entity } from '../reading/reading.js';
import { type EntityKey, foldedName, type Namer, wordsOfName } from './entity-key.js';
import type { NameForm, Tables } from './schema.js';
import { type EntityData, stored } from './stored.js';

/** Someone across articles. */
export interface Person {
  readonly key: EntityKey;
  /** The name most articles use; the longer where two are as frequent. */
  readonly name: string;
  readonly latin: string | null;
  readonly type: Entity['type'];
  readonly named: boolean;
  /** Every name, the most frequent first. */
  readonly names: readonly Counted[];
  /** The roles articles give: রাশিয়ার প্রেসিডেন্ট. */
  readonly roles: readonly Counted[];
  /** The key of the fact list's entry it is. */
  readonly fact: string | null;
  /** The keys of those it speaks for, and that make it up where it is joint. */
  readonly speaksFor: readonly EntityKey[];
  readonly members: readonly EntityKey[];
  /** In how many articles it is mentioned, and how many statements it makes. */
  readonly articles: number;
  readonly statements: number;
}

export interface Counted {
  readonly text: string;
  readonly articles: number;
}

/** How many articles are looked at to tell someone's names and roles. */
const MOST = 500;

/** Who `key` is, from the articles that mention it; `null` where none does. */
export async function person(db: Kysely<Tables>, key: EntityKey): Promise<Person | null> {
  const rows = await db.selectFrom('entities').select(['article', 'data']).where('key', '=', key).orderBy('article').orderBy('n').limit(MOST).execute();
  if (rows.length === 0) return null;
  const counts = await db
    .selectFrom('entities')
    .select((e) => [e.fn.count<number>('article').distinct().as('articles'), e.fn.sum<number>('statements').as('statements')])
    .where('key', '=', key)
    .executeTakeFirst();
  const entities = rows.map((row) => stored.entity(row.data));
  // Who is only called by an office here (রাশিয়ার প্রেসিডেন্ট) has the name that the facts give.
  const named = entities.filter((e) => e.named);
  const names = counted(named.length > 0 ? named : entities, (e) => [e.name]);
  const others = counted(named, (e) => e.names).filter((n) => !names.some((m) => m.text === n.text));
  const latins = counted(entities, (e) => (e.latin ? [e.latin.name] : []));
  const type = counted(entities, (e) => (e.type === 'unknown' ? [] : [e.type]))[0]?.text as Entity['type'] | undefined;
  return {
    key,
    name: (named.length === 0 ? nameOfKey(key) : null) ?? names[0]?.text ?? '',
    latin: latins[0]?.text ?? null,
    type: type ?? 'unknown',
    named: named.length > 0,
    names: [...names, ...others],
    roles: counted(entities, (e) => (e.named ? e.roles : [e.name, ...e.roles])),
    fact: entities.find((e) => e.fact !== null)?.fact ?? null,
    speaksFor: [...new Set(entities.flatMap((e) => e.speaksFor ?? []))],
    members: [...new Set(entities.flatMap((e) => e.members))],
    articles: Number(counts?.articles ?? 0),
    statements: Number(counts?.statements ?? 0),
  };
}

function counted(entities: readonly EntityData[], of: (entity: EntityData) => readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const entity of entities) for (const text of new Set(of(entity))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, articles]) => ({ text, articles }))
    .sort((a, b) => b.articles - a.articles || b.text.length - a.text.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

/** Those who make the most statements, the most first; only those that have a name. */
export async function speakers(db: Kysely<Tables>, limit = 20): Promise<readonly Person[]> {
  const rows = await db
    .selectFrom('entities')
    .select((e) => ['key', e.fn.sum<number>('statements').as('said')])
    .where('named', '=', 1)
    .where('statements', '>', 0)
    .groupBy('key')
    .orderBy('said', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
  const found: Person[] = [];
  for (const { key } of rows) {
    const one = await person(db, key);
    if (one) found.push(one);
  }
  return found;
}

/** A person found by a name, and how well the name fits, 1 for the very name. */
export interface PersonHit {
  readonly key: EntityKey;
  readonly name: string;
  readonly score: number;
  readonly articles: number;
  readonly statements: number;
}

/** Names that sound alike and are compared; more do not make a better answer. */
const COMPARED = 300;
/** The least a name must fit. */
const LEAST = 0.3;

/** Whose name `name` may be, in any script, best first. Those that share a word with it, sound like it or are the same fact are compared. */
export async function findPeople(db: Kysely<Tables>, namer: Namer, name: string, limit = 10): Promise<readonly PersonHit[]> {
  const folded = foldedName(name);
  if (folded === '') return [];
  const keys = new Set<EntityKey>();
  const facts = [...namer.identifier.matcher.prepare(folded).facts];
  const forms: readonly (readonly [form: NameForm, of: readonly string[]])[] = [
    ['name', [folded]],
    ['word', [folded, ...wordsOfName(folded)]],
    ['name', wordsOfName(folded)],
    ['sound', namer.soundsOf(name)],
  ];
  const known = await db.selectFrom('entities').select('key').distinct().where('key', 'in', facts).orderBy('key').execute();
  for (const { key } of known) keys.add(key);
  for (const [form, of] of forms) {
    if (keys.size >= COMPARED || of.length === 0) continue;
    const rows = await db
      .selectFrom('names')
      .select((e) => ['key', e.fn.count<number>('folded').distinct().as('shared'), e.fn.count<number>('article').distinct().as('articles')])
      .where('form', '=', form)
      .where('folded', 'in', of)
      .groupBy('key')
      .orderBy('shared', 'desc')
      .orderBy('articles', 'desc')
      .orderBy('key')
      .limit(COMPARED)
      .execute();
    for (const { key } of rows) keys.add(key);
  }
  const names = await db
    .selectFrom('entities')
    .innerJoin('names', (join) => join.onRef('names.article', '=', 'entities.article').onRef('names.n', '=', 'entities.n'))
    .select(['entities.key', 'names.folded'])
    .distinct()
    .where('entities.key', 'in', [...keys].slice(0, COMPARED))
    .where('names.form', '=', 'name')
    .orderBy('entities.key')
    .orderBy('names.folded')
    .execute();
  const candidates = new Map<EntityKey, string[]>();
  for (const { key, folded: form } of names) candidates.set(key, [...(candidates.get(key) ?? []), form]);
  const ranked = namer.identifier.matchName(
    folded,
    [...candidates].map(([id, forms]) => ({ id, names: forms.slice(0, MOST_FORMS), fact: id.startsWith('name:') ? null : id })),
    LEAST,
  );
  const hits: PersonHit[] = [];
  for (const { id, score } of ranked.slice(0, limit * 2)) {
    const one = await person(db, id);
    if (one) hits.push({ key: id, name: one.name, score, articles: one.articles, statements: one.statements });
  }
  return hits.sort((a, b) => b.score - a.score || b.statements - a.statements || b.articles - a.articles || (a.key < b.key ? -1 : 1)).slice(0, limit);
}

/** Forms of one person's name that are compared. */
const MOST_FORMS = 12;
