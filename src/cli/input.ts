import { readFile, stat } from 'node:fs/promises';
import { stdin } from 'node:process';
import { BibritiError } from '../errors.js';
import { fetchPage } from '../gather/fetch.js';
import type { Page } from '../page/article.js';

/** Most bytes of one page, from wherever it comes. */
export const MAX_BYTES = 20_000_000;

/**
 * Brings in what a command line names: `-` is standard input, an http address is fetched, anything else is a file. Markup and plain text are
 * told apart by media type or file name, and where neither tells, by whether the first character is `<`.
 * Throws `BibritiError`: `not-found`, `empty-input`, `too-large`, or what fetching throws.
 */
export async function loadPage(source: string): Promise<Page> {
  if (/^https?:\/\//iu.test(source)) {
    const { url, bytes, type, charset } = await fetchPage(source, { maxBytes: MAX_BYTES });
    const origin = { url, ...(charset ? { charset } : {}) };
    return type === 'text/plain' ? { ...origin, plain: bytes } : { ...origin, html: bytes };
  }
  const bytes = source === '-' ? await readAll() : await readOne(source);
  if (bytes.length === 0)
    throw new BibritiError('empty-input', source === '-' ? 'nothing came on standard input; pipe a page in, or name a file or address' : `${source} is empty`);
  if (/\.(?:x?html?|xht|amp)$/iu.test(source)) return { html: bytes };
  if (/\.te?xt$/iu.test(source)) return { plain: bytes };
  return looksLikeMarkup(bytes) ? { html: bytes } : { plain: bytes };
}

async function readOne(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw new BibritiError('too-large', `${path} has ${size} bytes; a page may have ${MAX_BYTES}`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof BibritiError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new BibritiError('not-found', `there is no file ${path}`, { cause: error });
    if (code === 'EISDIR') throw new BibritiError('bad-argument', `${path} is a folder; name the files in it`, { cause: error });
    throw new BibritiError('not-found', `${path} can’t be read: ${(error as Error).message}`, { cause: error });
  }
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += (chunk as Buffer).length;
    if (size > MAX_BYTES) throw new BibritiError('too-large', `more than ${MAX_BYTES} bytes came on standard input`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  // A byte order mark, white space and the zero bytes of UTF-16 may stand before the first sign.
  const first = bytes.subarray(0, 512).find((byte) => byte > 32 && byte < 0xbb);
  return first === 0x3c;
}
