import { describe, expect, it } from 'vitest';
import { hasWord, squeeze, squeezesTo } from './squeeze.js';

const texts = ['', '– … ', 'The Marsh, mended!', 'the marsh mended', 'Café', 'Cafe\u0301', 'CAFE', 'সেতু মেরামত', 'A – “B”', '1,000'];

describe('text as it is compared', () => {
  it('tells what squeezes to a key without squeezing it', () => {
    for (const text of texts) for (const key of texts.map(squeeze)) expect(squeezesTo(text, key), `${text} · ${key}`).toBe(squeeze(text) === key);
  });
  it('tells whether anything is left', () => {
    for (const text of texts) expect(hasWord(text), text).toBe(squeeze(text) !== '');
  });
});
