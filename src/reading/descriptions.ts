import type { RoleClass } from '../language/names.js';
import { fold, oneLine } from '../text/fold.js';
import type { Token } from '../text/tokens.js';
import type { Analysis } from './analysis.js';
import type { Issuers } from './issuers.js';
import { hasWord, is, type Lexicon, stemEnd } from './lexicon.js';
import type { Naming } from './naming.js';
import { type Node, newNode, type RolePhrase } from './nodes.js';
import { compareRoles, rolePhrases } from './roles.js';
import type { Found, Seen, State } from './salience.js';

/** Words before a head that tell whom it means, or that someone new is meant. */
const TELLING = is.indefinite | is.pronoun | is.joiner | is.part | is.organisation | is.place;

/** Of one described source, no more other forms are kept. */
const MOST_WRITTEN = 12;

/** Groups that wait for those who hold their office to be named. */
const MOST_UNNAMED = 8;

/** The offices whose holders are called leaders. */
const LEADING: ReadonlySet<string> = new Set<RoleClass>(['leader', 'chair', 'secretary', 'head-of-state', 'head-of-government']);

/** Whether each of those named together holds the office that several are spoken of by. */
function holdBoth({ members }: Node, asked: RolePhrase): boolean {
  // A country has many leaders.
  const told = [...asked.words].every((word) => members.some((member) => member.rolePhrases.some(({ words }) => words.has(word))));
  if (asked.category === 'leader' && (!told || [...asked.facts].some((fact) => fact.startsWith('country:')))) return false;
  const shares = ({ facts }: RolePhrase): boolean => asked.facts.size === 0 || facts.size === 0 || [...facts].some((fact) => asked.facts.has(fact));
  const holds = (held: RolePhrase): boolean =>
    asked.category === 'leader' ? LEADING.has(held.category) && shares(held) : held.head === asked.head && compareRoles(asked, held) > 0;
  return members.every(({ rolePhrases: held }) => held.some(holds));
}

/** Gathers those whom an article describes and does not name: unnamed persons, bodies spoken of by their head, groups and those counted together. */
export class Descriptions {
  private readonly known = new Map<string, Node>();
  /** The unnamed person last described by each word (এক কর্মকর্তা). */
  readonly describedBy: Map<string, Node> = new Map();
  /** Those described by an adjective: another adjective may mean others. */
  private readonly qualified = new Set<Node>();
  /** The unnamed source last described by each word for one (এক সূত্র). */
  private readonly sourceBy = new Map<string, Node>();
  /** The group last described by each word. */
  private readonly severalBy = new Map<string, Node>();
  /** The group last counted, by how many it is. */
  private readonly counted = new Map<number, Node>();
  private readonly owned = new Map<string, Node>();
  /** Groups described by their office, until someone is named who holds it. */
  private unnamed: { readonly node: Node; readonly asked: RolePhrase }[] = [];
  private readonly numbers = new Map<Node, number>();
  private readonly analysis: Analysis;
  private readonly lexicon: Lexicon;
  private readonly seen: readonly Seen[];
  private readonly nodes: readonly (Node | null)[];
  private readonly naming: Naming;
  private readonly documents: Issuers;
  /** Where each node was last spoken of, up to the mention at hand. */
  private readonly lastAt: ReadonlyMap<Node, number>;

  constructor(analysis: Analysis, lexicon: Lexicon, seen: readonly Seen[], nodes: readonly (Node | null)[], naming: Naming, documents: Issuers, lastAt: ReadonlyMap<Node, number>) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.seen = seen;
    this.nodes = nodes;
    this.naming = naming;
    this.documents = documents;
    this.lastAt = lastAt;
  }

  /** An unnamed source: named by its description, without case ending. */
  find(seen: Seen, state: State): Found {
    const { draft } = seen;
    const { tokens, text } = this.analysis;
    const called = this.calledSo(seen);
    if (called) return { node: called, rule: 'called-so' };
    const count = draft.kind === 'description' ? this.countOf(seen) : -1;
    if (count > 1 && state.joint?.members.length === count) return { node: state.joint, rule: 'those-together' };
    const asked = draft.type === 'group' ? this.severalIn(seen) : null;
    // Students at large may be told of after two who are named.
    const holders = asked?.category === 'leader' || state.holders === state.joint ? state.holders : null;
    if (asked && holders && holdBoth(holders, asked)) return { node: holders, rule: 'office-holders' };
    // দুজনই: the two last counted.
    const counted = this.counted.get(count);
    if (counted && this.lexicon.names.togethers.has(this.documents.headStem(seen))) return { node: counted, rule: 'those-counted' };
    if (draft.type === 'organisation') {
      // A body spoken of by its head alone, or pointed at, is the one whose name ends so (কমিশন, ওই আন্দোলন).
      const known =
        seen.last - seen.first === 1 || (hasWord(tokens, this.lexicon, seen, is.pointer) && seen.last - seen.first === 2)
          ? this.bodyEnding(this.documents.headStem(seen), draft.start)
          : null;
      if (known) return { node: known, rule: 'body-by-head' };
    }
    const source = this.sourceAgain(seen);
    if (source) return { node: source, rule: 'same-source' };
    const last = tokens[seen.last - 1] as Token;
    const lexeme = last.kind === 'word' ? this.lexicon.look(last.word) : null;
    let first = seen.first;
    while (first < seen.last - 1 && this.lexicon.look((tokens[first] as Token).word).flags & (is.verb | is.stop)) first++;
    const { start } = tokens[first] as Token;
    const plain = oneLine(text.slice(start, lexeme ? this.plainEnd(last, lexeme.stem, lexeme.ending, lexeme.role) : draft.end));
    const subjects = lexeme ? this.lexicon.names.subjectEndings(lexeme.stem, lexeme.ending) : [];
    const cut = subjects.length > 0 && lexeme ? oneLine(text.slice(start, stemEnd(text, last, lexeme.stem))) : plain;
    const name = cut + (subjects[0] ?? '');
    const key = fold(name);
    const owned = this.ownedKey(seen);
    let node = this.known.get(key) ?? (owned === null ? undefined : this.owned.get(owned)) ?? this.sameAgain(seen);
    if (node && !node.forms.includes(name)) node.forms.push(name);
    if (!node) {
      node = newNode(draft.type, false);
      node.forms.push(name);
      node.plural = draft.type !== 'person';
      this.known.set(key, node);
      if (this.isQualified(seen)) this.qualified.add(node);
    }
    if (subjects.length > 0) this.alsoWritten(node, [cut, ...subjects.slice(1).map((ending) => cut + ending)]);
    if (lexeme?.role === 'emphatic' || subjects.length > 0) this.alsoWritten(node, [oneLine(text.slice(start, last.end))]);
    if (owned !== null) this.owned.set(owned, node);
    if (draft.type === 'person' && (seen.speaks || hasWord(tokens, this.lexicon, seen, is.indefinite))) this.describedBy.set(this.documents.headStem(seen), node);
    if (this.lexicon.names.sources.has(this.documents.headStem(seen))) this.sourceBy.set(this.documents.headStem(seen), node);
    if (draft.type === 'group') this.severalBy.set(this.documents.headStem(seen), node);
    if (count > 1 && draft.type === 'group') this.counted.set(count, node);
    if (asked?.category === 'leader' && this.unnamed.length < MOST_UNNAMED) this.unnamed.push({ node, asked });
    return { node, rule: 'description' };
  }

  /** The office that several are described by (আইনজীবীরা, দলের নেতৃবৃন্দ), where nothing says that they are some of many. */
  private severalIn(seen: Seen): RolePhrase | null {
    const { tokens } = this.analysis;
    const { names } = this.lexicon;
    for (let i = seen.first; i < seen.last; i++) {
      if (this.lexicon.look((tokens[i] as Token).word).flags & (is.joiner | is.pronoun | is.indefinite)) return null;
    }
    const one = names.severalOf.get(this.documents.headStem(seen));
    const [held] = rolePhrases(tokens, this.lexicon, seen.first, seen.last - (one ? 1 : 0), true).slice(-1);
    if (!one) return held ?? null;
    const facts = new Set<string>();
    for (let i = seen.first; i < seen.last - 1; i++) {
      const listed = this.lexicon.phrase(tokens, i, seen.last)?.listed ?? this.lexicon.look((tokens[i] as Token).word).listed;
      if (listed) facts.add(listed.fact);
    }
    return { head: one, category: 'leader', words: new Set(), facts };
  }

  /** Those described before by the offices of two and more who are named only now (উদীচীর নেতারা …: সভাপতি X ও সম্পাদক Y). */
  heldBy(holders: Node): readonly Node[] {
    const found = this.unnamed.filter(({ asked }) => holdBoth(holders, asked)).map(({ node }) => node);
    this.unnamed = this.unnamed.filter(({ node }) => !found.includes(node));
    return found;
  }

  private alsoWritten({ forms, written }: Node, names: readonly string[]): void {
    for (const name of names) if (!forms.includes(name) && !written.includes(name) && written.length < MOST_WRITTEN) written.push(name);
  }

  /** সেলিম নামে এক কৃষক: the name right before. */
  calledSo(seen: Seen): Node | null {
    const { tokens } = this.analysis;
    if (!this.lexicon.names.calledBy.has((tokens[seen.first - 1] as Token | undefined)?.norm ?? '')) return null;
    for (let i = seen.index - 1; i >= 0 && i > seen.index - 8; i--) {
      const before = this.seen[i] as Seen;
      const node = this.nodes[i];
      if (before.last === seen.first - 1 && before.draft.kind === 'name' && ((node?.type === 'person' && seen.draft.type !== 'organisation') || node?.type === 'unknown'))
        return node;
    }
    return null;
  }

  /** ভুক্তভোগী কিশোরী after এক কিশোরী, বিক্ষুব্ধ কর্মচারীরা after সংস্থার কর্মচারীরা: the same head again, with nothing before it that tells others apart. */
  private sameAgain(seen: Seen): Node | undefined {
    const { type } = seen.draft;
    const head = this.documents.headStem(seen);
    const before = type === 'person' ? this.describedBy.get(head) : type === 'group' ? this.severalBy.get(head) : undefined;
    if (!before) return undefined;
    for (let i = seen.first; i < seen.last - 1; i++) {
      const { norm, word } = this.analysis.tokens[i] as Token;
      const { flags, role, listed } = this.lexicon.look(word);
      if (role !== 'bare' || listed || (flags & TELLING) !== 0 || this.lexicon.names.togethers.has(norm)) return undefined;
    }
    return this.qualified.has(before) && this.isQualified(seen) ? undefined : before;
  }

  /** সূত্রটি, পিসিবির সেই সূত্র: the source described before, where nothing but a pointer tells it from others. */
  private sourceAgain(seen: Seen): Node | null {
    const head = this.documents.headStem(seen);
    const before = this.sourceBy.get(head);
    if (!before || !this.lexicon.names.sources.has(head)) return null;
    let pointed = seen.last - seen.first === 1;
    for (let i = seen.last - 2; i >= seen.first; i--) {
      const { flags, role } = this.lexicon.look((this.analysis.tokens[i] as Token).word);
      if (flags & is.pointer) pointed = true;
      else if (!pointed || role !== 'genitive') return null;
    }
    return pointed ? before : null;
  }

  /** A word before the head that is neither whose it is nor a number: an adjective, if anything. */
  private isQualified(seen: Seen): boolean {
    const { tokens } = this.analysis;
    for (let i = seen.last - 2; i >= seen.first; i--) {
      const { kind, word } = tokens[i] as Token;
      // The first half of a head of two (নেতা-কর্মী).
      if (kind === 'mark' || tokens[i + 1]?.kind === 'mark') continue;
      const { flags, role } = this.lexicon.look(word);
      return role === 'bare' && !(flags & TELLING);
    }
    return false;
  }

  /** The body last named before `start` whose name, or a listed form of it, ends in this word; one with a name of its own before one that is only described (সব রাজনৈতিক দল). */
  bodyEnding(head: string, start: number): Node | null {
    const heads = [head, ...(this.lexicon.names.otherHeads.get(head) ?? [])].map(fold);
    let best: Node | null = null;
    let most = -1;
    const ends = (folded: string): boolean => heads.some((one) => folded.endsWith(one));
    const weigh = (node: Node): void => {
      const at = this.lastAt.get(node) ?? 0;
      const before = at <= start;
      const weight = (before ? 2 : 0) + (node.fact !== null || this.naming.isProper(node) ? 1 : 0) + (before ? at / 1e8 : 0);
      if (weight > most) {
        best = node;
        most = weight;
      }
    };
    for (const one of heads) for (const node of this.naming.byPart.get(one) ?? []) if (node.type === 'organisation' && node.forms.some((form) => ends(fold(form)))) weigh(node);
    for (const node of this.naming.byFact.values()) if (node.type === 'organisation' && node.listed?.folded.some(ends)) weigh(node);
    return best;
  }

  /** Whose, and what: তাঁর সমর্থকেরা and ইউনূসের সমর্থকেরা, দেশটির কর্মকর্তারা and ইসরায়েলি কর্মকর্তারা share a key. */
  private ownedKey(seen: Seen): string | null {
    const at = seen.index;
    const before = this.analysis.tokens[seen.last - 2] as Token | undefined;
    if (seen.last - seen.first < 2 || !before) return null;
    const head = this.documents.headStem(seen);
    const lexeme = this.lexicon.look(before.word);
    if (lexeme.adjective && lexeme.listed) return `${lexeme.listed.fact} ${head}`;
    for (let i = Math.max(0, at - 8); i < this.seen.length && i < at + 8; i++) {
      const inner = this.seen[i] as Seen;
      const node = this.nodes[i];
      if (i === at || !node || inner.draft.end !== before.end || inner.draft.start < seen.draft.start) continue;
      return `${node.fact ?? `node ${this.numberOf(node)}`} ${head}`;
    }
    return null;
  }

  private numberOf(node: Node): number {
    let number = this.numbers.get(node);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(node, number);
    }
    return number;
  }

  /** Where a described source's last word ends without its case; plural endings that can stand alone stay. */
  private plainEnd(token: Token, stem: string, ending: string, role: string): number {
    if (ending === '' || role === 'definite') return token.end;
    const kept = this.lexicon.names.keptEndings.find((k) => ending.startsWith(k));
    if (kept) return stemEnd(this.analysis.text, token, stem + kept);
    return role === 'genitive' || role === 'objective' || role === 'locative' || role === 'emphatic' ? stemEnd(this.analysis.text, token, stem) : token.end;
  }

  /** How many a phrase like উভয় পক্ষ or তিন নেতা counts; -1 where it counts none. */
  private countOf(seen: Seen): number {
    for (let i = seen.first; i < seen.last; i++) {
      const token = this.analysis.tokens[i] as Token;
      const count = this.lexicon.names.togethers.get(token.norm) ?? this.lexicon.names.togethers.get(this.lexicon.look(token.word).stem);
      if (count !== undefined) return count;
    }
    return -1;
  }

  /** Several named or described together: one group of its members. */
  joint(at: number): Found {
    const seen = this.seen[at] as Seen;
    const members: Node[] = [];
    const named: string[] = [];
    for (let i = at + 1; i < this.seen.length; i++) {
      const inner = this.seen[i] as Seen;
      if (inner.draft.start >= seen.draft.end) break;
      const node = this.nodes[i];
      if (node && inner.draft.end <= seen.draft.end && !members.includes(node) && !this.insideAnother(at, i)) {
        members.push(node);
        named.push(this.naming.form(inner.draft));
      }
    }
    const node = newNode(
      'group',
      members.some((m) => m.named),
    );
    node.members.push(...members);
    node.plural = true;
    const whole = this.naming.form(seen.draft);
    const key = `joint ${members
      .map((member) => this.numberOf(member))
      .sort((a, b) => a - b)
      .join(' ')} ${members.length > 1 ? '' : fold(whole)}`;
    const known = this.known.get(key);
    if (known) return { node: known, rule: 'joint' };
    if (members.length > 1 && members.every((member) => member.named)) node.forms.push(this.joinedName(seen, named));
    if (!node.forms.includes(whole)) node.forms.push(whole);
    this.known.set(key, node);
    return { node, rule: 'joint' };
  }

  /** The mention at `i` lies inside another mention that lies inside the joint one at `at` (the country in a member's title). */
  private insideAnother(at: number, i: number): boolean {
    const inner = (this.seen[i] as Seen).draft;
    for (let k = at + 1; k < i; k++) {
      const outer = (this.seen[k] as Seen).draft;
      if (outer.start <= inner.start && inner.end <= outer.end && outer.by !== 'joint') return true;
    }
    return false;
  }

  /** The members' names as they stand, without their titles. */
  private joinedName(seen: Seen, names: readonly string[]): string {
    const joiner = this.analysis.tokens.slice(seen.first, seen.last).find((token) => this.lexicon.names.joiners.has(token.norm));
    const word = joiner ? this.analysis.text.slice(joiner.start, joiner.end) : ',';
    return `${names.slice(0, -1).join(', ')} ${word} ${names[names.length - 1]}`;
  }
}
