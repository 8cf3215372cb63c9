// Whether memory stays flat: `npx tsx bench/memory.ts [ARTICLES] [FILE.jsonl[.gz]]` reads so many articles (100,000 unless told) in one process, as
// `read --ndjson` does, and prints heap and resident memory every tenth of them. The file's articles ({title, body, published?} a line), or else some
// made here, come round again and again with some of their words spelt anew each time, so that what is remembered of words does not help.
import { readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { readLines } from '../src/cli/read.js';

interface Given {
  readonly title: string;
  readonly body: string;
  readonly published?: string | null;
}

const count = Number(process.argv[2] ?? 100_000);
const file = process.argv[3];

const people = ['রেহানা করিম', 'আবদুল হাকিম', 'সুমন বড়ুয়া', 'নীলা চৌধুরী', 'জন স্মিথ', 'মারিয়া লোপেজ', 'ফারুক আহমেদ', 'তানিয়া রহমান'];
const offices = ['জেলা প্রশাসক', 'মেয়র', 'অর্থমন্ত্রী', 'পুলিশ সুপার', 'কৃষি মন্ত্রণালয়ের মুখপাত্র', 'সংগঠনটির সভাপতি'];
const places = ['আরিচা', 'ঢাকা', 'খুলনা', 'সিলেট', 'কলকাতা', 'দিল্লি', 'লন্ডন', 'টোকিও'];
const things = ['ফেরি', 'সেতু', 'বাজেট', 'নির্বাচন', 'বন্যা', 'বিদ্যুৎ', 'চুক্তি', 'টিকা', 'ধান', 'রেলপথ'];
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

function made(n: number): Given {
  const sentences = Array.from({ length: 5 }, (_, i) => [
    `${pick(offices, n + i)} ${pick(people, n + i)} বলেছেন, ${pick(places, n + i)}য় ${pick(things, n * 7 + i)} নিয়ে কাজ সোমবার শুরু হবে।`,
    `তিনি জানান, এতে কমপক্ষে ${100 + ((n * 37 + i) % 900)} জন মানুষের উপকার হবে এবং ${pick(things, n + i)} নিয়ে আলোচনা চলবে।`,
    `“আমরা ${pick(things, n * 3 + i)} চাই,” বলেন ${pick(people, n + i + 3)}।`,
    `গত ${1 + (n % 28)} আগস্ট ${pick(places, n * 3)} শহরে ${pick(things, n * 11)} নিয়ে আরও একটি সভা হয়েছিল।`,
  ]).flat();
  return { title: `${pick(people, n)}: ${pick(places, n)}য় ${pick(things, n)}`, body: sentences.join(' '), published: '2025-08-20' };
}

function load(path: string): readonly Given[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Given);
}

const CONSONANTS = [...'কখগঘচছজঝটঠডঢতথদধনপফবভমরলশষসহ'];

/** `text` with a letter changed here and there, some thirty in an article, each `round` in other words and to other letters. */
function respelt(text: string, round: number): string {
  let at = round * 7919;
  return text.replace(/[ক-হ]/gu, (letter) => {
    at = (Math.imul(at, 1_103_515_245) + letter.charCodeAt(0)) >>> 0;
    return (at >>> 8) % 40 === 0 ? pick(CONSONANTS, at >>> 16) : letter;
  });
}

const corpus = file === undefined ? Array.from({ length: 500 }, (_, n) => made(n)) : load(file);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const step = Math.max(1, Math.floor(count / 10));
let started = process.cpuUsage().user;

function* lines(): Generator<string> {
  for (let n = 0; n < count; n++) {
    if (n % step === 0 && n > 0) report(n);
    const { title, body, published } = pick(corpus, n);
    yield `${JSON.stringify({ id: `a${n}`, title: respelt(title, n), body: respelt(body, n), ...(published ? { published } : {}) })}\n`;
  }
}

function report(n: number): void {
  const spent = (process.cpuUsage().user - started) / 1000;
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  console.log(`${n} articles: heap ${megabytes(heapUsed)}, resident ${megabytes(rss)}; ${(spent / step).toFixed(2)} ms each, making them included`);
  started = process.cpuUsage().user;
}

let written = 0;
const nowhere = new Writable({
  write(chunk: Buffer, _encoding, done) {
    written += chunk.length;
    done();
  },
});
const failed = await readLines(Readable.from(lines()), nowhere);
report(count);
console.log(`${failed} failed; ${megabytes(written)} of readings`);
