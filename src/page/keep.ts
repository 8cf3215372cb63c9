import type { Paragraph } from './article.js';
import type { DraftParagraph } from './assemble.js';
import type { Block, Blocks } from './blocks.js';
import { type Counts, mayTellDay } from './counts.js';
import { isFileName } from './file-names.js';
import { stampLines } from './lines.js';
import { type MarkName, mark } from './marks.js';
import type { Scores } from './score.js';
import { hasWord, squeezesTo } from './squeeze.js';
import { dataCells } from './tables.js';
import type { PageWords } from './words.js';

/** A block is kept from this score on. */
const KEEP = 0.5;
/** Below this, what the scores promise of the whole text is no longer a clear page. */
const CLEAR = 0.8;
/** On a page that is not clear, the lowest score that is kept. */
const LEAST = 0.2;
/** Structured data that holds an article's text holds at least this much. */
const STATED = 250;

/** What of a page is its article. */
export interface Kept {
  /** The places of the blocks that are. */
  readonly kept: ReadonlySet<number>;
  /** Why each of the others is not. */
  readonly reasons: ReadonlyMap<number, string>;
  readonly paragraphs: readonly DraftParagraph[];
  /** How many characters the kept blocks have. */
  readonly size: number;
  /** The paragraphs are those of the structured data, because the page shows much less. */
  readonly fromStated: boolean;
}

/** What is known beside the scores. */
export interface KeepOptions {
  /** The block that is the headline, or -1, and its text without white space and marks. */
  readonly headline: number;
  readonly title: string;
  /** The text that structured data gives. */
  readonly stated: string;
  readonly words: PageWords;
  /** The markup is an article and no page around it. */
  readonly fragment: boolean;
  /** Nobody asks why a block was dropped. */
  readonly brief: boolean;
}

/** Decides by the blocks' scores which are the article, and says why each of the others is not. */
export function keepBlocks(page: Blocks, { scores, junk, holds, counts }: Scores, options: KeepOptions): Kept {
  const { headline, title, stated, words, fragment, brief } = options;
  const kept = new Set<number>();
  const reasons = new Map<number, string>();
  const seen = new Map<string, number>();
  const lower = fragment ? KEEP : barInside(page, scores);
  const cells = fragment ? null : dataCells(page);
  const besides = fragment ? false : hasArticleBesides(page, scores);
  const isOut = (b: Block): boolean => (fragment ? isForeign(b, junk[b.at] ?? null) : (scores[b.at] as number) < (holds[b.at] === 1 && junk[b.at] === null ? lower : KEEP));
  const reasonFor = (b: Block, why: string | null): string | null => {
    if (isOut(b)) return brief ? 'dropped' : whyDropped(b, why, words, counts);
    if (besides && (b.marks & mark.comment) !== 0) return 'comments';
    return plainJunk(b, page, why) ?? whyNotKept(b, page, title, seen, words, counts);
  };
  for (const b of page.blocks) {
    const why = junk[b.at] ?? null;
    const reason = b.at === headline ? 'title' : cells?.[b.at] === 1 ? null : reasonFor(b, why);
    if (reason === null) kept.add(b.at);
    else reasons.set(b.at, reason);
  }
  const paragraphs: DraftParagraph[] = page.blocks.filter((b) => kept.has(b.at)).map((b) => ({ text: b.written, kind: kindOf(b) }));
  const size = paragraphs.reduce((sum, p) => sum + p.text.length, 0);
  const fromStated = stated.length >= STATED && stated.length > 2.5 * size;
  return { kept, reasons, paragraphs: fromStated ? splitStated(stated) : paragraphs, size, fromStated };
}

/**
 * The score from which blocks inside the container are kept. On a clear page that is `KEEP`. Where no block scores well, keeping only those above it would
 * lose more of the article than it spares of the rest: the bar is then put where the text that is expected right, weighed against what is kept and what
 * there is, is most.
 */
function barInside({ blocks }: Blocks, scores: ArrayLike<number>): number {
  const likely = blocks.filter((b) => (scores[b.at] as number) > 0.02).sort((a, b) => (scores[b.at] as number) - (scores[a.at] as number));
  let all = 0;
  for (const b of likely) all += (scores[b.at] as number) * b.text.length;
  let right = 0;
  let taken = 0;
  let best = 0;
  let bar = KEEP;
  for (const b of likely) {
    right += (scores[b.at] as number) * b.text.length;
    taken += b.text.length;
    const value = (2 * right) / (taken + all);
    if (value > best) {
      best = value;
      bar = scores[b.at] as number;
    }
  }
  return best < CLEAR ? Math.min(KEEP, Math.max(LEAST, bar)) : KEEP;
}

/** So much text that is no comment is an article. */
const ARTICLE = 200;

/** Whether a page has an article beside its comments: what readers wrote below is then none of it, however well they write. */
function hasArticleBesides({ blocks }: Blocks, scores: ArrayLike<number>): boolean {
  let size = 0;
  for (const b of blocks) if ((b.marks & mark.comment) === 0 && (scores[b.at] as number) >= KEEP) size += b.text.length;
  return size >= ARTICLE;
}

/** A page with less text than this may be no more than a wall or an error. */
const SMALL = 2500;

/** Words that are never an article's, however well the block scores. */
const NEVER: ReadonlySet<string | null> = new Set(['advertisement', 'newsletter', 'paywall']);

/** Why a block that scored well is left out for its words: an offer, a link to another story, on a small page what a wall or an error says; or `null`. */
function plainJunk(b: Block, { total }: Blocks, junk: string | null): string | null {
  if (NEVER.has(junk)) return junk;
  if (junk === 'related') return b.linked > 0.4 * b.text.length ? junk : null;
  return total < SMALL && (junk === 'bot-wall' || junk === 'error-page') ? junk : null;
}

const FOREIGN =
  mark.hidden | mark.share | mark.comment | mark.related | mark.newsletter | mark.promo | mark.modal | mark.tags | mark.nav | mark.footer | mark.form | mark.caption | mark.figure;

/** Whether a block of a fragment is no part of its article: known junk, a caption, a list of links, or in an element made for something else. */
function isForeign(b: Block, junk: string | null): boolean {
  return junk !== null || (b.marks & FOREIGN) !== 0 || b.linked > 0.8 * b.text.length;
}

const KINDS: Readonly<Record<string, Paragraph['kind']>> = {
  li: 'list',
  dd: 'list',
  dt: 'list',
  blockquote: 'quote',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'caption',
};

function kindOf(b: Block): Paragraph['kind'] {
  return KINDS[b.tag] ?? ((b.marks & mark.quote) !== 0 ? 'quote' : 'body');
}

/** A refrain comes back within so many blocks. */
const NEARBY = 400;

/** Whether a line that stands a second time is the author's: in one container three times or more, and not at once. What stands there twice is the page's doing. */
function isRefrain(b: Block, before: Block, { tree, blocks }: Blocks): boolean {
  const up = tree.parent[b.node];
  if (b.at - before.at < 2 || up !== tree.parent[before.node]) return false;
  let times = 0;
  for (let i = before.at; i < Math.min(blocks.length, before.at + NEARBY) && times < 3; i++) {
    const other = blocks[i] as Block;
    if (other.text.length === b.text.length && other.text === b.text && tree.parent[other.node] === up) times++;
  }
  return times > 2;
}

/** A text this long may be the whole article once more. */
const WHOLE = 600;

/** Whether a text holds several of the longer texts before it: the article again, in one piece. */
function isMadeOf(text: string, seen: ReadonlyMap<string, number>): boolean {
  let held = 0;
  let tried = 0;
  for (const other of seen.keys()) {
    if (other.length < 60 || other.length >= text.length) continue;
    if (text.includes(other) && ++held > 2) return true;
    if (++tried > 8) return false;
  }
  return false;
}

/** What is wrong with a block that scored well, or `null`. */
function whyNotKept(b: Block, page: Blocks, title: string, seen: Map<string, number>, words: PageWords, counts: Counts): string | null {
  if (b.text.length < 300) {
    if (!hasWord(b.text)) return 'no-words';
    if (squeezesTo(b.text, title)) return 'title';
  }
  if (b.text.length > 40) {
    const before = seen.get(b.text);
    if (before !== undefined && !isRefrain(b, page.blocks[before] as Block, page)) return 'repeat';
    if (before === undefined) seen.set(b.text, b.at);
    if (b.text.length > WHOLE && isMadeOf(b.text, seen)) return 'repeat';
  }
  if (isFileName(b.text)) return 'file-name-alt';
  if (b.text.length < 80 && (b.marks & mark.quote) === 0 && mayTellDay(counts, b.at) && stampLines(b.text, words).some((l) => l.extra < 3)) return 'date-stamp';
  return null;
}

const REASONS: readonly (readonly [MarkName, string])[] = [
  ['hidden', 'hidden'],
  ['share', 'share-bar'],
  ['comment', 'comments'],
  ['related', 'related'],
  ['newsletter', 'newsletter'],
  ['promo', 'advertisement'],
  ['modal', 'overlay'],
  ['paywall', 'paywall'],
  ['caption', 'caption'],
  ['crumbs', 'breadcrumbs'],
  ['tags', 'tags'],
  ['nav', 'navigation'],
  ['footer', 'footer'],
  ['sidebar', 'sidebar'],
  ['aside', 'aside'],
  ['form', 'form'],
  ['byline', 'byline'],
  ['date', 'dateline'],
  ['widget', 'widget'],
  ['header', 'header'],
  ['figure', 'caption'],
];

/** The named reason why a block that scored badly is left out. */
function whyDropped(b: Block, junk: string | null, words: PageWords, counts: Counts): string {
  if (b.text.length <= 120 && mayTellDay(counts, b.at) && stampLines(b.text, words).some((l) => l.extra < 6)) return 'date-stamp';
  if (isFileName(b.text)) return 'file-name-alt';
  if (junk) return junk;
  for (const [name, reason] of REASONS) if ((b.marks & mark[name]) !== 0) return reason;
  return b.linked > 0.6 * b.text.length ? 'links' : 'outside-the-text';
}

function splitStated(text: string): DraftParagraph[] {
  return text
    .split(/\s*\n+\s*/u)
    .filter((p) => p.trim() !== '')
    .map((p) => ({ text: p.trim(), kind: 'body' }));
}
