import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type QueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { BibritiError } from '../errors.js';

/** How an SQLite file is opened. */
export interface SqliteOptions {
  readonly readonly?: boolean;
  /** How long a statement waits for another process, in milliseconds. */
  readonly busyTimeout?: number;
  /** The most pages (of 4096 bytes) the file may have; for tests of a full disk. */
  readonly maxPages?: number;
}

/** Marks a file as a bibriti record ("bibr"), so that another program's database is not taken for one. */
const APPLICATION = 0x62696272;
const BUSY_TIMEOUT = 10_000;
/** Prepared statements kept; multi-row inserts come in many lengths, and the odd ones must not pile up. */
const CACHE = 256;

/**
 * Opens the SQLite file at `path`, which must exist unless `create`, with write-ahead log, an fsync at every commit and foreign keys. Throws
 * `BibritiError` `record-damaged` when it is not a bibriti record, and as `mapped` says.
 */
export function openSqlite(path: string, options: SqliteOptions & { readonly create: boolean }): DatabaseSyncInstance {
  return mapped(path, () => {
    const db = new DatabaseSync(path, { readOnly: options.readonly ?? false, timeout: options.busyTimeout ?? BUSY_TIMEOUT, enableForeignKeyConstraints: true });
    try {
      const application = pragma(db, 'application_id');
      const fresh = application === 0 && db.prepare('select count(*) as n from sqlite_schema').get()?.n === 0;
      if (application !== APPLICATION && !(fresh && options.create)) {
        throw new BibritiError('record-damaged', `${path} is not a bibriti record; name another folder, or move that file away`);
      }
      if (!options.readonly) {
        if (pragma(db, 'journal_mode') !== 'wal') db.exec('pragma journal_mode = wal');
        if (fresh) db.exec(`pragma application_id = ${APPLICATION}`);
      }
      db.exec('pragma synchronous = full');
      db.exec('pragma cache_size = -32000');
      db.exec('pragma temp_store = memory');
      if (options.maxPages !== undefined) db.exec(`pragma max_page_count = ${options.maxPages}`);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

function pragma(db: DatabaseSyncInstance, name: string): unknown {
  return db.prepare(`pragma ${name}`).get()?.[name];
}

/** Runs `work` and turns SQLite's errors into `BibritiError`s that say what to do. */
export function mapped<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explain(path, error);
  }
}

function explain(path: string, error: unknown): unknown {
  const code = (error as { errcode?: unknown }).errcode ?? (error as { sqliteExtendedCode?: unknown }).sqliteExtendedCode;
  if (error instanceof BibritiError || typeof code !== 'number') return error;
  const cause = { cause: error };
  switch (code & 0xff) {
    case 5:
    case 6:
      return new BibritiError('record-busy', `another process is writing to the record ${path}; try again when it is done`, cause);
    case 13:
      return new BibritiError('disk-full', `there is no room left to keep more in ${path}; all that was kept before is still there`, cause);
    case 11:
    case 26:
      return new BibritiError('record-damaged', `the record ${path} is damaged or not a record: ${messageOf(error)}; restore it from a copy`, cause);
    case 14:
      return new BibritiError('no-record', `the record ${path} could not be opened; does its folder exist, and may you write there?`, cause);
    case 8:
      return new BibritiError('no-record', `the record ${path} may only be read, not written`, cause);
    case 10:
      return new BibritiError('record-damaged', `the record ${path} could not be read or written: ${messageOf(error)}; check the disk`, cause);
    default:
      return error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Kysely's dialect for an SQLite file that is open already. Write transactions take the lock at their beginning. */
export class SqliteDialect implements Dialect {
  readonly #db: DatabaseSyncInstance;
  readonly #path: string;

  constructor(db: DatabaseSyncInstance, path: string) {
    this.#db = db;
    this.#path = path;
  }

  createDriver(): Driver {
    return new SqliteDriver(this.#db, this.#path);
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): DialectAdapter {
    return new SqliteAdapter();
  }

  createIntrospector(db: ConstructorParameters<typeof SqliteIntrospector>[0]): SqliteIntrospector {
    return new SqliteIntrospector(db);
  }
}

/** One connection, handed to one user at a time: a read must not slip into another's open transaction. */
class SqliteDriver implements Driver {
  readonly #db: DatabaseSyncInstance;
  readonly #connection: SqliteConnection;
  #tail: Promise<void> = Promise.resolve();
  #free: (() => void) | null = null;

  constructor(db: DatabaseSyncInstance, path: string) {
    this.#db = db;
    this.#connection = new SqliteConnection(db, path);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#tail;
    let free = (): void => {};
    this.#tail = new Promise((resolve) => {
      free = resolve;
    });
    await before;
    this.#free = free;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#free?.();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk ends the transaction by itself.
    if (this.#db.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    this.#connection.close();
    if (this.#db.isOpen) this.#db.close();
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #db: DatabaseSyncInstance;
  readonly #path: string;
  readonly #prepared = new Map<string, { readonly statement: StatementSyncInstance; readonly returns: boolean }>();

  constructor(db: DatabaseSyncInstance, path: string) {
    this.#db = db;
    this.#path = path;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return mapped(this.#path, () => {
      const { statement, returns } = this.#prepare(query.sql);
      if (returns) return { rows: statement.all(...query.parameters) as R[] };
      const { changes } = statement.run(...query.parameters);
      return { rows: [], numAffectedRows: BigInt(changes) };
    });
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }

  #prepare(sql: string): { readonly statement: StatementSyncInstance; readonly returns: boolean } {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    const entry = { statement, returns: statement.columns().length > 0 };
    if (this.#prepared.size >= CACHE) this.#prepared.clear();
    this.#prepared.set(sql, entry);
    return entry;
  }

  close(): void {
    this.#prepared.clear();
  }
}
