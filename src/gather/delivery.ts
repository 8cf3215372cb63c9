import { BibritiError } from '../errors.js';
import type { Page } from '../page/article.js';

/** Bytes that hold one page or many, and what is known of them. */
export interface Delivery {
  /** What to call it in messages: a file name, an address, `standard input`. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly url?: string;
  /** The charset that the server named. */
  readonly charset?: string;
  /** The media type, or what the file name tells: it decides between markup and plain text where it says so. */
  readonly type?: string;
  /** Most bytes of one page after decompression. */
  readonly maxBytes: number;
}

/** One page out of a delivery, or why it could not be taken out. */
export type Unpacked = { readonly name: string } & ({ readonly page: Page } | { readonly error: BibritiError });

/** All the bytes of a stream. Throws `too-large`. */
export async function collect(bytes: AsyncIterable<Uint8Array>, { name, maxBytes }: Pick<Delivery, 'name' | 'maxBytes'>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > maxBytes) throw new BibritiError('too-large', `${name} has more than ${maxBytes} bytes, the most that one page may have`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
