import { findValue, textBetween, type ValueRange } from './attributes.js';
import { TEXT, tagId } from './tags.js';
import type { Tree } from './tree.js';

export type MarkName =
  | 'nav'
  | 'header'
  | 'footer'
  | 'aside'
  | 'form'
  | 'figure'
  | 'caption'
  | 'list'
  | 'table'
  | 'quote'
  | 'article'
  | 'main'
  | 'hidden'
  | 'share'
  | 'related'
  | 'comment'
  | 'promo'
  | 'newsletter'
  | 'byline'
  | 'date'
  | 'tags'
  | 'sidebar'
  | 'crumbs'
  | 'widget'
  | 'modal'
  | 'body'
  | 'itemBody'
  | 'content'
  | 'lead'
  | 'title'
  | 'paywall';

/** What an element's tag, role, class and id say of the text below it, one bit each. Class names are the vocabulary of content systems, not of a language. */
export const mark: Readonly<Record<MarkName, number>> = {
  nav: 1 << 0,
  header: 1 << 1,
  footer: 1 << 2,
  aside: 1 << 3,
  form: 1 << 4,
  figure: 1 << 5,
  caption: 1 << 6,
  list: 1 << 7,
  table: 1 << 8,
  quote: 1 << 9,
  article: 1 << 10,
  main: 1 << 11,
  hidden: 1 << 12,
  share: 1 << 13,
  related: 1 << 14,
  comment: 1 << 15,
  promo: 1 << 16,
  newsletter: 1 << 17,
  byline: 1 << 18,
  date: 1 << 19,
  tags: 1 << 20,
  sidebar: 1 << 21,
  crumbs: 1 << 22,
  widget: 1 << 23,
  modal: 1 << 24,
  body: 1 << 25,
  itemBody: 1 << 26,
  content: 1 << 27,
  lead: 1 << 28,
  title: 1 << 29,
  paywall: 1 << 30,
};

const TAGS: readonly (readonly [string, number])[] = [
  ['nav', mark.nav],
  ['menu', mark.nav],
  ['header', mark.header],
  ['footer', mark.footer],
  ['aside', mark.aside],
  ['form', mark.form],
  ['figure', mark.figure],
  ['figcaption', mark.caption],
  ['ul', mark.list],
  ['ol', mark.list],
  ['table', mark.table],
  ['blockquote', mark.quote],
  ['article', mark.article],
  ['main', mark.main],
  ['dialog', mark.modal],
  ['address', mark.byline],
];
/** By number of tag. */
const OF_TAG = new Int32Array(5000);
for (const [name, bit] of TAGS) OF_TAG[tagId(name)] = bit;

const ROLES: Readonly<Record<string, number>> = {
  navigation: mark.nav,
  banner: mark.header,
  contentinfo: mark.footer,
  complementary: mark.aside,
  search: mark.form,
  dialog: mark.modal,
  alertdialog: mark.modal,
  main: mark.main,
  article: mark.article,
};

const words = (list: string, bit: number): (readonly [string, number])[] => list.split(' ').map((w) => [w, bit] as const);

/** Single words of class names and ids. */
const TOKENS: ReadonlyMap<string, number> = new Map([
  ...words('share sharing shares sharer social socials sharethis addthis addtoany sharedaddy jetpack sns shareaholic sociable', mark.share),
  ...words(
    'related recommended recommendation recommendations recirc recirculation readmore popular trending mostread outbrain taboola teaser teasers upnext morefrom similar yarpp zergnet readnext onward seealso mehr ultimas latest',
    mark.related,
  ),
  ...words('comment comments disqus respond commentlist commentform reply replies livefyre kommentar kommentare commenti comentarios commentaires coral discussion', mark.comment),
  ...words(
    'ad ads advert advertisement advertising adsbygoogle adslot promo promotion promoted sponsor sponsored banner dfp gpt partner affiliate anzeige werbung publicidad commercial billboard leaderboard',
    mark.promo,
  ),
  ...words('newsletter subscribe subscription signup mailchimp optin mailing abo', mark.newsletter),
  ...words('byline author authors bio contributor contributors autor autores auteur autore vcard profile reporter writer', mark.byline),
  ...words('date datetime timestamp dateline published pubdate meta postmeta metadata infos byinfo', mark.date),
  ...words('tag tags taglist topics keywords categories category postcats catlinks taglinks', mark.tags),
  ...words('sidebar rail secondary sidebars', mark.sidebar),
  ...words('breadcrumb breadcrumbs crumb crumbs pagination pager paging', mark.crumbs),
  ...words('menu nav navbar navigation navi topbar toolbar skip skiplink masthead mainnav submenu', mark.nav),
  ...words('footer foot colophon bottombar disclaimer copyright legal', mark.footer),
  ...words('widget widgets toc infobox poll survey quiz gallery slideshow carousel slider player video weather ticker login register search', mark.widget),
  ...words('modal popup overlay cookie cookies consent gdpr lightbox toast notice cookiebar dialog offcanvas interstitial adblock', mark.modal),
  ...words('caption captions credit credits imgcaption wp-caption-text bildunterschrift legende photocredit copyrightholder', mark.caption),
  ...words('paywall premium regwall piano tp-container meteredcontent', mark.paywall),
  ...words('lead lede standfirst teasertext intro summary subtitle subheadline subhead dek deck excerpt abstract kicker sapo chapo chapeau vorspann bajada', mark.lead),
  ...words('headline title entry-title heading', mark.title),
  ...words('hidden visuallyhidden screen-reader-text sr-only visually-hidden hide noprint d-none', mark.hidden),
  ...words('content inhalt contenido contenu conteudo', mark.content),
]);

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** What holds an article's text is called by two words, such as `article-body` or `entryContent` … */
const BODY_FIRST = list('article art story post entry news single blog page main detail details content text rich body artikel articulo nota noticia articolo');
const BODY_SECOND = list('body content text copy richtext maintext paragraph paragraphs entry main inner inhalt texto contenido corpo cuerpo wrapper container');
/** … or by one. */
const BODY_WHOLE = list(
  'body maincontent articlebody storybody prose richtext wysiwyg bodycopy textbody postcontent thecontent hentry articletext artikeltext artikel texto corpo cuerpo articlecontent entrycontent',
);
const COMPOUND = new Map<string, number>([
  ['read more', mark.related],
  ['more from', mark.related],
  ['most read', mark.related],
  ['see also', mark.related],
  ['also read', mark.related],
  ['read next', mark.related],
  ['you may', mark.related],
  ['more news', mark.related],
  ['more stories', mark.related],
  ['read also', mark.related],
  ['sign up', mark.newsletter],
  ['mailing list', mark.newsletter],
  ['call out', mark.widget],
  ['pull quote', mark.widget],
  ['tag links', mark.tags],
  ['cat links', mark.tags],
  ['posted on', mark.date],
  ['sr only', mark.hidden],
  ['screen reader', mark.hidden],
  ['visually hidden', mark.hidden],
  ['wp caption', mark.caption],
  ['img caption', mark.caption],
  ['app promo', mark.promo],
  ['follow us', mark.share],
]);

/** What a word is in names of two words. */
const FIRST_OF_BODY = 1;
const SECOND_OF_BODY = 2;
const FIRST_OF_COMPOUND = 4;

interface NameWord {
  bits: number;
  joins: number;
}
/** All that is known of single words, so that each word of a name is looked up once. */
const VOCABULARY: ReadonlyMap<string, NameWord> = (() => {
  const all = new Map<string, NameWord>();
  const of = (word: string): NameWord => {
    let entry = all.get(word);
    if (!entry) {
      entry = { bits: 0, joins: 0 };
      all.set(word, entry);
    }
    return entry;
  };
  for (const [word, bits] of TOKENS) of(word).bits |= bits;
  for (const word of BODY_WHOLE) of(word).bits |= mark.body;
  for (const word of BODY_FIRST) of(word).joins |= FIRST_OF_BODY;
  for (const word of BODY_SECOND) of(word).joins |= SECOND_OF_BODY;
  for (const pair of COMPOUND.keys()) of(pair.split(' ')[0] as string).joins |= FIRST_OF_COMPOUND;
  return all;
})();

/** What names said before. Content systems repeat theirs; the table is emptied when it grows, which changes no answer. */
const said = new Map<string, number>();
const SAID = 20_000;

/** The marks of a class attribute and an id. */
function marksOfName(name: string): number {
  const text = name.length > 400 ? name.slice(0, 400) : name;
  const known = said.get(text);
  if (known !== undefined) return known;
  let bits = 0;
  let before = '';
  let joins = 0;
  let start = -1;
  let joined = true;
  const { length } = text;
  for (let i = 0; i <= length; i++) {
    const c = i < length ? text.charCodeAt(i) : 32;
    const upper = c >= 65 && c <= 90;
    const letter = upper || (c >= 97 && c <= 122) || c > 127;
    if (start >= 0 && (!letter || (upper && !isUpper(text.charCodeAt(i - 1))))) {
      const token = text.slice(start, i).toLowerCase();
      const word = VOCABULARY.get(token);
      if ((joins & FIRST_OF_COMPOUND) !== 0) bits |= COMPOUND.get(`${before} ${token}`) ?? 0;
      if (word !== undefined) {
        bits |= word.bits;
        if (joined && (joins & FIRST_OF_BODY) !== 0 && (word.joins & SECOND_OF_BODY) !== 0) bits |= mark.body;
        joins = word.joins;
      } else joins = 0;
      before = token;
      joined = true;
      start = -1;
    }
    if (letter && start < 0) start = i;
    if (c === 32 && i < length) joined = false;
  }
  if (said.size > SAID) said.clear();
  said.set(text, bits);
  return bits;
}

function isUpper(c: number): boolean {
  return c >= 65 && c <= 90;
}

/** The marks that say “this is not the article”; an element that holds most of the page's text is not judged by them. */
export const AWAY: number =
  mark.nav |
  mark.header |
  mark.footer |
  mark.aside |
  mark.form |
  mark.hidden |
  mark.share |
  mark.related |
  mark.comment |
  mark.promo |
  mark.newsletter |
  mark.byline |
  mark.date |
  mark.tags |
  mark.sidebar |
  mark.crumbs |
  mark.widget |
  mark.modal |
  mark.caption |
  mark.figure |
  mark.paywall |
  mark.lead |
  mark.title;

/** The attributes that say something of the text below. */
const SAYING = ['class', 'id', 'data-testid', 'data-component', 'role', 'itemprop', 'hidden', 'style', 'aria-hidden'] as const;
const [CLASS, ID, TEST, COMPONENT, ROLE, ITEM, HIDDEN, STYLE] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** Their places in the list, by the length of their names. */
const BY_LENGTH: readonly (readonly number[])[] = Array.from({ length: 16 }, (_, length) => SAYING.flatMap((name, i) => (name.length === length ? [i] : [])));
const UNSHOWN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/** The saying attribute whose name stands at `from`, or -1. */
function nameAt(html: string, from: number, length: number): number {
  const places = BY_LENGTH[length];
  if (places === undefined) return -1;
  for (const at of places) {
    const name = SAYING[at] as string;
    let k = 0;
    while (k < length && (html.charCodeAt(from + k) | 32) === name.charCodeAt(k)) k++;
    if (k === length) return at;
  }
  return -1;
}

/** A tag and the hash of a class as one number. */
function shapeOf(tag: number, hash: number): number {
  return (Math.imul(hash, 4099) + tag) | 0;
}

/** Digits are left out, as in `post-1234`. */
function hashOfClass(classes: string): number {
  let hash = 0;
  const length = Math.min(classes.length, 300);
  for (let i = 0; i < length; i++) {
    const c = classes.charCodeAt(i);
    if (c < 48 || c > 57) hash = (Math.imul(hash, 31) + c) | 0;
  }
  return hash;
}

/** Longer attributes seldom come twice. */
const SAME = 160;

/** Reads the marks of a page's elements. What attributes say is kept for as long as the page: in lists and menus they come again to the letter. */
export class MarkReader {
  /** The tag and class, as one number, of the element that was read last. */
  shape = 0;
  readonly #tree: Tree;
  readonly #known = new Map<string, number>();
  readonly #bits: number[] = [];
  readonly #hashes: number[] = [];
  readonly #value: ValueRange = { first: 0, last: 0 };
  #hash = 0;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** The marks of one element's own tag and attributes. */
  read(node: number): number {
    const tree = this.#tree;
    const tag = tree.tag[node] as number;
    if (tag === TEXT) return 0;
    const from = tree.start[node] as number;
    const to = tree.end[node] as number;
    const ofTag = OF_TAG[tag] as number;
    this.shape = tag;
    if (from === to) return ofTag;
    if (to - from > SAME) {
      const bits = this.#attributes(from, to);
      this.shape = shapeOf(tag, this.#hash);
      return ofTag | bits;
    }
    const source = tree.html.slice(from, to);
    let at = this.#known.get(source);
    if (at === undefined) {
      at = this.#bits.length;
      this.#known.set(source, at);
      this.#bits.push(this.#attributes(from, to));
      this.#hashes.push(this.#hash);
    }
    this.shape = shapeOf(tag, this.#hashes[at] as number);
    return ofTag | (this.#bits[at] as number);
  }

  /** The marks of the attributes between two places; the hash of the class stands in `#hash` then. */
  #attributes(from: number, end: number): number {
    const { html } = this.#tree;
    const value = this.#value;
    let bits = 0;
    let classes = '';
    let id = '';
    let test = '';
    let component = '';
    let seen = 0;
    let i = from;
    while (i < end) {
      let c = html.charCodeAt(i);
      if (c <= 32 || c === 47) {
        i++;
        continue;
      }
      const start = i;
      while (i < end && c > 32 && c !== 61) c = html.charCodeAt(++i);
      if (i === start) {
        i++;
        continue;
      }
      const name = nameAt(html, start, i - start);
      i = findValue(html, i, end, value);
      // the first of a name counts
      if (name < 0 || (seen & (1 << name)) !== 0) continue;
      seen |= 1 << name;
      const text = textBetween(this.#tree, value.first, value.last);
      switch (name) {
        case CLASS:
          classes = text;
          break;
        case ID:
          id = text;
          break;
        case TEST:
          test = text;
          break;
        case COMPONENT:
          component = text;
          break;
        case ROLE:
          bits |= ROLES[text.toLowerCase()] ?? 0;
          break;
        case ITEM:
          if (/articleBody|(?:^|\s)text(?:$|\s)/u.test(text)) bits |= mark.itemBody;
          if (text.includes('author')) bits |= mark.byline;
          break;
        case HIDDEN:
          bits |= mark.hidden;
          break;
        case STYLE:
          if (UNSHOWN.test(text)) bits |= mark.hidden;
          break;
        default:
          if (text === 'true') bits |= mark.hidden;
      }
    }
    this.#hash = hashOfClass(classes);
    const all = `${classes} ${id} ${test} ${component}`;
    return all.length > 3 ? bits | marksOfName(all) : bits;
  }
}
