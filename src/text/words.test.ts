import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.js';
import { noWord, ofWord, wordAt, wordOf } from './words.js';

describe('words', () => {
  it('are one object for all occurrences in all texts', () => {
    const [first, , third] = tokenize('রহিম আর রহিম');
    expect(first?.word).toBe(third?.word);
    expect(tokenize('আবার রহিম')[1]?.word).toBe(first?.word);
  });
  it('are folded', () => expect(wordAt('ABC Zo\u0308', 4, 8).norm).toBe('z\u00f6'));
  it('are found by their folded characters', () => {
    expect(wordOf('রহিম').norm).toBe('রহিম');
    expect(wordOf('').norm).toBe('');
    expect(wordOf('İ').norm).toBe('İ'); // no folded characters, and not folded here
  });
  it('differ where their letters do, however many there are', () => {
    const texts = Array.from({ length: 100_000 }, (_, i) => `w${i}`);
    for (const text of texts) expect(wordAt(text, 0, text.length).norm).toBe(text);
    for (const text of texts) expect(wordAt(text, 0, text.length).norm).toBe(text);
  });
  it('too long to come again are not kept', () => {
    const long = 'ক'.repeat(50);
    expect(wordAt(long, 0, 50)).not.toBe(wordAt(long, 0, 50));
    expect(wordAt(long, 0, 50).norm).toBe(long);
  });
});

describe('ofWord', () => {
  it('asks once of each word, also where the answer is nothing', () => {
    const asked: string[] = [];
    const question = ofWord((norm) => {
      asked.push(norm);
      return norm === 'ক' ? undefined : norm.length;
    });
    for (const word of [wordOf('ক'), wordOf('খগ'), wordOf('ক'), wordOf('খগ'), noWord]) question(word);
    expect(asked).toEqual(['ক', 'খগ', '']);
    expect(question(wordOf('ক'))).toBeUndefined();
    expect(question(wordOf('খগ'))).toBe(2);
  });
});
