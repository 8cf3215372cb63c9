import { type Day, formatDay } from '../language/calendar.js';
import { attributes, textContent, writtenBetween } from './attributes.js';
import { type Block, type Blocks, marksAbove } from './blocks.js';
import { asciiDigits, dayOfIso, isDay } from './calendar.js';
import { type Counts, mayTellDay } from './counts.js';
import { datesOfText } from './datelines.js';
import type { DateCandidate } from './dating.js';
import { dateOfName, dayOfUpload } from './file-names.js';
import { type DayRole, labelAlone, stampLines } from './lines.js';
import { mark } from './marks.js';
import { squeeze } from './squeeze.js';
import { findStamps } from './stamps.js';
import { articles, fieldText, type Structured, type Thing } from './structured.js';
import { tagId } from './tags.js';
import { has } from './tree.js';
import type { PageWords } from './words.js';

const ISO = /^(\d{4})(?:(-?)(\d{2})\2(\d{2})|-(\d{1,2})-(\d{1,2}))(?!\d)(?:[T\s_-]+(\d{1,2}):?(\d{2})(?::?(\d{1,2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/u;

/** A date field's value as ISO, or `null`: ISO in its variants, digits of any script, seconds since 1970, or a date in words. */
export function readDateValue(raw: string, words: PageWords): string | null {
  const text = asciiDigits(raw.trim());
  if (text === '' || text.length > 120) return null;
  const m = ISO.exec(text);
  if (m) {
    const [, y, , long, longDay, short, shortDay, h, mi, s, zone] = m;
    const day = { year: Number(y), month: Number(long ?? short), day: Number(longDay ?? shortDay) };
    if (isDay(day)) {
      if (h === undefined || Number(h) > 23) return formatDay(day);
      return `${formatDay(day)}T${h.padStart(2, '0')}:${mi}:${(s ?? '').padStart(2, '0')}${zone ? (zone === 'Z' ? 'Z' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone) : ''}`;
    }
  }
  if (/^\d{10}(?:\d{3})?$/u.test(text)) {
    const iso = new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 19);
    return dayOfIso(iso) ? `${iso}Z` : null;
  }
  const stamp = findStamps(text, words)[0];
  return stamp ? formatDay(stamp) : null;
}

/** The other reading of a value such as `03-09-2026`. */
function otherReading(raw: string, words: PageWords): { swapped?: Day } {
  if (raw.length > 40 || !/^\s*\d{1,2}\D\d{1,2}\D\d{2,4}/u.test(raw)) return {};
  const swapped = findStamps(raw, words)[0]?.swapped;
  return swapped ? { swapped } : {};
}

/** Meta names that give a day, what they say of it, and how much they count: made for publication, general, or for changes. */
const METAS: readonly (readonly [name: string, role: DateCandidate['role'], weight: number])[] = [
  ['article:published_time', 'published', 0.93],
  ['og:article:published_time', 'published', 0.93],
  ['og:published_time', 'published', 0.9],
  ['article:published', 'published', 0.9],
  ['datepublished', 'published', 0.92],
  ['datecreated', 'published', 0.8],
  ['publish-date', 'published', 0.88],
  ['publish_date', 'published', 0.88],
  ['published_date', 'published', 0.88],
  ['publication_date', 'published', 0.88],
  ['publication-date', 'published', 0.88],
  ['publicationdate', 'published', 0.88],
  ['published', 'published', 0.85],
  ['pubdate', 'published', 0.88],
  ['pub_date', 'published', 0.88],
  ['publishdate', 'published', 0.88],
  ['published-date', 'published', 0.88],
  ['article_date_original', 'published', 0.88],
  ['article.published', 'published', 0.88],
  ['article.created', 'published', 0.85],
  ['article:post_date', 'published', 0.85],
  ['parsely-pub-date', 'published', 0.9],
  ['sailthru.date', 'published', 0.88],
  ['cxenseparse:recs:publishtime', 'published', 0.88],
  ['cxenseparse:publishtime', 'published', 0.88],
  ['rnews:datepublished', 'published', 0.9],
  ['shareaholic:article_published_time', 'published', 0.9],
  ['displaydate', 'published', 0.85],
  ['dc.date.issued', 'published', 0.88],
  ['dcterms.issued', 'published', 0.88],
  ['dc.issued', 'published', 0.85],
  ['dc.date.created', 'published', 0.82],
  ['dcterms.created', 'published', 0.82],
  ['dc.created', 'published', 0.82],
  ['dcterms.date', 'published', 0.82],
  ['dc.date', 'published', 0.82],
  ['dc.date.publication', 'published', 0.88],
  ['citation_publication_date', 'published', 0.88],
  ['citation_date', 'published', 0.85],
  ['citation_online_date', 'published', 0.85],
  ['prism.publicationdate', 'published', 0.88],
  ['ptime', 'published', 0.85],
  ['originalpublicationdate', 'published', 0.88],
  ['date', 'published', 0.72],
  ['creation_date', 'published', 0.75],
  ['created', 'published', 0.7],
  ['timestamp', 'published', 0.6],
  ['article:modified_time', 'modified', 0.9],
  ['og:updated_time', 'modified', 0.85],
  ['og:modified_time', 'modified', 0.85],
  ['datemodified', 'modified', 0.9],
  ['dcterms.modified', 'modified', 0.85],
  ['dc.date.modified', 'modified', 0.85],
  ['lastmod', 'modified', 0.85],
  ['last-modified', 'modified', 0.7],
  ['modified', 'modified', 0.8],
  ['article.updated', 'modified', 0.85],
  ['revised', 'modified', 0.8],
  ['last_updated_date', 'modified', 0.8],
];
const TIME = tagId('time');
const ABBR = tagId('abbr');
const META = tagId('meta');
/** The class that many content systems give the day of each of their stories. */
const CLASSED = /class=["'](?:[^"']*\s)?published[\s"']/iu;
/** An item property that begins as one of dates does. */
const ITEM_DATE = /itemprop=["']?(date\w*)/iu;
const AWAY = mark.related | mark.comment | mark.footer | mark.nav | mark.sidebar | mark.modal | mark.widget;

/** All that names a day on an HTML page. */
export function findDates(
  page: Blocks,
  structured: Structured,
  words: PageWords,
  headline: number,
  title: string,
  kept: ReadonlySet<number>,
  url: string | null,
  counts: Counts,
): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  const add = (c: Omit<DateCandidate, 'says'> & { says: string | null }): void => {
    if (c.says !== null && found.length < 60) found.push({ ...c, says: c.says, ...(c.swapped ? {} : otherReading(c.quote, words)) });
  };
  const list = articles(structured);
  // a page that lists several articles' data means the one with its own headline
  const dated = list.filter((t) => t.depth === 0 && t.fields.datePublished !== undefined);
  const same = (t: Thing): boolean => squeeze(fieldText(t.fields.headline ?? t.fields.name)) === title;
  const strangers = new Set(dated.length > 1 && dated.some(same) ? dated.filter((t) => !same(t) && fieldText(t.fields.headline) !== '') : []);
  for (const thing of structured.things) {
    if (found.length > 40) break;
    const article = list.includes(thing);
    const kind = thing.types[0] ?? '?';
    if (!article && !/Page$|WebSite|CreativeWork|Event|Product|MediaObject|ImageObject/u.test(kind)) continue;
    const site = /WebSite|CollectionPage|ImageObject|Event|Product|MediaObject/u.test(kind);
    const whole = article ? (thing.depth === 0 || /mainEntity/u.test(thing.key) ? 0.95 : 0.35) : 0.8;
    const weight = whole * trust(fieldText(thing.fields.datePublished), fieldText(thing.fields.dateModified), words);
    for (const [field, role] of [
      ['datePublished', 'published'],
      ['uploadDate', 'published'],
      ['dateCreated', 'published'],
      ['dateModified', 'modified'],
    ] as const) {
      const quote = fieldText(thing.fields[field]);
      if (quote === '') continue;
      const less = field === 'dateCreated' ? 0.12 : 0;
      add({
        where: 'json-ld',
        quote,
        says: readDateValue(quote, words),
        role,
        weight: weight - less,
        rule: `json-ld-${field}`,
        certain: true,
        ...(site ? { rejected: 'site-date' } : strangers.has(thing) || /liveBlogUpdate|itemListElement/u.test(thing.key) ? { rejected: 'another-story' } : {}),
      });
    }
  }
  for (const raw of structured.broken) {
    for (const [field, role] of [
      ['datePublished', 'published'],
      ['dateModified', 'modified'],
    ] as const) {
      const m = new RegExp(`"${field}"\\s*:\\s*"([^"]{8,40})"`, 'u').exec(raw);
      if (m?.[1]) add({ where: 'json-ld', quote: m[1], says: readDateValue(m[1], words), role, weight: 0.85, rule: `json-ld-${field}`, certain: true });
    }
  }
  const changed = structured.metas.get('article:modified_time')?.[0] ?? '';
  for (const [name, role, whole] of METAS) {
    const quote = structured.metas.get(name)?.[0];
    const weight = name === 'article:published_time' ? whole * trust(quote ?? '', changed, words) : whole;
    if (quote !== undefined) add({ where: 'meta', quote, says: readDateValue(quote, words), role, weight, rule: `meta-${name}`, certain: role === 'published' && weight > 0.8 });
  }
  const address = url ?? structured.metas.get('og:url')?.[0] ?? structured.canonical;
  const inUrl = address ? dateOfUrl(address, words) : null;
  if (inUrl) add({ where: 'url', quote: inUrl.quote, says: formatDay(inUrl), role: 'published', weight: 0.82, rule: 'url-date', certain: false });
  addTimes(page, words, headline, kept, counts, add);
  addStamps(page, words, headline, kept, counts, add);
  for (const c of datesOfText(page.blocks, kept, words, counts)) add(c);
  addPictures(page, structured, kept, add);
  if (!found.some((c) => !c.rejected && c.role === 'published' && c.weight >= 0.5)) addScripts(page, words, add);
  return found;
}

/**
 * How far a day of publication can be trusted beside the day of the last change. No text is published after it was last changed: systems that say so
 * write the time at which the page was put out anew.
 */
function trust(published: string, modified: string, words: PageWords): number {
  if (published === '' || modified === '') return 1;
  const [first, last] = [readDateValue(published, words), readDateValue(modified, words)];
  if (first === null || last === null) return 1;
  const [a, b] = ZONED.test(first) && ZONED.test(last) ? [Date.parse(first), Date.parse(last)] : [Date.parse(first.slice(0, 10)), Date.parse(last.slice(0, 10))];
  return a > b ? 0.7 : 1;
}
const ZONED = /T.*(?:Z|[+-]\d\d:\d\d)$/u;

/** The day in an address: `/2025/08/13/`, `/20250813/`, `-2025-08-13`, `/2025/aug/13/`. */
export function dateOfUrl(url: string, words: PageWords): (Day & { quote: string }) | null {
  const path = url.replace(/^https?:\/\/[^/]+/iu, '').slice(0, 400);
  for (const m of path.matchAll(/(?<!\d)((?:19|20)\d\d)([/_.-]?)(\d{1,2}|[a-z]{3,9})\2(\d{1,2})(?!\d)/giu)) {
    const month = /^\d/u.test(m[3] as string) ? Number(m[3]) : (words.months.get((m[3] as string).toLowerCase()) ?? 0);
    if (m[2] === '' && ((m[3] as string).length !== 2 || (m[4] as string).length !== 2)) continue;
    const day = { year: Number(m[1]), month, day: Number(m[4]) };
    if (isDay(day)) return { ...day, quote: m[0] };
  }
  return null;
}

type Add = (c: Omit<DateCandidate, 'says'> & { says: string | null }) => void;

/** `<time>` and its forerunners. The nearer the headline the more it counts; in lists and comments it is another story's. */
function addTimes(page: Blocks, words: PageWords, headline: number, kept: ReadonlySet<number>, counts: Counts, add: Add): void {
  const { tree, blocks } = page;
  let b = 0;
  let seen = 0;
  const first = blocks.findIndex((x) => kept.has(x.at));
  const dated: number[] = [];
  let published = 0;
  for (const i of tree.lists.dated) {
    const tag = tree.tag[i];
    const attrs = tree.attrs[i] as number;
    const item = (attrs & has.itemprop) === 0 ? null : ITEM_DATE.exec(tree.html.slice(tree.start[i], tree.end[i]));
    if (item?.[1]?.startsWith('datePublished') || (tag === TIME && CLASSED.test(tree.html.slice(tree.start[i], tree.end[i])))) published++;
    if (tag !== META && (tag === TIME || tag === ABBR || item || (attrs & has.datetime) !== 0)) dated.push(i);
  }
  // in a list of stories each has its own
  const sole = published <= 2;
  for (const i of dated) {
    if (seen >= 40) break;
    const tag = tree.tag[i];
    while (b < blocks.length - 1 && (blocks[b + 1] as Block).first <= i + 1) b++;
    const at = attributes(tree, i);
    const item = at.get('itemprop') ?? '';
    const stated = at.get('datetime') ?? at.get('content') ?? (tag === ABBR ? at.get('title') : undefined);
    const quote = stated && /\d/u.test(asciiDigits(stated)) ? stated : textContent(tree, i, 120).trim();
    const says = quote ? readDateValue(quote, words) : null;
    if (says === null) continue;
    seen++;
    const bits = marksAbove(page, i);
    const name = `${at.get('class') ?? ''} ${item} ${at.get('pubdate') !== undefined ? 'pubdate' : ''}`;
    const label = labelOf(page, b, words, counts);
    const modified = /modif|updat/iu.test(name) || label === 'modified';
    const anchor = headline >= 0 ? headline : first;
    const away = (bits & AWAY) !== 0;
    const near = anchor >= 0 && b >= anchor - 8 && b <= anchor + 12;
    const own = sole && /datePublished|(?:^|\s)published(?:\s|$)|pubdate/iu.test(name) && (bits & (mark.comment | mark.related)) === 0;
    const called = label === 'published' || CALLED.test(`${name} ${classAbove(page, i)}`);
    const weight = (own ? 0.75 : away ? 0.2 : near ? 0.75 : b <= 1 + anchor ? 0.5 : 0.4) + (/published|pubdate|datePublished/iu.test(name) ? 0.12 : 0);
    add({
      where: 'time-element',
      quote,
      says,
      role: modified ? 'modified' : label === 'other' ? 'other' : 'published',
      weight,
      rule: item ? `time-${item.slice(0, 30)}` : 'time-element',
      certain: /published/iu.test(item),
      shown: (near ? own || (called && !away) : own && label === 'published') && textContent(tree, i, 120).trim() !== '',
      ...(away && !near && !own && label !== 'published' ? { rejected: 'another-story' } : {}),
    });
  }
}

/** What a class or property calls the day of publication. */
const CALLED = /(?:^|[\s_-])(?:date)?(?:publish(?:ed)?|publication|release|pub)(?:[\s_-]?(?:date|time|on|at))?(?=$|[\s_-])/iu;

/** The class of the element around a node. */
function classAbove({ tree }: Blocks, node: number): string {
  const up = tree.parent[node] as number;
  return up < 0 ? '' : (attributes(tree, up).get('class') ?? '');
}

/** What the block of a time element says of it, or the one above where that is a label alone. */
function labelOf({ blocks }: Blocks, at: number, words: PageWords, counts: Counts): DayRole | null {
  const b = blocks[at];
  if (!b || b.text.length > 160 || !mayTellDay(counts, at)) return null;
  const stamps = stampLines(b.text, words);
  if (stamps.length !== 1) return null;
  return stamps[0]?.labelled ? stamps[0].role : labelAlone(blocks[at - 1]?.text ?? '', words);
}

/** Dates that a reader sees: stamp lines near the headline or the end of the text, and labelled ones anywhere. */
function addStamps(page: Blocks, words: PageWords, headline: number, kept: ReadonlySet<number>, counts: Counts, add: Add): void {
  const { blocks } = page;
  const first = blocks.findIndex((x) => kept.has(x.at));
  let last = -1;
  for (const at of kept) last = Math.max(last, at);
  const anchor = headline >= 0 ? headline : first;
  let seen = 0;
  for (const b of blocks) {
    if (!mayTellDay(counts, b.at) || b.text.length > 160 || seen > 30) continue;
    const away = (b.marks & AWAY) !== 0 || b.linked > 0.8 * b.text.length;
    const near = anchor >= 0 && b.at >= anchor - 6 && b.at <= Math.max(anchor + 10, first + 1);
    const end = last >= 0 && b.at > last - 2 && b.at <= last + 6;
    const close = anchor >= 0 && b.at >= anchor - 3 && b.at <= anchor + 7 && (b.marks & mark.comment) === 0;
    for (const line of stampLines(b.text, words)) {
      const { stamp, extra } = line;
      const above = line.labelled || extra > 3 ? null : labelAlone(blocks[b.at - 1]?.text ?? '', words);
      const role = above ?? line.role;
      const labelled = line.labelled || above !== null;
      seen++;
      const header = anchor >= 0 && b.at < anchor - 1;
      const base = labelled
        ? close
          ? 0.85
          : away
            ? 0.4
            : near
              ? 0.85
              : end
                ? 0.75
                : 0.6
        : away
          ? close
            ? 0.5
            : 0.15
          : near
            ? b.at < anchor
              ? 0.55
              : 0.7
            : end
              ? 0.5
              : b.at < anchor
                ? 0.35
                : 0.3;
      const weight = labelled ? base : Math.max(0.1, base - 0.03 * extra);
      add({
        where: header && !labelled ? 'header' : 'visible-text',
        quote: b.text,
        says: formatDay(stamp),
        role,
        weight,
        rule: labelled ? 'labelled-stamp' : 'bare-stamp',
        certain: labelled,
        bare: !labelled,
        shown: labelled && (close || end),
        ...(stamp.swapped ? { swapped: stamp.swapped } : {}),
        ...(away && !near && !(labelled && (b.marks & (mark.comment | mark.related)) === 0) ? { rejected: 'another-story' } : {}),
      });
    }
  }
}

const IN_SCRIPT =
  /\\?["'](?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|firstPublished|firstPublishedAt|pubDate|publishedDate|createdAt|created_at|dateCreated)\\?["']\s*:\s*\\?["']([^"'\\]{8,40})/u;

/** The first date that a page's own scripts call one of publication: pages that are drawn in the browser carry their article as data. */
function addScripts({ tree }: Blocks, words: PageWords, add: Add): void {
  const m = IN_SCRIPT.exec(tree.html);
  if (!m?.[1]) return;
  const quote = writtenBetween(tree, m.index, m.index + m[0].length);
  const value = writtenBetween(tree, m.index + m[0].length - m[1].length, m.index + m[0].length);
  add({ where: 'script-data', quote, says: readDateValue(value, words), role: 'published', weight: 0.45, rule: 'script-data', certain: false });
}

/** File names of the page's pictures: made on or before the day, so they count little and only without contradiction. */
function addPictures(page: Blocks, structured: Structured, kept: ReadonlySet<number>, add: Add): void {
  const { tree, blocks } = page;
  const from = blocks.find((b) => kept.has(b.at))?.first ?? 0;
  let seen = 0;
  const og = structured.metas.get('og:image')?.[0];
  const names: string[] = og ? [og] : [];
  for (const i of tree.lists.images) {
    if (seen >= 10) break;
    if (Math.abs(i - from) > 400) continue;
    const at = attributes(tree, i);
    seen++;
    names.push(at.get('alt') ?? '', at.get('src') ?? '');
  }
  for (const name of names) {
    const path = name.replace(/^data:.*/u, '').replace(/^(?:https?:)?\/\/[^/]+/u, '');
    const date = path === '' ? null : dateOfName(path);
    const says = date?.says ?? (path === '' ? null : dayOfUpload(path));
    if (says !== null)
      add({
        where: 'picture-name',
        quote: name.slice(-120),
        says,
        role: 'published',
        weight: date?.timed ? 0.4 : 0.32,
        rule: 'picture-name',
        certain: false,
        dayOnly: true,
      });
  }
}
