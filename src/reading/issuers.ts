import type { Token } from '../text/tokens.js';
import type { Analysis } from './analysis.js';
import { hasWord, is, type Lexicon } from './lexicon.js';
import type { Naming } from './naming.js';
import type { Node } from './nodes.js';
import type { Seen } from './salience.js';

/** How many words of giving out may stand between a document and whoever gave it out (X থেকে পাঠানো এক বিজ্ঞপ্তি). */
const HANDED_OVER = 5;

/** Finds who gave out the documents of one article. `nodes` is filled while the article is gone through. */
export class Issuers {
  private readonly analysis: Analysis;
  private readonly lexicon: Lexicon;
  private readonly seen: readonly Seen[];
  private readonly nodes: readonly (Node | null)[];
  private readonly naming: Naming;

  constructor(analysis: Analysis, lexicon: Lexicon, seen: readonly Seen[], nodes: readonly (Node | null)[], naming: Naming) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.seen = seen;
    this.nodes = nodes;
    this.naming = naming;
  }

  private token(at: number): Token | undefined {
    return this.analysis.tokens[at];
  }

  private norm(at: number): string {
    return this.token(at)?.norm ?? '';
  }

  private roleOf(seen: Seen): string {
    const last = this.token(seen.last - 1);
    return last ? this.lexicon.look(last.word).role : 'bare';
  }

  /** The stem of what kind of document a mention is. */
  headStem(seen: Seen): string {
    let at = seen.last - 1;
    if (at > seen.first && this.lexicon.names.proxyTails.has(this.norm(at))) at--;
    const token = this.token(at);
    return token ? this.lexicon.look(token.word).stem : '';
  }

  /** Whose document the mention is, where the words inside it or right before it say so. */
  ownerOf(at: number): Node | null {
    return this.inside(at) ?? this.sender(at);
  }

  /** The widest mention inside it that ends last. */
  private inside(at: number): Node | null {
    const seen = this.seen[at] as Seen;
    let owner = -1;
    let reach = -1;
    for (let i = at + 1; i < this.seen.length && i < at + 40 && (this.seen[i] as Seen).draft.start < seen.draft.end; i++) {
      const inner = this.seen[i] as Seen;
      const node = this.nodes[i];
      const role = this.roleOf(inner);
      // Whom it was sent to does not own it, nor do media at large (গণমাধ্যমে পাঠানো বিজ্ঞপ্তি); a named outlet it was printed in does.
      if (role === 'objective' || (role === 'locative' && !node?.named)) continue;
      const { end } = inner.draft;
      if (node && end <= seen.draft.end && end > reach && node.type !== 'document' && !this.clauseBetween(inner.last, seen.last - 1, role !== 'locative')) {
        owner = i;
        reach = end;
      }
    }
    return owner < 0 ? null : this.signed(owner, at + 1, seen.last - 1);
  }

  /** X থেকে পাঠানো এক বিজ্ঞপ্তিতে, X স্বাক্ষরিত এক চিঠিতে: who stands before the words of giving it out. */
  private sender(at: number): Node | null {
    const { names } = this.lexicon;
    const seen = this.seen[at] as Seen;
    let k = seen.first;
    let given = names.givenOut.has(this.norm(k));
    while (k > 0 && seen.first - k < HANDED_OVER && (names.givenOut.has(this.norm(k - 1)) || names.indefinites.has(this.norm(k - 1)) || (given && this.atLarge(k - 1)))) {
      k--;
      given ||= names.givenOut.has(this.norm(k));
    }
    if (!given) return null;
    const from = names.proxyTails.has(this.norm(k - 1));
    if (from) k--;
    for (let i = at - 1; i >= 0 && i > at - 12; i--) {
      const before = this.seen[i] as Seen;
      if (before.last < k || before.draft.kind === 'document') continue;
      const node = this.nodes[i];
      if (before.last > k || !node || node.type === 'document') continue;
      const role = this.roleOf(before);
      if (role === 'objective' || role === 'locative' || (role === 'bare' && !from && !names.signed.has(this.norm(k)))) return null;
      return this.signed(this.widest(i), this.widest(i), seen.last - 1);
    }
    return null;
  }

  /** Whether the word tells of media at large, to which something is given out (গণমাধ্যমে পাঠানো). */
  private atLarge(at: number): boolean {
    const token = this.token(at);
    if (token?.kind !== 'word') return false;
    const { flags, role } = this.lexicon.look(token.word);
    return role === 'locative' && Boolean(flags & is.vague);
  }

  /** The longest mention that ends where mention `at` ends. */
  private widest(at: number): number {
    let best = at;
    const { end } = (this.seen[at] as Seen).draft;
    for (let i = at - 1; i >= 0 && i > at - 12; i--) if ((this.seen[i] as Seen).draft.end === end && this.nodes[i]) best = i;
    return best;
  }

  /** Who signs a document does so for the body whose office he holds, where it is named. */
  private signed(at: number, from: number, until: number): Node | null {
    const { names } = this.lexicon;
    const signer = this.seen[at] as Seen;
    const node = this.nodes[at] ?? null;
    let signs = false;
    for (let i = signer.last; i < until; i++) if (names.signed.has(this.norm(i))) signs = true;
    if (!signs || node?.type !== 'person') return node;
    for (let i = from; i < this.seen.length && (this.seen[i] as Seen).draft.start < signer.draft.end; i++) {
      const body = this.nodes[i];
      if (body?.type === 'organisation' && body.named && this.roleOf(this.seen[i] as Seen) === 'genitive') return body;
    }
    // A listed body before the signer's office, of which no mention was made.
    for (let i = (this.seen[from - 1] as Seen | undefined)?.first ?? signer.first; i < signer.first; i++) {
      const { listed, adjective, role } = this.lexicon.look((this.token(i) as Token).word);
      const body = listed?.type === 'organisation' && !adjective && role === 'genitive' ? this.naming.byFact.get(listed.fact) : undefined;
      if (body) return body;
    }
    return node;
  }

  /** A verb or particle stands between: the one before is no owner but the subject of a clause. */
  private clauseBetween(first: number, last: number, handed: boolean): boolean {
    const { names } = this.lexicon;
    for (let i = first; i < last; i++) {
      const token = this.token(i);
      if (!token || (handed && names.givenOut.has(token.norm))) continue;
      if (this.lexicon.look(token.word).flags & (is.verb | is.stop)) return true;
    }
    return false;
  }

  /** Whether whoever is the subject of its sentence puts the document out: X এক বিবৃতিতে বলেন, X প্রজ্ঞাপন জারি করে. */
  putOutBy(document: Seen, subject: Seen): boolean {
    const role = this.roleOf(document);
    if (role === 'locative') {
      const introduced = hasWord(this.analysis.tokens, this.lexicon, document, is.indefinite);
      return subject.speaks || ((introduced || this.isOwn(this.headStem(document))) && this.reports(document.sentence));
    }
    return this.given(document);
  }

  /** The body in whose name a person gives out what is not his own (a notice, not a speech): the one his office is of, else himself. */
  inName(document: Seen, at: number): Node | null {
    const node = this.nodes[at] ?? null;
    if (node?.type !== 'person' || this.isOwn(this.headStem(document))) return node;
    const subject = this.seen[at] as Seen;
    for (let i = at + 1; i < this.seen.length && (this.seen[i] as Seen).draft.start < subject.draft.end; i++) {
      const body = this.nodes[i];
      if (body?.type === 'organisation' && body.named && this.roleOf(this.seen[i] as Seen) === 'genitive') return body;
    }
    return node;
  }

  /** Whether the words after a document say that it is put out (প্রজ্ঞাপন জারি করে, মামলাটি করে). */
  given(document: Seen): boolean {
    const { names } = this.lexicon;
    const role = this.roleOf(document);
    return (role === 'bare' || role === 'definite') && names.puttingOut.has(this.norm(document.last));
  }

  /** Whether a document is spoken of as one that says something: it speaks, something stands in it, a part of it is meant, or it is put out. */
  isPresented(document: Seen): boolean {
    const role = this.roleOf(document);
    return document.speaks || role === 'locative' || role === 'genitive' || this.given(document);
  }

  /** Whether a sentence has a verb of saying. */
  private reports(sentence: number): boolean {
    const range = this.analysis.sentences[sentence];
    for (let i = range?.first ?? 0; i < (range?.last ?? 0); i++) if (this.lexicon.isSaying((this.analysis.tokens[i] as Token).word)) return true;
    return false;
  }

  /** Whether the document is of the kind that whoever speaks puts out himself, written as one word with another or not (শোকবার্তা). */
  isOwn(head: string): boolean {
    const { ownDocuments } = this.lexicon.names;
    if (ownDocuments.has(head)) return true;
    for (const own of ownDocuments) if (own.length > 4 && head.endsWith(own)) return true;
    return false;
  }
}
