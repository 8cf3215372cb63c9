import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainStatement } from '../../test/fixtures/statement.js';
import type { Language } from '../language/language.js';
import { bn } from '../languages/bn/index.js';
import { en } from '../languages/en/index.js';
import { givenArticle } from '../page/given.js';
import { analyse } from './analysis.js';
import { resolveEntities } from './entities.js';
import { findMentions, mentionAt } from './mentions.js';
import type { StatementDraft } from './statements.js';

const words = [
  ...'রহিম করিমের সভাপতি ও এবং , । ( ) - – ’ ১০ টি এ কে এম মো . ড রাশিয়ার প্রেসিডেন্ট বিবৃতিতে তিনি তাঁরা আমরা দেশটির জেলা কমিটির এক সদস্য পুতিন কিমকে বলেন উভয় পক্ষই ওই বিবিসি-র আ.লীগের'.split(
    ' ',
  ),
  ...'The Putin of Governor said he and X, the'.split(' '),
  '\ud800',
  '\u200d',
  '\n',
];

function draft(start: number, end: number, speaker: StatementDraft['speaker']): StatementDraft {
  const { who: _, toWho: __, ...plain } = plainStatement;
  return { ...plain, id: 's1', content: [{ start, end }], speaker };
}

function resolve(text: string, language: Language) {
  const analysis = analyse(givenArticle({ title: '', body: text }, language.code), language);
  const mentions = findMentions(analysis);
  const statements = mentions.slice(0, 8).map((m, i) => draft(m.start, mentions[mentions.length - 1 - i]?.end ?? m.end, { start: m.start, end: m.end }));
  return { analysis, ...resolveEntities(analysis, mentions, statements) };
}

describe('mentions and entities', () => {
  it('never throw, lie inside the text and are the same when read twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...words), fc.boolean()), { maxLength: 60 }), fc.boolean(), (pieces, bengali) => {
        const text = pieces.map(([word, space]) => word + (space ? ' ' : '')).join('');
        const one = resolve(text, bengali ? bn : en);
        const known = new Set(one.entities.map((e) => e.id));
        for (const { start, end, name, entity } of one.mentions) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (name) expect(name.start >= start && name.end <= end && name.start < name.end).toBe(true);
          if (entity) expect(known.has(entity)).toBe(true);
        }
        one.who({ start: 0, end: text.length });
        mentionAt(one.analysis, { start: 0, end: text.length });
        const again = resolve(text, bengali ? bn : en);
        expect([again.mentions, again.entities]).toEqual([one.mentions, one.entities]);
      }),
      { numRuns: 150 },
    );
  });

  it('give one entity to composed and decomposed letters', () => {
    const { entities } = resolve('মেয়র জয়া ঘোষ বলেন, পথ খোলা। জয়া ঘোষ জানান, সেতু খোলা।'.normalize('NFC').replace('জয়া'.normalize('NFC'), 'জ\u09dfা'), bn);
    expect(entities.filter((e) => e.name.includes('ঘোষ'))).toHaveLength(1);
  });

  it('say whom a span means that is no mention of its own', () => {
    const text = 'সভাপতি রফিকুল আলম বলেন, পথ খোলা।';
    const { entities, who } = resolve(text, bn);
    expect(entities.find((e) => e.id === who({ start: 7, end: text.indexOf(' বলেন') }))?.name).toBe('রফিকুল আলম');
  });

  it('let the Kremlin speak for a Russia that the text names', () => {
    const { entities } = resolve('ক্রেমলিন জানিয়েছে, রাশিয়া প্রস্তুত।', bn);
    const kremlin = entities.find((e) => e.fact === 'seat:kremlin');
    expect(entities.find((e) => e.id === kremlin?.speaksFor)?.fact).toBe('country:RU');
  });
});
