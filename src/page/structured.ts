import { attributes, decode, textContent, writtenBetween } from './attributes.js';
import { tagId } from './tags.js';
import type { Tree } from './tree.js';

/** One object of structured data, with the type it has and where it hangs. */
export interface Thing {
  readonly types: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  /** 0: stands by itself (or in a graph); more: inside another, under `key`. */
  readonly depth: number;
  readonly key: string;
}

/** What a page says of itself for machines. */
export interface Structured {
  /** `name`, `property` or `itemprop` of each meta element, lower case, with its contents in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly titles: readonly string[];
  readonly things: readonly Thing[];
  /** JSON-LD that could not be parsed. */
  readonly broken: readonly string[];
  readonly lang: string | null;
  readonly canonical: string | null;
}

const META = tagId('meta');
const TITLE = tagId('title');
const SCRIPT = tagId('script');
const LINK = tagId('link');
const HTML = tagId('html');
const SVG = tagId('svg');
/** Structured data larger than this is not an article's. */
const LARGEST = 2_000_000;
const DEEPEST = 12;
const MOST = 4000;

/** Gathers metadata from the whole page: some put it late, or in the body. */
export function readStructured(tree: Tree): Structured {
  const metas = new Map<string, string[]>();
  const titles: string[] = [];
  const things: Thing[] = [];
  const broken: string[] = [];
  let lang: string | null = null;
  let canonical: string | null = null;
  for (const i of tree.lists.heads) {
    const tag = tree.tag[i];
    if (tag === META) {
      const at = attributes(tree, i);
      const content = at.get('content');
      if (content === undefined || content === '') continue;
      for (const key of [at.get('name'), at.get('property'), at.get('itemprop')]) {
        if (!key) continue;
        const name = key.toLowerCase().trim();
        const list = metas.get(name);
        if (list === undefined) metas.set(name, [content]);
        else if (list.length < 30) list.push(content);
      }
    } else if (tag === SCRIPT) {
      const from = tree.start[i] as number;
      if (!/ld\+json/iu.test(tree.html.slice(from, Math.min(tree.end[i] as number, from + 400)))) continue;
      const raw = i + 1 < tree.size && tree.parent[i + 1] === i ? writtenBetween(tree, tree.start[i + 1] as number, tree.end[i + 1] as number) : '';
      if (raw.length > LARGEST || things.length > MOST) continue;
      const value = parseLoose(raw);
      if (value === undefined) broken.push(raw);
      else flatten(value, 0, '', things);
    } else if (tag === TITLE) {
      if (tree.parent[i] !== -1 && tree.tag[tree.parent[i] as number] === SVG) continue;
      titles.push(textContent(tree, i, 1000));
    } else if (tag === LINK) {
      if (canonical === null && /canonical/iu.test(tree.html.slice(tree.start[i], tree.end[i]))) {
        const at = attributes(tree, i);
        if (at.get('rel')?.toLowerCase() === 'canonical') canonical = at.get('href') ?? null;
      }
    } else if (tag === HTML && lang === null) {
      const at = attributes(tree, i);
      lang = at.get('lang') ?? at.get('xml:lang') ?? null;
    }
  }
  return { metas, titles, things, broken, lang, canonical };
}

function parseLoose(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {}
  const text = raw.replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/u, '').replace(/(?:\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>|-->)?\s*;?\s*$/u, '');
  const plain = text.replace(/\p{Cc}+/gu, ' ');
  const tried = new Set([raw]);
  for (const attempt of [text, plain, plain.replace(/,(\s*[}\]])/gu, '$1'), decode(plain)]) {
    if (tried.has(attempt)) continue;
    tried.add(attempt);
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

function flatten(value: unknown, depth: number, key: string, into: Thing[]): void {
  if (depth > DEEPEST || into.length > MOST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) flatten(item, depth, key, into);
    return;
  }
  const fields = value as Record<string, unknown>;
  const type = fields['@type'] ?? fields.type;
  const types = (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string').map((t) => t.replace(/^.*[/#:]/u, ''));
  into.push({ types, fields, depth, key });
  for (const [name, inner] of Object.entries(fields)) {
    if (typeof inner === 'object' && inner !== null) flatten(inner, name === '@graph' ? depth : depth + 1, name === '@graph' ? key : name, into);
  }
}

/** A field's text, decoded: content systems escape entities a second time. */
export function fieldText(value: unknown): string {
  if (Array.isArray(value)) return fieldText(value[0]);
  if (typeof value === 'object' && value !== null) return fieldText((value as Record<string, unknown>)['@value'] ?? (value as Record<string, unknown>).name);
  return typeof value === 'string' ? decode(value).replace(/\s+/gu, ' ').trim() : typeof value === 'number' ? String(value) : '';
}

const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|HowTo|NewsItem|LiveBlog|VideoObject|PodcastEpisode|Report|Column|Opinion|Analysis|Story)$/u;

/** Things that are articles, the outermost first. */
export function articles({ things }: Structured): readonly Thing[] {
  return things.filter((t) => t.types.some((type) => ARTICLE.test(type)) && t.depth <= 2).sort((a, b) => a.depth - b.depth);
}

/** The longest text that structured data gives as the article's. */
export function statedBody(structured: Structured): string {
  let body = '';
  for (const thing of articles(structured)) {
    const text = fieldText(thing.fields.articleBody ?? thing.fields.text);
    if (text.length > body.length) body = text;
  }
  return body.includes('<') ? body.replace(/<[^<>]{1,300}>/gu, ' ') : body;
}
