import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { holderOf, makeIdentifier } from '../src/identity/identify.js';
import { bn } from '../src/languages/bn/index.js';
import { languages } from '../src/languages/index.js';
import { readCorpus } from './read-corpus.js';

const file = fileURLToPath(new URL('./identity.txt', import.meta.url));
const who = makeIdentifier(languages);

describe('who is who across articles', () => {
  for (const example of readCorpus(file))
    it(`${example.text} is ${example.expected} (identity.txt:${example.line})`, () => {
      const published = example.context.get('published') ?? null;
      const holder = holderOf(example.text, bn, published);
      const entity = { name: example.text, names: [], type: 'unknown' as const, named: holder === null && example.expected !== 'nobody', latin: null, fact: null };
      const { key, by } = who.identify(entity, { article: 'a', entity: 'e1', language: bn, published });
      expect(key.startsWith('in:') ? 'nobody' : key, `${example.file}:${example.line} by ${by}`).toBe(example.expected);
    });
});
