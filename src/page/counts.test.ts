import { describe, expect, it } from 'vitest';
import type { Block } from './blocks.js';
import { countBlocks, mayTellDay } from './counts.js';
import { mayHoldDay } from './digits.js';

const block = (text: string): Block => ({ at: 0, node: 0, first: 0, tag: 'p', text, written: text, linked: 0, links: 0, strong: 0, marks: 0, own: 0 });

describe('what single characters say of a text', () => {
  it('agrees with `mayHoldDay` in every script', () => {
    const texts = ['', '13 August 2025', '2025', '14:05', '১৩ আগস্ট ২০২৫', '১৩ আগস্ট', '١٣ ٢٠٢٥', '𝟎𝟏𝟐', '１３／８／２０２５', 'v1.2', 'no digits'];
    const counts = countBlocks(texts.map(block));
    texts.forEach((text, i) => {
      expect(mayTellDay(counts, i), text).toBe(mayHoldDay(text));
    });
  });
  it('counts sentences, commas and clock times', () => {
    const counts = countBlocks([block('At 14:05, he left. It cost 3.50, www.example.org said।')]);
    expect([counts.stops, counts.commas, counts.clocks, counts.digits].map(([first]) => first)).toEqual([2, 2, 1, 7]);
  });
});
