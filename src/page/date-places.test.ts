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
    const shown = `<div>Published 15 May 2026</div>${paragraphs}`;
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
