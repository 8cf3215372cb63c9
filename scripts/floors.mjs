// Runs the scorers of ../shared on the built command and compares each figure with its floor in corpus/floors.json.
//   node scripts/floors.mjs            fails where a figure is below its floor
//   node scripts/floors.mjs --pin      raises floors to what was measured (never lowers one)
//   node scripts/floors.mjs --pin --allow-regression   lowers them too; say why in the commit
// A floor may be missed by NOISE, for one flipped statement is not a regression worth stopping for.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const NOISE = 0.002;
const shared = join(root, '../shared');
const bibriti = [process.execPath, join(root, 'dist/cli/main.js')];
const file = join(root, 'corpus/floors.json');

/** Picks figures of a scorer's JSON by their paths, in every set it has. */
const pick =
  (...paths) =>
  (result) => {
    const out = {};
    for (const [set, value] of Object.entries(result)) {
      for (const path of paths) {
        const found = path.split('.').reduce((at, key) => at?.[key], value);
        if (typeof found === 'number') out[`${set}.${path}`] = found;
      }
    }
    return out;
  };

/** Each scorer: what it runs on (its digest tells when that changes), its command, and the figures that get a floor. */
const scorers = {
  gold: {
    data: 'gold/bn',
    script: 'gold/score.mjs',
    args: ['--gold', join(shared, 'gold/bn')],
    command: ['read', '--ndjson'],
    figures: (r) => ({
      right: r.statements.right.f1,
      found: r.statements.found.f1,
      who: r.statements.who,
      kind: r.statements.kind,
      cue: r.statements.cue,
      stance: r.statements.stance,
      to: r.statements.to,
      figures: r.figures.right.f1,
      vouched: r.figures.who,
      times: r.times.right.f1,
    }),
  },
  ask: { data: 'gold/questions.jsonl', script: 'gold/ask.mjs', args: [], command: [], figures: (r) => ({ first: r.first, three: r.three, refused: r.refused, value: r.value }) },
  names: { data: 'bench/names', script: 'bench/names/score-names.mjs', args: [], command: ['match', '--ndjson'], figures: pick('top1', 'keptAt1') },
  times: { data: 'bench/times', script: 'bench/times/score-times.mjs', args: [], command: ['read', '--ndjson'], figures: pick('value.f1', 'right') },
  numbers: { data: 'bench/figures', script: 'bench/figures/score-figures.mjs', args: [], command: ['read', '--ndjson'], figures: pick('value.f1', 'right') },
  statements: {
    data: 'bench/statements',
    script: 'bench/statements/score-statements.mjs',
    args: [],
    command: ['read', '--ndjson'],
    figures: pick('all.attributed.f1', 'speech.attributed.f1'),
  },
  pages: {
    data: 'bench/pages',
    script: 'bench/pages/score-pages.mjs',
    args: [],
    command: ['page', '--ndjson'],
    figures: pick('shingle.f1', 'word', 'snippet.f1', 'date.correct', 'title.exact', 'author.exact'),
  },
};

function digest(path) {
  const hash = createHash('sha256');
  const visit = (at) => {
    if (statSync(at).isDirectory()) for (const name of readdirSync(at).sort()) visit(join(at, name));
    else hash.update(at.slice(shared.length)).update(readFileSync(at));
  };
  visit(join(shared, path));
  return hash.digest('hex').slice(0, 16);
}

const floors = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const pin = process.argv.includes('--pin');
const lower = process.argv.includes('--allow-regression');
const only = process.argv.slice(2).filter((a) => !a.startsWith('--'));
let passed = 0;
let failed = 0;
for (const [name, scorer] of Object.entries(scorers)) {
  if ((only.length > 0 && !only.includes(name)) || !existsSync(join(shared, scorer.script))) continue;
  const from = process.hrtime.bigint();
  const run = spawnSync(process.execPath, [join(shared, scorer.script), '--json', ...scorer.args, '--', ...bibriti, ...scorer.command], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  let result;
  try {
    result = JSON.parse(run.stdout.trim().split('\n').at(-1));
  } catch {
    console.error(`${name}: the scorer gave no result: ${run.stderr.slice(-600)}`);
    failed++;
    continue;
  }
  const known = floors[name]?.digest === digest(scorer.data) ? floors[name].floors : {};
  if (floors[name] && floors[name].digest !== digest(scorer.data)) console.log(`${name}: the practice data changed since its floors were pinned; pin them anew`);
  const measured = scorer.figures(result);
  const pinned = { ...known };
  for (const [figure, value] of Object.entries(measured)) {
    const floor = known[figure];
    const ok = floor === undefined || value >= floor - NOISE;
    if (ok) passed++;
    else failed++;
    console.log(`${ok ? 'ok  ' : 'LOW '} ${name}.${figure} ${value.toFixed(4)}${floor === undefined ? ' (no floor)' : ` (floor ${floor})`}`);
    const rounded = Math.floor(value * 10000) / 10000;
    if (floor === undefined || rounded > floor || lower) pinned[figure] = rounded;
  }
  console.log(`     ${name} took ${seconds.toFixed(1)} s`);
  if (pin) floors[name] = { digest: digest(scorer.data), floors: pinned };
}
if (pin) writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
console.log(`floors: ${passed} held, ${failed} missed`);
process.exit(failed > 0 && !pin ? 1 : 0);
