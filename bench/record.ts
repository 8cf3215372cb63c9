// How fast readings are kept and found again: `npx tsx bench/record.ts [ARTICLES]`. The disk's part differs from machine to machine, so the
// processor's time is given beside the wall's. Articles are made here; their names, days and words vary, so that indexes have something to do.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../src/languages/index.js';
import { givenArticle } from '../src/page/given.js';
import { readArticle } from '../src/reading/read-article.js';
import type { Reading } from '../src/reading/reading.js';
import { openRecord, recordFile } from '../src/record/record.js';

const count = Number(process.argv[2] ?? 10_000);
const BATCH = 64;
const people = ['রেহানা করিম', 'আবদুল হাকিম', 'সুমন বড়ুয়া', 'নীলা চৌধুরী', 'জন স্মিথ', 'মারিয়া লোপেজ', 'ফারুক আহমেদ', 'তানিয়া রহমান'];
const places = ['আরিচা', 'ঢাকা', 'খুলনা', 'সিলেট', 'কলকাতা', 'দিল্লি', 'লন্ডন', 'টোকিও'];
const things = ['ফেরি', 'সেতু', 'বাজেট', 'নির্বাচন', 'বন্যা', 'বিদ্যুৎ', 'চুক্তি', 'টিকা', 'ধান', 'রেলপথ'];
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

function article(n: number): Reading {
  const who = pick(people, n);
  const [place, thing, other] = [pick(places, n * 3), pick(things, n * 7), pick(things, n * 11 + 1)];
  const sentences = Array.from({ length: 6 }, (_, i) => [
    `${pick(people, n + i)} বলেছেন, ${pick(places, n + i)}য় ${thing} নিয়ে কাজ সোমবার শুরু হবে।`,
    `তিনি জানান, এতে কমপক্ষে ${100 + ((n * 37 + i) % 900)} জন মানুষের উপকার হবে এবং ${other} নিয়ে আলোচনা চলবে।`,
    `“আমরা ${thing} চাই,” বলেন ${pick(people, n + i + 3)}।`,
    `গত সপ্তাহে ${place} শহরে ${other} নিয়ে আরও একটি সভা হয়েছিল, সেখানে খবর নম্বর ${n} পড়া হয়।`,
  ]).flat();
  const day = new Date(Date.UTC(2025, 0, 1 + (n % 365))).toISOString().slice(0, 10);
  const [language] = languages;
  if (!language) throw new RangeError('no pack');
  return readArticle(givenArticle({ id: `a${n}`, title: `${who}: ${place}য় ${thing}`, body: sentences.join(' '), published: day }, language.code), language);
}

interface Spent {
  readonly wall: number;
  readonly processor: number;
}

async function spent(work: () => Promise<unknown>): Promise<Spent> {
  const wall = performance.now();
  const processor = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(processor);
  return { wall: performance.now() - wall, processor: (user + system) / 1000 };
}

const folder = mkdtempSync(join(tmpdir(), 'bibriti-bench-'));
const record = await openRecord(folder, { languages, create: true });
try {
  let wall = 0;
  let processor = 0;
  let reading = 0;
  for (let from = 0; from < count; from += BATCH) {
    const began = process.cpuUsage();
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => ({ reading: article(from + i) }));
    reading += process.cpuUsage(began).user / 1000;
    const time = await spent(() => record.addAll(batch));
    wall += time.wall;
    processor += time.processor;
  }
  const { statements, people: named } = await record.counts();
  console.log(`${count} articles, ${statements} statements, ${named} people; ${(statSync(join(folder, recordFile)).size / count / 1024).toFixed(1)} KB each`);
  console.log(`kept: ${((1000 * count) / wall).toFixed(0)} a second (${(processor / count).toFixed(2)} ms processor each); reading took ${(reading / count).toFixed(2)} ms each`);
  const queries: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['one article', () => record.article(`a${count >> 1}`)],
    ['newest 50 statements', () => record.statements()],
    ['a person by name', () => record.findPeople('করিম')],
    ['what a person said', async () => record.statements({ who: (await record.findPeople('রেহানা করিম'))[0]?.key ?? '' })],
    ['search, rare word', () => record.search(`নম্বর ${count >> 1}`)],
    ['search, common words', () => record.search('ফেরি আরিচা')],
    ['candidates', () => record.candidates(record.lexemes('আরিচায় ফেরি নিয়ে রেহানা করিম কী বলেছেন').map((w) => [w.lexeme]))],
    ['ledger of an article', () => record.ledgers({ article: 'a7' })],
  ];
  for (const [name, query] of queries) {
    await query();
    const rounds = 5;
    const time = await spent(async () => {
      for (let i = 0; i < rounds; i++) await query();
    });
    console.log(`${name}: ${(time.wall / rounds).toFixed(1)} ms (${(time.processor / rounds).toFixed(1)} ms processor)`);
  }
} finally {
  await record.close();
  rmSync(folder, { recursive: true, force: true });
}
