import { describe, expect, it } from 'vitest';
import { languages } from '../languages/index.js';
import { quote } from '../text/span.js';
import { readPage } from './read-page.js';

const paragraphs = [
  'The council of Upper Marsh voted on Monday to mend the old bridge, which had been closed to carts and cars since the flood in March.',
  'Work begins in June, said the surveyor, and should be done before the first frost, if the stone from the quarry comes in time.',
  'The cost, put at two million, is to be shared by the county and the four villages on the other bank, which have no other road.',
];
const refrain = 'Pay in full before the first of the month.';
const p = (list: readonly string[]): string => list.map((text) => `<p>${text}</p>`).join('\n');
const read = (body: string): { text: string; reasons: readonly string[] } => {
  const article = readPage({ html: `<html><body><main><h1>Marsh mends its bridge</h1><div class="story">${body}</div></main></body></html>` }, languages);
  return { text: article.paragraphs.map((q) => quote(article.text, q)).join('\n'), reasons: article.dropped.map((d) => d.reason) };
};

describe('what is kept of a page', () => {
  it('keeps a line that comes back through one text', () => {
    const { text } = read(p(paragraphs.flatMap((q) => [q, refrain])));
    expect(text.split(refrain).length - 1).toBe(3);
  });
  it('keeps a table of data in the body whole, however little its cells say', () => {
    const rows = [
      ['Village', 'Carts', 'Share'],
      ['Upper Marsh', '17', '40 %'],
      ['Lower Marsh', '9', '60 %'],
      ['Holm', '–', '0 %'],
    ];
    const table = `<table>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
    expect(read(`${p(paragraphs)}<div class="article-body"><p>${paragraphs[0]}</p>${table}</div>`).text).toContain('Upper Marsh\n17\n40 %\nLower Marsh\n9\n60 %\nHolm\n–\n0 %');
  });
  it('leaves out a table of links, and one that stands beside the body', () => {
    const table = (cell: (text: string) => string): string =>
      `<table>${['ferry', 'bridge', 'mill'].map((t) => `<tr><td>${cell(t)}</td><td>${cell('12')}</td></tr>`).join('')}</table>`;
    const links = table((t) => `<a href="/${t}">${t}</a>`);
    expect(read(`<div class="article-body">${p(paragraphs)}${links}</div>`).text).not.toContain('ferry');
    expect(read(`<div class="article-body">${p(paragraphs)}</div><aside class="sidebar">${table((t) => t)}</aside>`).text).not.toContain('ferry');
  });
  it('leaves out all that readers wrote where there is an article besides', () => {
    const comment = 'My father drove that road for thirty years, and each spring he told us that the bridge would not stand another flood. He was right, in the end.';
    const { text, reasons } = read(`<div class="article-body">${p(paragraphs)}</div><div class="comments"><p>${comment}</p></div>`);
    expect(text).not.toContain('My father');
    expect(reasons).toContain('comments');
  });
  it('drops a body that stands twice', () => {
    const { text, reasons } = read(p([...paragraphs, ...paragraphs]));
    expect(text).toBe(paragraphs.join('\n'));
    expect(reasons.filter((r) => r === 'repeat')).toHaveLength(3);
  });
  it('drops the whole article where it stands again in one piece', () => {
    const long = [...paragraphs, ...paragraphs.map((q) => q.replaceAll('the', 'a'))];
    const { text, reasons } = read(`${p(long)}<div>${long.join(' ')}</div>`);
    expect(text).toBe(long.join('\n'));
    expect(reasons).toContain('repeat');
  });
  it('takes what a wall says for no article', () => {
    expect(read('<p>Enable JavaScript and cookies to continue.</p>').text).toBe('');
  });
  it('takes an offer for no part of the text, wherever it stands', () => {
    const offer = 'Sign up for our newsletter and have the news of the marsh in your post every morning, free of charge.';
    const { text, reasons } = read(p([paragraphs[0] as string, offer, ...paragraphs.slice(1)]));
    expect(text).toBe(paragraphs.join('\n'));
    expect(reasons).toContain('newsletter');
  });
  it('leaves soft hyphens in the text and takes them for no difference', () => {
    const hyphened = (paragraphs[0] as string).replace('council', 'coun\u00adcil');
    const { text } = read(p([hyphened, paragraphs[0] as string, ...paragraphs.slice(1)]));
    expect(text).toBe([hyphened, ...paragraphs.slice(1)].join('\n'));
  });
  it('does not take the body of a comment for that of the article', () => {
    const said = 'I have lived by the river all my life, and in my view, whatever the surveyor says, the stone will never come in time for the frost.';
    const comment = `<li class="comment"><div class="comment-body"><p>${said}</p></div></li>`;
    const { text, reasons } = read(`${p(paragraphs)}<div id="comments"><ol>${comment}${comment.replaceAll('river', 'bridge')}</ol></div>`);
    expect(text).toBe(paragraphs.join('\n'));
    expect(reasons).toContain('comments');
  });
});
