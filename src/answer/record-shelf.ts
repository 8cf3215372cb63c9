import type { Language } from '../language/language.js';
import type { Record } from '../record/record.js';
import { type Held, memoryShelf, type Shelf } from './shelf.js';
import type { Asked, Term } from './terms.js';

/** Up to so many articles are laid out in memory once; a larger record is asked for the likely ones by its index. */
const WHOLE = 3000;
/** How many sentences the index is asked for, and how many articles of them are looked at. */
const SENTENCES = 150;
const ARTICLES = 24;
/** Word forms looked up for one term. */
const FORMS = 40;

interface Laid {
  readonly stamp: string;
  readonly shelf: Shelf;
}

const whole = new WeakMap<Record, Laid>();

/** Where the answer to one question is looked for in a record: all of one of at most `most` articles, the likely articles of a larger one. Throws what the record throws. */
export async function shelfFor(record: Record, asked: Asked, languages: readonly Language[], most: number = WHOLE): Promise<Shelf> {
  const counts = await record.counts();
  if (counts.articles > most) return likely(record, asked, languages, counts.articles);
  const stamp = JSON.stringify(counts);
  const laid = whole.get(record);
  if (laid?.stamp === stamp) return laid.shelf;
  const held: Held[] = [];
  for await (const { article, reading } of record.all()) held.push({ id: article, reading });
  const shelf = memoryShelf(held, languages);
  whole.set(record, { stamp, shelf });
  return shelf;
}

async function likely(record: Record, asked: Asked, languages: readonly Language[], total: number): Promise<Shelf> {
  const wanted = await Promise.all(asked.terms.map((term) => lexemesOf(record, term, languages)));
  const some = wanted.filter((w) => w.length > 0);
  const ids = new Set<string>();
  if (some.length > 0) for (const { article } of await record.candidates(some, { limit: SENTENCES })) if (ids.size < ARTICLES) ids.add(article.id);
  const held: Held[] = [];
  for (const id of ids) {
    const kept = await record.article(id);
    if (kept) held.push({ id, reading: kept.reading });
  }
  const shelf = memoryShelf(held, languages);
  const { sentences, of } = await record.frequencies(some.flat());
  const common = new Map(asked.terms.map((term, i) => [term, Math.max(0, ...(wanted[i] ?? []).map((lexeme) => of.get(lexeme) ?? 0))]));
  // The index counts sentences; a word rare among them is as rare among articles.
  const scale = sentences > 0 ? total / sentences : 1;
  const byKeys = new Map<string, number>();
  for (const [term, count] of common) byKeys.set([...term.keys.keys()].join(' '), Math.ceil(count * scale));
  return { ...shelf, total, frequency: (keys) => byKeys.get([...keys].join(' ')) ?? shelf.frequency(keys) };
}

/** The index's words for a term: its own, those of its meanings in every pack, and the names of people called so in any script. */
async function lexemesOf(record: Record, term: Term, languages: readonly Language[]): Promise<readonly string[]> {
  const forms = [term.text];
  for (const key of term.keys.keys()) {
    if (!key.startsWith('~')) continue;
    for (const { questions } of languages) forms.push(...(questions.lexicon.forms.get(key.slice(1)) ?? []));
  }
  if (term.name) for (const hit of await record.findPeople(term.text, 3)) forms.push(hit.name);
  return [...new Set(forms.slice(0, FORMS).flatMap((form) => record.lexemes(form).map((l) => l.lexeme)))];
}
