import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

const words = (text: string): string[] => tokenize(text).map((t) => text.slice(t.start, t.end));

describe('tokenize', () => {
  it('keeps a number with its separators and leaves the sign beside it', () => expect(words('প্রায় ১০,০০০ বা ২০%')).toEqual(['প্রায়', '১০,০০০', 'বা', '২০', '%']));
  it('parts a number from the letters glued to it', () => expect(words('১০টায় covid19')).toEqual(['১০', 'টায়', 'covid', '19']));
  it('keeps joiners inside their word', () => expect(words('র‍্যাব বলছে')).toEqual(['র‍্যাব', 'বলছে']));
  it('survives lone surrogates', () => expect(words('ক \ud800 খ')).toEqual(['ক', '\ud800', 'খ']));
});

describe('splitSentences', () => {
  const rules = { terminators: new Set(['।', '?', '!']), abbreviations: new Set(['মো', 'mr']) };
  const split = (text: string): string[] => splitSentences(tokenize(text), rules).map((s) => text.slice(s.start, s.end));
  it('keeps the closing mark with its sentence', () => expect(split('‘তিনি যাবেন।’ কেউ বলেনি।')).toEqual(['‘তিনি যাবেন।’', 'কেউ বলেনি।']));
  it('does not end at an abbreviation or an initial', () =>
    expect(split('মো. করিম এলেন। Mr. J. Smith left. He ran.')).toEqual(['মো. করিম এলেন।', 'Mr. J. Smith left.', 'He ran.']));
  it('ends at a line break', () => expect(split('শিরোনাম\n\nপ্রথম বাক্য')).toEqual(['শিরোনাম', 'প্রথম বাক্য']));
});
