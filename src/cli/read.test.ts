import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { type Ran, runCommand } from '../../test/fixtures/run-command.js';
import { exit } from './command.js';
import { read } from './read.js';

const folder = mkdtempSync(join(tmpdir(), 'bibriti-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

function run(text: string, ...args: readonly string[]): Promise<Ran> {
  const file = join(folder, 'in');
  writeFileSync(file, text);
  return runCommand([read], ['read', file, ...args]);
}

const item = (n: number): string => `<item><title>খবর ${n}</title><link>https://news.example/${n}</link><description>মেয়র বলেন, সেতু খুলবে।</description></item>`;
const feed = (...items: readonly string[]): string => `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
const record = (url: string): string => {
  const http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>সেতু</title><p>মেয়র বলেন, সেতু খুলবে।</p>';
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
};

describe('read, of a source that holds several articles', () => {
  it('names each of them, and one alone not', async () => {
    const two = await run(feed(item(1), item(2)));
    expect(two.out.match(/—— \S+/gu)).toEqual(['—— https://news.example/1', '—— https://news.example/2']);
    expect((await run(feed(item(1)))).out).not.toContain('——');
    expect((await run(feed(item(1), item(2)), '--format', 'ndjson')).out.trim().split('\n')).toHaveLength(2);
  });
  it('writes JSON of one only, and says what to do for more', async () => {
    expect(JSON.parse((await run(feed(item(1)), '--format', 'json')).out)).toHaveProperty('statements');
    await expect(run(feed(item(1), item(2)), '--format', 'json')).rejects.toMatchObject({ code: 'bad-argument', message: expect.stringContaining('--format ndjson') });
  });
  it('names one without words and reads the others', async () => {
    const { out, err, code } = await run(feed('<item><link>https://news.example/1</link></item>', item(2)));
    expect(out).toContain('খবর 2');
    expect(err).toContain('https://news.example/1');
    expect(code).toBe(exit.partial);
  });
  it('throws what is wrong with the only one', async () => {
    await expect(run('')).rejects.toMatchObject({ code: 'empty-input' });
    expect((await run(record('https://news.example/w'))).out).toContain('সেতু');
  });
});
