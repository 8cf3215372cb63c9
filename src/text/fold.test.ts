import { describe, expect, it } from 'vitest';
import { compose, fold } from './fold.js';

describe('fold', () => {
  it('composes what is written in parts', () => {
    expect(fold('জান\u09be\u09a8\u09c7\u09be')).toBe('জানানো');
    expect(fold('ম\u09c7\u09d7')).toBe('মৌ');
    expect(fold('মো. কর\u09c7\u09be')).toBe('মো. করো');
  });
  it('writes য় in two units', () => expect(fold('হ\u09df')).toBe('হ\u09af\u09bc'));
  it('drops joiners and capitals', () => expect(fold('র\u200dAb')).toBe('রab'));
  it('leaves other words as they are', () => expect(fold('করিম উদ্দিন, ২')).toBe('করিম উদ্দিন, ২'));
});

describe('compose', () => {
  it('keeps capitals and joiners', () => expect(compose('A\u200d\u09c7\u09be')).toBe('A\u200d\u09cb'));
});
