import { speaksFor } from '../facts/speaks-for.js';
import type { Pronoun } from '../language/names.js';
import { fold } from '../text/fold.js';
import { firstNot, indexOfSpan, type Span, sameSpan } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import type { Analysis } from './analysis.js';
import { Descriptions } from './descriptions.js';
import { Issuers } from './issuers.js';
import { hasWord, is, type Lexicon, lexiconOf } from './lexicon.js';
import type { MentionDraft } from './mentions.js';
import { Naming } from './naming.js';
import type { Node, RolePhrase } from './nodes.js';
import type { Trace } from './reading.js';
import { Referents } from './referents.js';
import { RoleHolders } from './role-holders.js';
import { compareRoles, rolePhrases } from './roles.js';
import { type Found, remember, type Seen, type State, seeMentions, speaksOn } from './salience.js';
import type { StatementDraft } from './statements.js';

/** How many tokens may stand between being asked and the pronoun that answers, and between who is asked and the asking. */
const ASKED_NEAR = 7;
const ASKED_FAR = 14;

/** How many tokens after a pronoun may hold the word by which its person speaks on. */
const MORE_NEAR = 3;

/** How many sentences after a document what is in it may still be told. */
const TEXT_BEFORE = 8;

/** Finds whom each mention means, once for one article. Every list it keeps is gone through a bounded number of times. */
export class Coreference {
  private readonly lexicon: Lexicon;
  private readonly seen: readonly Seen[];
  private readonly nodes: (Node | null)[];
  private readonly naming: Naming;
  private readonly issuers = new Map<string, Node>();
  /** Documents of which nothing tells yet whose they are. */
  private readonly loose = new Set<number>();
  /** Documents brought in as new (এক বিবৃতিতে) that are taken for the last speaker's, unless the subject of their sentence puts them out. */
  private readonly assumed = new Set<number>();
  /** The document last spoken of as one that says something. */
  private text = -1;
  private readonly documents: Issuers;
  private readonly roles: RoleHolders;
  private readonly referents: Referents;
  private readonly descriptions: Descriptions;
  /** The first sentence after the headline. */
  private readonly bodyFrom: number;
  private readonly lastAt = new Map<Node, number>();
  /** Descriptions that turned out to be someone named. */
  private readonly replaced = new Map<Node, Node>();
  private readonly firstIssuers = new Map<string, Node>();

  private readonly analysis: Analysis;
  private readonly drafts: readonly MentionDraft[];
  private readonly statements: readonly StatementDraft[];
  private readonly trace: Trace | undefined;

  constructor(analysis: Analysis, drafts: readonly MentionDraft[], statements: readonly StatementDraft[], trace?: Trace) {
    this.analysis = analysis;
    this.drafts = drafts;
    this.statements = statements;
    this.trace = trace;
    this.lexicon = lexiconOf(analysis.language);
    this.seen = seeMentions(analysis, this.lexicon, drafts, statements);
    this.nodes = drafts.map(() => null);
    this.naming = new Naming(analysis, this.lexicon, this.seen);
    this.bodyFrom = analysis.sentences.filter((sentence) => sentence.paragraph < 0).length;
    this.documents = new Issuers(analysis, this.lexicon, this.seen, this.nodes, this.naming);
    this.roles = new RoleHolders(analysis, this.lexicon, this.seen, this.naming, this.lastAt);
    this.referents = new Referents(analysis, this.lexicon, this.replaced);
    this.descriptions = new Descriptions(analysis, this.lexicon, this.seen, this.nodes, this.naming, this.documents, this.lastAt);
  }

  /** The node of each draft, in their order; `null` where none can be told. */
  resolve(): readonly (Node | null)[] {
    this.naming.nameAll(this.nodes, (at, node) => this.put(at, node, 'name'));
    this.roles.giveRoles(this.nodes);
    this.walk();
    this.firstPersons();
    this.giveVoices();
    return this.nodes.map((node) => (node && this.replaced.get(node)) ?? node);
  }

  /** Seats and capitals speak for their country, where the article names it. */
  private giveVoices(): void {
    for (const [fact, node] of this.naming.byFact) {
      const country = speaksFor(fact);
      if (country) node.speaksFor = this.naming.byFact.get(country) ?? null;
    }
  }

  private fired(seen: Seen, rule: string): void {
    this.trace?.({ stage: 'entities', start: seen.draft.start, end: seen.draft.end, rule, verdict: 'fired', reason: null });
  }

  private put(at: number, node: Node, rule: string): void {
    this.nodes[at] = node;
    this.lastAt.set(node, (this.seen[at] as Seen).draft.start);
    this.fired(this.seen[at] as Seen, rule);
  }

  /** Roles, pronouns, documents and descriptions, in the order of the text. */
  private walk(): void {
    this.findIssuers();
    const state: State = {
      person: null,
      inner: null,
      innerPlural: null,
      named: null,
      told: null,
      running: null,
      plural: null,
      joint: null,
      holders: null,
      body: null,
      speakingBody: null,
      country: null,
    };
    let sentence: number[] = [];
    for (const at of this.inReadingOrder()) {
      const seen = this.seen[at] as Seen;
      if (seen.sentence !== this.seen[sentence[0] ?? at]?.sentence) {
        this.putOut(sentence);
        sentence = [];
      }
      sentence.push(at);
      const known = this.nodes[at];
      if (known) this.lastAt.set(known, seen.draft.start);
      else {
        const found = this.pointed(at, state);
        if (found) this.put(at, found.node, found.rule);
      }
      const node = this.nodes[at];
      if (!node) continue;
      if (seen.draft.kind === 'document' && !seen.quoted && this.documents.isPresented(seen)) this.text = at;
      remember(state, node, seen);
      this.referents.note(node, seen);
      this.nameTold(at, node);
      if (node === state.holders) for (const described of this.descriptions.heldBy(node)) this.replaced.set(described, node);
    }
  }

  /** তাঁর নাম সেলিম বাশার: who was only described is who is so named. */
  private nameTold(at: number, node: Node): void {
    const { last, draft } = this.seen[at] as Seen;
    if (node.named || node.type !== 'person' || draft.kind !== 'pronoun' || !this.lexicon.names.nameWords.has(this.analysis.tokens[last]?.norm ?? '')) return;
    for (let i = at + 1; i < this.seen.length && (this.seen[i] as Seen).first <= last + 1; i++) {
      const name = this.nodes[i];
      if ((this.seen[i] as Seen).first === last + 1 && name?.named && (name.type === 'person' || name.type === 'unknown')) this.replaced.set(node, name);
    }
  }

  /** Gives the documents of a sentence that are nobody's to its subject, where that puts them out; later mentions of them are its, too. */
  private putOut(sentence: readonly number[]): void {
    const open = sentence.filter((at) => {
      const seen = this.seen[at] as Seen;
      const led = !seen.quoted || this.ledBySpeaker(at, sentence);
      return led && (this.loose.has(at) || this.assumed.has(at) || (seen.draft.kind === 'document' && this.documents.given(seen)));
    });
    if (open.length === 0) return;
    const able = (at: number): boolean => {
      const seen = this.seen[at] as Seen;
      const node = this.nodes[at];
      return seen.subject && !seen.quoted && node?.named === true && node.type !== 'place' && node.type !== 'document' && seen.draft.kind !== 'document';
    };
    const ables = sentence.filter(able);
    // Not a part of who puts it out (উদীচী, in উদীচী সংসদের সভাপতি সেলিম বাশার).
    const apart = (at: number): boolean => !ables.some((other) => other !== at && covers((this.seen[other] as Seen).draft, (this.seen[at] as Seen).draft));
    const by = ables.find((at) => (this.seen[at] as Seen).speaks) ?? ables.find(apart);
    for (const at of open) {
      const document = this.seen[at] as Seen;
      const before = this.nodes[at];
      // মামলাটি করে কৃষি অধিদপ্তর: the subject may follow the verb.
      const subject = sentence.find((i) => able(i) && (this.seen[i] as Seen).first === document.last + 1) ?? by;
      const node = subject === undefined ? null : this.documents.inName(document, subject);
      if (subject === undefined || !node || !before || before === node || !this.documents.putOutBy(document, this.seen[subject] as Seen)) continue;
      this.issuers.set(this.documents.headStem(document), node);
      if (this.loose.has(at)) this.replaced.set(before, node);
      else this.nodes[at] = node;
      this.fired(document, 'put-out-by');
    }
  }

  /** X এক নোটিশে বিষয়টি জানান: a document between the speaker and the verb is what he says it in, not what he says. */
  private ledBySpeaker(at: number, sentence: readonly number[]): boolean {
    const { first } = this.seen[at] as Seen;
    const speaker = sentence.find((i) => (this.seen[i] as Seen).speaks && (this.seen[i] as Seen).last <= first);
    if (speaker === undefined) return false;
    for (let i = (this.seen[speaker] as Seen).last; i < first; i++) if (this.lexicon.names.isSaying((this.analysis.tokens[i] as Token).norm)) return false;
    return true;
  }

  /** Parts of a phrase before the phrase that holds them. */
  private inReadingOrder(): readonly number[] {
    const order = this.seen.map((_, i) => i);
    const end = (i: number): number => (this.seen[i] as Seen).draft.end;
    return order.sort((a, b) => end(a) - end(b) || b - a);
  }

  private pointed(at: number, state: State): Found {
    const seen = this.seen[at] as Seen;
    if (seen.draft.by === 'joint') return this.descriptions.joint(at);
    switch (seen.draft.kind) {
      case 'pronoun':
        return this.pronoun(seen, state);
      case 'role':
        return this.role(seen, state);
      case 'document':
        return this.document(at, state);
      default:
        return this.descriptions.find(seen, state);
    }
  }

  private pronoun(seen: Seen, state: State): Found {
    const { names } = this.lexicon;
    if (seen.draft.by === 'therein') return this.therein(seen);
    const token = this.analysis.tokens[seen.last - 1] as Token;
    const lexeme = this.lexicon.look(token.word);
    const back = names.backReferences.get(lexeme.stem);
    if (back === 'country') return state.country && { node: state.country, rule: 'back-reference' };
    if (back) {
      const base = this.analysis.language.writing.stems(lexeme.stem)[0]?.stem ?? lexeme.stem;
      const ending = this.descriptions.bodyEnding(base, seen.draft.start);
      const { speakingBody } = state;
      const spoke = speakingBody && speakingBody.type !== 'group' ? speakingBody : null;
      const later =
        ending && !(back === 'party' && ending.fact !== null && seen.last - seen.first === 1) && spoke && (this.lastAt.get(spoke) ?? 0) > (this.lastAt.get(ending) ?? 0)
          ? spoke
          : ending;
      const node = later ?? spoke ?? state.body;
      return node && { node, rule: 'back-reference' };
    }
    const pronoun = names.pronouns.get(lexeme.stem);
    if (pronoun?.person !== 3) return null;
    const ruled = this.byRule(seen, pronoun, state);
    return seen.speaks ? this.referents.choose(seen, pronoun, state, ruled) : ruled;
  }

  /** Whom a pronoun of the third person means by who was spoken of last, and how. */
  private byRule(seen: Seen, pronoun: Pronoun, state: State): Found {
    const asked = this.asked(seen, pronoun.plural) ?? this.talkedWith(seen, pronoun.plural);
    if (asked) return { node: asked, rule: 'asked' };
    const running = state.running && !state.running.plural ? state.running : null;
    if (!pronoun.plural) {
      const spoke = running && (running.type === 'person' || (running.type === 'unknown' && running.named)) ? running : null;
      if (spoke && seen.speaks && !seen.quoted && speaksOn(this.analysis, this.lexicon, seen.last, MORE_NEAR)) return { node: spoke, rule: 'speaks-on' };
      // Whom the paragraph tells of, rather than the subject of one before it (X-এর আবেদন নাকচ হয়। এরপর তিনি …).
      const { person, told } = state;
      if (!seen.quoted && person && told && this.paragraphAt(told) === this.paragraphOf(seen) && this.paragraphAt(person) !== this.paragraphOf(seen))
        return { node: told, rule: 'told-of-here' };
      const node = (seen.quoted ? state.inner : null) ?? state.person ?? running ?? state.named;
      return node && { node, rule: 'pronoun' };
    }
    if (seen.quoted && state.innerPlural) return { node: state.innerPlural, rule: 'plural-pronoun' };
    const group = pronoun.respect && state.plural?.type !== 'group' ? (state.joint ?? state.plural) : state.plural;
    const node = group ?? state.speakingBody ?? state.body ?? state.country;
    return node && { node, rule: 'plural-pronoun' };
  }

  /** X-এর এক বিজ্ঞপ্তিতে এ তথ্য জানানো হয়। এতে বলা হয়, …: whose the document is that was spoken of before. */
  private therein(seen: Seen): Found {
    const before = this.seen[this.text];
    const node = this.nodes[this.text];
    return before && node && seen.sentence - before.sentence <= TEXT_BEFORE ? { node, rule: 'therein' } : null;
  }

  private paragraphOf({ sentence }: Seen): number | undefined {
    return this.analysis.sentences[sentence]?.paragraph;
  }

  /** The paragraph in which someone was last spoken of. */
  private paragraphAt(node: Node): number | undefined {
    const { sentences } = this.analysis;
    const at = this.lastAt.get(node) ?? 0;
    return sentences[firstNot(sentences, ({ start }) => start <= at) - 1]?.paragraph;
  }

  /** X-এর কাছে জানতে চাইলে তিনি …: who is asked in the clause right before the pronoun. */
  private asked(seen: Seen, plural: boolean): Node | null {
    const { names } = this.lexicon;
    if (names.askedOf.size === 0) return null;
    const { tokens } = this.analysis;
    const word = (i: number): string => (tokens[i] as Token | undefined)?.norm ?? '';
    let at = seen.first - 1;
    while (at > seen.first - ASKED_NEAR && !names.whenAsked.has(word(at)) && !this.endsSentence(at)) at--;
    if (!names.whenAsked.has(word(at))) return null;
    for (let i = seen.index - 1; i >= 0 && i > seen.index - 16; i--) {
      const { draft, last } = this.seen[i] as Seen;
      if (last < at - ASKED_FAR) return null;
      const node = this.nodes[i];
      if (last > at || !node || (node.type === 'person') === plural || node.type === 'place' || node.type === 'document') continue;
      for (let k = last; k < at; k++) if (this.endsSentence(k)) return null;
      const head = this.lexicon.look((tokens[last - 1] as Token).word);
      if (draft.by !== 'given-span' && (names.askedOf.has(word(last)) || (head.role === 'objective' && at - last < 4))) return node;
    }
    return null;
  }

  /** X-এর সঙ্গে কথা হয়। তিনি …: who is talked with in the sentence before the one that the pronoun begins. */
  private talkedWith(seen: Seen, plural: boolean): Node | null {
    const { names } = this.lexicon;
    const { tokens, sentences } = this.analysis;
    const here = sentences[seen.sentence];
    const before = sentences[seen.sentence - 1];
    if (!here || before?.paragraph !== here.paragraph || seen.first !== here.first || names.talks.size === 0) return null;
    for (let i = seen.index - 1; i >= 0 && (this.seen[i] as Seen).sentence === seen.sentence - 1; i--) {
      const { last, draft } = this.seen[i] as Seen;
      const node = this.nodes[i];
      if (!node || (node.type === 'person') === plural || node.type === 'place' || node.type === 'document' || draft.kind === 'pronoun') continue;
      const with_ = tokens[last];
      if (!with_ || !names.askedOf.has(this.lexicon.look(with_.word).stem) || !names.talks.has(tokens[last + 1]?.norm ?? '')) continue;
      return node;
    }
    return null;
  }

  private endsSentence(at: number): boolean {
    const token = this.analysis.tokens[at];
    return !token || token.newline || this.analysis.language.writing.terminators.has(token.norm);
  }

  private role(seen: Seen, state: State): Found {
    const { tokens } = this.analysis;
    const phrases = rolePhrases(this.analysis.tokens, this.lexicon, seen.first, seen.last, true);
    const phrase = phrases.at(-1);
    let pointer = false;
    let back = false;
    let vague = false;
    const called = this.descriptions.calledSo(seen);
    if (called) return { node: called, rule: 'called-so' };
    for (let i = seen.first; i < seen.last; i++) {
      const { flags, role } = this.lexicon.look((tokens[i] as Token).word);
      if (flags & is.pointer) pointer = true;
      // এ দেশের রপ্তানিকারক: the country is pointed at.
      else if (role === 'genitive' && i < seen.last - 1) pointer = false;
      if (flags & is.back) back = true;
      if (flags & is.vague) vague = true;
    }
    const { person } = state;
    const running = state.running && !state.running.plural ? state.running : null;
    // Who came into this paragraph after the last speaker of the one before it is the nearer.
    const here = this.paragraphOf(seen);
    const nearer = running && person && this.paragraphAt(running) !== here && this.paragraphAt(person) === here ? person : null;
    const recent = (seen.quoted ? state.inner : null) ?? nearer ?? running ?? person;
    if (pointer && (recent?.type === 'person' || (recent?.type === 'unknown' && recent.named))) {
      // Someone else is meant only where he holds that very office and the last speaker holds another.
      const described = phrase && this.descriptions.describedBy.get(phrase.head);
      if (described && described !== recent && (this.lastAt.get(described) ?? 0) > (this.lastAt.get(recent) ?? 0)) return { node: described, rule: 'pointed-description' };
      if (described && described === recent) return { node: recent, rule: 'pointed-description' };
      if (recent === nearer && recent.rolePhrases.length === 0) return { node: recent, rule: 'pointed-role' };
      // Whoever holds an office in a party is one of its leaders.
      const leads = ({ category, facts }: RolePhrase, held: RolePhrase): boolean => category === 'leader' && [...facts].some((fact) => held.facts.has(fact));
      const other = phrase && !recent.rolePhrases.some((held) => compareRoles(phrase, held) > 0 || leads(phrase, held)) ? this.roles.holder(phrase, seen) : null;
      // Only who was spoken of can be pointed at.
      const at = other ? (this.lastAt.get(other) ?? 0) : 0;
      if (described && other && at < (this.lastAt.get(described) ?? 0)) return { node: described, rule: 'pointed-description' };
      return other && at < seen.draft.start ? { node: other, rule: 'role-of' } : { node: recent, rule: 'pointed-role' };
    }
    if (phrase) {
      const facts = new Set(phrase.facts);
      const body = back ? this.bodyInside(seen) : null;
      const fact = body ? body.fact : back ? state.country?.fact : null;
      if (fact) facts.add(fact);
      // What stands before a body pointed back at describes the body (উগ্র সংগঠনটির নেতা).
      const node = this.roles.holder({ ...phrase, facts, words: body?.fact ? new Set() : phrase.words }, seen);
      // A calling alone (অভিনেত্রী বলেন) is that of whoever was spoken of last, if nothing else is said of what he is and none of that calling came before.
      const alone = seen.speaks && seen.last - seen.first === 1 && seen.draft.type === 'person' && phrase.category === 'member' && !this.descriptions.describedBy.has(phrase.head);
      const bearer = alone && recent?.type === 'person' && recent.named && recent.rolePhrases.length === 0 ? recent : null;
      if (node && !(bearer && (this.lastAt.get(node) ?? 0) > seen.draft.start)) return { node, rule: 'role-of' };
      const headed = seen.sentence < this.bodyFrom ? this.roles.headlined(phrase) : null;
      if (headed) return { node: headed, rule: 'headline-role' };
      if (bearer) return { node: bearer, rule: 'calling-alone' };
      if (vague && phrase.words.size === 0 && phrase.facts.size === 0 && recent?.type === 'person') return { node: recent, rule: 'role-in-own-body' };
    }
    return this.descriptions.find(seen, state);
  }

  /** The body that a noun inside a mention points back at (সংগঠনটির নেতা). */
  private bodyInside({ index, draft }: Seen): Node | null {
    for (let i = index + 1; i < this.seen.length && (this.seen[i] as Seen).draft.start < draft.end; i++) {
      const node = this.nodes[i];
      if ((this.seen[i] as Seen).draft.by === 'back-reference' && node?.type === 'organisation') return node;
    }
    return null;
  }

  /** The named owner of the first document of each kind, for the mentions of it before (a headline's). */
  private findIssuers(): void {
    this.seen.forEach((seen, at) => {
      if (seen.draft.kind !== 'document') return;
      const owner = this.documents.ownerOf(at);
      const head = this.documents.headStem(seen);
      if (owner?.named && !this.firstIssuers.has(head)) this.firstIssuers.set(head, owner);
    });
  }

  private document(at: number, state: State): Found {
    const seen = this.seen[at] as Seen;
    const head = this.documents.headStem(seen);
    const owner = this.documents.ownerOf(at);
    if (owner) {
      const before = this.issuers.get(head);
      // The report just spoken of, now with its issuer's name.
      const vaguer = before && before !== owner && before.fact === null && before.type === 'organisation' && (!before.named || endsAlike(before, owner));
      if (owner.named && vaguer && hasWord(this.analysis.tokens, this.lexicon, seen, is.pointer)) this.replaced.set(before, owner);
      if (owner.named || !before?.named) this.issuers.set(head, owner);
      return { node: owner, rule: 'issuer' };
    }
    // Words of its own besides a pointer make it another document (যুদ্ধবিরতি চুক্তি).
    const { tokens } = this.analysis;
    let own = false;
    for (let i = seen.first; i < seen.last - 1; i++) {
      const { flags } = this.lexicon.look((tokens[i] as Token).word);
      if (!(flags & (is.pointer | is.indefinite | is.document))) own = true;
    }
    const { running } = state;
    const mine = this.documents.isOwn(head) && !own ? running : null;
    const known = this.issuers.get(head) ?? mine ?? this.firstIssuers.get(head);
    if (known && known === mine && hasWord(tokens, this.lexicon, seen, is.indefinite)) this.assumed.add(at);
    if (known && (!own || this.namesCountry(seen))) return { node: known, rule: 'same-document' };
    if (!own && running && (this.documents.isOwn(head) || running.type === 'organisation')) {
      this.issuers.set(head, running);
      return { node: running, rule: 'running-issuer' };
    }
    this.loose.add(at);
    return this.descriptions.find(seen, state);
  }

  private namesCountry(seen: Seen): boolean {
    return seen.last - seen.first === 2 && this.lexicon.look((this.analysis.tokens[seen.first] as Token).word).adjective;
  }

  /** The node of the mention that covers just `span`. */
  private nodeOf(span: Span): Node | null {
    let node: Node | null = null;
    for (let i = indexOfSpan(this.drafts, span), draft = this.drafts[i]; draft && sameSpan(draft, span); draft = this.drafts[++i]) node = this.nodes[i] ?? node;
    return node;
  }

  /** আমি and আমরা inside what someone says are the speaker's. */
  private firstPersons(): void {
    const pieces: { start: number; end: number; node: Node }[] = [];
    for (const { content, speaker } of this.statements) {
      const node = speaker && this.nodeOf(speaker);
      if (node) for (const { start, end } of content) pieces.push({ start, end, node });
    }
    pieces.sort((a, b) => a.start - b.start);
    const open: { start: number; end: number; node: Node }[] = [];
    let next = 0;
    let spoke: Node | null = null;
    this.seen.forEach((seen, i) => {
      const { start, kind } = seen.draft;
      while (next < pieces.length && (pieces[next] as Span).start <= start) open.push(pieces[next++] as (typeof pieces)[number]);
      while (open.length > 0 && (open[open.length - 1] as Span).end <= start) open.pop();
      const node = this.nodes[i];
      if (node && seen.speaks) spoke = node;
      if (node || kind !== 'pronoun') return;
      const pronoun = this.lexicon.names.pronouns.get(this.documents.headStem(seen));
      const voice = open.at(-1)?.node ?? (seen.speaks ? spoke : null);
      if (pronoun?.person === 1 && voice) this.put(i, voice, 'first-person');
    });
  }
}

const covers = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;

/** Both names end in the same word. */
function endsAlike(a: Node, b: Node): boolean {
  const last = (form: string): string => fold(form.slice(form.lastIndexOf(' ') + 1));
  return a.forms.some((form) => b.forms.some((other) => last(form) === last(other)));
}
