import { describe, expect, it } from 'vitest';
import { languages, others } from '../languages/index.js';
import { quote } from '../text/span.js';
import type { Article, Page } from './article.js';
import { limits, readPage } from './read-page.js';

const read = (page: Page): Article => readPage(page, languages, { words: others });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const body = 'The bridge over the river was opened on Monday, the mayor said, and the first cars crossed it before noon while hundreds of people watched from both banks.';
const page = (inner: string, head = ''): string =>
  `<html lang="en"><head>${head}<title>A bridge is opened at last</title></head><body><h1>A bridge is opened at last</h1>${inner}</body></html>`;
const paragraphs = (article: Article): string[] => article.paragraphs.map((p) => quote(article.text, p));

describe('readPage refuses what is no page', () => {
  it.each([
    ['empty-input', { html: '' }],
    ['empty-input', { plain: new Uint8Array(0) }],
    ['empty-input', { html: ' \n ' }],
    ['not-text', { html: bytes('%PDF-1.7 …') }],
    ['not-text', { plain: '%PDF-1.7' }],
    ['not-text', { plain: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) }],
    ['not-text', { html: new Uint8Array(2000).map((_, i) => (i * 7) % 9) }],
    ['too-large', { html: 'x'.repeat(limits.bytes + 1) }],
    ['bad-argument', {}],
  ] as const)('%s', (code, input) => expect(() => read(input)).toThrow(expect.objectContaining({ code })));
});

describe('readPage decodes', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
  const french = page(`<p>${body} Le café était déjà plein.</p>`);
  it('bytes without a charset as UTF-8 when they are', () => expect(paragraphs(read({ html: bytes(french) }))[0]).toContain('café'));
  it('Windows-1252 when they are not, and says so', () => {
    const article = read({ html: latin(french) });
    expect(paragraphs(article)[0]).toContain('café');
    expect(article.notes).toContainEqual({ code: 'charset-guessed', detail: 'windows-1252' });
  });
  it('by the page’s own meta, even late in the head', () => {
    const late = page(`<p>${body} Łódź</p>`, `<!--${' '.repeat(5000)}--><meta charset="iso-8859-2">`);
    const coded = Uint8Array.from(late, (c) => ({ Ł: 0xa3, ó: 0xf3, ź: 0xbc })[c] ?? c.charCodeAt(0));
    expect(paragraphs(read({ html: coded }))[0]).toContain('Łódź');
  });
  it('UTF-8 that a header calls Latin-1', () => expect(paragraphs(read({ html: bytes(french), charset: 'iso-8859-1' }))[0]).toContain('café'));
  it('UTF-16 with and without a mark', () => {
    const wide = new Uint8Array(Uint16Array.from(french, (c) => c.charCodeAt(0)).buffer);
    expect(paragraphs(read({ html: wide }))[0]).toContain('café');
    expect(paragraphs(read({ html: new Uint8Array([0xff, 0xfe, ...wide]) }))[0]).toContain('café');
  });
});

describe('readPage reads forgiving HTML', () => {
  it('of XHTML', () =>
    expect(
      paragraphs(
        read({
          html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>A bridge</title><script src="a.js"/></head><body><p>${body}</p></body></html>`,
        }),
      ),
    ).toEqual([body]));
  it('of a page cut off in a tag', () =>
    expect(paragraphs(read({ html: page(`<p>${body}</p><p>${body.replace('Monday', 'Tuesday')}</p><a href="x`).slice(0, -14) }))).toHaveLength(2));
  it('without end tags', () => expect(paragraphs(read({ html: page(`<p>${body}<p>${body.replace('Monday', 'Friday')}`) }))).toHaveLength(2));
  it('with unquoted and quoted > in attributes', () =>
    expect(paragraphs(read({ html: page(`<div data-x="a>b" data-y=1><p title='it is > 3'>${body}</p></div>`) }))).toEqual([body]));
});

describe('readPage in brief', () => {
  const whole = page(
    `<nav><a href="/a">Home</a></nav><p>${body}</p><img src="/bridge.jpg" alt="The bridge"><p>${body.replace('Monday', 'Friday')}</p><footer>All rights reserved</footer>`,
  );
  it('leaves out what was dropped and the pictures, and nothing else', () => {
    const long = read({ html: whole });
    expect(long.dropped).not.toEqual([]);
    expect(long.pictures).not.toEqual([]);
    expect(readPage({ html: whole }, languages, { words: others, brief: true })).toEqual({ ...long, dropped: [], pictures: [] });
  });
});

describe('readPage reads an author’s microdata', () => {
  const names = (inner: string): string[] => read({ html: page(`<p>${body}</p>${inner}`) }).bylines.map((b) => b.name);
  it('the name alone, not what is said of the person', () =>
    expect(names('<div itemProp="author" itemscope><b itemprop="name">Ann Lee</b><i itemprop="description">Ann Lee is a writer</i></div>')).toEqual(['Ann Lee']));
  it('not the name of the paper in it', () =>
    expect(
      names('<div itemprop="author" itemscope><span itemprop="worksFor" itemscope><meta itemprop="name" content="The Courier"></span><span itemprop="name">Bo Ray</span></div>'),
    ).toEqual(['Bo Ray']));
});

describe('readPage costs little on hostile pages', () => {
  const unit = 2_000_000;
  it.each([
    '<div>',
    '<p>',
    '<b>',
    '<li><a href=x>y',
    '<a href="',
    "<a b='",
    '<!--',
    '</div>',
    '<table><tr><td>',
    '<',
    '&amp;',
    '&#x41;&lt',
    '<script>',
    '<b></p>',
    '<p class="a b c d e f">x ',
    '1/1/2020 ',
    'January 1, ',
    '<time datetime="2020-01-01">',
    '<h1>a</h1>',
    '<span itemprop="author">By Ann and ',
    '{"@type":"Article",',
    '<script type="application/ld+json">{</script>',
    '\u09bc\u200d',
  ])('%s', (piece) => {
    const started = performance.now();
    read({ html: `<html><body>${piece.repeat(Math.ceil(unit / piece.length))}` });
    // 2 MB; a quadratic step would take minutes
    expect(performance.now() - started).toBeLessThan(15_000);
  });
  it('with one attribute of a megabyte, and one class of a thousand names', () => {
    const html = page(`<p data-x="${'x'.repeat(1e6)}" class="${'share '.repeat(1000)}">${body}</p><p>${body.replace('Monday', 'Friday')}</p>`);
    expect(read({ html }).text).toContain('Friday');
  });
});

describe('readPage reads the entry of a feed', () => {
  const entry = { title: 'A bridge is opened', authors: ['Ann Lee'], published: '2025-08-13T23:30:00+06:00', modified: '2025-08-15T10:00:00+06:00', partial: false };
  const short = '<div>Rain.</div><p>Hundreds watched.</p><ul class="share-links"><li><a href="/s">Share this</a></li></ul>';

  it('keeps even its short paragraphs, and takes title, author and day from the feed', () => {
    const article = read({ html: `<article>${short}</article>`, entry });
    expect(paragraphs(article)).toEqual(['Rain.', 'Hundreds watched.']);
    expect(article.title && quote(article.text, article.title)).toBe('A bridge is opened');
    expect(article.bylines).toEqual([{ name: 'Ann Lee', span: null, rule: 'feed-author' }]);
    expect(article.published).toMatchObject({ value: entry.published, certain: true, rule: 'feed-published' });
    expect(article.modified.value).toBe(entry.modified);
    expect(article.notes).toEqual([]);
    expect(paragraphs(read({ html: page(short) }))).not.toContain('Rain.');
  });
  it('says so where the feed gives only a summary', () =>
    expect(read({ plain: 'The mayor spoke at the bridge.', entry: { ...entry, partial: true } }).notes.map((n) => n.code)).toContain('truncated'));
  it('keeps a headline of its own as a heading', () =>
    expect(paragraphs(read({ html: `<h1>What the mayor said</h1><p>${body}</p>`, entry }))).toEqual(['What the mayor said', body]));
});

it('names the frames that a page without text of its own shows', () => {
  const notes = read({ html: '<html><head><title>Old site</title></head><frameset cols="20%,80%"><frame src="menu.html"><frame src="story.html"></frameset></html>' }).notes;
  expect(notes).toContainEqual({ code: 'frames', detail: expect.stringContaining('story.html') });
  expect(read({ html: page(`<p>${body}</p><iframe src="https://ads.example"></iframe>`) }).notes.map((n) => n.code)).not.toContain('frames');
});

it('keeps every span inside the text, whatever the page', () => {
  const article = read({ html: page(`<p class="byline">By Ann Lee</p><time datetime="2025-08-13">13 August 2025</time><p>${body}</p>`) });
  for (const p of article.paragraphs) expect(quote(article.text, p)).not.toBe('');
  expect(article.published.value).toBe('2025-08-13');
  expect(article.bylines.map((b) => b.name)).toEqual(['Ann Lee']);
});
