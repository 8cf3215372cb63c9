import { textBetween } from './attributes.js';
import { AWAY, MarkReader, mark } from './marks.js';
import { TEXT, tagId, tagName, tagSet } from './tags.js';
import type { Tree } from './tree.js';

/** A stretch of text that a reader sees as one: a paragraph, a heading, a list item, a menu entry. */
export interface Block {
  /** Its place among the blocks. */
  readonly at: number;
  /** The innermost block element around it. */
  readonly node: number;
  /** The first text node in it. */
  readonly first: number;
  readonly tag: string;
  readonly text: string;
  /** The same with the soft hyphens that the page has in it. */
  readonly written: string;
  /** How many characters of `text` stand in links, and in how many. */
  readonly linked: number;
  readonly links: number;
  /** How many stand in bold or italic type. */
  readonly strong: number;
  /** What all its ancestors say of it (`mark`). */
  readonly marks: number;
  /** The marks of its own element. */
  readonly own: number;
}

/** A page's blocks and what is known of its elements. */
export interface Blocks {
  readonly tree: Tree;
  readonly blocks: readonly Block[];
  /** Per element, the characters of running text (not links) below it. */
  readonly mass: Int32Array;
  readonly total: number;
  /** Per element, marks of its own. */
  readonly marks: Int32Array;
  /** Per element, the characters of links below it. */
  readonly linkMass: Int32Array;
  /** Per element with text, its tag and class as one number below `SHAPES`: elements that look alike have the same. */
  readonly shape: Int32Array;
  /** Per element with text, how many blocks stand in it. */
  readonly count: Int32Array;
}

const SKIP = tagSet(
  'script style noscript template svg math head iframe object embed select option datalist textarea canvas audio video map progress meter applet title link meta amp-analytics amp-ad amp-consent amp-img amp-video amp-state noembed noframes',
);
const BLOCK = tagSet(
  'address article aside blockquote body center details dialog dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption button legend',
);
const TOP = tagSet('html body');
const BR = tagId('br');
const H1 = tagId('h1');
const SPAN = tagId('span');
const A = tagId('a');
const STRONG = tagSet('b strong em i h1 h2 h3 h4');
/** White space that is not one plain space (U+2028 stands for a line break). */
const SPACE = / [^\S\u2028]+|[^\S\u2028 ][^\S\u2028]*/gu;
const BREAKS = / ?\u2028[ \u2028]*/gu;
/** An inline element that is not shown: a card that opens over a name, a label for screen readers. */
const UNSEEN = /display\s*:\s*none|\shidden(?:[\s=]|$)|sr-only|screen-reader|visually-?hidden|rollover-people-block/iu;
/** So many kinds of elements are told apart on a page; past them, numbers are shared. */
export const SHAPES = 4096;
/** What parts of a page that are not the article are called, and what its text is. */
export const ASIDE: number = mark.nav | mark.footer | mark.aside | mark.related | mark.comment | mark.promo | mark.newsletter | mark.sidebar | mark.modal;
const BODY = mark.body | mark.itemBody | mark.content;
/** A page with more blocks is read to here. */
const MOST = 60_000;

/** What a tag means to the cutting of blocks, by its number; 0 where it was not asked for yet. */
const meanings = new Uint8Array(5000);
const [INLINE, SKIPPED, BREAK, OPENS, LINK, WRAPS, STRESSES] = [1, 2, 3, 4, 5, 6, 7] as const;

function meaningOf(tag: number): number {
  const known = meanings[tag] as number;
  if (known !== 0) return known;
  let meaning: number = INLINE;
  if (SKIP[tag] === 1) meaning = SKIPPED;
  else if (tag === BR) meaning = BREAK;
  else if (BLOCK[tag] === 1 || tagName(tag).includes('-')) meaning = OPENS;
  else if (tag === A) meaning = LINK;
  else if (tag === SPAN) meaning = WRAPS;
  else if (STRONG[tag] === 1) meaning = STRESSES;
  meanings[tag] = meaning;
  return meaning;
}

/** Whether `html` has nothing but white space of ASCII between two places. */
function isBlank(html: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = html.charCodeAt(i);
    if (c > 32 || (c < 32 && (c < 9 || c > 13))) return false;
  }
  return true;
}

/** Text with white space as one space and line breaks as line feeds. */
function tidy(text: string): string {
  const one = text.replace(SPACE, ' ').trim();
  return one.includes('\u2028') ? one.replace(BREAKS, '\n').trim() : one;
}

/** A block before it is known what surrounds it. */
interface Piece {
  readonly node: number;
  readonly first: number;
  readonly text: string;
  readonly written: string;
  readonly linked: number;
  readonly links: number;
  readonly strong: number;
}

/** Cuts the visible text of a page into blocks and gathers what their surroundings say. One pass over the nodes, then one up and one down. */
export function findBlocks(tree: Tree): Blocks {
  const pieces = cutText(tree);
  const weights = weigh(tree, pieces);
  const reader = new MarkReader(tree);
  const { marks, inherited, shape } = readMarks(tree, weights, reader);
  // pushed, not mapped: lists of one kind for all pages, whatever their length
  const blocks: Block[] = [];
  for (const { node, first, text, written, linked, links, strong } of pieces) {
    let bits = inherited[node] as number;
    // inline wrappers (span class=caption) count when they hold all of the block
    for (let n = tree.parent[first] as number; n > node && n >= 0; n = tree.parent[n] as number) {
      if (coversBlock(tree, n, node)) bits |= reader.read(n) & ~(mark.body | mark.content | mark.itemBody);
    }
    blocks.push({ at: blocks.length, node, first, tag: tagName(tree.tag[node] as number), text, written, linked, links, strong, marks: bits, own: marks[node] as number });
  }
  const { mass, total, linkMass, count } = weights;
  return { tree, blocks, mass, total, marks, linkMass, shape, count };
}

/** The visible text of a page in pieces, each within one block element and between line breaks. */
function cutText(tree: Tree): readonly Piece[] {
  const { html, size, tag: tags, start: starts, end: ends, last: lasts } = tree;
  const pieces: Piece[] = [];
  const open: number[] = [];
  let text = '';
  let first = -1;
  let linked = 0;
  let links = 0;
  let strong = 0;
  let breaks = 0;
  let linkEnd = -1;
  let strongEnd = -1;
  /** Where the innermost open block element ends. */
  let openEnd = size;
  const flush = (): void => {
    if (first >= 0) {
      const piece = pieceOf(open.length > 0 ? (open[open.length - 1] as number) : 0, first, text, linked, links, strong);
      if (piece.text !== '') pieces.push(piece);
    }
    text = '';
    first = -1;
    linked = links = strong = breaks = 0;
  };
  /** Takes the run of text at node `i` in. */
  const take = (i: number): void => {
    const from = starts[i] as number;
    const to = ends[i] as number;
    if (isBlank(html, from, to)) {
      if (first >= 0) text += ' ';
      return;
    }
    const piece = textBetween(tree, from, to);
    if (piece.trim() === '') {
      if (first >= 0) text += piece;
      return;
    }
    if (first < 0) {
      first = i;
      if (i < linkEnd) links = 1;
    }
    breaks = 0;
    if (i < linkEnd) linked += piece.length;
    if (i < strongEnd) strong += piece.length;
    text += piece;
  };
  for (let i = 0; i < size && pieces.length < MOST; i++) {
    while (openEnd <= i && open.length > 0) {
      flush();
      open.pop();
      openEnd = open.length > 0 ? (lasts[open[open.length - 1] as number] as number) : size;
    }
    const tag = tags[i] as number;
    if (tag === TEXT) {
      take(i);
      continue;
    }
    switch (meanings[tag] || meaningOf(tag)) {
      case SKIPPED:
        i = (lasts[i] as number) - 1;
        break;
      case BREAK:
        if (++breaks >= 2) flush();
        else if (first >= 0) text += '\u2028';
        break;
      case OPENS:
        flush();
        open.push(i);
        openEnd = lasts[i] as number;
        break;
      case LINK:
        if (i >= linkEnd) {
          linkEnd = lasts[i] as number;
          links++;
        }
        break;
      case WRAPS:
        if (isUnseen(html, starts[i] as number, ends[i] as number)) i = (lasts[i] as number) - 1;
        break;
      case STRESSES:
        strongEnd = Math.max(strongEnd, lasts[i] as number);
        break;
    }
  }
  flush();
  return pieces;
}

function pieceOf(node: number, first: number, text: string, linked: number, links: number, strong: number): Piece {
  const written = tidy(text);
  // a soft hyphen is a hint for the line's end: it stays in the text, and no comparison sees it
  const clean = written.includes('\u00ad') ? written.replaceAll('\u00ad', '') : written;
  return { node, first, text: clean, written, linked: Math.min(linked, clean.length), links, strong: Math.min(strong, clean.length) };
}

/** Whether the attributes between two places say that their element is not shown. */
function isUnseen(html: string, from: number, to: number): boolean {
  return from < to && UNSEEN.test(html.slice(from, Math.min(to, from + 200)));
}

/** What of the page's text stands in each element. */
interface Weights {
  readonly count: Int32Array;
  readonly mass: Int32Array;
  readonly linkMass: Int32Array;
  readonly total: number;
  /** Whether it holds the headline. */
  readonly titled: Uint8Array;
}

function weigh({ size, parent, tag }: Tree, pieces: readonly Piece[]): Weights {
  const count = new Int32Array(size);
  const mass = new Int32Array(size);
  const linkMass = new Int32Array(size);
  const titled = new Uint8Array(size);
  let total = 0;
  for (const { node, text, linked } of pieces) {
    const plain = text.length - linked;
    total += plain;
    count[node] = (count[node] as number) + 1;
    mass[node] = (mass[node] as number) + plain;
    linkMass[node] = (linkMass[node] as number) + linked;
  }
  for (let i = size - 1; i > 0; i--) {
    const blocks = count[i] as number;
    const up = parent[i] as number;
    if (blocks === 0) continue;
    if (tag[i] === H1) titled[i] = 1;
    if (up < 0) continue;
    count[up] = (count[up] as number) + blocks;
    mass[up] = (mass[up] as number) + (mass[i] as number);
    linkMass[up] = (linkMass[up] as number) + (linkMass[i] as number);
    if (titled[i] === 1) titled[up] = 1;
  }
  return { count, mass, linkMass, total, titled };
}

/** What each element with text says of it, by itself and with those around it, and how it looks. */
function readMarks(
  { size, parent, tag }: Tree,
  { count, mass, total, titled }: Weights,
  reader: MarkReader,
): { readonly marks: Int32Array; readonly inherited: Int32Array; readonly shape: Int32Array } {
  const marks = new Int32Array(size);
  const inherited = new Int32Array(size);
  const shape = new Int32Array(size);
  const shapes = new Map<number, number>();
  const all = total || 1;
  for (let i = 0; i < size; i++) {
    if (count[i] === 0) continue;
    const top = TOP[tag[i] as number] === 1;
    let own = top ? 0 : reader.read(i);
    const look = top ? 0 : reader.shape;
    let id = shapes.get(look);
    if (id === undefined) {
      id = shapes.size % SHAPES;
      shapes.set(look, id);
    }
    shape[i] = id;
    const share = (mass[i] as number) / all;
    // what holds the headline, or most of the text, is not away from the article, whatever it is called; comments can be most of a page
    if (titled[i] === 1 ? share > 0.3 : share > 0.55) own &= titled[i] === 1 ? ~AWAY : ~(AWAY & ~mark.comment);
    const up = parent[i] as number;
    let above = up >= 0 ? (inherited[up] as number) : 0;
    // a sidebar inside the content is not content; and a comment has a body, but not the article's
    if ((own & ASIDE) !== 0) above &= ~BODY;
    if (((own | above) & mark.comment) !== 0) own &= ~BODY;
    marks[i] = own;
    inherited[i] = own | above;
  }
  return { marks, inherited, shape };
}

/** Whether inline element `node` holds all the text of its block: it is the only child with text, about as long as the block. */
function coversBlock(tree: Tree, node: number, block: number): boolean {
  return (
    (tree.end[(tree.last[node] as number) - 1] as number) - (tree.start[node] as number) >=
    0.8 * ((tree.end[(tree.last[block] as number) - 1] as number) - (tree.start[node] as number))
  );
}

/** The marks of an element and of all around it. */
export function marksAbove(page: Blocks, node: number): number {
  let bits = 0;
  for (let n = node; n >= 0; n = page.tree.parent[n] as number) bits |= page.marks[n] as number;
  return bits;
}
