// Fits the cards of Bengali statements on annotated articles, where ../shared is there: who speaks (speaker-card.ts), what is a report (report-card.ts), how
// far speech runs (run-card.ts) and whom a pronoun that speaks means (referent-card.ts). Each is fitted with those before it in place, so fit them in this
// order, with a build between.
//   npm run build && npx tsx scripts/fit-statements.mjs speakers|reports|runs|referents [--check-only]
// Prints how often the card is right on articles it was not fitted on (five parts by article), beside the rules alone where they can be told apart, then writes
// the card fitted on all but the sets kept aside. Only weights are kept, no text.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCorpus } from '../corpus/read-corpus.ts';
import { newsArticles, newsSets, practiceArticles, shared } from './annotated.mjs';
import { root } from './prepare.mjs';

const which = process.argv[2];
if (!['speakers', 'reports', 'runs', 'referents'].includes(which)) {
  console.error('usage: fit-statements.mjs speakers|reports|runs|referents [--check-only]');
  process.exit(2);
}
/** How much a weight costs, squared. Less fits the annotated articles better and others worse. */
const COST = which === 'referents' ? 5 : 3;
/** Features that fewer candidates have are left out. */
const LEAST = { speakers: 3, reports: 3, runs: 5, referents: 4 }[which];
const PARTS = 5;
const STEPS = 300;

const { locate, squeezer } = await import(pathToFileURL(join(shared, 'gold/locate.mjs')).href);
const dist = new URL('../dist/', import.meta.url).href;
const { bn } = await import(`${dist}languages/bn/index.js`);
const { proposeByRule } = await import(`${dist}languages/bn/statements/rules.js`);
const { candidatesOf, chooseSpeakers, isWeighed, speakerFeatures } = await import(`${dist}languages/bn/statements/speaker-choice.js`);
const { isDoubted, reportFeatures } = await import(`${dist}languages/bn/statements/report-choice.js`);
const { runFeatures } = await import(`${dist}languages/bn/statements/runs.js`);
const { readArticle } = await import(`${dist}reading/read-article.js`);
const { givenArticle } = await import(`${dist}page/given.js`);

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const size = (spans) => spans.reduce((n, s) => n + s.end - s.start, 0);
const common = (a, b) => a.reduce((n, x) => n + b.reduce((m, y) => m + overlap(x, y), 0), 0);

/** The places of a clause's tokens in the annotated text. */
const placer = (at) => (clause, range) => ({ start: at(clause.tokens[range.first].start), end: at(clause.tokens[range.last - 1].end) });

/** The features that `find` adds to its sheet, each as one string. */
const listed = (find) => {
  const found = new Set();
  find({ add: (group, a = '', b = '') => found.add(`${group}\t${a}\t${b}`) });
  return [...found];
};

/** Which candidate the annotation says speaks: -1 where it is none of them. */
const speaks = (candidates, places, speaker) => {
  const exact = places.findIndex((p) => p && p.start < speaker.end && p.end >= speaker.end && p.end - speaker.end < 3);
  if (exact >= 0) return exact;
  return places.findIndex((p, k) => p && overlap(p, speaker) > (speaker.end - speaker.start) / 2 && candidates[k].range.last - candidates[k].range.first < 12);
};

const words = (name) =>
  name
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
/** One name's words are all in the other. */
const sameName = (a, b) => {
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  return short.length > 0 && short.every((word) => long.includes(word));
};

/** What reading an article asks: each candidate's features, which of them the annotation says, and which the rules chose. */
const asks = {
  speakers: (gold, place, add) => {
    const asked = new Set();
    const propose = (clause, reject) => {
      const proposals = proposeByRule(clause, reject);
      const here = place(clause, clause);
      for (const proposal of proposals) {
        if (clause.title || !isWeighed(clause, proposal)) continue;
        const cue = place(clause, proposal.cue);
        const same = gold.statements.filter((s) => s.cue && overlap(cue, s.cue) > 0);
        if (same.length !== 1 || asked.has(cue.start)) continue;
        asked.add(cue.start);
        const { speaker } = same[0];
        const candidates = candidatesOf(clause, proposals, proposal);
        const places = candidates.map(({ range }) => range && place(clause, range));
        const answer = speaker && speaker.start >= here.start && speaker.end <= here.end ? speaks(candidates, places, speaker) : 0;
        add({
          answer,
          ruled: candidates.findIndex((c) => c.chosen),
          features: candidates.map((_, k) => listed((sheet) => speakerFeatures(clause, proposal, candidates, k, sheet))),
        });
      }
      return proposals;
    };
    return { statements: { propose } };
  },
  // A proposal whose cue no annotated statement shares is no report.
  reports: (gold, place, add) => {
    const asked = new Set();
    const propose = (clause, reject) => {
      const proposals = chooseSpeakers(clause, proposeByRule(clause, reject));
      for (const proposal of proposals) {
        if (!isDoubted(proposal)) continue;
        const cue = place(clause, proposal.cue);
        const key = `${cue.start} ${proposal.by}`;
        if (asked.has(key)) continue;
        asked.add(key);
        const is = gold.statements.some((s) => s.cue && overlap(cue, s.cue) > 0);
        if (is || !gold.partial) add({ answer: is ? 1 : 0, ruled: 1, features: [[], listed((sheet) => reportFeatures(clause, proposals, proposal, sheet))] });
      }
      return proposals;
    };
    return { statements: { propose } };
  },
  // The reading goes on by the annotation's answers, so that each question is about speech as it was annotated so far.
  runs: (gold, place, add) => {
    const carry = (clause, speech, own) => {
      const here = [place(clause, clause)];
      const before = [place(clause, speech.before)];
      const holds = gold.statements.filter((g) => common(before, g.content) > size(before) / 2);
      const cue = speech.proposal.cue && place(clause, speech.proposal.cue);
      const same = holds.find((g) => (cue && g.cue ? overlap(cue, g.cue) > 0 : !cue && !g.cue));
      const within = (statements) =>
        common(
          here,
          statements.flatMap((g) => g.content),
        ) >
        size(here) / 2;
      if (!same) return within(holds);
      const goesOn = within([same]);
      add({ answer: goesOn ? 1 : 0, ruled: -1, features: [[], listed((sheet) => runFeatures(clause, speech, own, sheet))] });
      return goesOn;
    };
    return { statements: { carry } };
  },
  // The reading goes on by the rules, as one mistake leads to another in the article that is read, too.
  referents: (gold, _place, add, at) => {
    const likeliestReferent = ({ start, end, count, ruled, describe, names }) => {
      const here = { start: at(start), end: at(end) };
      const whos = new Set(gold.statements.filter(({ speaker }) => speaker && overlap(speaker, here) > 0 && size([speaker]) < 3 * size([here]) + 8).map(({ who }) => who));
      const [who] = whos;
      if (whos.size !== 1 || !who) return ruled;
      const is = (k) => names(k).some((name) => sameName(who, name));
      const candidates = Array.from({ length: count }, (_, k) => k);
      add({ answer: ruled >= 0 && is(ruled) ? ruled : candidates.findIndex(is), ruled, features: candidates.map((k) => listed((sheet) => describe(k, sheet))) });
      return ruled;
    };
    return { names: { likeliestReferent } };
  },
};

const choicesOf = (article, set) => {
  const gold = { ...locate(article), partial: article.partial === true };
  const given = givenArticle({ id: article.id, title: article.title, body: article.body, ...(article.published ? { published: article.published } : {}) }, 'bn');
  const choices = [];
  const at = squeezer(given.text);
  const { statements, names } = asks[which](gold, placer(at), (choice) => choices.push({ ...choice, article: article.id, set }), at);
  readArticle(given, { ...bn, statements: { ...bn.statements, ...statements }, names: { ...bn.names, ...names } });
  return choices;
};

/** Weights under which the right candidate is likeliest (conditional logit with squared cost), by steps of Adam over all choices. */
const fitCard = (choices) => {
  const counts = new Map();
  for (const { features } of choices) for (const list of features) for (const f of list) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= LEAST).map(([name]) => name);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = choices.map(({ features, answer }) => ({ answer, lists: features.map((list) => list.map((f) => index.get(f)).filter((i) => i !== undefined)) }));
  const w = new Float64Array(names.length);
  const m = new Float64Array(names.length);
  const v = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step++) {
    const g = new Float64Array(names.length);
    for (const { answer, lists } of rows) {
      const z = lists.map((list) => list.reduce((sum, i) => sum + w[i], 0));
      const top = Math.max(...z);
      const e = z.map((x) => Math.exp(x - top));
      const all = e.reduce((a, b) => a + b, 0);
      lists.forEach((list, k) => {
        const error = e[k] / all - (k === answer ? 1 : 0);
        for (const i of list) g[i] += error;
      });
    }
    for (let i = 0; i < w.length; i++) {
      const d = g[i] + COST * w[i];
      m[i] = 0.9 * m[i] + 0.1 * d;
      v[i] = 0.99 * v[i] + 0.01 * d * d;
      w[i] -= (0.05 * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return new Map(names.map((name, i) => [name, w[i]]));
};

const likeliest = (weights, { features }) => {
  const sums = features.map((list) => list.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0));
  return sums.indexOf(Math.max(...sums));
};

/** How much an example of the corpus weighs beside a question of an article: it was written to show that one thing. */
const WEIGHT = 4;

/**
 * The corpus's examples of sentences in the shape of annotated articles. Each tells of one statement, and of no other that stands in it (`partial`), or that
 * there is none.
 */
const corpusArticles = () =>
  ['statements', 'statements-cues', 'statements-finding']
    .flatMap((name) => readCorpus(join(root, `corpus/bn/${name}.txt`)))
    .filter(({ context }) => context.get('as') !== 'title')
    .map(({ file, line, expected, text, spans }) => {
      const [, speaker, cue] = expected.split(/\s*\|\s*/u).map((part) => (part === '-' ? null : part));
      const content = spans.map(({ start, end }) => text.slice(start, end));
      const statements = content.length === 0 ? [] : [{ content, cue: cue ?? null, speaker: speaker ?? null, who: speaker ?? null, to: null, kind: 'indirect', stance: 'says' }];
      return { id: `${file}:${line}`, partial: statements.length > 0, published: null, title: '', body: text, statements, figures: [], times: [] };
    });

const articles = [...practiceArticles().map((a) => [a, 'practice']), ...newsSets().flatMap((set) => newsArticles(set).map((a) => [a, set]))];
const all = articles.flatMap(([article, set]) => choicesOf(article, set));
const choices = all.filter(({ answer }) => answer >= 0);
// Who is meant is annotated in articles only.
const examples = (which === 'referents' ? [] : corpusArticles())
  .flatMap((article) => choicesOf(article, 'corpus'))
  .filter(({ answer }) => answer >= 0)
  .flatMap((choice) => Array.from({ length: WEIGHT }, () => choice));
console.log(`${all.length} questions, of ${all.length - choices.length} the answer is no candidate`);
const part = new Map(articles.map(([{ id }], i) => [id, i % PARTS]));
const tally = new Map();
for (let p = 0; p < PARTS; p++) {
  const weights = fitCard([...choices.filter(({ article }) => part.get(article) !== p), ...examples]);
  for (const choice of choices.filter(({ article }) => part.get(article) === p)) {
    const t = tally.get(choice.set) ?? [0, 0, 0];
    t[0]++;
    t[1] += choice.ruled === choice.answer;
    t[2] += likeliest(weights, choice) === choice.answer;
    tally.set(choice.set, t);
  }
}
console.log(`set       choices${which === 'runs' ? '' : '  rules'}  card`);
for (const [set, [n, ruled, carded]] of [...tally].sort())
  console.log(set.padEnd(10), String(n).padStart(6), which === 'runs' ? '' : ` ${(ruled / n).toFixed(3)}`, ` ${(carded / n).toFixed(3)}`);

const cards = {
  speakers: {
    file: 'statements/speaker-card.ts',
    name: 'speakerCard',
    head: `/**
 * The speaker card of \`speaker-choice.ts\`: what is known of a phrase, and how much it speaks for its being the source. Conditional logit on the annotated
 * articles; fitted weights only, no text. \`scripts/fit-statements.mjs speakers\` writes it.
 */`,
  },
  reports: {
    file: 'statements/report-card.ts',
    name: 'reportCard',
    head: `/**
 * The report card of \`report-choice.ts\`: what is known of a proposal, and how much it speaks for its being a report. Logistic regression on the
 * annotated articles; fitted weights only, no text. \`scripts/fit-statements.mjs reports\` writes it.
 */`,
  },
  runs: {
    file: 'statements/run-card.ts',
    name: 'runCard',
    head: `/**
 * The run card of \`runs.ts\`: what is known of a sentence, and how much it speaks for its belonging to the speech before it. Logistic regression on the
 * annotated articles; fitted weights only, no text. \`scripts/fit-statements.mjs runs\` writes it.
 */`,
  },
  referents: {
    file: 'names/referent-card.ts',
    name: 'referentCard',
    head: `/**
 * The referent card of \`referent-choice.ts\`: how someone was spoken of before a pronoun, and how much it speaks for his being the one meant. Conditional
 * logit on the annotated articles; fitted weights only, no text. \`scripts/fit-statements.mjs referents\` writes it.
 */`,
  },
};
if (!process.argv.includes('--check-only')) {
  const { file, name, head } = cards[which];
  const lines = [...fitCard([...choices, ...examples])]
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([feature, weight]) =>
        `  [${feature
          .split('\t')
          .map((part) => `'${part.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`)
          .join(', ')}, ${weight}],`,
    );
  writeFileSync(
    join(root, 'src/languages/bn', file),
    `import type { Card } from '../../../language/cards.js';\n\n${head}\nexport const ${name}: Card = [\n${lines.join('\n')}\n];\n`,
  );
}
