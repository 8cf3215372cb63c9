import { describe, expect, it } from 'vitest';
import { Pairs } from './pairs.js';

describe('pairs of numbers', () => {
  it('get the same number each time, in the order they come, however many there are', () => {
    const pairs = new Pairs(2);
    for (let round = 0; round < 2; round++) for (let i = 0; i < 500; i++) expect(pairs.of(i % 25, -i)).toBe(i);
    expect(pairs.size).toBe(500);
  });
});
