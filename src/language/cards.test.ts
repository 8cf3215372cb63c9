import { describe, expect, it } from 'vitest';
import { Scale, upTo } from './cards.js';

describe('Scale', () => {
  it('sums what the card lists, by group and values, and nothing else', () => {
    const scale = new Scale([
      ['any', '', '', -0.5],
      ['by, act', 'pointer', 'say', 2],
      ['by, act', 'pointer', 'ask', 8],
    ]);
    scale.add('any');
    scale.add('by, act', 'pointer', 'say');
    scale.add('by, act', 'say', 'pointer');
    scale.add('by', 'pointer');
    expect(scale.take()).toBe(1.5);
  });

  it('begins anew once its sum was taken', () => {
    const scale = new Scale([['any', '', '', 3]]);
    scale.add('any');
    scale.take();
    expect(scale.take()).toBe(0);
  });
});

describe('upTo', () => {
  it('names a number, or the most that is told apart', () => {
    expect([upTo(0, 2), upTo(2, 2), upTo(7, 2)]).toEqual(['0', '2', '2']);
  });
});
