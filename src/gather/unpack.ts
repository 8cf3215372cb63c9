import { Readable } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { BibritiError } from '../errors.js';
import type { Page } from '../page/article.js';
import { collect, type Delivery, type Unpacked } from './delivery.js';
import { isFeed, readFeed } from './feed.js';
import { isWebArchive, readWebArchive } from './mhtml.js';
import { isWarc, readWarc } from './warc.js';

/** Enough to tell what a file is: a feed's first element may stand after a style sheet and comments. */
const HEAD = 4096;

/**
 * Takes the pages out of a delivery, in their order: a page is one; an RSS, Atom or JSON feed has one for each entry; a saved web archive
 * (`.mht`, `.mhtml`) has one; a WARC has one for each archived page. What the bytes are is told by the bytes; gzip around any of them is undone.
 * A WARC is read as a stream and may have any size; all else is held whole, at most `maxBytes`. A record that can't be read is given as an
 * error and the next is read. Throws `BibritiError`: `empty-input`, `too-large`, `bad-input` (a broken archive or feed).
 */
export async function* unpack(delivery: Delivery): AsyncGenerator<Unpacked> {
  const { head, bytes } = await peek(delivery.bytes);
  if (head.length === 0) throw new BibritiError('empty-input', `${delivery.name} is empty; give a page, a feed, a saved web archive or a WARC`);
  const zipped = head[0] === 0x1f && head[1] === 0x8b;
  const start = new TextDecoder('latin1').decode(zipped ? unzippedHead(head, delivery.name) : head).replace(/^(?:\u00ef\u00bb\u00bf|\s)+/u, '');
  if (isWarc(start)) {
    // Its reader undoes gzip itself, record by record, so that one cut short gives the records before the cut.
    yield* readWarc({ ...delivery, bytes });
    return;
  }
  if (zipped) {
    yield* unpack({ ...delivery, bytes: gunzip(bytes, delivery.name) });
    return;
  }
  const whole = await collect(bytes, delivery);
  if (isWebArchive(start)) yield await readWebArchive(whole, delivery.name);
  else if (isFeed(start)) yield* readFeed(whole, delivery);
  else yield { name: delivery.name, page: pageOf(whole, start, delivery) };
}

/** The page of a delivery that holds just one. Throws also `not-a-page` where it holds more. */
export async function onlyPage(delivery: Delivery): Promise<Page> {
  let found: Page | null = null;
  for await (const unpacked of unpack(delivery)) {
    if (found)
      throw new BibritiError(
        'not-a-page',
        `${delivery.name} is a feed or an archive of many articles; give the address of one, or keep all of them with: bibriti add ${delivery.name}`,
      );
    if ('error' in unpacked) throw unpacked.error;
    found = unpacked.page;
  }
  if (!found) throw new BibritiError('not-a-page', `${delivery.name} holds no article`);
  return found;
}

function pageOf(bytes: Uint8Array, start: string, { url, charset, type }: Delivery): Page {
  const origin = { ...(url ? { url } : {}), ...(charset ? { charset } : {}) };
  // The zero bytes of UTF-16 and its byte order mark may stand before the first sign.
  const markup = type === undefined || type === '' ? /^[\0\u00fe\u00ff]*\s*\0*</u.test(start) : type !== 'text/plain';
  return markup ? { ...origin, html: bytes } : { ...origin, plain: bytes };
}

/** The first bytes of a stream, and a stream that has them still. */
async function peek(source: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; bytes: AsyncIterable<Uint8Array> }> {
  const rest = source[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await rest.next();
    if (next.done) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
      for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
    } finally {
      await rest.return?.();
    }
  }
  return { head: new Uint8Array(Buffer.concat(chunks)).subarray(0, HEAD), bytes: bytes() };
}

function unzippedHead(head: Uint8Array, name: string): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 26 }).subarray(0, HEAD);
  } catch (error) {
    throw broken(name, error as Error);
  }
}

function broken(name: string, error: Error): BibritiError {
  return new BibritiError('bad-input', `${name} is gzip, but broken: ${error.message}; fetch or save it again`, { cause: error });
}

async function* gunzip(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const stream = Readable.from(bytes, { objectMode: false }).on('error', (error) => gunzipped.destroy(error));
  const gunzipped = createGunzip();
  try {
    for await (const chunk of stream.pipe(gunzipped)) yield chunk as Uint8Array;
  } catch (error) {
    if (error instanceof BibritiError) throw error;
    throw broken(name, error as Error);
  } finally {
    stream.destroy();
  }
}
