import { describe, expect, it } from 'vitest';
import { ferry, type Sample, sampleReading, withRecord } from '../../test/record/sample.js';
import { canonicalUrl } from './article-id.js';
import { canonicalJson } from './fingerprint.js';

const reading = sampleReading(ferry);

describe('keeping', () => {
  it('gives a reading back whole', () =>
    withRecord(async (record) => {
      expect(await record.add({ reading, at: '2025-03-02T10:00:00Z' })).toEqual({ article: 'ferry', revision: 1, outcome: 'added' });
      const kept = await record.article('ferry');
      expect(kept?.reading).toEqual(reading);
      expect(kept?.at).toBe('2025-03-02T10:00:00Z');
      expect(await record.article('another')).toBeNull();
      expect(await record.check()).toEqual([]);
    }));

  it('changes nothing when the same comes again', () =>
    withRecord(async (record) => {
      await record.add({ reading });
      const before = [await record.counts(), await record.revisions('ferry'), await record.statements()];
      expect(await record.add({ reading: JSON.parse(canonicalJson(reading)) })).toMatchObject({ outcome: 'unchanged', revision: 1 });
      expect([await record.counts(), await record.revisions('ferry'), await record.statements()]).toEqual(before);
    }));

  it('keeps a changed text as a new revision and the old one readable', () =>
    withRecord(async (record) => {
      await record.add({ reading });
      const changed = sampleReading({ ...ferry, body: ferry.body.replaceAll('সোমবার', 'বুধবার'), times: [], statements: [{ content: 'বুধবার থেকে আরিচা ঘাটে ফেরি চলবে', who: 0 }] });
      expect(await record.add({ reading: changed })).toMatchObject({ outcome: 'revised', revision: 2 });
      expect((await record.article('ferry'))?.reading.article.text).toContain('বুধবার');
      expect((await record.article('ferry', 1))?.reading).toEqual(reading);
      expect((await record.revisions('ferry')).map((r) => [r.revision, r.current])).toEqual([
        [1, false],
        [2, true],
      ]);
      expect((await record.statements()).items.map((s) => s.content[0]?.text)).toEqual(['বুধবার থেকে আরিচা ঘাটে ফেরি চলবে']);
      expect(await record.search('সোমবার')).toEqual([]);
      expect(await record.search('বুধবারে')).toHaveLength(1);
      // The older text once more is known already.
      expect(await record.add({ reading })).toMatchObject({ outcome: 'unchanged', revision: 1 });
      expect(await record.check()).toEqual([]);
    }));

  it('keeps what a newer engine concludes of the same text, and does not fall back to an older one', () =>
    withRecord(async (record) => {
      await record.add({ reading });
      const newer = sampleReading({ ...ferry, engine: '0.10.0', statements: [] });
      expect(await record.add({ reading: newer })).toEqual({ article: 'ferry', revision: 1, outcome: 're-read' });
      expect((await record.statements()).items).toEqual([]);
      expect((await record.revisions('ferry')).map((r) => r.readings.map((t) => t.engine))).toEqual([['0.1.0', '0.10.0']]);
      await record.add({ reading: sampleReading({ ...ferry, engine: '0.9.1' }) });
      expect((await record.article('ferry'))?.engine).toBe('0.10.0');
      expect((await record.article('ferry', 1, 1))?.reading).toEqual(reading);
    }));

  it('takes a page with the same bytes for the same revision, however its text is cut', () =>
    withRecord(async (record) => {
      await record.add({ reading, page: 'aa' });
      const cut = sampleReading({ ...ferry, engine: '0.2.0', body: `${ferry.body} ছবি: সংগৃহীত।` });
      expect(await record.add({ reading: cut, page: 'aa' })).toMatchObject({ outcome: 're-read', revision: 1 });
    }));

  it('knows an article by its id, else its address, else its text', () =>
    withRecord(async (record) => {
      const { id: _, ...unnamed } = ferry;
      const tracked = { ...unnamed, url: 'http://News.example/ferry?utm_source=x#top' };
      expect((await record.add({ reading: sampleReading(unnamed) })).article).toBe('https://news.example/ferry');
      expect(await record.add({ reading: sampleReading(tracked) })).toMatchObject({ revision: 1, article: 'https://news.example/ferry' });
      const { url: __, ...bare } = unnamed;
      expect((await record.add({ reading: sampleReading(bare) })).article).toMatch(/^text:[0-9a-f]{32}$/u);
    }));

  it('keeps all of a batch or none of it', () =>
    withRecord(async (record) => {
      const bad = sampleReading({ ...ferry, id: 'a\0b' });
      await expect(record.addAll([{ reading }, { reading: bad }])).rejects.toMatchObject({ code: 'bad-input' });
      expect(await record.counts()).toMatchObject({ articles: 0 });
      expect(await record.addAll([{ reading }, { reading }])).toMatchObject([{ outcome: 'added' }, { outcome: 'unchanged' }]);
    }));
});

describe('hostile text', () => {
  const texts: readonly [string, string][] = [
    ['NUL and lone surrogates', 'ক\0খ \ud800 গ\udc00 " \' % _ \\ ; drop table articles; --'],
    ['a sentence of a megabyte', 'অনেক '.repeat(210_000)],
    ['a million full stops', '।'.repeat(1_000_000)],
    ['a megabyte without a space', 'ক'.repeat(1_000_000)],
  ];
  it.each(texts)('%s comes back as it was', (_name, body) =>
    withRecord(async (record) => {
      const hostile = sampleReading({ id: 'x', title: 'ক\0\ud800', body, entities: [{ name: body.slice(0, 300), names: ['\0'] }], statements: [{ content: body, who: 0 }] });
      await record.add({ reading: hostile });
      expect((await record.article('x'))?.reading).toEqual(hostile);
      expect((await record.statements()).items[0]?.content[0]?.text).toBe(body);
      expect((await record.articles()).items[0]?.title).toBe('ক\0\ud800');
      await record.search(body.slice(0, 1000));
      await record.findPeople(body.slice(0, 1000));
      expect(await record.check()).toEqual([]);
    }),
  );
});

describe('asking', () => {
  it('tells who said what, with the words', () =>
    withRecord(async (record) => {
      await record.add({ reading });
      const [said] = (await record.statements({ who: 'name:rehana-karim' })).items;
      expect(said).toMatchObject({ who: { name: 'রেহানা করিম' }, content: [{ text: 'সোমবার থেকে আরিচা ঘাটে ফেরি চলবে' }], cue: { text: 'বলেছেন' }, day: '2025-03-02' });
      expect(said?.sentence.text).toBe('নৌপরিবহনমন্ত্রী রেহানা করিম বলেছেন, সোমবার থেকে আরিচা ঘাটে ফেরি চলবে।');
      expect((await record.statements({ stance: 'omits' })).items.map((s) => s.who?.name)).toEqual(['ঘাট কর্তৃপক্ষ']);
      expect((await record.statements({ about: 'name:আরিচা-ঘাট' })).items.map((s) => s.statement.id)).toEqual(['s1']);
      expect((await record.statements({ from: '2025-03-03' })).items).toEqual([]);
    }));

  it('goes through a list page by page, each item once', () =>
    withRecord(async (record) => {
      const days = ['2025-03-02', '2025-03-01', undefined, '2025-03-02', undefined];
      await record.addAll(
        days.map((published, n) => ({ reading: sampleReading({ ...ferry, id: `a${n}`, ...(published ? { published } : {}), ...(published ? {} : { published: '' }) }) })),
      );
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await record.statements({ limit: 3, after });
        seen.push(...page.items.map((s) => `${s.article.id} ${s.statement.id}`));
        after = page.next ?? undefined;
      } while (after);
      expect(seen).toEqual(['a0', 'a3', 'a1', 'a2', 'a4'].flatMap((id) => [`${id} s1`, `${id} s2`]));
      const first = await record.articles({ limit: 2 });
      const second = await record.articles({ limit: 9, after: first.next ?? undefined });
      expect([...first.items, ...second.items].map((a) => a.id)).toEqual(['a0', 'a3', 'a1', 'a2', 'a4']);
      await expect(record.articles({ after: 'nonsense' })).rejects.toMatchObject({ code: 'bad-argument' });
    }));

  it('finds a person by a name, a part of it, and in another script', () =>
    withRecord(async (record) => {
      await record.add({ reading });
      for (const name of ['রেহানা করিম', 'করিম', 'রেহানা', 'Rehana Karim', 'karim']) {
        expect((await record.findPeople(name)).map((p) => p.key)).toEqual(['name:rehana-karim']);
      }
      expect(await record.findPeople('রে')).toEqual([]);
      expect(await record.person('name:rehana-karim')).toMatchObject({ name: 'রেহানা করিম', latin: 'Rehana Karim', articles: 1, statements: 1 });
    }));

  it('finds a person by another spelling, and nobody by a name that only sounds a little alike', () =>
    withRecord(async (record) => {
      await record.add({ reading });
      for (const name of ['Rehana Kareem', 'Karim Rehana', 'রেহানা করীম']) expect((await record.findPeople(name))[0]?.key, name).toBe('name:rehana-karim');
      for (const name of ['Rahim Karlsson', 'Barack Obama', '।', 'x'.repeat(100_000)]) expect(await record.findPeople(name), name.slice(0, 20)).toEqual([]);
    }));

  it('knows one person by names in two scripts', () =>
    withRecord(async (record) => {
      const bengali: Sample = {
        id: 'bengali',
        title: 'ফোনালাপ',
        body: 'ভ্লাদিমির পুতিন বলেছেন, আলোচনা চলবে।',
        published: '2025-08-13',
        entities: [{ name: 'ভ্লাদিমির পুতিন', fact: 'person:vladimir-putin' }],
        statements: [{ content: 'আলোচনা চলবে', who: 0 }],
      };
      const latin: Sample = {
        ...bengali,
        id: 'latin',
        body: 'Vladimir Putin said talks go on.',
        entities: [{ name: 'Vladimir Putin' }],
        statements: [{ content: 'talks go on', who: 0 }],
      };
      await record.addAll([bengali, latin].map((sample) => ({ reading: sampleReading(sample) })));
      const said = (await record.statements({ who: 'person:vladimir-putin' })).items;
      expect(said.map((s) => [s.article.id, s.who?.identity])).toEqual([
        ['bengali', { certain: true, by: 'fact' }],
        ['latin', { certain: true, by: 'listed-name' }],
      ]);
      expect(await record.person('person:vladimir-putin')).toMatchObject({ articles: 2, statements: 2 });
      for (const name of ['Putin', 'পুতিন', 'Путин']) expect((await record.findPeople(name))[0]?.key, name).toBe('person:vladimir-putin');
      expect([...record.identities('latin', sampleReading(latin)).values()].map((i) => i.key)).toEqual(['person:vladimir-putin']);
    }));

  it('finds words in any of their forms, and shows where they stand', () =>
    withRecord(async (record) => {
      await record.add({ reading });
      const [found] = await record.search('ঘাটের ফেরিতে');
      expect(found?.matched).toBe(2);
      expect(found?.passages.map((p) => p.hits.map((h) => reading.article.text.slice(h.start, h.end)))).toContainEqual(['ঘাটে', 'ফেরি']);
      expect(await record.search('40')).toHaveLength(1);
      expect(await record.search('')).toEqual([]);
      expect(await record.search('"( OR * ^ NEAR')).toEqual([]);
    }));

  it('offers sentences with their statements for an answer', () =>
    withRecord(async (record) => {
      await record.add({ reading });
      const wanted = record.lexemes('আরিচায় কবে ফেরি চলবে').map((w) => [w.lexeme]);
      const [best] = await record.candidates(wanted);
      expect(best?.statements.map((s) => s.statement.id)).toEqual(['s1', 's2']);
      expect(best?.statements[1]?.cueSentence?.text).toContain('উল্লেখ নেই');
      expect(best?.matched).toEqual([0, 2, 3]);
    }));
});

it('drops from an address only what does not tell pages apart', () => {
  expect(canonicalUrl('http://a.example/n?id=7&utm_medium=x&fbclid=1#c')).toBe('https://a.example/n?id=7');
  expect(canonicalUrl('ferry')).toBe('ferry');
});
