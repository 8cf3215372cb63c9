// Fits src/page/score-card.ts. Usage: npm run build && node scripts/fit-score-card.mjs FOLDER [--check-only | --fit-only]
// FOLDER holds NAME.*.jsonl.gz of annotated pages: {id, url, html, body} or {id, url, html, with: [text], without: [text]} (public sets; never part of this
// repository). Prints how well pages are read by cards fitted on other sites (five parts by site, twice), then writes the card fitted on all.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const folder = process.argv[2];
const checkOnly = process.argv.includes('--check-only');
const fitOnly = process.argv.includes('--fit-only');
const SETS = ['sh', 'fundus', 'wcxb', 'traf'];
const PARTS = 5;
const SALTS = ['a', 'b'];
/** How much a weight costs, squared. Less fits the practice sites better and others worse. */
const COST = 4;
const INNER = 3;

const dist = new URL('../dist/', import.meta.url).href;
const { parseTree } = await import(`${dist}page/tree.js`);
const { findBlocks } = await import(`${dist}page/blocks.js`);
const { readFeatures } = await import(`${dist}page/features.js`);
const { squeeze } = await import(`${dist}page/squeeze.js`);
const { addNeighbours } = await import(`${dist}page/second-look.js`);
const { featureCount, featureName } = await import(`${dist}page/card.js`);
const { crossed } = await import(`${dist}page/columns.js`);
const { readStructured, statedBody } = await import(`${dist}page/structured.js`);
const { findHeadline } = await import(`${dist}page/headline.js`);
const { keepBlocks } = await import(`${dist}page/keep.js`);
const { limits } = await import(`${dist}page/read-page.js`);
const { mergeWords } = await import(`${dist}page/words.js`);
const { languages, others } = await import(`${dist}languages/index.js`);
const words = mergeWords([...languages.map((l) => l.junk), ...others]);

const load = (name) =>
  gunzipSync(
    readFileSync(
      join(
        folder,
        readdirSync(folder).find((f) => f.startsWith(`${name}.`)),
      ),
    ),
  )
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** A number for a text, evenly spread. */
const hash = (text) => {
  let h = 7;
  for (const c of text) h = (h * 31 + c.charCodeAt(0)) >>> 0;
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d) >>> 0;
  return (h ^ (h >>> 12)) >>> 0;
};
/** The site of an address: its pages are never in two parts. Archived pages belong to the site that was archived. */
const siteOf = (address) => {
  let url = address ?? '';
  const archived = /^https?:\/\/web\.archive\.org\/web\/[^/]*\/(.*)$/.exec(url);
  if (archived) url = /^https?:/.test(archived[1]) ? archived[1] : `http://${archived[1]}`;
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? url.replace(/^\w+::/, '').split(/[-/]/)[0];
  const labels = host.toLowerCase().split('.');
  return labels.slice(labels.length > 2 && /^(?:co|com|gov|org|ac|net|edu|or|go|ne)$/.test(labels.at(-2)) ? -3 : -2).join('.');
};

const wordsOf = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const shinglesOf = (text) => {
  const tokens = text.normalize('NFC').match(/[\p{L}\p{N}_]+/gu) ?? [];
  return tokens.length === 0 ? [] : Array.from({ length: Math.max(1, tokens.length - 3) }, (_, i) => tokens.slice(i, i + 4).join(' '));
};
const bag = (items) => {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return { counts, size: items.length };
};
const common = (a, b) => {
  let both = 0;
  for (const [item, n] of b.counts) both += Math.min(n, a.counts.get(item) ?? 0);
  return both;
};

/** Which blocks are of the article, as far as the annotation tells (1, 0, or -1 for unknown), and how much each counts. */
function label(page, blocks) {
  const truth = [];
  const weight = [];
  if (page.with) {
    const there = page.with.map(squeeze).filter(Boolean);
    const absent = page.without.map(squeeze).filter(Boolean);
    const meets = (list, text, least) => list.some((s) => text.includes(s) || (text.length > least && s.includes(text)));
    for (const b of blocks) {
      const text = squeeze(b.text);
      const known = meets(there, text, 15) ? 1 : meets(absent, text, 8) ? 0 : -1;
      truth.push(known);
      weight.push(known < 0 ? 0 : 0.5);
    }
    return { truth, weight };
  }
  const gold = wordsOf(page.body ?? '');
  const runs = new Set(gold.map((_, i) => gold.slice(i, i + 4).join(' ')));
  const whole = ` ${gold.join(' ')} `;
  const lines = new Set((page.body ?? '').split('\n').map(squeeze));
  for (const b of blocks) {
    const tokens = wordsOf(b.text);
    const { length } = tokens;
    if (length === 0) truth.push(-1);
    else if (length < 6) truth.push(lines.has(squeeze(b.text)) || (length >= 3 && b.linked === 0 && whole.includes(` ${tokens.join(' ')} `)) ? 1 : 0);
    else {
      let found = 0;
      for (let i = 0; i + 3 < length; i++) if (runs.has(tokens.slice(i, i + 4).join(' '))) found++;
      truth.push(found / (length - 3) >= 0.5 ? 1 : 0);
    }
    weight.push(length === 0 ? 0 : Math.min(1, (length / Math.max(120, gold.length)) * 20) / 4 + 0.01);
  }
  return { truth, weight };
}

/** Lists the features of each block. */
const listing = (rows) => {
  const put = (block, feature) => rows[block].push(feature);
  const putColumn = (first, values) => {
    for (const [i, value] of values.entries()) if (value >= 0) put(i, first + value);
  };
  return {
    put,
    putColumn,
    putPairs: (first, values, others, m) => putColumn(first, crossed(values, others, m)),
    putBits: (first, values) => {
      for (const [i, value] of values.entries()) for (let bit = 0; bit < 31; bit++) if ((value >> bit) & 1) put(i, first + bit);
    },
  };
};

function prepare(set, source) {
  const tree = parseTree(source.html, limits);
  const structured = readStructured(tree);
  const page = findBlocks(tree);
  const stated = statedBody(structured);
  const headline = findHeadline(page, structured, /^https?:/.test(source.url ?? '') ? source.url : null);
  const title = headline ? squeeze(headline.text) : '';
  const description = squeeze(structured.metas.get('og:description')?.[0] ?? structured.metas.get('description')?.[0] ?? '');
  const rows = page.blocks.map(() => []);
  const judged = readFeatures(page, { words, title, stated: squeeze(stated), description, headline: headline?.block ?? -1 }, listing(rows));
  const options = { headline: headline?.block ?? -1, title, stated, words, fragment: false, brief: true };
  const gold = source.with ? null : { words: bag(wordsOf(source.body ?? '')), shingles: bag(shinglesOf(source.body ?? '')) };
  return { set, site: siteOf(source.url), page, rows, ...judged, options, gold, with: source.with, without: source.without, ...label(source, page.blocks) };
}

/** Logistic regression with a cost on weights, by L-BFGS: the same pages give the same weights. */
function fitCard(pages, rowsOf, steps, from) {
  const size = featureCount();
  let count = 0;
  let total = 0;
  for (const p of pages)
    rowsOf(p).forEach((row, i) => {
      if (p.weight[i] > 0) {
        count++;
        total += row.length;
      }
    });
  const starts = new Int32Array(count + 1);
  const features = new Int32Array(total);
  const truth = new Float64Array(count);
  const weight = new Float64Array(count);
  let at = 0;
  let k = 0;
  for (const p of pages)
    rowsOf(p).forEach((row, i) => {
      if (p.weight[i] === 0) return;
      starts[k] = at;
      for (const f of row) features[at++] = f;
      truth[k] = p.truth[i];
      weight[k++] = p.weight[i];
    });
  starts[k] = at;
  const value = (w, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (let s = 0; s < count; s++) {
      let z = 0;
      for (let i = starts[s]; i < starts[s + 1]; i++) z += w[features[i]];
      const q = 1 / (1 + Math.exp(-z));
      loss += weight[s] * (Math.log1p(Math.exp(-Math.abs(z))) + (truth[s] === 1 ? Math.max(0, -z) : Math.max(0, z)));
      const g = (q - truth[s]) * weight[s];
      for (let i = starts[s]; i < starts[s + 1]; i++) gradient[features[i]] += g;
    }
    for (let f = 0; f < size; f++) {
      loss += 0.5 * COST * w[f] * w[f];
      gradient[f] += COST * w[f];
    }
    return loss;
  };
  const dot = (a, b) => a.reduce((sum, x, f) => sum + x * b[f], 0);
  let w = from ? from.slice() : new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = value(w, gradient);
  const past = [];
  for (let step = 0; step < steps; step++) {
    const way = Float64Array.from(gradient);
    const add = (by, vector) => {
      for (let f = 0; f < size; f++) way[f] += by * vector[f];
    };
    for (const p of [...past].reverse()) {
      p.a = dot(p.s, way) / p.sy;
      add(-p.a, p.y);
    }
    const newest = past.at(-1);
    const scale = newest ? newest.sy / dot(newest.y, newest.y) : 1 / Math.sqrt(dot(gradient, gradient));
    for (let f = 0; f < size; f++) way[f] *= scale;
    for (const p of past) add(p.a - dot(p.y, way) / p.sy, p.s);
    const slope = dot(gradient, way);
    let next = w;
    const after = new Float64Array(size);
    let lower = loss;
    for (let length = 1, tries = 0; tries < 12; length /= 2, tries++) {
      next = w.map((x, f) => x - length * way[f]);
      lower = value(next, after);
      if (lower <= loss - 1e-4 * length * slope) break;
    }
    const s = next.map((x, f) => x - w[f]);
    const y = after.map((x, f) => x - gradient[f]);
    const sy = dot(s, y);
    if (sy > 1e-10) past.push({ s, y, sy });
    if (past.length > 8) past.shift();
    const gain = loss - lower;
    [w, gradient, loss] = [next, after, lower];
    if (gain < 1e-5 * loss) break;
  }
  return w;
}
const judge = (w, rows) =>
  rows.map((row) => {
    let z = 0;
    for (const f of row) z += w[f];
    return 1 / (1 + Math.exp(-z));
  });
const secondRows = (p, scores) => {
  const rows = p.rows.map((row) => row.slice());
  addNeighbours(p.page, listing(rows), scores, p);
  return rows;
};

/** Both cards. The second learns from what the first says of pages that it was not fitted on. */
function fitBoth(pages) {
  const first = fitCard(pages, (p) => p.rows, 80);
  const second = new Map();
  const part = (p) => hash(`${p.site}x`) % INNER;
  for (let k = 0; k < INNER; k++) {
    const w = fitCard(
      pages.filter((p) => part(p) !== k),
      (p) => p.rows,
      40,
      first,
    );
    for (const p of pages) if (part(p) === k) second.set(p, secondRows(p, judge(w, p.rows)));
  }
  return [first, fitCard(pages, (p) => second.get(p), 40, first)];
}

const textBy = ([first, second], p) =>
  keepBlocks(p.page, { ...p, scores: judge(second, secondRows(p, judge(first, p.rows))) }, p.options)
    .paragraphs.map((q) => q.text)
    .join('\n');
const mean = (numbers) => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);

/** The main figure of each set, as `score-pages.mjs` measures it. */
function measure(pages, texts) {
  const figures = {};
  for (const set of SETS) {
    const of = pages.map((p, i) => [p, texts[i]]).filter(([p]) => p.set === set);
    if (set === 'traf') {
      const counts = of.map(([p, text]) => {
        const all = squeeze(text);
        const found = (list) => list.filter((s) => all.includes(squeeze(s))).length;
        return [found(p.with), p.with.length, found(p.without)];
      });
      const [there, wanted, junk] = [0, 1, 2].map((i) => counts.reduce((sum, c) => sum + c[i], 0));
      figures[set] = (2 * there) / (there + wanted + junk);
    } else if (set === 'sh') {
      const rates = of.map(([p, text]) => {
        const out = bag(shinglesOf(text));
        const both = common(p.gold.shingles, out);
        return [out.size ? both / out.size : null, p.gold.shingles.size ? both / p.gold.shingles.size : null];
      });
      const [precision, recall] = [0, 1].map((i) => mean(rates.map((r) => r[i]).filter((r) => r !== null)));
      figures[set] = (2 * precision * recall) / (precision + recall);
    } else
      figures[set] = mean(
        of.map(([p, text]) => {
          const out = bag(wordsOf(text));
          return p.gold.words.size + out.size === 0 ? 1 : (2 * common(p.gold.words, out)) / (p.gold.words.size + out.size);
        }),
      );
  }
  return figures;
}
const show = (figures) =>
  Object.entries(figures)
    .map(([set, f]) => `${set} ${f.toFixed(4)}`)
    .join('  ');

const pages = SETS.flatMap((set) => load(set).map((source) => prepare(set, source)));
console.log(`${pages.length} pages, ${pages.reduce((sum, p) => sum + p.rows.length, 0)} blocks, ${featureCount()} features`);
const seen = (fitOnly ? [] : SALTS).map((salt) => {
  const texts = [];
  for (let k = 0; k < PARTS; k++) {
    const cards = fitBoth(pages.filter((p) => hash(p.site + salt) % PARTS !== k));
    pages.forEach((p, i) => {
      if (hash(p.site + salt) % PARTS === k) texts[i] = textBy(cards, p);
    });
  }
  return measure(pages, texts);
});
if (!fitOnly) console.log('other sites:', show(Object.fromEntries(SETS.map((set) => [set, mean(seen.map((f) => f[set]))]))));
if (!checkOnly) {
  const cards = fitBoth(pages);
  console.log(
    'all sites:  ',
    show(
      measure(
        pages,
        pages.map((p) => textBy(cards, p)),
      ),
    ),
  );
  const rows = Array.from({ length: featureCount() }, (_, i) => [featureName(i), ...cards.map((w) => Math.round(w[i] * 100) / 100)]).filter(([, a, b]) => a !== 0 || b !== 0);
  const file = new URL('../src/page/score-card.ts', import.meta.url);
  const head = readFileSync(file, 'utf8').split('= [')[0];
  writeFileSync(file, `${head}= [\n${rows.map(([name, a, b]) => `  ['${name}', ${a}, ${b}],`).join('\n')}\n];\n`);
}
