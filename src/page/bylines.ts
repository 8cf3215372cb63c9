import { attributes, textContent } from './attributes.js';
import { type Block, type Blocks, marksAbove } from './blocks.js';
import { stampLines } from './lines.js';
import { mark } from './marks.js';
import { squeeze } from './squeeze.js';
import { articles, fieldText, type Structured } from './structured.js';
import { TEXT, tagId } from './tags.js';
import { has, type Tree } from './tree.js';
import { cutWords, leading, type PageWords, wordsOf } from './words.js';

/** One name of a by-line and what gave it. */
export interface Name {
  readonly name: string;
  readonly rule: string;
}

const A = tagId('a');
/** Signatures further apart than this many nodes are of different lists. */
const NEARBY = 24;

/** The names in a list such as `By Ann Lee and Bo Ray, Staff Writer | Reuters`. */
export function splitNames(text: string, words: PageWords, one = false): readonly string[] {
  const names: string[] = [];
  if (/^\s*https?:|^\s*www\./iu.test(text)) return names;
  const whole = text
    .replace(/\s+/gu, ' ')
    .replace(/\(.*?\)/gu, ' ')
    .trim();
  const line = cutWords(whole, leading(wordsOf(whole), words.authorLeads));
  for (const part of line.split(/\s*[,;|•·/&\n]\s*|\s+[-–—]\s+/u)) {
    let rest = part.trim().replace(/^[\s:：.@-]+|[\s:：,-]+$/gu, '');
    // "Ann Lee and Bo Ray": the joining word stands between names of its language
    const tokens = rest.split(' ');
    let current: string[] = [];
    const flush = (): void => {
      if (current.length > 0) names.push(current.join(' '));
      current = [];
    };
    for (const token of tokens) {
      if (!one && current.length > 0 && words.authorJoins.has(token)) flush();
      else current.push(token);
    }
    rest = '';
    flush();
  }
  return names.filter((n) => isName(n));
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60) return false;
  if (/https?:|www\.|@|\d{3}|[।?!<>{}=»]|(?:^|\s)\d/u.test(name)) return false;
  return wordsOf(name).length <= 6 && /\p{L}/u.test(name);
}

/** The persons and desks that sign the article: structured data first, then what stands under the headline. */
export function findBylines(page: Blocks, structured: Structured, words: PageWords, headline: number, site: string): readonly Name[] {
  const publisher = new Set([squeeze(site), squeeze(structured.metas.get('og:site_name')?.[0] ?? '')]);
  const tidy = (names: readonly string[], rule: string): Name[] => {
    const seen = new Set<string>();
    const out: Name[] = [];
    for (const name of names) {
      const key = squeeze(name);
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      out.push({ name, rule });
    }
    return out;
  };
  const stated: string[] = [];
  for (const thing of articles(structured)) {
    const before = stated.length;
    collectAuthors(thing.fields.author ?? thing.fields.creator, structured, stated, words);
    if (stated.length > before) break;
  }
  const persons = stated.filter((n) => !publisher.has(squeeze(n)));
  if (persons.length > 0) return tidy(persons, 'json-ld-author');
  const house = (): Name[] => tidy(stated.length > 0 ? stated : inMeta, stated.length > 0 ? 'json-ld-author' : 'meta-author');
  const inMeta: string[] = [];

  for (const key of [
    'author',
    'parsely-author',
    'sailthru.author',
    'article:author',
    'article:author_name',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'dcsext.author',
    'cxenseparse:author',
    'citation_author',
    'twitter:data1',
    'og:article:author',
    'news_authors',
    'mediator_author',
    'shareaholic:article_author_name',
    'rbauthors',
    'vr:author',
  ]) {
    const values = structured.metas.get(key);
    if (!values) continue;
    if (key === 'twitter:data1' && !/author|by|von|autor|geschrieben|verfasst|written/iu.test(structured.metas.get('twitter:label1')?.[0] ?? '')) continue;
    const all = values.flatMap((v) => splitNames(v, words));
    const names = all.filter((n) => !publisher.has(squeeze(n)));
    if (inMeta.length === 0) inMeta.push(...all);
    if (names.length > 0) return tidy(names, `meta-${key}`);
  }
  const shown = shownNames(page, words, headline);
  const people = shown.filter((n) => !publisher.has(squeeze(n))).map((n) => withoutHouse(n, structured.metas.get('og:site_name')?.[0] ?? ''));
  if (people.length > 0) return tidy(people, 'byline-shown');
  // signed by the house itself: better than no name, and what readers see
  return house().length > 0 ? house() : tidy(shown, 'byline-shown');
}

/** `Ann Lee USA TODAY` → `Ann Lee`, where the site calls itself so. */
function withoutHouse(name: string, site: string): string {
  const at = site.length > 2 ? name.toLowerCase().lastIndexOf(` ${site.toLowerCase()}`) : -1;
  return at > 3 && at + site.length + 1 === name.length ? name.slice(0, at).trim() : name;
}

function collectAuthors(value: unknown, structured: Structured, into: string[], words: PageWords): void {
  if (into.length > 20) return;
  if (Array.isArray(value)) {
    for (const item of value) collectAuthors(item, structured, into, words);
    return;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    const name = fieldText(fields.name);
    if (name !== '') {
      into.push(...splitNames(name, words, fields['@type'] === 'Organization'));
      return;
    }
    const id = fields['@id'];
    const target = typeof id === 'string' ? structured.things.find((t) => t.fields['@id'] === id && t.fields.name !== undefined) : undefined;
    if (target) into.push(...splitNames(fieldText(target.fields.name), words));
    return;
  }
  if (typeof value === 'string') into.push(...splitNames(fieldText(value), words));
}

/** By-lines as the page shows them: `rel=author`, `itemprop=author`, a class that says author or by-line, a line that begins with “by”. */
function shownNames(page: Blocks, words: PageWords, headline: number): readonly string[] {
  const { tree, blocks } = page;
  const links: string[] = [];
  let signedAt = 0;
  for (const i of tree.lists.signed) {
    const raw = tree.html.slice(tree.start[i], Math.min(tree.end[i] as number, (tree.start[i] as number) + 300));
    if (!/rel=["']?author|itemprop=["']?author/iu.test(raw)) continue;
    const at = attributes(tree, i);
    const rel = at.get('rel')?.toLowerCase().split(/\s+/u).includes('author');
    if (!rel && at.get('itemprop') !== 'author') continue;
    if (tree.tag[i] !== A && rel) continue;
    const named = rel ? i : nameIn(tree, i);
    if (named !== i && (marksAbove(page, i) & mark.comment) !== 0) continue;
    const names = splitNames(attributes(tree, named).get('content') ?? textContent(tree, named, 400), words);
    if (names.length === 0 || names.length > 5) continue;
    if (links.length > 0 && i - signedAt > NEARBY) break;
    if (links.length > 0 && !names.every((n) => /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}$/u.test(n))) continue;
    signedAt = i;
    links.push(...names);
    if (links.length > 8) break;
  }
  if (links.length > 0) return links;
  const AWAY = mark.comment | mark.related | mark.footer | mark.nav | mark.sidebar | mark.modal;
  const near = blocks.filter((b) => b.at >= headline - 4 && b.at < headline + 14 && (b.marks & AWAY) === 0);
  const read = (b: Block, sure: boolean): readonly string[] => {
    if (b.text.length > 140) return [];
    let text = b.text.split('\n')[0] as string;
    const stamps = stampLines(text, words);
    if (stamps.length > 0) text = text.slice(0, stamps[0]?.stamp.start);
    const lead = leading(wordsOf(text), words.authorLeads);
    if (!sure && lead === 0) return [];
    return splitNames(text, words).filter((n) => n !== '' && (sure || /^[\p{Lu}\p{Lo}]/u.test(n)));
  };
  for (const b of near) {
    const names = read(b, false);
    if (names.length > 0) return names;
  }
  const inline = signedElement(page, words, near[0]?.first ?? 0, near[near.length - 1]?.first ?? tree.size, AWAY) ?? signedElement(page, words, 0, tree.size, AWAY);
  if (inline) return inline;
  for (const b of near.length > 0 ? near : blocks.slice(0, 400)) {
    if ((b.marks & mark.byline) === 0 || (b.marks & AWAY) !== 0) continue;
    const names = read(b, true);
    if (names.length > 0) return names.slice(0, 1);
  }
  return [];
}

/** The element that names the person whom the element `node` describes: `itemprop=name` in it, or itself. */
function nameIn(tree: Tree, node: number): number {
  const last = Math.min(tree.last[node] as number, node + NEARBY * 4);
  for (let i = node + 1; i < last; i++) {
    if (((tree.attrs[i] as number) & has.itemprop) === 0) continue;
    const item = attributes(tree, i).get('itemprop');
    if (item === 'name') return i;
    // the paper or the picture of the author has a name of its own
    if (attributes(tree, i).has('itemscope')) i = (tree.last[i] as number) - 1;
  }
  return node;
}

const SIGNED = /class=["'][^"']*(?:author|byline|autor|auteur|vcard)|href=["'][^"']*\/(?:author|autor|auteur|authors|autoren|staff|profile)\//iu;
/** Elements looked at for a signature. */
const LOOKED_AT = 4000;

/** The names in the first element between two nodes whose class or address says that it holds an author. */
function signedElement(page: Blocks, words: PageWords, from: number, to: number, away: number): readonly string[] | null {
  const { tree } = page;
  for (let i = Math.max(0, from - 6), seen = 0; i < Math.min(tree.size, to) && seen < LOOKED_AT; i++) {
    if (tree.tag[i] === TEXT || tree.start[i] === tree.end[i]) continue;
    seen++;
    if (((tree.attrs[i] as number) & (has.class | has.href)) === 0) continue;
    if (!SIGNED.test(tree.html.slice(tree.start[i], Math.min(tree.end[i] as number, (tree.start[i] as number) + 300)))) continue;
    if ((marksAbove(page, i) & away) !== 0) continue;
    const text = textContent(tree, i, 200).trim();
    if (text === '' || text.length > 80) continue;
    const names = splitNames(text.split('\n')[0] as string, words);
    if (names.length > 0) return names;
  }
  return null;
}
