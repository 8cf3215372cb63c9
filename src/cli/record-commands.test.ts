import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Ran, runCommand } from '../../test/fixtures/run-command.js';
import { ferry, sampleReading } from '../../test/record/sample.js';
import { languages } from '../languages/index.js';
import { openRecord } from '../record/record.js';
import { add } from './add.js';
import { exit } from './command.js';
import { exportCommand } from './export.js';
import { search } from './search.js';
import { who } from './who.js';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bibriti-cli-'));
  const record = await openRecord(join(folder, 'record'), { languages, create: true });
  await record.add({ reading: sampleReading(ferry) });
  await record.add({ reading: sampleReading({ ...ferry, id: 'quoted', title: 'উদ্ধৃতি, "কমা"', published: '2025-02-01' }) });
  await record.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs a command line on the record. */
const run = (...args: readonly string[]): Promise<Ran> => runCommand([add, exportCommand, search, who], [...args, '--record', join(folder, 'record')]);

describe('add', () => {
  it('keeps files, goes on after one that fails, and says what became of each', async () => {
    const [page, empty] = [join(folder, 'page.txt'), join(folder, 'empty.txt')];
    writeFileSync(page, 'সেতুর কাজ শুরু\n\nমন্ত্রী বলেছেন, সেতুর কাজ আজ শুরু হয়েছে। সবাই খুশি।\n');
    writeFileSync(empty, '');
    const first = await run('add', page, empty, '--published', '2025-04-01');
    expect(first.out).toMatch(/^added +text:/u);
    expect(first.err).toContain('empty.txt is empty');
    expect(first.err).toMatch(/1 added, 1 failed in /u);
    expect(first.code).toBe(exit.partial);
    const again = await run('add', page, '--published', '2025-04-01');
    expect(again.out).toMatch(/^unchanged/u);
    expect(again.code).toBe(exit.ok);
  });

  it('refuses a call without pages', async () => {
    await expect(run('add')).rejects.toMatchObject({ code: 'bad-argument' });
  });
});

describe('who', () => {
  it('shows what someone said, newest first, with the words marked', async () => {
    const { out, code } = await run('who', 'Rehana', 'Karim');
    expect(out).toContain('রেহানা করিম  Rehana Karim · person · 2 statements · 2 articles');
    expect(out).toContain('⟦সোমবার থেকে আরিচা ঘাটে ফেরি চলবে⟧');
    expect(out.indexOf('2025-03-02')).toBeLessThan(out.indexOf('2025-02-01'));
    expect(out).not.toContain('\u001b');
    expect(code).toBe(exit.ok);
  });

  it('writes data, and tells that nobody is called so', async () => {
    const lines = (await run('who', 'করিম', '--format', 'ndjson', '--limit', '1')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).article.id)).toEqual(['ferry']);
    expect(JSON.parse((await run('who', 'করিম', '--format', 'json')).out)).toMatchObject({ person: { name: 'রেহানা করিম' }, statements: [{}, {}], more: false });
    const nobody = await run('who', 'কেউ', 'না');
    expect(nobody.err).toContain('nobody called কেউ না');
    expect(nobody.code).toBe(exit.noAnswer);
  });
});

describe('search', () => {
  it('shows articles with their words marked', async () => {
    const { out, code } = await run('search', 'আরিচার', 'ফেরি', '--until', '2025-02-28');
    expect(out).toContain('উদ্ধৃতি, "কমা"');
    expect(out).toContain('⟦আরিচা⟧ ঘাটে ⟦ফেরি⟧');
    expect(out).not.toContain('2025-03-02');
    expect(code).toBe(exit.ok);
    expect((await run('search', 'নেইশব্দ')).code).toBe(exit.noAnswer);
  });
});

describe('export', () => {
  it('writes statements as CSV that a reader takes apart again', async () => {
    const { out } = await run('export', '--format', 'csv');
    const [head = '', ...rest] = out.trimEnd().split('\r\n');
    expect(head.split(',').slice(0, 4)).toEqual(['article', 'url', 'outlet', 'published']);
    expect(rest.find((line) => line.startsWith('ferry'))).toContain('ferry,https://news.example/ferry,নদীর খবর,2025-03-02');
    expect(rest.find((line) => line.startsWith('quoted'))).toContain('"উদ্ধৃতি, ""কমা"""');
  });

  it('writes whole readings, and arrays that parse', async () => {
    const lines = (await run('export', 'readings')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(expect.arrayContaining(['ferry', 'quoted']));
    expect(JSON.parse((await run('export', '--format', 'json', '--from', '2025-03-01', '--until', '2025-03-31')).out)).toHaveLength(2);
    expect(JSON.parse((await run('export', '--format', 'json', '--from', '2030-01-01')).out)).toEqual([]);
    await expect(run('export', 'readings', '--format', 'csv')).rejects.toMatchObject({ code: 'bad-argument' });
  });
});
