// Scores the built command on everyday news annotated by hand (corpus/news-annotations.json): places in articles of ../shared/news, none of their words.
//   node scripts/unseen.mjs [SET…] [--show ID]
// Sets a, b, d and e are there to learn from. Set c is kept aside: score it, never read its faults, so that it keeps telling what to expect of text
// that nobody tuned to. Who is meant is a stretch of the article too, so a few sources named in other words are scored by the words that stand there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from './prepare.mjs';

const shared = join(root, '../shared');
const argv = process.argv.slice(2);
const show = argv.includes('--show') ? argv[argv.indexOf('--show') + 1] : undefined;
const asked = argv.filter((a) => /^[a-e]$/u.test(a));
if (show && (asked.length === 0 || asked.includes('c'))) {
  console.error('name the sets to show; c is kept aside and is not shown');
  process.exit(2);
}
const annotated = JSON.parse(readFileSync(join(root, 'corpus/news-annotations.json'), 'utf8'));
const keyOf = ({ title, body }) => createHash('sha1').update(`${title}\n${body}`).digest('hex').slice(0, 16);
const news = new Map();
for (const line of gunzipSync(readFileSync(join(shared, 'news/bn.jsonl.gz')))
  .toString('utf8')
  .trim()
  .split('\n')) {
  const article = JSON.parse(line);
  news.set(keyOf(article), article);
}
for (const set of asked.length > 0 ? asked : ['a', 'b', 'c', 'd', 'e']) {
  const folder = mkdtempSync(join(tmpdir(), 'bibriti-unseen-'));
  annotated
    .filter((a) => a.set === set)
    .forEach((a, i) => {
      const found = news.get(a.article);
      if (!found) throw new Error(`article ${a.article} is not in ../shared/news`);
      const text = `${found.title}\n\n${found.body}`;
      const cut = (span) => (span ? text.slice(span[0], span[1]) : null);
      const names = (spans) => (spans && Array.isArray(spans[0]) ? spans.map(cut).join(' ও ') : cut(spans));
      const statements = a.statements.map(([content, cue, speaker, who, to, kind, stance, at]) => ({
        content: content.map(cut),
        cue: cut(cue),
        speaker: cut(speaker),
        who: names(who),
        to: cut(to),
        kind,
        stance,
        ...(at ? { '@': cut(at) } : {}),
      }));
      const id = `${set}${String(i).padStart(2, '0')}`;
      const gold = {
        id,
        language: 'bn',
        source: 'news',
        published: found.published?.slice(0, 10) ?? null,
        title: found.title,
        body: found.body,
        statements,
        figures: [],
        times: [],
      };
      writeFileSync(join(folder, `${id}.json`), JSON.stringify(gold));
    });
  const args = [join(shared, 'gold/score.mjs'), '--gold', folder, ...(show ? ['--show', show] : []), '--', process.execPath, join(root, 'dist/cli/main.js'), 'read', '--ndjson'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  console.log(
    `set ${set}\n${stdout
      .split('\n')
      .filter((l) => !/^(?:figures|times)/u.test(l))
      .join('\n')}${stderr}`,
  );
  rmSync(folder, { recursive: true });
}
