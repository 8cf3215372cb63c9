import { brotliDecompressSync } from 'node:zlib';
import type { WARCRecord } from 'warcio';
import { BibritiError } from '../errors.js';
import { collect, type Delivery, type Unpacked } from './delivery.js';

/** Whether a file that begins so is a web archive of crawlers (WARC, ISO 28500). */
export function isWarc(start: string): boolean {
  return /^WARC\/[01]\.\d/u.test(start);
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/iu;

/** The pages of a WARC in their order: answers with status 200 and resources that are HTML or plain text. Others are passed over. */
export async function* readWarc({ bytes, name, maxBytes }: Delivery): AsyncGenerator<Unpacked> {
  const { WARCParser } = await import('warcio');
  let number = 0;
  try {
    for await (const record of WARCParser.iterRecords(bytes)) {
      number++;
      const type = typeOf(record);
      if (type === null) continue;
      const called = record.warcTargetURI ?? `${name}, record ${number}`;
      try {
        yield { name: called, page: await pageOf(record, type, called, maxBytes) };
      } catch (error) {
        if (!(error instanceof BibritiError)) throw error;
        yield { name: called, error };
      }
    }
  } catch (error) {
    if (error instanceof BibritiError) throw error;
    throw new BibritiError('bad-input', `${name} is broken after record ${number}: ${(error as Error).message}; the records before it were read`, { cause: error });
  }
  if (number === 0) throw new BibritiError('bad-input', `${name} begins like a WARC but has no record`);
}

/** The media type of a record that holds a page, or `null`. */
function typeOf(record: WARCRecord): string | null {
  const type =
    record.warcType === 'response' && Number(record.httpHeaders?.statusCode) === 200
      ? record.httpHeaders?.headers.get('content-type')
      : record.warcType === 'resource'
        ? record.warcContentType
        : null;
  return type && PAGE.test(type.trim()) ? type.trim() : null;
}

async function pageOf(record: WARCRecord, type: string, name: string, maxBytes: number): Promise<Extract<Unpacked, { page: unknown }>['page']> {
  const headers = record.httpHeaders?.headers;
  const brotli = headers?.get('content-encoding')?.trim().toLowerCase() === 'br';
  // The parser undoes gzip, deflate and chunks; Brotli it would hand on as it is.
  if (brotli) headers?.delete('content-encoding');
  let bytes = await collect(record, { name, maxBytes });
  if (brotli) {
    try {
      bytes = brotliDecompressSync(bytes, { maxOutputLength: maxBytes });
    } catch (error) {
      throw new BibritiError('bad-input', `${name} can’t be decompressed (Brotli): ${(error as Error).message}`, { cause: error });
    }
  }
  const url = record.warcTargetURI;
  const charset = /charset\s*=\s*"?([\w-]+)/iu.exec(type)?.[1];
  const fetched = /^\d{4}-\d{2}-\d{2}/u.exec(record.warcDate ?? '')?.[0];
  const origin = { ...(url && /^https?:/iu.test(url) ? { url } : {}), ...(charset ? { charset } : {}), ...(fetched ? { fetched } : {}) };
  return /^text\/plain/iu.test(type) ? { ...origin, plain: bytes } : { ...origin, html: bytes };
}
