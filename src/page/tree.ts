import { type TagSet, TEXT, tagAt, tagId, tagName, tagSet } from './tags.js';

/**
 * A page as a tree in flat arrays, in document order: node `i` has its descendants in `[i + 1, last[i])`. A node is an element or a run of text.
 * Attributes and text stay in `html` until someone asks, so that a page costs little more than one look at each of its tags
 * (15 MB of news pages: 45 ms, where a tree of htmlparser2 takes 210 ms and its bare events 180 ms, Node 20, warm).
 */
export interface Tree {
  readonly html: string;
  /** Makes characters of a piece of `html`, where it holds bytes; `null` where it holds characters. */
  readonly unpack: Unpack | null;
  readonly size: number;
  /** The element's tag (see `tagId`), or `TEXT`. */
  readonly tag: Uint16Array;
  readonly parent: Int32Array;
  /** One past the last descendant. */
  readonly last: Int32Array;
  /** Where a text's characters or an element's attributes begin in `html`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Which attributes of `has` an element has, so that those who look for one need not read all. */
  readonly attrs: Uint8Array;
  readonly lists: TreeLists;
  /** Why the tree is not the whole page, or `null`. */
  readonly cut: 'too-many-nodes' | null;
}

/** The nodes that someone looks for on every page, in document order, so that nobody walks the whole tree for them. */
export interface TreeLists {
  /** meta, script, title, link and html elements. */
  readonly heads: readonly number[];
  readonly images: readonly number[];
  /** time and abbr elements, and those with an item property or a datetime. */
  readonly dated: readonly number[];
  /** Those with an item property or a rel. */
  readonly signed: readonly number[];
}

/** Makes the characters of text that holds bytes of UTF-8, one a character. */
export type Unpack = (text: string) => string;

export interface TreeLimits {
  readonly nodes: number;
  /** Deeper elements become siblings, as browsers do from 512 on. */
  readonly depth: number;
}

/** The attributes that `Tree.attrs` knows of, one bit each. A longer name that ends as one of these counts, too. */
export const has = { itemprop: 1, datetime: 2, rel: 4, class: 8, href: 16 } as const;

const VOID = tagSet('area base br col embed hr img input link meta param source track wbr keygen');
const RAW = tagSet('script style textarea title xmp iframe noembed noframes plaintext');
/** Opening one of these ends an open paragraph (HTML5 § 13.2.6.4.7). */
const ENDS_P = tagSet(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul li dd dt',
);
const P = tagId('p');
const LI = tagId('li');
const LISTS = tagSet('ul ol menu dir');
const DD = tagId('dd');
const DT = tagId('dt');
const DL = tagId('dl');
const OPTION = tagSet('option optgroup');
const ROW_PARTS = tagSet('td th');
const TR = tagId('tr');
const SECTIONS = tagSet('thead tbody tfoot');
const TABLE = tagId('table');
const NONE = tagSet('');
/** Inline elements: their end tag never closes a block they do not belong to. */
const INLINE = tagSet('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u var label');
const BLOCKISH = tagSet(
  'address article aside blockquote body center details dialog dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html li main menu nav ol p pre section table tbody td tfoot th thead tr ul',
);
const HEAD = tagId('head');
const BODY = tagId('body');
const HTML = tagId('html');
const IN_HEAD = tagSet('head html title meta link script style base noscript template #text object');

const LIST = { heads: tagSet('meta script title link html'), images: tagSet('img'), dated: tagSet('time abbr') };

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/** Builds the tree of `html`: forgiving as HTML5 is where it matters to text (paragraphs, lists, table cells end by themselves), in linear time and bounded depth. */
export function parseTree(html: string, limits: TreeLimits, unpack: Unpack | null = null): Tree {
  const { nodes, depth: deepest } = limits;
  let capacity = Math.max(256, html.length >> 6);
  let tag = new Uint16Array(capacity);
  let parent = new Int32Array(capacity);
  let last = new Int32Array(capacity);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let attrs = new Uint8Array(capacity);
  let size = 0;
  let cut: Tree['cut'] = null;
  // the open elements, and their tags
  const stack = new Int32Array(deepest + 2);
  const openTags = new Uint16Array(deepest + 2);
  let open = 0;
  const openCount = new Uint16Array(5000);
  const lists = { heads: [] as number[], images: [] as number[], dated: [] as number[], signed: [] as number[] };
  const scan: TagScan = { double: true, single: true, attrs: 0 };
  const lower = new Set<string>();
  let overflow = 0;

  const push = (t: number, s: number, e: number): number => {
    if (size === capacity) {
      capacity *= 2;
      const grow = <A extends Uint8Array | Uint16Array | Int32Array>(from: A, to: A): A => {
        to.set(from);
        return to;
      };
      tag = grow(tag, new Uint16Array(capacity));
      parent = grow(parent, new Int32Array(capacity));
      last = grow(last, new Int32Array(capacity));
      start = grow(start, new Int32Array(capacity));
      end = grow(end, new Int32Array(capacity));
      attrs = grow(attrs, new Uint8Array(capacity));
    }
    tag[size] = t;
    parent[size] = open > 0 ? (stack[open - 1] as number) : -1;
    start[size] = s;
    end[size] = e;
    last[size] = size + 1;
    return size++;
  };
  const popTo = (depth: number): void => {
    while (open > depth) {
      open--;
      last[stack[open] as number] = size;
      const t = openTags[open] as number;
      openCount[t] = (openCount[t] as number) - 1;
    }
  };
  /** Closes the nearest open `wanted`, unless a `barrier` stands between. */
  const closeNearest = (wanted: number, barrier: TagSet): void => {
    if (openCount[wanted] === 0) return;
    for (let d = open - 1; d >= 0; d--) {
      const t = openTags[d] as number;
      if (t === wanted) {
        popTo(d);
        return;
      }
      if (barrier[t] === 1) return;
    }
  };
  const closeAny = (wanted: TagSet, barrier: number): void => {
    for (let d = open - 1; d >= 0; d--) {
      const t = openTags[d] as number;
      if (t === barrier) return;
      if (wanted[t] === 1) {
        popTo(d);
        return;
      }
    }
  };

  const { length } = html;
  /** Where the reading goes on after the `>` of a tag whose name ends at `from`. */
  const afterTag = (from: number): number => {
    const done = html.indexOf('>', from);
    return done < 0 ? length : done + 1;
  };
  const addText = (from: number, to: number): void => {
    push(TEXT, from, to);
    if (open > 0 && openTags[open - 1] === HEAD && !isBlank(html.slice(from, Math.min(to, from + 200)), unpack)) {
      size--;
      popTo(open - 1);
      push(TEXT, from, to);
    }
  };
  /** Comments, doctype, CDATA, processing instructions; returns where they end. */
  const skipDeclaration = (sign: number): number => {
    if (html.startsWith('<!--', sign)) {
      if (html.charCodeAt(sign + 4) === 62) return sign + 5;
      const done = html.indexOf('-->', sign + 4);
      return done < 0 ? length : done + 3;
    }
    if (!html.startsWith('<![CDATA[', sign)) return afterTag(sign);
    const done = html.indexOf(']]>', sign + 9);
    push(TEXT, sign + 9, done < 0 ? length : done);
    return done < 0 ? length : done + 3;
  };
  /** Closes what the end tag at `sign` ends; returns where it ends itself. */
  const closeTag = (sign: number): number => {
    const from = sign + 2;
    if (!isLetter(html.charCodeAt(from))) return afterTag(sign);
    const stop = endOfName(html, from);
    const t = tagAt(html, from, stop);
    const at = afterTag(stop);
    if (overflow > 0) overflow--;
    else if (t === BODY || t === HTML) return at;
    else if (INLINE[t] === 1) closeNearest(t, BLOCKISH);
    else if (ROW_PARTS[t] === 1 || t === TR || SECTIONS[t] === 1) closeNearest(t, TABLE_ONLY);
    else closeNearest(t, t === LI ? LISTS : NONE);
    return at;
  };
  /** Ends what cannot hold an element of this tag; whether there can be one here. */
  const makeRoom = (t: number): boolean => {
    if (t === BODY || t === HTML || t === HEAD) {
      if (t === BODY) closeNearest(HEAD, NONE);
      if ((openCount[t] as number) > 0) return false;
    } else if (open > 0 && openTags[open - 1] === HEAD && IN_HEAD[t] !== 1) popTo(open - 1);
    if (ENDS_P[t] === 1) closeNearest(P, BUTTON_SCOPE);
    if (t === LI) closeNearest(LI, LISTS);
    else if (t === DD || t === DT) closeAny(DEFINITIONS, DL);
    else if (OPTION[t] === 1) closeNearest(t, SELECT);
    else if (ROW_PARTS[t] === 1) closeAny(ROW_PARTS, TABLE);
    else if (t === TR) closeAny(ROW, TABLE);
    else if (SECTIONS[t] === 1) closeAny(SECTIONS, TABLE);
    return true;
  };
  /** Adds the text of a raw element that begins at `from`; returns where the element ends. */
  const addRaw = (node: number, t: number, from: number): number => {
    const stop = endOfRaw(html, tagName(t), from, lower);
    if (stop > from) {
      stack[open++] = node;
      push(TEXT, from, stop);
      open--;
    }
    last[node] = size;
    return afterTag(stop);
  };
  /** Opens the element whose tag stands at `sign`; returns where the reading goes on, or -1 where the page ends in the tag. */
  const openTag = (sign: number): number => {
    const stop = endOfName(html, sign + 2);
    const t = tagAt(html, sign + 1, stop);
    const close = endOfTag(html, stop, scan);
    if (close < 0) return -1;
    if (!makeRoom(t)) return close + 1;
    const node = push(t, stop, close);
    list(node, t, scan.attrs);
    const selfClosed = html.charCodeAt(close - 1) === 47;
    // a self-closed raw element is XHTML's; read as HTML it would swallow the page
    if (selfClosed && (VOID[t] === 1 || (RAW[t] !== 1 && BLOCKISH[t] !== 1 && INLINE[t] !== 1) || html.startsWith('<?xml', 0))) return close + 1;
    if (RAW[t] === 1) return addRaw(node, t, close + 1);
    if (VOID[t] === 1) return close + 1;
    if (open >= deepest) {
      overflow++;
      return close + 1;
    }
    stack[open] = node;
    openTags[open++] = t;
    openCount[t] = (openCount[t] as number) + 1;
    return close + 1;
  };
  /** Puts a node on the lists that it belongs to. */
  const list = (node: number, t: number, bits: number): void => {
    attrs[node] = bits;
    if (LIST.heads[t] === 1) lists.heads.push(node);
    else if (LIST.images[t] === 1) lists.images.push(node);
    if (LIST.dated[t] === 1 || (bits & (has.itemprop | has.datetime)) !== 0) lists.dated.push(node);
    if ((bits & (has.itemprop | has.rel)) !== 0) lists.signed.push(node);
  };

  for (let at = 0; at >= 0 && at < length; ) {
    let sign = html.indexOf('<', at);
    if (sign < 0) sign = length;
    if (sign > at) addText(at, sign);
    if (sign >= length - 1) break;
    if (size >= nodes) {
      cut = 'too-many-nodes';
      break;
    }
    const c = html.charCodeAt(sign + 1);
    if (isLetter(c)) at = openTag(sign);
    else if (c === 47) at = closeTag(sign);
    else if (c === 33 || c === 63) at = skipDeclaration(sign);
    else {
      push(TEXT, sign, sign + 1);
      at = sign + 1;
    }
  }
  popTo(0);
  return { html, unpack, size, tag, parent, last, start, end, attrs, lists, cut };
}

/** Where a tag's name ends that begins at or before `from`. */
function endOfName(html: string, from: number): number {
  let stop = from;
  for (let c = html.charCodeAt(stop); c !== 62 && c !== 47 && c > 32; c = html.charCodeAt(stop)) stop++;
  return stop;
}

/** Whether there is nothing but white space of any script in a text. */
function isBlank(text: string, unpack: Unpack | null): boolean {
  return (unpack === null ? text : unpack(text)).trim() === '';
}

const BUTTON_SCOPE = tagSet('button table td th caption object applet marquee html');
const DEFINITIONS = tagSet('dd dt');
const SELECT = tagSet('select datalist');
const ROW = tagSet('tr');
const TABLE_ONLY = tagSet('table');

/** Which quotation marks can still close (a page of unclosed ones must not be searched to its end for each), and the `has` of the last tag. */
interface TagScan {
  double: boolean;
  single: boolean;
  attrs: number;
}

/** The `>` that ends the tag whose attributes begin at `at`; quoted values may hold `>`. -1 when the page ends first. */
function endOfTag(html: string, at: number, scan: TagScan): number {
  let attrs = 0;
  const { length } = html;
  for (let i = at; i < length; i++) {
    const c = html.charCodeAt(i);
    if (c === 62) {
      scan.attrs = attrs;
      return i;
    }
    if (c === 61) attrs |= attributeBefore(html, i);
    else if ((c === 34 ? scan.double : c === 39 && scan.single) && isAfterEquals(html, i)) {
      const done = html.indexOf(c === 34 ? '"' : "'", i + 1);
      if (done < 0) {
        if (c === 34) scan.double = false;
        else scan.single = false;
        scan.attrs = attrs;
        return html.indexOf('>', i);
      }
      i = done;
    }
  }
  return -1;
}

/** The `has` of the attribute whose name ends before the `=` at `at`. */
function attributeBefore(html: string, at: number): number {
  let i = at - 1;
  while (i > at - 20 && html.charCodeAt(i) <= 32) i--;
  switch (html.charCodeAt(i) | 32) {
    case 112: // p
      return endsAs(html, i, 'itemprop') ? has.itemprop : 0;
    case 101: // e
      return endsAs(html, i, 'datetime') ? has.datetime : 0;
    case 108: // l
      return endsAs(html, i, 'rel') ? has.rel : 0;
    case 115: // s
      return endsAs(html, i, 'class') ? has.class : 0;
    case 102: // f
      return endsAs(html, i, 'href') ? has.href : 0;
    default:
      return 0;
  }
}

function endsAs(html: string, last: number, name: string): boolean {
  let i = last - 1;
  for (let k = name.length - 2; k >= 0; k--, i--) if ((html.charCodeAt(i) | 32) !== name.charCodeAt(k)) return false;
  return true;
}

function isAfterEquals(html: string, at: number): boolean {
  let i = at - 1;
  while (i > at - 20 && html.charCodeAt(i) <= 32) i--;
  return html.charCodeAt(i) === 61;
}

/** Where a raw element's text ends. `upperOnly` remembers the names that have no lower-case end tag in the rest of the page. */
function endOfRaw(html: string, name: string, from: number, upperOnly: Set<string>): number {
  if (name === 'plaintext') return html.length;
  if (!upperOnly.has(name)) {
    const quick = html.indexOf(`</${name}`, from);
    if (quick >= 0) return quick;
    upperOnly.add(name);
  }
  const upper = html.indexOf(`</${name.toUpperCase()}`, from);
  return upper >= 0 ? upper : html.length;
}
