import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.js';
import { openRecord, recordFile } from '../../src/record/record.js';
import { ferry, sampleReading, withRecord } from './sample.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bibriti-survive-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ack {
  readonly id: string;
  readonly outcome: string;
}

function adding(): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'add', '--ndjson', '--record', folder], { stdio: 'pipe' });
}

function article(id: string): { readonly id: string; readonly title: string; readonly body: string; readonly published: string } {
  return { id, title: `শিরোনাম ${id}`, body: `${ferry.body}\n${`এটি ${id} নম্বর খবর। `.repeat(40)}`, published: '2025-03-02' };
}

/** A small generator with a seed (mulberry32), so that a failing moment can be tried again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Feeds articles to a child and kills it a moment after the `after`-th is acknowledged. Resolves to the acknowledged ids. */
async function killed(round: number, after: number, delay: number): Promise<readonly string[]> {
  const child = adding();
  child.stdin.on('error', () => {});
  const acked: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    acked.push((JSON.parse(line) as Ack).id);
    if (acked.length === after) setTimeout(() => child.kill('SIGKILL'), delay);
  });
  for (let n = 0; n < 600; n++) child.stdin.write(`${JSON.stringify(article(`r${round}-${n}`))}\n`);
  await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return acked;
}

it('keeps every acknowledged article whole through kill -9', { timeout: 120_000 }, async () => {
  const next = random(20250813);
  const acked: string[] = [];
  for (let round = 0; round < 3; round++) {
    acked.push(...(await killed(round, 1 + Math.floor(next() * 150), next() * 60)));
    const record = await openRecord(folder, { languages });
    try {
      expect(await record.check()).toEqual([]);
      for (const id of acked) {
        const { reading } = (await record.article(id)) ?? {};
        expect(reading?.article.text, id).toBe(`${article(id).title}\n\n${article(id).body}`);
      }
      // What was not acknowledged is there whole or not at all: nothing is indexed without its reading.
      let whole = 0;
      for await (const kept of record.all()) whole += kept.reading.article.text.endsWith('খবর। ') ? 1 : 0;
      expect(whole).toBe((await record.counts()).articles);
      expect(whole).toBeGreaterThanOrEqual(acked.length);
    } finally {
      await record.close();
    }
  }
});

it('lets two processes add at once, each article once', { timeout: 60_000 }, async () => {
  const ids = Array.from({ length: 90 }, (_, n) => `a${n}`);
  const run = async (): Promise<readonly Ack[]> => {
    const child = adding();
    child.stdin.end(ids.map((id) => `${JSON.stringify(article(id))}\n`).join(''));
    let out = '';
    for await (const chunk of child.stdout) out += chunk;
    return out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Ack);
  };
  const [one, two] = await Promise.all([run(), run()]);
  expect(one.map((a) => a.id)).toEqual(ids);
  expect(two.map((a) => a.id)).toEqual(ids);
  expect([...one, ...two].filter((a) => a.outcome === 'added')).toHaveLength(ids.length);
  expect([...one, ...two].filter((a) => a.outcome === 'unchanged')).toHaveLength(ids.length);
  const record = await openRecord(folder, { languages });
  expect(await record.counts()).toMatchObject({ articles: ids.length, revisions: ids.length });
  expect(await record.check()).toEqual([]);
  await record.close();
});

it('says when the disk is full, and keeps what was kept', async () => {
  const record = await openRecord(folder, { languages, create: true, maxPages: 120 });
  const kept: string[] = [];
  const fill = async (): Promise<void> => {
    for (let n = 0; ; n++) {
      await record.add({ reading: sampleReading({ ...ferry, id: `a${n}` }) });
      kept.push(`a${n}`);
    }
  };
  await expect(fill()).rejects.toMatchObject({ code: 'disk-full' });
  expect(kept.length).toBeGreaterThan(3);
  expect(await record.check()).toEqual([]);
  expect((await record.counts()).articles).toBe(kept.length);
  await record.close();
  const again = await openRecord(folder, { languages });
  for (const id of kept) expect((await again.article(id))?.reading).toEqual(sampleReading({ ...ferry, id }));
  expect(await again.add({ reading: sampleReading({ ...ferry, id: 'more' }) })).toMatchObject({ outcome: 'added' });
  await again.close();
});

it('says when another process holds the record too long', () =>
  withRecord(
    async (record, here) => {
      await record.add({ reading: sampleReading(ferry) });
      const other = new DatabaseSync(join(here, recordFile));
      other.exec('begin immediate');
      await expect(record.add({ reading: sampleReading({ ...ferry, id: 'b' }) })).rejects.toMatchObject({ code: 'record-busy' });
      expect((await record.article('ferry'))?.article).toBe('ferry');
      other.exec('rollback');
      other.close();
      expect(await record.add({ reading: sampleReading({ ...ferry, id: 'b' }) })).toMatchObject({ outcome: 'added' });
    },
    { busyTimeout: 50 },
  ));

it('refuses a record of a newer version, another program’s file, and no file', async () => {
  await expect(openRecord(folder, { languages })).rejects.toMatchObject({ code: 'no-record' });
  await expect(openRecord(folder, { languages, create: true, readonly: true })).rejects.toMatchObject({ code: 'no-record' });
  const record = await openRecord(folder, { languages, create: true });
  await record.close();
  const path = join(folder, recordFile);
  const db = new DatabaseSync(path);
  db.exec("update meta set value = '99' where key = 'schema'");
  db.close();
  await expect(openRecord(folder, { languages, create: true })).rejects.toMatchObject({ code: 'record-damaged', message: expect.stringContaining('newer') });

  rmSync(path);
  const foreign = new DatabaseSync(path);
  foreign.exec('create table mine (x)');
  foreign.close();
  await expect(openRecord(folder, { languages, create: true })).rejects.toMatchObject({ code: 'record-damaged' });
  rmSync(path);
  writeFileSync(path, 'not a database at all '.repeat(500));
  await expect(openRecord(folder, { languages, create: true })).rejects.toMatchObject({ code: 'record-damaged' });
});

it('brings the record of an older version up to date, and makes its index anew', async () => {
  const record = await openRecord(folder, { languages, create: true });
  await record.addAll([ferry, { ...ferry, id: 'b' }].map((sample) => ({ reading: sampleReading(sample) })));
  const before = [await record.findPeople('করিম'), await record.statements(), await record.search('ফেরি'), await record.articles()];
  await record.close();
  const db = new DatabaseSync(join(folder, recordFile));
  db.exec(`drop table names; create table names (article text not null, n integer not null, folded text not null, whole integer not null, key text not null);
    delete from statements; delete from parties; delete from entities; update articles set head = '{}', statements = 0;
    update meta set value = '1' where key = 'schema'; delete from meta where key = 'rows'`);
  db.close();
  await expect(openRecord(folder, { languages, readonly: true })).rejects.toMatchObject({ code: 'no-record' });
  const told: string[] = [];
  const again = await openRecord(folder, { languages, onRemake: (done, all) => told.push(`${done}/${all}`) });
  expect([await again.findPeople('করিম'), await again.statements(), await again.search('ফেরি'), await again.articles()]).toEqual(before);
  expect(told).toEqual(['2/2']);
  expect(await again.check()).toEqual([]);
  await again.close();
});

it('tells of damage instead of answering from it', async () => {
  const record = await openRecord(folder, { languages, create: true });
  for (let n = 0; n < 30; n++) await record.add({ reading: sampleReading({ ...ferry, id: `a${n}` }) });
  await record.close();
  const path = join(folder, recordFile);
  const db = new DatabaseSync(path);
  db.exec(`update readings set reading = replace(reading, '৪০', '৯০') where article = 'a3'`);
  db.close();
  const again = await openRecord(folder, { languages });
  expect(await again.check()).toEqual([expect.stringContaining('a3')]);
  await again.close();
  truncateSync(path, 40_960);
  const broken = (async () => {
    const cut = await openRecord(folder, { languages });
    try {
      const wrong = await cut.check();
      if (wrong.length > 0) throw Object.assign(new Error(wrong[0]), { code: 'record-damaged' });
    } finally {
      await cut.close();
    }
  })();
  await expect(broken).rejects.toMatchObject({ code: 'record-damaged' });
});
