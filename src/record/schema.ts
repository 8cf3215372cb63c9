import { type CreateTableBuilder, type Kysely, sql } from 'kysely';

/*
 * One schema for SQLite and PostgreSQL. Every table but `meta` has `article` in its key, so that all of them can be distributed by it. Texts
 * that must come back exactly are kept as JSON, which writes NUL and lone surrogates as escapes: neither engine's text columns can hold both.
 */

/** The schema's version; a record with a higher one was made by a newer bibriti and is refused. */
export const schemaVersion = 2;

export interface Tables {
  meta: MetaTable;
  articles: ArticlesTable;
  texts: TextsTable;
  revisions: RevisionsTable;
  readings: ReadingsTable;
  entities: EntitiesTable;
  names: NamesTable;
  statements: StatementsTable;
  parties: PartiesTable;
  figures: FiguresTable;
  times: TimesTable;
  events: EventsTable;
}

export interface MetaTable {
  readonly key: string;
  readonly value: string;
}

/** What is current of each article. */
export interface ArticlesTable {
  readonly id: string;
  readonly revision: number;
  readonly take: number;
  readonly engine: string;
  readonly language: string;
  /** The day of publication, `YYYY-MM-DD`, empty where unknown. */
  readonly day: string;
  readonly outlet: string;
  readonly url: string;
  readonly statements: number;
  readonly figures: number;
  /** JSON of an `ArticleLine`'s texts. */
  readonly head: string;
  /** When it was first kept, as the caller said. */
  readonly at: string;
}

/** The current text and its sentences, apart from `articles` so that lists stay small. */
export interface TextsTable {
  readonly article: string;
  /** JSON of the text. */
  readonly text: string;
  /** JSON of `[start, end, paragraph]` for each sentence. */
  readonly sentences: string;
}

/** Each distinct text an article has had. Never changed. */
export interface RevisionsTable {
  readonly article: string;
  readonly revision: number;
  readonly text_hash: string;
  /** Hash of the page's bytes, empty where unknown. */
  readonly page_hash: string;
  readonly at: string;
}

/** Each reading of a revision: one an engine, unless it was given other facts (a day of publication). Never changed. */
export interface ReadingsTable {
  readonly article: string;
  readonly revision: number;
  readonly take: number;
  readonly engine: string;
  /** Hash of what the reading concludes; two readings with the same are the same. */
  readonly conclusions: string;
  /** Hash of `reading`. */
  readonly hash: string;
  /** The whole reading, canonical JSON. */
  readonly reading: string;
  readonly at: string;
}

/** The entities of current readings. */
export interface EntitiesTable {
  readonly article: string;
  readonly n: number;
  /** Who it is across articles. */
  readonly key: string;
  readonly type: string;
  readonly named: number;
  readonly statements: number;
  /** JSON of an `EntityView`. */
  readonly data: string;
}

/** How a row of `names` is compared: a whole name, a word of one, or how a word of one sounds. */
export type NameForm = 'name' | 'word' | 'sound';

/** Every form of every entity's name, folded, the words in it, and how they sound. */
export interface NamesTable {
  readonly article: string;
  readonly n: number;
  readonly folded: string;
  readonly form: NameForm;
  readonly key: string;
}

export interface StatementsTable {
  readonly article: string;
  readonly n: number;
  /** Where its content begins, and where its cue stands. */
  readonly sentence: number;
  readonly cue_sentence: number;
  readonly who: string;
  readonly stance: string;
  readonly act: string;
  readonly kind: string;
  readonly channel: string;
  /** The first day it can have been said on: its own, else the article's; empty where unknown. */
  readonly day: string;
  readonly last_day: string;
  /** JSON of a reading's `Statement`, and its `said` resolved. */
  readonly data: string;
}

/** Who has to do with a statement or event, and how. */
export interface PartiesTable {
  readonly article: string;
  readonly of: 'statement' | 'event';
  readonly n: number;
  readonly role: PartyRole;
  readonly key: string;
  readonly day: string;
}

/** `member`: of joint speakers. `for`: the one the speaker speaks for. `about`: mentioned in the content. */
export type PartyRole = 'who' | 'member' | 'for' | 'to' | 'about' | 'actor' | 'recipient' | 'place';

export interface FiguresTable {
  readonly article: string;
  readonly n: number;
  readonly sentence: number;
  readonly who: string;
  readonly unit: string;
  readonly bound: string;
  readonly low: number;
  readonly high: number;
  readonly day: string;
  readonly data: string;
}

export interface TimesTable {
  readonly article: string;
  readonly n: number;
  readonly sentence: number;
  readonly value: string;
  readonly day: string;
  readonly last_day: string;
  readonly data: string;
}

export interface EventsTable {
  readonly article: string;
  readonly n: number;
  readonly sentence: number;
  readonly category: string;
  readonly status: string;
  readonly day: string;
  readonly last_day: string;
  readonly data: string;
}

type Migration = (db: Kysely<Tables>) => Promise<void>;

/** `migrations[v]` takes a record from version `v` to `v + 1`. */
export const migrations: readonly Migration[] = [first, nameForms];

async function first(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema.createTable('meta').addColumn('key', 'text', key).addColumn('value', 'text', required).execute();
  await schema
    .createTable('articles')
    .addColumn('id', 'text', key)
    .addColumn('revision', 'integer', required)
    .addColumn('take', 'integer', required)
    .addColumn('engine', 'text', required)
    .addColumn('language', 'text', required)
    .addColumn('day', 'text', required)
    .addColumn('outlet', 'text', required)
    .addColumn('url', 'text', required)
    .addColumn('statements', 'integer', required)
    .addColumn('figures', 'integer', required)
    .addColumn('head', 'text', required)
    .addColumn('at', 'text', required)
    .execute();
  await schema.createIndex('articles_by_day').on('articles').columns(['day', 'id']).execute();
  await of('texts').addColumn('text', 'text', required).addColumn('sentences', 'text', required).addPrimaryKeyConstraint('texts_key', ['article']).execute();
  await of('revisions')
    .addColumn('revision', 'integer', required)
    .addColumn('text_hash', 'text', required)
    .addColumn('page_hash', 'text', required)
    .addColumn('at', 'text', required)
    .addPrimaryKeyConstraint('revisions_key', ['article', 'revision'])
    .execute();
  await of('readings')
    .addColumn('revision', 'integer', required)
    .addColumn('take', 'integer', required)
    .addColumn('engine', 'text', required)
    .addColumn('conclusions', 'text', required)
    .addColumn('hash', 'text', required)
    .addColumn('reading', 'text', required)
    .addColumn('at', 'text', required)
    .addPrimaryKeyConstraint('readings_key', ['article', 'revision', 'take'])
    .execute();
  await of('entities')
    .addColumn('n', 'integer', required)
    .addColumn('key', 'text', required)
    .addColumn('type', 'text', required)
    .addColumn('named', 'integer', required)
    .addColumn('statements', 'integer', required)
    .addColumn('data', 'text', required)
    .addPrimaryKeyConstraint('entities_key', ['article', 'n'])
    .execute();
  await schema.createIndex('entities_by_key').on('entities').columns(['key', 'article', 'n']).execute();
  await of('statements')
    .addColumn('n', 'integer', required)
    .addColumn('sentence', 'integer', required)
    .addColumn('cue_sentence', 'integer', required)
    .addColumn('who', 'text', required)
    .addColumn('stance', 'text', required)
    .addColumn('act', 'text', required)
    .addColumn('kind', 'text', required)
    .addColumn('channel', 'text', required)
    .addColumn('day', 'text', required)
    .addColumn('last_day', 'text', required)
    .addColumn('data', 'text', required)
    .addPrimaryKeyConstraint('statements_key', ['article', 'n'])
    .execute();
  await schema.createIndex('statements_by_day').on('statements').columns(['day', 'article', 'n']).execute();
  await of('parties')
    .addColumn('of', 'text', required)
    .addColumn('n', 'integer', required)
    .addColumn('role', 'text', required)
    .addColumn('key', 'text', required)
    .addColumn('day', 'text', required)
    .addPrimaryKeyConstraint('parties_key', ['article', 'of', 'n', 'role', 'key'])
    .execute();
  await schema.createIndex('parties_by_key').on('parties').columns(['key', 'of', 'role', 'day', 'article', 'n']).execute();
  await of('figures')
    .addColumn('n', 'integer', required)
    .addColumn('sentence', 'integer', required)
    .addColumn('who', 'text', required)
    .addColumn('unit', 'text', required)
    .addColumn('bound', 'text', required)
    .addColumn('low', 'double precision', required)
    .addColumn('high', 'double precision', required)
    .addColumn('day', 'text', required)
    .addColumn('data', 'text', required)
    .addPrimaryKeyConstraint('figures_key', ['article', 'n'])
    .execute();
  await of('times')
    .addColumn('n', 'integer', required)
    .addColumn('sentence', 'integer', required)
    .addColumn('value', 'text', required)
    .addColumn('day', 'text', required)
    .addColumn('last_day', 'text', required)
    .addColumn('data', 'text', required)
    .addPrimaryKeyConstraint('times_key', ['article', 'n'])
    .execute();
  await of('events')
    .addColumn('n', 'integer', required)
    .addColumn('sentence', 'integer', required)
    .addColumn('category', 'text', required)
    .addColumn('status', 'text', required)
    .addColumn('day', 'text', required)
    .addColumn('last_day', 'text', required)
    .addColumn('data', 'text', required)
    .addPrimaryKeyConstraint('events_key', ['article', 'n'])
    .execute();

  /** A table of what belongs to an article. */
  function of(table: string): CreateTableBuilder<string, 'article'> {
    return schema.createTable(table).addColumn('article', 'text', (column) => column.notNull().references('articles.id'));
  }
}

/** Names are looked up by their sound, too. */
async function nameForms({ schema }: Kysely<Tables>): Promise<void> {
  await schema.dropTable('names').ifExists().execute();
  await schema
    .createTable('names')
    .addColumn('article', 'text', (column) => column.notNull().references('articles.id'))
    .addColumn('n', 'integer', required)
    .addColumn('folded', 'text', required)
    .addColumn('form', 'text', required)
    .addColumn('key', 'text', required)
    .addPrimaryKeyConstraint('names_key', ['folded', 'form', 'article', 'n'])
    .execute();
  await schema.createIndex('names_by_article').on('names').columns(['article', 'n']).execute();
}

type Build = Parameters<ReturnType<Kysely<Tables>['schema']['createTable']>['addColumn']>[2];
const required: Build = (column) => column.notNull();
const key: Build = (column) => column.notNull().primaryKey();

/** The version of the record `db` holds; 0 where it is empty. */
export async function versionOf(db: Kysely<Tables>): Promise<number> {
  const tables = await db.introspection.getTables();
  if (!tables.some((table) => table.name === 'meta')) return 0;
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'schema').executeTakeFirst();
  return Number(row?.value ?? 0);
}

/** Brings the record to `schemaVersion`, each step whole or not at all. Two processes may both try: the second finds the work done. */
export async function migrate(db: Kysely<Tables>, extra: Migration): Promise<void> {
  if ((await versionOf(db)) >= schemaVersion) return;
  await db.transaction().execute(async (transaction) => {
    const from = await versionOf(transaction);
    for (const step of migrations.slice(from)) await step(transaction);
    if (from >= schemaVersion) return;
    if (from === 0) await extra(transaction);
    await transaction
      .insertInto('meta')
      .values({ key: 'schema', value: String(schemaVersion) })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: sql`excluded.value` }))
      .execute();
  });
}
