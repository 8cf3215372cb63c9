import type { Kysely } from 'kysely';
import type { EntityId, EventId, StatementId } from '../reading/reading.js';
import type { Span } from '../text/span.js';
import { shiftDay } from './calendar.js';
import type { EntityKey } from './entity-key.js';
import type { Lexer } from './lexemes.js';
import type { PartyRole, Tables } from './schema.js';
import { findSentences } from './search.js';
import { allStatementsOf, statementsIn } from './statements.js';
import { stored } from './stored.js';
import { type ArticleLine, type KeptStatement, type Party, type Passage, passage, show } from './views.js';

/** What several parties speak of: the content of a statement, or an event. */
export interface Matter {
  readonly article: ArticleLine;
  readonly statement: StatementId | null;
  readonly event: EventId | null;
  readonly content: readonly Passage[];
}

/** Where a party stands. `declines`: it was asked and would not say. */
export type LedgerStance = 'says' | 'confirms' | 'denies' | 'declines' | 'silent';

export interface LedgerLine {
  /** `null`: a source the text does not tell. */
  readonly party: Party | null;
  readonly stance: LedgerStance;
  /** *Reported*: an article says that it was left out. *Computed*: nothing of theirs was found in the ledger's window. */
  readonly silence: 'reported' | 'computed' | null;
  /** What it rests on; `null` for computed silence, which rests on the window. */
  readonly statement: KeptStatement | null;
  /** Why it belongs to the matter: `the-matter`, `same-characters`, `same-words`, or `mentioned-but-not-heard`. */
  readonly by: string;
}

/** The two-sided ledger of a matter: who says it, who confirms, denies, declines or is silent. */
export interface Ledger {
  readonly matter: Matter;
  /** In the order of article and text, the matter's own article first; computed silence last. */
  readonly lines: readonly LedgerLine[];
  /** Where computed silence was looked for: so many articles, of these days (both included; `null` where unlimited or undated). */
  readonly window: { readonly articles: number; readonly from: string | null; readonly to: string | null };
}

export interface LedgerQuery {
  readonly article: string;
  /** The matter: a statement or an event of the article's current reading. Without either, all matters of the article with more than one side. */
  readonly statement?: StatementId | undefined;
  readonly event?: EventId | undefined;
  /** How many days before and after publication other articles may be; 0 (unless told) looks in this article only. */
  readonly days?: number | undefined;
}

/** Shared characters, as a share of the shorter content, from which two contents are the same matter. */
const SAME_CHARACTERS = 0.5;
/** Shared words, as a share of the shorter content, and how many there must be. */
const SAME_WORDS = 0.6;
const LEAST_WORDS = 4;
/** Sentences of other articles that are looked at. */
const ELSEWHERE = 60;
/** Matters of one article; a page with thousands of statements must not cost their square. */
const MOST = 400;

/** The ledgers that `query` asks for; none where the article, statement or event is not in the record. */
export async function ledgers(db: Kysely<Tables>, lexer: Lexer, query: LedgerQuery): Promise<readonly Ledger[]> {
  const statements = (await allStatementsOf(db, query.article)).slice(0, MOST);
  const shown = (await show(db, [query.article])).get(query.article);
  if (!shown) return [];
  const make = (matter: Matter): Promise<Ledger> => ledgerOf(db, lexer, matter, statements, query.days ?? 0);
  const ofStatement = (s: KeptStatement): Matter => ({ article: shown.line, statement: s.statement.id, event: null, content: s.content });
  if (query.statement !== undefined) {
    const seed = statements.find((s) => s.statement.id === query.statement);
    return seed ? [await make(ofStatement(seed))] : [];
  }
  if (query.event !== undefined) {
    const rows = await db.selectFrom('events').select('data').where('article', '=', query.article).orderBy('n').execute();
    const event = rows.map((row) => stored.event(row.data)).find((e) => e.id === query.event);
    return event ? [await make({ article: shown.line, statement: null, event: event.id, content: [passage(shown.text, event)] })] : [];
  }
  const found: Ledger[] = [];
  const told = new Set<StatementId>();
  // What is denied or left out names the matter best; after that, whatever two parties speak of.
  for (const seed of [...statements.filter((s) => s.statement.stance !== 'says'), ...statements.filter((s) => s.statement.stance === 'says')]) {
    if (told.has(seed.statement.id)) continue;
    const matter = ofStatement(seed);
    const lines = linesIn(matter, statements, lexer);
    if (new Set(lines.map((l) => l.party?.key)).size < 2) continue;
    for (const line of lines) if (line.statement) told.add(line.statement.statement.id);
    found.push(await make(matter));
  }
  return found.sort((a, b) => (a.matter.content[0]?.start ?? 0) - (b.matter.content[0]?.start ?? 0));
}

async function ledgerOf(db: Kysely<Tables>, lexer: Lexer, matter: Matter, here: readonly KeptStatement[], days: number): Promise<Ledger> {
  const words = wordsOf(matter.content, lexer);
  const lines = linesIn(matter, here, lexer);
  const day = matter.article.published?.slice(0, 10) ?? '';
  const window = days > 0 && day !== '' ? { from: shiftDay(day, -days), to: shiftDay(day, days) } : null;
  if (window) {
    const hits = await findSentences(
      db,
      [...words].map((w) => [w]),
      { limit: ELSEWHERE, ...window },
    );
    for (const statement of await statementsIn(
      db,
      hits.filter((h) => h.article !== matter.article.id),
    )) {
      if (alike(words, wordsOf(statement.content, lexer))) lines.push(lineOf(statement, 'same-words'));
    }
  }
  const articles = window ? await countArticles(db, window.from, window.to) : 1;
  const silent = await unheard(db, matter, lines);
  return {
    matter,
    lines: [...lines, ...silent.map((party): LedgerLine => ({ party, stance: 'silent', silence: 'computed', statement: null, by: 'mentioned-but-not-heard' }))],
    window: { articles, from: window?.from ?? null, to: window?.to ?? null },
  };
}

function linesIn(matter: Matter, here: readonly KeptStatement[], lexer: Lexer): LedgerLine[] {
  const words = wordsOf(matter.content, lexer);
  return here.flatMap((statement) => {
    const by = statement.statement.id === matter.statement ? 'the-matter' : sameMatter(matter.content, words, statement, lexer);
    return by ? [lineOf(statement, by)] : [];
  });
}

function lineOf(kept: KeptStatement, by: string): LedgerLine {
  const { stance, act } = kept.statement;
  const line = { party: kept.who, statement: kept, by };
  if (stance === 'omits') return { ...line, stance: 'silent', silence: 'reported' };
  if (stance === 'denies') return { ...line, stance: act === 'refuse' ? 'declines' : 'denies', silence: null };
  return { ...line, stance: act === 'confirm' || act === 'admit' ? 'confirms' : 'says', silence: null };
}

function sameMatter(content: readonly Span[], words: ReadonlySet<string>, statement: KeptStatement, lexer: Lexer): string | null {
  const least = Math.min(length(content), length(statement.content));
  if (least > 0 && shared(content, statement.content) >= SAME_CHARACTERS * least) return 'same-characters';
  return alike(words, wordsOf(statement.content, lexer)) ? 'same-words' : null;
}

function wordsOf(content: readonly Passage[], lexer: Lexer): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of content) for (const { lexeme } of lexer(text)) words.add(lexeme);
  return words;
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return both >= LEAST_WORDS && both >= SAME_WORDS * small.size;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((n, s) => n + s.end - s.start, 0);
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let n = 0;
  for (const x of a) for (const y of b) n += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return n;
}

async function countArticles(db: Kysely<Tables>, from: string, to: string): Promise<number> {
  const row = await db
    .selectFrom('articles')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('day', '>=', from)
    .where('day', '<=', to)
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

const speaking: readonly PartyRole[] = ['who', 'member', 'for'];

/** Those whom the matter names, that could speak, and that are not heard in any line, neither themselves nor through one that speaks for them. */
async function unheard(db: Kysely<Tables>, matter: Matter, lines: readonly LedgerLine[]): Promise<readonly Party[]> {
  const { id } = matter.article;
  const about = new Set<EntityKey>();
  const heard = new Set<EntityKey>(lines.flatMap((l) => l.party?.key ?? []));
  const spoken = new Set(lines.flatMap((l) => (l.statement?.article.id === id ? [l.statement.statement.id] : [])));
  const rows = await db
    .selectFrom('parties')
    .innerJoin('statements', (join) => join.onRef('statements.article', '=', 'parties.article').onRef('statements.n', '=', 'parties.n'))
    .select(['parties.role', 'parties.key', 'statements.data'])
    .where('parties.article', '=', id)
    .where('parties.of', '=', 'statement')
    .orderBy('parties.n')
    .orderBy('parties.role')
    .orderBy('parties.key')
    .execute();
  for (const row of rows) {
    const of = stored.statement(row.data).statement.id;
    if (spoken.has(of) && speaking.includes(row.role)) heard.add(row.key);
    if (of === matter.statement && (row.role === 'about' || row.role === 'to')) about.add(row.key);
  }
  if (matter.event) {
    const events = await db.selectFrom('events').select('data').where('article', '=', id).orderBy('n').execute();
    const event = events.map((row) => stored.event(row.data)).find((e) => e.id === matter.event);
    const keys = await keysOf(db, id);
    for (const entity of [...(event?.actors ?? []), ...(event?.recipients ?? [])]) {
      const key = keys.get(entity);
      if (key !== undefined) about.add(key);
    }
  }
  const shown = (await show(db, [id])).get(id);
  const parties = new Map<EntityKey, Party>();
  for (const party of shown?.parties.values() ?? []) if (!parties.has(party.key)) parties.set(party.key, party);
  return [...about].flatMap((key) => {
    const party = parties.get(key);
    return party?.named && !heard.has(key) && canSpeak(party) ? [party] : [];
  });
}

async function keysOf(db: Kysely<Tables>, article: string): Promise<ReadonlyMap<EntityId, EntityKey>> {
  const rows = await db.selectFrom('entities').select(['key', 'data']).where('article', '=', article).orderBy('n').execute();
  return new Map(rows.map((row) => [stored.entity(row.data).id, row.key]));
}

/** A person, an organisation, or a country; a town or river keeps no silence. */
function canSpeak(party: Party): boolean {
  return party.type === 'person' || party.type === 'organisation' || (party.type === 'place' && party.key.startsWith('country:'));
}
