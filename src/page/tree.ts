import { decodeHTML } from 'entities';

/**
 * A page as a tree in flat arrays, in document order: node `i` has its descendants in `[i + 1, last[i])`. A node is an element or a run of text.
 * Attributes and text stay in `html` until someone asks, so that a page costs little more than one look at each of its tags
 * (15 MB of news pages: 45 ms, where a tree of htmlparser2 takes 210 ms and its bare events 180 ms, Node 20, warm).
 */
export interface Tree {
  readonly html: string;
  readonly size: number;
  /** The element's tag (see `tagId`), or `TEXT`. */
  readonly tag: Uint16Array;
  readonly parent: Int32Array;
  /** One past the last descendant. */
  readonly last: Int32Array;
  /** Where a text's characters or an element's attributes begin in `html`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Why the tree is not the whole page, or `null`. */
  readonly cut: 'too-many-nodes' | null;
}

export interface TreeLimits {
  readonly nodes: number;
  /** Deeper elements become siblings, as browsers do from 512 on. */
  readonly depth: number;
}

/** The tag of a run of text. */
export const TEXT = 0;

const ids = new Map<string, number>();
const names: string[] = ['#text'];

/** The number of a tag name (lower case). The table is the process's own; unknown names past 4,000 share one number, so that no page can fill it. */
export function tagId(name: string): number {
  let id = ids.get(name);
  if (id === undefined) {
    if (names.length > 4000) return 1;
    id = names.length;
    names.push(name);
    ids.set(name, id);
  }
  return id;
}
tagId('unknown');

/** The name of a tag number. */
export function tagName(id: number): string {
  return names[id] ?? 'unknown';
}

const set = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(tagId));

const VOID = set('area base br col embed hr img input link meta param source track wbr keygen');
const RAW = new Map(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'].map((n) => [tagId(n), n]));
/** Opening one of these ends an open paragraph (HTML5 § 13.2.6.4.7). */
const ENDS_P = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul li dd dt',
);
const P = tagId('p');
const LI = tagId('li');
const LISTS = set('ul ol menu dir');
const DD = tagId('dd');
const DT = tagId('dt');
const DL = tagId('dl');
const OPTION = set('option optgroup');
const ROW_PARTS = set('td th');
const TR = tagId('tr');
const SECTIONS = set('thead tbody tfoot');
const TABLE = tagId('table');
const NONE: ReadonlySet<number> = new Set();
/** Inline elements: their end tag never closes a block they do not belong to. */
const INLINE = set('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u var label');
const BLOCKISH = set(
  'address article aside blockquote body center details dialog dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html li main menu nav ol p pre section table tbody td tfoot th thead tr ul',
);
const HEAD = tagId('head');
const BODY = tagId('body');
const HTML = tagId('html');
const IN_HEAD = set('head html title meta link script style base noscript template #text object');

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/** Builds the tree of `html`: forgiving as HTML5 is where it matters to text (paragraphs, lists, table cells end by themselves), in linear time and bounded depth. */
export function parseTree(html: string, limits: TreeLimits): Tree {
  let capacity = Math.max(256, html.length >> 5);
  let tag = new Uint16Array(capacity);
  let parent = new Int32Array(capacity);
  let last = new Int32Array(capacity);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let size = 0;
  let cut: Tree['cut'] = null;
  const stack: number[] = [];
  const openTags: number[] = [];
  const openCount = new Uint16Array(5000);
  const quotes = { double: true, single: true };
  const lower = new Set<string>();
  let overflow = 0;

  const push = (t: number, s: number, e: number): number => {
    if (size === capacity) {
      capacity *= 2;
      const grow = <A extends Uint16Array | Int32Array>(from: A, to: A): A => {
        to.set(from);
        return to;
      };
      tag = grow(tag, new Uint16Array(capacity));
      parent = grow(parent, new Int32Array(capacity));
      last = grow(last, new Int32Array(capacity));
      start = grow(start, new Int32Array(capacity));
      end = grow(end, new Int32Array(capacity));
    }
    tag[size] = t;
    parent[size] = stack.length > 0 ? (stack[stack.length - 1] as number) : -1;
    start[size] = s;
    end[size] = e;
    last[size] = size + 1;
    return size++;
  };
  const popTo = (depth: number): void => {
    while (stack.length > depth) {
      last[stack.pop() as number] = size;
      const t = openTags.pop() as number;
      openCount[t] = (openCount[t] as number) - 1;
    }
  };
  /** Closes the nearest open `wanted`, unless a `barrier` stands between. */
  const closeNearest = (wanted: number, barrier: ReadonlySet<number>): void => {
    if (openCount[wanted] === 0) return;
    for (let d = openTags.length - 1; d >= 0; d--) {
      const t = openTags[d] as number;
      if (t === wanted) {
        popTo(d);
        return;
      }
      if (barrier.has(t)) return;
    }
  };
  const closeAny = (wanted: ReadonlySet<number>, barrier: number): void => {
    for (let d = openTags.length - 1; d >= 0; d--) {
      const t = openTags[d] as number;
      if (t === barrier) return;
      if (wanted.has(t)) {
        popTo(d);
        return;
      }
    }
  };

  const { length } = html;
  let at = 0;
  while (at < length) {
    let open = html.indexOf('<', at);
    if (open < 0) open = length;
    if (open > at) {
      push(TEXT, at, open);
      if (openTags[openTags.length - 1] === HEAD && html.slice(at, Math.min(open, at + 200)).trim() !== '') {
        size--;
        popTo(openTags.length - 1);
        push(TEXT, at, open);
      }
    }
    if (open >= length - 1) break;
    if (size >= limits.nodes) {
      cut = 'too-many-nodes';
      break;
    }
    const c = html.charCodeAt(open + 1);
    if (c === 33 || c === 63) {
      // comments, doctype, CDATA, processing instructions
      if (html.startsWith('<!--', open)) {
        const done = html.indexOf('-->', open + 4);
        if (html.charCodeAt(open + 4) === 62) at = open + 5;
        else at = done < 0 ? length : done + 3;
      } else if (html.startsWith('<![CDATA[', open)) {
        const done = html.indexOf(']]>', open + 9);
        const stop = done < 0 ? length : done;
        push(TEXT, open + 9, stop);
        at = done < 0 ? length : done + 3;
      } else {
        const done = html.indexOf('>', open);
        at = done < 0 ? length : done + 1;
      }
      continue;
    }
    if (c === 47) {
      let stop = open + 2;
      if (!isLetter(html.charCodeAt(stop))) {
        const done = html.indexOf('>', open);
        at = done < 0 ? length : done + 1;
        continue;
      }
      while (stop < length && isNameUnit(html.charCodeAt(stop))) stop++;
      const t = tagId(html.slice(open + 2, Math.min(stop, open + 34)).toLowerCase());
      const done = html.indexOf('>', stop);
      at = done < 0 ? length : done + 1;
      if (overflow > 0) {
        overflow--;
        continue;
      }
      if (t === BODY || t === HTML) continue;
      if (INLINE.has(t)) closeNearest(t, BLOCKISH);
      else if (ROW_PARTS.has(t) || t === TR || SECTIONS.has(t)) closeNearest(t, TABLE_ONLY);
      else closeNearest(t, t === LI ? LISTS : NONE);
      continue;
    }
    if (!isLetter(c)) {
      push(TEXT, open, open + 1);
      at = open + 1;
      continue;
    }
    let stop = open + 2;
    while (stop < length && isNameUnit(html.charCodeAt(stop))) stop++;
    const name = html.slice(open + 1, Math.min(stop, open + 33));
    let t = ids.get(name);
    if (t === undefined) t = tagId(name.toLowerCase());
    const close = endOfTag(html, stop, quotes);
    const attrEnd = close < 0 ? length : close;
    at = close < 0 ? length : close + 1;
    if (close < 0) break;

    if (t === BODY || t === HTML || t === HEAD) {
      if (t === BODY) closeNearest(HEAD, NONE);
      if ((openCount[t] as number) > 0) continue;
    } else if (openTags[openTags.length - 1] === HEAD && !IN_HEAD.has(t)) popTo(openTags.length - 1);
    if (ENDS_P.has(t)) closeNearest(P, BUTTON_SCOPE);
    if (t === LI) closeNearest(LI, LISTS);
    else if (t === DD || t === DT) closeAny(DEFINITIONS, DL);
    else if (OPTION.has(t)) closeNearest(t, SELECT);
    else if (ROW_PARTS.has(t)) closeAny(ROW_PARTS, TABLE);
    else if (t === TR) closeAny(ROW, TABLE);
    else if (SECTIONS.has(t)) closeAny(SECTIONS, TABLE);

    const node = push(t, stop, attrEnd);
    const selfClosed = html.charCodeAt(close - 1) === 47;
    const raw = RAW.get(t);
    if (raw !== undefined) {
      // a self-closed raw element is XHTML's; read as HTML it would swallow the page
      if (selfClosed && html.startsWith('<?xml', 0)) continue;
      const stopAt = endOfRaw(html, raw, at, lower);
      if (stopAt > at) {
        stack.push(node);
        push(TEXT, at, stopAt);
        stack.pop();
      }
      last[node] = size;
      const done = html.indexOf('>', stopAt);
      at = done < 0 ? length : done + 1;
      continue;
    }
    if (VOID.has(t)) continue;
    if (selfClosed && !BLOCKISH.has(t) && !INLINE.has(t)) continue;
    if (selfClosed && html.startsWith('<?xml', 0)) continue;
    if (stack.length >= limits.depth) {
      overflow++;
      continue;
    }
    stack.push(node);
    openTags.push(t);
    openCount[t] = (openCount[t] as number) + 1;
  }
  popTo(0);
  return { html, size, tag, parent, last, start, end, cut };
}

const BUTTON_SCOPE = set('button table td th caption object applet marquee html');
const DEFINITIONS: ReadonlySet<number> = new Set([DD, DT]);
const SELECT = set('select datalist');
const ROW: ReadonlySet<number> = new Set([TR]);
const TABLE_ONLY: ReadonlySet<number> = new Set([TABLE]);

function isNameUnit(c: number): boolean {
  return c !== 62 && c !== 47 && c > 32;
}

/** Which quotation marks can still close: a page of unclosed ones must not be searched to its end for each. */
interface Quotes {
  double: boolean;
  single: boolean;
}

/** The `>` that ends the tag whose attributes begin at `at`; quoted values may hold `>`. -1 when the page ends first. */
function endOfTag(html: string, at: number, quotes: Quotes): number {
  let fallback = -1;
  for (let i = at; i < html.length; i++) {
    const c = html.charCodeAt(i);
    if (c === 62) return i;
    if ((c === 34 ? quotes.double : c === 39 && quotes.single) && isAfterEquals(html, i)) {
      const done = html.indexOf(c === 34 ? '"' : "'", i + 1);
      if (done < 0) {
        if (c === 34) quotes.double = false;
        else quotes.single = false;
        fallback = html.indexOf('>', i);
        return fallback;
      }
      i = done;
    }
  }
  return fallback;
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

/** The attributes of an element: names in lower case, values decoded; an attribute without a value is `''`. The first of a name counts. */
export function attributes(tree: Tree, node: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { html } = tree;
  const end = tree.end[node] as number;
  let i = tree.start[node] as number;
  while (i < end) {
    while (i < end && (html.charCodeAt(i) <= 32 || html.charCodeAt(i) === 47)) i++;
    const from = i;
    while (i < end && html.charCodeAt(i) > 32 && html.charCodeAt(i) !== 61) i++;
    if (i === from) {
      i++;
      continue;
    }
    const name = html.slice(from, Math.min(i, from + 60)).toLowerCase();
    while (i < end && html.charCodeAt(i) <= 32) i++;
    let value = '';
    if (html.charCodeAt(i) === 61 && i < end) {
      i++;
      while (i < end && html.charCodeAt(i) <= 32) i++;
      const q = html.charCodeAt(i);
      if (q === 34 || q === 39) {
        let stop = html.indexOf(q === 34 ? '"' : "'", i + 1);
        if (stop < 0 || stop > end) stop = end;
        value = html.slice(i + 1, stop);
        i = stop + 1;
      } else {
        const v = i;
        while (i < end && html.charCodeAt(i) > 32) i++;
        value = html.slice(v, i);
      }
    }
    if (!found.has(name)) found.set(name, decode(value));
  }
  return found;
}

/** `text` with its character references resolved. */
export function decode(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

/** All the text below a node, raw elements excepted, white space as it stands. */
export function textContent(tree: Tree, node: number, most = 100_000): string {
  let text = '';
  for (let i = node; i < (tree.last[node] as number) && text.length < most; i++) {
    if (tree.tag[i] === TEXT) text += decode(tree.html.slice(tree.start[i], Math.min(tree.end[i] as number, (tree.start[i] as number) + most)));
    else if (HIDDEN_TEXT.has(tree.tag[i] as number) && i !== node) i = (tree.last[i] as number) - 1;
  }
  return text;
}
const HIDDEN_TEXT = set('script style template noscript');
