import { BibritiError } from '../errors.js';
import type { Reading } from '../reading/reading.js';
import { hashOf, storable } from './fingerprint.js';

/** The longest an article's id may be. */
const LONGEST_ID = 2000;

/** An article's id: the given one, else its address without what merely tracks, else the hash of its text. */
export function articleId({ article }: Reading): string {
  const id = article.id ?? (article.url ? canonicalUrl(article.url) : `text:${hashOf(JSON.stringify(article.text)).slice(0, 32)}`);
  if (id === '' || id.length > LONGEST_ID || id !== storable(id)) {
    throw new BibritiError('bad-input', `an article's id must be 1 to ${LONGEST_ID} characters of well-formed text, without NUL: ${JSON.stringify(id.slice(0, 80))}`);
  }
  return id;
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref_src|ref_url|at_medium|at_campaign|cmpid|ocid)$/iu;

/** `url` without fragment and tracking parameters, with `https` for `http`; as it is where it is no web address. */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return url;
  parsed.protocol = 'https:';
  parsed.hash = '';
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  return parsed.href;
}
