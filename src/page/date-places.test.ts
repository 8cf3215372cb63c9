import { describe, expect, it } from 'vitest';
import { languages, others } from '../languages/index.js';
import type { Dating } from './article.js';
import { readPage } from './read-page.js';

const text = 'The bridge over the river was opened with music, the mayor said, and the first cars crossed it before noon while hundreds of people watched from both banks.';
const date = (inner: string, head = ''): Dating =>
  readPage({ html: `<html><head>${head}<title>A bridge is opened at last</title></head><body><h1>A bridge is opened at last</h1>${inner}</body></html>` }, languages, {
    words: others,
  }).published;
const day = (inner: string, head = ''): string | null => date(inner, head).value?.slice(0, 10) ?? null;
const paragraphs = `<p>${text}</p><p>${text.replace('bridge', 'road')}</p>`;

describe('the day at the head of the text', () => {
  it.each([
    ['(15 May 2026)', 'in brackets'],
    ['15.05.2026 –', 'before a dash'],
    ['LONDON, May 15, 2026 (NEWS AGENCY) --', 'after a place, before an agency'],
    ['ঢাকা, ১৫ মে ২০২৬ (সংস্থা) :', 'in Bengali'],
  ])('%s', (line) => expect(date(`<p>${line} ${text}</p>${paragraphs}`)).toMatchObject({ value: '2026-05-15', certain: false, rule: 'head-of-text' }));
  it('is not a day in a sentence', () => {
    expect(day(`<p>The war began on 15 May 2026 – and ${text}</p>${paragraphs}`)).toBeNull();
    expect(day(`<p>The ministry, at the meeting held today (15 May 2026), ${text}</p>${paragraphs}`)).toBeNull();
    expect(day(`<p>15 May 2026 was the day when ${text}</p>${paragraphs}`)).toBeNull();
  });
});

describe('a label and its day', () => {
  it('in two blocks', () => {
    expect(date(`<div>Published</div><div>15 May 2026</div>${paragraphs}`)).toMatchObject({ value: '2026-05-15', rule: 'labelled-stamp', certain: true });
    expect(day(`<div>Last updated:</div><div>15 May 2026</div>${paragraphs}`)).toBeNull();
  });
  it('that is none of the article', () => {
    const { value, evidence } = date(`<p>Ann Lee, member since 18 September 2008</p>${paragraphs}`);
    expect(value).toBeNull();
    expect(evidence).toContainEqual(expect.objectContaining({ says: '2008-09-18', verdict: 'rejected', reason: 'another-day' }));
  });
  it('in a note on where the text was first', () =>
    expect(
      date(`<div>3 June 2026</div>${paragraphs}<p>This text was originally published on 15 May 2026 at 4:12pm and has been kept up to date by our editors since.</p>`),
    ).toMatchObject({
      value: '2026-05-15',
      rule: 'first-published',
    }));
});

describe('days for machines', () => {
  const data = (published: string, modified: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${published}","dateModified":"${modified}"}</script>`;
  it('are doubted where the text would be published after its last change', () => {
    const shown = `<div>15 May 2026</div>${paragraphs}`;
    expect(day(shown, data('2026-06-02T10:00:00Z', '2026-06-01T10:00:00Z'))).toBe('2026-05-15');
    expect(day(shown, data('2026-06-02T10:00:00Z', '2026-06-03T10:00:00Z'))).toBe('2026-06-02');
    expect(day(paragraphs, data('2026-06-02T10:00:00Z', '2026-06-01T10:00:00Z'))).toBe('2026-06-02');
  });
  it('are read without leading zeros', () => expect(date(paragraphs, '<meta property="article:published_time" content="2026-5-15T4:10:0Z">').value).toBe('2026-05-15T04:10:00Z'));
});

it('counts the times of comments once, however many there are', () => {
  const comments = Array.from({ length: 30 }, (_, i) => `<div><h4>Reader ${i}</h4><time datetime="2026-05-17T1${i % 10}:00:00+06:00"></time><p>Well said.</p></div>`).join('');
  const head = '<meta property="article:published_time" content="2026-05-15T10:00:00+06:00">';
  expect(day(paragraphs + comments, head)).toBe('2026-05-15');
});

it('does not hold a weekday with its year against a day of another year', () =>
  expect(day(`<div>04:30, 15 MAY 2026</div><p>She vanished on Friday, May 15, 2015. ${text}</p>${paragraphs}`)).toBe('2026-05-15'));

describe('the day that readers are shown as that of publication', () => {
  const machines = (published: string, modified: string): string =>
    `<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}">`;
  const head = machines('2026-03-02T10:00:00Z', '2026-06-01T10:00:00Z');
  it.each([
    ['<time itemprop="datePublished">15 May 2026</time>', 'by an item property'],
    ['<p class="byline_release-date"><time datetime="2026-05-15">15 May 2026</time></p>', 'by the class around it'],
    ['<p>Published 15 May 2026</p>', 'in words'],
  ])('decides over machines: %s', (shown) => {
    expect(day(shown + paragraphs, head)).toBe('2026-05-15');
    expect(day(shown + paragraphs, machines('2026-05-20T10:00:00Z', '2026-06-01T10:00:00Z'))).toBe('2026-05-15');
  });
  it('is not that of a change, whatever it is called', () =>
    expect(day(`<time itemprop="datePublished">15 May 2026</time>${paragraphs}`, machines('2026-03-02T10:00:00Z', '2026-05-15T10:00:00Z'))).toBe('2026-03-02'));
  it('has a name for it, and stands alone', () => {
    expect(day(`<p>15 May 2026</p>${paragraphs}`, head)).toBe('2026-03-02');
    const stories = ['15', '16', '17'].map((d) => `<h3>Another story of the day</h3><time class="entry-date published" datetime="2026-05-${d}">${d} May 2026</time>`).join('');
    expect(day(stories + paragraphs, head)).toBe('2026-03-02');
  });
});

describe('the clock in a picture’s address', () => {
  const shared = (address: string): string => `<meta property="og:image" content="https://example.org${address}">`;
  it.each([['/articles/bridge.png?v=1778841600'], ['/photos/bridge-1778841600123.jpg'], ['/uploads/2026/05/bridge-e1778841600123.jpg']])(
    'is the day it was put up: %s',
    (address) => expect(date(paragraphs, shared(address))).toMatchObject({ value: '2026-05-15', certain: false, rule: 'picture-name' }),
  );
  it.each([
    ['/photos/agency-1778841600.jpg', 'the number of a picture at its agency'],
    ['/uploads/2024/03/bridge-e1778841600123.jpg', 'cut anew after the month it was put up'],
  ])('is not %s: %s', (address) => expect(day(paragraphs, shared(address))).toBeNull());
  it('gives way to all that names a day', () => expect(day(`<p>3 June 2026</p>${paragraphs}`, shared('/bridge.png?v=1778841600'))).toBe('2026-06-03'));
});

describe('a day as it is written', () => {
  it.each([
    ['A reader (reader 8) May 15, 2026', 'after another number'],
    ['2026. 05. 15. 21:35', 'before its hour, with stops'],
  ])('%s: %s', (line) => expect(day(`<p>${line}</p>${paragraphs}`)).toBe('2026-05-15'));
  it.each([['version 20.05.15.26'], ['10.05.20.26']])('is not %s', (line) => expect(day(`<p>${line}</p>${paragraphs}`)).toBeNull());
});
