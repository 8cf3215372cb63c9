import type { Blocks } from './blocks.js';
import type { Counts } from './counts.js';
import { AWAY, mark } from './marks.js';
import { tagId, tagSet } from './tags.js';

/** A reading of the page that knows nothing of the score card: one container, and what beside it belongs to it. */
export interface Container {
  /** The element that holds the article, or 0. */
  readonly top: number;
  /** Per block, whether it is of the article by this reading. */
  readonly holds: Uint8Array;
}

const GOOD = tagSet('div article section main');
const FAIR = tagSet('pre td blockquote');
const POOR = tagSet('address ol ul dl dd dt li form th h1 h2 h3 h4 h5 h6');
const P = tagId('p');
const BODY = mark.body | mark.itemBody | mark.content | mark.article | mark.main;
const NOT_ARTICLE = AWAY & ~(mark.header | mark.hidden | mark.lead | mark.title | mark.figure | mark.paywall | mark.date | mark.byline);
/** How far a paragraph's weight reaches up. */
const LEVELS = 5;

/**
 * Finds the article's container as reader modes do: each paragraph gives its weight (commas, length) to the elements around it, less the further up;
 * what an element is called adds or takes; links take in proportion. The best one wins, and siblings of it that look like it or hold sentences join it.
 */
export function findContainer({ blocks, tree, marks, shape, mass, linkMass }: Blocks, counts: Counts): Container {
  const score = new Float64Array(tree.size);
  const given = new Uint8Array(tree.size);
  const found: number[] = [];
  const start = (node: number): number => {
    const t = tree.tag[node] as number;
    const m = marks[node] as number;
    return (GOOD[t] === 1 ? 5 : FAIR[t] === 1 ? 3 : POOR[t] === 1 ? -4 : 0) + ((m & BODY) !== 0 ? 25 : 0) - ((m & NOT_ARTICLE) !== 0 ? 25 : 0);
  };
  for (const b of blocks) {
    const { length } = b.text;
    if (length < 25 || (b.marks & NOT_ARTICLE) !== 0 || b.linked > 0.5 * length) continue;
    const value = 1 + Math.min(counts.commas[b.at] as number, 10) + Math.min(length / 100, 3);
    // text that stands in the container itself is a paragraph of it
    let node = b.node;
    if (GOOD[tree.tag[node] as number] !== 1) node = tree.parent[node] as number;
    for (let level = 0; level < LEVELS && node > 0; level++, node = tree.parent[node] as number) {
      const divider = level === 0 ? 1 : level === 1 ? 2 : level * 3;
      if (given[node] === 0) {
        given[node] = 1;
        found.push(node);
        score[node] = start(node);
      }
      score[node] = (score[node] as number) + value / divider;
    }
  }
  const final = (node: number): number => ((score[node] as number) * (mass[node] as number)) / ((mass[node] as number) + (linkMass[node] as number) || 1);
  let top = 0;
  let most = 0;
  for (const node of found) {
    const value = final(node);
    if (value > most) {
      most = value;
      top = node;
    }
  }
  const holds = new Uint8Array(blocks.length);
  if (top === 0) return { top, holds };
  // paragraphs that stand apart from each other, each in its own box: the element around the boxes holds the article
  let up = tree.parent[top] as number;
  for (let level = 0; level < 4 && up > 0; level++) {
    const value = final(up);
    if (value < most * 0.75) break;
    top = up;
    most = Math.max(most, value);
    up = tree.parent[up] as number;
  }
  up = tree.parent[top] as number;
  const joins = new Map<number, boolean>();
  const least = Math.max(10, most * 0.2);
  for (const b of blocks) {
    if ((b.marks & NOT_ARTICLE) !== 0 || b.linked > 0.6 * b.text.length) continue;
    if (b.node >= top && b.node < (tree.last[top] as number)) {
      holds[b.at] = 1;
      continue;
    }
    if (up < 0 || b.node < up || b.node >= (tree.last[up] as number)) continue;
    let sibling = b.node;
    while ((tree.parent[sibling] as number) !== up && sibling > up) sibling = tree.parent[sibling] as number;
    let joined = joins.get(sibling);
    if (joined === undefined) {
      const bonus = shape[sibling] === shape[top] && tree.end[top] !== tree.start[top] ? most * 0.2 : 0;
      const size = (mass[sibling] as number) + (linkMass[sibling] as number);
      joined = final(sibling) + bonus >= least || ((tree.tag[sibling] as number) === P && size > 80 && (linkMass[sibling] as number) < 0.25 * size);
      joins.set(sibling, joined);
    }
    if (joined) holds[b.at] = 1;
  }
  return { top, holds };
}
