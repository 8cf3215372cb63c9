import { isUtf8, transcode } from 'node:buffer';
import type { Readable, Writable } from 'node:stream';
import { BibritiError } from '../errors.js';

/**
 * Answers JSON objects, one a line, in the order they come. A line that is not a JSON object is answered with
 * `{id: null, error: {code, message}}` that names its number, and the work goes on. `read` may read a line in another way, where it can:
 * a line that it returns `null` for is read as any other. Returns how many lines failed.
 */
export async function eachLine<I, O>(
  input: Readable,
  output: Writable,
  answer: (value: I, line: number) => O | Promise<O>,
  read: (line: Buffer) => I | null = () => null,
): Promise<number> {
  let line = 0;
  let failed = 0;
  for await (const bytes of lines(input)) {
    line++;
    if (isBlank(bytes)) continue;
    let id: unknown = null;
    let reply: unknown;
    try {
      const value = read(bytes) ?? parseObject(textOf(bytes), line);
      id = (value as { id?: unknown }).id ?? null;
      reply = await answer(value as I, line);
    } catch (error) {
      failed++;
      const code = error instanceof BibritiError ? error.code : 'internal';
      reply = { id, error: { code, message: error instanceof Error ? error.message : String(error) } };
    }
    if (!output.write(`${JSON.stringify(reply)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
  return failed;
}

/** Whether a line has nothing but white space. */
function isBlank(bytes: Buffer): boolean {
  return (bytes[0] ?? 0) <= 32 && bytes.every((byte) => byte <= 32);
}

/**
 * The lines of a stream of bytes; each is there until the next is asked for. `readline` decodes and searches each piece that comes, which took longer than
 * reading some pages did.
 */
async function* lines(input: Readable): AsyncGenerator<Buffer> {
  // what came of a line whose end did not come yet
  let held = Buffer.allocUnsafeSlow(HELD);
  let size = 0;
  const hold = (piece: Buffer): void => {
    if (size + piece.length > held.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(size + piece.length, 2 * held.length));
      held.copy(larger, 0, 0, size);
      held = larger;
    }
    size += piece.copy(held, size);
  };
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      const piece = bytes.subarray(from, at);
      if (size > 0) {
        hold(piece);
        yield held.subarray(0, size);
        size = 0;
      } else yield piece;
      from = at + 1;
    }
    if (from < bytes.length) hold(bytes.subarray(from));
  }
  if (size > 0) yield held.subarray(0, size);
}
/** Most lines with a page are shorter than this. */
const HELD = 1 << 19;

/** A line shorter than this is decoded as quickly one way as the other. */
const SHORT = 4096;

/** Bytes of UTF-8 as a string: by way of UTF-16, which takes a third of the time where they are whole; broken characters are replaced. */
function textOf(bytes: Buffer): string {
  return bytes.length < SHORT || !isUtf8(bytes) ? bytes.toString('utf8') : transcode(bytes, 'utf8', 'ucs2').toString('ucs2');
}

function parseObject(text: string, line: number): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BibritiError('bad-input', `line ${line} is not JSON: ${text.slice(0, 60)}`, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BibritiError('bad-input', `line ${line} is not a JSON object: ${text.slice(0, 60)}`);
  return value;
}
