import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { eachLine } from './ndjson.js';

async function answers(chunks: readonly (Uint8Array | string)[]): Promise<unknown[]> {
  const out: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      out.push(String(chunk));
      done();
    },
  });
  await eachLine<{ id: string; v: string }, unknown>(Readable.from(chunks, { objectMode: false }), sink, (value) => value.v);
  return out
    .join('')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

it('reads lines that come in pieces, cut in the middle of a character, and the last without an end', async () => {
  const whole = new TextEncoder().encode('{"id":"a","v":"বিবৃতি"}\r\n\n{"id":"b","v":"é\u2028"}');
  for (let cut = 1; cut < whole.length; cut++) expect(await answers([whole.subarray(0, cut), whole.subarray(cut)])).toEqual(['বিবৃতি', 'é\u2028']);
});

it('names the line that is no JSON object and goes on', async () => {
  expect(await answers(['{"id":"a","v":"x"}\nnonsense\n[1]\n{"id":"b","v":"y"}\n'])).toEqual([
    'x',
    { id: null, error: { code: 'bad-input', message: 'line 2 is not JSON: nonsense' } },
    { id: null, error: { code: 'bad-input', message: 'line 3 is not a JSON object: [1]' } },
    'y',
  ]);
});

it('decodes long lines as short ones, whole and broken', async () => {
  const v = 'বিবৃতি é 🙂 x'.repeat(900);
  const whole = new TextEncoder().encode(`{"v":"${v}"}\n`);
  const broken = whole.slice();
  broken[whole.length - 4] = 0xff;
  expect(await answers([whole, broken])).toEqual([v, `${v.slice(0, -1)}\ufffd`]);
});
