// Scores the built command on everyday news annotated by hand (corpus/news-annotations.json): places in articles of ../shared/news, none of their words.
//   node scripts/unseen.mjs [SET…] [--together] [--show ID]
// Sets c and k are kept aside: score them, never read their faults, so that they keep telling what to expect of text that nobody tuned to. The other
// sets are there to learn from. Who is meant is a stretch of the article too, so a few sources named in other words are scored by the words that stand there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KEPT_ASIDE, newsArticles, newsSets, shared } from './annotated.mjs';
import { root } from './prepare.mjs';

const argv = process.argv.slice(2);
const show = argv.includes('--show') ? argv[argv.indexOf('--show') + 1] : undefined;
const asked = argv.filter((a) => /^[a-z]{1,2}$/u.test(a));
if (show && (asked.length === 0 || asked.some((set) => KEPT_ASIDE.has(set)))) {
  console.error('name the sets to show; c and k are kept aside and are not shown');
  process.exit(2);
}
const sets = asked.length > 0 ? asked : newsSets(true);
for (const group of argv.includes('--together') ? [sets] : sets.map((set) => [set])) {
  const folder = mkdtempSync(join(tmpdir(), 'bibriti-unseen-'));
  for (const article of group.flatMap(newsArticles)) writeFileSync(join(folder, `${article.id}.json`), JSON.stringify(article));
  const args = [join(shared, 'gold/score.mjs'), '--gold', folder, ...(show ? ['--show', show] : []), '--', process.execPath, join(root, 'dist/cli/main.js'), 'read', '--ndjson'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  console.log(
    `${group.map((set) => `set ${set}${KEPT_ASIDE.has(set) ? ' (kept aside)' : ''}`).join(', ')}\n${stdout
      .split('\n')
      .filter((l) => !/^(?:figures|times)/u.test(l))
      .join('\n')}${stderr}`,
  );
  rmSync(folder, { recursive: true });
}
