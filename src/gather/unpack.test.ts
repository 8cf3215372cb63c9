import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Unpacked } from './delivery.js';
import { onlyPage, unpack } from './unpack.js';

const html = (text: string): string => `<!doctype html><html><head><title>নদীর জল বাড়ছে</title></head><body><p>${text}</p></body></html>`;

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function all(bytes: string | Uint8Array, more: { type?: string; url?: string; maxBytes?: number; piece?: number } = {}): Promise<Unpacked[]> {
  const { piece = 1000, maxBytes = 1_000_000, ...known } = more;
  const found: Unpacked[] = [];
  for await (const one of unpack({ name: 'it', bytes: cut(Buffer.from(bytes), piece), maxBytes, ...known })) found.push(one);
  return found;
}

const textOf = (one: Unpacked | undefined): string => {
  if (!one || 'error' in one) throw new Error(`no page: ${one?.error.message}`);
  const source = one.page.html ?? one.page.plain ?? '';
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
};

function record(url: string, body: Uint8Array, headers = ''): Buffer {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`), body]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-08-14T01:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
}

describe('a page', () => {
  it('comes through whole, markup and text told apart by the type or else by the bytes', async () => {
    expect((await all('  <p>x</p>'))[0]).toMatchObject({ page: { html: expect.anything() } });
    expect((await all('x <p>'))[0]).toMatchObject({ page: { plain: expect.anything() } });
    expect((await all('<p>x</p>', { type: 'text/plain' }))[0]).toMatchObject({ page: { plain: expect.anything() } });
    expect((await all(Buffer.from('\ufeff<p>x</p>', 'utf16le')))[0]).toMatchObject({ page: { html: expect.anything() } });
    expect(textOf((await all(gzipSync(html('জল')), { piece: 7 }))[0])).toBe(html('জল'));
  });

  it('says what is wrong with what holds none', async () => {
    await expect(all('')).rejects.toMatchObject({ code: 'empty-input' });
    await expect(all('x'.repeat(2000), { maxBytes: 1999 })).rejects.toMatchObject({ code: 'too-large' });
    await expect(all(gzipSync('x'.repeat(5_000_000)))).rejects.toMatchObject({ code: 'too-large' });
    await expect(all(gzipSync(html('জল'.repeat(500))).subarray(0, 60))).rejects.toMatchObject({ code: 'bad-input' });
    await expect(all(Buffer.from([0x1f, 0x8b, 9, 9, 9, 9]))).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('a feed', () => {
  const rss = (items: string): string =>
    `<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?><!-- খবর --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>খবর</title>${items}</channel></rss>`;

  it('gives each entry with its title, authors, address and the day in the newsroom’s own zone', async () => {
    const [one, two] = await all(
      rss(
        '<item><title>জল &amp; স্থল</title><link>https://news.example/1</link><pubDate>Wed, 13 Aug 2025 23:30:00 +0600</pubDate><dc:creator>রহিমা খাতুন</dc:creator><description>সার</description><content:encoded><![CDATA[<p>পুরো কথা</p>]]></content:encoded></item>' +
          '<item><title>দুই</title><link>/2</link><pubDate>Thu, 14 Aug 2025 01:00:00 GMT</pubDate><author>desk@news.example (করিম মিয়া)</author><description>শুধু সার</description></item>',
      ),
      { url: 'https://news.example/rss' },
    );
    expect(one).toMatchObject({
      name: 'https://news.example/1',
      page: { url: 'https://news.example/1', entry: { title: 'জল & স্থল', authors: ['রহিমা খাতুন'], published: '2025-08-13T23:30:00+06:00', partial: false } },
    });
    expect(textOf(one)).toContain('<p>পুরো কথা</p>');
    expect(two).toMatchObject({ page: { url: 'https://news.example/2', entry: { authors: ['করিম মিয়া'], published: '2025-08-14T01:00:00Z', partial: true } } });
  });

  it('reads Atom and JSON feeds', async () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>ক</title><link rel="self" href="https://news.example/x"/><link href="https://news.example/a"/><author><name>নীলা রায়</name></author><published>2025-08-13T10:00:00+06:00</published><updated>2025-08-14T10:00:00+06:00</updated><content type="html">&lt;p&gt;কথা&lt;/p&gt;</content></entry></feed>';
    expect((await all(atom))[0]).toMatchObject({
      page: { url: 'https://news.example/a', html: expect.stringContaining('<p>কথা</p>'), entry: { authors: ['নীলা রায়'], modified: '2025-08-14T10:00:00+06:00' } },
    });
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 't',
      items: [{ id: '1', url: 'https://news.example/j', title: 'ক', content_text: 'কথা', date_published: '2025-08-13T10:00:00Z' }],
    };
    expect((await all(JSON.stringify(json)))[0]).toMatchObject({ page: { plain: 'কথা', entry: { published: '2025-08-13T10:00:00Z', partial: false } } });
  });

  it('names an entry without words, and goes on', async () => {
    const found = await all(rss('<item><link>https://news.example/1</link></item><item><title>দুই</title><description>কথা</description></item>'));
    expect(found).toMatchObject([{ error: { code: 'empty-input', message: expect.stringContaining('https://news.example/1') } }, { page: { entry: { title: 'দুই' } } }]);
  });

  it('does not take a page, an address of a script or a broken feed for an entry', async () => {
    expect((await all('<!-- <rss> --><html><body>x</body></html>'))[0]).toMatchObject({ page: { html: expect.anything() } });
    expect((await all(rss('<item><title>ক</title><link>javascript:alert(1)</link><description>খ</description></item>')))[0]).not.toHaveProperty('page.url');
    await expect(all('<rss><channel>')).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('a saved web archive', () => {
  const part = (type: string, location: string, body: string): string =>
    `------B\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${location}\r\n\r\n${Buffer.from(body).toString('base64')}\r\n`;
  const archive = (...parts: readonly string[]): string =>
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/1\r\nDate: Wed, 13 Aug 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"\r\n\r\n${parts.join('')}------B--\r\n`;

  it('gives its root page without the pages in its frames, its address and the day it was saved', async () => {
    const [one] = await all(archive(part('text/html', 'https://news.example/1', html('জল')), part('text/html', 'https://ads.example', html('বিজ্ঞাপন'))));
    expect(one).toMatchObject({ page: { url: 'https://news.example/1', fetched: '2025-08-13' } });
    expect(textOf(one)).toContain('জল');
    expect(textOf(one)).not.toContain('বিজ্ঞাপন');
  });

  it('keeps the frames of a frame set, and refuses an archive without a page', async () => {
    const set = '<html><frameset cols="20%,80%"><frame src="a"></frameset></html>';
    expect(textOf((await all(archive(part('text/html', 'https://news.example/1', set), part('text/html', 'https://news.example/a', html('জল')))))[0])).toContain('জল');
    await expect(all(archive(part('image/png', 'https://news.example/a.png', 'x')))).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('a WARC', () => {
  const good = [record('https://news.example/1', Buffer.from(html('এক'))), record('https://news.example/2', gzipSync(html('দুই')), 'Content-Encoding: gzip\r\n')];
  const brotli = brotliCompressSync(html('তিন'));

  it('gives each page with its address and day, decompressed, and passes over what is no page', async () => {
    const image = Buffer.from(record('https://news.example/i', Buffer.from('png')).toString('latin1').replace('text/html; charset=utf-8', 'image/png; version=1.000'), 'latin1');
    const whole = Buffer.concat([...good, image, record('https://news.example/3', brotli, 'Content-Encoding: br\r\n')]);
    for (const bytes of [whole, Buffer.concat([...good, image, record('https://news.example/3', brotli, 'Content-Encoding: br\r\n')].map((r) => gzipSync(r)))]) {
      const found = await all(bytes, { piece: 100 });
      expect(found.map((one) => one.name)).toEqual(['https://news.example/1', 'https://news.example/2', 'https://news.example/3']);
      expect(found.map(textOf)).toEqual([html('এক'), html('দুই'), html('তিন')]);
      expect(found[0]).toMatchObject({ page: { fetched: '2025-08-14', charset: 'utf-8' } });
    }
  });

  it('names a record that can’t be read or is too large, and goes on', async () => {
    const bytes = Buffer.concat([
      record('https://news.example/bad', brotli.subarray(0, 20), 'Content-Encoding: br\r\n'),
      record('https://news.example/big', Buffer.alloc(5000, 'x')),
      ...good,
    ]);
    const found = await all(bytes, { maxBytes: 4000 });
    expect(found).toMatchObject([
      { error: { code: 'bad-input' } },
      { error: { code: 'too-large' } },
      { page: { url: 'https://news.example/1' } },
      { page: { url: 'https://news.example/2' } },
    ]);
  });

  it('gives what stands before the place where it is cut', async () => {
    const found = await all(Buffer.concat([...good, good[0] as Buffer].map((r) => gzipSync(r))).subarray(0, -30)).catch((error: unknown) => [error as Unpacked]);
    expect(found.slice(0, 2).map(textOf)).toEqual([html('এক'), html('দুই')]);
  });
});

describe('the only page', () => {
  it('refuses a feed of several, and says what to do', async () => {
    const feed = '<rss version="2.0"><channel><item><title>এক</title><description>x</description></item><item><title>দুই</title><description>y</description></item></channel></rss>';
    const deliver = (text: string): Promise<unknown> => onlyPage({ name: 'https://news.example/rss', bytes: cut(Buffer.from(text), 50), maxBytes: 10_000 });
    await expect(deliver(feed)).rejects.toMatchObject({ code: 'not-a-page', message: expect.stringContaining('bibriti add https://news.example/rss') });
    await expect(deliver(html('জল'))).resolves.toMatchObject({ html: expect.anything() });
  });
});
