import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { others, pageLanguages } from '../languages/pages.js';
import { readPage } from '../page/read-page.js';
import { parsePacked, unpack } from './packed.js';

const parse = (line: string): ReturnType<typeof parsePacked> => parsePacked(Buffer.from(line));

it('keeps the page as bytes and decodes all else', () => {
  const page = parse('{"id":"খ","html":"<p>é বি</p>\\n\\u0007","url":"https://example.org/é"}');
  expect(page).toMatchObject({ id: 'খ', url: 'https://example.org/é' });
  expect(page?.html).toHaveLength('<p>'.length + 2 + 1 + 6 + '</p>\n\u0007'.length);
  expect(unpack(page?.html as string)).toBe('<p>é বি</p>\n\u0007');
});

it('leaves lines whose bytes are not all of their characters', () => {
  expect(parse('{"html":"\\u00e9"}')).toBeNull();
  expect(parse('{"html":"\\\\\\u2019"}')).toBeNull();
  expect(parse('{"html":"\\\\u2019"}')).toMatchObject({ html: '\\u2019' });
  expect(parse('{"html":"\ufeff<p>"}')).toBeNull();
  expect(parse('{"html":"<p>","entry":{"title":"é"}}')).toBeNull();
  expect(parse('{"plain":"é"}')).toBeNull();
  expect(parse('[]')).toBeNull();
  expect(parse('{')).toBeNull();
  expect(parsePacked(Buffer.from([...Buffer.from('{"html":"'), 0xff, ...Buffer.from('"}')]))).toBeNull();
});

it('decodes long texts as short ones', () => {
  const text = 'বিবৃতি é 🙂 x'.repeat(5000);
  expect(unpack(Buffer.from(text).toString('latin1'))).toBe(text);
});

it('reads a page kept as bytes as it reads its characters', () => {
  const folder = new URL('../../corpus/pages/', import.meta.url);
  for (const slug of readdirSync(folder)) {
    const file = new URL(`${slug}/page.html`, folder);
    if (!existsSync(file)) continue;
    const html = readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
    const packed = Buffer.from(html).toString('latin1');
    expect(readPage({ html: packed }, pageLanguages, { words: others, unpack }), slug).toEqual(readPage({ html }, pageLanguages, { words: others }));
  }
});
