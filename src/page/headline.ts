import type { Blocks } from './blocks.js';
import { mark } from './marks.js';
import { squeeze } from './squeeze.js';
import { articles, fieldText, type Structured } from './structured.js';

/** A headline and the place that gave it. */
export interface Headline {
  readonly text: string;
  readonly rule: string;
  /** The block that shows it, or -1. */
  readonly block: number;
}

const SEPARATOR = /\s+[|–—\-»·•:/]+\s+|\s*[|｜»]\s*/gu;

/** `title` without the name of the site that pages put before or behind it. */
export function withoutSite(title: string, site: readonly string[]): string {
  const parts: { text: string; start: number; end: number }[] = [];
  let from = 0;
  for (const m of title.matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(from, m.index), start: from, end: m.index });
    from = m.index + m[0].length;
  }
  parts.push({ text: title.slice(from), start: from, end: title.length });
  const known = new Set(site.map(squeeze).filter((s) => s !== ''));
  const isSite = (text: string): boolean =>
    known.has(squeeze(text)) || (squeeze(text).length >= 4 && [...known].some((k) => k.length > 3 && k === squeeze(text).replace(/^(?:the|www)/u, '')));
  let first = 0;
  let last = parts.length;
  while (last - first > 1 && isSite((parts[last - 1] as { text: string }).text)) last--;
  while (last - first > 1 && isSite((parts[first] as { text: string }).text)) first++;
  return title.slice((parts[first] as { start: number }).start, (parts[last - 1] as { end: number }).end).trim();
}

/** Finds the headline: what the page shows as one, agreed with what it says of itself for machines. */
export function findHeadline(page: Blocks, structured: Structured, url: string | null): Headline | null {
  const clean = (text: string | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();
  const host = hostName(url ?? structured.canonical);
  const publisher = structured.things.filter((t) => t.types.some((n) => /Organization|WebSite/u.test(n))).map((t) => fieldText(t.fields.name));
  const site = [
    clean(structured.metas.get('og:site_name')?.[0]),
    clean(structured.metas.get('application-name')?.[0]),
    host,
    ...host.split('.'),
    host.replace(/\.\w+$/u, ''),
    ...publisher,
  ];
  const stated: { text: string; rule: string }[] = [];
  const add = (text: string | undefined, rule: string): void => {
    const value = withoutSite(clean(text), site);
    if (value !== '') stated.push({ text: value, rule });
  };
  add(fieldText(articles(structured)[0]?.fields.headline), 'json-ld-headline');
  add(structured.metas.get('og:title')?.[0], 'og-title');
  add(structured.metas.get('twitter:title')?.[0], 'twitter-title');
  add(structured.titles[0], 'title-element');
  const keys = stated.map((s) => squeeze(s.text));
  const sites = new Set(site.map(squeeze));
  const whole = squeeze(structured.titles[0] ?? '');

  let best: Headline | null = null;
  let most = 0;
  for (const b of page.blocks) {
    const named = (b.own & mark.title) !== 0;
    if (!named && b.tag.charCodeAt(0) !== 104) continue;
    const level = /^h([1-6])$/u.exec(b.tag)?.[1];
    if (!level && !named) continue;
    if (b.text.length < 4 || b.text.length > 300) continue;
    if (level !== '1' && most >= 6) continue;
    const key = squeeze(b.text);
    if (key === '' || sites.has(key)) continue;
    let value = level === '1' ? 3 : level === '2' ? 1.2 : level ? 0.4 : 0.6;
    if (keys.some((k) => k === key)) value += 3;
    else if (key.length > 10 && (whole.includes(key) || keys.some((k) => k.includes(key)))) value += 2;
    else if (keys.some((k) => k.length > 15 && key.includes(k))) value += 1.5;
    else if (level !== '1') continue;
    if ((b.marks & (mark.nav | mark.footer | mark.related | mark.comment | mark.sidebar | mark.modal | mark.hidden | mark.widget)) !== 0) value -= 2;
    if ((b.marks & (mark.article | mark.main)) !== 0) value += 0.4;
    if (named) value += 0.3;
    if (b.linked > 0.8 * b.text.length) value -= 0.8;
    if (value > most) {
      most = value;
      best = { text: b.text.replace(/\n/gu, ' '), rule: `heading-${level ?? 'named'}`, block: b.at };
    }
  }
  // two machine-readable headlines that agree outweigh a heading that neither contains nor is contained
  const agreed = stated.find((a, i) => stated.some((b, k) => k !== i && b.rule !== 'twitter-title' && a.rule !== 'twitter-title' && keys[k] === keys[i] && a.rule !== b.rule));
  const key = best ? squeeze(best.text) : '';
  if (best && agreed && most < 4.5 && squeeze(agreed.text).length > 15 && !keys.some((k) => k === key || k.includes(key) || key.includes(k)))
    return { ...agreed, block: best.block };
  if (best && most >= 2.2) return best;
  const first = stated[0];
  return first ? { ...first, block: best?.block ?? -1 } : best;
}

/** `www.prothomalo.com` → `prothomalo.com`; '' where there is none. */
export function hostName(url: string | null): string {
  const m = /^https?:\/\/(?:www\d?\.)?([^/:?#]+)/iu.exec(url ?? '');
  return m ? (m[1] as string).toLowerCase() : '';
}
