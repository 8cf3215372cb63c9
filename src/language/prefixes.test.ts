import { describe, expect, it } from 'vitest';
import { beginsLike } from './prefixes.js';

describe('beginsLike', () => {
  const test = beginsLike(['two', 'ten', 'a']);
  it.each(['two', 'twelve', 'tension', 'a', 'any'])('lets %s through', (word) => expect(test(word)).toBe(true));
  it.each(['', 't', 'three', 'by'])('stops “%s”', (word) => expect(test(word)).toBe(false));
});
