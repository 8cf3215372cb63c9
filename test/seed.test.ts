import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/languages/index.js';
import { readPage } from '../src/page/read-page.js';
import { readArticle } from '../src/reading/read-article.js';
import type { Reading, Statement } from '../src/reading/reading.js';
import type { Span } from '../src/text/span.js';

/** The page the project began with must come out right, as copied text and as HTML with its day left out or given wrongly. */
const variants: readonly (readonly [string, string])[] = [
  ['as text', 'seed/page.txt'],
  ['as HTML without JSON-LD', 'seed-html/page.html'],
  ['as HTML with the printed day in its JSON-LD', 'seed-html-printed-json-ld/page.html'],
  ['as HTML with a site’s day in its JSON-LD', 'seed-html-wrong-json-ld/page.html'],
];

describe.each(variants)('the seed page %s', (_, file) => {
  const bytes = readFileSync(new URL(`../corpus/pages/${file}`, import.meta.url));
  const article = readPage(file.endsWith('.html') ? { html: bytes } : { plain: bytes }, languages);
  const language = languages.find((l) => l.code === article.language);
  if (!language) throw new Error(`no pack for ${article.language}`);
  const reading: Reading = readArticle(article, language);
  const words = (span: Span | null): string | null => span && article.text.slice(span.start, span.end);
  const entity = (id: string | null): string | null => reading.entities.find((e) => e.id === id)?.name ?? null;
  const find = (cue: string, nth = 0): Statement => {
    const found = reading.statements.filter((s) => words(s.cue) === cue)[nth];
    if (!found) throw new Error(`no statement with the cue ${cue}; there are ${reading.statements.map((s) => words(s.cue)).join(', ')}`);
    return found;
  };

  it('was published on 13 August 2025, implied by the picture’s name', () => {
    expect(article.language).toBe('bn');
    expect(words(article.title)).toBe('উত্তর কোরিয়ার সর্বোচ্চ নেতাকে ফোন করে কী বললেন পুতিন?');
    expect(article.published.value?.slice(0, 10)).toBe('2025-08-13');
    expect(article.published.certain).toBe(false);
    const evidence = article.published.evidence;
    expect(evidence.find((e) => e.verdict === 'won')).toMatchObject({ says: expect.stringMatching(/^2025-08-13/u), quote: expect.stringContaining('2025-08-13T125947') });
    expect(evidence.find((e) => e.quote.includes('শুক্রবার (১৫ আগস্ট)'))).toMatchObject({ verdict: 'supports' });
    expect(evidence.find((e) => e.quote.includes('জানুয়ারি 30, 2026'))).toMatchObject({ says: '2026-01-30', verdict: 'rejected', reason: 'printed-date' });
  });

  it('drops the header date and both alternative texts, each with its reason', () => {
    expect(article.dropped.find((d) => d.text.includes('জানুয়ারি 30, 2026'))?.reason).toBe('printed-date');
    expect(article.dropped.find((d) => d.text.includes('Untitled design'))?.reason).toBe('file-name-alt');
    expect(article.dropped.find((d) => d.text.includes('Description of image'))?.reason).toBe('placeholder-alt');
    expect(article.text).not.toMatch(/Untitled|Description|2026|মন্তব্য করুন/u);
    expect(article.paragraphs).toHaveLength(1);
  });

  it('has the statements with speaker, content, addressee and stance', () => {
    const rows = reading.statements.map((s) => [entity(s.who), words(s.speaker), s.content.map(words).join(' … '), words(s.cue), words(s.to), s.kind, s.stance]);
    expect(rows).toEqual([
      ['ভ্লাদিমির পুতিন', 'রাশিয়ার রাষ্ট্রপতি ভ্লাদিমির পুতিন', 'উত্তর কোরিয়ার নেতা কিম জং উনের সাথে তার “বন্ধুত্ব”', 'পুনর্ব্যক্ত করেছেন', null, 'mixed', 'says'],
      ['ভ্লাদিমির পুতিন', 'রাশিয়ার নেতা', 'ইউক্রেনের বিরুদ্ধে যুদ্ধে তার দেশকে সামরিক সহায়তা প্রদানের জন্য পিয়ংইয়ংয়ের', 'প্রশংসা করেন', null, 'indirect', 'says'],
      ['ক্রেমলিন', 'ক্রেমলিনের এক বিবৃতিতে', 'কিম এবং পুতিন “বন্ধুত্বপূর্ণ সম্পর্ক, সুসম্পর্ক এবং সহযোগিতা আরও বিকাশের প্রতিশ্রুতি পুনর্ব্যক্ত করেছেন।”', 'বলা হয়েছে', null, 'mixed', 'says'],
      ['পুতিন এবং কিম', 'কিম এবং পুতিন', 'বন্ধুত্বপূর্ণ সম্পর্ক, সুসম্পর্ক এবং সহযোগিতা আরও বিকাশের প্রতিশ্রুতি', 'পুনর্ব্যক্ত করেছেন', null, 'indirect', 'says'],
      [
        'ক্রেমলিন',
        'ক্রেমলিন',
        'পুতিন কিমকে আলাস্কা শীর্ষ সম্মেলনের প্রস্তুতি সম্পর্কে অবহিত করেছেন এবং মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের সাথে আসন্ন বৈঠক সম্পর্কে “তথ্য ভাগ করে নিয়েছেন”',
        'জানিয়েছে',
        null,
        'mixed',
        'says',
      ],
      [
        'উত্তর কোরিয়া',
        'উত্তর কোরিয়ার সরকারী বিবৃতিতে',
        'পুতিন কিমকে আলাস্কা শীর্ষ সম্মেলনের প্রস্তুতি সম্পর্কে অবহিত করেছেন এবং মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের সাথে আসন্ন বৈঠক সম্পর্কে “তথ্য ভাগ করে নিয়েছেন”',
        'উল্লেখ করা হয়নি',
        null,
        'mixed',
        'omits',
      ],
      ['ভ্লাদিমির পুতিন', 'পুতিন', 'আলাস্কা শীর্ষ সম্মেলনের প্রস্তুতি সম্পর্কে', 'অবহিত করেছেন', 'কিমকে', 'indirect', 'says'],
      ['ভ্লাদিমির পুতিন', 'পুতিন', 'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের সাথে আসন্ন বৈঠক সম্পর্কে', 'তথ্য ভাগ করে নিয়েছেন', 'কিমকে', 'indirect', 'says'],
      ['ভ্লাদিমির পুতিন', 'পুতিন', 'তিনি “কুরস্ক অঞ্চল মুক্ত করতে উত্তর কোরিয়ার সহায়তার” জন্য কৃতজ্ঞ', 'বলেছিলেন', null, 'mixed', 'says'],
      [null, null, 'রাশিয়ার প্রেসিডেন্ট আলাস্কায় ট্রাম্পের সাথে দেখা করবেন', 'আশা করা হচ্ছে', null, 'indirect', 'says'],
      ['ইউক্রেনীয় এবং দক্ষিণ কোরিয়ার সূত্র', 'ইউক্রেনীয় এবং দক্ষিণ কোরিয়ার সূত্র', 'কমপক্ষে ১০,০০০ উত্তর কোরিয়ার সৈন্য রাশিয়ান বাহিনীর সাথে লড়াই করছে', 'অনুসারে', null, 'indirect', 'says'],
      [
        'দক্ষিণ কোরিয়ার গোয়েন্দা কর্মকর্তারা',
        'দক্ষিণ কোরিয়ার গোয়েন্দা কর্মকর্তারা',
        'মস্কো উত্তর কোরিয়ার কর্মীদের উপর ক্রমশ নির্ভরশীল হয়ে উঠছে, অনেক রাশিয়ান সৈন্য হয় নিহত হয়েছে, যুদ্ধে লিপ্ত হয়েছে অথবা দেশ ছেড়ে পালিয়েছে',
        'জানিয়েছেন',
        'বিবিসিকে',
        'indirect',
        'says',
      ],
    ]);
  });

  it('knows channels, acts and what lies within what', () => {
    expect(find('বলা হয়েছে').channel?.kind).toBe('statement');
    expect(find('উল্লেখ করা হয়নি').channel?.kind).toBe('statement');
    expect(find('প্রশংসা করেন').act).toBe('praise');
    expect(find('পুনর্ব্যক্ত করেছেন', 1).within).toBe(find('বলা হয়েছে').id);
    expect(find('অবহিত করেছেন').within).toBe(find('জানিয়েছে').id);
    expect(find('তথ্য ভাগ করে নিয়েছেন').within).toBe(find('জানিয়েছে').id);
    expect(entity(find('জানিয়েছেন').toWho)).toBe('বিবিসি');
  });

  it('has the figures with who vouches', () => {
    expect(reading.figures.map((f) => [words(f.number), f.value, f.bound, f.unit, entity(f.who)])).toEqual([
      ['১০', 10, 'exact', 'km', null],
      ['২০', 20, 'about', 'percent', null],
      ['১০,০০০', 10000, 'at-least', 'person', 'ইউক্রেনীয় এবং দক্ষিণ কোরিয়ার সূত্র'],
    ]);
  });

  it('resolves the times', () => {
    expect(reading.times.map((t) => [words(t), t.value])).toEqual([
      ['শুক্রবার (১৫ আগস্ট)', '2025-08-15'],
      ['মঙ্গলবার', '2025-08-12'],
      ['এই সপ্তাহে', '2025-W33'],
      ['গত বছর', '2024'],
      ['২০২২ সালের ফেব্রুয়ারিতে', '2022-02'],
    ]);
  });

  it('knows who is who', () => {
    const byName = (name: string): Reading['entities'][number] => {
      const found = reading.entities.find((e) => e.name === name);
      if (!found) throw new Error(`no entity ${name}; there are ${reading.entities.map((e) => e.name).join(', ')}`);
      return found;
    };
    const putin = byName('ভ্লাদিমির পুতিন');
    expect([putin.name, ...putin.names]).toEqual(expect.arrayContaining(['পুতিন', 'Vladimir Putin']));
    const called = putin.mentions.map((id) => words(reading.mentions.find((m) => m.id === id) ?? null));
    expect(called).toEqual(expect.arrayContaining(['রাশিয়ার রাষ্ট্রপতি ভ্লাদিমির পুতিন', 'রাশিয়ার নেতা', 'রাশিয়ার প্রেসিডেন্ট', 'পুতিন']));
    expect(byName('কিম জং উন').type).toBe('person');
    expect(byName('ডোনাল্ড ট্রাম্প').type).toBe('person');
    expect(byName('বিবিসি').type).toBe('organisation');
    const speaksFor = (name: string): string | null => entity(byName(name).speaksFor);
    expect(speaksFor('ক্রেমলিন')).toBe('রাশিয়া');
    expect(speaksFor('পিয়ংইয়ং')).toBe('উত্তর কোরিয়া');
    for (const place of ['আলাস্কা', 'ডোব্রোপিলিয়া']) expect(byName(place).type).toBe('place');
    expect(reading.entities.some((e) => e.type === 'place' && e.name.startsWith('কুরস্ক'))).toBe(true);
  });

  it('has the events: who, whom, when, where', () => {
    const value = (id: string | null): string | null => reading.times.find((t) => t.id === id)?.value ?? null;
    const has = (wanted: object): void =>
      expect(
        reading.events.map((e) => ({
          category: e.category,
          actors: e.actors.map(entity),
          recipients: e.recipients.map(entity),
          time: value(e.time),
          place: entity(e.place),
          status: e.status,
        })),
      ).toContainEqual(expect.objectContaining(wanted));
    has({ category: 'CONSULT', actors: ['ভ্লাদিমির পুতিন', 'কিম জং উন'], time: '2025-08-12', status: 'asserted' });
    has({ category: 'CONSULT', actors: ['ভ্লাদিমির পুতিন'], recipients: ['ডোনাল্ড ট্রাম্প'], time: '2025-08-15', status: 'planned' });
    has({ category: 'CONSULT', actors: ['ভ্লাদিমির পুতিন'], recipients: ['ডোনাল্ড ট্রাম্প'], place: 'আলাস্কা', status: 'planned' });
    has({ category: 'ASSAULT', actors: ['রাশিয়া'], time: '2025-W33' });
    has({ category: 'ASSAULT', recipients: ['রাশিয়া'], time: '2024', place: expect.stringMatching(/^কুরস্ক/u) });
    has({ category: 'ASSAULT', actors: ['রাশিয়া'], recipients: ['ইউক্রেন'], time: '2022-02' });
    has({ category: 'AID', actors: ['উত্তর কোরিয়া'], recipients: ['রাশিয়া'], status: 'asserted' });
  });
});
