import { describe, expect, it } from 'vitest';
import { ferry, type Sample, sampleReading, withRecord } from '../../test/record/sample.js';
import type { Ledger } from './ledger.js';

const summary = (ledger: Ledger | undefined): readonly string[] =>
  (ledger?.lines ?? []).map((l) => `${l.party?.name} ${l.stance}${l.silence ? ` (${l.silence})` : ''} ${l.statement?.article.id ?? '-'} ${l.by}`);

/** Another paper: the company denies, in words of its own, what the minister says. */
const denial: Sample = {
  id: 'denial',
  title: 'ফেরি নিয়ে দুই কথা',
  body: 'মন্ত্রী রেহানা করিম বলেন, আরিচা ঘাটে নতুন ফেরি সোমবার চলবে। মাঝি সমিতির দাবি, নতুন ফেরি সোমবারে আরিচা ঘাটে চলবে না। ঢাকায় বৃষ্টি হবে বলে জানিয়েছে আবহাওয়া অফিস।',
  published: '2025-03-04',
  entities: [{ name: 'রেহানা করিম' }, { name: 'মাঝি সমিতি', type: 'organisation' }, { name: 'আবহাওয়া অফিস', type: 'organisation' }],
  statements: [
    { content: 'আরিচা ঘাটে নতুন ফেরি সোমবার চলবে', who: 0 },
    { content: 'নতুন ফেরি সোমবারে আরিচা ঘাটে চলবে না', who: 1, stance: 'denies', act: 'deny' },
    { content: 'ঢাকায় বৃষ্টি হবে', who: 2 },
  ],
};

describe('the two-sided ledger', () => {
  it('sets what is left out beside what is said', () =>
    withRecord(async (record) => {
      await record.add({ reading: sampleReading(ferry) });
      const [ledger, ...others] = await record.ledgers({ article: 'ferry' });
      expect(summary(ledger)).toEqual(['রেহানা করিম says ferry same-characters', 'ঘাট কর্তৃপক্ষ silent (reported) ferry the-matter']);
      expect(others).toEqual([]);
      expect(ledger?.window).toEqual({ articles: 1, from: null, to: null });
    }));

  it('knows a denial by its words, and leaves other matters out', () =>
    withRecord(async (record) => {
      await record.add({ reading: sampleReading(denial) });
      expect((await record.ledgers({ article: 'denial' })).map(summary)).toEqual([['রেহানা করিম says denial same-words', 'মাঝি সমিতি denies denial the-matter']]);
      expect(summary((await record.ledgers({ article: 'denial', statement: 's3' }))[0])).toEqual(['আবহাওয়া অফিস says denial the-matter']);
      expect(await record.ledgers({ article: 'denial', statement: 's9' })).toEqual([]);
      expect(await record.ledgers({ article: 'nowhere' })).toEqual([]);
    }));

  it('looks into other articles of the same days, and only those', () =>
    withRecord(async (record) => {
      const later = { ...ferry, id: 'later', published: '2025-05-01' };
      await record.addAll([ferry, denial, later].map((s) => ({ reading: sampleReading(s) })));
      const [ledger] = await record.ledgers({ article: 'ferry', statement: 's1', days: 7 });
      expect(summary(ledger)).toEqual([
        'রেহানা করিম says ferry the-matter',
        'ঘাট কর্তৃপক্ষ silent (reported) ferry same-characters',
        'রেহানা করিম says denial same-words',
        'মাঝি সমিতি denies denial same-words',
      ]);
      expect(ledger?.window).toEqual({ articles: 2, from: '2025-02-23', to: '2025-03-09' });
    }));

  it('keeps computed silence apart: named in the matter, able to speak, not heard', () =>
    withRecord(async (record) => {
      const named: Sample = {
        id: 'named',
        title: 'বৈঠক',
        body: 'রেহানা করিম বলেছেন, সেতু কোম্পানি ও আরিচা ঘাট নিয়ে কথা হয়েছে।',
        entities: [{ name: 'রেহানা করিম' }, { name: 'সেতু কোম্পানি', type: 'organisation' }, { name: 'আরিচা ঘাট', type: 'place' }],
        statements: [{ content: 'সেতু কোম্পানি ও আরিচা ঘাট নিয়ে কথা হয়েছে', who: 0 }],
      };
      await record.add({ reading: sampleReading(named) });
      expect(summary((await record.ledgers({ article: 'named', statement: 's1' }))[0])).toEqual([
        'রেহানা করিম says named the-matter',
        'সেতু কোম্পানি silent (computed) - mentioned-but-not-heard',
      ]);
      expect(await record.ledgers({ article: 'named' })).toEqual([]);
    }));
});
