import type { ArticleNote, Dropped, Picture } from './article.js';
import type { Draft } from './assemble.js';
import { attributes, writtenBetween } from './attributes.js';
import { type Blocks, findBlocks } from './blocks.js';
import { findBylines } from './bylines.js';
import { captionOf } from './captions.js';
import { findDates } from './date-places.js';
import { isFileName } from './file-names.js';
import { findHeadline, hostName } from './headline.js';
import { keepBlocks } from './keep.js';
import { scoreBlocks } from './score.js';
import { squeeze } from './squeeze.js';
import { articles, readStructured, type Structured, statedBody } from './structured.js';
import { tagId, tagName } from './tags.js';
import { parseTree, type Tree, type TreeLimits, type Unpack } from './tree.js';
import { junkReason, type PageWords } from './words.js';

/** How a page of markup is read. */
export interface HtmlOptions extends TreeLimits {
  /** Markup that holds an article and no page around it: only what is plainly something else is dropped. */
  readonly fragment: boolean;
  /** Name neither pictures nor what was dropped. */
  readonly brief: boolean;
  /** Where the markup holds bytes: what makes characters of them. */
  readonly unpack: Unpack | null;
}

/** Reads an HTML page: its blocks are scored, the article's are kept in order, the rest is dropped with a reason. */
export function readHtml(html: string, url: string | null, words: PageWords, options: HtmlOptions): Draft & { readonly lang: string | null } {
  const { fragment, brief } = options;
  const tree = parseTree(html, options, options.unpack);
  const structured = readStructured(tree);
  const page = findBlocks(tree);
  const stated = statedBody(structured);
  const headline = findHeadline(page, structured, url);
  const description = structured.metas.get('og:description')?.[0] ?? structured.metas.get('description')?.[0] ?? '';
  const title = headline ? squeeze(headline.text) : '';
  const judged = scoreBlocks(page, { words, title, stated: squeeze(stated), description: squeeze(description), headline: headline?.block ?? -1 });

  const { kept, reasons, paragraphs, size, fromStated } = keepBlocks(page, judged, { headline: headline?.block ?? -1, title, stated, words, fragment, brief });
  const notes: ArticleNote[] = [];
  if (tree.cut) notes.push({ code: 'truncated', detail: `read the first ${tree.size} nodes` });
  if (fromStated) notes.push({ code: 'spliced', detail: `the text is that of the page's structured data; the page itself shows ${size} characters of it` });
  const repeats = [...reasons.values()].filter((r) => r === 'repeat').length;
  if (repeats > 1) notes.push({ code: 'repeated', detail: `${repeats} paragraphs stand on the page twice` });
  if (!headline) notes.push({ code: 'no-title', detail: 'no heading and no title element' });
  const frames = paragraphs.length === 0 ? framesOf(tree) : [];
  if (frames.length > 0) notes.push({ code: 'frames', detail: `the text is in frames; read these addresses: ${frames.join(' ')}` });
  if (paragraphs.length === 0) notes.push({ code: 'no-body', detail: 'no part of the page reads as an article' });
  addPageNotes(page, structured, kept, size, words, judged.junk, notes);

  const site = hostName(url ?? structured.canonical);
  return {
    from: 'html',
    title: headline?.text ?? null,
    paragraphs,
    bylines: findBylines(page, structured, words, headline?.block ?? -1, structured.metas.get('og:site_name')?.[0] ?? site),
    dates: findDates(page, structured, words, headline?.block ?? -1, title, kept, url, judged.counts),
    ...(brief ? { pictures: [], dropped: [] } : findPictures(page, kept, headline?.block ?? -1, words, reasons)),
    notes,
    lang: structured.lang,
  };
}

const CLASS = /(?:^|\s)(?:class|id)\s*=\s*["']?\s*([^\s"'>]{1,40})/iu;

/** `article.story > p.lead`: the two innermost elements around a node, with the first class (or id) of each. */
function pathOf(tree: Tree, node: number, known: Map<number, string>): string {
  const step = (n: number): string => {
    let text = known.get(n);
    if (text === undefined) {
      const from = tree.start[n] as number;
      const name = from === tree.end[n] ? undefined : CLASS.exec(writtenBetween(tree, from, Math.min(tree.end[n] as number, from + 300)))?.[1];
      text = `${tagName(tree.tag[n] as number)}${name ? `.${name}` : ''}`;
      known.set(n, text);
    }
    return text;
  };
  const up = tree.parent[node] as number;
  return up < 0 ? step(node) : `${step(up)} > ${step(node)}`;
}

const FRAME = tagId('frame');
const IFRAME = tagId('iframe');

/** The addresses of a page's frames, the first few. */
function framesOf(tree: Tree): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < tree.size && found.length < 5; i++) {
    if (tree.tag[i] !== FRAME && tree.tag[i] !== IFRAME) continue;
    const src = attributes(tree, i).get('src');
    if (src && !/^(?:about|javascript|data):/iu.test(src)) found.push(src.slice(0, 300));
  }
  return found;
}

const MOST_DROPPED = 200;

/** The article's pictures, and all that was left out: blocks in order, then alt texts that are no words for a reader. */
function findPictures(
  page: Blocks,
  kept: ReadonlySet<number>,
  headline: number,
  words: PageWords,
  reasons: ReadonlyMap<number, string>,
): { pictures: Picture[]; dropped: Dropped[] } {
  const { tree, blocks } = page;
  const dropped: Dropped[] = [];
  const paths = new Map<number, string>();
  for (const b of blocks) {
    const reason = reasons.get(b.at);
    if (reason === undefined || reason === 'title') continue;
    if (dropped.length >= MOST_DROPPED) break;
    dropped.push({ text: b.text.slice(0, 300), where: pathOf(tree, b.node, paths), reason });
  }
  const pictures: Picture[] = [];
  if (kept.size === 0) return { pictures, dropped };
  const order = [...kept];
  const from = Math.min(headline >= 0 ? (blocks[headline]?.node ?? 0) : Number.POSITIVE_INFINITY, blocks[order[0] as number]?.node ?? 0);
  const to = (tree.last[blocks[order[order.length - 1] as number]?.node ?? 0] as number) + 12;
  for (const i of tree.lists.images) {
    if (i < from) continue;
    if (i >= to || pictures.length >= 30) break;
    const at = attributes(tree, i);
    const alt = at.get('alt')?.trim() ?? '';
    const src = at.get('data-src') ?? at.get('src') ?? null;
    if (src === null || /^data:|\.svg(?:$|\?)|pixel|spacer|logo|avatar|icon/iu.test(src) || Number(at.get('width') ?? 300) < 80) {
      if (alt !== '' && isFileName(alt)) dropped.push({ text: alt, where: pathOf(tree, i, paths), reason: 'file-name-alt' });
      continue;
    }
    const bad = alt === '' ? null : isFileName(alt) ? 'file-name-alt' : junkReason(alt, words) === 'placeholder-alt' ? 'placeholder-alt' : null;
    if (bad) dropped.push({ text: alt, where: pathOf(tree, i, paths), reason: bad });
    pictures.push({ url: src.slice(0, 500), alt: alt === '' || bad ? null : alt.slice(0, 300), caption: captionOf(page, i, kept)?.slice(0, 500) ?? null });
  }
  return { pictures, dropped };
}

/** Notes that tell a page without an article from one with: a wall, an error, a list. */
function addPageNotes(
  page: Blocks,
  structured: Structured,
  kept: ReadonlySet<number>,
  size: number,
  words: PageWords,
  junk: readonly (string | null)[],
  notes: ArticleNote[],
): void {
  const title = structured.titles[0] ?? '';
  const find = (reason: string): string | undefined => (junkReason(title, words) === reason ? title : page.blocks.find((b) => b.at < 60 && junk[b.at] === reason)?.text);
  const small = page.total < 2500;
  const wall = small && size < 600 ? find('bot-wall') : undefined;
  const error = small && size < 600 ? find('error-page') : undefined;
  if (wall) notes.push({ code: 'bot-wall', detail: wall });
  else if (error) notes.push({ code: 'error-page', detail: error });
  const free = articles(structured).map((t) => t.fields.isAccessibleForFree);
  const stub = page.blocks.find((b) => junk[b.at] === 'paywall');
  if (free.some((f) => f === false || f === 'False' || f === 'false')) notes.push({ code: 'paywall', detail: 'the page says that it is not free to read' });
  else if (stub && size < 2000) notes.push({ code: 'paywall', detail: stub.text });
  const links = page.blocks.filter((b) => b.linked > 0.8 * b.text.length && b.text.length > 30).length;
  if (kept.size < 4 && links > 25 && size < 800 && articles(structured).length === 0) notes.push({ code: 'list-page', detail: `${links} headlines that link elsewhere` });
}
