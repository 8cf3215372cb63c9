// How fast the whole reading is, and how its time grows with the input. Times are the processor's, all threads of the process together, for machines are
// shared: on an idle one the clock shows a little less. Growth is a ratio within one run.
// Articles: those of ../shared/gold/bn where it is there, else the project's own pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What users run, built (`npx tsc -p tsconfig.build.json`): tsx wraps every function it compiles, which takes a third of the time. */
const built = async <T>(path: string): Promise<T> => (await import(new URL(`../dist/${path}`, import.meta.url).href)) as T;
const { detectLanguage, givenArticle, readArticle, readPage } = await built<typeof import('../src/index.js')>('index.js');
const { languages } = await built<typeof import('../src/languages/index.js')>('languages/index.js');

const gold = new URL('../../shared/gold/bn/', import.meta.url);
const pages = new URL('../corpus/pages/', import.meta.url);

interface Given {
  readonly title: string;
  readonly body: string;
  readonly published?: string | null;
}

function articles(): Given[] {
  if (existsSync(gold))
    return readdirSync(gold)
      .filter((f) => f.endsWith('.json'))
      .map((f) => JSON.parse(readFileSync(new URL(f, gold), 'utf8')) as Given);
  return [{ title: 'seed', body: readFileSync(new URL('seed/page.txt', pages), 'utf8'), published: '2025-08-13' }];
}

function read({ title, body, published }: Given): number {
  const language = detectLanguage(title + body, languages);
  return language ? readArticle(givenArticle({ title, body, ...(published ? { published } : {}) }, language.code), language).statements.length : 0;
}

function seconds(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** Rounds: the engine is compiled during the first of them. */
const ROUNDS = 21;

const given = articles();
for (const one of given) read(one);
for (const name of ['cold', 'warm']) {
  const rounds = Array.from({ length: ROUNDS }, () => given.length / seconds(() => given.forEach(read))).sort((a, b) => a - b);
  const at = (part: number): string => (rounds[Math.floor(part * (ROUNDS - 1))] as number).toFixed(0);
  console.log(`reading, ${name}: ${at(0.5)} articles a second (median of ${ROUNDS} rounds over ${given.length}; slowest ${at(0)}, fastest ${at(1)})`);
}

const seed = readFileSync(new URL('seed/page.txt', pages));
readPage({ plain: seed }, languages);
const each = seconds(() => {
  for (let i = 0; i < 100; i++) readPage({ plain: seed }, languages);
});
console.log(`seed page to article: ${(each * 10).toFixed(2)} ms`);

const hostile: Record<string, string> = {
  'news run together': given
    .map((g) => g.body)
    .join(' ')
    .slice(0, 50_000),
  'one sentence without end': 'তিনি বলেন যে প্রেসিডেন্ট পুতিন কিমকে '.repeat(1400),
  'cues only': 'বলেন জানান অনুসারে '.repeat(2700),
  'objects and participles only': 'হামলার নিন্দা জানিয়ে '.repeat(2200),
  'objects and cues only': 'নির্দেশ দেন '.repeat(4000),
  'opening quotes only': '‘“'.repeat(25_000),
  'digits and separators': '১০,০০০.'.repeat(7000),
  'dates only': 'শুক্রবার ১৫ আগস্ট '.repeat(2700),
  'names only': 'ভ্লাদিমির পুতিন এবং কিম জং উন '.repeat(1600),
  'brackets only': '('.repeat(50_000),
  'joined consonants only': 'ক্'.repeat(25_000),
};
for (const [name, base] of Object.entries(hostile)) {
  const time = (times: number): number => {
    const body = `ক ${base.repeat(times)}`;
    return Math.min(...[1, 2, 3].map(() => seconds(() => read({ title: '', body, published: '2025-08-13' }))));
  };
  const one = time(1);
  console.log(`growth, ${name}: ${(one * 1000).toFixed(0)} ms for ${(base.length / 1000).toFixed(0)}k units, ×${(time(4) / one).toFixed(1)} for four times the length`);
}
