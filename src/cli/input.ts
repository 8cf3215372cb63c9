import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { stdin } from 'node:process';
import { BibritiError } from '../errors.js';
import type { Unpacked } from '../gather/delivery.js';
import { fetchPage } from '../gather/fetch.js';
import { unpack } from '../gather/unpack.js';

/** Most bytes of one page, from wherever it comes. */
export const MAX_BYTES = 20_000_000;

/**
 * Brings in what a command line names: `-` is standard input, an http address is fetched, anything else is a file. What it holds is told by
 * its bytes: one page, or the pages of a feed, a saved web archive or a WARC, gzipped or not. Markup and plain text are told apart by media type or
 * file name, and where neither tells, by whether the first character is `<`.
 * Throws `BibritiError`: `not-found`, `empty-input`, `too-large`, `bad-input`, or what fetching throws.
 */
export async function* loadPages(source: string): AsyncGenerator<Unpacked> {
  if (/^https?:\/\//iu.test(source)) {
    const { url, bytes, type, charset } = await fetchPage(source, { maxBytes: MAX_BYTES });
    yield* unpack({ name: url, url, type, ...(charset ? { charset } : {}), bytes: once(bytes), maxBytes: MAX_BYTES });
  } else if (source === '-') {
    yield* unpack({ name: 'standard input', bytes: stdin as AsyncIterable<Uint8Array>, maxBytes: MAX_BYTES });
  } else {
    await check(source);
    const type = /\.(?:x?html?|xht|amp)(?:\.gz)?$/iu.test(source) ? 'text/html' : /\.te?xt(?:\.gz)?$/iu.test(source) ? 'text/plain' : '';
    yield* unpack({ name: source, type, bytes: createReadStream(source), maxBytes: MAX_BYTES });
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function check(path: string): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) throw new BibritiError('bad-argument', `${path} is a folder; name the files in it`);
  } catch (error) {
    if (error instanceof BibritiError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new BibritiError('not-found', `there is no file ${path}`, { cause: error });
    throw new BibritiError('not-found', `${path} can’t be read: ${(error as Error).message}`, { cause: error });
  }
}
