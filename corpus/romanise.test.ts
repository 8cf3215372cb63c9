import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bn } from '../src/languages/bn/index.js';
import { readCorpus } from './read-corpus.js';

const file = fileURLToPath(new URL('./bn/romanise.txt', import.meta.url));

describe('names in Latin letters', () => {
  for (const example of readCorpus(file))
    it(`${example.text} (romanise.txt:${example.line})`, () => {
      expect(bn.romanise.toLatin(example.text), `${example.file}:${example.line}`).toBe(example.expected);
    });

  it('reads either composition of a letter the same, and never throws', () => {
    for (const name of ['জয়শঙ্কর', 'বড়ুয়া', 'ওয়াশিংটন']) expect(bn.romanise.toLatin(name.normalize('NFC'))).toBe(bn.romanise.toLatin(name.normalize('NFD')));
    for (const name of ['', '\ud800', '্', 'ক্', '্য', 'ঁ', '১২', 'Путин']) expect(typeof bn.romanise.toLatin(name)).toBe('string');
  });
});
