import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from './marks.js';

describe('cut', () => {
  it('gives back every character once, whatever overlaps', () => {
    const layer = fc.record({ start: fc.nat(60), end: fc.nat(60), tag: fc.nat(9) });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), fc.array(layer, { maxLength: 30 }), (text, layers) => {
        const pieces = cut({ start: 0, end: text.length }, layers);
        expect(pieces.map((p) => text.slice(p.start, p.end)).join('')).toBe(text);
        for (const piece of pieces) {
          const covering = layers.filter((l) => l.start <= piece.start && piece.end <= l.end);
          expect([...piece.over].map((l) => l.tag).sort()).toEqual(covering.map((l) => l.tag).sort());
        }
      }),
    );
  });

  it('opens and closes every layer that has characters exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40), tag: fc.nat() }), { maxLength: 20 }), (layers) => {
        const pieces = cut({ start: 0, end: 40 }, layers);
        const whole = layers.filter((l) => l.start < l.end);
        expect(pieces.flatMap((p) => p.opens)).toHaveLength(whole.length);
        expect(pieces.flatMap((p) => p.closes)).toHaveLength(whole.length);
      }),
    );
  });

  it('cuts a figure inside a statement inside a sentence', () => {
    const pieces = cut({ start: 0, end: 10 }, [
      { start: 2, end: 9, tag: 's1' },
      { start: 4, end: 6, tag: 'f1' },
    ]);
    expect(pieces.map((p) => `${p.start}-${p.end} ${p.over.map((l) => l.tag)}`)).toEqual(['0-2 ', '2-4 s1', '4-6 s1,f1', '6-9 s1', '9-10 ']);
  });
});
