import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { BibritiError } from '../errors.js';
import type { Identity } from '../identity/identify.js';
import type { Language } from '../language/language.js';
import type { EntityId, Reading } from '../reading/reading.js';
import { type ArticleQuery, allReadings, articles, readingOf, revisions } from './articles.js';
import { type EntityKey, makeNamer } from './entity-key.js';
import { type Candidate, candidates, type Found, search } from './find.js';
import { hashOf } from './fingerprint.js';
import { type Kept, keep, type ToKeep } from './keep.js';
import { type Ledger, type LedgerQuery, ledgers } from './ledger.js';
import { type LexemeAt, makeLexer } from './lexemes.js';
import { findPeople, type Person, type PersonHit, person, speakers } from './people.js';
import { remake } from './remake.js';
import { migrate, schemaVersion, type Tables, versionOf } from './schema.js';
import { checkFile, createSearch, frequencies, type SearchFilter, type Wanted } from './search.js';
import { openSqlite, SqliteDialect, type SqliteOptions } from './sqlite.js';
import { type FigureQuery, figures, type StatementQuery, statements, timesAndEvents } from './statements.js';
import type { ArticleLine, KeptEvent, KeptFigure, KeptReading, KeptStatement, KeptTime, Page, Revision } from './views.js';

/**
 * Readings kept: every article once, whole, with all its revisions. Lists are in a total order, the same on every machine. Every method may
 * throw `BibritiError` with `record-busy`, `record-damaged` or `disk-full`.
 */
export interface Record {
  /** The folder it lives in. */
  readonly folder: string;
  /** Keeps one reading. When the promise resolves, it is on the disk. Throws `disk-full` and keeps what was kept. */
  add(reading: ToKeep): Promise<Kept>;
  /** Keeps several in one transaction: all are on the disk when the promise resolves, and none of them when it rejects. Much faster than one by one. */
  addAll(readings: readonly ToKeep[]): Promise<readonly Kept[]>;
  /** The current reading of an article, or that of an older revision; `null` where there is none. */
  article(id: string, revision?: number, take?: number): Promise<KeptReading | null>;
  articles(query?: ArticleQuery): Promise<Page<ArticleLine>>;
  revisions(id: string): Promise<readonly Revision[]>;
  /** Statements with the words they rest on, newest first. */
  statements(query?: StatementQuery): Promise<Page<KeptStatement>>;
  figures(query?: FigureQuery): Promise<Page<KeptFigure>>;
  /** Times and events of some articles. */
  timesAndEvents(articles: readonly string[]): Promise<{ readonly times: readonly KeptTime[]; readonly events: readonly KeptEvent[] }>;
  person(key: EntityKey): Promise<Person | null>;
  /** Those who make the most statements, 20 unless told. */
  speakers(limit?: number): Promise<readonly Person[]>;
  /** Who each entity of an article's reading is across articles, and why; the reading may be of an older revision. */
  identities(id: string, reading: Reading): ReadonlyMap<EntityId, Identity>;
  /** Whose name this may be, in any script; best first. */
  findPeople(name: string, limit?: number): Promise<readonly PersonHit[]>;
  /** Full-text search over articles, best first, with the sentences and words that match. */
  search(words: string, filter?: Partial<SearchFilter>): Promise<readonly Found[]>;
  /** The words of a text as the index knows them, with their spans: for `candidates`. */
  lexemes(text: string): readonly LexemeAt[];
  /** The sentences with most of the wanted words (each a list of alternatives, lexemes), rare words counting most. */
  candidates(wanted: readonly Wanted[], filter?: Partial<SearchFilter>): Promise<readonly Candidate[]>;
  /** In how many sentences each lexeme stands, and how many there are. */
  frequencies(lexemes: readonly string[]): Promise<{ readonly sentences: number; readonly of: ReadonlyMap<string, number> }>;
  /** The two-sided ledger: of one statement or event, or of every matter of an article that has more than one side. */
  ledgers(query: LedgerQuery): Promise<readonly Ledger[]>;
  /** Every current reading, in the order of ids. */
  all(): AsyncGenerator<KeptReading>;
  counts(): Promise<Counts>;
  /** Looks at every byte: the file's structure, the index, and the hash of every reading. Resolves to what is wrong; empty when all is well. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Counts {
  readonly articles: number;
  readonly revisions: number;
  readonly statements: number;
  readonly figures: number;
  /** Distinct named entities. */
  readonly people: number;
}

export interface OpenOptions extends SqliteOptions {
  /** The packs whose endings the index strips: the same every time. */
  readonly languages: readonly Language[];
  /** Makes the folder and the record where there is none. */
  readonly create?: boolean;
  /** Told how far it is when a new version of bibriti makes the index of an older one's record anew; no reading changes. */
  readonly onRemake?: (done: number, all: number) => void;
}

/** The record's file in its folder. */
export const recordFile = 'record.sqlite';

const SEARCH: SearchFilter = { limit: 20 };

/**
 * Opens the record in `folder`. Throws `BibritiError`: `no-record` when there is none and `create` is not set, `record-damaged` when the file is
 * something else, damaged, or made by a newer bibriti, `record-busy` when another process holds it too long.
 */
export async function openRecord(folder: string, options: OpenOptions): Promise<Record> {
  const path = join(folder, recordFile);
  const create = (options.create ?? false) && !(options.readonly ?? false);
  if (!existsSync(path)) {
    if (!create) throw new BibritiError('no-record', `there is no record in ${folder}; add a page first (bibriti add FILE --record ${folder})`);
    makeFolder(folder);
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect(openSqlite(path, { ...options, create }), path) });
  const tools = { lexer: makeLexer(options.languages), namer: makeNamer(options.languages) };
  const { lexer, namer } = tools;
  try {
    await prepare(db, folder, options);
    if (!options.readonly) await remake(db, tools, options.onRemake);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    folder,
    add: async (one) => {
      const [kept] = await keep(db, tools, [one]);
      if (!kept) throw new RangeError('nothing was kept');
      return kept;
    },
    addAll: (batch) => keep(db, tools, batch),
    article: (id, revision, take) => readingOf(db, id, revision, take),
    articles: (query = {}) => articles(db, query),
    revisions: (id) => revisions(db, id),
    statements: (query = {}) => statements(db, query),
    figures: (query = {}) => figures(db, query),
    timesAndEvents: (ids) => timesAndEvents(db, ids),
    person: (key) => person(db, key),
    speakers: (limit) => speakers(db, limit),
    identities: (id, reading) => namer.keysOf(id, reading),
    findPeople: (name, limit) => findPeople(db, namer, name, limit),
    search: (words, filter) => search(db, lexer, words, { ...SEARCH, ...filter }),
    lexemes: lexer,
    candidates: (wanted, filter) => candidates(db, lexer, wanted, { ...SEARCH, ...filter }),
    frequencies: (lexemes) => frequencies(db, lexemes),
    ledgers: (query) => ledgers(db, lexer, query),
    all: () => allReadings(db),
    counts: () => counts(db),
    check: () => check(db),
    close: () => db.destroy(),
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new BibritiError('no-record', `the folder ${folder} could not be made: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

async function prepare(db: Kysely<Tables>, folder: string, options: OpenOptions): Promise<void> {
  const version = await versionOf(db);
  if (version > schemaVersion) {
    throw new BibritiError('record-damaged', `the record in ${folder} was made by a newer bibriti (schema ${version}, this one knows ${schemaVersion}); install the newer one`);
  }
  if (version === schemaVersion) return;
  if (options.readonly) throw new BibritiError('no-record', `the record in ${folder} is older than this bibriti and was opened for reading only; open it once for writing`);
  await migrate(db, createSearch);
}

async function counts(db: Kysely<Tables>): Promise<Counts> {
  const all = await db
    .selectFrom('articles')
    .select((e) => [e.fn.countAll<number>().as('articles'), e.fn.sum<number | null>('statements').as('statements'), e.fn.sum<number | null>('figures').as('figures')])
    .executeTakeFirst();
  const texts = await db
    .selectFrom('revisions')
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirst();
  const people = await db
    .selectFrom('entities')
    .select((e) => e.fn.count<number>('key').distinct().as('n'))
    .where('named', '=', 1)
    .executeTakeFirst();
  return {
    articles: Number(all?.articles ?? 0),
    revisions: Number(texts?.n ?? 0),
    statements: Number(all?.statements ?? 0),
    figures: Number(all?.figures ?? 0),
    people: Number(people?.n ?? 0),
  };
}

async function check(db: Kysely<Tables>): Promise<readonly string[]> {
  const wrong = [...(await checkFile(db))];
  let after = { article: '', revision: 0, take: 0 };
  for (;;) {
    const some = await db
      .selectFrom('readings')
      .select(['article', 'revision', 'take', 'hash', 'reading'])
      .where((e) =>
        e.or([
          e('article', '>', after.article),
          e.and([e('article', '=', after.article), e('revision', '>', after.revision)]),
          e.and([e('article', '=', after.article), e('revision', '=', after.revision), e('take', '>', after.take)]),
        ]),
      )
      .orderBy('article')
      .orderBy('revision')
      .orderBy('take')
      .limit(100)
      .execute();
    for (const row of some) if (hashOf(row.reading) !== row.hash) wrong.push(`the reading of ${row.article}, revision ${row.revision}, is not what was kept`);
    const last = some.at(-1);
    if (!last) return wrong;
    after = last;
  }
}
