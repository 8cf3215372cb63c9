import { attributes, TEXT, type Tree, tagId } from './tree.js';

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

const TAGS = new Map<number, number>(
  (
    [
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
    ] as const
  ).map(([name, bit]) => [tagId(name), bit]),
);

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

/** Names, in the whole, of what holds an article's text. */
const BODY =
  /(?:^|[\s_-])(?:article|story|post|entry|news|single|blog|page|main|detail|content|text|rich|body)[-_]{0,2}(?:article|post|story)?[-_]{0,2}(?:body|content|text|copy|container__body|richtext|maintext|paragraphs?|entry)(?=$|[\s_-])|(?:article|story|post|entry|news|content)(?:Body|Content|Text|Copy|Detail)|(?:^|\s)(?:body|maincontent|articlebody|storybody|prose|rich-?text|wysiwyg|body-?copy|text-?body|field--name-body|field-name-body|editor-content|td-post-content|the-content|e-content|hentry|articletext|artikeltext|artikel|texto|corpo|cuerpo)(?=$|\s)/u;
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

const SPLIT = /[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/gu;

/** The marks of a class attribute and an id. */
export function marksOfName(name: string): number {
  let bits = 0;
  const text = name.length > 400 ? name.slice(0, 400) : name;
  let before = '';
  for (const raw of text.split(SPLIT)) {
    if (raw === '') continue;
    const token = raw.toLowerCase();
    bits |= TOKENS.get(token) ?? 0;
    if (before !== '') bits |= COMPOUND.get(`${before} ${token}`) ?? 0;
    before = token;
  }
  for (const part of text.toLowerCase().split(/\s+/u)) bits |= TOKENS.get(part) ?? 0;
  if (BODY.test(text)) bits |= mark.body;
  return bits;
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

/** The marks of one element's own tag and attributes. `cache` holds what class names said before, for one page. */
export function ownMarks(tree: Tree, node: number, cache: Map<string, number>): number {
  const tag = tree.tag[node] as number;
  if (tag === TEXT) return 0;
  let bits = TAGS.get(tag) ?? 0;
  if (tree.start[node] === tree.end[node]) return bits;
  const raw = tree.html.slice(tree.start[node], Math.min(tree.end[node] as number, (tree.start[node] as number) + 1500));
  const known = cache.get(raw);
  if (known !== undefined) return bits | known;
  let own = 0;
  const at = attributes(tree, node);
  const name = `${at.get('class') ?? ''} ${at.get('id') ?? ''} ${at.get('data-testid') ?? ''} ${at.get('data-component') ?? ''}`;
  if (name.length > 3) own |= marksOfName(name);
  const role = at.get('role');
  if (role) own |= ROLES[role.toLowerCase()] ?? 0;
  const item = at.get('itemprop');
  if (item && /articleBody|(?:^|\s)text(?:$|\s)/u.test(item)) own |= mark.itemBody;
  if (item && /author/u.test(item)) own |= mark.byline;
  if (at.has('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(at.get('style') ?? '') || at.get('aria-hidden') === 'true') own |= mark.hidden;
  cache.set(raw, own);
  bits |= own;
  return bits;
}
