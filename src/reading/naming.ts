import { fold, oneLine } from '../text/fold.js';
import type { Token } from '../text/tokens.js';
import { wordOf } from '../text/words.js';
import type { Analysis } from './analysis.js';
import { is, type Lexicon, type Listed } from './lexicon.js';
import type { MentionDraft } from './mentions.js';
import { type Node, newNode } from './nodes.js';
import { OWN } from './own-bodies.js';
import type { Seen } from './salience.js';

/** Of one word or sound, no more nodes than these are kept. */
const MANY = 20;
/** Words of a name that may differ in one, and letters that one must share. */
const ALIKE = 3;

/** Gathers the proper names of an article into nodes: by fact, by their words, by the longer name that holds them. */
export class Naming {
  readonly byFact: Map<string, Node> = new Map();
  /** Nodes by each word of their names. */
  readonly byPart: Map<string, Node[]> = new Map();
  private readonly byWords = new Map<string, Node>();
  /** Nodes by the sound of each word of their names, and the sounds of each node. */
  private readonly bySound = new Map<string, Node[]>();
  private readonly soundsOf = new Map<Node, Set<string>>();
  private readonly firstAt = new Map<Node, number>();
  private readonly analysis: Analysis;
  private readonly lexicon: Lexicon;
  private readonly seen: readonly Seen[];

  constructor(analysis: Analysis, lexicon: Lexicon, seen: readonly Seen[]) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.seen = seen;
  }

  /** Full names first, so that short forms before and after them find their entity. */
  nameAll(nodes: readonly (Node | null)[], put: (at: number, node: Node) => void): void {
    const named = this.seen.map((seen, at) => ({ seen, at })).filter(({ seen }) => seen.draft.kind === 'name' && seen.draft.by !== 'joint' && seen.words.length > 0);
    named.sort((a, b) => b.seen.words.length - a.seen.words.length || a.at - b.at);
    const recent = new Map<Node, number>();
    let swept = 0;
    for (const { seen, at } of named) {
      // Names of one word come last and in the order of the text: each knows who was named before it.
      if (seen.words.length === 1) for (; swept < at; swept++) if (nodes[swept]) recent.set(nodes[swept] as Node, swept);
      const node = this.nodeFor(seen, recent);
      if (!this.firstAt.has(node)) this.firstAt.set(node, at);
      this.abbreviate(seen, node);
      put(at, node);
    }
  }

  /** বাংলাদেশ জুয়েলার্স সমিতি (বাজুস): the word in brackets after a body's name is its short form. */
  private abbreviate(seen: Seen, node: Node): void {
    const { tokens, text } = this.analysis;
    const short = tokens[seen.last + 1];
    if (node.type !== 'organisation' || seen.words.length < 2 || tokens[seen.last]?.norm !== '(' || tokens[seen.last + 2]?.norm !== ')' || short?.kind !== 'word') return;
    const lexeme = this.lexicon.look(short.word);
    const body = lexeme.listed?.type === 'organisation' && !lexeme.adjective ? lexeme.listed : null;
    if (!body && (lexeme.listed || lexeme.flags & ~(is.acronym | is.part | is.weak))) return;
    if (body && (!node.fact || node.fact.startsWith(OWN)) && !this.byFact.has(body.fact)) {
      node.fact = body.fact;
      node.listed = body;
      this.byFact.set(body.fact, node);
    }
    if (body && node.fact === body.fact) node.listed ??= body;
    if (this.byWords.has(short.norm)) return;
    this.byWords.set(short.norm, node);
    const form = text.slice(short.start, short.end);
    if (!node.forms.includes(form)) node.forms.push(form);
  }

  /** Whether a word of its name is no common noun. */
  isProper(node: Node): boolean {
    for (const word of node.words) if (!(this.lexicon.look(wordOf(word)).flags & (is.common | is.organisation | is.indefinite | is.stop | is.role | is.group))) return true;
    return false;
  }

  /** One key for the spellings of a name that sound alike (কবির, কবীর). */
  private sounds(words: readonly string[]): string {
    return words.length === 1 ? (words[0] as string) : this.lexicon.latin(words.join(' '));
  }

  private nodeFor(seen: Seen, recent: ReadonlyMap<Node, number>): Node {
    const { draft, words } = seen;
    const form = this.form(draft);
    const listed = draft.fact ? this.listed(seen) : null;
    const personal = draft.type === 'person' || draft.type === 'unknown';
    const joined = this.sounds(words);
    let node = this.byWords.get(joined);
    if (!node && personal) node = this.longer(seen, words, recent) ?? this.alike(words);
    if (!node && draft.fact) node = this.byFact.get(draft.fact);
    if (!node && !personal && words.length === 2 && !draft.fact) node = this.bodyOf(words);
    if (!node && !personal && words.length === 1 && draft.type === 'organisation' && !draft.fact) node = this.headOf(seen, joined);
    if (!node) {
      node = newNode(draft.type, true);
      if (draft.fact) {
        node.fact = draft.fact;
        node.listed = listed;
        this.byFact.set(draft.fact, node);
      }
    }
    if (!this.byWords.has(joined) && (words.length > 1 || !personal || draft.fact)) this.byWords.set(joined, node);
    if (!node.forms.includes(form)) node.forms.push(form);
    if (node.type === 'unknown' && draft.type !== 'unknown') node.type = draft.type;
    for (const word of words) {
      if (node.words.has(word)) continue;
      node.words.add(word);
      if (personal) this.hear(node, word);
      const list = this.byPart.get(word);
      if (list) {
        if (list.length < MANY) list.push(node);
      } else this.byPart.set(word, [node]);
    }
    node.plural = node.type !== 'person';
    return node;
  }

  /** The person whose longer name holds all these words: for one word the one last named before, or else named next. */
  private longer(seen: Seen, words: readonly string[], recent: ReadonlyMap<Node, number>): Node | undefined {
    const real = words.filter((word) => this.lexicon.look(wordOf(word)).flags !== is.honorific);
    const [word] = real;
    if (word === undefined) return undefined;
    const candidates = (this.byPart.get(real[real.length - 1] as string) ?? []).filter(
      (node) => (node.type === 'person' || node.type === 'unknown') && real.every((w) => node.words.has(w)),
    );
    if (candidates.length <= 1) return candidates[0];
    const own = candidates.find((node) => seen.draft.fact !== null && node.fact === seen.draft.fact);
    if (own) return own;
    const order = (node: Node): number => recent.get(node) ?? -1 - (this.firstAt.get(node) ?? 0);
    let best = candidates[0];
    for (const node of candidates) if (best && order(node) > order(best)) best = node;
    return best;
  }

  private hear(node: Node, word: string): void {
    const sound = this.lexicon.latin(word);
    const sounds = this.soundsOf.get(node) ?? new Set();
    if (sounds.has(sound)) return;
    this.soundsOf.set(node, sounds.add(sound));
    const list = this.bySound.get(sound);
    if (!list) this.bySound.set(sound, [node]);
    else if (list.length < MANY) list.push(node);
  }

  /**
   * The one person whose longer name holds words that sound like these (আব্দুর রশিদ, of শেখ আব্দুর রশীদ), or, where it has three words and more, the same
   * words but for the end of one (এহসান মাহবুব জুবায়ের, এহসানুল মাহবুব জুবায়ের).
   */
  private alike(words: readonly string[]): Node | undefined {
    const real = words.filter((word) => this.lexicon.look(wordOf(word)).flags !== is.honorific).map((word) => this.lexicon.latin(word));
    if (real.length < 2) return undefined;
    const last = real[real.length - 1] as string;
    const near = (this.bySound.get(last) ?? []).filter((node) => node.type === 'person' || node.type === 'unknown');
    const sounds = (node: Node): ReadonlySet<string> => this.soundsOf.get(node) as Set<string>;
    let found = near.filter((node) => real.every((sound) => sounds(node).has(sound)));
    if (found.length === 0 && real.length >= ALIKE) {
      found = near.filter((node) => {
        const other = real.filter((sound) => !sounds(node).has(sound));
        const own = [...sounds(node)].filter((sound) => !real.includes(sound));
        const [a, b] = [other[0] ?? '', own[0] ?? ''];
        return other.length === 1 && own.length === 1 && Math.min(a.length, b.length) > ALIKE && (a.startsWith(b) || b.startsWith(a));
      });
    }
    return found.length === 1 ? found[0] : undefined;
  }

  /** A body named by its place and head alone (ঢাকার পুলিশ) is the one body whose name begins and ends so (ঢাকা মহানগর পুলিশ). */
  private bodyOf(words: readonly string[]): Node | undefined {
    const [first, head] = words as [string, string];
    const { listed, role, stem } = this.lexicon.look(wordOf(first));
    if (listed?.type !== 'place' || role !== 'genitive') return undefined;
    const found = (this.byPart.get(head) ?? []).filter(
      (node) => node.type === 'organisation' && node.forms.some((form) => fold(form).startsWith(`${stem} `) && fold(form).endsWith(` ${head}`)),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** A body named by its head alone (কমিশন) is the one whose longer name ends so. */
  private headOf(_seen: Seen, head: string): Node | undefined {
    return (this.byPart.get(head) ?? []).find((node) => node.type === 'organisation' && node.forms.some((form) => fold(form).endsWith(` ${head}`)));
  }

  private listed(seen: Seen): Listed | null {
    const found = this.lexicon.phrase(this.analysis.tokens, this.nameToken(seen), seen.last);
    if (found) return found.listed;
    for (let i = seen.last - 1; i >= seen.first; i--) {
      const { listed } = this.lexicon.look((this.analysis.tokens[i] as Token).word);
      if (listed && listed.fact === seen.draft.fact) return listed;
    }
    return null;
  }

  /** The first token of a mention's proper name. */
  nameToken(seen: Seen): number {
    const { name } = seen.draft;
    let at = seen.first;
    while (name && at < seen.last && (this.analysis.tokens[at] as Token).start < name.start) at++;
    return at;
  }

  /** A mention's proper name, or else its words, on one line. */
  form(draft: MentionDraft): string {
    const span = draft.name ?? draft;
    return oneLine(this.analysis.text.slice(span.start, span.end));
  }
}
