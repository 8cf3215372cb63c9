import { BibritiError } from '../errors.js';
import type { ArticleNote } from './article.js';

/** A page's characters, and what had to be guessed for them. */
export interface Decoded {
  readonly text: string;
  readonly notes: readonly ArticleNote[];
}

/** Beginnings of files that are no text, with what they are. */
const MAGIC: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or office document'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an office document'],
  [[0x52, 0x49, 0x46, 0x46], 'a RIFF file (picture, sound or film)'],
];
const HEAD = 4096;
/** The share of control characters above which bytes are no text. */
const BINARY = 0.05;

/**
 * Decodes a page: byte order mark, then the server's charset, then the page's own meta (looked for in all of it, late ones too), then UTF-8 if the
 * bytes are valid UTF-8, then Windows-1252. A named charset that the bytes contradict gives way to UTF-8.
 */
export function decodePage(source: string | Uint8Array, charset: string | null): Decoded {
  if (typeof source === 'string') {
    const head = source.slice(0, HEAD);
    const found = MAGIC.find(([bytes]) => bytes.every((b, i) => head.charCodeAt(i) === b));
    if (found && bytesAreBinary(head)) throw refuse(found[1]);
    if (source.startsWith('%PDF-')) throw refuse('a PDF');
    if (bytesAreBinary(head)) throw refuse('binary');
    return { text: source.charCodeAt(0) === 0xfeff ? source.slice(1) : source, notes: [] };
  }
  if (source.length === 0) throw new BibritiError('empty-input', 'the page is empty');
  const found = MAGIC.find(([bytes]) => bytes.every((b, i) => source[i] === b));
  if (found) throw refuse(found[1]);
  const wide = utf16(source);
  if (wide) return { text: decodeAs(wide, source) ?? '', notes: source[0] === 0xff || source[0] === 0xfe ? [] : [{ code: 'charset-guessed', detail: wide }] };
  let control = 0;
  for (let i = 0; i < Math.min(HEAD, source.length); i++) if ((source[i] as number) < 9 || source[i] === 0x7f) control++;
  if (control > BINARY * Math.min(HEAD, source.length)) throw refuse('binary');
  const utf8 = decodeAs('utf-8', source, true);
  if (utf8 !== null) return { text: utf8, notes: [] };
  const named = charset ?? metaCharset(source);
  const stated = named === null || /^utf-?8$/iu.test(named) ? null : decodeAs(named, source);
  if (stated !== null) return { text: stated, notes: [] };
  // mostly UTF-8 with a few broken bytes: a page cut in mid-character or spliced from two sources
  const loose = decodeAs('utf-8', source) ?? '';
  const broken = loose.match(/\ufffd/gu)?.length ?? 0;
  const wideChars = loose.match(/[\u0100-\ufffc]/gu)?.length ?? 0;
  if (broken * 5 < wideChars) return { text: loose, notes: [{ code: 'undecodable', detail: `${broken} characters` }] };
  return { text: decodeAs('windows-1252', source) ?? loose, notes: [{ code: 'charset-guessed', detail: 'windows-1252' }] };
}

function refuse(what: string): BibritiError {
  return new BibritiError('not-text', `the input is ${what}, not a page or text; save the page as HTML, or copy its text into a file, and read that`);
}

function bytesAreBinary(head: string): boolean {
  let control = 0;
  for (let i = 0; i < head.length; i++) {
    const c = head.charCodeAt(i);
    if (c < 9 || (c > 13 && c < 32 && c !== 27)) control++;
  }
  return control > BINARY * head.length && control > 2;
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  const n = Math.min(1000, bytes.length - (bytes.length % 2));
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (n >= 8 && odd > 0.3 * (n / 2) && even === 0) return 'utf-16le';
  return n >= 8 && even > 0.3 * (n / 2) && odd === 0 ? 'utf-16be' : null;
}

function decodeAs(charset: string, bytes: Uint8Array, fatal = false): string | null {
  try {
    return new TextDecoder(charset.trim().toLowerCase(), { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** The charset that a page's own meta element or XML declaration names. */
function metaCharset(bytes: Uint8Array): string | null {
  const latin = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200_000));
  const m = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/iu.exec(latin) ?? /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})/iu.exec(latin);
  const name = m?.[1]?.toLowerCase() ?? null;
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}
