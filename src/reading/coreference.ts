import { holderOn, type OfficeKind, officesOf } from '../facts/offices.js';
import { speaksFor } from '../facts/speaks-for.js';
import type { RoleClass } from '../language/names.js';
import { fold, oneLine } from '../text/fold.js';
import { indexOfSpan, type Span, sameSpan } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import type { Analysis } from './analysis.js';
import { Issuers } from './issuers.js';
import { is, type Lexicon, lexiconOf, stemEnd } from './lexicon.js';
import type { MentionDraft } from './mentions.js';
import { Naming } from './naming.js';
import { type Node, newNode, type RolePhrase } from './nodes.js';
import type { Trace } from './reading.js';
import { compareRoles, rolePhrases } from './roles.js';
import { type Found, remember, type Seen, type State, seeMentions } from './salience.js';
import type { StatementDraft } from './statements.js';

/** The offices the fact lists tell of, by the class of the word for them. */
const OFFICES: ReadonlyMap<string, OfficeKind> = new Map<RoleClass, OfficeKind>([
  ['head-of-state', 'head-of-state'],
  ['head-of-government', 'head-of-government'],
  ['leader', 'leader'],
]);

/** How many tokens may stand between being asked and the pronoun that answers, and between who is asked and the asking. */
const ASKED_NEAR = 7;
const ASKED_FAR = 14;

/** Finds whom each mention means, once for one article. Every list it keeps is gone through a bounded number of times. */
export class Coreference {
  private readonly lexicon: Lexicon;
  private readonly seen: readonly Seen[];
  private readonly nodes: (Node | null)[];
  private readonly naming: Naming;
  private readonly descriptions = new Map<string, Node>();
  private readonly issuers = new Map<string, Node>();
  /** Documents of which nothing tells yet whose they are. */
  private readonly loose = new Set<number>();
  private readonly documents: Issuers;
  /** The first sentence after the headline. */
  private readonly bodyFrom: number;
  private readonly lastAt = new Map<Node, number>();
  /** The unnamed person last described by each word (এক কর্মকর্তা). */
  private readonly describedBy = new Map<string, Node>();
  /** The group last counted, by how many it is. */
  private readonly counted = new Map<number, Node>();
  private readonly owned = new Map<string, Node>();
  private readonly numbers = new Map<Node, number>();
  /** Descriptions that turned out to be someone named. */
  private readonly replaced = new Map<Node, Node>();
  private readonly firstIssuers = new Map<string, Node>();
  private readonly holders: Node[] = [];

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
    this.documents = new Issuers(analysis, this.lexicon, this.seen, this.nodes);
  }

  /** The node of each draft, in their order; `null` where none can be told. */
  resolve(): readonly (Node | null)[] {
    this.naming.nameAll(this.nodes, (at, node) => this.put(at, node, 'name'));
    this.giveRoles();
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

  private joint(at: number): Found {
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
    const known = this.descriptions.get(key);
    if (known) return { node: known, rule: 'joint' };
    if (members.length > 1 && members.every((member) => member.named)) node.forms.push(this.joinedName(seen, named));
    if (!node.forms.includes(whole)) node.forms.push(whole);
    this.descriptions.set(key, node);
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

  /** Offices and parts of every person that is named with one. */
  private giveRoles(): void {
    this.seen.forEach((seen, at) => {
      const node = this.nodes[at];
      const { draft } = seen;
      if (!node || draft.kind !== 'name' || draft.by === 'joint' || node.type === 'place' || !draft.name || draft.name.start <= draft.start) return;
      const phrases = rolePhrases(this.analysis.tokens, this.lexicon, seen.first, this.naming.nameToken(seen));
      if (phrases.length === 0) return;
      node.roles.push({ start: draft.start, end: this.roleEnd(seen) });
      if (node.rolePhrases.length < 12) node.rolePhrases.push(...phrases);
      if (this.holders.length < 60 && !this.holders.includes(node)) this.holders.push(node);
    });
  }

  private roleEnd(seen: Seen): number {
    const at = this.naming.nameToken(seen);
    return (this.analysis.tokens[at - 1] as Token | undefined)?.end ?? seen.draft.start;
  }

  /** Roles, pronouns, documents and descriptions, in the order of the text. */
  private walk(): void {
    this.findIssuers();
    const state: State = { person: null, inner: null, innerPlural: null, named: null, running: null, plural: null, joint: null, body: null, speakingBody: null, country: null };
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
      if (node) remember(state, node, seen);
    }
  }

  /** Gives the documents of a sentence that are nobody's to its subject, where that puts them out; later mentions of them are its, too. */
  private putOut(sentence: readonly number[]): void {
    const open = sentence.filter((at) => this.loose.has(at) && !(this.seen[at] as Seen).quoted);
    if (open.length === 0) return;
    const able = (at: number): boolean => {
      const seen = this.seen[at] as Seen;
      const node = this.nodes[at];
      return seen.subject && !seen.quoted && node?.named === true && node.type !== 'place' && node.type !== 'document' && seen.draft.kind !== 'document';
    };
    const by = sentence.find((at) => able(at) && (this.seen[at] as Seen).speaks) ?? sentence.find(able);
    const node = by === undefined ? null : this.nodes[by];
    if (by === undefined || !node) return;
    for (const at of open) {
      const document = this.seen[at] as Seen;
      const before = this.nodes[at];
      if (!before || before === node || !this.documents.putOutBy(document, this.seen[by] as Seen)) continue;
      this.issuers.set(this.documents.headStem(document), node);
      this.replaced.set(before, node);
      this.fired(document, 'put-out-by');
    }
  }

  /** Parts of a phrase before the phrase that holds them. */
  private inReadingOrder(): readonly number[] {
    const order = this.seen.map((_, i) => i);
    const end = (i: number): number => (this.seen[i] as Seen).draft.end;
    return order.sort((a, b) => end(a) - end(b) || b - a);
  }

  private pointed(at: number, state: State): Found {
    const seen = this.seen[at] as Seen;
    if (seen.draft.by === 'joint') return this.joint(at);
    switch (seen.draft.kind) {
      case 'pronoun':
        return this.pronoun(seen, state);
      case 'role':
        return this.role(seen, state);
      case 'document':
        return this.document(at, state);
      default:
        return this.description(seen, state);
    }
  }

  private pronoun(seen: Seen, state: State): Found {
    const { names } = this.lexicon;
    const token = this.analysis.tokens[seen.last - 1] as Token;
    const lexeme = this.lexicon.look(token.word);
    const back = names.backReferences.get(lexeme.stem);
    if (back === 'country') return state.country && { node: state.country, rule: 'back-reference' };
    if (back) {
      const base = this.analysis.language.writing.stems(lexeme.stem)[0]?.stem ?? lexeme.stem;
      const ending = this.bodyEnding(base, seen.draft.start);
      const later =
        ending &&
        !(back === 'party' && ending.fact !== null && seen.last - seen.first === 1) &&
        state.speakingBody &&
        (this.lastAt.get(state.speakingBody) ?? 0) > (this.lastAt.get(ending) ?? 0)
          ? state.speakingBody
          : ending;
      const node = later ?? state.speakingBody ?? state.body;
      return node && { node, rule: 'back-reference' };
    }
    const pronoun = names.pronouns.get(lexeme.stem);
    if (pronoun?.person !== 3) return null;
    const asked = this.asked(seen, pronoun.plural);
    if (asked) return { node: asked, rule: 'asked' };
    const running = state.running && !state.running.plural ? state.running : null;
    if (!pronoun.plural) {
      const node = (seen.quoted ? state.inner : null) ?? state.person ?? running ?? state.named;
      return node && { node, rule: 'pronoun' };
    }
    if (seen.quoted && state.innerPlural) return { node: state.innerPlural, rule: 'plural-pronoun' };
    const group = pronoun.respect && state.plural?.type !== 'group' ? (state.joint ?? state.plural) : state.plural;
    const node = group ?? state.speakingBody ?? state.body ?? state.country;
    return node && { node, rule: 'plural-pronoun' };
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

  private endsSentence(at: number): boolean {
    const token = this.analysis.tokens[at];
    return !token || token.newline || this.analysis.language.writing.terminators.has(token.norm);
  }

  /** The body last named before `start` whose name, or a listed form of it, ends in this word; one with a name of its own before one that is only described (সব রাজনৈতিক দল). */
  private bodyEnding(head: string, start: number): Node | null {
    const heads = [head, ...(this.lexicon.names.otherHeads.get(head) ?? [])].map(fold);
    let best: Node | null = null;
    let most = -1;
    const ends = (form: string): boolean => heads.some((one) => fold(form).endsWith(one));
    const weigh = (node: Node): void => {
      const at = this.lastAt.get(node) ?? 0;
      const before = at <= start;
      const weight = (before ? 2 : 0) + (node.fact !== null || this.naming.isProper(node) ? 1 : 0) + (before ? at / 1e8 : 0);
      if (weight > most) {
        best = node;
        most = weight;
      }
    };
    for (const node of heads.flatMap((one) => this.naming.byPart.get(one) ?? [])) if (node.type === 'organisation' && node.forms.some(ends)) weigh(node);
    for (const node of this.naming.byFact.values()) if (node.type === 'organisation' && node.listed?.names.some(ends)) weigh(node);
    return best;
  }

  private role(seen: Seen, state: State): Found {
    const { tokens } = this.analysis;
    const phrases = rolePhrases(this.analysis.tokens, this.lexicon, seen.first, seen.last, true);
    const phrase = phrases[phrases.length - 1];
    let pointer = false;
    let back = false;
    let vague = false;
    const called = this.calledSo(seen);
    if (called) return { node: called, rule: 'called-so' };
    for (let i = seen.first; i < seen.last; i++) {
      const { flags, role } = this.lexicon.look((tokens[i] as Token).word);
      if (flags & is.pointer) pointer = true;
      // এ দেশের রপ্তানিকারক: the country is pointed at.
      else if (role === 'genitive' && i < seen.last - 1) pointer = false;
      if (flags & is.back) back = true;
      if (flags & is.vague) vague = true;
    }
    const recent = (seen.quoted ? state.inner : null) ?? (state.running && !state.running.plural ? state.running : null) ?? state.person;
    if (pointer && (recent?.type === 'person' || (recent?.type === 'unknown' && recent.named))) {
      // Someone else is meant only where he holds that very office and the last speaker holds another.
      const described = phrase && this.describedBy.get(phrase.head);
      if (described && described !== recent && (this.lastAt.get(described) ?? 0) > (this.lastAt.get(recent) ?? 0)) return { node: described, rule: 'pointed-description' };
      const other = phrase && !recent.rolePhrases.some((held) => compareRoles(phrase, held) > 0) ? this.holder(phrase, seen) : null;
      return other ? { node: other, rule: 'role-of' } : { node: recent, rule: 'pointed-role' };
    }
    if (phrase) {
      const facts = new Set(phrase.facts);
      if (back && state.country?.fact) facts.add(state.country.fact);
      const node = this.holder({ ...phrase, facts }, seen);
      if (node) return { node, rule: 'role-of' };
      const headed = seen.sentence < this.bodyFrom ? this.headlined(phrase) : null;
      if (headed) return { node: headed, rule: 'headline-role' };
      if (vague && phrase.words.size === 0 && phrase.facts.size === 0 && recent?.type === 'person') return { node: recent, rule: 'role-in-own-body' };
    }
    return this.description(seen, state);
  }

  /** সেলিম নামে এক কৃষক: the name right before. */
  private calledSo(seen: Seen): Node | null {
    const { tokens } = this.analysis;
    if (!this.lexicon.names.calledBy.has((tokens[seen.first - 1] as Token | undefined)?.norm ?? '')) return null;
    for (let i = seen.index - 1; i >= 0 && i > seen.index - 8; i--) {
      const before = this.seen[i] as Seen;
      const node = this.nodes[i];
      if (before.last === seen.first - 1 && before.draft.kind === 'name' && (node?.type === 'person' || node?.type === 'unknown')) return node;
    }
    return null;
  }

  /** Whom a headline means by an office: the only one in the article that holds it, whatever words stand before it. */
  private headlined(phrase: RolePhrase): Node | null {
    const shares = (held: RolePhrase): boolean => held.head === phrase.head || (phrase.category === 'leader' && [...phrase.facts].some((fact) => held.facts.has(fact)));
    const fitting = this.holders.filter((node) => node.type === 'person' && node.rolePhrases.some(shares));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** The person who is said to hold the office, if one does and nothing speaks against it. */
  private holder(phrase: RolePhrase, seen: Seen): Node | null {
    let best: Node | null = null;
    let most = 0;
    for (const node of this.holders) {
      for (const held of node.rolePhrases) {
        const score = compareRoles(phrase, held);
        if (score === 0) continue;
        const at = this.lastAt.get(node) ?? 0;
        const recency = at <= seen.draft.start ? at / 1e7 : 0;
        if (score + recency > most) {
          most = score + recency;
          best = node;
        }
      }
    }
    return best ?? this.knownHolder(phrase);
  }

  /** Who held the office on the day of publication, by the fact lists, if the article names that person. */
  private knownHolder(phrase: RolePhrase): Node | null {
    const office = OFFICES.get(phrase.category);
    const day = this.analysis.article.published.value?.slice(0, 10);
    const country = [...phrase.facts].find((fact) => fact.startsWith('country:'));
    if (!office || !country) return null;
    if (!day) {
      // Without a day, whoever the article names of those who ever held it: of several the one who held it last.
      const key = `office:${office}:${country.slice('country:'.length)}`;
      const known = [...this.naming.byFact].filter(([fact]) => fact.startsWith('person:') && officesOf(fact).some((tenure) => tenure.office === key));
      const since = (fact: string): string => officesOf(fact).reduce((last, tenure) => (tenure.office === key && tenure.from > last ? tenure.from : last), '');
      let best = known[0];
      for (const one of known) if (best && since(one[0]) > since(best[0])) best = one;
      return best?.[1] ?? null;
    }
    const person = holderOn(office, country, day)?.person;
    return (person && this.naming.byFact.get(person)) || null;
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
      if (owner.named && vaguer && this.hasPointer(seen)) this.replaced.set(before, owner);
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
    if (known && (!own || this.namesCountry(seen))) return { node: known, rule: 'same-document' };
    if (!own && running && (this.documents.isOwn(head) || running.type === 'organisation')) {
      this.issuers.set(head, running);
      return { node: running, rule: 'running-issuer' };
    }
    this.loose.add(at);
    return this.description(seen, state);
  }

  private hasPointer(seen: Seen): boolean {
    for (let i = seen.first; i < seen.last; i++) if (this.lexicon.look((this.analysis.tokens[i] as Token).word).flags & is.pointer) return true;
    return false;
  }

  private hasIndefinite(seen: Seen): boolean {
    for (let i = seen.first; i < seen.last; i++) if (this.lexicon.look((this.analysis.tokens[i] as Token).word).flags & is.indefinite) return true;
    return false;
  }

  private namesCountry(seen: Seen): boolean {
    return seen.last - seen.first === 2 && this.lexicon.look((this.analysis.tokens[seen.first] as Token).word).adjective;
  }

  /** An unnamed source: named by its description, without case ending. */
  private description(seen: Seen, state: State): Found {
    const { draft } = seen;
    const { tokens, text } = this.analysis;
    const called = this.calledSo(seen);
    if (called) return { node: called, rule: 'called-so' };
    const count = draft.kind === 'description' ? this.countOf(seen) : -1;
    if (state.joint && count === state.joint.members.length) return { node: state.joint, rule: 'those-together' };
    // দুজনই: the two last counted.
    const counted = this.counted.get(count);
    if (counted && this.lexicon.names.togethers.has(this.documents.headStem(seen))) return { node: counted, rule: 'those-counted' };
    if (draft.type === 'organisation') {
      // A body spoken of by its head alone, or pointed at, is the one whose name ends so (কমিশন, ওই আন্দোলন).
      const known = seen.last - seen.first === 1 || (this.hasPointer(seen) && seen.last - seen.first === 2) ? this.bodyEnding(this.documents.headStem(seen), draft.start) : null;
      if (known) return { node: known, rule: 'body-by-head' };
    }
    const last = tokens[seen.last - 1] as Token;
    const lexeme = last.kind === 'word' ? this.lexicon.look(last.word) : null;
    let first = seen.first;
    while (first < seen.last - 1 && this.lexicon.look((tokens[first] as Token).word).flags & (is.verb | is.stop)) first++;
    const name = oneLine(text.slice((tokens[first] as Token).start, lexeme ? this.plainEnd(last, lexeme.stem, lexeme.ending, lexeme.role) : draft.end));
    const key = fold(name);
    const owned = this.ownedKey(seen);
    let node = this.descriptions.get(key) ?? (owned === null ? undefined : this.owned.get(owned));
    if (node && !node.forms.includes(name)) node.forms.push(name);
    if (!node) {
      node = newNode(draft.type, false);
      node.forms.push(name);
      node.plural = draft.type !== 'person';
      this.descriptions.set(key, node);
    }
    if (owned !== null) this.owned.set(owned, node);
    if (draft.type === 'person' && (seen.speaks || this.hasIndefinite(seen))) this.describedBy.set(this.documents.headStem(seen), node);
    if (count > 1 && draft.type === 'group') this.counted.set(count, node);
    return { node, rule: 'description' };
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
      const voice = open[open.length - 1]?.node ?? (seen.speaks ? spoke : null);
      if (pronoun?.person === 1 && voice) this.put(i, voice, 'first-person');
    });
  }
}

/** Both names end in the same word. */
function endsAlike(a: Node, b: Node): boolean {
  const last = (form: string): string => fold(form.slice(form.lastIndexOf(' ') + 1));
  return a.forms.some((form) => b.forms.some((other) => last(form) === last(other)));
}
