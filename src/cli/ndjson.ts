import { isUtf8, transcode } from 'node:buffer';
import type { Readable, Writable } from 'node:stream';
import { BibritiError } from '../errors.js';

/**
 * Answers JSON objects, one a line, in the order they come. A line that is not a JSON object is answered with
 * `{id: null, error: {code, message}}` that names its number, and the work goes on. Returns how many lines failed.
 */
export async function eachLine<I, O>(input: Readable, output: Writable, answer: (value: I, line: number) => O | Promise<O>): Promise<number> {
  let line = 0;
  let failed = 0;
  for await (const text of lines(input)) {
    line++;
    if (BLANK.test(text)) continue;
    let id: unknown = null;
    let reply: unknown;
    try {
      const value = parseObject(text, line);
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

const BLANK = /^\s*$/u;

/** The lines of a stream of bytes in UTF-8. A line is decoded once it is whole: `readline` decodes and searches each piece that comes, which took longer than reading some pages did. */
async function* lines(input: Readable): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      const piece = bytes.subarray(from, at);
      yield textOf(pieces.length > 0 ? Buffer.concat([...pieces, piece]) : piece);
      pieces = [];
      from = at + 1;
    }
    if (from < bytes.length) pieces.push(bytes.subarray(from));
  }
  if (pieces.length > 0) yield textOf(Buffer.concat(pieces));
}

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
