import { BibritiError } from '../errors.js';
import type { FeedEntry, Page } from '../page/article.js';
import { decodePage } from '../page/charset.js';
import type { Delivery, Unpacked } from './delivery.js';

/** Whether a file that begins so is an RSS, Atom or JSON feed. */
export function isFeed(start: string): boolean {
  if (start.startsWith('{')) return /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org\\?\/version/u.test(start);
  // The first element of all, past the XML declaration, style sheets and comments.
  const root = /^(?:<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|\s)*<([a-z:]+)[\s>]/iu.exec(start)?.[1]?.toLowerCase();
  return root === 'rss' || root === 'feed' || root === 'rdf:rdf';
}

/** An entry's words that only sum the article up are shorter than this, in characters of markup. */
const SUMMARY = 1000;

interface Entry {
  readonly url: string | null;
  readonly title: string;
  readonly html: string | null;
  readonly plain: string | null;
  readonly summary: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
}

/**
 * The entries of a feed as pages, in its order. An entry that only sums its article up is marked as partial; one without any words is given
 * as an error that names its address. Throws `bad-input` where the feed can't be parsed.
 */
export async function* readFeed(bytes: Uint8Array, { name, url, charset }: Delivery): AsyncGenerator<Unpacked> {
  const { text } = decodePage(bytes, charset ?? null);
  const entries = await parse(text, name);
  let number = 0;
  for (const entry of entries) {
    number++;
    const address = absolute(entry.url, url);
    const called = address ?? `${name}, entry ${number}`;
    const words = entry.html ?? entry.plain ?? entry.summary;
    if (words === null || (words.trim() === '' && entry.title === '')) {
      yield { name: called, error: new BibritiError('empty-input', `${called} has no words in the feed; read its address instead`) };
      continue;
    }
    const partial = entry.html === null && entry.plain === null && words.length < SUMMARY;
    const told: FeedEntry = { title: entry.title === '' ? null : entry.title, authors: entry.authors, published: entry.published, modified: entry.modified, partial };
    const origin = { ...(address ? { url: address } : {}), entry: told };
    const page: Page = entry.html === null && entry.plain !== null ? { ...origin, plain: entry.plain } : { ...origin, html: `<article>${words}</article>` };
    yield { name: called, page };
  }
}

async function parse(text: string, name: string): Promise<Entry[]> {
  const { parseFeed } = await import('feedsmith');
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    throw new BibritiError('bad-input', `${name} looks like a feed but can’t be parsed: ${(error as Error).message}`, { cause: error });
  }
  if (parsed.format === 'json') {
    return (parsed.feed.items ?? []).map((item) => ({
      url: item.url ?? item.external_url ?? null,
      title: plainText(item.title),
      html: item.content_html ?? null,
      plain: item.content_text ?? null,
      summary: item.summary ?? null,
      authors: (item.authors ?? []).flatMap((a) => (a.name ? [a.name] : [])),
      published: isoOf(item.date_published),
      modified: isoOf(item.date_modified),
    }));
  }
  if (parsed.format === 'atom') {
    return (parsed.feed.entries ?? []).map((entry) => ({
      url: (entry.links ?? []).find((l) => l.rel === undefined || l.rel === 'alternate')?.href ?? null,
      title: plainText(entry.title?.value),
      html: entry.content?.type === 'text' ? null : (entry.content?.value ?? null),
      plain: entry.content?.type === 'text' ? (entry.content.value ?? null) : null,
      summary: entry.summary?.value ?? null,
      authors: (entry.authors ?? []).flatMap((a) => (a.name ? [a.name] : [])),
      published: isoOf(entry.published),
      modified: isoOf(entry.updated),
    }));
  }
  return (parsed.feed.items ?? []).map((item) => ({
    url: item.link ?? (parsed.format === 'rss' && 'guid' in item ? (item.guid?.value ?? null) : null),
    title: plainText(item.title),
    html: item.content?.encoded ?? null,
    plain: null,
    summary: item.description ?? null,
    authors: [...(item.dc?.creators ?? []), ...('authors' in item ? (item.authors ?? []) : [])].flatMap((a) => {
      const called = personOf(typeof a === 'string' ? a : (a.name ?? ''));
      return called === '' ? [] : [called];
    }),
    published: isoOf(('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0]),
    modified: null,
  }));
}

/** `desk@example.org (Rahim)` → `Rahim`: RSS wants an address there, feeds give names. */
function personOf(text: string): string {
  const inside = /\(([^()]+)\)\s*$/u.exec(text)?.[1];
  return plainText(inside ?? text.replace(/\S+@\S+/gu, ''));
}

function plainText(text: string | undefined): string {
  return (text ?? '')
    .replace(/<[^<>]*>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function absolute(address: string | null, base: string | undefined): string | null {
  if (!address) return null;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** The months as RFC 822 writes them, whatever language the feed is in. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The zones that RFC 822 names, in hours from UTC. */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/**
 * A feed's date as ISO 8601 with the newsroom's own offset, so that its day stays the day its readers saw: RFC 822 (RSS), RFC 3339 (Atom, JSON). `null` for what is neither.
 */
function isoOf(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  if (/^\d{4}-\d{2}-\d{2}/u.test(text.trim())) return text.trim();
  const m = /(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,3})?)?/iu.exec(text);
  const month = m ? MONTHS.indexOf((m[2] as string).toLowerCase()) + 1 : 0;
  if (!m || month === 0) return null;
  const two = (n: string | number): string => String(n).padStart(2, '0');
  const day = `${m[3]}-${two(month)}-${two(m[1] as string)}`;
  if (m[4] === undefined) return day;
  const zone = m[7] === undefined ? '' : /^[+-]/u.test(m[7]) ? `${m[7].slice(0, 3)}:${m[7].slice(3)}` : (ZONES[m[7].toLowerCase()] ?? '');
  return `${day}T${two(m[4])}:${m[5]}:${m[6] ?? '00'}${zone}`;
}
