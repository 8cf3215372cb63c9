import { describe, expect, it } from 'vitest';
import { highlight, printable, styleFor } from './style.js';

const marks = styleFor({ isTTY: true }, { NO_COLOR: '1' });

describe('highlight', () => {
  it('shows marked words and leaves the rest', () =>
    expect(highlight('ক্রেমলিন জানিয়েছে যে তিনি যাবেন', { start: 0, end: 32 }, [{ start: 22, end: 32, mark: marks.content }])).toBe('ক্রেমলিন জানিয়েছে যে ⟦তিনি যাবেন⟧'));
  it('cuts what overlaps', () =>
    expect(
      highlight('abcdef', { start: 0, end: 6 }, [
        { start: 1, end: 4, mark: (t) => `(${t})` },
        { start: 2, end: 6, mark: (t) => `<${t}>` },
      ]),
    ).toBe('a(bcd)<ef>'));
});

describe('styleFor', () => {
  it('colours a terminal only, and never against NO_COLOR', () => {
    expect(styleFor({ isTTY: true }, {}).strong('x')).not.toBe('x');
    expect(styleFor({ isTTY: false }, {}).strong('x')).toBe('x');
    expect(styleFor({ isTTY: false }, { FORCE_COLOR: '1' }).strong('x')).not.toBe('x');
    expect(styleFor({ isTTY: true }, { NO_COLOR: '1' }).strong('x')).toBe('x');
  });
});

describe('printable', () => {
  it('takes the sting out of escape sequences and direction overrides', () => expect(printable('a\u001b[31m\u202eb')).toBe('a�[31m�b'));
});
