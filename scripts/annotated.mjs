// Annotated Bengali articles, where ../shared is there: the practice set, and everyday news annotated by places (corpus/news-annotations.json).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from './prepare.mjs';

export const shared = join(root, '../shared');

/** The key of an article of ../shared/news. */
const keyOf = ({ title, body }) => createHash('sha1').update(`${title}\n${body}`).digest('hex').slice(0, 16);

/** The articles of the practice set, as their files have them. */
export const practiceArticles = () => {
  const folder = join(shared, 'gold/bn');
  return readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => JSON.parse(readFileSync(join(folder, f), 'utf8')));
};

/** Sets of annotated news that are scored only, and never looked into or fitted on, so that they keep telling what to expect of text nobody tuned to. */
export const KEPT_ASIDE = new Set(['c', 'k']);

const annotations = () => JSON.parse(readFileSync(join(root, 'corpus/news-annotations.json'), 'utf8'));

/** The sets of annotated news; with `all`, those kept aside too. */
export const newsSets = (all = false) => [...new Set(annotations().map((a) => a.set))].filter((set) => all || !KEPT_ASIDE.has(set)).sort();

let news;

/** The articles of one set of annotated news, in the shape of the practice set. Who is meant is a stretch of the article, too. */
export const newsArticles = (set) => {
  news ??= new Map(
    gunzipSync(readFileSync(join(shared, 'news/bn.jsonl.gz')))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map((article) => [keyOf(article), article]),
  );
  return annotations()
    .filter((a) => a.set === set)
    .map((a, i) => {
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
      return {
        id: `${set}${String(i).padStart(2, '0')}`,
        language: 'bn',
        source: 'news',
        published: found.published?.slice(0, 10) ?? null,
        title: found.title,
        body: found.body,
        statements,
        figures: [],
        times: [],
      };
    });
};
