// Fits src/page/score-card.ts. Usage: npm run build && node scripts/fit-score-card.mjs FOLDER
// FOLDER holds NAME.*.jsonl.gz of annotated pages: {id, url, html, body} or {id, url, html, with: [text], without: [text]} (public sets; never part of this
// repository). Prints the F1 of two halves by host, each judged by a card fitted on the other, then writes the card fitted on all.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const folder = process.argv[2];
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
const D = new URL('../dist/', import.meta.url).href;
const { parseTree } = await import(`${D}page/tree.js`);
const { findBlocks } = await import(`${D}page/blocks.js`);
const F = await import(`${D}page/features.js`);
const S = await import(`${D}page/structured.js`);
const { mergeWords } = await import(`${D}page/words.js`);
const { languages, others } = await import(`${D}languages/index.js`);
const words = mergeWords([...languages.map((l) => l.junk), ...others]);
/** Which half a host is in. */
const hash = (s) => {
  let h = 7;
  for (const c of s) h = (h * 31 + c.charCodeAt(0)) >>> 0;
  return h;
};
const host = (u) => {
  try {
    return new URL(u).hostname.replace(/^www\./, '');
  } catch {
    return u ?? '';
  }
};
const toks = (t) =>
  t
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const sq = F.squeeze;
const wf = (g, o) => {
  const A = new Map(),
    B = new Map();
  for (const w of g) A.set(w, (A.get(w) ?? 0) + 1);
  for (const w of o) B.set(w, (B.get(w) ?? 0) + 1);
  let both = 0;
  for (const [k, v] of A) both += Math.min(v, B.get(k) ?? 0);
  return g.length + o.length === 0 ? 1 : (2 * both) / (g.length + o.length);
};
const pages = [];
for (const set of ['sh', 'fundus', 'wcxb', 'traf'])
  for (const p of load(set)) {
    const tree = parseTree(p.html, { nodes: 1e6, depth: 500 });
    const page = findBlocks(tree);
    const st = S.readStructured(tree);
    const h1 = page.blocks.filter((b) => b.tag === 'h1');
    const og = st.metas.get('og:title')?.[0] ?? st.titles[0] ?? '';
    const o = {
      words,
      title: sq(h1.length === 1 ? h1[0].text : og),
      stated: sq(S.statedBody(st)),
      description: sq(st.metas.get('og:description')?.[0] ?? st.metas.get('description')?.[0] ?? ''),
    };
    const { rows } = F.readFeatures(page, o);
    const y = [],
      w = [];
    if (set === 'traf') {
      const W = p.with.map(sq),
        WO = p.without.map(sq);
      for (const b of page.blocks) {
        const s = sq(b.text);
        let lab = -1;
        if (W.some((x) => x && (s.includes(x) || (s.length > 15 && x.includes(s))))) lab = 1;
        else if (WO.some((x) => x && (s.includes(x) || (s.length > 8 && x.includes(s))))) lab = 0;
        y.push(lab);
        w.push(lab < 0 ? 0 : 0.5);
      }
    } else {
      const g = toks(p.body ?? '');
      const grams = new Set();
      for (let i = 0; i + 3 < g.length; i++) grams.add(g.slice(i, i + 4).join(' '));
      const gs = ` ${g.join(' ')} `;
      const lines = new Set((p.body ?? '').split('\n').map(sq));
      for (const b of page.blocks) {
        const t = toks(b.text);
        let lab;
        if (t.length === 0) {
          y.push(-1);
          w.push(0);
          continue;
        }
        if (t.length < 6) {
          lab = lines.has(sq(b.text)) ? 1 : t.length >= 3 && gs.includes(` ${t.join(' ')} `) && !b.linked ? 1 : 0;
        } else {
          let c = 0;
          for (let i = 0; i + 3 < t.length; i++) if (grams.has(t.slice(i, i + 4).join(' '))) c++;
          lab = c / (t.length - 3) >= 0.5 ? 1 : 0;
        }
        y.push(lab);
        w.push(Math.min(1, (t.length / Math.max(120, g.length)) * 20) / 4 + 0.01);
      }
    }
    pages.push({ set, id: p.id, host: host(p.url), rows: rows.map((r) => [...r]), y, w, page, gold: set === 'traf' ? null : toks(p.body ?? ''), p, nb: page.blocks.length });
  }
// duplicates: for equal text positives keep those nearest other positives -> skip
console.log(
  'pages',
  pages.length,
  'blocks',
  pages.reduce((a, p) => a + p.nb, 0),
  'features',
  F.featureCount(),
);
const fold = (p) => hash(p.host) % 2;
function train(ps, n, rowsOf, epochs = 25, l2 = 2e-5) {
  const W = new Float64Array(n),
    G = new Float64Array(n).fill(1e-8);
  const idx = [];
  ps.forEach((p, pi) => {
    p.y.forEach((y, i) => {
      if (y >= 0 && p.w[i] > 0) idx.push([pi, i]);
    });
  });
  let seed = 1;
  const rnd = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  for (let e = 0; e < epochs; e++) {
    for (let i = idx.length - 1; i > 0; i--) {
      const j = Math.floor(rnd() * (i + 1));
      [idx[i], idx[j]] = [idx[j], idx[i]];
    }
    const lr = 0.15 / (1 + e * 0.25);
    for (const [pi, i] of idx) {
      const p = ps[pi];
      const r = rowsOf(p)[i];
      let z = 0;
      for (const f of r) z += W[f];
      const q = 1 / (1 + Math.exp(-z));
      const g = (q - p.y[i]) * p.w[i];
      for (const f of r) {
        const gg = g + l2 * W[f];
        G[f] += gg * gg;
        W[f] -= (lr * gg) / Math.sqrt(G[f]);
      }
    }
  }
  return W;
}
const score = (W, r) => {
  let z = 0;
  for (const f of r) z += W[f];
  return 1 / (1 + Math.exp(-z));
};
function full(trainPs) {
  const n = F.featureCount();
  // stage-1 scores for training by inner 2-fold, to keep stage 2 honest
  const W1 = train(trainPs, n, (p) => p.rows);
  const inner = [0, 1].map((k) =>
    train(
      trainPs.filter((p) => hash(`${p.host}x`) % 2 !== k),
      n,
      (p) => p.rows,
      12,
    ),
  );
  for (const p of trainPs) {
    const W = inner[hash(`${p.host}x`) % 2];
    const s = p.rows.map((r) => score(W, r));
    const rows = p.rows.map((r) => [...r]);
    F.addNeighbours(p.page, rows, s);
    p.rows2 = rows;
  }
  const W2 = train(trainPs, F.featureCount(), (p) => p.rows2);
  return [W1, W2];
}
function predict([W1, W2], p) {
  const s = p.rows.map((r) => score(W1, r));
  const rows = p.rows.map((r) => [...r]);
  F.addNeighbours(p.page, rows, s);
  return rows.map((r) => score(W2, r));
}
function evaluate(M, ps, th = 0.5) {
  const by = {};
  for (const p of ps) {
    const s = predict(M, p);
    const kept = p.page.blocks.filter((_b, i) => s[i] >= th);
    const text = kept.map((b) => b.text).join('\n');
    by[p.set] ??= [];
    if (p.gold) by[p.set].push(wf(p.gold, toks(text)));
    else {
      const t = sq(text);
      by[p.set].push([p.p.with.filter((x) => t.includes(sq(x))).length, p.p.with.length, p.p.without.filter((x) => t.includes(sq(x))).length]);
    }
  }
  const out = {};
  for (const k in by)
    if (k === 'traf') {
      let a = 0,
        n = 0,
        j = 0;
      for (const [x, y, z] of by[k]) {
        a += x;
        n += y;
        j += z;
      }
      out[k] = ((2 * a) / (2 * a + j + (n - a))).toFixed(4);
    } else out[k] = (by[k].reduce((a, b) => a + b, 0) / by[k].length).toFixed(4);
  return out;
}
const sets = [0, 1].map((k) => pages.filter((p) => fold(p) === k));
for (const k of [0, 1]) {
  const M = full(sets[k]);
  console.log('train', k, 'on train', JSON.stringify(evaluate(M, sets[k])));
  for (const th of [0.4, 0.5, 0.6]) console.log('   check', th, JSON.stringify(evaluate(M, sets[1 - k], th)));
}
const M = full(pages);
const rows = Array.from({ length: F.featureCount() }, (_, i) => [F.featureName(i), +M[0][i].toFixed(2), +M[1][i].toFixed(2)]).filter(([, a, b]) => a || b);
const file = new URL('../src/page/score-card.ts', import.meta.url);
const head = readFileSync(file, 'utf8').split('= [')[0];
writeFileSync(file, `${head}= [\n${rows.map(([n, a, b]) => `  ['${n}', ${a}, ${b}],`).join('\n')}\n];\n`);
